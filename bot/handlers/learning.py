"""Workshops: recorded, approved, moved, called off; and what the client is reminded to prepare."""

from datetime import datetime
from typing import cast

from bot.effects import Ask, Turn
from bot.events import Due, Pressed, Submitted
from bot.flows import learning_cards, prepare
from bot.flows.asides import no_seat, refuse, stale
from bot.flows.learning import Teaching, learning_of
from bot.flows.paper_form import text
from bot.handlers.access import may_read
from bot.handlers.papers import desk_of, may_write
from bot.ids import derive
from bot.model.learning import Part
from bot.model.scope import Scope


def commanded(scope: Scope) -> Turn:
    """``/usher workshop``: whoever reads along may record one; whoever leads approves it."""
    if scope.engagement is None or not may_read(scope) or scope.engagement.state != "open":
        return refuse("aside-no-engagement")
    return Turn(effects=(Ask(learning_cards.form(scope.engagement.id, None)),))


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """Approve, change, call off."""
    own, actor = _teaching(scope, now), scope.actor
    one = own.learning.workshop(event.arg) if own else None
    if own is None or actor is None or one is None:
        return stale()
    if not may_write(scope, own.desk, now):
        return no_seat()
    match event.code:
        case "learning.approve" if event.revision == one.revision and not one.approved:
            return own.approve(one, actor)
        case "learning.edit":
            return Turn(effects=(Ask(learning_cards.form(own.desk.engagement.id, one)),))
        case "learning.off":
            return Turn(effects=(Ask(learning_cards.off_form(own.desk.engagement.id, one)),))
    return stale()


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """A workshop came back, or why it is called off."""
    own, actor = _teaching(scope, now), scope.actor
    if own is None or actor is None:
        return stale()
    if not may_read(scope):
        return no_seat()
    if event.code == "learning.saved":
        return own.saved(event.arg, derive(event.id), event.revision, event.values, actor)
    one = own.learning.workshop(event.arg)
    if one is None:
        return stale()
    return (
        own.call_off(one, text(event.values, "why"), actor) if may_write(scope, own.desk, now) else no_seat()
    )


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """A message's time has come; the kickoff is a business day away."""
    own = _teaching(scope, now)
    if own is None:
        return Turn()
    if event.what == "prepare.kickoff":
        return prepare.kickoff(own.desk, event.args["at"], now)
    return own.post(event.args["id"], cast(Part, event.args["part"]))


def _teaching(scope: Scope, now: datetime) -> Teaching | None:
    desk = desk_of(scope)
    if desk is None or desk.engagement.state != "open":
        return None
    return Teaching(desk, learning_of(scope.docs, desk.engagement.id), now)
