"""Waiting that a stop ends at once, and waiting for calm."""

import asyncio
from collections import deque
from collections.abc import Callable

#: How often one looks whether it is calm, and after how long those who wait look again for themselves (seconds).
OFTEN, AGAIN = 0.005, 0.5
#: Steps of the loop in which a request that has come becomes a turn.
STEPS = 5


class Rest:
    """A future for each who waits: a task for each, to wait for the stop as well, took as long as half a post."""

    def __init__(self) -> None:
        self._ended = False
        self._waiting: set[asyncio.Future[None]] = set()

    async def take(self, seconds: float) -> None:
        """Wait, or less where a stop comes first."""
        if self._ended:
            return
        loop = asyncio.get_running_loop()
        waiting = loop.create_future()
        self._waiting.add(waiting)
        timer = loop.call_later(seconds, _answer, waiting)
        try:
            await waiting
        finally:
            timer.cancel()
            self._waiting.discard(waiting)

    def ended(self) -> bool:
        """Whether the stop has come; nobody waits any more."""
        return self._ended

    def end(self) -> None:
        """The stop: whoever waits goes on."""
        self._ended = True
        for waiting in self._waiting:
            _answer(waiting)


class Calm:
    """One look for all who wait: a timer for each took as long as the turns for which they waited.

    They go on one after the other, so that somebody who comes meanwhile waits for one of them and not for all.
    """

    def __init__(self, is_calm: Callable[[], bool]) -> None:
        self._is_calm = is_calm
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._watch: asyncio.Task[None] | None = None

    async def wait(self) -> None:
        """Wait until it is calm, or for ``AGAIN``."""
        loop = asyncio.get_running_loop()
        waiting = loop.create_future()
        self._waiting.append(waiting)
        if self._watch is None or self._watch.done():
            self._watch = loop.create_task(self._watched())
        await waiting

    async def _watched(self) -> None:
        for _ in range(round(AGAIN / OFTEN)):
            await asyncio.sleep(OFTEN)
            while self._waiting and self._is_calm():
                _answer(self._waiting.popleft())
                for _ in range(STEPS):
                    await asyncio.sleep(0)
            if not self._waiting:
                return
        while self._waiting:
            _answer(self._waiting.popleft())


def _answer(waiting: asyncio.Future[None]) -> None:
    if not waiting.done():
        waiting.set_result(None)
