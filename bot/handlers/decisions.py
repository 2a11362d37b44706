"""Decisions: our side writes them down, the project manager approves them, the client confirms them."""

from datetime import datetime

from msgspec.structs import replace

from bot.cards.card import Raw, say
from bot.effects import Ask, Reject, Turn, Whisper
from bot.events import Commanded, Due, Pressed, Submitted
from bot.flows import changes, decisions, statement, win
from bot.flows import decision_cards as cards
from bot.flows.asides import aside, no_seat, refuse, stale
from bot.flows.desk import Desk
from bot.flows.paper_form import text
from bot.handlers.access import is_ours, may_read
from bot.handlers.papers import desk_of, may_write
from bot.model.change import ChangeRequest
from bot.model.decision import Decision, Point
from bot.model.person import Person
from bot.model.scope import Scope
from bot.model.seats import Side
from bot.understanding.tasks import split_lines


def begin(scope: Scope, event: Commanded, now: datetime) -> Turn:
    """``/usher decision``: write down what was decided."""
    desk = desk_of(scope)
    if desk is None or not may_read(scope):
        return refuse("aside-no-engagement")
    return Turn(effects=(Ask(cards.form(desk.engagement, None, writes=may_write(scope, desk, now))),))


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """A button of a decision, of either side."""
    desk, actor, one = desk_of(scope), scope.actor, scope.docs.get("decision")
    if desk is None or actor is None:
        return stale()
    if event.code == "decision.log":
        return _log(scope, desk, event)
    if event.code == "decision.new":
        return begin(scope, Commanded(event.id, event.room, event.by, "usher", "decision"), now)
    if not isinstance(one, Decision):
        return stale()
    if event.code == "decision.confirm":
        place = event.arg.partition("|")[2]
        if refused := not_theirs(scope):
            return refused
        known = place.isdigit() and int(place) < len(one.points)
        turn = decisions.confirm(desk, one, int(place) if known else None, actor, now)
        return turn + _follows(desk, one, actor, now) if turn.changes else turn
    if not may_write(scope, desk, now):
        return no_seat()
    if event.code == "decision.ask" and one.posted_at and one.open:
        turn = decisions.again(desk, replace(one, asked=0), now)
        return turn + aside(say("decision-asked")) if turn.changes else refuse("paper-no-room")
    if one.posted_at or event.revision != one.revision:
        return stale()
    match event.code:
        case "decision.edit":
            return Turn(effects=(Ask(cards.form(desk.engagement, one, writes=True)),))
        case "decision.approve":
            return decisions.post(desk, one, actor, now)
    return stale()


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """What was decided came back from its form."""
    desk, actor, one = desk_of(scope), scope.actor, scope.docs.get("decision")
    if desk is None or actor is None or event.code != "decision.note" or not may_read(scope):
        return no_seat()
    said = text(event.values, "words")
    lines = split_lines(said)
    if not lines:
        return Turn(effects=(Reject({"words": say("decision-empty")}),))
    if len(said) > cards.LONGEST:
        return Turn(effects=(Reject({"words": say("paper-too-long", most=cards.LONGEST)}),))
    writes = may_write(scope, desk, now)
    if not event.arg:
        done = say("decision-posted") if writes else say("decision-proposed")
        turn = decisions.note(desk, lines, actor, now, approved=writes)
        return turn if any(isinstance(each, Whisper) for each in turn.effects) else turn + aside(done)
    if not isinstance(one, Decision) or one.posted_at or event.revision != one.revision:
        return stale()
    if not writes:
        return no_seat()
    points = tuple(Point(Raw(line)) for line in lines)
    return decisions.propose(desk, replace(one, points=points, revision=one.revision + 1), now)


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """The client has not confirmed a decision yet."""
    desk, one = desk_of(scope), scope.docs.get("decision")
    if desk is None or not isinstance(one, Decision) or desk.engagement.state != "open":
        return Turn()
    return decisions.again(desk, one, now)


def _follows(desk: Desk, one: Decision, actor: Person, now: datetime) -> Turn:
    """What else is so once the client has confirmed it."""
    match one.about:
        case "win":
            return win.valued(desk, actor, now)
        case "statement":
            return statement.signed(desk, actor, now)
        case "change" if isinstance(found := desk.docs.get("change"), ChangeRequest):
            return changes.approved(desk, found, actor, now)
    return Turn()


def not_theirs(scope: Scope) -> Turn | None:
    """Why the actor may not confirm something for the client, or None."""
    actor, head = scope.actor, scope.engagement
    if actor is None or head is None or actor.side is None:
        return refuse("aside-unknown-you")
    if actor.side is Side.OURS or actor.id in head.people(Side.OURS):
        return refuse("decision-for-client")
    here = scope.channel.engagement == head.id and scope.channel.role == "client"
    return None if here or head.seats_of(actor.id) else no_seat()


def _log(scope: Scope, desk: Desk, event: Pressed) -> Turn:
    head, actor = desk.engagement, scope.actor
    ours = is_ours(scope)
    here = scope.channel.engagement == head.id and scope.channel.role == "client"
    if actor is None or not (may_read(scope) or here or head.seats_of(actor.id)):
        return no_seat()
    page = event.arg.partition("|")[2]
    found = [one for key, one in scope.docs.items() if isinstance(one, Decision) and key != "decision"]
    inside = ours and may_read(scope)
    card = cards.log(head, found, int(page) if page.isdigit() else 0, actor.id, ours=inside)
    return Turn(effects=(Whisper(card),))
