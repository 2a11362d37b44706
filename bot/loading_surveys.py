"""The surveys of a turn: the one that its event names, those still open, those that a trend is made of."""

from typing import TYPE_CHECKING

from bot.events import Commanded, Due, Event, Pressed, Submitted
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.person import Person
from bot.model.survey import Survey
from bot.ports import Store

if TYPE_CHECKING:
    from bot.loading import Shelf

#: Where all surveys of an engagement are looked at, and no others.
ENDS = ("complete", "offboard", "health")


async def survey_of(
    shelf: "Shelf", event: Event, actor: Person | None, engagement: Engagement
) -> dict[str, Document]:
    """The survey that an event names as ``survey``, and the issue that the actor's answer raised."""
    id_ = _named(event)
    survey: Survey | None = await shelf.get(f"survey:{engagement.id}:{id_}") if id_ else None
    if survey is None:
        return {}
    number = survey.raised.get(actor.id) if actor and isinstance(event, Submitted) else None
    issue = await shelf.get(f"issue:{engagement.id}:{number}") if number else None
    return {"survey": survey, **({"issue": issue} if issue else {})}


def _named(event: Event) -> str:
    """The id before the first stroke: of a button's or form's argument, or of what is due."""
    match event:
        case Pressed(code=code, arg=named) | Submitted(code=code, arg=named) if code.startswith("survey."):
            return named.partition("|")[0]
        case Due(what=what, args=args) if what.startswith("survey."):
            return args.get("survey", "")
    return ""


async def open_surveys(shelf: "Shelf", engagement: Engagement) -> dict[str, Document]:
    """Those in which something may wait for somebody, by key."""
    found = [held.doc.key for held in await shelf.store.find("survey", "open", engagement.id)]
    read = {key: await shelf.get(key) for key in found}
    return {key: doc for key, doc in read.items() if doc is not None}


async def surveys_of(store: Store, event: Event, engagement: Engagement | None) -> tuple[Survey, ...]:
    """Where one begins, all of its engagement; where they are looked at, the clients' of the workspace, too."""
    match event:
        case Commanded(text=text) if "survey" in text.casefold():
            looked = True
        case Commanded(text=text) if text.split(" ")[0].casefold() in ENDS:
            looked = False
        case Pressed(code="usher", arg=arg) if arg in ENDS:
            looked = False
        case Pressed(code=code) | Submitted(code=code) if code.partition(".")[0] in ENDS:
            looked = False
        case Pressed(code="usher", arg="survey"):
            looked = True
        case Pressed(code="survey.start") | Due(what="survey.start" | "complete.nudge"):
            looked = False
        case _:
            return ()
    if engagement is None:
        return ()
    found = {held.doc.key: held.doc for held in await store.find("survey", "engagement", engagement.id)}
    if looked:
        workspace = f"{engagement.internal.platform}:{engagement.internal.tenant}"
        found |= {held.doc.key: held.doc for held in await store.find("survey", "workspace", workspace)}
    return tuple(found.values())
