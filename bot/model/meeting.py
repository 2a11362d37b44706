"""A meeting that keeps an engagement together: asked about on its day, and what whoever held it said of it."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import ClassVar, Literal

import msgspec

from bot.model.internal import Internal
from bot.model.playbook_meetings import MeetingRules

#: "missed": the next one's day came, and nobody had said anything about this one.
State = Literal["open", "held", "skipped", "missed"]
#: What the review looks at: momentum (yes, partly, no), what speaks against it, the relationship (1 to 5).
MOMENTUM = ("productive", "engaged", "progress", "energy")
SIGNS = ("motions", "unreachable", "stalled", "silos", "tension")
RELATIONSHIP = ("trust", "communication", "solving", "respect", "commitment")


class Meeting(msgspec.Struct, frozen=True, gc=False):
    """One meeting of one engagement, with the rules it began with; ``id`` is theirs and a number, ``status_call-3``.

    ``asked`` is who has the card in their direct conversation (a person id), who need not be the one to hold it.
    ``about`` is the milestone (its name, which the client may read) that it follows, or "onboarding". ``on`` is when
    it was held; ``words`` are what was said, by section, of a skipped one the "reason". ``answers`` are those of the
    review by question, ``signs`` what speaks against momentum; ``proposals`` are changes to the playbook.
    """

    KIND: ClassVar[str] = "meeting"
    V: ClassVar[int] = 1

    engagement: str
    id: str
    number: int
    rules: MeetingRules
    day: date
    opened_at: datetime
    asked: str = ""
    about: str = ""
    state: State = "open"
    on: date | None = None
    told_at: datetime | None = None
    told_by: str = ""
    words: dict[str, Internal[str]] = {}
    answers: dict[str, Internal[str]] = {}
    signs: tuple[str, ...] = ()
    proposals: tuple[Internal[str], ...] = ()

    @property
    def key(self) -> str:
        return f"meeting:{self.engagement}:{self.id}"

    def index(self) -> Iterable[tuple[str, str]]:
        yield "engagement", self.engagement
