"""What a playbook says of issues: how fast, who is told in which order, and what the bot finds by itself."""

import msgspec

from bot.model.reading import Severity
from bot.model.seats import Seat


class SeverityRules(msgspec.Struct, frozen=True, gc=False):
    """What one severity asks for; times in hours, and with ``business`` 24 of them are one business day.

    ``response``: until the first answer. ``update``: between two updates, 0 for none. ``ack``: until the next on the
    ``ladder`` is told. ``silence``: after which somebody who took it and did nothing has it no more. ``level``: the
    one that it starts on.
    """

    response: float
    update: float
    ack: float
    silence: float
    level: int
    ladder: tuple[Seat, ...]
    business: bool = False


_PM, _CSL = Seat.PROJECT_MANAGER, Seat.CLIENT_SERVICES_LEAD
_EP, _MP = Seat.ENGAGEMENT_PARTNER, Seat.MANAGING_PARTNER
#: The escalation matrix (issues: severity and the escalation matrix).
MATRIX: dict[Severity, SeverityRules] = {
    "critical": SeverityRules(1, 4, 0.25, 1, 3, (_MP, _EP, _CSL, _PM)),
    "high": SeverityRules(4, 24, 1, 4, 2, (_EP, _MP, _CSL, _PM)),
    "medium": SeverityRules(24, 48, 12, 48, 1, (_CSL, _PM, _EP, _MP), business=True),
    "low": SeverityRules(48, 0, 24, 96, 1, (_PM, _CSL), business=True),
}


class IssueRules(msgspec.Struct, frozen=True, gc=False):
    """``levels``: business days that an issue may stay on level 1 and on level 2. ``warn``: at which percentage of
    a clock's time somebody is warned. ``most``: the longest time between two rounds of the ladder, in hours.
    ``gather``: minutes to gather the facts of an escalation. ``emoji`` raise an issue; ``finance`` is named for
    billing. ``buffer``: days that were reckoned with are promised as so many times as many; ``verify``: business days
    until whoever raised it is asked whether it is solved. The last are thresholds: missed deadlines and status updates
    in a row, low issues of one kind.
    """

    severities: dict[Severity, SeverityRules] = msgspec.field(default_factory=lambda: dict(MATRIX))
    levels: tuple[float, float] = (1, 3)
    warn: int = 75
    most: float = 24
    gather: int = 15
    emoji: tuple[str, ...] = ("rotating_light", "sos", "warning", "1f6a8_policecarlight")
    finance: Seat = Seat.ENGAGEMENT_PARTNER
    buffer: float = 5 / 3
    verify: int = 2
    deadlines: int = 2
    statuses: int = 2
    pattern: int = 3
