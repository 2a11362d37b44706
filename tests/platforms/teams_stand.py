"""What the tests of the Teams platform stand on: Microsoft in one small server, activities as it sends them."""

import asyncio
import contextlib
import io
import json
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from itertools import count
from typing import Any

import aiohttp
import jwt
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from jwt.algorithms import RSAAlgorithm

from bot.cards.card import Card
from bot.cards.reader import Reader
from bot.model.places import Handle, Room
from bot.platforms.teams import MESSAGES, TeamsPlatform
from bot.platforms.teams_tokens import Identity
from bot.texts.lookup import Texts
from storage.tiny import TinyStore
from tests.platforms.slack_house import FakeCore, TickingClock
from tests.platforms.teams_cast import BOT, INTERNAL, MY_CHAT, SALES, TEAM, TENANT

Json = dict[str, Any]
TEXTS = Texts()
APP = "0f1a9f4e-0000-4000-8000-0000000000ff"
ISSUER = "https://api.botframework.com"
PRIVATE = generate_private_key(public_exponent=65537, key_size=2048)
ANOTHER = generate_private_key(public_exponent=65537, key_size=2048)
CHAT = Room("teams", TENANT, MY_CHAT, direct=True)
CHANNEL = Room("teams", TENANT, INTERNAL)
SOFIA = Handle("teams", TENANT, SALES)
ANONYMOUS = Identity("anonymous")
_numbers = count(1)


class Microsoft:
    """Names keys, gives tokens, and is the connector: answers as scripted, keeps each call."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, str, Json]] = []
        self.bearers: list[str] = []
        self.tokens: list[Json] = []
        self.token_answer: tuple[int, Json] = (200, {"access_token": "send-1", "expires_in": 3600})
        self.keys: list[Json] = [jwk(PRIVATE, "k1")]
        self.keys_asked = 0
        self.keys_wait: float = 0
        self.slow: dict[str, float] = {}
        self.scripted: dict[str, deque[tuple[int, Json, dict[str, str]]]] = {}
        self.members: list[Json] = [member(SALES)]
        self.url = ""
        self._heard = asyncio.Condition()

    @property
    def service(self) -> str:
        return f"{self.url}/connector/"

    def answer(self, path_end: str, status: int, body: Json | None = None, **headers: str) -> None:
        """Script the next answer of calls whose path ends so; status 0 breaks the connection."""
        self.scripted.setdefault(path_end, deque()).append((status, body or {}, headers))

    def of(self, method: str, path_end: str = "") -> list[Json]:
        """The bodies of the calls of a method whose path ends so."""
        return [body for name, path, body in self.calls if name == method and path.endswith(path_end)]

    async def until(self, method: str, path_end: str = "", times: int = 1) -> list[Json]:
        """Wait for so many of these calls."""
        async with asyncio.timeout(60), self._heard:
            await self._heard.wait_for(lambda: len(self.of(method, path_end)) >= times)
        return self.of(method, path_end)

    async def _connector(self, request: web.Request) -> web.StreamResponse:
        path = request.rel_url.raw_path_qs.removeprefix("/connector/v3/")
        body = await request.json() if request.can_read_body else {}
        self.bearers.append(request.headers.get("Authorization", ""))
        async with self._heard:
            self.calls.append((request.method, path, body))
            self._heard.notify_all()
        await asyncio.sleep(next((wait for end, wait in self.slow.items() if path.endswith(end)), 0))
        for end, waiting in self.scripted.items():
            if path.endswith(end) and waiting:
                status, told, headers = waiting.popleft()
                if status == 0:
                    assert request.transport
                    request.transport.close()
                return web.json_response(told, status=status or 500, headers=headers)
        if "pagedmembers" in path:
            return web.json_response({"members": self.members})
        if "/members/" in path:
            found = [one for one in self.members if one["id"] == path.rpartition("/")[2]]
            gone = {"error": {"code": "MemberNotFoundInConversation"}}
            return web.json_response(found[0] if found else gone, status=200 if found else 404)
        return web.json_response({"id": str(1_700_000_000_000 + next(_numbers))}, status=201)

    async def _names(self, _: web.Request) -> web.Response:
        return web.json_response({"jwks_uri": f"{self.url}/keys"})

    async def _keys(self, _: web.Request) -> web.Response:
        self.keys_asked += 1
        await asyncio.sleep(self.keys_wait)
        return web.json_response({"keys": self.keys})

    async def _token(self, request: web.Request) -> web.Response:
        self.tokens.append(dict(await request.post()) if request.method == "POST" else dict(request.query))
        status, body = self.token_answer
        return web.json_response(body, status=status)

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator["Microsoft"]:
        app = web.Application()
        app.router.add_get("/openid", self._names)
        app.router.add_get("/keys", self._keys)
        app.router.add_route("*", "/identity", self._token)
        app.router.add_post(f"/{TENANT}/oauth2/v2.0/token", self._token)
        app.router.add_route("*", "/connector/{rest:.*}", self._connector)
        async with TestServer(app) as server:
            self.url = str(server.make_url("")).rstrip("/")
            yield self


def jwk(key: RSAPrivateKey, kid: str, *endorsements: str) -> Json:
    """A public key as Microsoft names it."""
    public: Json = json.loads(RSAAlgorithm.to_jwk(key.public_key()))
    return public | {"kid": kid, "use": "sig", "endorsements": list(endorsements or ("msteams", "webchat"))}


def member(user: str, **more: Any) -> Json:
    """A line of a roster."""
    named = {"name": "Sofia Reyes", "email": "sofia@firm.example"}
    return {"id": user, "aadObjectId": user, "tenantId": TENANT, "userRole": "user"} | named | more


def token(service: str, *, key: RSAPrivateKey = PRIVATE, kid: str | None = "k1", **claims: Any) -> str:
    """A token as Microsoft's channel signs it; a claim of None is left out."""
    now = int(time.time())
    usual = {"iss": ISSUER, "aud": APP, "nbf": now - 5, "exp": now + 3600, "serviceurl": service}
    said = {name: value for name, value in (usual | claims).items() if value is not None}
    return jwt.encode(said, key, algorithm="RS256", headers={"kid": kid} if kid else {})


