"""The ground rules of an engagement: the statement of work, who does what, and how the two sides work together."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import ClassVar

import msgspec

from bot.model.handoff import Signature
from bot.model.internal import Internal
from bot.model.seats import Side


class Activity(msgspec.Struct, frozen=True, gc=False):
    """One row of the RACI matrix, of people's ids: who does it, who answers for it, who is asked, who is told.

    ``code`` names one of ours in all languages; one of the firm's own has a ``name``.
    """

    id: str
    name: str = ""
    code: str = ""
    responsible: tuple[str, ...] = ()
    accountable: str = ""
    consulted: tuple[str, ...] = ()
    informed: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether somebody does it and somebody answers for it."""
        return bool(self.responsible and self.accountable)

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody in the row, once."""
        return tuple(dict.fromkeys((*self.responsible, self.accountable, *self.consulted, *self.informed)))


class Busy(msgspec.Struct, frozen=True, gc=False):
    """A busy period of one side, both days included."""

    what: str
    first: date
    last: date
    side: Side


class Checkpoint(msgspec.Struct, frozen=True, gc=False):
    """A day on which both sides look at what there is; ``held`` is when they did."""

    what: str
    on: date
    held: date | None = None


class Charter(msgspec.Struct, frozen=True, gc=False):
    """The ground rules of one engagement. Only ``unspoken`` is internal: what is expected and not said.

    ``inside`` and ``outside`` are the limits of the statement of work, a line each; ``walked`` is when it was walked
    through, ``signed`` who of the client confirmed it and when. ``shared_at`` is when the client got the RACI
    matrix; it is None again once that is reopened, because of ``unclear``, what somebody said, or
    because of what a friction check ``doubted`` (its questions' ids).
    """

    KIND: ClassVar[str] = "charter"
    V: ClassVar[int] = 2

    engagement: str
    inside: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()
    link: str = ""
    walked: date | None = None
    signed: Signature | None = None
    activities: tuple[Activity, ...] = ()
    shared_at: datetime | None = None
    unclear: str = ""
    acceptance: str = ""
    priorities: str = ""
    path: str = ""
    unspoken: Internal[str] | None = None
    busy: tuple[Busy, ...] = ()
    checkpoints: tuple[Checkpoint, ...] = ()
    doubted: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        return f"charter:{self.engagement}"

    def activity(self, id_: str) -> Activity | None:
        """The row with this id."""
        return next((one for one in self.activities if one.id == id_), None)

    def index(self) -> Iterable[tuple[str, str]]:
        return ()
