"""The first month of an engagement: the early win, an interim deliverable, one-to-ones with each key stakeholder."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import ClassVar

import msgspec

from bot.model.handoff import Signature

#: Time to first value that is too long, in days (playbook: six weeks).
SLOW = 42


class Win(msgspec.Struct, frozen=True, gc=False):
    """What was chosen as the early win, and the day by which the client has it."""

    what: str
    by: date


class Firsts(msgspec.Struct, frozen=True, gc=False):
    """The first month of one engagement; ``client`` and ``workspace`` are for a look across engagements.

    ``confirmed`` is who of the client found it to be of value, and when; ``started`` is the kickoff (aware) that it
    is counted from. ``met`` has the day of each one-to-one, by person's id or the digest of a name.
    """

    KIND: ClassVar[str] = "firsts"
    V: ClassVar[int] = 1

    engagement: str
    client: str
    workspace: str
    win: Win | None = None
    confirmed: Signature | None = None
    started: datetime | None = None
    #: Six weeks went by without a confirmed value.
    slow: bool = False
    deliverable: str = ""
    link: str = ""
    delivered_at: datetime | None = None
    met: dict[str, date] = {}

    @property
    def key(self) -> str:
        return f"firsts:{self.engagement}"

    @property
    def days(self) -> int | None:
        """Time to first value, in days; None until there is any."""
        return (self.confirmed.at - self.started).days if self.confirmed and self.started else None

    @property
    def late(self) -> bool:
        """Whether the first value took, or takes, too long."""
        return self.days >= SLOW if self.days is not None else self.slow

    def index(self) -> Iterable[tuple[str, str]]:
        if self.days is not None or self.slow:
            yield "workspace", self.workspace
