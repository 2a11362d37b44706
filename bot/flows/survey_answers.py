"""Somebody answers a survey: kept at once, changed until it closes, and never lost after that."""

from collections.abc import Mapping
from datetime import datetime

from msgspec.structs import replace

from bot.cards.card import CLIENT, Card, Day, Para, Text, say
from bot.effects import Effect, Log, Reject, Turn, Whisper
from bot.flows.concern import concern_button
from bot.flows.survey import Poll
from bot.flows.survey_follow import Following, Proposing
from bot.model.internal import Internal
from bot.model.person import Person
from bot.model.places import Room
from bot.model.survey import Reply, Survey

#: All words of one survey together, in bytes: more would not fit into what is stored as one.
MOST = 40_000


def answered(
    poll: Poll,
    by: Person,
    answers: Mapping[str, str],
    worries: frozenset[str],
    room: Room,
    proposing: Proposing,
    now: datetime,
) -> Turn:
    """The form came back. ``worries`` are the questions where a concern was stated.

    ``proposing`` is what an issue takes that may follow, and the one that an earlier answer raised.
    """
    survey = poll.survey
    reply = Reply({id_: Internal(words) for id_, words in answers.items() if words}, now)
    over = survey.over(now)
    before = by.id in survey.replies
    if over:
        kept = replace(survey, late={**survey.late, by.id: reply})
    else:
        kept = replace(survey, replies={**survey.replies, by.id: reply})
    if _weight(kept) > MOST:
        return _too_much(survey)
    poll = poll.with_(kept).current()
    log = Log("survey.answered", by.id, {"survey": survey.id, "late": str(int(over))})
    turn = Turn((poll.survey,), (*_own_card(poll, by, over=over), log))
    turn = turn + Following(poll, by, reply, worries, room).then(proposing, now)
    return _shown(poll, turn) + _thanks(poll.survey, before=before, over=over)


def tapped(poll: Poll, by: Person, question: str, code: str, now: datetime) -> Turn:
    """One tap is an answer; what was said beside it stays."""
    survey = poll.survey
    old = survey.replies.get(by.id)
    reply = Reply({**(old.answers if old else {}), question: Internal(code)}, now)
    poll = poll.with_(replace(survey, replies={**survey.replies, by.id: reply})).current()
    log = Log("survey.answered", by.id, {"survey": survey.id, "late": "0"})
    turn = Turn((poll.survey,), (poll.own_card(by.id), log))
    return _shown(poll, turn + Following(poll, by, reply, frozenset(), poll.engagement.internal).health(now))


def closed(survey: Survey) -> Turn:
    """A button of a survey that has closed."""
    lines = [Para(say("survey-closed", until=Day(survey.last_day)))]
    buttons = (concern_button(),) if survey.rules.client else ()
    if survey.rules.client:
        lines.append(Para(say("survey-closed-help")))
    return Turn(effects=(Whisper(Card(say("survey-closed-title"), tuple(lines), buttons, CLIENT)),))


def _shown(poll: Poll, turn: Turn) -> Turn:
    """With the card of our own side as the turn leaves the survey."""
    kept = turn.first(Survey) or poll.survey
    return turn + Turn(effects=(poll.with_(kept).shown(),))


def _own_card(poll: Poll, by: Person, *, over: bool) -> tuple[Effect, ...]:
    """The card in the person's direct conversation, where there is one."""
    return (poll.own_card(by.id),) if by.id in poll.survey.told and not over else ()


def _thanks(survey: Survey, *, before: bool, over: bool) -> Turn:
    until = Day(survey.last_day)
    if over:
        title, words = say("survey-thanks"), say("survey-thanks-late", until=until)
    else:
        title = say("survey-changed" if before else "survey-thanks")
        words = say("survey-thanks-client" if survey.rules.client else "survey-thanks-team", until=until)
    return Turn(effects=(Whisper(Card(title, (Para(words),), audience=CLIENT)),))


def _weight(survey: Survey) -> int:
    replies = (*survey.replies.values(), *survey.late.values())
    return sum(len(one.sealed.encode()) for reply in replies for one in reply.answers.values())


def _too_much(survey: Survey) -> Turn:
    wordy: dict[str, Text] = {
        one.id: say("survey-too-much") for one in survey.rules.questions if one.kind == "open"
    }
    return Turn(effects=(Reject(wordy),))
