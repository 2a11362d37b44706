"""What is read besides, where a playbook is looked at: what was proposed for it, what is planned by it."""

from typing import TYPE_CHECKING, Any

from bot.events import Commanded, Event, Pressed, Submitted
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
        case Submitted(code="playbook.sorted", values=values):
            mine = [one for one in await _proposals(shelf, scope) if one.id in values]
            return {"proposals": tuple([await shelf.get(one.key) for one in mine])}
    return {}


async def _proposals(shelf: "Shelf", scope: Scope) -> tuple[Proposal, ...]:
    room = scope.channel.room
    found = await shelf.store.find(Proposal.KIND, "workspace", f"{room.platform}:{room.tenant}")
    return tuple(held.doc for held in found)
