"""A change request: more than was agreed, from the wish until both sides have approved it in writing, or not."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import ClassVar, Literal

import msgspec

from bot.model.handoff import Signature
from bot.model.internal import Internal

#: "asked" waits for its impact, "assessed" for our approval, "offered" for the client's; the last four end it.
State = Literal["asked", "assessed", "offered", "approved", "declined", "parked", "withdrawn"]
STATES: tuple[State, ...] = (
    "asked",
    "assessed",
    "offered",
    "approved",
    "declined",
    "parked",
    "withdrawn",
)
#: States in which something is still to be decided; states that count against the budget.
OPEN: tuple[State, ...] = ("asked", "assessed", "offered")
COUNTED: tuple[State, ...] = ("offered", "approved")
#: What of the cost the client reads in the offer.
Shown = Literal["price", "hours", "both", "none"]
SHOWN: tuple[Shown, ...] = ("price", "hours", "both", "none")


class Cost(msgspec.Struct, frozen=True, gc=False):
    """Whole hours, and a price in whole units of ``currency`` (ISO 4217); None where it is not known."""

    hours: int | None = None
    price: int | None = None
    currency: str = ""


class Impact(msgspec.Struct, frozen=True, gc=False):
    """What it would mean, as ``by`` of our side sees it; ``said`` is what would be offered, in words for the client.

    Only ``days`` (business days) and the milestone (its id) are plain; the client reads none of it before our approval.
    """

    by: str
    said: Internal[str]
    cost: Internal[Cost]
    note: Internal[str]
    days: int = 0
    milestone: str = ""
    shown: Shown = "price"


class Offer(msgspec.Struct, frozen=True, gc=False):
    """What we approved and the client reads: nothing internal is in it. ``ours`` is who of us approved it, and when.

    ``decision`` is the number of the decision that the client confirms. A milestone (its id) that ``was`` expected on
    a day would move ``to`` another.
    """

    what: str
    cost: Cost
    ours: Signature
    decision: int
    days: int = 0
    milestone: str = ""
    was: date | None = None
    to: date | None = None


class ChangeRequest(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """One request; ``number`` counts up within its engagement, from 1: CR-1. All times are aware.

    ``by`` (a person's id) asked for it in ``said``; ``client``: they are of the client's side, who may read it. ``why``
    is what our side wrote beside it. ``issue`` is the number of the issue that it came from.
    ``approved`` is who of the client approved it, and when; ``ended`` who ended it otherwise, ``reason`` why.
    """

    KIND: ClassVar[str] = "change"
    V: ClassVar[int] = 1

    engagement: str
    number: int
    said: str
    by: str
    at: datetime
    client: bool = False
    why: Internal[str] | None = None
    issue: int = 0
    state: State = "asked"
    effect: Impact | None = None
    offer: Offer | None = None
    approved: Signature | None = None
    ended: Signature | None = None
    reason: str = ""
    revision: int = 0

    @property
    def key(self) -> str:
        return f"change:{self.engagement}:{self.number}"

    @property
    def open(self) -> bool:
        """Whether something is still to be decided."""
        return self.state in OPEN

    def index(self) -> Iterable[tuple[str, str]]:
        yield "engagement", self.engagement
        if self.open or self.state in COUNTED:
            yield "live", self.engagement


class ChangeBook(msgspec.Struct, frozen=True, gc=False):
    """What an engagement's change requests have in common: the ``last`` number, and the original budget.

    ``budgets`` counts how often that was set. ``hinted_at`` (aware) is when the project manager was last shown a
    message that smells of more.
    """

    KIND: ClassVar[str] = "changes"
    V: ClassVar[int] = 1

    engagement: str
    last: int = 0
    budget: Internal[Cost] | None = None
    budgets: int = 0
    hinted_at: datetime | None = None

    @property
    def key(self) -> str:
        return f"changes:{self.engagement}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()


class Hint(msgspec.Struct, frozen=True, gc=False):
    """A message of the client that smells of more than was agreed: once a message; its words go once it is settled."""

    KIND: ClassVar[str] = "hint"
    V: ClassVar[int] = 1

    engagement: str
    message: str
    by: str
    at: datetime
    said: Internal[str]
    settled: bool = False

    @property
    def key(self) -> str:
        return f"hint:{self.engagement}:{self.message}"

    def index(self) -> Iterable[tuple[str, str]]:
        if not self.settled:
            yield "open", self.engagement


def used(budget: Cost, requests: Iterable[ChangeRequest]) -> int | None:
    """How much of the original budget is approved or offered beside it, in per cent, rounded up; of hours or money.

    None where no budget is known. Prices in another currency than the budget's cannot be counted.
    """
    counted = [one.effect.cost.sealed for one in requests if one.state in COUNTED and one.effect]
    hours = sum(one.hours or 0 for one in counted)
    money = sum(one.price or 0 for one in counted if one.currency == budget.currency)
    parts = [
        -(-100 * sum_ // whole) for sum_, whole in ((hours, budget.hours), (money, budget.price)) if whole
    ]
    return max(parts, default=None)
