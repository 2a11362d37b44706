"""What somebody was reminded of, so that reminders stay few, and end."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

import msgspec


class Told(msgspec.Struct, frozen=True, gc=False):
    """One row: silence about it is counted from ``since`` (aware); ``words`` is the digest of what it said."""

    since: datetime
    words: str
    stopped: bool = False


class Nudged(msgspec.Struct, frozen=True, gc=False):
    """One person's reminders, over all engagements.

    ``rows`` are those reminded of, by ``engagement/row``; nothing is said before ``snoozed`` (aware). ``absent``
    holds, by engagement, the absence that somebody up the line was told of.
    """

    KIND: ClassVar[str] = "nudged"
    V: ClassVar[int] = 1

    person: str
    rows: dict[str, Told] = {}
    snoozed: datetime | None = None
    absent: dict[str, str] = {}

    @property
    def key(self) -> str:
        return f"nudged:{self.person}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()
