"""A message that was edited after it had answered a question: the answer follows it."""

from datetime import datetime

from bot.cards.card import Card, Note, say
from bot.effects import Log, Say, Turn
from bot.flows.asides import aside
from bot.flows.handoff import LONGEST, Interviewed
from bot.flows.handoff_words import topic
from bot.model.heard import Heard
from bot.model.internal import Internal
from bot.model.owed import Direct
from bot.model.playbook import Question


def answered_by(talk: Interviewed, message: str) -> Question | None:
    """The question that a message answered, and answers still."""
    step = next((step for step, one in talk.handoff.answers.items() if one.message == message), None)
    return talk.question(step) if step else None


def mended(talk: Interviewed, question: Question | None, heard: Heard, now: datetime) -> Turn:
    """Keep the words as they are now, and stay where the conversation is; where that cannot be, say how to change.

    ``heard`` is what the edited message says to ``question``, None where it had answered none.
    """
    if question is None:
        return talk.edit(None) if heard.intent == "words" else Turn()
    if talk.handoff.accepted:
        return aside(say("handoff-accepted-before"))
    if heard.intent != "words" or not heard.text.strip() or len(heard.text) > LONGEST:
        return talk.edit(None)
    changed = talk.with_answer(
        question.id, Internal(heard.text), now, heard.items or (heard.text,), heard.message
    )
    card = Card(say("handoff-changed"), (Note(topic(question, talk.engagement)),))
    log = Log("handoff.changed", talk.rep.id, {"question": question.id})
    return changed.kept(Turn(effects=(Say(Direct(talk.rep.id), card), log)))
