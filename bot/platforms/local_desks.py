"""What lies on each seat's desk: its language, the form in front of it, what it has read, what went wrong."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from msgspec.structs import replace

from bot.cards.card import Form, Text
from bot.cards.reader import Reader
from bot.model.document import Put
from bot.model.local import LocalSeat, OpenForm
from bot.platforms.local_clock import LocalClock
from bot.ports import Batch, Store


@dataclass(frozen=True, slots=True)
class Trouble:
    """What could not be done, told once; ``draft`` is the text that goes back into the composer."""

    words: Text
    draft: str = ""


class Desks:
    """Seats' own documents. Every change raises StoreError when it cannot be kept.

    Changes happen one after the other: a page that reads on its own account takes no form away that was just opened.
    """

    def __init__(self, store: Store, clock: LocalClock) -> None:
        self._store, self._clock = store, clock
        self._seats: dict[str, LocalSeat] = {}
        self._troubles: dict[str, Trouble] = {}
        self._writing = asyncio.Lock()

    async def load(self) -> None:
        """Read every seat once, at start."""
        self._seats = {held.doc.user: held.doc for held in await self._store.find(LocalSeat.KIND)}

    @property
    def fresh(self) -> bool:
        """Whether nobody has sat down yet."""
        return not self._seats

    def seat(self, user: str) -> LocalSeat:
        return self._seats.get(user) or LocalSeat(user)

    async def change(self, user: str, **fields: Any) -> None:
        """Replace fields of a seat."""
        await self._change(user, lambda seat: replace(seat, **fields))

    async def read(self, user: str, channel: str, n: int) -> None:
        """The seat has seen a channel up to message ``n``."""
        if self.seat(user).read.get(channel, 0) < n:
            await self._change(user, lambda seat: replace(seat, read={**seat.read, channel: n}))

    async def open(self, user: str, view: str, channel: str, form: Form, reader: Reader) -> None:
        """Put a form in front of the seat."""
        await self.change(user, open=OpenForm(view, channel, form, reader.zone, reader.mood))

    async def refill(
        self, user: str, raw: Mapping[str, tuple[str, ...]], errors: Mapping[str, Text] | None = None
    ) -> None:
        """Show the form again as it was typed, with the errors at its fields."""

        def refilled(seat: LocalSeat) -> LocalSeat:
            if seat.open is None:
                return seat
            again = replace(
                seat.open, raw=dict(raw), errors=dict(errors or {}), revision=seat.open.revision + 1
            )
            return replace(seat, open=again)

        await self._change(user, refilled)

    async def close(self, user: str) -> None:
        """Take the form away."""
        await self.change(user, open=None)

    def trouble(self, user: str, words: Text, draft: str = "") -> None:
        """Note what could not be done; kept in memory only, as it may be the store that fails."""
        self._troubles[user] = Trouble(words, draft)

    def told(self, user: str) -> Trouble | None:
        """The trouble, if there is one, this once."""
        return self._troubles.pop(user, None)

    async def _change(self, user: str, how: Callable[[LocalSeat], LocalSeat]) -> None:
        """Nothing is written when nothing differs."""
        async with self._writing:
            changed = how(self.seat(user))
            if changed != self._seats.get(user):
                await self._store.commit(Batch(self._clock.now(), (Put(changed, None),)))
                self._seats[user] = changed
