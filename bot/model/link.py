"""A wish to be one person on two platforms: the code that proves it, and the wrong codes somebody typed."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

import msgspec

from bot.model.places import Handle


class Link(msgspec.Struct, frozen=True, gc=False):
    """What one person asked for, from which handle, and until when it holds (aware; None once it was used).

    ``missed`` are the times (aware) at which they lately typed a wrong code.
    """

    KIND: ClassVar[str] = "link"
    V: ClassVar[int] = 1

    person: str
    code: str = ""
    by: Handle | None = None
    until: datetime | None = None
    missed: tuple[datetime, ...] = ()

    @property
    def key(self) -> str:
        return f"link:{self.person}"

    def index(self) -> Iterable[tuple[str, str]]:
        if self.code:
            yield "code", self.code

    def holds(self, now: datetime) -> bool:
        """Whether the wish may still be fulfilled."""
        return bool(self.code) and self.until is not None and now < self.until
