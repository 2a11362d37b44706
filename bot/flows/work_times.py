"""When a plan, and what comes after a solution, is next to be looked at: computed, never counted."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from bot import agenda
from bot.flows.issue_clocks import Clockwork

#: Whoever raised it is asked so often whether it is solved; then its owner is told that there is no answer.
ASKS = 4
#: While trust is shaky, those who answer for it are reminded so often.
WATCH = timedelta(days=7)
#: Business days after which a missing review is asked for.
REVIEWED = 3


class Mark(NamedTuple):
    """Something that is due once, at ``at`` (aware): ``what`` is its kind, ``name`` what it is remembered by."""

    what: str
    name: str
    at: datetime


def upcoming(work: Clockwork) -> Iterator[Mark]:
    """All that is still to come of it, and was not done."""
    yield from (one for one in _all(work) if work.issue.marks.get(one.name) != one.at)


def _all(work: Clockwork) -> Iterator[Mark]:
    issue, done = work.issue, work.issue.work
    if issue.open and not issue.paused and done.plan and done.plan.agreed_at:
        for number, step in enumerate(done.plan.steps):
            yield Mark(f"check:{number}", f"check.{number}", checkpoint(work, done.plan.agreed_at, step.by))
    if issue.state == "resolved" and issue.by and issue.resolved_at:
        last = done.asked[-1] if done.asked else issue.resolved_at
        what = "verify" if len(done.asked) < ASKS else "silent"
        yield Mark(what, f"{what}.{len(done.asked)}", _morning(work, last, work.playbook.issues.verify))
    if issue.state in ("resolved", "verified") and issue.resolved_at and not done.learned:
        yield Mark("review", "review", _morning(work, issue.resolved_at, REVIEWED))
    if done.trust == "shaky" and done.trust_at:
        yield Mark("watch", "watch", (issue.marks.get("watch") or done.trust_at) + WATCH)


def checkpoint(work: Clockwork, since: datetime, by: datetime) -> datetime:
    """A third of the time before a promised date, in hours that are worked: nobody is asked on a Sunday."""
    head, hours = work.engagement, work.playbook.hours
    worked = agenda.business_hours_between(since, by, hours, head.countries, head.zone)
    return agenda.add_business_hours(since, worked * 2 / 3, hours, head.countries, head.zone)


def _morning(work: Clockwork, since: datetime, days: int) -> datetime:
    head, hours = work.engagement, work.playbook.hours
    day = agenda.add_business_days(agenda.local_day(since, head.zone), days, hours, head.countries)
    return agenda.opening(day, hours, head.zone)
