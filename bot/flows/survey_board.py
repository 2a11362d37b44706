"""A survey as our own side reads it: one internal card, brought up to date with every answer."""

from collections import Counter
from collections.abc import Iterator

from bot.cards.card import (
    Block,
    Button,
    Card,
    Day,
    Divider,
    Facts,
    Note,
    Para,
    Parts,
    Progress,
    Quote,
    Raw,
    Text,
    Who,
    Words,
    internal,
    say,
)
from bot.flows.survey_figures import NUMBERS, counts, given, health, means
from bot.flows.survey_words import CODES, name, option, tenths, topic
from bot.model.engagement import Engagement
from bot.model.internal import Inside
from bot.model.playbook_surveys import SurveyQuestion
from bot.model.survey import Reply, Survey

#: Comments shown for one question; all of them are one press away.
COMMENTS = 8


def board(survey: Survey, engagement: Engagement) -> Card:
    """How many answered, what it comes to, what was said, and what is still to be done about it."""

    def build(inside: Inside) -> Parts:
        title = say("survey-board-title", survey=name(survey.rules, engagement), client=engagement.client)
        closed = "survey-closed-on" if survey.closed_at else "survey-open-until"
        until = Note(say(closed, until=Day(survey.last_day)))
        blocks = [*_top(survey, engagement), *_said(survey, engagement, inside), until]
        return title, blocks, _buttons(survey, engagement)

    return internal(build)


def _top(survey: Survey, engagement: Engagement) -> Iterator[Block]:
    done, total = len(survey.replies), len(survey.asked)
    if total > 1:
        yield Progress(done, total, say("survey-answered-by", done=done, total=total))
    if survey.rules.follow == "health" and (feels := health(survey)):
        yield Para(say(f"survey-health-{feels}"))
    rows = tuple(_rows(survey, engagement))
    if rows:
        yield Facts(rows)
    if survey.late:
        yield Note(say("survey-late", count=len(survey.late)))


def _rows(survey: Survey, engagement: Engagement) -> Iterator[tuple[Words, Words]]:
    found = means(survey)
    for question in survey.rules.questions:
        if question.kind in NUMBERS and question.id in found:
            yield topic(question, engagement), _mean(survey, question, found[question.id])
        elif question.kind in ("choice", "yes_no") and (number := counts(survey, question)):
            yield topic(question, engagement), _tally(survey, question, number)


def _tally(survey: Survey, question: SurveyQuestion, number: Counter[str]) -> Words:
    """How often each answer was given; where only one person is asked, their answer."""
    if len(survey.asked) == 1:
        return option(question.kind, next(iter(number)))
    yes, partly, no = (number[code] for code in CODES["choice"])
    if question.kind == "yes_no":
        return say("survey-tally-two", yes=yes, no=no)
    return say("survey-tally-three", yes=yes, somewhat=partly, no=no)


def _mean(survey: Survey, question: SurveyQuestion, value: int) -> Text:
    values = [int(one) for one in given(survey, question)]
    most = 10 if question.kind == "scale" else 5
    shown = say("survey-mean", mean=tenths(value), most=most, lowest=min(values))
    if question.id not in survey.before:
        return shown
    return say("survey-mean-before", now=shown, before=tenths(survey.before[question.id]))


def _said(survey: Survey, engagement: Engagement, inside: Inside) -> Iterator[Block]:
    for question in survey.rules.questions:
        if question.kind == "open":
            comments = _comments(survey, question, inside)
            if comments:
                yield Divider()
                yield Para(topic(question, engagement))
                yield from comments[:COMMENTS]
            if len(comments) > COMMENTS:
                yield Note(say("survey-more", count=len(comments) - COMMENTS))
        elif adjusted := survey.adjusted.get(question.id):
            words = say("survey-adjusted-by", who=Who(adjusted.by), on=Day(adjusted.on))
            yield Divider()
            yield Para(topic(question, engagement))
            yield Quote(Raw(adjusted.words.reveal(inside)), words)


def _comments(survey: Survey, question: SurveyQuestion, inside: Inside) -> list[Quote]:
    """What was said, with names only where the playbook shows them; else in an order that tells nothing."""
    said = [
        (reply.answers[question.id].reveal(inside), person)
        for person, reply in survey.replies.items()
        if question.id in reply.answers
    ]
    if survey.rules.names:
        return [Quote(Raw(words), Who(person)) for words, person in said]
    return [Quote(Raw(words)) for words in sorted(words for words, _ in said)]


def adjust_button(
    survey: Survey, engagement: Engagement, question: SurveyQuestion, *, main: bool = False
) -> Button:
    """Opens the form in which something is agreed about a "no"."""
    return Button(
        say("survey-adjust", topic=topic(question, engagement)),
        "survey.adjust",
        engagement.id,
        f"{survey.id}|{question.id}",
        style="main" if main else "plain",
        opens=True,
    )


def _buttons(survey: Survey, engagement: Engagement) -> Iterator[Button]:
    noes = [one for one in survey.rules.questions if one.id in survey.unadjusted]
    for number, question in enumerate(noes):
        yield adjust_button(survey, engagement, question, main=number == 0)
    if survey.rules.names and (survey.replies or survey.late):
        yield Button(say("survey-each"), "survey.each", engagement.id, survey.id)


def each(survey: Survey, engagement: Engagement, reader: str) -> Card:
    """Everybody's answers by name, for one of us; late ones too."""

    def build(inside: Inside) -> Parts:
        title = say("survey-board-title", survey=name(survey.rules, engagement), client=engagement.client)
        return title, tuple(_everybody(survey, engagement, inside)), ()

    return internal(build, only=(reader,))


def _everybody(survey: Survey, engagement: Engagement, inside: Inside) -> Iterator[Block]:
    for replies, late in ((survey.replies, False), (survey.late, True)):
        for person, reply in replies.items():
            yield Divider()
            yield Para(say("survey-said-late", who=Who(person)) if late else Who(person))
            yield Facts(answers(survey, engagement, reply, inside))


def answers(
    survey: Survey, engagement: Engagement, reply: Reply, inside: Inside, *only: str
) -> tuple[tuple[Words, Words], ...]:
    """One person's answers, a row each; of the questions ``only``, where any are named."""
    return tuple(
        (topic(one, engagement), _shown(one, reply.answers[one.id].reveal(inside)))
        for one in survey.rules.questions
        if one.id in reply.answers and (not only or one.id in only)
    )


def _shown(question: SurveyQuestion, said: str) -> Words:
    if question.kind == "open":
        return Raw(said)
    return say("survey-of-ten", score=int(said)) if question.kind == "scale" else option(question.kind, said)
