"""The alarm clock of a rehearsal and of the local page: time moves when somebody moves it."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Protocol

from bot.ports import Store


class Movable(Protocol):
    """A clock that can be set."""

    def now(self) -> datetime: ...

    async def move(self, to: datetime) -> None: ...


class SteppingEngine:
    """Moves a clock from one due item to the next, letting each ring at its own time."""

    def __init__(self) -> None:
        self.next_at: datetime | None = None

    def arm(self, at: datetime) -> None:
        """Remember the earliest alarm."""
        self.next_at = at if self.next_at is None else min(self.next_at, at)

    async def advance(
        self,
        to: datetime,
        clock: Movable,
        store: Store,
        ring: Callable[[], Awaitable[object]],
        settle: Callable[[], Awaitable[None]],
    ) -> None:
        """Move ``clock`` to ``to``, stopping at every due time on the way; ``settle`` waits for the posts."""
        while True:
            claim = await store.claim_due(clock.now(), 1)
            if claim.items and await ring():
                await settle()
                continue
            if claim.next_at is None or claim.next_at > to:
                break
            await clock.move(claim.next_at)
        await clock.move(max(to, clock.now()))
        await ring()
        await settle()
