"""One issue with all that is needed to move it: every move returns a Turn that ends with ``kept``."""

from collections.abc import Mapping
from datetime import datetime

import msgspec
from msgspec.structs import replace

from bot.cards.card import CLIENT, Audience, Card
from bot.effects import Effect, Forget, Later, Log, Say, Turn
from bot.flows.issue_clocks import Clock, Clockwork
from bot.flows.line import acting
from bot.flows.work_times import upcoming
from bot.model.engagement import Engagement
from bot.model.internal import Internal
from bot.model.issue import KEPT, LONGEST, Entry, Issue
from bot.model.issue_work import Work
from bot.model.owed import Direct, To
from bot.model.person import Person
from bot.model.places import Room
from bot.model.playbook import Playbook
from bot.model.playbook_issues import IssueRules
from bot.model.seats import Seat

#: The level that somebody in a seat answers for (issues: resolution levels); all others are of the team.
LEVELS = {Seat.ENGAGEMENT_PARTNER: 2, Seat.MANAGING_PARTNER: 3}
#: Who hears of a matter of people, the first that can be reached (issues: team bypasses the matrix).
TRUSTED = (Seat.ENGAGEMENT_PARTNER, Seat.MANAGING_PARTNER)


class Matter(msgspec.Struct, frozen=True, gc=False):
    """An issue in its engagement; ``people`` holds whoever is seated, by id."""

    engagement: Engagement
    playbook: Playbook
    issue: Issue
    people: Mapping[str, Person] = {}

    @property
    def rules(self) -> IssueRules:
        return self.playbook.issues

    @property
    def work(self) -> Clockwork:
        """Its clocks."""
        return Clockwork(self.engagement, self.playbook, self.issue)

    @property
    def critical(self) -> bool:
        """Whether it disturbs anybody's night."""
        return self.issue.severity == "critical"

    @property
    def ref(self) -> dict[str, str]:
        """How the log names it."""
        return {"issue": self.issue.id, "number": str(self.issue.number)}

    def with_(self, **changed: object) -> "Matter":
        return replace(self, issue=replace(self.issue, **changed))

    def worked(self, **changed: object) -> "Matter":
        """With more that was found or done for it."""
        work: Work = replace(self.issue.work, **changed)
        return self.with_(work=work)

    def resumed(self, now: datetime) -> "Matter":
        """The client is awaited no more: the clocks run on."""
        issue = self.issue
        pauses = (*issue.pauses[:-1], replace(issue.pauses[-1], until=now)) if issue.paused else issue.pauses
        state = "planned" if issue.work.agreed else "owned" if issue.owner else "caught"
        return self.with_(pauses=pauses, state=state)

    def holder(self, seat: Seat, now: datetime) -> str | None:
        """Whoever acts for a seat now, of our side; None where nobody can be reached."""
        return acting(self.people, self.engagement.holder(seat), self.engagement.zone, now)

    def trusted(self) -> tuple[str, ...]:
        """Who may see a matter of people: the engagement partner, whom they named, and whoever owns it."""
        seats = [one for seat in TRUSTED if (one := self.engagement.holder(seat))]
        return tuple(dict.fromkeys([*seats[:1], *self.issue.confidants, *filter(None, [self.issue.owner])]))

    def sees(self, person: str) -> bool:
        """Whether somebody of our side may see it: anybody, unless it is a matter of people."""
        return not self.issue.private or person in self.trusted()

    def raiser(self) -> To | None:
        """Where whoever raised it hears of it: where they wrote, else, and for matters of people, in private."""
        issue = self.issue
        here = self.engagement.client_room
        if not issue.private and issue.via == "tag" and here and here.key == issue.room.key:
            return issue.room
        return Direct(issue.by) if issue.by else None

    def audience(self) -> Audience:
        """Who may read what whoever raised it is told."""
        return CLIENT if isinstance(self.raiser(), Room) else Audience("only", (self.issue.by,))

    def tell(self, card: Card, *, key: str | None = None) -> tuple[Effect, ...]:
        """Tell whoever raised it, where they hear of it."""
        to = self.raiser()
        return (Say(to, replace(card, audience=self.audience()), key=key),) if to else ()

    def noted(
        self, now: datetime, by: str, what: str, words: str = "", ref: str = "", **changed: object
    ) -> "Matter":
        """With one more line in its history; beyond what is kept, without the words."""
        entries = self.issue.entries
        spoken = sum(one.words is not None for one in entries)
        kept = Internal(words[:LONGEST]) if words and spoken < KEPT else None
        entry = Entry(now, by, what, kept, ref)
        return self.with_(entries=(*entries, entry)[-2 * KEPT :], **changed)

    def wake(self, now: datetime) -> Later | Forget:
        """The one item of the agenda that an issue has: when something of it is next to be looked at."""
        name = f"issue:{self.engagement.id}:{self.issue.number}"
        times = sorted(self._times())
        if not times:
            return Forget(name)
        args = {"number": str(self.issue.number)}
        return Later(name, "issue.due", max(times[0], now), critical=self.critical, args=args)

    def _times(self) -> list[datetime]:
        issue = self.issue
        found = [one.at for one in upcoming(self.work)]
        if not issue.open:
            return found
        found += [issue.facts_by] if issue.facts_by else []
        if issue.paused:
            return found
        if issue.ladder and issue.ladder.at and issue.owner is None:
            found.append(issue.ladder.at)
        if (silence := self.silence()) is not None:
            found.append(silence)
        for clock in self.work.running():
            if issue.marks.get(clock.name) != clock.due:
                warned = issue.marks.get(f"{clock.name}.warn") == clock.due
                found.append(clock.due if warned else clock.warn)
            elif again := self.unanswered(clock):
                found.append(again)
        return found

    def unanswered(self, clock: Clock) -> datetime | None:
        """When the next level hears of an update that did not come, though its owner was told."""
        marks = self.issue.marks
        told = clock.name == "update" and marks.get("update") == clock.due
        if not told or marks.get("update.up") == clock.due:
            return None
        return self.work.after(clock.due, self.work.rules.ack)

    def silence(self) -> datetime | None:
        """When somebody who took it, and has done nothing since, has it no more."""
        issue = self.issue
        if issue.owner is None or issue.acked_at is None or issue.acted_at is not None:
            return None
        return self.work.after(issue.acked_at, self.work.rules.silence)

    def kept(self, now: datetime, *effects: Effect, log: Log | None = None) -> Turn:
        """The turn that writes it: one revision on, its agenda set anew."""
        self = self.with_(revision=self.issue.revision + 1)
        return Turn((self.issue,), (*effects, self.wake(now), *((log,) if log else ())))

    def log(self, what: str, by: str | None = None, **refs: str) -> Log:
        """One line of the log about it."""
        return Log(f"issue.{what}", by or None, {**self.ref, **refs})
