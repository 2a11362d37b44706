"""What the end of an engagement has to know: everything of it that still falls due; channels that are free again."""

from typing import TYPE_CHECKING

from msgspec.structs import replace

from bot.events import Event, Submitted
from bot.model.channel import Channel
from bot.model.engagement import Engagement
from bot.model.owed import DueItem
from bot.ports import Store

if TYPE_CHECKING:
    from bot.loading import Shelf


async def agenda_of(store: Store, event: Event, engagement: Engagement | None) -> tuple[str, ...]:
    """The names of an engagement's due items, where it is closed."""
    if engagement is None or not isinstance(event, Submitted) or event.code != "offboard.closed":
        return ()
    found = await store.find(DueItem.KIND, "engagement", engagement.id)
    return tuple(held.doc.name for held in found)


async def freed(shelf: "Shelf", channel: Channel) -> Channel:
    """The channel as a new engagement may find it: one whose engagement is closed is free; its role stays."""
    owner = await shelf.get(f"engagement:{channel.engagement}") if channel.engagement else None
    return replace(channel, engagement=None) if owner and owner.state != "open" else channel
