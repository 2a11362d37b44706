"""How issues were handled in time: first answer, taken, solved, by severity; what was promised, kept and broken.

Times are those of the severity's own clock (``issue_clocks``): without the time in which the client was awaited.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from statistics import median
from typing import Literal

import msgspec

from bot.flows.issue_clocks import DAY, Clockwork
from bot.model.issue import Issue
from bot.model.reading import SEVERITIES, Severity

#: What is measured, from when an issue was raised: until somebody of ours answered, took it, told that it is solved.
Span = Literal["response", "taken", "solved"]
SPANS: tuple[Span, ...] = ("response", "taken", "solved")
#: Lines of an issue's history that say that a promise was broken: an update that did not come.
BROKEN = "overdue"


class Figure(msgspec.Struct, frozen=True, gc=False):
    """Hours in the middle and at the most, of ``count`` issues; of the promises among them, kept and broken."""

    count: int
    middle: float
    most: float
    kept: int
    broken: int


class Row(msgspec.Struct, frozen=True, gc=False):
    """The issues of one severity: updates that did not come, promised dates that moved.

    ``day`` is how many hours are worked a day where its clock is of business hours.
    """

    severity: Severity
    count: int
    open: int
    spans: dict[Span, Figure]
    updates: int
    slips: int
    day: float | None


def rows(works: Iterable[Clockwork], now: datetime) -> Iterator[Row]:
    """One row a severity of which there is an issue, the gravest first; what was called no issue does not count."""
    found = [one for one in works if one.issue.state != "dismissed"]
    for severity in reversed(SEVERITIES):
        mine = [one for one in found if one.issue.severity == severity]
        if mine:
            spans = {span: figure for span in SPANS if (figure := _figure(mine, span, now))}
            missed = sum(entry.what == BROKEN for one in mine for entry in one.issue.entries)
            still = sum(one.issue.open for one in mine)
            slips = sum(one.issue.work.slips for one in mine)
            day = mine[0].day if mine[0].rules.business else None
            yield Row(severity, len(mine), still, spans, missed, slips, day)


def _figure(works: list[Clockwork], span: Span, now: datetime) -> Figure | None:
    ended = [(one, end) for one in works if (end := _end(one.issue, span))]
    spent = [one.spent(one.issue.at, end) for one, end in ended]
    held = [kept for one in works if (kept := _kept(one, span, now)) is not None]
    if not spent and not held:
        return None
    middle, most = (median(spent), max(spent)) if spent else (0.0, 0.0)
    return Figure(len(spent), middle, most, sum(held), len(held) - sum(held))


def _end(issue: Issue, span: Span) -> datetime | None:
    match span:
        case "response":
            return issue.responded_at
        case "taken":
            return next((entry.at for entry in issue.entries if entry.what == "taken"), issue.acked_at)
        case "solved":
            return issue.resolved_at


def _kept(work: Clockwork, span: Span, now: datetime) -> bool | None:
    """Whether what was promised was kept; None where nothing was promised, or there is still time for it."""
    limit = _limit(work, span)
    if limit is None:
        return None
    end = _end(work.issue, span)
    return end <= limit if end else False if now > limit else None


def _limit(work: Clockwork, span: Span) -> datetime | None:
    """The time of the first answer and of taking it; a day for the solution is promised with the agreed plan."""
    match span:
        case "response":
            return work.after(work.issue.at, work.rules.response)
        case "taken":
            return work.after(work.issue.at, work.rules.ack)
        case "solved":
            return work.issue.planned


def parts(hours: float, day: float | None) -> tuple[int, int, int]:
    """Days, hours and minutes of so many hours of the matrix; with ``day``, business days of so many hours."""
    worked = hours if day is None else hours * day / DAY
    minutes = round(worked * 60)
    days, left = divmod(minutes, round((day or DAY) * 60))
    return days, *divmod(left, 60)
