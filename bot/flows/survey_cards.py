"""What those who are asked see of a survey: the invitation, the reminder, the thanks."""

from collections.abc import Iterator

from bot.cards.card import CLIENT, Block, Button, Card, Day, Note, Para, Words, say
from bot.flows.survey_board import adjust_button
from bot.flows.survey_words import CODES, name, only, option, wording
from bot.model.engagement import Engagement
from bot.model.playbook_surveys import SurveyQuestion
from bot.model.survey import Survey

#: Surveys of our own side that say first what they are for.
EXPLAINED = ("checkin", "friction")


def invitation(survey: Survey, engagement: Engagement) -> Card:
    """The client's survey as it is announced in their channel."""
    title = say("survey-invite-title", survey=name(survey.rules, engagement))
    return Card(title, _invited(survey), (_open("survey-answer", survey, main=True),), CLIENT)


def ended(survey: Survey, engagement: Engagement) -> Card:
    """What stands in the client's channel once it has closed."""
    title = say("survey-ended", survey=name(survey.rules, engagement))
    words = say("survey-ended-thanks" if survey.replies else "survey-ended-nobody")
    return Card(title, (Para(words),), audience=CLIENT)


def question_card(survey: Survey, engagement: Engagement, person: str, *, again: bool = False) -> Card:
    """The survey as one person has it in their direct conversation; ``again`` reminds them."""
    rules = survey.rules
    key = "survey-invite-title" if rules.client else "survey-ask-title"
    title = say(key, survey=name(rules, engagement), client=engagement.client)
    tapped = next((one for one in rules.questions if one.kind == "tap"), None)
    if tapped:
        blocks, buttons = _tap(survey, engagement, person, tapped)
    elif person in survey.replies:
        blocks, buttons = _done(survey, engagement)
    else:
        blocks = _invited(survey, again=again) if rules.client else tuple(_asked(survey, engagement))
        buttons = (_open("survey-answer" if rules.client else "survey-fill-in", survey, main=True),)
    return Card(title, blocks, buttons, only(survey, person))


def closed_card(survey: Survey, engagement: Engagement, person: str) -> Card:
    """What the question becomes when it is asked no more."""
    called = name(survey.rules, engagement)
    if survey.rules.client:
        return Card(say("survey-ended", survey=called), audience=only(survey, person))
    title = say("survey-ask-title", survey=called, client=engagement.client)
    return Card(title, (Note(say("survey-closed-on", until=Day(survey.last_day))),), (), only(survey, person))


def _invited(survey: Survey, *, again: bool = False) -> tuple[Block, ...]:
    words = say("survey-still-open") if again else say("survey-invite")
    return Para(words), Note(say("survey-invite-note", until=Day(survey.last_day)))


def _done(survey: Survey, engagement: Engagement) -> tuple[tuple[Block, ...], tuple[Button, ...]]:
    """Thanks, and what is still to be agreed about each "no"."""
    blocks: tuple[Block, ...] = (Para(say("survey-answered", until=Day(survey.last_day))),)
    noes = [one for one in survey.rules.questions if one.id in survey.unadjusted]
    if noes:
        words = say("survey-adjust-waits", client=engagement.client, count=len(noes))
        blocks = (*blocks, Para(words))
    agree = [adjust_button(survey, engagement, one, main=one is noes[0]) for one in noes]
    return blocks, (*agree, _open("survey-change-button", survey))


def _asked(survey: Survey, engagement: Engagement) -> Iterator[Block]:
    first = survey.rules.questions[0]
    shipped = survey.rules.id in EXPLAINED and not survey.rules.name
    words: Words = say(f"survey-why-{survey.rules.id}") if shipped else wording(first, engagement)
    yield Para(words)
    yield Note(say("survey-ask-note", until=Day(survey.last_day)))


def _tap(
    survey: Survey, engagement: Engagement, person: str, question: SurveyQuestion
) -> tuple[tuple[Block, ...], tuple[Button, ...]]:
    """One tap is the answer; another changes it, and a line may be added."""
    reply = survey.replies.get(person)
    sealed = reply.answers.get(question.id) if reply else None
    said = option("tap", sealed.sealed) if sealed else None
    blocks: tuple[Block, ...] = (Para(wording(question, engagement)),)
    if said:
        blocks = (*blocks, Para(say("survey-tapped", answer=said)))
    blocks = (*blocks, Note(say("survey-tap-note", until=Day(survey.last_day))))
    taps = tuple(
        Button(say(f"survey-tap-{code}"), "survey.tap", engagement.id, f"{survey.id}|{question.id}|{code}")
        for code in CODES["tap"]
    )
    return blocks, (*taps, _open("survey-line", survey))


def _open(label: str, survey: Survey, *, main: bool = False) -> Button:
    """Opens the form with all questions."""
    return Button(
        say(label), "survey.open", survey.engagement, survey.id, style="main" if main else "plain", opens=True
    )
