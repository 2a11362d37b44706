"""The two wires to local-slack: control calls make things happen, its page's frames tell what there is then.

Seen in version 0.1.8: a control call that makes an event returns only when the bot has answered it (HTTP), or
acknowledged it (Socket Mode; given up after 5 s). What is sent over the page's WebSocket gets no reply, but
the traffic log shows the bot's answer.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from typing import TypeVar

import aiohttp

from tests.platforms.slack_mirror import Json, Mirror

PATIENCE = 60.0
ACK_LIMIT = 6.0

T = TypeVar("T")


class BotFailed(AssertionError):
    """The bot refused, failed or never answered what was sent to it."""


class Line:
    """Acts, and returns when all that the act showed at once has arrived in the mirror."""

    def __init__(
        self, url: str, session: aiohttp.ClientSession, page: aiohttp.ClientWebSocketResponse
    ) -> None:
        self.url = url
        self.mirror = Mirror()
        self._session = session
        self._page = page
        self._changed = asyncio.Condition()
        self._pings = self._pongs = 0
        self._deeds = 0
        self._failures = 0

    async def act(self, what: str, body: Json) -> Json:
        """Make a control call; raises BotFailed when the bot did not answer well."""
        async with self._deed():
            async with self._session.post(f"{self.url}/_control/{what}", json=body) as response:
                answer: Json = await response.json()
            assert answer["ok"], answer
            return answer

    async def send(self, frame: Json, *, heard: bool = True) -> None:
        """Act as the page does; `heard` tells whether the bot is going to hear of it. Raises BotFailed."""
        async with self._deed():
            before = self.mirror.returned
            self.mirror.errors = {}
            await self._page.send_json(frame)
            if heard:
                await self.until(lambda: self.mirror.returned > before, ACK_LIMIT)

    async def until(self, check: Callable[[], T], seconds: float = PATIENCE) -> T:
        """Wait until this is true; returns what it said. Raises AssertionError with the last traffic."""
        try:
            async with asyncio.timeout(seconds), self._changed:
                while not (result := check()):
                    await self._changed.wait()
                return result
        except TimeoutError:
            last = [(e["direction"], e["kind"], e["summary"]) for e in self.mirror.log[-12:]]
            raise AssertionError(f"not within {seconds} s; last traffic: {last}") from None

    async def settle(self) -> None:
        """Wait for every frame that was sent before now: the answer to a ping comes after them."""
        self._pings += 1
        mine = self._pings
        await self._page.ping()
        await self.until(lambda: self._pongs >= mine)

    async def listen(self) -> None:
        """Take in frames for as long as the page is open."""
        async for frame in self._page:
            async with self._changed:
                match frame.type:
                    case aiohttp.WSMsgType.TEXT:
                        self.mirror.apply(frame.json())
                    case aiohttp.WSMsgType.PONG:
                        self._pongs += 1
                    case aiohttp.WSMsgType.PING:
                        await self._page.pong(frame.data)
                self._changed.notify_all()

    @contextlib.asynccontextmanager
    async def _deed(self) -> AsyncIterator[None]:
        self._deeds += 1
        try:
            yield
        finally:
            self._deeds -= 1
        await self.settle()
        failures = self.mirror.delivered - self.mirror.answered
        if not self._deeds and failures > self._failures:
            self._failures = failures
            raise BotFailed(f"the bot did not answer well; last traffic: {self.mirror.log[-6:]}")
