"""Acts of the issue desk on the stage: a message in a room, a press on an issue's card, a form that comes back."""

from datetime import datetime, timedelta
from typing import Any

from bot.cards.plain import words_of
from bot.effects import ShowHome, Whisper
from bot.events import Commanded, Met, Pressed, Said, Submitted, Value
from bot.model.issue import Issue
from bot.model.places import Room
from bot.model.seats import Seat
from tests.flows.stage import CLIENT_ROOM, INTERNAL, TEXTS, Seen, Stage, direct, handle

#: The managing partner and the client services lead, who sit here only where there are issues.
SENIOR = {"max": "Max Manager", "cleo": "Cleo Lead"}
FACTS: dict[str, Value] = {
    "what": "The import stopped on Friday and lost 200 rows.",
    "found": "Monday, 9:10",
    "affected": "Their finance team",
    "done": "Stopped the job",
    "told": "Not yet",
    "next": "Restore the backup of Friday",
}


async def opened(stage: Stage, **seats: Value) -> None:
    """A project with everybody up to the managing partner; more seats, or others, by name."""
    for name, full in SENIOR.items():
        met = Met(f"met-{name}", direct(name), handle(name), full, True, "en", "Europe/Copenhagen")
        await stage.turns.take(met)
    more: dict[str, Value] = {
        Seat.MANAGING_PARTNER.value: handle("max"),
        Seat.CLIENT_SERVICES_LEAD.value: handle("cleo"),
    }
    await stage.opens(**{**more, **seats})


async def says(stage: Stage, name: str, text: str, room: Room = CLIENT_ROOM, **more: Any) -> Seen:
    """A message in a channel, with an id of its own."""
    id_ = stage.id()
    said = Said(**{"id": id_, "room": room, "by": handle(name), "text": text, "message": id_, **more})
    return await stage.happens(said)


async def presses(stage: Stage, name: str, verb: str, number: int = 1, room: Room | None = None) -> Seen:
    where = room or (CLIENT_ROOM if name == "carl" else INTERNAL)
    return await stage.happens(
        Pressed(stage.id(), where, handle(name), f"issue.{verb}", stage.engagement, str(number))
    )


async def sends(
    stage: Stage, name: str, verb: str, values: dict[str, Value], number: int = 1, room: Room | None = None
) -> Seen:
    where = room or (CLIENT_ROOM if name == "carl" else INTERNAL)
    code = f"issue.{verb}"
    return await stage.happens(
        Submitted(stage.id(), where, handle(name), code, values, stage.engagement, str(number))
    )


async def corrects(
    stage: Stage, severity: str = "medium", category: str = "delivery", name: str = "aiko", number: int = 1
) -> Seen:
    """Correct severity and category, with an urgency like the severity."""
    values: dict[str, Value] = {"severity": severity, "category": category, "urgency": severity}
    return await sends(stage, name, "change", values, number)


async def lists(stage: Stage, name: str, text: str = "issues", room: Room = INTERNAL) -> Seen:
    return await stage.happens(Commanded(stage.id(), room, handle(name), "usher", text))


async def issue(stage: Stage, number: int = 1) -> Issue:
    held = await stage.store.get(f"issue:{stage.engagement}:{number}")
    assert held
    found: Issue = held.doc
    return found


async def issues(stage: Stage) -> list[Issue]:
    """All of them, by number."""
    found = [held.doc for held in await stage.store.find("issue", "engagement", stage.engagement)]
    return sorted(found, key=lambda one: one.number)


async def logged(stage: Stage, what: str) -> list[dict[str, str]]:
    """The references of every log line about issues of this kind."""
    return [line.refs async for line in stage.store.lines(stage.engagement) if line.what == f"issue.{what}"]


async def later(stage: Stage, **time: float) -> Seen:
    """Move the clock on; only what issues show comes back, handoff and reminders aside."""
    now: datetime = stage.clock.now()
    seen = await stage.moves(now + timedelta(**time))
    return [one for one in seen if "issue" in one[2].lower() or "concern" in one[2].lower()]


def to(seen: Seen, kind: str = "post") -> list[str]:
    """The places that got a message."""
    return [place for shown, place, _ in seen if shown == kind]


def posted(stage: Stage, room: Room) -> list[str]:
    """All words of each card that the last act showed in a room, as its reader reads them."""
    return [
        "\n".join(words_of(one.card, one.reader, TEXTS)) for one in stage.messenger.news if one.room == room
    ]


def whispered(stage: Stage) -> str:
    """All words of what was last whispered, or of the home that was opened."""
    assert stage.last
    card = next(one.card for one in stage.last.live if isinstance(one, Whisper | ShowHome))
    return "\n".join(words_of(card, stage.last.reader, TEXTS))
