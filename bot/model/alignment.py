"""The alignment check: what each of us believes about the same four facts."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

import msgspec

from bot.model.internal import Internal


class Ruling(msgspec.Struct, frozen=True, gc=False):
    """What holds, recorded by one of us after a disagreement."""

    words: Internal[str]
    by: str
    at: datetime


class Beliefs(msgspec.Struct, frozen=True, gc=False):
    """One person's answers, by fact id; an empty one says "I do not know". Complete when ``done_at`` is set (aware).

    ``messages`` are the ids of the events that said them. ``inside`` and ``outside`` are the items of the scope,
    ``objectives`` those of the main objective.
    """

    answers: dict[str, Internal[str]] = {}
    inside: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()
    objectives: tuple[str, ...] = ()
    done_at: datetime | None = None
    messages: dict[str, str] = {}


class Alignment(msgspec.Struct, frozen=True, gc=False):
    """The alignment check of one engagement: beliefs by person id, rulings by fact id."""

    KIND: ClassVar[str] = "alignment"
    V: ClassVar[int] = 2

    engagement: str
    asked: tuple[str, ...] = ()
    beliefs: dict[str, Beliefs] = {}
    rulings: dict[str, Ruling] = {}

    @property
    def key(self) -> str:
        return f"alignment:{self.engagement}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()
