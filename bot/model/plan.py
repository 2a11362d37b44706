"""The plan of an engagement: its kickoff, its milestones, and what was agreed on the way."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import ClassVar, Literal

import msgspec

from bot.model.seats import Side

#: How a milestone stands; "reached" ends it.
Course = Literal["ahead", "on_schedule", "behind", "reached"]
#: Which of the playbook's two agendas the kickoff has.
Length = Literal["standard", "long"]


class Milestone(msgspec.Struct, frozen=True, gc=False):
    """A date that was agreed with the client; ``forecast`` is when it is now expected, where that moved.

    ``why`` says why it is behind and what is being done, in words the client may read. ``reached`` is the day on
    which it was.
    """

    id: str
    name: str
    due: date
    forecast: date | None = None
    state: Course = "on_schedule"
    why: str = ""
    reached: date | None = None

    @property
    def expected(self) -> date:
        """When it is expected as things stand."""
        return self.forecast or self.due


class Move(msgspec.Struct, frozen=True, gc=False):
    """A milestone (its id) was moved, and why; ``side`` is whose wish or doing it was."""

    milestone: str
    was: date
    to: date
    why: str
    by: str
    at: datetime
    side: Side


class Task(msgspec.Struct, frozen=True, gc=False):
    """Something to be done: by whom, in plain words (either side's people), and by when."""

    what: str
    who: str = ""
    by: date | None = None


class Series(msgspec.Struct, frozen=True, gc=False):
    """A recurring meeting: from ``first`` (aware) on, every so many weeks; ``token`` is its invitation's address."""

    id: str
    token: str
    name: str
    first: datetime
    minutes: int
    every: int = 1
    place: str = ""


class Plan(msgspec.Struct, frozen=True, gc=False):
    """The plan of one engagement. ``kickoff`` is aware; absent until the project manager has set it.

    ``place`` is a link or where it is held; the recurring ``meetings`` of the notes are here once the client has
    them. All of it the client may read. ``moves`` are the latest,
    ``moved_by`` counts all of them, by the side that they came from. ``asked`` are the rows (their ids) that the
    project manager is asked about, because their time has come.
    """

    KIND: ClassVar[str] = "plan"
    V: ClassVar[int] = 3

    engagement: str
    kickoff: datetime | None = None
    place: str = ""
    #: Where its invitation can be fetched until it is over: a number nobody can foresee, and how often it moved.
    invitation: str = ""
    moved: int = 0
    length: Length = "standard"
    milestones: tuple[Milestone, ...] = ()
    moves: tuple[Move, ...] = ()
    moved_by: dict[Side, int] = {}
    asked: tuple[str, ...] = ()
    #: The number of the latest decision.
    decided: int = 0
    meetings: tuple[str, ...] = ()
    series: tuple[Series, ...] = ()

    def milestone(self, id_: str) -> Milestone | None:
        """The milestone with this id."""
        return next((one for one in self.milestones if one.id == id_), None)

    @property
    def key(self) -> str:
        return f"plan:{self.engagement}"

    def index(self) -> Iterable[tuple[str, str]]:
        if self.invitation:
            yield "invitation", self.invitation
        yield from (("invitation", one.token) for one in self.series)
