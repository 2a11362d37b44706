"""How an engagement comes to its ends: the onboarding is complete; later all is given back and it is closed."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

import msgspec

from bot.model.internal import Internal


class Mark(msgspec.Struct, frozen=True, gc=False):
    """Done by somebody (a person's id) at a time (aware), or left out, with the ``reason``."""

    by: str
    at: datetime
    reason: Internal[str] | None = None


class Closing(msgspec.Struct, frozen=True, gc=False):
    """The ends of one engagement. ``waived`` are needs of the onboarding, ``steps`` those of the offboarding.

    ``erase_at`` (aware) is when everything of it is to be erased, once it was archived.
    """

    KIND: ClassVar[str] = "closing"
    V: ClassVar[int] = 2

    engagement: str
    waived: dict[str, Mark] = {}
    completed: Mark | None = None
    begun: Mark | None = None
    steps: dict[str, Mark] = {}
    closed: Mark | None = None
    erase_at: datetime | None = None

    @property
    def key(self) -> str:
        return f"closing:{self.engagement}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()
