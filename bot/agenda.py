"""When: business days, holidays, working hours and quiet hours. Pure: the time is always an argument."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import holidays

from bot.model.playbook import Hours

#: Nobody is written to before or after these hours of their own day, unless it is critical.
QUIET_UNTIL, QUIET_FROM = time(8), time(19)


def countries(codes: Iterable[str]) -> tuple[str, ...]:
    """The codes (ISO 3166, any case) whose holidays are known, in upper case; raises ``KeyError`` on others."""
    supported = holidays.list_supported_countries(include_aliases=False)
    upper = tuple(dict.fromkeys(code.strip().upper() for code in codes if code.strip()))
    for code in upper:
        if code not in supported:
            raise KeyError(code)
    return upper


@cache
def _holidays(country: str, year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays(country, years=year))


def is_business_day(day: date, hours: Hours, of: tuple[str, ...]) -> bool:
    """Whether ``day`` is worked: a working weekday and a holiday in none of the countries ``of``."""
    return day.weekday() in hours.weekdays and not any(day in _holidays(country, day.year) for country in of)


def add_business_days(day: date, count: int, hours: Hours, of: tuple[str, ...]) -> date:
    """The ``count``-th business day after ``day`` (0: ``day`` itself if worked, else the next that is)."""
    while not is_business_day(day, hours, of):
        day += timedelta(days=1)
    for _ in range(count):
        day += timedelta(days=1)
        while not is_business_day(day, hours, of):
            day += timedelta(days=1)
    return day


def opening(day: date, hours: Hours, zone: str) -> datetime:
    """The moment (aware) at which work begins on ``day`` in ``zone``."""
    return datetime.combine(day, time(hours.opens // 60, hours.opens % 60), ZoneInfo(zone))


def allowed(now: datetime, zone: str) -> datetime:
    """``now`` if a person in ``zone`` may be written to, else the end of their quiet hours."""
    there = now.astimezone(ZoneInfo(zone))
    if QUIET_UNTIL <= there.time() < QUIET_FROM:
        return now
    day = there.date() if there.time() < QUIET_UNTIL else there.date() + timedelta(days=1)
    return datetime.combine(day, QUIET_UNTIL, ZoneInfo(zone))
