"""An issue is raised: kept, acknowledged, shown to our side, and brought to the first on its ladder."""

from collections.abc import Mapping
from datetime import datetime, timedelta

import msgspec
from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Button, Card, Note, say
from bot.effects import Effect, Say, Turn
from bot.flows import issue_ack
from bot.flows.issue_cards import board
from bot.flows.issue_ladder import begun, climb, known
from bot.flows.issue_matter import Matter
from bot.flows.issue_words import graver
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.internal import Internal
from bot.model.issue import Issue, Source
from bot.model.issue_desk import IssueDesk, Rush, SourceMessage
from bot.model.person import Person
from bot.model.places import Room
from bot.model.playbook import Playbook
from bot.model.reading import Reading, Severity
from bot.model.seats import Seat, Side

#: More than so many of one person within this time are a rush, answered and shown as one.
RUSH, WITHIN = 5, timedelta(minutes=1)
#: So many earlier ones of a kind are named when a new one opens.
SIMILAR = 3


class Raising(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """What is known when an issue is raised; ``source`` is what may raise no second one in this room.

    That is the message's id on the platform, or the event's. ``live``: whoever raised it waits for an answer of
    their own (a command, a form, a press). ``knowing``: seats that the caller tells of it.
    ``deleted``: the message was deleted before it came.
    """

    engagement: Engagement
    playbook: Playbook
    people: Mapping[str, Person]
    desk: IssueDesk
    reading: Reading
    id: str
    via: Source
    words: str
    room: Room
    by: Person | None = None
    message: str = ""
    source: str = ""
    trigger: str = ""
    survey: str = ""
    knowing: tuple[Seat, ...] = ()
    live: bool = False
    deleted: bool = False

    def turn(self, now: datetime) -> Turn:
        """Keep it, and do all that follows at once."""
        number, rush = self.desk.last + 1, self._rush(now)
        desk = replace(self.desk, last=number)
        if self.by:
            desk = replace(desk, rushes={**self._recent(now), self.by.id: rush})
        desk, severity, pattern = self._pattern(desk)
        similar = self.desk.kinds.get(self.reading.category, ())
        desk = self._counted(desk, number)
        matter = self._matter(number, severity, now).with_(similar=similar)
        crowd = rush.count > RUSH and not graver(severity, "high")
        ladder = begun(matter, now).issue.ladder
        if ladder and self.by and self.by.id in self.engagement.people(Side.OURS):
            ladder = replace(ladder, pinged={self.by.id: now})  # they know
        matter = matter.with_(ladder=ladder)
        if pattern:
            matter = matter.noted(now, "", "pattern")
        elif similar and desk.counts[self.reading.category] % self.playbook.issues.pattern == 0:
            matter = matter.noted(now, "", "kind")
        if self.deleted:
            matter = matter.noted(now, matter.issue.by, "deleted", gone_at=now)
        effects: list[Effect] = []
        if crowd and ladder:
            matter = matter.with_(bundle=rush.head, ladder=replace(ladder, at=None))
            effects += issue_ack.rushed(matter, rush, self.room)
            effects.append(self._crowd(matter, rush))
        else:
            matter = known(matter, self.knowing, now)
            matter, told = (matter, ()) if self._rests(matter, now) else climb(matter, now)
            effects += [*issue_ack.acknowledged(matter, now, live=self.live), *board(matter), *told]
        log = matter.log("raised", matter.issue.by, via=self.via, severity=severity)
        docs: list[Document] = [desk]
        if self.source:
            docs.append(SourceMessage(self.room, self.source, self.engagement.id, number))
        return Turn(tuple(docs)) + matter.kept(now, *effects, log=log)

    def _matter(self, number: int, severity: Severity, now: datetime) -> Matter:
        read = self.reading
        issue = Issue(
            id=self.id,
            engagement=self.engagement.id,
            number=number,
            by=self.by.id if self.by else "",
            via=self.via,
            said=Internal(self.words),
            at=now,
            room=self.room,
            message=self.message,
            category=read.category,
            severity=read.severity,
            urgency=read.urgency,
            evidence=tuple((one.start, one.end, one.why) for one in read.evidence),
            confidence=read.confidence,
            close=read.close,
            level_at=now,
            from_client=self._from_client,
            survey=self.survey,
            trigger=self.trigger,
            often=bool(self.desk.shaky),
        )
        matter = Matter(self.engagement, self.playbook, issue, self.people)
        return matter.with_(severity=severity, level=self.playbook.issues.severities[severity].level)

    @property
    def _from_client(self) -> bool:
        return self.by is not None and self.by.side is not Side.OURS

    def _recent(self, now: datetime) -> dict[str, Rush]:
        """The rushes that still go on."""
        return {one: rush for one, rush in self.desk.rushes.items() if now - rush.began <= WITHIN}

    def _rush(self, now: datetime) -> Rush:
        """This one counted among those that the same person raised just now."""
        going = self._recent(now).get(self.by.id) if self.by else None
        number = self.desk.last + 1
        if going is None:
            return Rush(now, 1, number)
        head = number if going.count == RUSH else going.head
        return replace(going, count=going.count + 1, head=head)

    def _pattern(self, desk: IssueDesk) -> tuple[IssueDesk, Severity, bool]:
        """The third low one of a kind from the client is no low one any more: it shows a pattern."""
        severity, category = self.reading.severity, self.reading.category
        if severity != "low" or not self._from_client:
            return desk, severity, False
        count = desk.low.get(category, 0) + 1
        desk = replace(desk, low={**desk.low, category: count})
        found = count % self.playbook.issues.pattern == 0
        return desk, "medium" if found else "low", found

    def _counted(self, desk: IssueDesk, number: int) -> IssueDesk:
        """Counted with its category; matters of people are in no count."""
        kind = self.reading.category
        if kind == "team":
            return desk
        kinds = {**desk.kinds, kind: (*desk.kinds.get(kind, ()), number)[-SIMILAR:]}
        return replace(desk, kinds=kinds, counts={**desk.counts, kind: desk.counts.get(kind, 0) + 1})

    def _rests(self, matter: Matter, now: datetime) -> bool:
        """Whether whoever comes first has quiet hours now; then the agenda tells them in their morning."""
        first = self.people.get(issue_ack.first(matter, now) or "")
        if matter.critical or first is None:
            return False
        head = self.engagement
        zone = first.zone or head.zone
        return agenda.allowed(now, zone, self.playbook.hours, head.countries) > now

    def _crowd(self, matter: Matter, rush: Rush) -> Effect:
        """One card for all of a rush; each is an issue of its own."""
        issue, head = matter.issue, self.engagement
        count = rush.count - RUSH
        title = say("issue-crowd", client=head.client, count=count, first=rush.head, last=issue.number)
        all_ = Button(say("issue-crowd-take"), "issue.all", head.id, str(rush.head), style="main")
        card = Card(title, (Note(say("issue-crowd-how")),), (all_,))
        return Say(head.internal, card, key=f"issue.crowd:{head.id}:{rush.head}")
