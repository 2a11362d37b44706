"""What the client portal is read from, where it is looked at: everything that was posted and decided."""

from typing import TYPE_CHECKING

from bot.events import Chosen, Commanded, Event, Pressed
from bot.model.channel import Channel
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.places import Room

if TYPE_CHECKING:
    from bot.loading import Shelf


def looks(event: Event) -> bool:
    """Whether an event looks at the portal."""
    match event:
        case Commanded(command="usher", text=text):
            return text.casefold().split()[:1] == ["portal"]
        case Pressed(code="usher", arg="portal") | Pressed(code="portal.show" | "portal.part"):
            return True
    return False


async def portal_of(shelf: "Shelf", event: Event, engagement: Engagement) -> dict[str, Document]:
    """What was written for it as ``portal``, with the reports and decisions by key, which are read for a view."""
    writes = isinstance(event, Chosen) and event.code in ("portal.edit", "portal.form")
    if not (looks(event) or writes):
        return {}
    held: Document | None = await shelf.get(f"portal:{engagement.id}")
    found = [
        *await shelf.store.find("report", "engagement", engagement.id),
        *await shelf.store.find("decision", "engagement", engagement.id),
    ]
    return {**{one.doc.key: one.doc for one in found}, **({"portal": held} if held else {})}


async def shared_room(shelf: "Shelf", event: Event, engagement: Engagement | None) -> dict[Room, Channel]:
    """The client's channel, which the portal names."""
    if engagement is None or engagement.client_room is None or not looks(event):
        return {}
    held = await shelf.store.get(engagement.client_room.key)
    return {engagement.client_room: held.doc} if held else {}
