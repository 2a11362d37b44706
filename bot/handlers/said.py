"""Plain messages: answers in a direct conversation; elsewhere, words spoken to the bot."""

from collections.abc import Iterable
from datetime import datetime

from msgspec.structs import replace

from bot.cards.card import Card
from bot.effects import Turn, Whisper
from bot.events import Commanded, Said, spoken, worry
from bot.flows.alignment import Aligning
from bot.flows.guide import guide
from bot.flows.handoff import CONFIRM, Interviewed
from bot.flows.home import home_card, waiting
from bot.flows.mended import answered_by, belief_mended, fact_of, flag_mended, flag_of, mended
from bot.handlers import ideas, questionnaires
from bot.handlers.access import is_ours
from bot.handlers.catching import caught
from bot.handlers.commanded import commanded
from bot.handlers.concerns import offer
from bot.handlers.creep import overheard
from bot.handlers.exchange import heard, to_client
from bot.model.heard import Heard
from bot.model.issue import Issue
from bot.model.person import Focus
from bot.model.playbook import Question
from bot.model.scope import Scope
from bot.model.seats import Seat
from bot.understanding.hear import hear
from bot.understanding.intents import read_intent
from bot.understanding.plain import plain

#: What is answered with the guide, unless a greeting comes in the middle of a question.
HAILS = ("hello", "help")


def said(scope: Scope, event: Said, now: datetime) -> Turn:
    """What is answered, and what a message in a client's channel means for those who wait.

    Whoever raises an issue with it has their answer: nothing else thanks them.
    """
    waiting_, turn = heard(scope, event, now), _said(scope, event, now)
    if turn.first(Issue):
        quiet = tuple(one for one in waiting_.effects if not to_client(one, scope))
        waiting_ = replace(waiting_, effects=quiet)
    return waiting_ + turn + overheard(scope, event, turn, now)


def _said(scope: Scope, event: Said, now: datetime) -> Turn:
    """In a direct message the focus says what the words are about; in a channel only a mention is answered.

    A command typed as text works as well, with or without its stroke.
    """
    asked = event.room.direct and scope.actor and scope.actor.focus and scope.actor.focus.step
    if scope.docket and not asked and (turn := caught(scope, event, now)) is not None:
        return turn
    if event.edited:
        return _edited(scope, event, now)
    if not (event.room.direct or event.mentioned):
        return Turn()
    if isinstance(typed := spoken(event), Commanded):
        return commanded(scope, typed, now)
    if not asked and (words := worry(event.text)) is not None:
        return offer(scope, event, words, now)
    if not asked and (parked := ideas.from_client(scope, event, now)):
        return parked
    if event.room.direct and (answered := questionnaires.heard(scope, event, now)):
        return answered
    if not event.room.direct or not is_ours(scope):
        return _whisper(guide(scope, "" if read_intent(event.text).kind in HAILS else plain(event.text)))
    return _answer(scope, event, now) or _unfocused(scope, event)


def _answer(scope: Scope, event: Said, now: datetime) -> Turn | None:
    """The words as an answer in the conversation that the person is in; None where they are in none."""
    actor, engagement, playbook = scope.actor, scope.engagement, scope.playbook
    if actor is None or actor.focus is None or engagement is None or playbook is None:
        return None
    if not actor.focus.step and _over(scope, actor.id, actor.focus, read_intent(event.text).kind):
        return None
    if actor.focus.flow == "alignment" and scope.alignment and actor.id in scope.alignment.asked:
        asked = _kind(playbook.alignment, actor.focus.step)
        heard = _fact(event.text, asked, event.id)
        aligning = Aligning(engagement, playbook, scope.alignment, actor)
        return None if heard.intent == "help" else aligning.said(heard, now)
    interviewed = (
        scope.handoff and not scope.handoff.accepted and actor.id == engagement.holder(Seat.SALES_REP)
    )
    if actor.focus.flow != "handoff" or not scope.handoff or not interviewed:
        return None
    step = "stakeholders" if actor.focus.step == CONFIRM else actor.focus.step
    heard = hear(event.text, _kind(playbook.handoff, step), event.id)
    talk = Interviewed(engagement, playbook, scope.handoff, actor)
    return None if heard.intent == "help" else talk.said(heard, now)


def _edited(scope: Scope, event: Said, now: datetime) -> Turn:
    """An edited message, whose id begins with the first one's, changes the answer that it gave."""
    actor, engagement, playbook, handoff = scope.actor, scope.engagement, scope.playbook, scope.handoff
    if not event.room.direct or actor is None or not (engagement and playbook and handoff):
        return Turn()
    message = event.id.rpartition("/")[0]
    if scope.alignment and actor.id in scope.alignment.asked:
        aligning = Aligning(engagement, playbook, scope.alignment, actor)
        if fact := fact_of(aligning, message):
            kind = _kind(playbook.alignment, fact)
            return belief_mended(aligning, fact, _fact(event.text, kind, message), now)
    if actor.id != engagement.holder(Seat.SALES_REP):
        return Turn()
    talk = Interviewed(engagement, playbook, handoff, actor)
    if flag := flag_of(talk, message):
        return flag_mended(talk, flag, event.text, now)
    question = answered_by(talk, message)
    if question is None and not (actor.focus and actor.focus.flow == "handoff"):
        return Turn()
    return mended(talk, question, hear(event.text, question.kind if question else "words", message), now)


def _fact(text: str, kind: str, message: str) -> Heard:
    """What is said to a fact of the alignment check; an objective may be a list, too."""
    return hear(text, "promises" if kind == "words" else kind, message)


def _over(scope: Scope, person: str, focus: Focus, intent: str) -> bool:
    """Whether the conversation that the person was last in, where nothing is being asked, has nothing to say."""
    if intent != "continue":
        return intent in ("words", *HAILS)
    here = [case for case in scope.cases if case.engagement.id == focus.engagement]
    return not any(row.button.code.startswith(focus.flow) for case in here for row in waiting(person, case))


def _unfocused(scope: Scope, event: Said) -> Turn:
    """Nothing is being asked: help on request or to a greeting, else what waits, to choose from."""
    if scope.actor is None or read_intent(event.text).kind in HAILS:
        return _whisper(guide(scope))
    return _whisper(home_card(scope.actor.id, scope.cases, ours=True))


def _kind(questions: Iterable[Question], step: str) -> str:
    return next((one.kind for one in questions if one.id == step), "words")


def _whisper(card: Card) -> Turn:
    return Turn(effects=(Whisper(card),))
