"""What is read besides, where people are joined or a channel is connected across platforms."""

import secrets
from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, Any

from bot.events import Commanded, Event, Met, Pressed, Submitted
from bot.model.channel import Channel
from bot.model.engagement import Engagement
from bot.model.link import Link
from bot.model.places import Room
from bot.model.scope import Case, Scope, Twin
from bot.ports import Store

if TYPE_CHECKING:
    from bot.loading import Shelf

#: People of one e-mail address that are looked at: more of them are a mailbox, not a person.
MOST = 5
#: Forms in which an engagement is chosen.
CHOOSING = ("engagement.connect", "concern", "stray.placed")

CaseOf = Callable[["Shelf", Engagement], Awaitable[Case | None]]


async def across(shelf: "Shelf", scope: Scope, event: Event, case_of: CaseOf) -> dict[str, Any]:
    """The fields of the scope for an event that joins people, or may suggest it; none for all others."""
    actor = scope.actor
    if actor is None:
        return {}
    match event:
        case Commanded(text=text) if text.casefold().split()[:1] == ["link"]:
            mine, typed = await shelf.get(f"link:{actor.id}"), normal(text.split(maxsplit=1)[1:])
            if typed:
                asked = await _asked(shelf, typed)
                alike = [asked.person] if asked else []
            else:
                asked, alike = None, await _alike(shelf.store, actor.email)
            twins = await _twins(shelf, scope, [actor.id, *alike], case_of)
            return {"link": mine, "asked": asked, "chance": secrets.randbits(64), "twins": twins}
        case Submitted(code="kickoff.set"):
            return {"chance": secrets.randbits(128)}
        case Pressed(code="link.confirm", arg=arg):
            asked = await shelf.get(f"link:{arg}")
            return {"asked": asked, "twins": await _twins(shelf, scope, [actor.id, arg], case_of)}
        case Pressed(code="link.same", arg=arg):
            return {"twins": await _twins(shelf, scope, arg.split("|")[:2], case_of)}
        case Met() if alike := await _alike(shelf.store, event.email):
            return {"twins": await _twins(shelf, scope, [actor.id, *alike], case_of)}
    return {}


def normal(typed: Iterable[str]) -> str:
    """A code as it is kept, however it was typed: "abcd efgh" is "ABCDEFGH"."""
    return "".join(filter(str.isalnum, "".join(typed))).upper()[:40]


async def _asked(shelf: "Shelf", code: str) -> Link | None:
    found = await shelf.store.find("link", "code", code)
    asked: Link | None = await shelf.get(found[0].doc.key) if found else None
    return asked


async def _alike(store: Store, email: str | None) -> list[str]:
    """The people of an e-mail address; none where that is shared by many."""
    found = await store.find("person", "email", email.casefold()) if email else ()
    return [held.doc.id for held in found] if len(found) <= MOST else []


async def _twins(shelf: "Shelf", scope: Scope, ids: Iterable[str], case_of: CaseOf) -> dict[str, Twin]:
    """These people with all that a joining writes: what leads to them, and every engagement they sit in."""
    twins: dict[str, Twin] = {}
    for one in dict.fromkeys(ids):
        read = scope.actor and one == scope.actor.id  # once only: the version first read must hold
        person = scope.actor if read else await shelf.get(f"person:{one}")
        if person is None or person.became:
            continue
        for handle in person.handles:
            await shelf.get(handle.key)
        cases = []
        for held in await shelf.store.find("engagement", "person", one):
            engagement = await shelf.get(held.doc.key)
            if engagement and (case := await case_of(shelf, engagement)):
                cases.append(case)
        twins[one] = Twin(person, tuple(cases))
    return twins


def chosen(event: Event) -> str | None:
    """The engagement that was chosen in a form: to connect a channel to, or to raise a concern about."""
    if not isinstance(event, Submitted) or event.code not in CHOOSING:
        return None
    named = event.values.get("engagement")
    return named if isinstance(named, str) else None


async def rooms(shelf: "Shelf", event: Event, engagement: Engagement | None) -> dict[Room, Channel]:
    """The channels that a connected one takes the place of."""
    if engagement is None or chosen(event) is None:
        return {}
    held = (engagement.internal, engagement.client_room)
    return {room: await shelf.get(room.key) or Channel(room) for room in held if room}
