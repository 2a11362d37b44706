"""Business days over two countries' holidays, clocks that shift, and nights that end elsewhere."""

import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import agenda
from bot.model.playbook import Hours

WEEK = Hours()
#: Sunday to Thursday, as in much of the Gulf.
GULF = Hours(weekdays=(6, 0, 1, 2, 3))
BOTH = ("DK", "JP")
ZONES = (
    "Europe/Copenhagen",
    "Asia/Tokyo",
    "America/Los_Angeles",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "UTC",
)

days = st.dates(date(2020, 1, 1), date(2035, 12, 31))
moments = st.datetimes(datetime(2020, 1, 1), datetime(2035, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001
lands = st.sampled_from([(), ("DK",), ("MY",), BOTH])


@pytest.mark.parametrize(
    ("day", "worked"),
    [
        (date(2026, 4, 2), {"JP"}),  # Maundy Thursday
        (date(2026, 4, 29), {"DK"}),  # Shōwa Day
        (date(2026, 4, 3), {"JP"}),  # Good Friday
        (date(2026, 5, 6), {"DK"}),  # the day that stands in for Constitution Day on a Sunday
        (date(2026, 4, 28), {"DK", "JP"}),
        (date(2026, 4, 25), set()),  # Saturday
    ],
)
def test_a_holiday_of_either_country_is_not_worked(day: date, worked: set[str]) -> None:
    assert {land for land in BOTH if agenda.is_business_day(day, WEEK, (land,))} == worked
    assert agenda.is_business_day(day, WEEK, BOTH) == (worked == {"DK", "JP"})


@pytest.mark.parametrize(
    ("day", "count", "of", "expected"),
    [
        (date(2026, 3, 6), 1, (), date(2026, 3, 9)),  # Friday to Monday
        (date(2026, 3, 7), 1, (), date(2026, 3, 9)),  # so from Saturday
        (date(2026, 3, 8), 1, (), date(2026, 3, 9)),  # and from Sunday
        (date(2026, 3, 7), 2, (), date(2026, 3, 10)),
        (date(2026, 3, 6), 0, (), date(2026, 3, 6)),
        (date(2026, 3, 7), 0, (), date(2026, 3, 9)),
        (date(2026, 4, 1), 1, (), date(2026, 4, 2)),
        (date(2026, 4, 1), 1, ("DK",), date(2026, 4, 7)),  # over Easter
        (date(2026, 4, 27), 5, ("DK",), date(2026, 5, 4)),
        (date(2026, 4, 27), 5, ("JP",), date(2026, 5, 8)),  # over Golden Week
        (date(2025, 12, 23), 1, BOTH, date(2025, 12, 24)),
        (date(2025, 12, 24), 1, ("DK",), date(2025, 12, 29)),
        (date(2025, 12, 31), 1, BOTH, date(2026, 1, 2)),
    ],
)
def test_business_days_are_counted_from_the_day_after(
    day: date, count: int, of: tuple[str, ...], expected: date
) -> None:
    assert agenda.add_business_days(day, count, WEEK, of) == expected


def test_the_week_is_the_playbooks() -> None:
    thursday = date(2026, 3, 5)
    assert agenda.add_business_days(thursday, 1, GULF, ()) == date(2026, 3, 8)
    assert not agenda.is_business_day(date(2026, 3, 6), GULF, ())


@given(days, st.integers(0, 15), st.sampled_from([WEEK, GULF]), lands)
def test_as_many_days_are_worked_as_were_counted(
    day: date, count: int, hours: Hours, of: tuple[str, ...]
) -> None:
    end = agenda.add_business_days(day, count, hours, of)
    between = (day + timedelta(days=n) for n in range(1, (end - day).days + 1))
    assert agenda.is_business_day(end, hours, of)
    assert sum(agenda.is_business_day(one, hours, of) for one in between) == count or count == 0
    assert agenda.add_business_days(day, count + 1, hours, of) >= end


def test_countries_are_checked_without_loading_them_all() -> None:
    assert agenda.countries([" dk", "JP", "", "Dk", "es"]) == ("DK", "JP", "ES")
    for wrong in ("XX", "DNK", "日本", "1", "D"):
        with pytest.raises(KeyError, match=wrong):
            agenda.countries(["DK", wrong])


@pytest.mark.parametrize(
    ("day", "zone", "utc"),
    [
        (date(2026, 3, 27), "Europe/Copenhagen", "08:00"),
        (date(2026, 3, 30), "Europe/Copenhagen", "07:00"),  # an hour was lost on Sunday
        (date(2026, 10, 23), "Europe/Copenhagen", "07:00"),
        (date(2026, 10, 26), "Europe/Copenhagen", "08:00"),  # and given back
        (date(2026, 3, 30), "Asia/Tokyo", "00:00"),
        (date(2026, 3, 6), "America/New_York", "14:00"),
        (date(2026, 3, 9), "America/New_York", "13:00"),
    ],
)
def test_work_opens_by_the_clock_on_the_wall(day: date, zone: str, utc: str) -> None:
    assert f"{agenda.opening(day, WEEK, zone).astimezone(UTC):%H:%M}" == utc


def test_an_opening_inside_the_lost_hour_is_a_real_moment() -> None:
    early = Hours(opens=2 * 60 + 30, closes=17 * 60)
    at = agenda.opening(date(2026, 3, 29), early, "Europe/Copenhagen")
    assert at.astimezone(UTC) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def at(text: str, zone: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


@pytest.mark.parametrize(
    ("now", "zone", "expected"),
    [
        ("2026-03-04 08:00", "Europe/Copenhagen", "2026-03-04 08:00"),
        ("2026-03-04 18:59", "Europe/Copenhagen", "2026-03-04 18:59"),
        ("2026-03-04 19:00", "Europe/Copenhagen", "2026-03-05 08:00"),
        ("2026-03-04 23:30", "Europe/Copenhagen", "2026-03-05 08:00"),
        ("2026-03-05 00:30", "Europe/Copenhagen", "2026-03-05 08:00"),
        ("2026-03-06 19:00", "Europe/Copenhagen", "2026-03-09 08:00"),  # Friday evening
        ("2026-03-07 12:00", "Europe/Copenhagen", "2026-03-09 08:00"),  # Saturday
        ("2026-03-08 07:00", "Europe/Copenhagen", "2026-03-09 08:00"),  # Sunday before eight
        ("2026-03-09 07:59", "Europe/Copenhagen", "2026-03-09 08:00"),
        ("2026-03-28 20:00", "Europe/Copenhagen", "2026-03-30 08:00"),  # over the lost hour
        ("2026-10-23 20:00", "Europe/Copenhagen", "2026-10-26 08:00"),  # over the hour given back
        ("2026-04-01 19:30", "Europe/Copenhagen", "2026-04-07 08:00"),  # over Easter
    ],
)
def test_nobody_is_written_to_at_night_or_on_a_day_off(now: str, zone: str, expected: str) -> None:
    assert agenda.allowed(at(now, zone), zone, WEEK, ("DK",)) == at(expected, zone)


@pytest.mark.parametrize(
    ("now", "zone", "expected"),
    [
        # A Friday morning in California is a Saturday night in Tokyo.
        ("2026-03-06 09:00", "America/Los_Angeles", "2026-03-06 09:00"),
        ("2026-03-06 09:00", "Asia/Tokyo", "2026-03-09 08:00"),
        # A Sunday evening there is a Monday morning here.
        ("2026-03-08 17:00", "Asia/Tokyo", "2026-03-09 09:00"),
        ("2026-03-08 17:00", "America/Los_Angeles", "2026-03-09 08:00"),
    ],
)
def test_quiet_is_judged_where_the_reader_is(now: str, zone: str, expected: str) -> None:
    moment = at(now, "America/Los_Angeles")
    assert agenda.allowed(moment, zone, WEEK, ()) == at(expected, zone)


@given(moments, st.sampled_from(ZONES), st.sampled_from([WEEK, GULF]), lands)
def test_the_end_of_the_quiet_is_never_quiet(
    now: datetime, zone: str, hours: Hours, of: tuple[str, ...]
) -> None:
    then = agenda.allowed(now, zone, hours, of)
    there = then.astimezone(ZoneInfo(zone))
    assert then >= now
    assert agenda.allowed(then, zone, hours, of) == then
    assert time(8) <= there.time() < time(19)
    assert agenda.is_business_day(there.date(), hours, of)


def test_importing_the_agenda_does_not_load_the_holidays() -> None:
    asked = "import sys, bot.agenda; sys.exit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0
