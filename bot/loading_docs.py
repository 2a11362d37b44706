"""The further documents of an engagement: one for each conversation that keeps a state of its own."""

from typing import TYPE_CHECKING

from bot.events import Said
from bot.loading_changes import live_changes
from bot.loading_decisions import waiting_decisions
from bot.loading_issues import open_issues
from bot.loading_meetings import open_meetings
from bot.loading_surveys import open_surveys
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.ideas import told
from bot.model.person import Person

if TYPE_CHECKING:
    from bot.loading import Shelf

#: One document an engagement, under ``kind:engagement``.
KINDS = (
    "checklist",
    "plan",
    "papers",
    "exchange",
    "learning",
    "health",
    "questionnaire",
    "wishes",
    "team",
    "actions",
    "firsts",
    "charter",
    "closing",
    "gate",
    "ideas",
    "changes",
)


#: Conversations whose answers in private go into one of these.
_TALKS = ("questionnaire",)


async def talked_about(
    shelf: "Shelf", event: Said, actor: Person | None, engagement: Engagement
) -> dict[str, Document]:
    """The one that a plain message of the actor may go into: what they are answering in private, or an idea."""
    flow = actor.focus.flow if event.room.direct and actor and actor.focus else ""
    kind = flow if flow in _TALKS else "ideas" if told(event.text) else ""
    doc = await shelf.get(f"{kind}:{engagement.id}") if kind else None
    return {kind: doc} if doc is not None else {}


async def docs_of(shelf: "Shelf", engagement: Engagement) -> dict[str, Document]:
    """Those that there are, by kind; the open surveys, meetings and issues, and the decisions that wait, by key."""
    read = {kind: await shelf.get(f"{kind}:{engagement.id}") for kind in KINDS}
    surveys = await open_surveys(shelf, engagement)
    meetings = await open_meetings(shelf, read["health"])
    decisions = await waiting_decisions(shelf, engagement)
    issues = await open_issues(shelf, engagement)
    changes = await live_changes(shelf, engagement, read["changes"])
    known = {kind: doc for kind, doc in read.items() if doc is not None}
    return {**surveys, **meetings, **decisions, **issues, **changes, **known}
