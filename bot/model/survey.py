"""A survey under way: what each of several people answered, privately."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import ClassVar

import msgspec

from bot.model.internal import Internal
from bot.model.playbook_surveys import SurveyRules
from bot.model.seats import SHARED_SEATS


class Reply(msgspec.Struct, frozen=True, gc=False):
    """One person's answers by question id, as they stand; ``at`` is when they were last changed.

    A number, "yes", "somewhat" and "no" are kept as such; what was left out is absent.
    """

    answers: dict[str, Internal[str]]
    at: datetime


class Adjustment(msgspec.Struct, frozen=True, gc=False):
    """What is done about a "no", and by when."""

    words: Internal[str]
    on: date
    by: str


class Survey(msgspec.Struct, frozen=True, gc=False):
    """One survey of one engagement, with the rules that it began with; ``id`` is theirs and a number, ``thirty-1``.

    ``asked`` and the keys of ``replies`` are people's ids; ``late`` came after it had closed, and counts in no figure.
    ``remind_at``, ``last_day`` (in the engagement's zone) and ``closes_at`` are what its rules came to.
    ``told`` has a card in their direct conversation; ``raised`` leads from a person to the number of the concern that
    their answer proposed; ``before`` are the last survey's means in tenths, by question.
    """

    KIND: ClassVar[str] = "survey"
    V: ClassVar[int] = 1

    engagement: str
    id: str
    number: int
    client: str
    workspace: str
    rules: SurveyRules
    opened_at: datetime
    last_day: date
    closes_at: datetime
    remind_at: tuple[datetime, ...] = ()
    asked: tuple[str, ...] = ()
    replies: dict[str, Reply] = {}
    late: dict[str, Reply] = {}
    told: tuple[str, ...] = ()
    raised: dict[str, int] = {}
    adjusted: dict[str, Adjustment] = {}
    before: dict[str, int] = {}
    alarmed: bool = False
    closed_at: datetime | None = None

    @property
    def key(self) -> str:
        return f"survey:{self.engagement}:{self.id}"

    def index(self) -> Iterable[tuple[str, str]]:
        yield "engagement", self.engagement
        if self.closed_at is None or self.unadjusted:
            yield "open", self.engagement
        if self.rules.client and self.replies:
            yield "workspace", self.workspace

    def over(self, now: datetime) -> bool:
        """Whether answers count no more."""
        return self.closed_at is not None or now >= self.closes_at

    @property
    def silent(self) -> tuple[str, ...]:
        """Who was asked and has not answered; where one seat of ours is asked, whoever stands in answers for it."""
        if self.replies and not self.team and not self.rules.client:
            return ()
        return tuple(one for one in self.asked if one not in self.replies)

    @property
    def team(self) -> bool:
        """Whether several of ours are asked for what each of them thinks, so that nobody stands in for another."""
        one_seat = len(self.rules.seats) == 1 and self.rules.seats[0] not in SHARED_SEATS
        return not self.rules.client and not one_seat

    @property
    def unadjusted(self) -> tuple[str, ...]:
        """The questions answered "no" about which something is still to be agreed."""
        if self.rules.follow != "adjust":
            return ()
        said = {
            id_
            for one in self.replies.values()
            for id_, answer in one.answers.items()
            if answer.sealed == "no"
        }
        asked = (one.id for one in self.rules.questions if one.kind != "open")
        return tuple(one for one in asked if one in said and one not in self.adjusted)
