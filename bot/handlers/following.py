"""Whatever turn reaches a milestone, by a form, a tap or a posted status update: what follows it is set off here."""

from datetime import datetime

from bot.effects import Turn
from bot.flows.following import after_milestone, reached
from bot.model.plan import Plan
from bot.model.scope import Scope


def followed(scope: Scope, turn: Turn, now: datetime) -> Turn:
    """The turn, with what follows each milestone that it reaches."""
    plan = turn.first(Plan)
    head, playbook = scope.engagement, scope.playbook
    if plan is None or head is None or playbook is None or head.state != "open":
        return turn
    before = scope.docs.get("plan")
    news = reached(before if isinstance(before, Plan) else None, plan)
    effects = (one for milestone in news for one in after_milestone(head, playbook, milestone, now))
    return turn + Turn(effects=tuple(effects))
