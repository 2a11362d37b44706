"""When a survey begins and ends: counted from the kickoff, on business days (playbook: timeline)."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot import agenda
from bot.effects import Effect, Forget, Later
from bot.model.engagement import Engagement
from bot.model.playbook import Playbook
from bot.model.playbook_surveys import SurveyRules

#: Nothing is planned further from the kickoff than this, in days.
FURTHEST = 3660


def schedule(
    engagement: Engagement, playbook: Playbook, kickoff: datetime | None, now: datetime
) -> tuple[Effect, ...]:
    """The next of each survey, for whoever sets or moves the kickoff (aware); without one nothing is due."""
    return tuple(upcoming(engagement, playbook, one, kickoff, now) for one in playbook.surveys)


def upcoming(
    engagement: Engagement, playbook: Playbook, rules: SurveyRules, kickoff: datetime | None, now: datetime
) -> Effect:
    """The next beginning of one survey as an item of the agenda; the end of that item where there is none."""
    name = f"survey.start:{engagement.id}:{rules.id}"
    at = next_at(engagement, playbook, rules, kickoff, now) if kickoff else None
    if at is None or kickoff is None:
        return Forget(name)
    return Later(name, "survey.start", at, args={"kind": rules.id, "kickoff": kickoff.isoformat()})


def next_at(
    engagement: Engagement, playbook: Playbook, rules: SurveyRules, kickoff: datetime, now: datetime
) -> datetime | None:
    """The first beginning after ``now`` (aware): at opening time, on the day itself or the next one worked."""
    start = kickoff.astimezone(ZoneInfo(engagement.zone)).date()
    for days in _days(rules):
        day = agenda.add_business_days(start + timedelta(days=days), 0, playbook.hours, engagement.countries)
        if (at := agenda.opening(day, playbook.hours, engagement.zone)) > now:
            return at
    return None


def _days(rules: SurveyRules) -> Iterator[int]:
    yield from sorted(rules.days)
    if rules.every:
        yield from range(rules.every, FURTHEST, rules.every)


def days_after(engagement: Engagement, playbook: Playbook, now: datetime, count: int) -> date:
    """The ``count``-th business day after today, as the engagement's calendar has it."""
    today = now.astimezone(ZoneInfo(engagement.zone)).date()
    return agenda.add_business_days(today, count, playbook.hours, engagement.countries)


def opening(engagement: Engagement, playbook: Playbook, day: date) -> datetime:
    """When work begins on a day (aware)."""
    return agenda.opening(day, playbook.hours, engagement.zone)


def midnight_after(engagement: Engagement, day: date) -> datetime:
    """The end of a day (aware)."""
    return datetime.combine(day + timedelta(days=1), time(), ZoneInfo(engagement.zone))
