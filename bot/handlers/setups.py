"""The firm's set-up: asked of whoever first opens a project, shown and answered by anybody of our side."""

from datetime import datetime

from bot.effects import Ask, Turn, Whisper
from bot.events import Commanded, Pressed, Submitted
from bot.flows.asides import no_seat, refuse, stale
from bot.flows.setup import QUESTIONS, card, form, kept, offered, skipped
from bot.handlers.access import is_ours
from bot.model.firm import Firm
from bot.model.scope import Scope
from bot.understanding.plain import plain


def command(scope: Scope, event: Commanded, now: datetime) -> Turn:
    """``/usher setup``: the answers, and the form."""
    if scope.actor is None:
        return refuse("aside-unknown-you")
    return Turn(effects=(Whisper(card(scope.firm, scope.actor)),))


def first(scope: Scope, opened: Turn, now: datetime) -> Turn:
    """The offer, where this is the first project that is opened in the workspace."""
    if scope.actor is None or scope.firm or not opened.changes:
        return Turn()
    return offered(scope.channel.room, scope.actor, now)


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """A button of the offer."""
    if scope.actor is None or not is_ours(scope):
        return no_seat()
    if event.code == "setup.form":
        return Turn(effects=(Ask(form(scope.firm)),))
    return skipped(_firm(scope, now), scope.actor, now) if event.code == "setup.skip" else stale()


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """The answers came back, some or all."""
    if scope.actor is None or not is_ours(scope):
        return no_seat()
    values = ((one, event.values.get(one)) for one in QUESTIONS)
    said = {one: plain(value).strip() for one, value in values if isinstance(value, str)}
    return kept(_firm(scope, now), said, scope.actor, now)


def _firm(scope: Scope, now: datetime) -> Firm:
    room = scope.channel.room
    return scope.firm or Firm(room.platform, room.tenant, scope.actor.id if scope.actor else "", now)
