"""A decision as the client was asked to confirm it in writing: what, by whom, when."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import ClassVar, Literal

import msgspec

from bot.cards.card import Block, Words
from bot.model.handoff import Signature

#: What was decided: anything, that dates change, that the statement of work holds, that there is first value,
#: that more is done than was agreed.
About = Literal["decision", "date", "statement", "win", "change"]
#: The client is asked so many times; then the project manager is told.
ASKS = 3


class Point(msgspec.Struct, frozen=True, gc=False):
    """One thing that was decided; of a changed date, the milestone (its id) and the new ``day``."""

    words: Words
    confirmed: Signature | None = None
    milestone: str = ""
    day: date | None = None


class Decision(msgspec.Struct, frozen=True, gc=False):
    """What was decided at one time. ``number`` counts up within its engagement, from 1; nothing internal is in it.

    ``by`` (a person's id) wrote it down ``at`` (aware); until it is ``posted_at`` the client sees nothing of it.
    ``revision`` counts its edits: what is approved is what was seen. ``title`` and ``blocks`` are what the client
    reads above the confirmation, where that is a paper of its own. ``asked`` is how often the client was asked.
    ``change`` is the number of the change request that it approves; one that is ``over`` is to be confirmed no more.
    """

    KIND: ClassVar[str] = "decision"
    V: ClassVar[int] = 1

    engagement: str
    number: int
    about: About
    points: tuple[Point, ...]
    by: str
    at: datetime
    revision: int = 0
    title: Words | None = None
    blocks: tuple[Block, ...] = ()
    posted_at: datetime | None = None
    asked: int = 0
    change: int = 0
    over: bool = False

    @property
    def key(self) -> str:
        return f"decision:{self.engagement}:{self.number}"

    @property
    def open(self) -> tuple[int, ...]:
        """The points (their places) that nobody has confirmed, and somebody may."""
        if self.over:
            return ()
        return tuple(place for place, one in enumerate(self.points) if one.confirmed is None)

    @property
    def waits(self) -> bool:
        """Whether it waits for the project manager: to be approved, or because the client does not answer."""
        if self.over:
            return False
        return self.posted_at is None or (bool(self.open) and self.asked >= ASKS)

    def index(self) -> Iterable[tuple[str, str]]:
        yield "engagement", self.engagement
        if self.waits:
            yield "waiting", self.engagement
