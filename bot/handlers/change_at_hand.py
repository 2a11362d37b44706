"""The change request that a button or a form is about."""

from bot.cards.card import say
from bot.effects import Turn
from bot.flows.asides import aside
from bot.model.change import ChangeRequest
from bot.model.scope import Scope


def one_of(scope: Scope) -> ChangeRequest | None:
    """The request, where there is one."""
    found = scope.docs.get("change")
    return found if isinstance(found, ChangeRequest) else None


def over(one: ChangeRequest) -> Turn:
    """It has been decided: what is wanted now is a request of its own."""
    title = say("change-over-already", number=one.number, state=say(f"change-is-{one.state}"))
    return aside(title, say("change-over-help"))
