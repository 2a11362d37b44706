"""What somebody has promised to do, and questions that are still to be answered."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import ClassVar

import msgspec

from bot.model.seats import Side


class Action(msgspec.Struct, frozen=True, gc=False):
    """An action with its owner and date; the client may read it.

    ``who`` is the owner as written, ``person`` their id where they are known; ``side`` whose they are, None where
    nobody can tell. ``asked`` is how often its owner was asked, from its date on.
    """

    id: str
    what: str
    who: str = ""
    by: date | None = None
    person: str = ""
    side: Side | None = None
    asked: int = 0
    done_at: datetime | None = None
    done_by: str = ""


class Query(msgspec.Struct, frozen=True, gc=False):
    """A question of the kickoff; it has an answer once the client was told it."""

    id: str
    words: str
    answer: str = ""


class Actions(msgspec.Struct, frozen=True, gc=False):
    """The actions and open questions of one engagement; of those that are done, the latest are kept."""

    KIND: ClassVar[str] = "actions"
    V: ClassVar[int] = 1

    engagement: str
    items: tuple[Action, ...] = ()
    queries: tuple[Query, ...] = ()

    @property
    def key(self) -> str:
        return f"actions:{self.engagement}"

    @property
    def open(self) -> tuple[Action, ...]:
        """Those that are not done."""
        return tuple(one for one in self.items if one.done_at is None)

    @property
    def unanswered(self) -> tuple[Query, ...]:
        """The questions without an answer."""
        return tuple(one for one in self.queries if not one.answer)

    def action(self, id_: str) -> Action | None:
        """The action with this id."""
        return next((one for one in self.items if one.id == id_), None)

    def index(self) -> Iterable[tuple[str, str]]:
        return ()
