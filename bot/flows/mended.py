"""A message that was edited after it had answered a question: the answer follows it."""

from datetime import datetime

from msgspec.structs import replace

from bot.cards.card import Card, Note, Who, private, say
from bot.effects import Log, Say, Turn
from bot.flows.alignment import Aligning
from bot.flows.alignment_cards import again
from bot.flows.alignment_cards import topic as fact_topic
from bot.flows.asides import aside
from bot.flows.handoff import LONGEST, Interviewed
from bot.flows.handoff_words import topic
from bot.flows.review_cards import clarified_card
from bot.model.handoff import Flag
from bot.model.heard import Heard
from bot.model.internal import Internal
from bot.model.owed import Direct
from bot.model.playbook import Question


def answered_by(talk: Interviewed, message: str) -> Question | None:
    """The question that a message answered, and answers still."""
    known = talk.handoff.answers.items()
    step = next((step for step, one in known if message and one.message == message), None)
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


def flag_of(talk: Interviewed, message: str) -> Flag | None:
    """The delivery lead's question that a message answered, and answers still."""
    return next((one for one in talk.handoff.flags if message and one.message == message), None)


def flag_mended(talk: Interviewed, flag: Flag, words: str, now: datetime) -> Turn:
    """The answer to a question of the delivery lead follows; they are told it again."""
    if talk.handoff.accepted:
        return aside(say("handoff-accepted-before"))
    if not words.strip() or len(words) > LONGEST:
        return talk.edit(None)
    changed = replace(flag, answer=Internal(words), answered_at=now)
    flags = tuple(changed if one.id == flag.id else one for one in talk.handoff.flags)
    after = talk.with_handoff(replace(talk.handoff, flags=flags))
    told = Say(Direct(flag.by), clarified_card(talk.engagement, talk.playbook, changed))
    card = Card(say("handoff-changed"), (Note(say("handoff-clarified", who=Who(flag.by))),))
    log = Log("handoff.clarified", talk.rep.id, {"flag": flag.id})
    return after.kept(Turn(effects=(Say(Direct(talk.rep.id), card), told, log)))


def fact_of(talk: Aligning, message: str) -> str | None:
    """The fact of the alignment check that a message answered, and answers still."""
    known = talk.beliefs.messages.items()
    return next(
        (fact for fact, one in known if message and one == message and fact in talk.course.steps), None
    )


def belief_mended(talk: Aligning, fact: str, heard: Heard, now: datetime) -> Turn:
    """What somebody believes follows, and they stay where they are; what cannot be compared says what is needed."""
    if heard.intent == "unknown":
        after = talk.with_belief(talk.beliefs, fact, "", now, heard.message)
    elif fault := talk.fault(fact, heard):
        return Turn(effects=(Say(Direct(talk.by.id), again(fault)),))
    else:
        after = talk.with_words(fact, heard, now)
    card = Card(
        say("handoff-changed"), (Note(fact_topic(talk.question(fact))),), audience=private(talk.by.id)
    )
    log = Log("alignment.answered", talk.by.id, {"fact": fact})
    return after.kept(Turn(effects=(Say(Direct(talk.by.id), card), log)))
