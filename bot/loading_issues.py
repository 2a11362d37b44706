"""What is read of issues: only where an event may be about one, so that a plain message costs nothing more."""

from typing import TYPE_CHECKING, Any

from bot.events import (
    Chosen,
    Commanded,
    Due,
    Event,
    Pressed,
    Reacted,
    Removed,
    Reported,
    Said,
    Submitted,
    worry,
)
from bot.loading_portal import looks
from bot.model.docket import Docket
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.issue import Issue
from bot.model.issue_desk import IssueDesk, SourceMessage, Stray, source_key, strays_key
from bot.model.learned import Learned
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.places import Room
from bot.model.playbook import Playbook
from bot.model.seats import Seat
from bot.ports import Store

if TYPE_CHECKING:
    from bot.loading import Shelf

#: Forms and due items from which an issue may follow, beside those of issues themselves.
RAISING = (
    "concern",
    "survey.answer",
    "survey.tap",
    "status.missed",
    "status.approve",
    "status.prompt",
)

#: What says how it is between us: from it follows how often the client hears of all that is open.
TRUST = ("issue.bond", "issue.repaired")


def touches(event: Said, engagement: Engagement | None) -> bool:
    """Whether a plain message may be about an issue: it may hold a tag, changes, or stands in a thread."""
    if engagement is None:
        return False
    return event.edited or bool(event.room.thread) or "#" in event.text or "\uff03" in event.text


async def docket_of(
    shelf: "Shelf", event: Event, engagement: Engagement | None, playbook: Playbook | None
) -> Docket | None:
    """What this turn needs of the engagement's issues; None where it is about none."""
    if engagement is None or playbook is None or not _about(event, playbook):
        return None
    if isinstance(event, Reacted) and await _ours(shelf.store, event):
        return None
    issue = await _named(shelf, event, engagement)
    desk = await shelf.get(f"desk:{engagement.id}")
    place = engagement.internal
    learned = await shelf.get(f"learned:{place.platform}:{place.tenant}")
    docket = Docket(
        desk or IssueDesk(engagement.id, await _last_concern(shelf.store, engagement)),
        learned or Learned(place.platform, place.tenant),
        issue,
        deleted=issue is None and await _deleted(shelf, event),
    )
    if _lists(event):
        found = [held.doc for held in await shelf.store.find("issue", "engagement", engagement.id)]
        older = [held.doc for held in await shelf.store.find("concern", "engagement", engagement.id)]
        docket = Docket(docket.desk, docket.learned, issue, tuple(found), tuple(older))
    if isinstance(event, Pressed) and event.code == "issue.all":
        rush = [one for one in await _open(shelf, engagement) if str(one.bundle) == event.arg]
        docket = Docket(docket.desk, docket.learned, issue, tuple(rush))
    if isinstance(event, Chosen) and event.code in TRUST:
        docket = Docket(docket.desk, docket.learned, issue, tuple(await _open(shelf, engagement)))
    return docket


async def _open(shelf: "Shelf", engagement: Engagement) -> list[Issue]:
    """The open issues, each to be written at the revision that was read."""
    keys = [held.doc.key for held in await shelf.store.find("issue", "open", engagement.id)]
    return [one for key in keys if (one := await shelf.get(key))]


def _about(event: Event, playbook: Playbook) -> bool:
    if _lists(event):
        return True
    match event:
        case Said():
            return True  # asked before: ``touches``
        case Reacted(emoji=emoji):
            return emoji in playbook.issues.emoji
        case Removed() | Reported():
            return True
        case Commanded(command="concern"):
            return True
        case Pressed(code=code) | Submitted(code=code):
            return code.startswith(("issue.", "stray.", "plan.", "change.")) or code in RAISING
        case Due(what=what):
            return what.startswith(("issue.", "plan.")) or what in RAISING
    return False


def _lists(event: Event) -> bool:
    match event:
        case Commanded(text=text) if text.casefold().startswith("issues"):
            return True
        case Pressed(code="issue.list") | Pressed(code="usher", arg="issues"):
            return True
    return looks(event)


async def _named(shelf: "Shelf", event: Event, engagement: Engagement) -> Issue | None:
    number: str | int | None = None
    match event:
        case Pressed(code=code, arg=arg) | Submitted(code=code, arg=arg) if code.startswith("issue."):
            number = arg.partition("|")[0]
        case Due(what=what, args=args) if what.startswith("issue."):
            number = args.get("number")
        case Pressed(code="change.issue", arg=arg) | Submitted(code="change.asked", arg=arg):
            number = arg.removeprefix("issue:") if arg.startswith("issue:") else None
        case Said() if found := await _by_message(shelf, event):
            number = found
        case Removed(room=room, message=message) | Reacted(room=room, message=message):
            number = await _by_source(shelf, room, message)
        case Commanded(command="concern", id=id_, room=room, message=message):
            number = await _by_source(shelf, room, message or id_)
        case Submitted(code="concern", id=id_, room=room):
            number = await _by_source(shelf, room, id_)
    issue: Issue | None = await shelf.get(f"issue:{engagement.id}:{number}") if number else None
    return issue


