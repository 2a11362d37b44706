"""Forms that came back: checked again, whoever sent them and whatever they were changed to on the way."""

from datetime import datetime
from typing import cast

from bot.cards.card import say
from bot.effects import Reject, Turn
from bot.events import Submitted
from bot.flows import material
from bot.flows.alignment import Aligning
from bot.flows.asides import no_seat, stale
from bot.flows.connecting import connect
from bot.flows.desk import plan_of
from bot.flows.handoff import Interviewed
from bot.flows.opening import open_engagement
from bot.flows.people import reseat
from bot.flows.review import Review
from bot.handlers import concerns, setups
from bot.handlers.access import is_ours, may_read, sits
from bot.handlers.areas import area
from bot.handlers.settings import choose_language
from bot.ids import derive
from bot.model.handoff import Handoff, Verdict
from bot.model.languages import LANGUAGES
from bot.model.scope import Scope
from bot.model.seats import Seat
from bot.understanding.hear import hear
from bot.understanding.lists import split_links


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """Route a form by its code."""
    if event.code == "language":
        return choose_language(scope, event)
    if event.code == "concern":
        return concerns.submitted(scope, event, now)
    if event.code == "setup.kept":
        return setups.submitted(scope, event, now)
    if event.code == "engagement.connect":
        return connect(scope, _text(event, "role")) if is_ours(scope) else no_seat()
    if found := area(event.code):
        return found.submitted(scope, event, now)
    if event.code == "engagement.new":
        return _opened(scope, event, now)
    engagement, playbook, handoff, actor = scope.engagement, scope.playbook, scope.handoff, scope.actor
    if engagement is None or playbook is None or handoff is None or actor is None:
        return stale()
    if not may_read(scope):
        return no_seat()
    if event.code == "engagement.people":
        return reseat(scope, engagement, playbook, handoff, event.values, event.room, now)
    if event.code == "alignment.settled" and scope.alignment:
        return Aligning(engagement, playbook, scope.alignment, actor).settle(
            event.arg, _text(event, "words"), now
        )
    if event.code in ("handoff.answer", "handoff.clarified"):
        if not sits(scope, Seat.SALES_REP):
            return no_seat()
        return (
            stale()
            if handoff.accepted
            else _answered(Interviewed(engagement, playbook, handoff, actor), event, now)
        )
    return _reviewed(scope, Review(engagement, playbook, handoff, actor), event, now)


def _opened(scope: Scope, event: Submitted, now: datetime) -> Turn:
    if is_ours(scope, lenient=True) and not is_ours(scope):
        return Turn(effects=(Reject({"client": say("aside-unknown-you-help")}),))
    if not is_ours(scope):
        return no_seat()
    opened = open_engagement(scope, event.values, LANGUAGES, derive(event.id), now)
    return opened + setups.first(scope, opened, now)


def _answered(talk: Interviewed, event: Submitted, now: datetime) -> Turn:
    words = _text(event, "answer")
    if not words.strip():
        return Turn(effects=(Reject({"answer": say("handoff-empty")}),))
    if event.code == "handoff.clarified":
        return talk.clarify(event.arg, words, now)
    question = talk.question(event.arg)
    if question is None:
        return stale()
    heard = hear(words, question.kind)
    return (
        talk.replace_people(heard, now) if question.kind == "people" else talk.answer(event.arg, heard, now)
    )


def _reviewed(scope: Scope, review: Review, event: Submitted, now: datetime) -> Turn:
    match event.code:
        case "handoff.met":
            at = event.values.get("at")
            if not isinstance(at, datetime):
                return Turn(effects=(Reject({"at": say("error-date-far")}),))
            return review.meet(at, _text(event, "link").strip(), now)
        case "handoff.linked":
            links = split_links(_text(event, "links"))
            linked = review.link(links.good, links.bad)
            return linked + _to_read(scope, linked, now)
    if not sits(scope, Seat.DELIVERY_LEAD):
        return no_seat()
    match event.code:
        case "handoff.flagged" if not review.handoff.accepted:
            rep = scope.people.get(review.engagement.holder(Seat.SALES_REP) or "")
            return review.flag(_text(event, "question"), _text(event, "asked"), rep, now) if rep else stale()
        case "handoff.judged":
            verdicts = {
                key.removeprefix("promise_"): cast(Verdict, value)
                for key, value in event.values.items()
                if key.startswith("promise_") and value in ("in_scope", "gap")
            }
            return review.judge(verdicts)
    return stale()


def _to_read(scope: Scope, turn: Turn, now: datetime) -> Turn:
    """What was linked is to be read before the kickoff."""
    handoff = turn.first(Handoff)
    if scope.engagement is None or scope.playbook is None or handoff is None:
        return Turn()
    kickoff = plan_of(scope.engagement, scope.docs).kickoff
    return Turn(effects=material.planned(scope.engagement, scope.playbook, handoff, kickoff, now))


def _text(event: Submitted, field: str) -> str:
    value = event.values.get(field)
    return value if isinstance(value, str) else ""
