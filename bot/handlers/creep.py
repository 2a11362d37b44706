"""More than was agreed, heard in a message or found in an issue: offered to the project manager as a change request."""

from datetime import datetime

from bot.cards.card import say
from bot.effects import Ask, Turn
from bot.events import Commanded, Pressed, Said, Submitted, spoken
from bot.flows import change_forms as forms
from bot.flows import changes, hints
from bot.flows.asides import aside, stale
from bot.flows.desk import Desk
from bot.flows.hints import LONGEST
from bot.flows.ideas import LONGEST as IDEA
from bot.flows.ideas import park
from bot.flows.issue_cards import board
from bot.handlers.access import may_read
from bot.handlers.catching import matter_of
from bot.ids import derive
from bot.model.change import ChangeRequest, Hint
from bot.model.ideas import Ideas
from bot.model.issue import Issue
from bot.model.languages import closest
from bot.model.person import Person
from bot.model.scope import Scope
from bot.model.seats import Side
from bot.understanding.creep import smells_of_creep
from bot.understanding.plain import plain


def overheard(scope: Scope, event: Said, turn: Turn, now: datetime) -> Turn:
    """A plain message of the client in their channel, once a message; one that raised an issue has that."""
    head, actor = scope.engagement, scope.actor
    if head is None or actor is None or head.state != "open" or scope.channel.role != "client":
        return Turn()
    if event.edited or isinstance(spoken(event), Commanded) or _ours(scope, actor):
        return Turn()
    if turn.first(Issue):
        return Turn()
    words, language = plain(event.text).strip(), closest(scope.channel.language, head.language)
    if smells_of_creep(words, language) is None:
        return Turn()
    return hints.overheard(head, event.message or derive(event.id), words, actor, now)


def _ours(scope: Scope, actor: Person) -> bool:
    head = scope.engagement
    return actor.side is Side.OURS or (head is not None and actor.id in head.people(Side.OURS))


def due(scope: Scope, desk: Desk, now: datetime) -> Turn:
    """The card is due, if anything still waits."""
    found = waiting(scope)
    return hints.show(desk, found, now) if found else Turn()


def waiting(scope: Scope) -> tuple[Hint, ...]:
    """What nobody has decided upon, the oldest first."""
    found = {one.message: one for one in scope.docs.values() if isinstance(one, Hint) and not one.settled}
    return tuple(sorted(found.values(), key=lambda one: (one.at, one.message)))


def begin(scope: Scope, desk: Desk, event: Pressed) -> Turn:
    """The form of a new request, with the words of a message or of an issue in it."""
    words = ""
    if event.arg.startswith("hint:"):
        hint = scope.docs.get("hint")
        if not isinstance(hint, Hint) or hint.settled:
            return stale()
        words = hint.said.sealed
    elif event.code == "change.issue":
        matter = matter_of(scope)
        if matter is None or matter.issue.change or not matter.sees(scope.actor.id if scope.actor else ""):
            return stale()
        words = matter.issue.said.sealed
    return Turn(effects=(Ask(forms.ask(desk.engagement, words[:LONGEST], client=False, arg=event.arg)),))


def pressed(scope: Scope, desk: Desk, actor: Person, event: Pressed, now: datetime) -> Turn:
    """It is within the scope, an idea for later, or nothing; the next one is shown in its place."""
    hint, verb = scope.docs.get("hint"), event.code.partition(".")[2]
    if not isinstance(hint, Hint) or hint.settled or verb not in ("within", "idea", "ignore"):
        return stale()
    turn = Turn()
    if verb == "idea":
        held = scope.docs.get("ideas")
        ideas = held if isinstance(held, Ideas) else Ideas(desk.engagement.id)
        words = hint.said.sealed[:IDEA]
        turn = park(desk.engagement, ideas, words, actor, derive(event.id), now)
        if not turn.changes:
            return turn
    return turn + _settled(scope, desk, hint, now) + aside(say(f"hint-{verb}-done"))


def _settled(scope: Scope, desk: Desk, hint: Hint, now: datetime) -> Turn:
    left = tuple(one for one in waiting(scope) if one.message != hint.message)
    return Turn((hints.settled(hint),)) + hints.show(desk, left, now, quiet=True)


def asked(
    scope: Scope, desk: Desk, actor: Person, what: str, why: str, event: Submitted, now: datetime
) -> Turn | None:
    """A request that came of a message or an issue: linked both ways; None where it came of neither."""
    hint, matter = scope.docs.get("hint"), matter_of(scope)
    if event.arg.startswith("hint:"):
        if not isinstance(hint, Hint) or hint.settled:
            return stale()
        turn = changes.ask(desk, what, why, actor, now, client=False)
        return turn + _settled(scope, desk, hint, now) if turn.changes else turn
    if not event.arg.startswith("issue:"):
        return None
    if matter is None or matter.issue.change or not (may_read(scope) and matter.sees(actor.id)):
        return stale()
    turn = changes.ask(desk, what, why, actor, now, client=False, issue=matter.issue.number)
    made = turn.first(ChangeRequest)
    if made is None:
        return turn
    linked = matter.noted(now, actor.id, "requested", change=made.number)
    return turn + linked.kept(now, *board(linked))
