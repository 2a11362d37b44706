"""A platform that only remembers, and a clock that only people move: for rehearsals and tests."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from bot.cards.card import Card
from bot.cards.reader import Reader
from bot.errors import Uneditable
from bot.model.places import Handle, Room
from bot.ports import Clock

TENANT = "T"


@dataclass(slots=True)
class SetClock:
    """Stands still until it is moved; ``at`` is aware."""

    at: datetime

    def now(self) -> datetime:
        return self.at

    async def move(self, to: datetime) -> None:
        self.at = to


@dataclass(frozen=True, slots=True)
class Shown:
    """A card as it was posted, or brought up to date, at a time, under its message id, for its reader."""

    at: datetime
    kind: Literal["post", "update"]
    room: Room
    message: str
    card: Card
    reader: Reader


@dataclass(slots=True)
class MemoryMessenger:
    """A ``Messenger``: ``news`` is all that was shown, in order; ``refusing`` names messages that cannot be edited."""

    clock: Clock
    platform: str = "memory"
    news: list[Shown] = field(default_factory=list)
    refusing: set[str] = field(default_factory=set)
    pinned: list[tuple[Room, str]] = field(default_factory=list)

    def handle(self, user: str) -> Handle:
        """Somebody of this platform."""
        return Handle(self.platform, TENANT, user)

    def room(self, channel: str) -> Room:
        """A channel of this platform."""
        return Room(self.platform, TENANT, channel)

    def direct_room(self, user: str) -> Room:
        """Somebody's conversation with the bot."""
        return Room(self.platform, TENANT, f"dm-{user}", direct=True)

    async def direct(self, handle: Handle) -> Room:
        return self.direct_room(handle.user)

    async def post(self, room: Room, card: Card, reader: Reader, idem: str) -> str:
        self.news.append(Shown(self.clock.now(), "post", room, idem, card, reader))
        return idem

    async def update(self, room: Room, message: str, card: Card, reader: Reader) -> None:
        if message in self.refusing:
            raise Uneditable
        self.news.append(Shown(self.clock.now(), "update", room, message, card, reader))

    async def pin(self, room: Room, message: str) -> None:
        """What is pinned is remembered."""
        self.pinned.append((room, message))

    async def look_up(self, room: Room, idem: str, since: datetime) -> str | None:
        return next((one.message for one in self.news if one.message == idem), None)

    async def know(self, who: Handle | Room) -> None:
        """Everybody and everything here is told of in advance."""
