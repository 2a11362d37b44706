"""What a playbook says of the meetings that keep an engagement together: who is asked how they went, and when."""

from typing import Literal

import msgspec

from bot.model.seats import Seat

#: Held or skipped; a review of momentum and relationship; what was learned.
MeetingKind = Literal["call", "review", "retrospective"]
#: What it follows, where it is not counted from the kickoff: a milestone, or the end of the onboarding.
After = Literal["milestone", "onboarding"]


class MeetingRules(msgspec.Struct, frozen=True, gc=False):
    """One kind of meeting; whoever holds ``seat`` says whether and how it was held.

    ``days`` are counted after the kickoff, ``every`` so many of them again and again, both moved on to ``weekday``
    (Monday is 0) where there is one; ``after`` has it follow something else. ``remind`` is after how many business
    days it is asked about again. With ``notes`` what was said has to be written down. A review with a mean of ``low``
    or less (of 5) is an alarm.
    """

    id: str
    kind: MeetingKind
    seat: Seat
    name: dict[str, str] = {}
    days: tuple[int, ...] = ()
    every: int = 0
    weekday: int | None = None
    after: tuple[After, ...] = ()
    remind: int = 1
    notes: bool = True
    low: int = 2
