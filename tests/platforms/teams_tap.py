"""Listens on both wires of the Playground: what the bot is sent, and what it does in answer.

The Playground tells its page neither of other people's personal chats nor which address the bot called; so
the bot's `serviceUrl` is here, and so is the Playground's bot: each call goes on as it came and is kept.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar
from urllib.parse import unquote

import aiohttp
from aiohttp import web
from yarl import URL

from tests.platforms.teams_cast import guest, guest_chat

Json = dict[str, Any]
T = TypeVar("T")
PATIENCE = 60.0
HOP = {"host", "content-length", "transfer-encoding", "connection"}


@dataclass
class Heard:
    """An activity that the bot was sent, and what it answered; a status of 0 is not answered yet."""

    activity: Json
    status: int = 0
    answer: Any = None


@dataclass
class Call:
    """A call that the bot made and the Playground answered; ``path`` is what follows /_connector/v3/."""

    method: str
    path: str
    body: Json
    status: int
    answer: Any


@dataclass
class Shown:
    """A message of the bot as it stands in a conversation; ``to`` when one person alone sees it."""

    id: str
    room: str
    activity: Json
    to: str = ""
    edits: int = 0


@dataclass
class Tap:
    bot: str
    playground: str
    session: aiohttp.ClientSession
    heard: list[Heard] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    shown: list[Shown] = field(default_factory=list)
    url: str = ""
    _changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def until(self, check: Callable[[], T], seconds: float = PATIENCE) -> T:
        """Wait until this is true; returns what it said. Raises AssertionError with the last traffic."""
        try:
            async with asyncio.timeout(seconds), self._changed:
                while not (result := check()):
                    await self._changed.wait()
                return result
        except TimeoutError:
            told = [(h.activity.get("type"), h.activity.get("name"), h.status) for h in self.heard[-6:]]
            made = [(c.method, c.path, c.status) for c in self.calls[-8:]]
            raise AssertionError(f"not within {seconds} s; heard: {told}; called: {made}") from None

    async def whisper(self, user: str, room: str, text: str) -> None:
        """Keep what an answer told one person alone."""
        async with self._changed:
            self.shown.append(Shown("", room, {"text": text}, user))
            self._changed.notify_all()

    async def _to_bot(self, request: web.Request) -> web.Response:
        one = Heard(await request.json())
        self.heard.append(one)
        status, answer, raw = await self._pass(request, self.bot)
        async with self._changed:
            one.status, one.answer = status, answer
            self._changed.notify_all()
        return raw

    async def _to_playground(self, request: web.Request) -> web.Response:
        body = await request.json() if request.can_read_body else {}
        if (told := self._guest(request, body)) is not None:
            status, answer, raw = 200, told, web.json_response(told)
        else:
            status, answer, raw = await self._pass(request, self.playground + request.raw_path)
        async with self._changed:
            call = Call(
                request.method,
                unquote(request.raw_path).removeprefix("/_connector/v3/"),
                body,
                status,
                answer,
            )
            self.calls.append(call)
            if status < 300:
                self._show(call)
            self._changed.notify_all()
        return raw

    def _guest(self, request: web.Request, body: Json) -> Json | None:
        """What the Playground would say if it knew guests: a line of a roster, a personal chat and its messages."""
        match unquote(request.path).removeprefix("/_connector/v3/").split("/"):
            case ["conversations", _, "members", who] if line := guest(who):
                return line
            case ["conversations"] if guest(who := body["members"][0]["id"]):
                return {"id": guest_chat(who)}
            case ["conversations", chat, "activities", *rest] if chat.startswith(guest_chat("")):
                return {"id": rest[0] if request.method == "PUT" else f"{len(self.shown)}"}
        return None

    def _show(self, call: Call) -> None:
        match call.method, call.path.split("/"):
            case "POST", ["conversations"] if "activity" in call.body:
                self.shown.append(Shown(call.answer["activityId"], call.answer["id"], call.body["activity"]))
            case "POST", ["conversations", room, "activities", *_]:
                self.shown.append(Shown(call.answer["id"], room, call.body))
            case "PUT", ["conversations", _, "activities", message]:
                for one in self.shown:
                    if one.id == message:
                        one.activity, one.edits = call.body, one.edits + 1

    async def _pass(self, request: web.Request, to: str) -> tuple[int, Any, web.Response]:
        headers = {name: value for name, value in request.headers.items() if name.lower() not in HOP}
        sent: Json = {"data": await request.read(), "headers": headers, "allow_redirects": False}
        try:
            async with self.session.request(request.method, URL(to, encoded=True), **sent) as response:
                raw, kind = await response.read(), response.content_type
                answer = await response.json() if kind == "application/json" and raw else raw.decode()
        except aiohttp.ClientError as error:
            return 599, str(error), web.Response(status=502)
        kept = {"content-type": response.headers["content-type"]} if raw else {}
        return response.status, answer, web.Response(status=response.status, body=raw, headers=kept)


@contextlib.asynccontextmanager
async def tapped(bot: str, playground: str) -> AsyncIterator[Tap]:
    """A tap between these two base addresses, listening at its ``url``."""
    async with aiohttp.ClientSession() as session:
        tap = Tap(bot, playground, session)
        app = web.Application(client_max_size=8 << 20)
        app.router.add_post("/api/messages", tap._to_bot)
        app.router.add_route("*", "/_connector/{path:.*}", tap._to_playground)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            tap.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
            yield tap
        finally:
            await runner.cleanup()
