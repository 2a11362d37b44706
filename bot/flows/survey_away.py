"""Whoever of the team is out of office is not asked how the client feels: they are once they are back."""

from datetime import datetime

from bot import agenda
from bot.flows.line import absence
from bot.flows.survey_plan import opening
from bot.model.engagement import Engagement
from bot.model.person import Person
from bot.model.playbook import Playbook
from bot.model.survey import Survey


def off(engagement: Engagement, survey: Survey, person: Person | None, at: datetime) -> bool:
    """Whether somebody asked for what they think themselves is out of office at that time (aware)."""
    return bool(survey.team and person and absence(person, engagement.zone, at))


def back(engagement: Engagement, playbook: Playbook, survey: Survey, person: Person) -> datetime | None:
    """The opening of their first business day back (aware); None where the survey has closed by then."""
    if person.away is None:
        return None
    day = agenda.add_business_days(person.away.last, 1, playbook.hours, engagement.countries)
    at = opening(engagement, playbook, day)
    return at if at < survey.closes_at else None
