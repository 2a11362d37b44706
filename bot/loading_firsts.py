"""How long first value took elsewhere: read where it is confirmed here, or six weeks are over."""

from bot.events import Due, Event, Pressed
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.ports import Store


async def firsts_elsewhere(store: Store, event: Event, engagement: Engagement) -> dict[str, Document]:
    """Those of the other engagements of the workspace, by key."""
    match event:
        case Pressed(code="decision.confirm") | Due(what="win.slow"):
            workspace = f"{engagement.internal.platform}:{engagement.internal.tenant}"
            found = await store.find("firsts", "workspace", workspace)
            return {held.doc.key: held.doc for held in found if held.doc.engagement != engagement.id}
    return {}
