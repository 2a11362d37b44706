"""Who may do what: seats are checked when a button is pressed, not when a card was shown."""

from bot.model.scope import Scope
from bot.model.seats import Seat, Side


def is_ours(scope: Scope, *, lenient: bool = False) -> bool:
    """Whether the actor is of our side; ``lenient`` lets pass who has not been looked up yet (nothing is shown)."""
    side = scope.actor.side if scope.actor else None
    return side is Side.OURS or (lenient and side is None)


def may_read(scope: Scope) -> bool:
    """Whether the actor may read internal things of this engagement: ours, and seated or in its internal room."""
    if not is_ours(scope) or scope.engagement is None or scope.actor is None:
        return False
    seats = {seat for one in (scope.actor.id, *scope.covers) for seat in scope.engagement.seats_of(one)}
    here = scope.channel.engagement == scope.engagement.id and scope.channel.inside
    return here or any(seat.side is Side.OURS for seat in seats)


def sits(scope: Scope, *seats: Seat) -> bool:
    """Whether the actor is of our side and sits in one of ``seats``, or stands in for somebody who does."""
    if scope.actor is None or scope.engagement is None or not is_ours(scope):
        return False
    mine = (scope.engagement.seats_of(one) for one in (scope.actor.id, *scope.covers))
    return any(seat in seats for held in mine for seat in held)