async def _deleted(shelf: "Shelf", event: Event) -> bool:
    """Whether the message that the event is about was deleted before it came."""
    if not isinstance(event, Commanded | Reacted | Removed | Said) or not event.message:
        return False
    held: SourceMessage | None = await shelf.get(source_key(event.room, event.message))
    return held is not None and held.number == 0


async def _by_source(shelf: "Shelf", room: Room, message: str) -> int | None:
    held: SourceMessage | None = await shelf.get(source_key(room, message))
    return held.number if held else None


async def _by_message(shelf: "Shelf", event: Said) -> str | int | None:
    """The issue that a message raised, or in whose thread it stands: under the message, or under a card of ours."""
    if event.message and (own := await _by_source(shelf, event.room, event.message)):
        return own
    thread = event.room.thread
    if not thread:
        return None
    if found := await _by_source(shelf, event.room, thread):
        return found
    for held in await shelf.store.find("posted", "message", thread):
        posted = held.doc
        name, _, rest = posted.card_key.partition(":")
        if name in ("issue", "issue.ask", "issue.ack") and posted.room.key == event.room.key:
            return str(rest.rpartition(":")[2])
    return None


async def _ours(store: Store, event: Reacted) -> bool:
    """Whether the emoji was put on a card of the bot's own."""
    found = await store.find("posted", "message", event.message)
    return any(held.doc.room.key == event.room.key for held in found)


async def _last_concern(store: Store, engagement: Engagement) -> int:
    """Issues are numbered on from what was raised before there was a desk."""
    older = await store.find("concern", "engagement", engagement.id)
    return max((held.doc.number for held in older), default=0)


async def strays_of(shelf: "Shelf", event: Event, actor: Person | None, *, lost: bool) -> dict[str, Any]:
    """What waits for a project in the workspace, where it is looked at, placed, or (``lost``) joined by one more.

    Who is told of that leads the workspace's oldest project.
    """
    match event:
        case Commanded(command="concern", room=room) if lost:
            return await _triage(shelf.store, room)
        case Said(room=room, text=text) if lost and room.direct and worry(text):
            return await _triage(shelf.store, room)
        case Commanded(room=room, text=text) if text.casefold().startswith("issues"):
            found = await shelf.store.find("stray", "workspace", f"{room.platform}:{room.tenant}")
            return {"strays": tuple(sorted((held.doc for held in found), key=lambda one: one.at))}
        case Pressed(code=code, arg=arg) | Submitted(code=code, arg=arg) if code.startswith("stray."):
            stray = await shelf.get(f"stray:{arg}")
            homes = {(one.platform, one.tenant) for one in (actor.handles if actor else ())}
            homes.add((event.room.platform, event.room.tenant))
            here = stray and (stray.room.platform, stray.room.tenant) in homes
            if here and event.code == "stray.placed":
                return await _left(shelf.store, stray)
            return {"strays": (stray,) if here else ()}
    return {}


async def _left(store: Store, stray: Stray) -> dict[str, Any]:
    """What is being placed, then all else that waits; who has a card of it, if anybody."""
    near = await _triage(store, stray.room)
    left = tuple(one for one in near["strays"] if one.id != stray.id)
    shown = await store.get(f"posted:{Direct(near['placer']).key}:{strays_key(stray.room)}")
    return {"strays": (stray, *left), "placer": near["placer"] if shown else ""}


async def _triage(store: Store, room: Room) -> dict[str, Any]:
    found = await store.find("stray", "workspace", f"{room.platform}:{room.tenant}")
    heads = await store.find("engagement", "state", "open")
    near = [one.doc for one in heads if _home(one.doc.internal) == _home(room)]
    return {"strays": tuple(held.doc for held in found), "placer": _leader(near)}


def _home(room: Room) -> tuple[str, str]:
    return room.platform, room.tenant


def _leader(heads: list[Engagement]) -> str:
    """Whoever leads the oldest of these projects, or nobody."""
    first = min(heads, key=lambda one: one.opened_at, default=None)
    return (first.holder(Seat.PROJECT_MANAGER) or first.opened_by) if first else ""


async def reported(shelf: "Shelf", event: Reported) -> tuple[str | None, Person | None]:
    """The open engagement (its id) and the person that another system names: by id, or by the client's name."""
    name = event.project.strip().casefold()
    engagement = await shelf.store.get(f"engagement:{event.project.strip()}")
    found = [engagement] if engagement else await shelf.store.find("engagement", "state", "open")
    heads = [held.doc for held in found if engagement or held.doc.client.casefold() == name]
    people = await shelf.store.find("person", "email", event.reporter.casefold()) if event.reporter else ()
    person = await shelf.get(people[0].doc.key) if len(people) == 1 else None
    return (heads[0].id if len(heads) == 1 else None), person


async def open_issues(shelf: "Shelf", engagement: Engagement) -> dict[str, Document]:
    """Those in which something waits for somebody, by key; read for views, so that no version is expected."""
    found = await shelf.store.find("issue", "open", engagement.id)
    return {held.doc.key: held.doc for held in found}
