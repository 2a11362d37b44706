"""Actions and open questions: who may add, edit and finish them, and what falls due."""

from datetime import date, datetime

from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Text, say
from bot.effects import Ask, Reject, Turn
from bot.events import Due, Pressed, Submitted
from bot.flows import action_cards as cards
from bot.flows import actions, queries
from bot.flows.actions import actions_of
from bot.flows.asides import no_seat, stale
from bot.flows.desk import Desk
from bot.flows.owners import owner_of
from bot.flows.paper_form import text
from bot.handlers.access import may_read
from bot.handlers.papers import desk_of, may_write
from bot.ids import derive
from bot.model.person import Person
from bot.model.scope import Scope
from bot.model.seats import Side


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """A button of an action or of the open questions."""
    desk, actor = desk_of(scope), scope.actor
    if desk is None or actor is None:
        return stale()
    held = actions_of(desk.engagement, desk.docs)
    if event.code == "action.done":
        return actions.done(desk, event.arg, actor, now) if _may_finish(scope, desk, event.arg) else no_seat()
    if not may_write(scope, desk, now):
        return no_seat()
    paper = desk.paper("queries")
    match event.code:
        case "action.form":
            one = held.action(event.arg)
            if event.arg and (one is None or one.done_at):
                return stale()
            return Turn(effects=(Ask(cards.form(desk, one)),))
        case "queries.edit" if held.unanswered:
            return Turn(effects=(Ask(queries.form(desk, paper)),))
        case "queries.approve":
            paper = desk.current("queries", event.arg, event.revision)
            return queries.approved(desk, paper, actor, now) if paper else stale()
    return stale()


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """A form of an action or of the answers came back."""
    desk, actor = desk_of(scope), scope.actor
    if desk is None or actor is None:
        return stale()
    if not may_write(scope, desk, now):
        return no_seat()
    if event.code == "queries.edit":
        return queries.edited(desk, event.values, actor, now)
    return _kept(desk, event, actor, now) if event.code == "action.form" else stale()


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """The day of an action has come."""
    desk = desk_of(scope)
    if desk is None or desk.engagement.state != "open":
        return Turn()
    return actions.due(desk, event.args["action"], now)


def _kept(desk: Desk, event: Submitted, actor: Person, now: datetime) -> Turn:
    what, owner, who = text(event.values, "what"), text(event.values, "owner"), text(event.values, "who")
    by = event.values.get("by")
    day = by if isinstance(by, date) and not isinstance(by, datetime) else None
    head, held = desk.engagement, actions_of(desk.engagement, desk.docs)
    old = held.action(event.arg) if event.arg else None
    if event.arg and (old is None or old.done_at):
        return stale()
    today = agenda.local_day(now, head.zone)
    faults: dict[str, Text] = {}
    if not what:
        faults["what"] = say("action-empty")
    elif len(what) > cards.WHAT:
        faults["what"] = say("paper-too-long", most=cards.WHAT)
    elif old is None and len(held.open) >= actions.MOST:
        faults["what"] = say("action-full", most=actions.MOST)
    if owner == "client" and not who:
        faults["who"] = say("action-name-needed")
    if len(who) > cards.NAME:
        faults["who"] = say("paper-too-long", most=cards.NAME)
    if day is None:
        faults["by"] = say("plan-day-needed")
    elif day < today and (old is None or old.by != day):
        faults["by"] = say("plan-day-past")
    elif (day - today).days > 365:
        faults["by"] = say("error-date-far")
    if faults:
        return Turn(effects=(Reject(faults),))
    person = owner if owner in head.people() else owner_of(who, head, desk.people) if who else ""
    one = actions.made(desk, old.id if old else derive(event.id), what, person, who, day)
    if owner == "client" and not person and who:
        one = replace(one, side=Side.CLIENT)
    return actions.kept(desk, one, actor, now)


def _may_finish(scope: Scope, desk: Desk, id_: str) -> bool:
    """Ours finish any action of the project; the client those that are not ours."""
    one, head, actor = actions_of(desk.engagement, desk.docs).action(id_), desk.engagement, scope.actor
    if may_read(scope) or one is None or actor is None:
        return True
    here = scope.channel.engagement == head.id and scope.channel.role == "client"
    theirs = actor.side is Side.CLIENT and (here or bool(head.seats_of(actor.id)))
    return theirs and one.side is not Side.OURS
