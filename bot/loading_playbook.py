"""What is read besides about playbooks: what was proposed, what is planned by one, how the firm works."""

from typing import TYPE_CHECKING, Any

from bot.events import Commanded, Event, Pressed, Submitted
from bot.model.owed import DueItem
from bot.model.proposal import Proposal
from bot.model.scope import Scope

if TYPE_CHECKING:
    from bot.loading import Shelf


async def playbook_of(shelf: "Shelf", event: Event, scope: Scope) -> dict[str, Any]:
    """The fields of the scope for an event about playbooks; none for all others."""
    match event:
        case Commanded(text=text) if text.casefold().split()[:1] == ["playbook"]:
            return {"proposals": await _proposals(shelf, scope)}
        case Pressed(code="playbook.sort"):
            return {"proposals": await _proposals(shelf, scope)}
        case Pressed(code="playbook.move") if scope.engagement:
            found = await shelf.store.find(DueItem.KIND, "engagement", scope.engagement.id)
            return {"pending": tuple(held.doc for held in found)}
        case Submitted(code="playbook.sorted", values=values):
            mine = [one for one in await _proposals(shelf, scope) if one.id in values]
            return {"proposals": tuple([await shelf.get(one.key) for one in mine])}
        case Commanded(text=text) if text.casefold().split()[:1] == ["setup"]:
            return await _firm(shelf, scope)
        case Pressed(code=code) | Submitted(code=code) if code == "engagement.new" or code.startswith(
            "setup."
        ):
            return await _firm(shelf, scope)
    return {}


async def _firm(shelf: "Shelf", scope: Scope) -> dict[str, Any]:
    room = scope.channel.room
    return {"firm": await shelf.get(f"firm:{room.platform}:{room.tenant}")}


async def _proposals(shelf: "Shelf", scope: Scope) -> tuple[Proposal, ...]:
    room = scope.channel.room
    found = await shelf.store.find(Proposal.KIND, "workspace", f"{room.platform}:{room.tenant}")
    return tuple(held.doc for held in found)