def activity(service: str, **more: Any) -> Json:
    """A message in Sofia's personal chat, but for what is said otherwise."""
    return {
        "type": "message",
        "id": f"f:{next(_numbers)}",
        "timestamp": "2026-03-02T09:00:00.000Z",
        "channelId": "msteams",
        "serviceUrl": service,
        "from": {"id": SALES, "aadObjectId": SALES, "name": "Sofia Reyes"},
        "recipient": {"id": BOT, "name": "Usher"},
        "conversation": {"id": MY_CHAT, "conversationType": "personal", "tenantId": TENANT},
        "channelData": {"tenant": {"id": TENANT}},
        "locale": "da-DK",
        "localTimezone": "Europe/Copenhagen",
        "entities": [
            {"type": "clientInfo", "locale": "da-DK", "country": "DK", "timezone": "Europe/Copenhagen"}
        ],
        "text": "hello",
        "textFormat": "plain",
    } | more


def in_channel(thread: str = "1700000000001", **more: Any) -> Json:
    """What differs for an activity in the team's internal channel."""
    channel = f"{INTERNAL};messageid={thread}" if thread else INTERNAL
    return {
        "conversation": {"id": channel, "conversationType": "channel", "isGroup": True, "tenantId": TENANT},
        "channelData": {
            "tenant": {"id": TENANT},
            "team": {"id": TEAM, "name": "Acme"},
            "channel": {"id": INTERNAL, "name": "internal"},
        },
    } | more


def mention(words: str) -> Json:
    """A message that mentions the bot."""
    named = {"type": "mention", "mentioned": {"id": BOT, "name": "Usher"}, "text": "<at>Usher</at>"}
    return {"text": f"<at>Usher</at> {words}", "entities": [named]}


def invoke(name: str, value: Any, **more: Any) -> Json:
    return {"type": "invoke", "name": name, "value": value, "text": None} | more


def press(usher: Json, **more: Any) -> Json:
    """A button of a card, pressed."""
    action = {"type": "Action.Execute", "verb": usher.get("c", ""), "data": {"usher": usher}}
    return invoke("adaptiveCard/action", {"action": action, "trigger": "manual"}, replyToId="170", **more)


def button(code: str, engagement: str = "", arg: str = "", revision: int = 0) -> Json:
    return {"c": code, "e": engagement, "a": arg, "r": revision}


async def nowhere(room: Room, message: str) -> tuple[Card, Reader] | None:
    return None


async def until(check: Callable[[], Awaitable[bool] | bool]) -> None:
    """Wait until this is so."""
    async with asyncio.timeout(60):
        while not (found if isinstance(found := check(), bool) else await found):  # noqa: ASYNC110
            await asyncio.sleep(0.01)


class Sender:
    """Sends as Teams does; ``bearer`` is the header, "" for none."""

    def __init__(self, client: "TestClient[Any, Any]", service: str, bearer: str) -> None:
        self.client = client
        self.service = service
        self.bearer = bearer

    async def raw(self, body: bytes, bearer: str | None = None) -> tuple[int, str]:
        """Send exactly this; returns status and text."""
        headers = {"content-type": "application/json"}
        if header := self.bearer if bearer is None else bearer:
            headers["Authorization"] = header
        async with self.client.post(MESSAGES, data=io.BytesIO(body), headers=headers) as response:
            return response.status, await response.text()

    async def send(self, *more: Json, bearer: str | None = None) -> tuple[int, Any]:
        """Send an activity with all that is said of it; the answer's JSON, or "" for none."""
        whole = activity(self.service)
        for one in more:
            whole |= one
        status, text = await self.raw(json.dumps(whole).encode(), bearer)
        return status, json.loads(text) if text.startswith("{") else text


@contextlib.asynccontextmanager
async def house(
    core: FakeCore, microsoft: Microsoft, identity: Identity = ANONYMOUS, *, start: bool = False, **more: Any
) -> AsyncIterator[tuple[TeamsPlatform, Sender]]:
    """The platform, mounted, and started where that is asked for; and somebody who sends as Teams does."""
    async with aiohttp.ClientSession() as session:
        platform = TeamsPlatform(
            identity,
            more.pop("store", None) or TinyStore.in_memory(),
            TEXTS,
            core.take,
            TickingClock(),
            session,
            more.pop("standing", nowhere),
            service_urls=(microsoft.service,),
            openid=f"{microsoft.url}/openid",
        )
        app = web.Application()
        platform.routes(app)
        if start:
            await platform.start()
        bearer = f"Bearer {token(microsoft.service)}" if identity.kind != "anonymous" else ""
        async with TestClient(TestServer(app)) as client:
            yield platform, Sender(client, microsoft.service, bearer)
            await platform.stop()


def single_tenant(microsoft: Microsoft) -> Identity:
    """The bot with a client secret, in a tenant of its own."""
    return Identity("single-tenant", APP, TENANT, "secret", microsoft.url)
