"""What is owed: a post not yet made, a post that was made, an item that falls due."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar, Literal

import msgspec

from bot.cards.card import Card, View
from bot.model.places import Handle, Room


class Direct(msgspec.Struct, frozen=True, gc=False, tag="direct", array_like=True):
    """A conversation of the bot with one person, wherever that person is reached; ``at`` is where they just spoke.

    Stored as a list, ``["direct", id]``, so that it can be told from a room.
    """

    person: str
    at: Handle | None = None

    @property
    def key(self) -> str:
        return f"direct:{self.person}"


To = Room | Direct


class Owed(msgspec.Struct, frozen=True, gc=False):
    """A post written down in the commit that decided it, kept until it is made or a person drops it.

    ``idem`` is the same for every attempt; ``card_key`` makes it replace what stands under that key in its
    room. ``due_at`` is the next attempt (aware), ``order`` keeps posts of one room in sequence.
    """

    KIND: ClassVar[str] = "owed"
    V: ClassVar[int] = 2

    idem: str
    to: Direct | Room
    card: Card
    due_at: datetime
    order: str
    engagement: str | None = None
    card_key: str | None = None
    bump: bool = False
    critical: bool = False
    attempts: int = 0
    #: An attempt was begun whose outcome nobody knows: look for ``idem`` before posting again.
    unknown: bool = False
    #: Why it is held back (an error's text key), when it waits for a person rather than for time.
    held: str | None = None
    #: What is drawn in the place of the card when it is sent.
    view: View | None = None

    @property
    def key(self) -> str:
        return f"owed:{self.to.key}:{self.card_key or self.idem}"

    @property
    def owed_at(self) -> float:
        """When it was decided, with which ``order`` begins, in seconds since 1970."""
        return float(".".join(self.order.split(".")[:2]))

    def index(self) -> Iterable[tuple[str, str]]:
        if self.held:
            yield "held", self.to.key


class Posted(msgspec.Struct, frozen=True, gc=False):
    """Where the card under a key stands in its room: the platform's own message id, or ids with blanks between."""

    KIND: ClassVar[str] = "posted"
    V: ClassVar[int] = 2

    to: Direct | Room
    card_key: str
    room: Room
    message: str
    idem: str
    at: datetime

    @property
    def key(self) -> str:
        return f"posted:{self.to.key}:{self.card_key}"

    def index(self) -> Iterable[tuple[str, str]]:
        return (("message", one) for one in self.message.split())


#: What becomes of an item whose time passed while nobody looked: it happens all the same, at an allowed hour, or it
#: gives way to a later one of its ``what``, engagement and person that is due as well.
Late = Literal["fire", "yield"]


class DueItem(msgspec.Struct, frozen=True, gc=False):
    """Something that happens at a time: data, written with the state that asked for it.

    ``what`` routes it (``handoff.nudge``); a new item under the same ``name`` replaces the old one, and
    ``generation`` makes each firing one event.
    """

    KIND: ClassVar[str] = "due"
    V: ClassVar[int] = 2

    name: str
    what: str
    due_at: datetime
    generation: str
    engagement: str | None = None
    person: str | None = None
    critical: bool = False
    attempts: int = 0
    args: dict[str, str] = {}
    late: Late = "fire"

    @property
    def key(self) -> str:
        return f"due:{self.name}"

    def index(self) -> Iterable[tuple[str, str]]:
        if self.engagement:
            yield "engagement", self.engagement
