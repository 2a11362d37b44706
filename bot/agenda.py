"""When: business days, holidays, working hours and quiet hours. Pure: the time is always an argument."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from bot.model.playbook import Hours

#: Nobody is written to before or after these hours of their own day, unless it is critical.
QUIET_UNTIL, QUIET_FROM = time(8), time(19)
_DAY = timedelta(days=1)


def countries(codes: Iterable[str]) -> tuple[str, ...]:
    """The codes (ISO 3166, two letters, any case) whose holidays are known, in upper case, each once.

    Raises ``KeyError`` with the code on one that is not.
    """
    upper = tuple(dict.fromkeys(code.strip().upper() for code in codes if code.strip()))
    for code in upper:
        if len(code) != 2 or not _known(code):
            raise KeyError(code)
    return upper


def _known(country: str) -> bool:
    try:
        _calendar(country)
    except NotImplementedError:
        return False
    return True


@cache
def _holidays(country: str, year: int) -> frozenset[date]:
    return frozenset(_calendar(country, year))


def _calendar(country: str, *years: int) -> Iterable[date]:
    # Imported when first asked for: it takes longer than all the rest of this module's imports.
    import holidays  # noqa: PLC0415

    return holidays.country_holidays(country, years=years)


def is_business_day(day: date, hours: Hours, of: tuple[str, ...]) -> bool:
    """Whether ``day`` is worked: a working weekday and a holiday in none of the countries ``of``."""
    return day.weekday() in hours.weekdays and not any(day in _holidays(country, day.year) for country in of)


def add_business_days(day: date, count: int, hours: Hours, of: tuple[str, ...]) -> date:
    """The ``count``-th business day after ``day``, worked or not (0: ``day`` itself if worked, else the next)."""
    if count == 0 and is_business_day(day, hours, of):
        return day
    for _ in range(max(count, 1)):
        day += _DAY
        while not is_business_day(day, hours, of):
            day += _DAY
    return day


def opening(day: date, hours: Hours, zone: str) -> datetime:
    """The moment (aware) at which work begins on ``day`` in ``zone``."""
    return datetime.combine(day, time(hours.opens // 60, hours.opens % 60), ZoneInfo(zone))


def allowed(now: datetime, zone: str, hours: Hours, of: tuple[str, ...]) -> datetime:
    """``now`` if a person in ``zone`` may be written to, else the end of the quiet time (aware).

    Quiet are the nights and the days that are not worked (playbook: nothing goes out at night or on a holiday).
    """
    there = now.astimezone(ZoneInfo(zone))
    day = there.date()
    if is_business_day(day, hours, of) and QUIET_UNTIL <= there.time() < QUIET_FROM:
        return now
    if there.time() >= QUIET_UNTIL:
        day += _DAY
    return datetime.combine(add_business_days(day, 0, hours, of), QUIET_UNTIL, ZoneInfo(zone))
