"""The card that a press has just changed, drawn now: the outbox puts the same one there in a moment."""

from dataclasses import dataclass

from bot.cards.card import Card
from bot.cards.reader import Reader
from bot.delivery import Delivery
from bot.errors import DeliveryError
from bot.model.owed import Owed, Posted
from bot.model.places import Room


@dataclass(frozen=True, slots=True)
class Refresh:
    """Finds what is owed in the place of a message."""

    delivery: Delivery

    async def standing(self, room: Room, message: str) -> tuple[Card, Reader] | None:
        """The card that will replace ``message``, and for whom it is drawn; None where none is owed to this room."""
        store = self.delivery.store
        for held in await store.find(Posted.KIND, "message", message):
            posted: Posted = held.doc
            if posted.room.key != room.key or posted.message != message:
                continue
            owed = await store.get(f"{Owed.KIND}:{posted.to.key}:{posted.card_key}")
            if owed is None or owed.doc.bump:
                continue
            try:
                address = await self.delivery.address(owed.doc)
            except DeliveryError:
                return None
            if address.room.key == room.key and self.delivery.allowed(owed.doc, address):
                row = await self.delivery.drawn(owed.doc)
                return (row.card, await self.delivery.reader(row, address)) if row else None
        return None
