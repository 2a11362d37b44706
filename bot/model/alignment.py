"""The alignment check: what each of us believes about the same four facts."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from bot.model.internal import Internal


@dataclass(frozen=True, slots=True)
class Ruling:
    """What holds, recorded by one of us after a disagreement."""

    words: Internal[str]
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Beliefs:
    """One person's answers, by fact id; an empty one says "I do not know". Complete when ``done_at`` is set (aware).

    ``inside`` and ``outside`` are the items of the scope, ``objectives`` those of the main objective.
    """

    answers: dict[str, Internal[str]] = field(default_factory=dict)
    inside: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()
    objectives: tuple[str, ...] = ()
    done_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Alignment:
    """The alignment check of one engagement: beliefs by person id, rulings by fact id."""

    KIND: ClassVar[str] = "alignment"
    V: ClassVar[int] = 1

    engagement: str
    asked: tuple[str, ...] = ()
    beliefs: dict[str, Beliefs] = field(default_factory=dict)
    rulings: dict[str, Ruling] = field(default_factory=dict)

    @property
    def key(self) -> str:
        return f"alignment:{self.engagement}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()
