"""The gate before the client's kickoff: who looks at it, who may pass it, and with which reason."""

from datetime import datetime

from bot.cards.card import say
from bot.effects import Ask, Reject, Turn, Whisper
from bot.events import Commanded, Due, Pressed, Submitted
from bot.flows.asides import no_seat, refuse, stale
from bot.flows.desk import WRITERS
from bot.flows.readiness import SHORTEST, Readiness, card, let_through, reason_form
from bot.handlers.access import may_read, sits
from bot.model.scope import Scope
from bot.understanding.plain import plain


def command(scope: Scope, event: Commanded, now: datetime) -> Turn:
    """``/usher ready``: the steps before the client's kickoff, and what is missing."""
    ready = _ready(scope)
    if ready is None or scope.actor is None or not may_read(scope):
        return refuse("aside-no-engagement")
    return Turn(effects=(Whisper(card(ready, scope.actor.id)),)) if ready.gated else refuse("ready-none")


def barred(scope: Scope) -> Turn | None:
    """The answer to whoever would invite the client although the gate is shut; None where nothing stands in the way."""
    ready, actor = _ready(scope), scope.actor
    if ready is None or actor is None or not ready.gated or ready.passed or not ready.lacking:
        return None
    return Turn(effects=(Whisper(card(ready, actor.id)),))


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """A button of the gate's card; what is ready is judged now."""
    ready, actor = _ready(scope), scope.actor
    if ready is None or actor is None or not ready.gated:
        return stale()
    if not sits(scope, *WRITERS):
        return no_seat()
    if ready.passed:
        return stale()
    if event.code == "gate.reason":
        return Turn(effects=(Ask(reason_form(ready)),))
    if event.code == "gate.pass":
        return barred(scope) or let_through(ready, actor, "", now)
    return stale()


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """The reason to go ahead all the same."""
    ready, actor, said = _ready(scope), scope.actor, event.values.get("reason")
    if ready is None or actor is None or ready.passed or event.code != "gate.overridden":
        return stale()
    if not sits(scope, *WRITERS):
        return no_seat()
    words = plain(said).strip() if isinstance(said, str) else ""
    if len(words) < SHORTEST:
        return Turn(effects=(Reject({"reason": say("ready-reason-short")}),))
    return let_through(ready, actor, words, now)


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """Nothing of the gate falls due: the day before the kickoff the checklist names what is open."""
    return Turn()


def _ready(scope: Scope) -> Readiness | None:
    if scope.engagement is None or scope.playbook is None:
        return None
    return Readiness(scope.engagement, scope.playbook, scope.docs)
