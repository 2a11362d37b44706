"""The meetings of a turn: those about which nothing was said yet, and the one that its event names."""

from typing import TYPE_CHECKING

from bot.events import Due, Event, Pressed, Submitted
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.health import HealthState

if TYPE_CHECKING:
    from bot.loading import Shelf


async def open_meetings(shelf: "Shelf", health: Document | None) -> dict[str, Document]:
    """Those that wait for a word, by key."""
    if not isinstance(health, HealthState):
        return {}
    keys = [f"meeting:{health.engagement}:{id_}" for id_ in health.open]
    read = {key: await shelf.get(key) for key in keys}
    return {key: doc for key, doc in read.items() if doc is not None}


async def meeting_of(shelf: "Shelf", event: Event, engagement: Engagement) -> dict[str, Document]:
    """The one that a button, a form or what is due names, as ``meeting``."""
    match event:
        case Pressed(code=code, arg=id_) | Submitted(code=code, arg=id_) if code.startswith("meeting."):
            named = id_
        case Due(what="meeting.alarm", args=args):
            named = args.get("meeting", "")
        case _:
            return {}
    found = await shelf.get(f"meeting:{engagement.id}:{named}")
    return {"meeting": found} if found else {}
