"""When: business days, holidays, working hours and quiet hours. Pure: the time is always an argument."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from bot.model.playbook import Hours

#: Nobody is written to before or after these hours of their own day, unless it is critical.
QUIET_UNTIL, QUIET_FROM = time(8), time(19)
_DAY = timedelta(days=1)
#: Mornings that are tried before people on two sides of the world are held to have no hour in common.
_TRIES = 20


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


def local_day(at: datetime, zone: str) -> date:
    """The date on the calendar of ``zone``."""
    return at.astimezone(ZoneInfo(zone)).date()


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


def days_before(day: date, count: int, hours: Hours, of: tuple[str, ...]) -> date:
    """The ``count``-th business day before ``day``, worked or not."""
    for _ in range(count):
        day -= _DAY
        while not is_business_day(day, hours, of):
            day -= _DAY
    return day


def moment(day: date, minutes: int, zone: str) -> datetime:
    """When the clock on the wall in ``zone`` first shows so many minutes after midnight of ``day``, or more (aware).

    A time that the clock jumps over is the moment of the jump; of one that it shows twice, the first counts.
    """
    wall = datetime.combine(day, time()) + timedelta(minutes=minutes)
    there = wall.replace(tzinfo=ZoneInfo(zone))
    first = there.astimezone(UTC)
    if first.astimezone(there.tzinfo).replace(tzinfo=None) == wall:
        return there
    before, after = there.replace(fold=1).astimezone(UTC), first  # the jump is between these
    while after - before > timedelta(seconds=1):
        middle = (before + (after - before) / 2).replace(microsecond=0)
        if middle.astimezone(there.tzinfo).replace(tzinfo=None) < wall:
            before = middle
        else:
            after = middle
    return after.astimezone(there.tzinfo)


def opening(day: date, hours: Hours, zone: str) -> datetime:
    """The moment (aware) at which work begins on ``day`` in ``zone``."""
    return moment(day, hours.opens, zone)


def closing(day: date, hours: Hours, zone: str) -> datetime:
    """The moment (aware) at which work ends on ``day`` in ``zone``."""
    return moment(day, hours.closes, zone)


def add_business_hours(at: datetime, count: float, hours: Hours, of: tuple[str, ...], zone: str) -> datetime:
    """The moment (aware, in ``zone``) by which ``count`` hours were worked after ``at``.

    Friday 16:30 and an hour more is Monday 09:30 where work is from nine to five, Monday to Friday.
    """
    left, now = timedelta(hours=count), at.astimezone(UTC)
    day = at.astimezone(ZoneInfo(zone)).date()
    while True:
        if is_business_day(day, hours, of):
            for first, last in hours.shifts:
                # Hours pass as they do everywhere: not by the clock on the wall.
                begins = max(now, moment(day, first, zone).astimezone(UTC))
                ends = moment(day, last, zone).astimezone(UTC)
                if begins < ends and begins + left <= ends:
                    return (begins + left).astimezone(ZoneInfo(zone))
                left -= max(ends - begins, timedelta())
        day += _DAY


def business_hours_between(
    first: datetime, last: datetime, hours: Hours, of: tuple[str, ...], zone: str
) -> float:
    """How many hours were worked between two moments (aware); 0 where the last comes before the first."""
    worked, day, end = timedelta(), local_day(first, zone), local_day(last, zone)
    while day <= end:
        if is_business_day(day, hours, of):
            for opens, closes in hours.shifts:
                begins, ends = (moment(day, one, zone).astimezone(UTC) for one in (opens, closes))
                worked += max(min(ends, last) - max(begins, first), timedelta())
        day += _DAY
    return worked / timedelta(hours=1)


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
    morning = moment(add_business_days(day, 0, hours, of), QUIET_UNTIL.hour * 60, zone)
    return allowed(morning, zone, hours, of)  # a day that the calendar of the zone leaves out has no morning


def allowed_in_all(now: datetime, zones: Sequence[str], hours: Hours, of: tuple[str, ...]) -> datetime:
    """The first time from ``now`` on that is quiet in none of ``zones``; the first one's, where there is none."""
    at = now
    for _ in range(_TRIES):
        then = max((allowed(at, zone, hours, of) for zone in zones), default=at)
        if then == at:
            return at
        at = then
    return allowed(now, zones[0], hours, of)
