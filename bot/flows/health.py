"""The health of an engagement at a glance: its latest figures, and every reason to look closer, with its evidence."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

import msgspec

from bot import agenda
from bot.cards.card import (
    Block,
    Card,
    Check,
    Checklist,
    Day,
    Facts,
    Listed,
    Note,
    Para,
    Raw,
    Text,
    Words,
    private,
    say,
)
from bot.flows.change_words import requests, share
from bot.flows.checklist import checklist_of
from bot.flows.compare import complete, unsettled
from bot.flows.desk import papers_of, plan_of
from bot.flows.meeting import health_of
from bot.flows.meeting_words import name as meeting_name
from bot.flows.survey_figures import health, score
from bot.flows.survey_words import name as survey_name
from bot.flows.survey_words import tenths
from bot.model.alignment import Alignment
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.exchange import Exchange
from bot.model.health import HealthState
from bot.model.playbook import Playbook
from bot.model.survey import Survey

#: So many meetings of one kind in a row that were not held are worth a look.
ROW = 2
#: Milestones that are named; projects seldom have more that are behind.
NAMED = 5


class Look(msgspec.Struct, frozen=True, gc=False):
    """All that a look at the health of an engagement is made from."""

    engagement: Engagement
    playbook: Playbook
    docs: Mapping[str, Document]
    surveys: Sequence[Survey]
    alignment: Alignment | None
    now: datetime

    @property
    def state(self) -> HealthState:
        return health_of(self.engagement, self.docs)

    def card(self, reader: str) -> Card:
        """The card for one of ours."""
        rows = tuple(self._figures())
        warnings = tuple(Check(words, "flagged") for words in self.warnings())
        blocks: list[Block] = [Facts(rows)] if rows else [Para(say("health-nothing"))]
        if warnings:
            blocks += [Para(say("health-warnings", count=len(warnings))), Checklist(warnings)]
        else:
            blocks.append(Note(say("health-no-warnings")))
        title = say("health-title", client=self.engagement.client)
        return Card(title, tuple(blocks), audience=private(reader))

    def _figures(self) -> Iterator[tuple[Words, Words]]:
        if found := self.state.reviewed:
            on = Day(agenda.local_day(found.at, self.engagement.zone))
            yield say("meeting-momentum"), say("health-on", what=say(f"meeting-pace-{found.momentum}"), on=on)
            mean = say("meeting-mean", mean=tenths(found.relationship))
            yield say("meeting-relationship"), say("health-on", what=mean, on=on)
        for survey in (self._last(client=True), self._last(client=False)):
            if survey and (value := score(survey)) is not None:
                most = 10 if any(one.kind == "scale" for one in survey.rules.questions) else 5
                mean = say("health-of", mean=tenths(value), most=most, count=len(survey.replies))
                on = Day(agenda.local_day(survey.opened_at, self.engagement.zone))
                yield survey_name(survey.rules, self.engagement), say("health-on", what=mean, on=on)
        for rules in self.playbook.meetings:
            tally = self.state.tallies.get(rules.id)
            if tally and tally.number:
                said = say("health-held", held=tally.held, total=tally.number)
                yield meeting_name(rules, self.engagement), said

    def _last(self, *, client: bool) -> Survey | None:
        """The latest survey of a side that gave a figure."""
        mine = (one for one in self.surveys if one.engagement == self.engagement.id)
        scored = [one for one in mine if one.rules.client is client and score(one) is not None]
        return max(scored, key=lambda one: one.opened_at, default=None)

    def warnings(self) -> Iterator[Text]:
        """Every reason to look closer, with its evidence, what hurts most first."""
        yield from self._felt()
        yield from self._done()
        yield from self._answered()

    def _felt(self) -> Iterator[Text]:
        client, team = self._last(client=True), self._last(client=False)
        if client and (value := score(client)) is not None and value <= client.rules.low * 10:
            yield say(
                "health-w-survey", survey=survey_name(client.rules, self.engagement), mean=tenths(value)
            )
        if team and health(team) in ("alarm", "watch"):
            yield say("health-w-pulse", mean=tenths(score(team) or 0))
        found = self.state.reviewed
        if found is None:
            return
        for key, prefix, ids in (
            ("health-w-signs", "meeting-s", found.signs),
            ("health-w-noes", "meeting-m", found.noes),
            ("health-w-weak", "meeting-r", found.weak),
        ):
            if ids:
                yield say(key, what=Listed(tuple(say(f"{prefix}-{one}") for one in ids)))

    def _done(self) -> Iterator[Text]:
        plan, today = plan_of(self.engagement, self.docs), agenda.local_day(self.now, self.engagement.zone)
        pending = [one for one in requests(self.docs) if one.open]
        if pending:
            yield say("health-w-changes", count=len(pending))
        percent = share(self.engagement.id, self.docs)
        if percent is not None and percent > self.playbook.changes.percent:
            yield say("health-w-budget", percent=percent, most=self.playbook.changes.percent)
        if missed := papers_of(self.engagement, self.docs).missed:
            yield say("health-w-status", count=missed)
        for rules in self.playbook.meetings:
            tally = self.state.tallies.get(rules.id)
            if tally and tally.row >= ROW:
                yield say("health-w-calls", meeting=meeting_name(rules, self.engagement), count=tally.row)
        behind = [one for one in plan.milestones if one.state == "behind"]
        if behind:
            named = Listed(tuple(Raw(one.name) for one in behind[:NAMED]))
            yield say("health-w-behind", count=len(behind), names=named)
        checklist = checklist_of(self.docs)
        late = [one for one in checklist.unfinished if one.due < today] if checklist else []
        if late:
            yield say("health-w-checklist", count=len(late))

    def _answered(self) -> Iterator[Text]:
        exchange = self.docs.get("exchange")
        if isinstance(exchange, Exchange):
            if exchange.silent and exchange.ours_on:
                yield say("health-w-silence", since=Day(exchange.ours_on))
            if late := sum(one.late for one in exchange.asked):
                yield say("health-w-questions", count=late)
        check = self.alignment
        if check and complete(check) and (left := unsettled(check, self.playbook)):
            yield say("health-w-alignment", count=len(left))
