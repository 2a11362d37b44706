"""Tells open pages, by server-sent events, that a room has changed; the page then fetches itself again."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Collection
from datetime import datetime

#: Changes that a page which lost its connection may still catch up with, one by one.
REMEMBERED = 256
#: Seconds of silence after which a comment keeps the connection open.
BEAT = 15.0
#: The room that stands for all rooms.
EVERYWHERE = "*"


class Live:
    """Changes in the order they happened, numbered within one run of the program (``epoch``)."""

    def __init__(self, epoch: datetime) -> None:
        self._epoch = int(epoch.timestamp() * 1000)
        self._recent: deque[tuple[int, str]] = deque(maxlen=REMEMBERED)
        self._last = 0
        self._changed = asyncio.Condition()
        self._open = True

    async def changed(self, channel: str = EVERYWHERE) -> None:
        """Something in a channel is new or different."""
        self._last += 1
        self._recent.append((self._last, channel))
        async with self._changed:
            self._changed.notify_all()

    async def stop(self) -> None:
        """End every stream."""
        self._open = False
        async with self._changed:
            self._changed.notify_all()

    async def follow(
        self, seen: str | None, visible: Collection[str], beat: float = BEAT
    ) -> AsyncIterator[bytes]:
        """Events as bytes for one page, from the ``Last-Event-ID`` it has seen, for the rooms it may see."""
        at = self._since(seen)
        if at is None:
            at = self._last
            yield self._event(at, EVERYWHERE)
        else:
            yield b": here\n\n"
        while self._open:
            if self._recent and at + 1 < self._recent[0][0]:
                at = self._last
                yield self._event(at, EVERYWHERE)
            for number, channel in [one for one in self._recent if one[0] > at]:
                at = number
                if channel in visible or channel == EVERYWHERE:
                    yield self._event(number, channel)
            if not await self._wait(at, beat):
                yield b": beat\n\n"

    async def _wait(self, at: int, beat: float) -> bool:
        """Whether something came within one beat."""
        async with self._changed:
            if self._last > at or not self._open:
                return True
            try:
                async with asyncio.timeout(beat):
                    await self._changed.wait()
            except TimeoutError:
                return False
            return True

    def _since(self, seen: str | None) -> int | None:
        """Where to go on: now for a new page; None when nobody can say what was missed."""
        if seen is None:
            return self._last
        epoch, _, number = seen.partition("-")
        ours = epoch == str(self._epoch) and number.isdecimal() and len(number) < 12
        return min(int(number), self._last) if ours else None

    def _event(self, number: int, channel: str) -> bytes:
        return f"id: {self._epoch}-{number}\nevent: changed\ndata: {channel}\n\n".encode()
