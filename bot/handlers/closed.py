"""What is said to the bot where a project has ended: a clear answer, and nothing is set going any more."""

from msgspec.structs import replace

from bot.cards.card import CLIENT, Card, Para, Text, Who, say
from bot.effects import Later, Reject, Turn, Whisper
from bot.events import Chosen, Commanded, FromPerson, Pressed, Said, Submitted, spoken
from bot.flows.asides import stale
from bot.flows.portal_button import portal_button
from bot.handlers import privacy
from bot.handlers.access import is_ours
from bot.model.engagement import Engagement
from bot.model.scope import Scope
from bot.model.seats import Seat
from bot.understanding.tags import tags_in

#: What our side may still do there: read, and begin something new.
COMMANDS = (
    "new",
    "language",
    "home",
    "away",
    "link",
    "playbook",
    "handoff",
    "survey",
    "health",
    "complete",
    "offboard",
    "issues",
    "changes",
)
#: What of that is left once it is archived.
STILL = ("new", "language", "home", "away", "link", "playbook")
CODES = (
    "engagement.new",
    "language",
    "handoff.read",
    "survey.each",
    "issue.show",
    "issue.list",
    "usher",
)
#: What is about a person and not about the project.
AREAS = ("retention", "away", "nudge", "link", "playbook")


def closed(scope: Scope, event: FromPerson) -> Turn | None:
    """The answer where the project is closed; None where it is not, or where the event is about something else."""
    head = scope.engagement
    if head is None or head.state == "open":
        return None
    if privacy.meant(spoken(event)) or (head.state == "closed" and _looks(event)):
        return None
    if head.state == "erased":
        return stale() if isinstance(event, Chosen) else None
    match spoken(event):
        case Said(text=text) if scope.docket and tags_in(text):
            return None  # an issue: its words are kept for triage
        case Said() as said if said.edited or not (said.room.direct or said.mentioned):
            return Turn()
        case Said() as said if said.room.direct:
            return _answer(scope) if scope.actor and scope.actor.focus and scope.actor.focus.step else None
        case Said():
            return _answer(scope)
        case Commanded(command="concern", text=text) if text.strip() or scope.cases:
            return None  # the same, or about another project that is open
        case Commanded(command="usher", text=text) if is_ours(scope) and text.split()[:1] != []:
            known = COMMANDS if head.state == "closed" else STILL
            return None if text.split()[0].casefold() in known else _answer(scope)
        case Commanded():
            return _answer(scope)
        case Submitted(code="concern"):
            return Turn(effects=(Reject({"said": _who(scope)}),))
        case Pressed(code=code) | Submitted(code=code):
            free = (code in CODES and head.state == "closed") or code.partition(".")[0] in AREAS
            return None if free and is_ours(scope) else _answer(scope)
    return None


def _looks(event: FromPerson) -> bool:
    """Whether somebody looks at the portal: whatever stood there stays, for both sides."""
    match spoken(event):
        case Commanded(command="usher", text=text):
            return text.casefold().split()[:1] == ["portal"]
        case Pressed(code="portal.show" | "portal.part"):
            return True
    return False


def at_rest(turn: Turn) -> Turn:
    """The turn; one that closes a project plans nothing more."""
    if not any(isinstance(one, Engagement) and one.state == "closed" for one in turn.changes):
        return turn
    kept = (one for one in turn.effects if not isinstance(one, Later) or one.what.startswith("retention."))
    return replace(turn, effects=tuple(kept))


def _who(scope: Scope) -> Text:
    head = scope.engagement
    assert head is not None  # noqa: S101 - only asked where there is one
    contact = head.holder(Seat.ENGAGEMENT_PARTNER) or head.holder(Seat.PROJECT_MANAGER) or head.opened_by
    return say("closed-contact", who=Who(contact))


def _answer(scope: Scope) -> Turn:
    """For a client, who to speak to; for us, how something new begins. Whoever was being asked is asked no more."""
    head, actor = scope.engagement, scope.actor
    assert head is not None  # noqa: S101 - only asked where there is one
    ours = say("closed-ours" if head.state == "closed" else "retention-archived")
    line = ours if is_ours(scope) else _who(scope)
    buttons = (portal_button(head.id),) if head.state == "closed" else ()
    card = Card(say("closed-title", client=head.client), (Para(line),), buttons, CLIENT)
    turn = Turn(effects=(Whisper(card),))
    if actor and actor.focus and actor.focus.engagement == head.id:
        return Turn((replace(actor, focus=None),)) + turn
    return turn
