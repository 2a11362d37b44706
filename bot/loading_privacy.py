"""What is read where somebody's data is handed out or erased: everything there is about them."""

import secrets
from typing import TYPE_CHECKING, Any

from bot.events import Commanded, Due, Event, Pressed, Submitted
from bot.model.dossier import Dossier, about
from bot.model.engagement import Engagement
from bot.model.person import Person
from bot.model.places import Handle
from bot.model.seats import Seat
from bot.model.traces import Marks, marks_of, more, phrases, plain_of
from bot.ports import Store

if TYPE_CHECKING:
    from bot.loading import Shelf

#: Who answers for what is kept of a project's people.
LEADING = frozenset({Seat.PROJECT_MANAGER, Seat.ENGAGEMENT_PARTNER, Seat.MANAGING_PARTNER})
#: What follows the command's first word: "/usher export person".
PERSON = ("export", "forget")


async def dossier_of(
    shelf: "Shelf", event: Event, actor: Person | None, head: Engagement | None
) -> dict[str, Any]:
    """The field of the scope, for an event that is about somebody's data or an engagement that is over."""
    match event:
        case Due(what="retention.erase" | "retention.archive" | "retention.warn") if head:
            return {"dossier": await _whole(shelf, head)}
        case Commanded(command="usher", text=text) if text.casefold().split()[:2] in [
            [one, "person"] for one in PERSON
        ]:
            person = actor
        case Submitted(code="privacy.export" | "privacy.forget", values=values):
            person = await _chosen(shelf, values.get("person"))
        case Pressed(code="privacy.forget", arg=arg):
            person = await shelf.get(f"person:{arg}")
        case _:
            return {}
    return {"dossier": await _about(shelf, actor, person), "chance": secrets.randbits(128)}


async def _chosen(shelf: "Shelf", value: object) -> Person | None:
    known = await shelf.get(value.key) if isinstance(value, Handle) else None
    person: Person | None = await shelf.get(f"person:{known.person}") if known else None
    return person


async def _about(shelf: "Shelf", actor: Person | None, person: Person | None) -> Dossier:
    if actor is None or person is None or person.became:
        return Dossier()
    mine = [held.doc for held in await shelf.store.find("engagement", "person", actor.id)]
    led = frozenset(head.id for head in mine if head.seats_of(actor.id) & LEADING)
    firms = [await shelf.store.get(f"firm:{one.platform}:{one.tenant}") for one in actor.handles]
    chief = any(held is not None and held.doc.by == actor.id for held in firms)
    docs = await written_about(shelf, person)
    return Dossier(tuple(docs), person, await _heads(shelf.store, docs), led, chief)


async def written_about(shelf: "Shelf", person: Person) -> list[Any]:
    """Every document that names the person, is about them, or may hold a copy of their words."""
    marks = marks_of(person)
    found = await _read(shelf, marks)
    wider = more(tuple(found.values()), marks)
    rooms = {str(one.room.channel) for one in found.values() if one.KIND == "posted" and one.room.direct}
    said = {words for doc in found.values() for words in phrases(plain_of(doc), wider)}
    seen = Marks(wider.ids | rooms, (*wider.names, *said), wider.addresses)
    return list((found | await _read(shelf, seen)).values())


async def _read(shelf: "Shelf", marks: Marks) -> dict[str, Any]:
    found = {}
    for held in await shelf.store.mentioning(marks.sought()):
        shelf.versions[held.doc.key] = held.version
        found[held.doc.key] = held.doc
    return found


async def _whole(shelf: "Shelf", head: Engagement) -> Dossier:
    """Everything of one engagement, what was said in its channels in the local workspace among it."""
    rooms = [room.channel for room in (head.internal, head.client_room) if room]
    found = {}
    for held in await shelf.store.mentioning([head.id, *rooms]):
        shelf.versions[held.doc.key] = held.version
        found[held.doc.key] = held.doc
    return Dossier(tuple(found.values()), heads={head.id: head})


async def dossier_for(store: Store, person: Person) -> Dossier:
    """Everything about a person, for a view."""
    from bot.loading import Shelf  # noqa: PLC0415 - which loads this module

    docs = await written_about(Shelf(store), person)
    return Dossier(tuple(docs), person, await _heads(store, docs))


async def _heads(store: Store, docs: list[Any]) -> dict[str, Engagement]:
    ids = dict.fromkeys(filter(None, map(about, docs)))
    found = [held.doc for one in ids if (held := await store.get(f"engagement:{one}"))]
    return {head.id: head for head in found}
