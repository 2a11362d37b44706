"""What the bot finds by itself: missed deadlines and status updates in a row, a team that feels the client is unhappy.

Each is looked for where it comes about, in what a turn is about to write, and found once (issues: automatic triggers).
"""

from collections.abc import Iterator
from datetime import date, datetime

import msgspec
from msgspec.structs import replace

from bot import agenda
from bot.effects import Effect, Turn, Whisper
from bot.flows.change_words import book_of, requests
from bot.flows.issue_raise import Raising
from bot.handlers.raising import ready
from bot.ids import derive
from bot.model.change import ChangeBook, ChangeRequest, used
from bot.model.papers import Papers
from bot.model.plan import Milestone, Plan
from bot.model.reading import Category, Reading, Severity
from bot.model.scope import Scope
from bot.model.survey import Survey

#: What each is taken for, until somebody says otherwise.
TAKEN: dict[str, tuple[Category, Severity]] = {
    "deadlines": ("delivery", "high"),
    "statuses": ("communication", "medium"),
    "pulse": ("communication", "medium"),
    "changes": ("scope", "medium"),
}


class Finding(msgspec.Struct, frozen=True, gc=False):
    """Something that is found once: its ``kind`` and what makes it this one."""

    kind: str
    mark: str

    @property
    def name(self) -> str:
        return f"{self.kind}:{self.mark}"


def with_findings(scope: Scope, turn: Turn, event_id: str, now: datetime) -> Turn:
    """The turn, and an issue for each thing that it brings to light."""
    found = ready(scope)
    if found is None or found[0].state != "open" or not turn.changes:
        return turn
    head, playbook, docket = found
    desk = next((doc for doc in turn.changes if doc.key == docket.desk.key), docket.desk)
    if desk is not docket.desk:
        return turn  # one issue a turn: what else there is to find is found by the next
    today = agenda.local_day(now, head.zone)
    news = [one for one in findings(scope, turn, today) if one.name not in docket.desk.triggered]
    if not news:
        return turn
    one = news[0]
    category, severity = TAKEN[one.kind]
    raised = Raising(
        engagement=head,
        playbook=playbook,
        people=scope.people,
        desk=replace(docket.desk, triggered=(*docket.desk.triggered, one.name)),
        reading=Reading(True, head.language, category, severity, severity, 1.0),
        id=derive(event_id, 900),
        via="trigger",
        words="",
        room=head.internal,
        trigger=one.name,
    ).turn(now)
    effects: tuple[Effect, ...] = tuple(one for one in raised.effects if not isinstance(one, Whisper))
    return turn + replace(raised, effects=effects)


def findings(scope: Scope, turn: Turn, today: date) -> Iterator[Finding]:
    """What is found in the documents as they are about to be."""
    rules = scope.playbook.issues if scope.playbook else None
    if rules is None:
        return
    papers = turn.first(Papers)
    before = scope.docs.get("papers")
    one_more = papers and papers.missed > (before.missed if isinstance(before, Papers) else 0)
    if papers and one_more and papers.missed >= rules.statuses:
        last = papers.latest.get("status")
        yield Finding("statuses", str((last.number if last else 0) - papers.missed))
    survey = turn.first(Survey)
    if survey and survey.alarmed:
        yield Finding("pulse", survey.id)
    if (mark := _too_many(scope, turn)) is not None:
        yield Finding("changes", mark)
    held = scope.docs.get("plan")
    plan = turn.first(Plan) or (held if isinstance(held, Plan) else None)
    late = missed(plan.milestones, today) if plan else ()
    if len(late) >= rules.deadlines:
        yield Finding("deadlines", "+".join(one.id for one in late[: rules.deadlines]))


def _too_many(scope: Scope, turn: Turn) -> str | None:
    """Change requests above the agreed share of the budget, by the budget that they were held against."""
    head, playbook = scope.engagement, scope.playbook
    written = turn.first(ChangeRequest)
    book = turn.first(ChangeBook) or (book_of(head.id, scope.docs) if head else None)
    if (
        playbook is None
        or book is None
        or book.budget is None
        or (written is None and book == scope.docs.get("changes"))
    ):
        return None
    others = (one for one in requests(scope.docs) if written is None or one.number != written.number)
    percent = used(book.budget.sealed, (*others, *((written,) if written else ()))) or 0
    return str(book.budgets) if percent > playbook.changes.percent else None


def missed(milestones: tuple[Milestone, ...], today: date) -> tuple[Milestone, ...]:
    """The latest run of deadlines, one after the other, that were missed or are past and not reached."""
    run: list[Milestone] = []
    for one in sorted(milestones, key=lambda one: (one.due, one.id)):
        if one.due >= today:
            break
        late = (one.reached or today) > one.due
        run = [*run, one] if late else []
    return tuple(run)
