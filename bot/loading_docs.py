"""The further documents of an engagement: one for each conversation that keeps a state of its own."""

from typing import TYPE_CHECKING

from bot.events import Due, Event, Pressed, Said, Submitted
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.person import Person

if TYPE_CHECKING:
    from bot.loading import Shelf

#: One document an engagement, under ``kind:engagement``.
KINDS = ("checklist", "plan", "papers")


async def docs_of(shelf: "Shelf", engagement: Engagement) -> dict[str, Document]:
    """Those that there are, by kind."""
    read = {kind: await shelf.get(f"{kind}:{engagement.id}") for kind in KINDS}
    return {kind: doc for kind, doc in read.items() if doc is not None}


async def survey_of(
    shelf: "Shelf", event: Event, actor: Person | None, engagement: Engagement
) -> dict[str, Document]:
    """The survey that an event names, or that a plain message answers, as ``survey``."""
    id_ = _survey(event, actor)
    doc = await shelf.get(f"survey:{engagement.id}:{id_}") if id_ else None
    return {"survey": doc} if doc else {}


def _survey(event: Event, actor: Person | None) -> str:
    """The id before the first stroke: of a button's or form's argument, of the focus, of what is due."""
    match event:
        case Pressed(code=code, arg=named) | Submitted(code=code, arg=named) if code.startswith("survey."):
            return named.partition("|")[0]
        case Due(what=what, args=args) if what.startswith("survey."):
            return args.get("survey", "")
        case Said() if actor and actor.focus and actor.focus.flow == "survey":
            return actor.focus.step.partition("|")[0]
    return ""
