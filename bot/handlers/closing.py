"""The two ends of an engagement: who may read, leave out and let through; who may close it."""

from datetime import datetime

from bot import agenda
from bot.cards.card import say
from bot.effects import Ask, Effect, Later, Reject, Turn, Whisper
from bot.events import Commanded, Due, Pressed, Submitted
from bot.flows import complete, offboard
from bot.flows.asides import aside, no_seat, refuse, stale
from bot.flows.closing import Gate, closing_of
from bot.flows.line import LINE
from bot.flows.meeting_forms import reason_of
from bot.handlers.access import may_read, sits
from bot.model.person import Person
from bot.model.scope import Scope
from bot.model.survey import Survey
from bot.understanding.plain import plain


def gate_of(scope: Scope, now: datetime) -> Gate | None:
    """The ends of the engagement at hand."""
    head, playbook = scope.engagement, scope.playbook
    if head is None or playbook is None:
        return None
    read = {one.key: one for one in scope.docs.values() if isinstance(one, Survey)}
    surveys = (*read.values(), *(one for one in scope.surveys if one.key not in read))
    closing = closing_of(head, scope.docs)
    return Gate(head, playbook, closing, scope.docs, scope.handoff, surveys, scope.people, now)


def completing(scope: Scope, event: Commanded, now: datetime) -> Turn:
    """``/usher complete``: what is missing; the next step for whoever may take it."""
    gate = gate_of(scope, now)
    if gate is None or scope.actor is None or not may_read(scope):
        return refuse("aside-no-engagement")
    return Turn(effects=(Whisper(complete.card(gate, scope.actor.id)),))


def offboarding(scope: Scope, event: Commanded, now: datetime) -> Turn:
    """``/usher offboard``: how far it is; one that has not begun begins, where the actor may."""
    gate = gate_of(scope, now)
    if gate is None or scope.actor is None or not may_read(scope):
        return refuse("aside-no-engagement")
    if gate.closing.begun:
        return Turn(effects=(Whisper(offboard.card(gate, scope.actor.id)),))
    if not sits(scope, *LINE):
        return no_seat()
    return offboard.begun(gate, scope.actor, now) + aside(say("offboard-begun"))


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """A button of the gate, or of the offboarding."""
    gate, actor = gate_of(scope, now), scope.actor
    if gate is None or actor is None:
        return stale()
    if not sits(scope, *LINE):
        return no_seat()
    if event.code.startswith("complete."):
        return _complete(gate, event, actor, now)
    step = next((one for one in gate.left if one.id == event.arg), None)
    match event.code:
        case "offboard.done" if step and not step.survey:
            return offboard.done(gate, step, actor, now)
        case "offboard.send" if step and step.survey and gate.asked(step) is None:
            return offboard.sent(gate, now) + aside(say("offboard-sent"))
        case "offboard.waive" if gate.closing.begun and gate.left:
            return Turn(effects=(Ask(offboard.waive_form(gate)),))
        case "offboard.close" if gate.closing.begun and not gate.left:
            return Turn(effects=(Ask(offboard.close_form(gate)),))
    return stale()


def _complete(gate: Gate, event: Pressed, actor: Person, now: datetime) -> Turn:
    if gate.closing.completed:
        return stale()
    match event.code:
        case "complete.waive" if gate.missing:
            return Turn(effects=(Ask(complete.waive_form(gate)),))
        case "complete.finish" if not gate.missing:
            return complete.finished(gate, actor, now) + aside(say("complete-done"))
        case "complete.finish":  # something came up since the card was made
            return Turn(effects=(Whisper(complete.card(gate, actor.id)),))
    return stale()


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """Something is left out with its reason, or the project is closed."""
    gate, actor = gate_of(scope, now), scope.actor
    if gate is None or actor is None:
        return stale()
    if not sits(scope, *LINE):
        return no_seat()
    if event.code == "offboard.closed":
        if gate.left or gate.closing.begun is None:
            return stale()
        said = event.values.get("words")
        words = plain(said).strip()[:1_000] if isinstance(said, str) else ""
        return offboard.closed(gate, words, scope.agenda, actor, now) + aside(say("offboard-closed-thanks"))
    reason, faults = reason_of(event.values)
    what = event.values.get("what")
    need = next((one for one in gate.missing if one.id == what), None)
    step = next((one for one in gate.left if one.id == what), None)
    known = need if event.code == "complete.waived" else step
    if known is None:
        faults["what"] = say("error-choose")
    if faults:
        return Turn(effects=(Reject(faults),))
    if event.code == "complete.waived" and need and not gate.closing.completed:
        return complete.waived(gate, need.id, reason, actor, now) + aside(say("closing-noted"))
    if event.code == "offboard.waived" and step and gate.closing.begun:
        return offboard.done(gate, step, actor, now, reason) + aside(say("closing-noted"))
    return stale()


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """The weekly look at what is missing."""
    gate = gate_of(scope, now)
    if gate is None or event.what != "complete.nudge":
        return Turn()
    head = gate.engagement
    if (at := agenda.allowed(now, head.zone, gate.playbook.hours, head.countries)) > now:
        again: Effect = Later(event.name, event.what, at, args=event.args, late=event.late)
        return Turn(effects=(again,))
    return complete.nudged(gate, datetime.fromisoformat(event.args["kickoff"]), now)
