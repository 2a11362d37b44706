"""How a survey, its questions and its answers are named."""

from bot.cards.card import Audience, Own, Raw, Text, Words, private, say
from bot.model.engagement import Engagement
from bot.model.playbook_surveys import AnswerKind, SurveyQuestion, SurveyRules
from bot.model.survey import Survey

#: The answers of each kind that can be chosen among, the best first.
CODES: dict[AnswerKind, tuple[str, ...]] = {
    "scale": tuple(str(step) for step in range(1, 11)),
    "tap": ("5", "4", "3", "2", "1"),
    "choice": ("yes", "somewhat", "no"),
    "yes_no": ("yes", "no"),
}


def name(rules: SurveyRules, engagement: Engagement) -> Text:
    """What the survey is called: the firm's own name where the playbook has one, else ours."""
    if rules.name:
        return say("survey-own", words=Own(rules.name, engagement.language))
    return say(f"survey-name-{rules.id.replace('_', '-')}")


def wording(question: SurveyQuestion, engagement: Engagement) -> Text:
    """The question as it is asked."""
    if question.text:
        return say("survey-own", words=Own(question.text, engagement.language))
    return say(f"survey-q-{question.id.replace('_', '-')}")


def topic(question: SurveyQuestion, engagement: Engagement) -> Words:
    """The question's short name, for lists."""
    if question.text:
        return Own(question.text, engagement.language)
    return say(f"survey-t-{question.id.replace('_', '-')}")


def option(kind: AnswerKind, code: str) -> Words:
    """An answer that can be chosen, in words."""
    if kind == "scale":
        return Raw(code)
    return say(f"survey-tap-{code}") if kind == "tap" else say(f"survey-{code}")


def tenths(value: int) -> Text:
    """A mean with one decimal, as the reader's language writes it."""
    return say("survey-score", whole=value // 10, tenth=value % 10)


def only(survey: Survey, person: str) -> Audience:
    """One person who was asked, and nobody else."""
    return Audience("only", (person,)) if survey.rules.client else private(person)
