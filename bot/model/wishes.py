"""What the client wished about dates: that one moves, or that a meeting is not held; and what became of it."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import ClassVar, Literal

import msgspec

from bot.cards.card import Words

#: "offered" is another date of ours that the client has not accepted, "replaced" gave way to a later wish.
Fate = Literal["asked", "granted", "declined", "offered", "cancelled", "replaced"]
#: So many are kept in full; all of them are counted.
KEPT = 20


class Wish(msgspec.Struct, frozen=True, gc=False):
    """A date that the client wishes to move: ``what`` names it (``milestone:…``, ``kickoff``), ``name`` says it.

    ``to`` is absent where a meeting is called off; ``late`` says that this came less than a business day ahead. The
    client reads ``why`` and what was decided: ``day`` and ``words`` are ours.
    """

    number: int
    what: str
    name: Words
    was: date
    to: date | None
    why: str
    by: str
    at: datetime
    late: bool = False
    fate: Fate = "asked"
    day: date | None = None
    words: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None


class Wishes(msgspec.Struct, frozen=True, gc=False):
    """The latest wishes of one engagement, and how many there were of each kind in all."""

    KIND: ClassVar[str] = "wishes"
    V: ClassVar[int] = 1

    engagement: str
    latest: tuple[Wish, ...] = ()
    count: int = 0
    cancelled: int = 0
    cancelled_late: int = 0

    @property
    def key(self) -> str:
        return f"wishes:{self.engagement}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()

    def open(self, number: str) -> Wish | None:
        """The wish of that number, as long as it waits for somebody."""
        found = (one for one in self.latest if str(one.number) == number)
        return next((one for one in found if one.fate in ("asked", "offered")), None)

    def with_wish(self, wish: Wish) -> "Wishes":
        """With this wish in the place of the one of its number, else with one more."""
        others = tuple(one for one in self.latest if one.number != wish.number)
        latest = tuple(sorted((*others, wish), key=lambda one: one.number))[-KEPT:]
        return msgspec.structs.replace(self, latest=latest)
