"""When a survey begins and ends: counted from the kickoff, on business days (playbook: timeline)."""

from collections.abc import Iterable, Iterator
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
    calendar = (one for one in playbook.surveys if not one.after)
    return tuple(upcoming(engagement, playbook, one, kickoff, now) for one in calendar)


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
    return first_after(engagement, playbook, counted(rules.days, rules.every), kickoff, now)


def first_after(
    engagement: Engagement,
    playbook: Playbook,
    counts: Iterable[int],
    kickoff: datetime,
    now: datetime,
    weekday: int | None = None,
) -> datetime | None:
    """Of the days counted from the kickoff (aware), the first whose opening is after ``now``.

    Each moves on to ``weekday`` (Monday is 0) where there is one, and to a day that is worked.
    """
    start = kickoff.astimezone(ZoneInfo(engagement.zone)).date()
    for count in counts:
        day = start + timedelta(days=count)
        if weekday is not None:
            day += timedelta(days=(weekday - day.weekday()) % 7)
        day = agenda.add_business_days(day, 0, playbook.hours, engagement.countries)
        if (at := agenda.opening(day, playbook.hours, engagement.zone)) > now:
            return at
    return None


def counted(days: Iterable[int], every: int) -> Iterator[int]:
    """The days after the kickoff: those that are named, or every so many."""
    yield from sorted(days)
    if every:
        yield from range(every, FURTHEST, every)


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
