"""The decisions of a turn: the one that its event names, those that wait for the project manager, all for the log."""

from typing import TYPE_CHECKING

from bot.events import Commanded, Due, Event, Pressed, Submitted
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.ports import Store

if TYPE_CHECKING:
    from bot.loading import Shelf


async def decisions_of(shelf: "Shelf", event: Event, engagement: Engagement) -> dict[str, Document]:
    """The decision that an event names as ``decision``; all of them by key where they are looked at."""
    named = _named(event)
    one: Document | None = await shelf.get(f"decision:{engagement.id}:{named}") if named.isdigit() else None
    looked = await _all(shelf.store, engagement) if _looks(event) else {}
    return {**looked, **({"decision": one} if one else {})}


def _named(event: Event) -> str:
    """The number before the first stroke."""
    match event:
        case Pressed(code=code, arg=named) | Submitted(code=code, arg=named) if code.startswith("decision."):
            return named.partition("|")[0]
        case Due(what="decision.again", args=args):
            return args.get("number", "")
    return ""


def _looks(event: Event) -> bool:
    match event:
        case Commanded(text=text):
            return "plan" in text.casefold()
        case Pressed(code="usher", arg="plan") | Pressed(code="decision.log"):
            return True
    return False


async def _all(store: Store, engagement: Engagement) -> dict[str, Document]:
    found = await store.find("decision", "engagement", engagement.id)
    return {held.doc.key: held.doc for held in found}


async def waiting_decisions(shelf: "Shelf", engagement: Engagement) -> dict[str, Document]:
    """Those that wait for the project manager, by key."""
    found = [held.doc.key for held in await shelf.store.find("decision", "waiting", engagement.id)]
    read = {key: await shelf.get(key) for key in found}
    return {key: doc for key, doc in read.items() if doc is not None}
