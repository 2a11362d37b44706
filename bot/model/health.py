"""How an engagement goes, as our side sees it: what its meetings came to, and its latest review."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar, Literal

import msgspec

Pace = Literal["strong", "steady", "weak"]
Health = Literal["good", "watch", "alarm"]


class Tally(msgspec.Struct, frozen=True, gc=False):
    """The meetings of one kind so far: how many, what became of them; ``row`` were not held, one after another."""

    number: int = 0
    held: int = 0
    skipped: int = 0
    missed: int = 0
    row: int = 0


class Reviewed(msgspec.Struct, frozen=True, gc=False):
    """What a review of momentum and relationship came to; ``relationship`` is a mean in tenths, of 50.

    ``weak`` are the sides of the relationship rated lowest, ``signs`` what speaks against momentum, ``noes`` what
    was answered "no".
    """

    meeting: str
    at: datetime
    momentum: Pace
    relationship: int
    health: Health
    signs: tuple[str, ...] = ()
    noes: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()


class HealthState(msgspec.Struct, frozen=True, gc=False):
    """One engagement's health. ``open`` are the meetings (their ids) about which nothing was said yet."""

    KIND: ClassVar[str] = "health"
    V: ClassVar[int] = 1

    engagement: str
    tallies: dict[str, Tally] = {}
    open: tuple[str, ...] = ()
    reviewed: Reviewed | None = None
    before: Reviewed | None = None

    @property
    def key(self) -> str:
        return f"health:{self.engagement}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()
