"""Who is asked: each kind of event goes to its handler."""

from datetime import datetime

from msgspec.structs import replace

from bot.effects import Effect, Say, Turn
from bot.events import (
    Commanded,
    Due,
    Event,
    FromPerson,
    Joined,
    Met,
    Opened,
    Pressed,
    Reacted,
    Removed,
    Reported,
    Said,
    Submitted,
)
from bot.flows.nudges import nudge
from bot.handlers.areas import area
from bot.handlers.catching import reacted, removed, reported
from bot.handlers.closed import at_rest, closed
from bot.handlers.commanded import commanded
from bot.handlers.exchange import spoke
from bot.handlers.following import followed
from bot.handlers.home import home_turn
from bot.handlers.issue_triggers import with_findings
from bot.handlers.lateness import in_time
from bot.handlers.met import joined, met
from bot.handlers.nudging import signs_of_life
from bot.handlers.out_of_office import covering, found_again
from bot.handlers.pressed import pressed
from bot.handlers.said import said
from bot.handlers.submitted import submitted
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.places import Handle
from bot.model.scope import Scope


def decide(scope: Scope, event: Event, now: datetime) -> Turn:
    """The one entrance of the core: pure, the same answer for the same scope, event and time."""
    if isinstance(event, Due):
        return followed(scope, in_time(scope, event, now, due), now)
    if isinstance(event, Reported):
        return reported(scope, event, now)
    scope = covering(scope, now)
    ended = closed(scope, event)
    turn = spoke(scope, event, _found(scope, event, now), now) if ended is None else ended
    turn = followed(scope, turn, now)
    turn = at_rest(found_again(scope, event, signs_of_life(scope, event, turn, now)))
    if scope.actor is None or len(scope.actor.handles) == 1 or not event.room.direct:
        return turn
    return replace(turn, effects=tuple(_where_they_spoke(one, scope.actor, event.by) for one in turn.effects))


def _where_they_spoke(effect: Effect, actor: Person, by: Handle) -> Effect:
    """An answer to somebody of several platforms goes where they spoke."""
    if isinstance(effect, Say) and effect.to == Direct(actor.id):
        return replace(effect, to=Direct(actor.id, by))
    return effect


def _found(scope: Scope, event: FromPerson, now: datetime) -> Turn:
    return with_findings(scope, _decide(scope, event, now), event.id, now)


def _decide(scope: Scope, event: FromPerson, now: datetime) -> Turn:
    match event:
        case Said():
            return said(scope, event, now)
        case Commanded():
            return commanded(scope, event, now)
        case Pressed():
            return pressed(scope, event, now)
        case Submitted():
            return submitted(scope, event, now)
        case Opened():
            return home_turn(scope)
        case Met():
            return met(scope, event, now)
        case Joined():
            return joined(scope, event, now)
        case Reacted():
            return reacted(scope, event, now)
        case Removed():
            return removed(scope, event, now)


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """What fell due; an item whose engagement is gone, or has ended, does nothing."""
    if scope.engagement and scope.engagement.state != "open" and not event.what.startswith("retention."):
        return Turn()
    if event.what == "handoff.nudge" and scope.engagement and scope.playbook and scope.handoff:
        step = int(event.args.get("step", "0"))
        return nudge(scope.engagement, scope.playbook, scope.handoff, dict(scope.people), step, now)
    found = area(event.what)
    return with_findings(scope, found.due(scope, event, now), event.id, now) if found else Turn()
