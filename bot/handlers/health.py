"""``/usher health``: for our side only."""

from datetime import datetime

from bot.effects import Turn, Whisper
from bot.events import Commanded
from bot.flows.asides import refuse
from bot.flows.health import Look
from bot.handlers.access import may_read
from bot.model.scope import Scope


def health_card(scope: Scope, event: Commanded, now: datetime) -> Turn:
    """The health of the engagement at hand."""
    head, playbook, actor = scope.engagement, scope.playbook, scope.actor
    if head is None or playbook is None or actor is None or not may_read(scope):
        return refuse("aside-no-engagement")
    look = Look(head, playbook, scope.docs, scope.surveys, scope.alignment, now)
    return Turn(effects=(Whisper(look.card(actor.id)),))
