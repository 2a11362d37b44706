"""Workshops, and what belongs to each: material before it, practice, a task that uses what was learned."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar, Literal

import msgspec

#: What goes out for each workshop, in this order.
Part = Literal["material", "practice", "task"]
#: So many are kept; the oldest make room.
KEPT = 20


class Workshop(msgspec.Struct, frozen=True, gc=False):
    """One workshop: ``at`` (aware), ``minutes`` long. The client reads topic, link and words once it is approved.

    ``revision`` counts its edits, so that what is approved is what was seen; ``sent`` are the parts that went out.
    ``off`` says why it was called off, for both sides to read.
    """

    id: str
    topic: str
    at: datetime
    minutes: int
    material: str
    practice: str
    task: str
    revision: int = 0
    approved: bool = False
    sent: tuple[Part, ...] = ()
    off: str = ""

    @property
    def open(self) -> bool:
        """Whether it will be held, as far as anybody knows."""
        return not self.off


class Learning(msgspec.Struct, frozen=True, gc=False):
    """The workshops of one engagement."""

    KIND: ClassVar[str] = "learning"
    V: ClassVar[int] = 1

    engagement: str
    workshops: tuple[Workshop, ...] = ()

    @property
    def key(self) -> str:
        return f"learning:{self.engagement}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()

    def workshop(self, id_: str) -> Workshop | None:
        """The workshop with this id, unless it was called off."""
        return next((one for one in self.workshops if one.id == id_ and one.open), None)

    def with_workshop(self, changed: Workshop) -> "Learning":
        """With this one in the place of that of its id, else with one more."""
        others = tuple(one for one in self.workshops if one.id != changed.id)
        kept = tuple(sorted((*others, changed), key=lambda one: one.at))[-KEPT:]
        return msgspec.structs.replace(self, workshops=kept)
