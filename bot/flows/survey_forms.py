"""The forms of a survey: its questions, and what is done about a "no"."""

from datetime import date

from bot.cards.card import Block, Day, Field, Form, Note, Option, Para, own_form, say
from bot.flows.survey_words import CODES, name, only, option, topic, wording
from bot.model.engagement import Engagement
from bot.model.internal import Inside
from bot.model.playbook_surveys import SurveyQuestion
from bot.model.survey import Reply, Survey

#: The longest answer in words, in characters.
LONGEST = 1_000
#: The longest adjustment.
WHAT = 500


def answer_form(survey: Survey, engagement: Engagement, person: str) -> Form:
    """All questions; who answered before finds their own answers in it, and may change them."""
    before = survey.replies.get(person)
    private = say("survey-private-client" if survey.rules.client else "survey-private-team")
    intro: tuple[Block, ...] = (Note(private),)
    if before:
        intro = (Para(say("survey-change", until=Day(survey.last_day))), *intro)

    def build(inside: Inside) -> Form:
        return Form(
            code="survey.answer",
            title=name(survey.rules, engagement),
            fields=tuple(_field(survey, one, engagement, before, inside) for one in survey.rules.questions),
            submit=say("survey-submit"),
            intro=intro,
            engagement=engagement.id,
            arg=survey.id,
        )

    return own_form(build, only(survey, person))


def _field(
    survey: Survey, question: SurveyQuestion, engagement: Engagement, before: Reply | None, inside: Inside
) -> Field:
    sealed = before.answers.get(question.id) if before else None
    said = sealed.reveal(inside) if sealed else None
    label = wording(question, engagement)
    if question.kind == "open":
        alone = all(one.kind == "open" for one in survey.rules.questions)
        first = question is survey.rules.questions[0]
        return Field(
            id=question.id, kind="long", label=label, value=said, required=alone and first, most=LONGEST
        )
    options = tuple(Option(code, option(question.kind, code)) for code in CODES[question.kind])
    if question.kind == "scale":
        hint = say("survey-scale-hint")
        return Field(id=question.id, kind="scale", label=label, hint=hint, options=options, value=said)
    return Field(id=question.id, kind="choice", label=label, options=options, value=said)


def adjust_form(survey: Survey, engagement: Engagement, question: SurveyQuestion, today: date) -> Form:
    """What we change, and by when."""
    return Form(
        code="survey.adjusted",
        title=say("survey-adjust-title"),
        intro=(Para(topic(question, engagement)),),
        fields=(
            Field(id="what", kind="long", label=say("survey-adjust-what"), most=WHAT),
            Field(id="on", kind="date", label=say("survey-adjust-on"), value=today.isoformat()),
        ),
        submit=say("survey-submit-adjust"),
        engagement=engagement.id,
        arg=f"{survey.id}|{question.id}",
    )
