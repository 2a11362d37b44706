"""What surveys make wait: an answer of our own side, and a "no" about which nothing is agreed yet."""

from collections.abc import Iterable

from bot.cards.card import Button, say
from bot.flows.row import Row
from bot.flows.survey_board import adjust_button
from bot.flows.survey_words import name
from bot.model.engagement import Engagement
from bot.model.scope import Case
from bot.model.survey import Survey


def waiting(person: str, case: Case) -> Iterable[Row]:
    """The surveys that wait for somebody of ours, and each "no" about which nothing is agreed yet."""
    for survey in (one for one in case.docs.values() if isinstance(one, Survey)):
        yield from _rows(person, case.engagement, survey)


def _rows(person: str, head: Engagement, survey: Survey) -> Iterable[Row]:
    rules = survey.rules
    if not rules.client and survey.closed_at is None and person in survey.silent:
        words = say("survey-waits", survey=name(rules, head), client=head.client)
        button = Button(say("survey-fill-in"), "survey.open", head.id, survey.id, opens=True)
        yield Row(words, button, survey.remind_at[0] if survey.remind_at else None, f"survey:{survey.id}")
    noes = [one for one in rules.questions if one.id in survey.unadjusted]
    if noes and person in survey.replies:
        words = say("survey-adjust-waits", client=head.client, count=len(noes))
        yield Row(words, adjust_button(survey, head, noes[0]), survey.opened_at, f"adjust:{survey.id}")
