"""Opening the bot's home, or asking what waits."""

from bot.effects import ShowHome, Turn
from bot.flows.home import home_card
from bot.handlers.access import is_ours
from bot.model.scope import Scope


def home_turn(scope: Scope) -> Turn:
    """What waits for the actor, over all their engagements."""
    if scope.actor is None:
        return Turn()
    card = home_card(scope.actor.id, scope.cases, ours=is_ours(scope))
    return Turn(effects=(ShowHome(card),))
