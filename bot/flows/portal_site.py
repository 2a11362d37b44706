"""What the client portal is read from: the project, and what the client has been told of it."""

from collections.abc import Mapping
from datetime import UTC, datetime

import msgspec

from bot.cards.card import Block
from bot.flows.desk import Desk
from bot.model.decision import Decision
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.issue import Issue
from bot.model.papers import Kind, Mark
from bot.model.portal import Portal
from bot.model.report import Report


class Part(msgspec.Struct, frozen=True, gc=False):
    """One part of the portal: how many entries it has, and what stands in it."""

    count: int
    blocks: tuple[Block, ...]


class Told(msgspec.Struct, frozen=True, gc=False):
    """How a milestone stood when the client was last told of it (aware); None where they never were."""

    mark: Mark
    at: datetime | None = None


class Site(msgspec.Struct, frozen=True, gc=False):
    """All that a portal is made of; ``channel`` is the name of the client's, ``reader`` who of them looks at it."""

    desk: Desk
    issues: tuple[Issue, ...] = ()
    channel: str = ""
    reader: str = ""

    @property
    def head(self) -> Engagement:
        return self.desk.engagement

    @property
    def portal(self) -> Portal:
        """What the project manager wrote for it."""
        return portal_of(self.head, self.desk.docs)

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """The decisions that the client was asked to confirm, the latest first."""
        found = (one for one in self.desk.docs.values() if isinstance(one, Decision) and one.posted_at)
        return tuple(sorted({one.number: one for one in found}.values(), key=lambda one: -one.number))

    @property
    def kickoff(self) -> datetime | None:
        """The kickoff (aware), once the client was told of it; one that was moved is told with its new agenda."""
        agenda = self.desk.paper("agenda")
        if agenda and agenda.open and agenda.revision:
            return None  # drafted again: it may have been moved since
        since = agenda.asked_at if agenda else datetime.min.replace(tzinfo=UTC)
        papers = (agenda, self.desk.paper("welcome"), self.desk.paper("notes"))
        told = any(one and one.posted_at and one.posted_at >= since for one in papers)
        return self.desk.plan.kickoff if told else None

    def reports(self, kind: Kind) -> tuple[Report, ...]:
        """What was posted of a kind, the latest first."""
        found = (one for one in self.desk.docs.values() if isinstance(one, Report) and one.paper == kind)
        return tuple(sorted(found, key=lambda one: -one.number))

    def told(self) -> Mapping[str, Told]:
        """How each milestone (its id) stood when the client was last told."""
        reports = sorted((*self.reports("status"), *self.reports("moved")), key=lambda one: one.at)
        return {mark.milestone: Told(mark, one.at) for one in reports for mark in one.marks}


def portal_of(head: Engagement, docs: Mapping[str, Document]) -> Portal:
    """What was written for the engagement's portal, nothing where nobody has yet."""
    held = docs.get("portal")
    return held if isinstance(held, Portal) else Portal(head.id)
