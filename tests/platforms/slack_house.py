"""What the tests of the Slack platform stand on: a core of ten lines, a Web API told its answers, the platform."""

import asyncio
import contextlib
import io
import json
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from slack_sdk.signature import SignatureVerifier

from bot.cards.reader import Reader
from bot.effects import Live
from bot.events import Event
from bot.platforms.slack import Keys, SlackPlatform
from bot.platforms.slack_http import EVENTS
from bot.ports import Reply
from bot.texts.lookup import Texts
from storage.tiny import TinyStore
from tests.platforms.workspace import BOT_TOKEN, SIGNING_SECRET

Json = dict[str, Any]
Answer = tuple[int, Json | str, dict[str, str]]
TEXTS = Texts()
START = datetime(2026, 3, 2, 9, tzinfo=UTC)


class FakeCore:
    """Takes events, and replies to each as it was told; a failure is raised as often as it stands there."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.reader = Reader()
        self.reply: Callable[[Event], tuple[Live, ...]] = lambda _: ()
        self.failure: Exception | None = None
        self._heard = asyncio.Condition()

    async def take(self, event: Event) -> Reply:
        if self.failure:
            raise self.failure
        async with self._heard:
            self.events.append(event)
            self._heard.notify_all()
        return Reply(self.reply(event), self.reader)

    async def until(self, *kinds: type[object]) -> None:
        """Wait until an event of each of these kinds was taken."""
        async with asyncio.timeout(60), self._heard:
            await self._heard.wait_for(lambda: set(kinds) <= {type(one) for one in self.events})


class TickingClock:
    """A second later each time it is asked, and ``ahead`` on top."""

    def __init__(self) -> None:
        self.at = START.timestamp()

    def now(self) -> datetime:
        self.at += 1
        return datetime.fromtimestamp(self.at, UTC)


class WebApi:
    """Answers as scripted, else {"ok": true}; keeps each call as (method, arguments, token)."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, Json, str]] = []
        self.answers: dict[str, deque[Answer]] = {}
        self.usual: dict[str, Json] = {}
        self.url = ""

    def answer(self, method: str, *bodies: Json | str, status: int = 200, **headers: str) -> None:
        """Script the next answers of a method; a str is sent as HTML."""
        found = self.answers.setdefault(method, deque())
        found += [(status, body, headers) for body in bodies]

    def of(self, method: str) -> list[Json]:
        return [arguments for name, arguments, _ in self.calls if name == method]

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        sent = (
            await request.json() if request.content_type == "application/json" else dict(await request.post())
        )
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        self.calls.append((method, sent, token))
        waiting = self.answers.get(method)
        status, body, headers = waiting.popleft() if waiting else (200, self.usual.get(method, {}), {})
        if status == 0:
            assert request.transport
            request.transport.close()
            return web.Response()
        if isinstance(body, str):
            return web.Response(status=status, text=body, content_type="text/html")
        return web.json_response({"ok": "error" not in body} | body, status=status, headers=headers)

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator["WebApi"]:
        app = web.Application()
        app.router.add_post("/api/{method}", self._serve)
        async with TestServer(app) as server:
            self.url = str(server.make_url("/api/"))
            yield self


KEYS = Keys(signing_secret=SIGNING_SECRET, bot_token=BOT_TOKEN)


@contextlib.asynccontextmanager
async def house(
    core: FakeCore, api_url: str, keys: Keys = KEYS, store: TinyStore | None = None, **more: Any
) -> AsyncIterator[tuple[SlackPlatform, "Sender"]]:
    """The platform, mounted and not started, and somebody who sends as Slack does."""
    async with aiohttp.ClientSession() as session:
        clock = more.pop("clock", TickingClock())
        platform = SlackPlatform(
            keys, store or TinyStore.in_memory(), TEXTS, core.take, clock, session, api_url=api_url, **more
        )
        app = web.Application()
        platform.routes(app)
        async with TestClient(TestServer(app)) as client:
            yield platform, Sender(client)
            await platform.stop()


class Sender:
    """Signs and sends."""

    def __init__(self, client: "TestClient[Any, Any]") -> None:
        self.client = client

    async def post(
        self, body: bytes | str, kind: str = "application/json", **headers: str
    ) -> tuple[int, str]:
        """Send exactly this; returns status and text."""
        raw = body.encode() if isinstance(body, str) else body
        signed = signature(raw.decode(errors="replace"))
        sent = {"content-type": kind} | signed | headers
        async with self.client.post(EVENTS, data=io.BytesIO(raw), headers=sent) as response:
            return response.status, await response.text()

    async def send(self, body: Mapping[str, Any], **headers: str) -> tuple[int, Any]:
        """Send a payload as Slack does: events as JSON, commands as a form, the rest as a form's ``payload``."""
        if body.get("type") in {"event_callback", "url_verification"}:
            status, text = await self.post(json.dumps(body), **headers)
        else:
            fields = dict(body) if "command" in body else {"payload": json.dumps(body)}
            status, text = await self.post(urlencode(fields), "application/x-www-form-urlencoded", **headers)
        return status, json.loads(text) if text.startswith("{") else text


def signature(body: str, *, secret: str = SIGNING_SECRET, age: int = 0) -> dict[str, str]:
    """Slack's headers for a body; ``age`` in seconds."""
    at = str(int(time.time()) - age)
    signed = SignatureVerifier(secret).generate_signature(timestamp=at, body=body)
    return {"x-slack-request-timestamp": at, "x-slack-signature": signed or ""}
