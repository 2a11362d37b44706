"""The clocks of an issue: always computed from what happened when, never counted down.

Critical and high run on the wall clock, day and night; the others in business hours, 24 of which are one business day
(issues: severity and the escalation matrix). Time in which the client is awaited counts for none.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Literal, NamedTuple

from bot import agenda
from bot.model.engagement import Engagement
from bot.model.issue import Issue
from bot.model.playbook import Playbook
from bot.model.playbook_issues import SeverityRules

Name = Literal["response", "update", "level"]
#: Hours between two updates that an owner may choose: on the wall clock, and where 24 are one business day.
RHYTHMS, RHYTHMS_WORKED = (24, 12, 8, 4, 2, 1), (72, 48, 24, 12)
#: A business day counts for so many hours of the matrix.
DAY = 24


class Clock(NamedTuple):
    """A clock that runs: when it is to be warned of, and when its time is over (aware)."""

    name: Name
    warn: datetime
    due: datetime


class Clockwork(NamedTuple):
    """All that the times of an issue follow from."""

    engagement: Engagement
    playbook: Playbook
    issue: Issue

    @property
    def rules(self) -> SeverityRules:
        """What its severity asks for."""
        return self.playbook.issues.severities[self.issue.severity]

    @property
    def rhythm(self) -> float:
        """Hours of the severity from one update to the next, 0 where they come as needed.

        Half of them while trust is shaky; what the owner chose counts where it is faster.
        """
        asked = self.rules.update / (2 if self.issue.often else 1)
        chosen = self.issue.rhythm
        return chosen if chosen and (not asked or chosen < asked) else asked

    @property
    def faster(self) -> tuple[int, ...]:
        """The rhythms that its owner may choose, the slowest first: in business hours, parts of a day or days."""
        asked = self.rules.update / (2 if self.issue.often else 1)
        offered = RHYTHMS_WORKED if self.rules.business else RHYTHMS
        return tuple(one for one in offered if not asked or one < asked)

    def running(self) -> tuple[Clock, ...]:
        """The clocks that run now; none while the client is awaited, none once it is solved."""
        if not self.issue.open or self.issue.paused:
            return ()
        return tuple(self._running())

    def _running(self) -> Iterator[Clock]:
        issue = self.issue
        if issue.responded_at is None:
            yield self._clock("response", issue.at, self.rules.response)
        elif self.rhythm and issue.owner:
            last = max(issue.responded_at, issue.updated_at or issue.responded_at)
            yield self._clock("update", last, self.rhythm)
        if issue.planned:  # the date that was agreed takes the place of the level's time
            begun = issue.level_at or issue.at
            yield Clock("level", begun + (issue.planned - begun) * self._share, issue.planned)
        elif issue.level < 3 and issue.severity != "low":  # low never climbs by time
            days = self.playbook.issues.levels[issue.level - 1]
            yield self._clock("level", issue.level_at or issue.at, days * DAY, business=True)

    @property
    def _share(self) -> float:
        return self.playbook.issues.warn / 100

    def _clock(self, name: Name, since: datetime, hours: float, *, business: bool = False) -> Clock:
        return Clock(
            name,
            self.after(since, hours * self._share, business=business),
            self.after(since, hours, business=business),
        )

    def after(self, since: datetime, hours: float, *, business: bool = False) -> datetime:
        """When so many of the severity's hours have passed since then, without those of the pauses."""
        left, at = hours, since
        for pause in self.issue.pauses:
            if pause.until is None or pause.until <= at:
                continue
            begins = max(pause.since, at)
            passed = self._passed(at, begins, business=business)
            if passed >= left:
                break
            left, at = left - passed, pause.until
        return self._add(at, left, business=business)

    def spent(self, first: datetime, last: datetime) -> float:
        """How many of the severity's hours passed between two times, without those of the pauses."""
        paused = (
            self._passed(max(pause.since, first), min(pause.until or last, last), business=False)
            for pause in self.issue.pauses
            if pause.since < last and (pause.until or last) > first
        )
        return max(0.0, self._passed(first, last, business=False) - sum(paused))

    def _business(self, business: bool) -> bool:
        return business or self.rules.business

    def _passed(self, first: datetime, last: datetime, *, business: bool) -> float:
        if not self._business(business):
            return max(0.0, (last - first) / timedelta(hours=1))
        head = self.engagement
        worked = agenda.business_hours_between(first, last, self.playbook.hours, head.countries, head.zone)
        return worked * DAY / self.day

    def _add(self, at: datetime, hours: float, *, business: bool) -> datetime:
        if not self._business(business):
            return at + timedelta(hours=hours)
        head = self.engagement
        worked = hours * self.day / DAY
        return agenda.add_business_hours(at, worked, self.playbook.hours, head.countries, head.zone)

    @property
    def day(self) -> float:
        """Hours that are worked in a day."""
        return sum(last - first for first, last in self.playbook.hours.shifts) / 60
