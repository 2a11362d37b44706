"""The handoff from sales to delivery: seven answers, people, promises, flags, and an acceptance."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar, Literal

import msgspec

from bot.model.internal import Internal

Verdict = Literal["in_scope", "gap"]


class Answer(msgspec.Struct, frozen=True, gc=False):
    """What the sales rep said to one question; internal, always. ``message`` is the id of the event that said it."""

    words: Internal[str]
    by: str
    at: datetime
    message: str = ""


class Stakeholder(msgspec.Struct, frozen=True, gc=False):
    """One person on the client's side, and what they are the contact for."""

    name: str
    title: str = ""
    email: str = ""
    phone: str = ""
    contact_for: str = ""


class Promise(msgspec.Struct, frozen=True, gc=False):
    """A commitment made during the sale; ``verdict`` is the delivery lead's, None until given."""

    id: str
    words: Internal[str]
    verdict: Verdict | None = None


class Flag(msgspec.Struct, frozen=True, gc=False):
    """A question of the delivery lead about one answer; open until the sales rep has answered it.

    ``message`` is the id of the event that answered it, where a message did.
    """

    id: str
    question: str
    asked: Internal[str]
    by: str
    at: datetime
    answer: Internal[str] | None = None
    answered_at: datetime | None = None
    message: str = ""


class Meeting(msgspec.Struct, frozen=True, gc=False):
    """The handoff meeting: a held appointment with a time; a corridor talk does not count."""

    at: datetime
    link: str = ""


class Signature(msgspec.Struct, frozen=True, gc=False):
    """Who did something, and when."""

    by: str
    at: datetime


class Handoff(msgspec.Struct, frozen=True, gc=False):
    """The handoff of one engagement.

    ``answers`` by question id; ``later`` are questions put off; ``split`` are stakeholders read from the last
    message and not yet confirmed.
    """

    KIND: ClassVar[str] = "handoff"
    V: ClassVar[int] = 2

    engagement: str
    answers: dict[str, Answer] = {}
    stakeholders: tuple[Internal[Stakeholder], ...] = ()
    split: tuple[Internal[Stakeholder], ...] = ()
    promises: tuple[Promise, ...] = ()
    later: tuple[str, ...] = ()
    flags: tuple[Flag, ...] = ()
    meeting: Meeting | None = None
    materials: tuple[str, ...] = ()
    read_by: dict[str, datetime] = {}
    accepted: Signature | None = None

    @property
    def key(self) -> str:
        return f"handoff:{self.engagement}"

    @property
    def open_flags(self) -> tuple[Flag, ...]:
        return tuple(flag for flag in self.flags if flag.answer is None)

    def index(self) -> Iterable[tuple[str, str]]:
        return ()
