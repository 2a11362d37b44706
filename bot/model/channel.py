"""A channel the bot has seen, and what may be said there."""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from bot.model.places import Room


class Channel(msgspec.Struct, frozen=True, gc=False):
    """The record of one channel; at most one open engagement owns it, because its key is the room's.

    ``role`` is "internal" or "client" once an engagement owns it. ``shared`` (externally shared) and
    ``guests`` make a channel count as the client's, whatever its role; unknown (None) counts as shared.
    """

    KIND: ClassVar[str] = "room"
    V: ClassVar[int] = 1

    room: Room
    name: str = ""
    engagement: str | None = None
    role: str | None = None
    language: str | None = None
    shared: bool | None = None
    guests: bool = False

    @property
    def key(self) -> str:
        return self.room.key

    @property
    def inside(self) -> bool:
        """Whether internal words may be said here: known to be ours alone, and not a client channel."""
        return self.shared is False and not self.guests and self.role != "client"

    def index(self) -> Iterable[tuple[str, str]]:
        if self.engagement:
            yield "engagement", self.engagement
