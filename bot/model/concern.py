"""A concern: what somebody of either side said worries them about a project."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

import msgspec

from bot.model.internal import Internal
from bot.model.places import Room


class Concern(msgspec.Struct, frozen=True, gc=False):
    """What worries whom, in their own words; ``number`` counts up within its engagement, from 1.

    ``room`` is where it was raised, ``by`` a person's id. The words are internal: the client never reads them.
    An answer to ``survey`` (its id) may propose one; of a low score there may be no words.
    """

    KIND: ClassVar[str] = "concern"
    V: ClassVar[int] = 2

    id: str
    engagement: str
    number: int
    by: str
    room: Room
    said: Internal[str]
    at: datetime
    survey: str = ""
    proposed: bool = False

    @property
    def key(self) -> str:
        return f"concern:{self.engagement}:{self.number}"

    def index(self) -> Iterable[tuple[str, str]]:
        yield "engagement", self.engagement
