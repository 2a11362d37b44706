"""The project manager's desk: a paper is drafted, seen, edited, approved, and only then posted to the client."""

from collections.abc import Iterable, Mapping
from datetime import datetime

import msgspec
from msgspec.structs import replace

from bot.cards.card import Block, Button, Card, Moment, Note, Who, private, say
from bot.effects import Effect, Forget, Log, Say, Turn
from bot.flows import sheet as sheets
from bot.flows.asides import refuse, stale
from bot.flows.line import LINE, whom
from bot.flows.sheet import Sheet
from bot.model.checklist import Checklist
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.handoff import Handoff
from bot.model.owed import Direct
from bot.model.papers import Kind, Mark, Paper, Papers
from bot.model.person import Person
from bot.model.plan import Plan
from bot.model.playbook import Playbook
from bot.model.report import Report
from bot.model.seats import Seat
from bot.model.team import Team

#: Who may edit and approve: the project manager, and whoever is asked in their place.
WRITERS = LINE
#: Papers that the client can read again in their portal, each as it was posted.
KEPT: tuple[Kind, ...] = ("status", "notes", "statement", "moved", "series")


def papers_of(engagement: Engagement, docs: Mapping[str, Document]) -> Papers:
    """The engagement's papers, fresh where there are none yet."""
    held = docs.get("papers")
    return held if isinstance(held, Papers) else Papers(engagement.id)


def plan_of(engagement: Engagement, docs: Mapping[str, Document]) -> Plan:
    """The engagement's plan, fresh where there is none yet."""
    held = docs.get("plan")
    return held if isinstance(held, Plan) else Plan(engagement.id)


def writing(engagement: Engagement) -> str | None:
    """Who is to write the papers, whether they can just now or not."""
    return next(filter(None, map(engagement.holder, WRITERS)), None)


class Desk(msgspec.Struct, frozen=True, gc=False):
    """All that a paper is made from and kept in; every move returns a Turn.

    ``public`` is the address under which the world reaches this server, empty where there is none; ``token`` is new,
    and nobody can foresee it. ``seat`` is whose desk it is.
    """

    engagement: Engagement
    playbook: Playbook
    papers: Papers
    plan: Plan
    people: Mapping[str, Person] = {}
    public: str = ""
    token: str = ""
    handoff: Handoff | None = None
    team: Team | None = None
    checklist: Checklist | None = None
    seat: Seat = LINE[0]
    #: The engagement's further documents, as a scope has them.
    docs: Mapping[str, Document] = {}

    def paper(self, kind: Kind) -> Paper | None:
        """The latest paper of a kind."""
        return self.papers.latest.get(kind)

    def writer(self, now: datetime) -> str | None:
        """Whoever has drafts put before them: the holder of ``seat``, else the next up the line."""
        return whom(self.engagement, self.people, self.seat, now)

    def with_paper(self, kind: Kind, paper: Paper) -> "Desk":
        return replace(self, papers=replace(self.papers, latest={**self.papers.latest, kind: paper}))

    def drafted(self, kind: Kind, now: datetime) -> Paper:
        """A paper to be drafted: the open one, one revision on, or the next, which begins without words."""
        last = self.paper(kind)
        if last and last.open:
            return replace(last, revision=last.revision + 1)
        return Paper(last.number + 1 if last else 1, now)

    def show(self, kind: Kind, card: Card, now: datetime, *, bump: bool = False) -> Turn:
        """Put a draft before whoever writes; the papers as they are now are part of the turn."""
        writer, paper = self.writer(now), self.paper(kind)
        if writer is None or paper is None:
            return Turn((self.papers,), (Log("paper.nobody", refs={"kind": kind}),))
        key = f"{kind}.preview:{self.engagement.id}:{paper.number}"
        shown = Say(Direct(writer), replace(card, audience=private(writer)), key=key, bump=bump)
        return Turn((self.papers,), (shown,))

    def preview(
        self,
        kind: Kind,
        sheet: Sheet,
        *,
        before: tuple[Block, ...] = (),
        labels: tuple[str, str] = ("paper-approve", "paper-edit"),
        ready: bool = True,
    ) -> Card:
        """The draft as the client will read it, with the buttons to edit and, once it is ready, to approve it."""
        client, paper = self.engagement.client, self.paper(kind)
        assert paper is not None  # noqa: S101 - shown once it is written
        title = say("paper-draft-title", client=client, title=sheet.title)
        approve = self.button(labels[0], kind, "approve", paper, main=ready)
        edit = self.button(labels[1], kind, "edit", paper, main=not ready)
        buttons = (approve, edit) if ready else (edit,)
        return Card(title, (*before, *sheet.blocks, Note(say("paper-waits", client=client))), buttons)

    def button(self, label: str, kind: Kind, verb: str, paper: Paper, *, main: bool = False) -> Button:
        """A button about one paper as it was shown."""
        return Button(
            say(label),
            f"{kind}.{verb}",
            self.engagement.id,
            str(paper.number),
            paper.revision,
            style="main" if main else "plain",
            opens=verb == "edit",
        )

    def current(self, kind: Kind, number: str, revision: int | None = None) -> Paper | None:
        """The open paper that a button or form is about, if it is still what was shown."""
        paper = self.paper(kind)
        if paper is None or not paper.open or str(paper.number) != number:
            return None
        return paper if revision in (None, paper.revision) else None

    def post(
        self,
        kind: Kind,
        sheet: Sheet,
        by: Person,
        now: datetime,
        *,
        buttons: tuple[Button, ...] = (),
        forget: tuple[str, ...] = (),
    ) -> Turn:
        """Approved: post to the client's channel what was seen, and nothing else; the draft says so."""
        room, paper = self.engagement.client_room, self.paper(kind)
        if paper is None or not paper.open:
            return stale()
        if room is None:
            return refuse("paper-no-room")
        self = self.with_paper(kind, replace(paper, posted_at=now, posted_by=by.id))
        key = f"{kind}:{self.engagement.id}:{paper.number}"
        posts: list[Effect] = [
            Say(room, card, key=f"{key}.{number}")
            for number, card in enumerate(sheets.cards(sheet, buttons), 1)
        ]
        note = Note(say("paper-posted", who=Who(by.id), at=Moment(now)))
        title = say("paper-posted-title", client=self.engagement.client, title=sheet.title)
        done = self.show(kind, Card(title, (*sheet.blocks, note)), now)
        gone = tuple(Forget(name) for name in forget)
        log = Log("paper.posted", by.id, {"kind": kind, "number": str(paper.number)})
        kept = (_report(self, kind, paper, sheet, by, now),) if kind in KEPT else ()
        return Turn(effects=tuple(posts)) + done + Turn(kept, (*gone, log))


def _report(desk: Desk, kind: Kind, paper: Paper, sheet: Sheet, by: Person, now: datetime) -> Report:
    head, marks = desk.engagement.id, (*paper.marks, *_reached(desk, paper))
    return Report(head, kind, paper.number, now, by.id, sheet.title, sheet.blocks, marks)


def _reached(desk: Desk, paper: Paper) -> Iterable[Mark]:
    """The milestones of which the paper says among its facts that they are reached."""
    kept = {one.id for one in paper.facts if one.kept}
    for one in desk.plan.milestones:
        if one.reached and f"r{one.id}" in kept:
            yield Mark(one.id, one.name, one.reached, "reached")
