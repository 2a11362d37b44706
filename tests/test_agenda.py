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
#: With a long break after noon.
SPLIT = Hours(opens=9 * 60, closes=20 * 60, breaks=((13 * 60, 17 * 60),))
#: A shop that never sleeps: its day has as many hours as the clock gives it.
ALWAYS = Hours(opens=0, closes=24 * 60, weekdays=tuple(range(7)))
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
    assert at.astimezone(UTC) == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)  # 02:30 was never shown: 03:00 was


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


@pytest.mark.parametrize(
    ("since", "count", "hours", "of", "expected"),
    [
        ("2026-03-06 16:30", 1, WEEK, (), "2026-03-09 09:30"),  # Friday to Monday
        ("2026-03-06 16:00", 1, WEEK, (), "2026-03-06 17:00"),
        ("2026-03-06 17:00", 0.5, WEEK, (), "2026-03-09 09:30"),
        ("2026-03-07 12:00", 4, WEEK, (), "2026-03-09 13:00"),  # asked on a Saturday
        ("2026-03-09 03:00", 0, WEEK, (), "2026-03-09 09:00"),
        ("2026-03-09 09:00", 20, WEEK, (), "2026-03-11 13:00"),
        ("2026-04-01 15:00", 4, WEEK, ("DK",), "2026-04-07 11:00"),  # over Easter
        ("2026-03-05 16:30", 1, GULF, (), "2026-03-08 09:30"),  # Thursday to Sunday
        ("2026-03-09 12:30", 1, SPLIT, (), "2026-03-09 17:30"),
        ("2026-03-09 14:00", 1, SPLIT, (), "2026-03-09 18:00"),  # asked in the break
        ("2026-03-09 09:00", 7, SPLIT, (), "2026-03-09 20:00"),
        ("2026-03-13 18:00", 3, SPLIT, (), "2026-03-16 10:00"),
        ("2026-03-28 12:00", 24, ALWAYS, (), "2026-03-29 13:00"),  # a day of 23 hours
        ("2026-10-24 12:00", 24, ALWAYS, (), "2026-10-25 11:00"),  # and one of 25
    ],
)
def test_hours_are_counted_while_somebody_works(
    since: str, count: float, hours: Hours, of: tuple[str, ...], expected: str
) -> None:
    zone = "Europe/Copenhagen"
    assert agenda.add_business_hours(at(since, zone), count, hours, of, zone) == at(expected, zone)


weeks = st.sampled_from([WEEK, GULF, SPLIT, ALWAYS, Hours(2 * 60 + 30, 3 * 60 + 30, tuple(range(7)))])
#: The nights in which clocks change, and all others.
shifting = st.one_of(
    moments,
    *(
        st.datetimes(datetime(*day), datetime(*day) + timedelta(days=2), timezones=st.just(UTC))  # noqa: DTZ001
        for day in ((2026, 3, 28), (2026, 10, 24), (2026, 3, 7), (2026, 10, 31), (2026, 4, 4), (2026, 10, 3))
    ),
)
amounts = st.integers(0, 40 * 4).map(lambda quarters: quarters / 4)


@given(shifting, amounts, amounts, weeks, st.sampled_from(ZONES))
def test_hours_add_up_and_end_in_working_time(
    since: datetime, one: float, more: float, hours: Hours, zone: str
) -> None:
    first = agenda.add_business_hours(since, one, hours, (), zone)
    assert first >= since
    assert agenda.add_business_hours(since, one + more, hours, (), zone) >= first
    if more:
        both = agenda.add_business_hours(first, more, hours, (), zone)
        assert agenda.add_business_hours(since, one + more, hours, (), zone) == both
    there = first.astimezone(ZoneInfo(zone))
    assert agenda.is_business_day(there.date(), hours, ()) or there.time() == time()
    shifts = [
        (agenda.moment(day, begins, zone), agenda.moment(day, ends, zone))
        for day in (there.date() - timedelta(days=1), there.date())
        for begins, ends in hours.shifts
    ]
    assert any(
        begins.astimezone(UTC) <= first.astimezone(UTC) <= ends.astimezone(UTC) for begins, ends in shifts
    )


@given(shifting, st.integers(0, 24 * 60), st.integers(0, 24 * 60), st.sampled_from(ZONES))
def test_a_moment_is_when_the_wall_first_shows_it(now: datetime, one: int, other: int, zone: str) -> None:
    day = now.astimezone(ZoneInfo(zone)).date()
    moment = agenda.moment(day, one, zone).astimezone(UTC)
    wall = datetime.combine(day, time()) + timedelta(minutes=one)
    shown, before = (
        then.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        for then in (moment, moment - timedelta(seconds=1))
    )
    assert before < wall <= shown
    assert shown - wall <= timedelta(hours=1)
    later = agenda.moment(day, max(one, other), zone).astimezone(UTC)
    assert later >= moment


def test_a_day_that_a_zone_left_out_has_no_hours() -> None:
    """Samoa went from Thursday to Saturday."""
    zone, thursday = "Pacific/Apia", date(2011, 12, 29)
    assert agenda.allowed(agenda.moment(thursday, 20 * 60, zone), zone, WEEK, ()) == at(
        "2012-01-02 08:00", zone
    )
    late = agenda.moment(thursday, 16 * 60, zone)
    assert agenda.add_business_hours(late, 2, WEEK, (), zone) == at("2012-01-02 10:00", zone)


@given(days, st.integers(0, 15), st.sampled_from([WEEK, GULF]), lands)
def test_days_back_are_days_on(day: date, count: int, hours: Hours, of: tuple[str, ...]) -> None:
    back = agenda.days_before(day, count, hours, of)
    assert back <= day
    if count and agenda.is_business_day(day, hours, of):
        assert agenda.add_business_days(back, count, hours, of) == day


@pytest.mark.parametrize(
    ("now", "zones", "expected"),
    [
        ("2026-03-04 10:00", ("Europe/Copenhagen",), "2026-03-04 10:00"),
        ("2026-03-04 10:00", ("Europe/Copenhagen", "Asia/Tokyo"), "2026-03-04 10:00"),
        ("2026-03-04 12:00", ("Europe/Copenhagen", "Asia/Tokyo"), "2026-03-05 08:00"),  # evening in Tokyo
        ("2026-03-06 12:00", ("Europe/Copenhagen", "Asia/Tokyo"), "2026-03-09 08:00"),
        ("2026-03-04 10:00", ("Europe/Copenhagen", "America/New_York"), "2026-03-04 14:00"),
        # They share no hour: the first one's counts.
        ("2026-03-04 20:00", ("Europe/Copenhagen", "Pacific/Honolulu"), "2026-03-05 08:00"),
        ("2026-03-04 10:00", (), "2026-03-04 10:00"),
    ],
)
def test_several_are_written_to_when_none_sleeps(now: str, zones: tuple[str, ...], expected: str) -> None:
    moment = at(now, "Europe/Copenhagen")
    assert agenda.allowed_in_all(moment, zones, WEEK, ()) == at(expected, "Europe/Copenhagen")


def test_importing_the_agenda_does_not_load_the_holidays() -> None:
    asked = "import sys, bot.agenda; sys.exit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0
