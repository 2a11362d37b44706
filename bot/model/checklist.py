"""The preparation of an engagement: what has to be ready, who sees to it, and how it stands."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import ClassVar, Literal

import msgspec
from msgspec.structs import replace

from bot.model.internal import Internal
from bot.model.playbook_checklist import Dimension, Sort
from bot.model.seats import Seat

State = Literal["open", "waiting", "done", "dropped"]
#: More items than these are refused; so are more words once all of it takes this many bytes.
MOST, FULL = 150, 40_000


class Item(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """One thing to have ready. ``owner`` is a person, ``seat`` the one that the playbook gave it to.

    "waiting" is for the client, "dropped" does not apply, with a ``reason``; ``by`` changed it last, at ``at``.
    ``words`` are those of an item that was added here, for our side; ``ask`` is what the client reads where that
    was written here. The client sees it from ``asked_at`` on; ``sent_at`` is when they said that they had sent it.
    """

    id: str
    dimension: Dimension
    owner: str
    due: date
    sort: Sort = ""
    seat: Seat | None = None
    state: State = "open"
    by: str = ""
    at: datetime | None = None
    reason: Internal[str] | None = None
    words: Internal[str] | None = None
    ask: str = ""
    asked_at: datetime | None = None
    sent_at: datetime | None = None
    sent_by: str = ""

    @property
    def unfinished(self) -> bool:
        """Whether something is still to be done."""
        return self.state in ("open", "waiting")

    @property
    def pending(self) -> bool:
        """Whether the client is to be asked, and nobody has approved that yet."""
        return self.state == "waiting" and self.asked_at is None

    @property
    def asked(self) -> bool:
        """Whether the client reads it."""
        return self.asked_at is not None and self.state in ("waiting", "done")


class Checklist(msgspec.Struct, frozen=True, gc=False):
    """The checklist of one engagement, in the order of its playbook; what was added comes after that."""

    KIND: ClassVar[str] = "checklist"
    V: ClassVar[int] = 1

    engagement: str
    items: tuple[Item, ...] = ()

    @property
    def key(self) -> str:
        return f"checklist:{self.engagement}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()

    def item(self, id_: str) -> Item | None:
        """The item with this id."""
        return next((one for one in self.items if one.id == id_), None)

    def of(self, dimension: str) -> tuple[Item, ...]:
        """The items of one dimension."""
        return tuple(one for one in self.items if one.dimension == dimension)

    @property
    def unfinished(self) -> tuple[Item, ...]:
        """What is still to be done, what is due first before the rest."""
        return tuple(sorted((one for one in self.items if one.unfinished), key=lambda one: one.due))

    def with_item(self, item: Item) -> "Checklist":
        """The checklist with this item in the place of the one with its id."""
        return replace(self, items=tuple(item if one.id == item.id else one for one in self.items))

    @property
    def full(self) -> bool:
        """Whether it can hold no more items and words."""
        return len(self.items) >= MOST or len(msgspec.json.encode(self)) > FULL
