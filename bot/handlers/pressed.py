"""Buttons. The code says what, the engagement where; whether the presser may is judged now."""

from collections.abc import Callable
from datetime import datetime

from bot.effects import Ask, Turn, Whisper
from bot.events import Commanded, Pressed
from bot.flows import alignment_cards, handoff_forms, linking, team_intro
from bot.flows.alignment import Aligning, start
from bot.flows.asides import no_seat, stale
from bot.flows.document import handoff_document
from bot.flows.handoff import Interviewed
from bot.flows.handoff_words import as_shown
from bot.flows.review import Review
from bot.handlers import issues, playbooks, privacy, setups
from bot.handlers.access import may_read, sits
from bot.handlers.areas import area
from bot.handlers.commanded import ABOUT_ONE, commanded
from bot.handlers.concerns import begin
from bot.model.engagement import Engagement
from bot.model.handoff import Handoff
from bot.model.person import Person
from bot.model.playbook import Playbook, Question
from bot.model.scope import Scope
from bot.model.seats import LEADERS, Seat


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """Route a press; one of an unknown code, or for a vanished engagement, is an old card's."""
    engagement, playbook, actor = scope.engagement, scope.playbook, scope.actor
    if event.code == "concern.open":
        return begin(scope, event.arg)
    if event.code.startswith("setup."):
        return setups.pressed(scope, event, now)
    if privacy.meant(event):
        return privacy.pressed(scope, event, now)
    if event.code == "playbook.sort":
        return playbooks.pressed(scope, event, now)
    if event.code == "stray.open":
        return issues.pressed(scope, event, now)
    if event.code == "link.confirm" and actor:
        return linking.confirm(scope, actor, now)
    if engagement is None or playbook is None or actor is None or engagement.id != event.engagement:
        return stale()
    if event.code == "usher" and event.arg in ABOUT_ONE:
        return commanded(scope, Commanded(event.id, event.room, event.by, "usher", event.arg), now)
    if event.code.startswith("handoff.") and scope.handoff:
        return _handoff(scope, event, now, engagement, playbook, scope.handoff, actor)
    if event.code.startswith("alignment.") and scope.alignment:
        return _alignment(scope, event, now, Aligning(engagement, playbook, scope.alignment, actor))
    if found := area(event.code):
        return found.pressed(scope, event, now)
    if event.code == "link.same":
        manages = sits(scope, Seat.PROJECT_MANAGER)
        return linking.same(scope, engagement, actor) if manages else no_seat()
    return stale()


def _handoff(
    scope: Scope,
    event: Pressed,
    now: datetime,
    engagement: Engagement,
    playbook: Playbook,
    handoff: Handoff,
    actor: Person,
) -> Turn:
    code = event.code.removeprefix("handoff.")
    if code in _REP:
        if not sits(scope, Seat.SALES_REP):
            return no_seat()
        return (
            stale()
            if handoff.accepted
            else _REP[code](Interviewed(engagement, playbook, handoff, actor), event, now)
        )
    if code in _LEAD:
        if not sits(scope, Seat.DELIVERY_LEAD):
            return no_seat()
        if handoff.accepted and code == "flag":
            return stale()
        turn = _LEAD[code](Review(engagement, playbook, handoff, actor), now)
        accepted = any(isinstance(doc, Handoff) and doc.accepted for doc in turn.changes)
        if accepted:
            turn += Turn(effects=team_intro.begin(engagement, playbook, now))
        return turn + start(engagement, playbook) if accepted and scope.alignment is None else turn
    if not may_read(scope):
        return no_seat()
    match code:
        case "read":
            return Turn(effects=(Whisper(handoff_document(engagement, playbook, handoff)),))
        case "meeting":
            return Turn(effects=(Ask(handoff_forms.meeting_form(engagement, handoff)),))
        case "materials":
            return Turn(effects=(Ask(handoff_forms.materials_form(engagement, handoff)),))
        case "have_read":
            return Review(engagement, playbook, handoff, actor).have_read(now)
    return stale()


def _question(talk: Interviewed, event: Pressed) -> Question | None:
    return talk.question(event.arg)


def _form(talk: Interviewed, event: Pressed, now: datetime) -> Turn:
    question = _question(talk, event)
    return (
        Turn(effects=(Ask(handoff_forms.answer_form(talk.engagement, question, talk.handoff)),))
        if question
        else stale()
    )


def _clarify(talk: Interviewed, event: Pressed, now: datetime) -> Turn:
    flag = next((one for one in talk.handoff.open_flags if one.id == event.arg), None)
    return Turn(effects=(Ask(handoff_forms.clarify_form(talk.engagement, flag)),)) if flag else stale()


def _later(talk: Interviewed, event: Pressed, now: datetime) -> Turn:
    known = _question(talk, event) and event.arg not in talk.handoff.answers
    return talk.later(event.arg) if known else stale()


def _back(talk: Interviewed, event: Pressed, now: datetime) -> Turn:
    before = talk.course.before(event.arg)
    return talk.ask(before) if before else stale()


def _edit(talk: Interviewed, event: Pressed, now: datetime) -> Turn:
    return talk.ask(event.arg) if _question(talk, event) else stale()


def _people_yes(talk: Interviewed, event: Pressed, now: datetime) -> Turn:
    shown = talk.handoff.split and event.arg == as_shown(talk.handoff.split)
    return talk.confirm_people(now) if shown else stale()


Rep = Callable[[Interviewed, Pressed, datetime], Turn]
_REP: dict[str, Rep] = {
    "form": _form,
    "later": _later,
    "back": _back,
    "edit": _edit,
    "clarify": _clarify,
    "continue": lambda talk, event, now: talk.resume(),
    "people_yes": _people_yes,
}
Lead = Callable[[Review, datetime], Turn]
_LEAD: dict[str, Lead] = {
    "flag": lambda one, now: Turn(
        effects=(Ask(handoff_forms.flag_form(one.engagement, one.playbook, one.handoff)),)
    ),
    "promises": lambda one, now: Turn(
        effects=(Ask(handoff_forms.promises_form(one.engagement, one.handoff)),)
    ),
    "accept": lambda one, now: one.accept(now),
}


def _alignment(scope: Scope, event: Pressed, now: datetime, talk: Aligning) -> Turn:
    match event.code.removeprefix("alignment."):
        case "start" if may_read(scope):
            return talk.resume()
        case "unknown" if event.arg in talk.course.steps and talk.by.id in talk.check.asked:
            return stale() if event.arg in talk.course.answered else talk.unknown(event.arg, now)
        case "back" if talk.by.id in talk.check.asked:
            return talk.ask(talk.course.before(event.arg) or talk.course.steps[0])
        case "compare":
            return talk.compare_now() if sits(scope, *LEADERS) else no_seat()
        case "settle" if talk.comparable(event.arg):
            if not may_read(scope):
                return no_seat()
            form = alignment_cards.settle_form(talk.engagement, talk.playbook, talk.check, event.arg)
            return Turn(effects=(Ask(form),))
    return no_seat() if not may_read(scope) else stale()
