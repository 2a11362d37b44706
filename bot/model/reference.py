"""How a conversation of Teams is reached: what a proactive message needs, kept from what Teams sent."""

from collections.abc import Iterable
from typing import ClassVar

import msgspec

from bot.model.places import Room


class Reference(msgspec.Struct, frozen=True, gc=False):
    """How a room is reached; with an empty channel, where its tenant's service is.

    ``bot`` is the bot's id there, ``team`` the team of a channel; ``user`` is whose personal chat it is, and ""
    elsewhere (Teams: proactive messages, conversation references).
    """

    KIND: ClassVar[str] = "reference"
    V: ClassVar[int] = 1

    room: Room
    service_url: str
    bot: str = ""
    name: str = ""
    team: str = ""
    user: str = ""

    @property
    def key(self) -> str:
        return key_of(self.room)

    def index(self) -> Iterable[tuple[str, str]]:
        if self.user:
            yield "user", f"{self.room.tenant}:{self.user}"
        elif self.room.channel:
            yield "tenant", self.room.tenant


def key_of(room: Room) -> str:
    """The key of a room's reference, whatever the thread."""
    return f"reference:{room.key.removeprefix('room:')}"
