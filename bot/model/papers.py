"""The papers that the client gets from us: drafted by the bot, edited and approved by the project manager."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import ClassVar, Literal

import msgspec

from bot.cards.card import Words
from bot.model.plan import Course, Task

Kind = Literal[
    "status",
    "agenda",
    "notes",
    "welcome",
    "interim",
    "moved",
    "team",
    "queries",
    "win",
    "deliverable",
    "statement",
    "raci",
    "series",
]
Overall = Literal["on_track", "at_risk", "off_track"]


class Fact(msgspec.Struct, frozen=True, gc=False):
    """Something the bot knows that the client may read; ``kept`` says whether it stands in the paper.

    ``asks`` says that the client is to decide something.
    """

    id: str
    words: Words
    ahead: bool = False
    kept: bool = True
    asks: bool = False


class Mark(msgspec.Struct, frozen=True, gc=False):
    """How a milestone (its id) stands, as one paper says it: ``day`` is when it is expected, ``was`` when before."""

    milestone: str
    name: str
    day: date
    state: Course
    why: str = ""
    was: date | None = None


class Paper(msgspec.Struct, frozen=True, gc=False):
    """One paper on its way to the client. Nothing internal is ever put in it.

    ``number`` tells it from others of its kind, ``revision`` counts its edits: what is approved is what was seen.
    ``since`` (aware) is what its facts begin with. ``words`` are the project manager's, by section; ``tasks`` its
    requests or action items.
    """

    number: int
    asked_at: datetime
    since: datetime | None = None
    revision: int = 0
    overall: Overall = "on_track"
    words: dict[str, str] = {}
    facts: tuple[Fact, ...] = ()
    marks: tuple[Mark, ...] = ()
    tasks: tuple[Task, ...] = ()
    #: The number of the engagement's latest concern when it was drafted.
    concerns: int = 0
    posted_at: datetime | None = None
    posted_by: str = ""
    #: It was not posted in time, and somebody was told.
    missed: bool = False

    @property
    def open(self) -> bool:
        """Whether it still waits to be approved."""
        return self.posted_at is None


class Papers(msgspec.Struct, frozen=True, gc=False):
    """The latest paper of each kind in one engagement, and how many status updates in a row were missed."""

    KIND: ClassVar[str] = "papers"
    V: ClassVar[int] = 2

    engagement: str
    latest: dict[Kind, Paper] = {}
    missed: int = 0

    @property
    def key(self) -> str:
        return f"papers:{self.engagement}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()
