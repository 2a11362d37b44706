"""The papers for the client: who may write and approve them, and what falls due."""

from collections.abc import Mapping
from datetime import date, datetime

from bot.effects import Ask, Turn
from bot.events import Due, Pressed, Submitted
from bot.flows import kickoff, notes, status, status_form, status_sheet, welcome, welcome_sheet
from bot.flows.asides import no_seat, stale
from bot.flows.checklist import checklist_of
from bot.flows.desk import WRITERS, Desk, papers_of, plan_of
from bot.flows.paper_form import text
from bot.handlers import kickoffs
from bot.handlers.access import is_ours, sits
from bot.handlers.gates import barred
from bot.handlers.kickoffs import Press, Submit
from bot.model.person import Person
from bot.model.scope import Scope
from bot.model.team import Team
from bot.understanding.tasks import read_tasks


def desk_of(scope: Scope) -> Desk | None:
    """The desk of the engagement at hand."""
    engagement, playbook = scope.engagement, scope.playbook
    if engagement is None or playbook is None:
        return None
    papers, plan = papers_of(engagement, scope.docs), plan_of(engagement, scope.docs)
    team = scope.docs.get("team")
    return Desk(
        engagement,
        playbook,
        papers,
        plan,
        scope.people,
        scope.public,
        f"{scope.chance:032x}",
        scope.handoff,
        team if isinstance(team, Team) else None,
        checklist_of(scope.docs),
        docs=scope.docs,
    )


def may_write(scope: Scope, desk: Desk, now: datetime) -> bool:
    """Whether the actor writes the papers: by their seat, or because they act for who does."""
    acts = scope.actor is not None and is_ours(scope) and scope.actor.id == desk.writer(now)
    return acts or sits(scope, *WRITERS)


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """A button of a draft: only of its latest state, only by who writes it."""
    desk, actor, route = desk_of(scope), scope.actor, _PRESSED.get(event.code)
    if desk is None or actor is None or route is None:
        return stale()
    if not may_write(scope, desk, now):
        return no_seat()
    shut = barred(scope) if event.code == "agenda.approve" else None
    return shut or route(desk, event, actor, now)


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """A draft's form came back."""
    desk, actor, route = desk_of(scope), scope.actor, _SUBMITTED.get(event.code)
    if desk is None or actor is None or route is None:
        return stale()
    return route(desk, event, actor, now) if may_write(scope, desk, now) else no_seat()


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """A paper's time has come."""
    desk = desk_of(scope)
    if desk is None:
        return Turn()
    match event.what:
        case "status.prompt":
            on = date.fromisoformat(event.args["on"])
            return status.prompt(desk, scope.alignment, scope.concerns, on, now)
        case "status.missed":
            return status.missed(desk, event.args["number"], now)
        case "kickoff.unset":
            return kickoff.unset(desk, now)
        case "kickoff.over":
            return notes.ask(desk, event.args["at"], now)
        case "welcome.prompt":
            return welcome.prompt(desk, now)
        case "welcome.late":
            return welcome.late(desk, now)
        case "notes.late":
            return notes.late(desk, event.args["number"], now)
    return Turn()


def _status_edit(desk: Desk, event: Pressed, actor: Person, now: datetime) -> Turn:
    paper = desk.current("status", event.arg)
    return Turn(effects=(Ask(status_form.form(desk, paper)),)) if paper else stale()


def _status_approve(desk: Desk, event: Pressed, actor: Person, now: datetime) -> Turn:
    paper = desk.current("status", event.arg, event.revision)
    return status.approved(desk, paper, actor, now) if paper else stale()


def _status_edited(desk: Desk, event: Submitted, actor: Person, now: datetime) -> Turn:
    paper = desk.current("status", event.arg, event.revision)
    if paper is None:
        return stale()
    day = status_sheet.local(now, desk)
    tasks = read_tasks(text(event.values, "requests"), day, owned=False)
    draft, faults = status_form.read(desk, paper, event.values, tasks, day)
    return status.edited(desk, draft, faults, actor, now)


def _welcome_edit(desk: Desk, event: Pressed, actor: Person, now: datetime) -> Turn:
    paper = desk.current("welcome", event.arg)
    return Turn(effects=(Ask(welcome_sheet.form(desk, paper)),)) if paper else stale()


def _welcome_approve(desk: Desk, event: Pressed, actor: Person, now: datetime) -> Turn:
    paper = desk.current("welcome", event.arg, event.revision)
    return welcome.approved(desk, actor, now) if paper else stale()


def _welcome_edited(desk: Desk, event: Submitted, actor: Person, now: datetime) -> Turn:
    return welcome.edited(desk, event.arg, event.revision, event.values, actor, now) or stale()


_PRESSED: Mapping[str, Press] = {
    "status.edit": _status_edit,
    "status.approve": _status_approve,
    "welcome.edit": _welcome_edit,
    "welcome.approve": _welcome_approve,
    **kickoffs.PRESSED,
}
_SUBMITTED: Mapping[str, Submit] = {
    "status.edit": _status_edited,
    "welcome.edit": _welcome_edited,
    **kickoffs.SUBMITTED,
}
