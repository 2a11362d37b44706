"""How an issue is worked: what was found, why it happened, the plan that the client agrees to, what is learned."""

from datetime import date, datetime
from typing import Literal

import msgspec

from bot.model.internal import Internal

#: What is asked, in this order: of the facts, of the impact, of the review after it (issues: life of an issue).
SEEN = ("expected", "seen", "checked")
IMPACT = ("timeline", "deliverables", "budget", "goals")
REVIEW = ("what", "why", "signs", "changes", "handled")
#: Kinds of process causes, so that the third of a kind is seen.
CAUSES = ("estimate", "requirements", "quality", "staffing", "communication", "inputs", "tools", "other")
#: What may be given beside the solution, in proportion to the impact.
GESTURES = ("none", "apology", "rework", "credit", "extra", "attention")
#: So many whys are asked at the most; from the third on one may name a process.
WHYS, EARLIEST = 5, 3
Trust = Literal["", "repaired", "shaky"]


class Step(msgspec.Struct, frozen=True, gc=False):
    """A step of a plan: ``meant`` is the day that was reckoned with, ``by`` (aware) what the client is promised."""

    what: str
    who: str
    meant: date
    by: datetime


class Plan(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A plan in words that the client reads: the fix at once, the cure of the cause, the steps.

    ``free`` are people (ids) who are needed for it. ``offered_at`` is when the client was asked, ``agreed_by`` who of
    them agreed, in writing, at ``agreed_at``.
    """

    fix: str
    cure: str
    options: str = ""
    owner: str
    steps: tuple[Step, ...]
    free: tuple[str, ...] = ()
    made_at: datetime
    offered_at: datetime | None = None
    agreed_by: str = ""
    agreed_at: datetime | None = None

    @property
    def promised(self) -> datetime:
        """When all of it is to be done."""
        return max(one.by for one in self.steps)

    @property
    def waits(self) -> bool:
        """Whether the client is asked, and has not answered."""
        return self.offered_at is not None and self.agreed_at is None


class Work(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """All that is found and done for one issue. ``own`` is the impact in the client's own words.

    ``cause`` is one of ``CAUSES``, set by the last of the ``whys``. ``asked`` are the times at which whoever raised it
    was asked whether it is solved; silence is no answer. ``trust`` is what the client says afterwards, since
    ``trust_at``, ``bond`` their words. ``review`` is by the codes of ``REVIEW``; ``lesson`` one line for a smaller one.
    """

    facts: dict[str, Internal[str]] = {}
    own: Internal[str] | None = None
    whys: tuple[Internal[str], ...] = ()
    cause: str = ""
    impact: dict[str, Internal[str]] = {}
    plan: Plan | None = None
    slips: int = 0
    gesture: str = ""
    asked: tuple[datetime, ...] = ()
    bond: dict[str, Internal[str]] = {}
    trust: Trust = ""
    trust_at: datetime | None = None
    review: dict[str, Internal[str]] = {}
    lesson: Internal[str] | None = None

    @property
    def agreed(self) -> bool:
        """Whether the client agreed to the plan."""
        return self.plan is not None and self.plan.agreed_at is not None

    @property
    def learned(self) -> bool:
        """Whether what follows from it is written down."""
        return bool(self.review) or self.lesson is not None
