"""An issue: a concern that somebody owns, from the message that raised it until it is known to be solved."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar, Literal

import msgspec

from bot.model.internal import Internal
from bot.model.issue_work import Work
from bot.model.places import Room
from bot.model.reading import Category, Severity, Urgency
from bot.model.seats import Seat

#: "waiting" is for the client: no clock runs. "resolved" is told to the client, "verified" confirmed by them.
State = Literal["caught", "owned", "waiting", "planned", "resolved", "verified", "reopened", "dismissed"]
#: States in which something is still to be done.
OPEN: tuple[State, ...] = ("caught", "owned", "waiting", "planned", "reopened")
#: How it arrived; "trigger" is the bot's own finding.
Source = Literal["tag", "command", "shortcut", "emoji", "button", "survey", "hook", "trigger"]
#: What an escalation says (issues: an escalation carries its facts), in this order.
FACTS = ("what", "found", "affected", "done", "told", "next")
#: So many entries keep their words, each so many characters; what comes on top is kept as a reference alone.
KEPT, LONGEST = 40, 300


class Entry(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """One line of an issue's history: ``what`` is a code; ``ref`` the platform's id of a message, if it was one."""

    at: datetime
    by: str
    what: str
    words: Internal[str] | None = None
    ref: str = ""


class Pause(msgspec.Struct, frozen=True, gc=False):
    """Time in which the client was awaited, which counts for no clock; ``until`` is None while it lasts."""

    since: datetime
    until: datetime | None = None


class Ladder(msgspec.Struct, frozen=True, gc=False):
    """Who is told one after the other until somebody takes the issue, ``rungs`` as they were when it began.

    ``rung`` is the next to be told, in the ``round``-th time through, at ``at`` (None: it stands still).
    ``pinged`` is when whom (by id) was last told.
    """

    rungs: tuple[Seat, ...]
    began: datetime
    rung: int = 0
    round: int = 0
    at: datetime | None = None
    pinged: dict[str, datetime] = {}


class Issue(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """One issue; ``number`` counts up within its engagement, from 1. All times are aware.

    ``by`` is whoever raised it (a person's id, empty for the bot's own finding), in ``room``, by the message with
    the platform's id ``message`` where there was one. ``evidence`` are places in ``said`` with what was seen there.
    ``level`` is 1 (team), 2 (management) or 3 (executives), since ``level_at``. ``responded_at`` is when somebody of
    ours first answered, ``updated_at`` when the last update was given, ``acted_at`` when whoever has it last did
    anything for it.
    ``marks`` remember what was told of each clock: its name leads to the time that it was due at. ``facts`` are by
    the codes of ``FACTS``, to be there by ``facts_by`` where an escalation waits for them. ``told_client`` is when
    the client was told of an escalation. Issues raised in one rush share ``bundle``, the number of the first.
    ``often``: its updates are due twice as often, as trust is shaky. ``rhythm``: hours of its severity between two
    updates, as its owner chose them, 0 for those of the severity. ``confidants`` may see a team matter, beside the
    engagement partner. ``similar`` are numbers of earlier ones of its category, the latest last. ``change`` is the
    number of the change request that it became.
    """

    KIND: ClassVar[str] = "issue"
    V: ClassVar[int] = 2

    id: str
    engagement: str
    number: int
    by: str
    via: Source
    said: Internal[str]
    at: datetime
    room: Room
    category: Category
    severity: Severity
    urgency: Urgency
    message: str = ""
    evidence: tuple[tuple[int, int, str], ...] = ()
    confidence: float = 0.0
    close: bool = False
    state: State = "caught"
    owner: str | None = None
    level: int = 1
    level_at: datetime | None = None
    acked_at: datetime | None = None
    responded_at: datetime | None = None
    updated_at: datetime | None = None
    acted_at: datetime | None = None
    resolved_at: datetime | None = None
    planned: datetime | None = None
    pauses: tuple[Pause, ...] = ()
    ladder: Ladder | None = None
    marks: dict[str, datetime] = {}
    facts: dict[str, Internal[str]] = {}
    facts_by: datetime | None = None
    told_client: datetime | None = None
    from_client: bool = False
    gone_at: datetime | None = None
    survey: str = ""
    trigger: str = ""
    bundle: int = 0
    often: bool = False
    rhythm: float = 0
    confidants: tuple[str, ...] = ()
    work: Work = Work()
    similar: tuple[int, ...] = ()
    change: int = 0
    entries: tuple[Entry, ...] = ()
    revision: int = 0

    @property
    def key(self) -> str:
        return f"issue:{self.engagement}:{self.number}"

    def index(self) -> Iterable[tuple[str, str]]:
        yield "engagement", self.engagement
        if self.open:
            yield "open", self.engagement

    @property
    def open(self) -> bool:
        """Whether something is still to be done."""
        return self.state in OPEN

    @property
    def private(self) -> bool:
        """Whether it may stand in no channel: a matter of people."""
        return self.category == "team"

    @property
    def paused(self) -> bool:
        """Whether the client is awaited."""
        return bool(self.pauses) and self.pauses[-1].until is None

    @property
    def missing(self) -> tuple[str, ...]:
        """The facts that an escalation still lacks."""
        return tuple(one for one in FACTS if one not in self.facts)
