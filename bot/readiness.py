"""Whether what is due gets done: asked of the store itself, as a loop that hangs tells nothing."""

from datetime import datetime, timedelta

from bot.errors import StoreError
from bot.model.owed import DueItem, Owed
from bot.ports import Store

#: So much of what is late is looked at.
MOST = 500


async def behind(store: Store, now: datetime, late: timedelta) -> list[str]:
    """What is not well: "store" (it takes no work), "agenda" (an item is ``late``), "outbox" (posts are stuck).

    Posts are stuck where one is ``late`` in a room in which none was tried: one that its platform refuses is tried
    again and again and says nothing of the bot; one that waits for a person is not late.
    """
    if not store.healthy:
        return ["store"]
    try:
        claim = await store.claim_due(now - late, MOST)
    except StoreError:
        return ["store"]
    faults = ["agenda"] if any(isinstance(held.doc, DueItem) for held in claim.items) else []
    posts = [held.doc for held in claim.items if isinstance(held.doc, Owed) and not held.doc.held]
    tried = {row.to.key for row in posts if row.attempts}
    if any(row.to.key not in tried for row in posts):
        faults.append("outbox")
    return faults
