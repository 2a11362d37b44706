"""What the answers of a survey come to: means, counts, and whether they give cause to worry."""

from collections import Counter
from collections.abc import Iterable
from typing import Literal

from bot.model.playbook_surveys import SurveyQuestion, SurveyRules
from bot.model.survey import Reply, Survey

NUMBERS = ("scale", "tap")
Health = Literal["good", "watch", "alarm"]


def given(survey: Survey, question: SurveyQuestion) -> tuple[str, ...]:
    """All answers to one question that count."""
    replies = survey.replies.values()
    return tuple(one.answers[question.id].sealed for one in replies if question.id in one.answers)


def mean(values: Iterable[str]) -> int | None:
    """The mean of whole numbers in tenths, rounded half up; None of none."""
    numbers = [int(one) for one in values]
    return (20 * sum(numbers) + len(numbers)) // (2 * len(numbers)) if numbers else None


def means(survey: Survey) -> dict[str, int]:
    """The mean in tenths of each question that asks for a number, where anybody answered it."""
    asked = (one for one in survey.rules.questions if one.kind in NUMBERS)
    found = {one.id: mean(given(survey, one)) for one in asked}
    return {id_: value for id_, value in found.items() if value is not None}


def score(survey: Survey) -> int | None:
    """One figure for the whole survey, in tenths: the mean over all its numbers."""
    asked = (one for one in survey.rules.questions if one.kind in NUMBERS)
    return mean(value for one in asked for value in given(survey, one))


def counts(survey: Survey, question: SurveyQuestion) -> Counter[str]:
    """How often each answer was given."""
    return Counter(given(survey, question))


def is_low(rules: SurveyRules, question: SurveyQuestion, answer: str) -> bool:
    """Whether an answer lies under the threshold, or is a "no"."""
    if question.kind in NUMBERS:
        return int(answer) <= rules.low
    return question.kind != "open" and answer == "no"


def low(rules: SurveyRules, reply: Reply) -> tuple[str, ...]:
    """The questions that somebody answered low, or with "no"."""
    asked = (one for one in rules.questions if one.id in reply.answers)
    return tuple(one.id for one in asked if is_low(rules, one, reply.answers[one.id].sealed))


def health(survey: Survey) -> Health | None:
    """How the client feels as the team sees it: alarm when that is low on the whole, watch when it is for anybody."""
    asked = (one for one in survey.rules.questions if one.kind in NUMBERS)
    values = [value for one in asked for value in given(survey, one)]
    whole = mean(values)
    if whole is None:
        return None
    if whole <= survey.rules.low * 10:
        return "alarm"
    return "watch" if min(map(int, values)) <= survey.rules.low else "good"
