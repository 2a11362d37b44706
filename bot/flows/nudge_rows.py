"""What of all that waits for a person is due for a reminder, and from when on it may be said."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from bot import agenda
from bot.flows.home import waiting
from bot.flows.row import Row
from bot.model.scope import Case

#: Rows with their engagements, by ``engagement/row``.
Rows = dict[str, tuple[Case, Row]]


def rows_of(person: str, cases: Iterable[Case]) -> Rows:
    """Everything that waits for a person and can be reminded of."""
    return {
        f"{case.engagement.id}/{row.id}": (case, row)
        for case in cases
        for row in waiting(person, case)
        if row.id
    }


def plain(rows: Rows) -> tuple[Row, ...]:
    """The rows alone."""
    return tuple(row for _, row in rows.values())


def first(rows: Rows) -> str:
    """The engagement in whose tone and language a card about several is kept."""
    return next(iter(rows.values()))[0].engagement.id


def by_engagement(rows: Rows) -> dict[str, tuple[Row, ...]]:
    """The rows of each engagement (its id)."""
    ids = dict.fromkeys(case.engagement.id for case, _ in rows.values())
    return {one: tuple(row for case, row in rows.values() if case.engagement.id == one) for one in ids}


def allowed(rows: Rows, now: datetime, zone: str) -> dict[str, datetime]:
    """From when on each may be said to somebody in ``zone``: nothing on a holiday of its own engagement."""
    return {
        key: agenda.allowed(now, zone, case.playbook.hours, case.engagement.countries)
        for key, (case, _) in rows.items()
    }


def morning(rows: Rows, after: date, zone: str) -> datetime:
    """When work begins in ``zone`` on the first business day after a day, for the earliest of them."""

    def opening(case: Case) -> datetime:
        hours = case.playbook.hours
        day = agenda.add_business_days(after, 1, hours, case.engagement.countries)
        return agenda.opening(day, hours, zone)

    return min(opening(case) for case, _ in rows.values())


def put_off(rows: Rows, how: str, now: datetime, zone: str) -> datetime:
    """An hour on, tomorrow morning or next Monday, in the person's own time, and not in their quiet hours."""
    today = agenda.local_day(now, zone)
    ahead = {"tomorrow": 1, "monday": 7 - today.weekday()}.get(how)
    at = now + timedelta(hours=1)
    if ahead is not None:
        hours = next(iter(rows.values()))[0].playbook.hours
        at = agenda.opening(today + timedelta(days=ahead), hours, zone)
    return min(allowed(rows, at, zone).values())
