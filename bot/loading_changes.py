"""The change requests of a turn: those that are open or count, the one that its event names, a message that smells."""

from typing import TYPE_CHECKING

from bot.events import Commanded, Due, Event, Pressed, Submitted
from bot.model.change import ChangeRequest
from bot.model.decision import Decision
from bot.model.document import Document
from bot.model.engagement import Engagement

if TYPE_CHECKING:
    from bot.loading import Shelf


async def live_changes(shelf: "Shelf", engagement: Engagement, book: Document | None) -> dict[str, Document]:
    """Those that are open or count, by key; read for views, so that no version is expected."""
    if book is None:
        return {}
    found = await shelf.store.find("change", "live", engagement.id)
    return {held.doc.key: held.doc for held in found}


async def changes_of(
    shelf: "Shelf", event: Event, engagement: Engagement, decision: Document | None
) -> dict[str, Document]:
    """The request that an event names as ``change``, with its decision; all of them, and hints, where looked at."""
    read: dict[str, Document] = {}
    number = _named(event)
    if isinstance(decision, Decision) and decision.change:
        number = str(decision.change)
    one: ChangeRequest | None = await shelf.get(f"change:{engagement.id}:{number}") if number else None
    if one is not None:
        read["change"] = one
        if one.offer and decision is None:
            read["decision"] = await shelf.get(f"decision:{engagement.id}:{one.offer.decision}")
    if isinstance(event, Due) and event.what == "change.hints":
        found = await shelf.store.find("hint", "open", engagement.id)
        read |= {held.doc.key: held.doc for held in found}
    if _lists(event):
        every = await shelf.store.find("change", "engagement", engagement.id)
        read |= {held.doc.key: held.doc for held in every}
    return {**read, **await _hinted(shelf, event, engagement)}


async def _hinted(shelf: "Shelf", event: Event, engagement: Engagement) -> dict[str, Document]:
    """The message that a button or form is about, and the others that wait."""
    match event:
        case Pressed(code=code, arg=arg) | Submitted(code=code, arg=arg) if code.startswith(
            "change."
        ) and arg.startswith("hint:"):
            found = await shelf.store.find("hint", "open", engagement.id)
            others: dict[str, Document] = {held.doc.key: held.doc for held in found}
            hint = await shelf.get(f"hint:{engagement.id}:{arg.removeprefix('hint:')}")
            return {**others, **({"hint": hint} if hint else {})}
    return {}


def _named(event: Event) -> str:
    match event:
        case Pressed(code=code, arg=arg) | Submitted(code=code, arg=arg) if code.startswith("change."):
            return arg if arg.isdigit() else ""
    return ""


def _lists(event: Event) -> bool:
    match event:
        case Commanded(text=text):
            return text.strip().casefold().startswith("changes")
        case Pressed(code="change.list") | Pressed(code="usher", arg="changes"):
            return True
    return False
