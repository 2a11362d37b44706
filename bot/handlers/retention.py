"""What time does to a project that is closed, and who may keep it longer."""

from datetime import datetime

from bot.effects import Turn
from bot.events import Due, Pressed, Submitted
from bot.flows import retention
from bot.flows.asides import no_seat, stale
from bot.flows.closing import closing_of
from bot.flows.retention import TOLD
from bot.handlers.access import sits
from bot.model.dossier import Dossier
from bot.model.scope import Scope


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """Whoever was told keeps the project longer."""
    head, playbook, actor = scope.engagement, scope.playbook, scope.actor
    if head is None or playbook is None or actor is None or event.code != "retention.keep":
        return stale()
    if not sits(scope, *TOLD):
        return no_seat()
    return retention.kept(head, playbook, closing_of(head, scope.docs), event.arg, actor, now) or stale()


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """There is no form."""
    return stale()


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """Archived, told of, erased: each once its time has come."""
    head, playbook = scope.engagement, scope.playbook
    if head is None or playbook is None:
        return Turn()
    closing = closing_of(head, scope.docs)
    match event.what:
        case "retention.archive" if head.state == "closed":
            return retention.archived(head, playbook, closing, now)
        case "retention.warn":
            return retention.warned(head, playbook, closing, now)
        case "retention.erase":
            return retention.erased(head, closing, scope.dossier or Dossier(), now)
    return Turn()
