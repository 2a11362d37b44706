"""Waiting that a stop ends at once."""

import asyncio


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


def _answer(waiting: asyncio.Future[None]) -> None:
    if not waiting.done():
        waiting.set_result(None)
