"""Playbooks in chat: what was proposed for them."""

from datetime import datetime

from bot.effects import Ask, Turn, Whisper
from bot.events import Commanded, Due, Pressed, Submitted
from bot.flows.asides import no_seat, refuse, stale
from bot.flows.proposals import listing, settled, sorting
from bot.handlers.access import is_ours
from bot.model.scope import Scope


def playbook(scope: Scope, event: Commanded, now: datetime) -> Turn:
    """``/usher playbook``: its version, what was proposed for it."""
    if scope.actor is None:
        return refuse("aside-unknown-you")
    return Turn(effects=(Whisper(listing(scope.proposals, scope.actor)),))


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """A button of a card about playbooks."""
    if not is_ours(scope):
        return no_seat()
    form = sorting(scope.proposals) if event.code == "playbook.sort" else None
    return Turn(effects=(Ask(form),)) if form else stale()


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """A form about playbooks came back."""
    if not is_ours(scope) or scope.actor is None:
        return no_seat()
    if event.code == "playbook.sorted":
        return settled(scope.proposals, event.values, scope.actor, now)
    return stale()


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """Nothing about playbooks falls due."""
    return Turn()
