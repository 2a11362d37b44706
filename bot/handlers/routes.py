"""Who is asked: each kind of event goes to its handler."""

from datetime import datetime

from bot.effects import Turn
from bot.events import Commanded, Due, Event, Joined, Met, Opened, Pressed, Reacted, Said, Submitted
from bot.flows.nudges import nudge
from bot.handlers.commanded import commanded
from bot.handlers.home import home_turn
from bot.handlers.met import joined, met
from bot.handlers.pressed import pressed
from bot.handlers.said import said
from bot.handlers.submitted import submitted
from bot.model.scope import Scope


def decide(scope: Scope, event: Event, now: datetime) -> Turn:
    """The one entrance of the core: pure, the same answer for the same scope, event and time."""
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
            return Turn()
        case Due():
            return due(scope, event, now)


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """What fell due; an item whose engagement is gone does nothing."""
    if event.what == "handoff.nudge" and scope.engagement and scope.playbook and scope.handoff:
        step = int(event.args.get("step", "0"))
        return nudge(scope.engagement, scope.playbook, scope.handoff, dict(scope.people), step, now)
    return Turn()
