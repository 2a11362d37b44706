"""What several turns ask of the database at the same moment, asked together: a round trip costs more than a row."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

Q = TypeVar("Q")
A = TypeVar("A")


class Together(Generic[Q, A]):
    """Gathers questions while earlier ones are on their way, and answers each on its own.

    ``ask`` answers up to ``most`` questions, in their order, an exception in the place of an answer that failed; what
    it raises, all of them are told. It is called on ``ways`` connections at once at most.
    """

    def __init__(
        self, ask: Callable[[Sequence[Q]], Awaitable[Sequence[A | Exception]]], most: int, ways: int
    ) -> None:
        self._ask, self._most, self._free = ask, most, ways
        self._waiting: deque[tuple[Q, asyncio.Future[A]]] = deque()
        self._tasks: set[asyncio.Task[None]] = set()

    async def __call__(self, question: Q) -> A:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[A] = loop.create_future()
        self._waiting.append((question, answer))
        if self._free:
            self._free -= 1
            task = loop.create_task(self._work())  # begins when all that run now have asked
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return await answer

    async def _work(self) -> None:
        try:
            while self._waiting:
                taken = [self._waiting.popleft() for _ in range(min(self._most, len(self._waiting)))]
                await self._answer(taken)
        finally:
            self._free += 1

    async def _answer(self, taken: Sequence[tuple[Q, asyncio.Future[A]]]) -> None:
        try:
            answers = await self._ask([question for question, _ in taken])
        except Exception as fault:
            answers = [fault] * len(taken)
        except asyncio.CancelledError:
            for _, future in taken:
                future.cancel()
            raise
        for (_, future), answer in zip(taken, answers, strict=True):
            if future.done():  # nobody waits for it any more
                continue
            if isinstance(answer, Exception):
                future.set_exception(answer)
            else:
                future.set_result(answer)
