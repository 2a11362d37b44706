"""The people and rooms of many projects on one platform, each project's by its number."""

from datetime import datetime

from bot.cards.card import Card
from bot.cards.reader import Reader
from bot.model.places import Handle, Room
from bot.platforms.memory import TENANT, MemoryMessenger
from bot.ports import Clock


class Corner(MemoryMessenger):
    """One project's people and rooms; ``news`` is what was shown to them since its people last looked."""

    def __init__(self, clock: Clock, number: int) -> None:
        super().__init__(clock)
        self._number = number

    def handle(self, user: str) -> Handle:
        return Handle(self.platform, TENANT, f"{user}.{self._number}")

    def room(self, channel: str) -> Room:
        return Room(self.platform, TENANT, f"{channel}.{self._number}")

    def direct_room(self, user: str) -> Room:
        return Room(self.platform, TENANT, f"dm-{user}.{self._number}", direct=True)


class Rooms:
    """A ``Messenger`` that gives each post to the corner that it is for; what comes after its time is counted alone."""

    platform = "memory"

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._corners: dict[str, Corner] = {}
        self.posts = 0

    def corner(self, number: int) -> Corner:
        """A new one."""
        return self._corners.setdefault(str(number), Corner(self._clock, number))

    def leave(self, number: int) -> None:
        """Nobody looks there any more."""
        del self._corners[str(number)]

    async def direct(self, handle: Handle) -> Room:
        return Room(self.platform, TENANT, f"dm-{handle.user}", direct=True)

    async def post(self, room: Room, card: Card, reader: Reader, idem: str) -> str:
        self.posts += 1
        if corner := self._at(room):
            await corner.post(room, card, reader, idem)
        return idem

    async def update(self, room: Room, message: str, card: Card, reader: Reader) -> None:
        if corner := self._at(room):
            await corner.update(room, message, card, reader)

    async def pin(self, room: Room, message: str) -> None:
        return None

    async def look_up(self, room: Room, idem: str, since: datetime) -> str | None:
        return None

    async def know(self, who: Handle | Room) -> None:
        return None

    def _at(self, room: Room) -> Corner | None:
        return self._corners.get(room.channel.rpartition(".")[2])
