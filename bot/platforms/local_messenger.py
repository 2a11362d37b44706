"""The local workspace's way out: what the bot says goes into the rooms' history."""

from datetime import datetime
from typing import Any

from bot.cards.card import Card
from bot.cards.reader import Reader
from bot.errors import Gone, StoreError, Uneditable, Unknown
from bot.model.places import Handle, Room
from bot.platforms.local_history import History
from bot.platforms.local_people import BY_USER, CHANNELS, PLATFORM, direct


class LocalMessenger:
    """A ``Messenger`` over the history; a message's id is its number in its channel."""

    platform = PLATFORM

    def __init__(self, history: History) -> None:
        self._history = history

    async def direct(self, handle: Handle) -> Room:
        """The direct room of a seat. Raises Gone for somebody who has none."""
        if handle.user not in BY_USER:
            raise Gone("error-account-inactive", handle.key)
        return direct(handle.user)

    async def post(self, room: Room, card: Card, reader: Reader, idem: str) -> str:
        """Post a card. Raises Gone for a room that is not there, Unknown when the store failed."""
        if room.channel not in CHANNELS and not (room.direct and room.channel[2:] in BY_USER):
            raise Gone("error-channel-not-found", room.key)
        try:
            message = await self._history.add(room.channel, card=card, idem=idem, **of(reader))
        except StoreError as error:
            raise Unknown(str(error)) from error
        return str(message.n)

    async def update(self, room: Room, message: str, card: Card, reader: Reader) -> None:
        """Replace a card. Raises Uneditable where there is none, Unknown when the store failed."""
        standing = self._history.get(room.channel, message)
        if standing is None or standing.card is None:
            raise Uneditable(f"{room.key}/{message}")
        try:
            await self._history.change(standing, card=card, **of(reader))
        except StoreError as error:
            raise Unknown(str(error)) from error

    async def pin(self, room: Room, message: str) -> None:
        """Rooms here are short: nothing is pinned."""

    async def look_up(self, room: Room, idem: str, since: datetime) -> str | None:
        """The message posted under ``idem``."""
        found = (one for one in self._history.messages(room.channel) if one.idem == idem)
        return next((str(one.n) for one in found), None)

    async def know(self, who: Handle | Room) -> None:
        """Everybody here was introduced at the start."""


def of(reader: Reader) -> dict[str, Any]:
    """What a message keeps of the reader it was rendered for."""
    return {"language": reader.language, "zone": reader.zone, "mood": reader.mood}
