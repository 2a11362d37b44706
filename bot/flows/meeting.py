"""Meetings: asked about on their day, told about by whoever held them, counted into the engagement's health."""

from collections.abc import Mapping
from datetime import datetime

import msgspec
from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Card
from bot.effects import Effect, Later, Log, Say, Turn
from bot.flows import meeting_cards as cards
from bot.flows.line import above, whom
from bot.flows.meeting_figures import reviewed
from bot.flows.nudging import escalate, remind
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.health import HealthState, Tally
from bot.model.meeting import Meeting, State
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.playbook import Playbook
from bot.model.playbook_meetings import MeetingRules
from bot.model.seats import Seat


def holding(engagement: Engagement, rules: MeetingRules) -> str | None:
    """Whose meeting it is, whether they can hold it just now or not."""
    return next(filter(None, map(engagement.holder, (rules.seat, *above(rules.seat)))), None)


def health_of(engagement: Engagement, docs: Mapping[str, Document]) -> HealthState:
    """The engagement's health, fresh where nothing is known yet."""
    held = docs.get("health")
    return held if isinstance(held, HealthState) else HealthState(engagement.id)


class Table(msgspec.Struct, frozen=True, gc=False):
    """The meetings of an engagement as they stand; every move returns a Turn. ``open`` wait for a word."""

    engagement: Engagement
    playbook: Playbook
    people: Mapping[str, Person]
    health: HealthState
    open: tuple[Meeting, ...] = ()

    def begin(self, rules: MeetingRules, now: datetime, about: str = "") -> Turn:
        """Its day has come: whoever holds the seat is asked; what is still open of its kind was not held.

        A retrospective waits for its word however many there are.
        """
        turn, table = Turn(), self
        for one in self.open if not rules.after else ():
            if one.rules.id == rules.id:
                turn += table.told(one, replace(one, state="missed", told_at=now), "", now)
                table = replace(table, health=_health(turn, table.health))
        return turn + table._asked(rules, about, now)

    def _asked(self, rules: MeetingRules, about: str, now: datetime) -> Turn:
        head, tally = self.engagement, self.health.tallies.get(rules.id, Tally())
        number, told = tally.number + 1, whom(self.engagement, self.people, rules.seat, now)
        meeting = Meeting(
            engagement=head.id,
            id=f"{rules.id}-{number}",
            number=number,
            rules=rules,
            day=agenda.local_day(now, head.zone),
            opened_at=now,
            asked=told or "",
            about=about,
        )
        health = replace(
            self.health,
            tallies={**self.health.tallies, rules.id: replace(tally, number=number)},
            open=(*self.health.open, meeting.id),
        )
        effects: list[Effect] = [Log("meeting.asked", refs={"meeting": meeting.id})]
        if told:
            effects.append(self._own(meeting))
        if holder := holding(head, rules):
            day = agenda.add_business_days(meeting.day, rules.remind, self.playbook.hours, head.countries)
            at = agenda.opening(day, self.playbook.hours, head.zone)
            effects.append(remind(holder, head.id, f"meeting:{meeting.id}", at))
        return Turn((meeting, health), tuple(effects))

    def told(self, before: Meeting, meeting: Meeting, by: str, now: datetime) -> Turn:
        """What became of a meeting; said again, the later word counts."""
        tally = self.health.tallies.get(meeting.rules.id, Tally(meeting.number))
        health = replace(
            self.health,
            tallies={**self.health.tallies, meeting.rules.id: _counted(tally, before.state, meeting.state)},
            open=tuple(one for one in self.health.open if one != meeting.id),
        )
        effects: list[Effect] = []
        if self.health.reviewed and self.health.reviewed.meeting == meeting.id and not meeting.answers:
            health = replace(health, reviewed=self.health.before, before=None)
        if meeting.rules.kind == "review" and meeting.answers:
            found = reviewed(meeting, now)
            earlier = self.health.reviewed
            again = earlier is not None and earlier.meeting == meeting.id
            health = replace(health, reviewed=found, before=self.health.before if again else earlier)
            if found.health == "alarm":
                args = {"meeting": meeting.id}
                effects.append(Later(f"meeting.alarm:{meeting.key}", "meeting.alarm", now, args=args))
        if meeting.asked:
            effects.append(self._own(meeting))
        if cards.worth_showing(meeting):
            card = cards.board(meeting, self.engagement, health)
            effects.append(Say(self.engagement.internal, card, key=meeting.key))
        log = Log(f"meeting.{meeting.state}", by or None, {"meeting": meeting.id})
        return Turn((meeting, health), (*effects, log))

    def alarm(self, meeting: Meeting, now: datetime) -> Turn:
        """A review found what the engagement partner has to know."""
        found = self.health.reviewed
        if found is None or found.meeting != meeting.id or found.health != "alarm":
            return Turn()

        def card(told: str) -> Card:
            return cards.alarm(found, meeting, self.engagement, told)

        return Turn(effects=escalate(self.engagement, self.people, Seat.ENGAGEMENT_PARTNER, card, now))

    def _own(self, meeting: Meeting) -> Say:
        card = cards.own(meeting, self.engagement)
        return Say(Direct(meeting.asked), card, key=f"meeting.ask:{self.engagement.id}:{meeting.id}")


def _health(turn: Turn, known: HealthState) -> HealthState:
    return turn.first(HealthState) or known


def _counted(tally: Tally, before: State, after: State) -> Tally:
    counts = {"held": tally.held, "skipped": tally.skipped, "missed": tally.missed}
    if before in counts:
        counts[before] -= 1
    if after in counts:
        counts[after] += 1
    row = 0 if after == "held" else tally.row + (before in ("open", "held"))
    return replace(tally, row=row, **counts)
