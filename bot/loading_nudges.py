"""What is read besides for reminders: whose they are, all that waits for them, and when they last read a card."""

from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from bot.events import Chosen, Due, Event
from bot.model.nudged import Nudged
from bot.model.owed import DueItem
from bot.model.person import Person
from bot.model.scope import Case, Scope
from bot.model.seats import Side
from bot.ports import Store

if TYPE_CHECKING:
    from bot.loading import Shelf

#: Due items about one person over all their engagements.
ROUNDS = ("nudge.row", "nudge.due", "nudge.acted")

CasesOf = Callable[["Shelf", str], Awaitable[tuple[Case, ...]]]


async def round_of(shelf: "Shelf", event: Due, scope: Scope, cases_of: CasesOf) -> Scope:
    """The scope of somebody's reminders; of two who were found to be one, that of the one who stays."""
    person = await _person(shelf, event.person)
    if person is None:
        return scope
    people = {person.id: person}
    if person.away and (deputy := await _person(shelf, person.away.deputy)):
        people[deputy.id] = deputy
    nudged = await shelf.get(f"nudged:{person.id}") or Nudged(person.id)
    cases, shown = await cases_of(shelf, person.id), await _shown(shelf.store, person.id, people)
    return replace(scope, people=people, cases=cases, nudged=nudged, shown=shown)


async def reminders(shelf: "Shelf", event: Event, actor: Person | None) -> dict[str, Any]:
    """The reminders of whoever presses or sends something."""
    if actor is None or actor.side is not Side.OURS or not isinstance(event, Chosen):
        return {}
    nudged = await shelf.get(f"nudged:{actor.id}")
    off = event.code == "nudge.snooze"
    return {"nudged": nudged, "shown": await _shown(shelf.store, actor.id, (actor.id,) if off else ())}


async def _shown(store: Store, person: str, readers: Iterable[str]) -> dict[str, datetime]:
    """When each of the readers last got a card with this person's reminders."""
    posted = {one: await store.get(f"posted:direct:{one}:nudge:{person}") for one in readers}
    return {one: held.doc.at for one, held in posted.items() if held}


async def successors(store: Store, event: Event) -> tuple[datetime, ...]:
    """When the later ones of a due item's like fall due, if it gives way to them."""
    if not isinstance(event, Due) or event.late != "yield" or event.at is None or event.engagement is None:
        return ()
    found = [held.doc for held in await store.find(DueItem.KIND, "engagement", event.engagement)]
    alike = (one for one in found if (one.what, one.person) == (event.what, event.person))
    return tuple(one.due_at for one in alike if one.due_at > event.at and one.name != event.name)


async def _person(shelf: "Shelf", id_: str | None) -> Person | None:
    person: Person | None = await shelf.get(f"person:{id_}") if id_ else None
    return await _person(shelf, person.became) if person and person.became else person
