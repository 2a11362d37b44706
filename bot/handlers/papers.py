"""The papers for the client: who may write and approve them, and what falls due."""

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.effects import Ask, Turn
from bot.events import Due, Pressed, Submitted
from bot.flows import status, status_form
from bot.flows.asides import no_seat, stale
from bot.flows.desk import WRITERS, Desk, papers_of, plan_of
from bot.handlers.access import sits
from bot.model.person import Person
from bot.model.scope import Scope
from bot.understanding.tasks import read_tasks


def desk_of(scope: Scope) -> Desk | None:
    """The desk of the engagement at hand."""
    engagement, playbook = scope.engagement, scope.playbook
    if engagement is None or playbook is None:
        return None
    papers, plan = papers_of(engagement, scope.docs), plan_of(engagement, scope.docs)
    return Desk(engagement, playbook, papers, plan, scope.people)


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """A button of a draft: only of its latest state, only by who writes it."""
    desk, actor, route = desk_of(scope), scope.actor, _PRESSED.get(event.code)
    if desk is None or actor is None or route is None:
        return stale()
    return route(desk, event, actor, now) if sits(scope, *WRITERS) else no_seat()


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """A draft's form came back."""
    desk, actor, route = desk_of(scope), scope.actor, _SUBMITTED.get(event.code)
    if desk is None or actor is None or route is None:
        return stale()
    return route(desk, event, actor, now) if sits(scope, *WRITERS) else no_seat()


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """A paper's time has come."""
    desk = desk_of(scope)
    if desk is None:
        return Turn()
    match event.what:
        case "status.prompt":
            on = date.fromisoformat(event.args["on"])
            return status.prompt(desk, scope.handoff, scope.alignment, scope.concerns, on, now)
        case "status.missed":
            return status.missed(desk, event.args["number"], now)
    return Turn()


def today(desk: Desk, now: datetime) -> date:
    """The day where the engagement is."""
    return now.astimezone(ZoneInfo(desk.engagement.zone)).date()


def text(event: Submitted, field: str) -> str:
    """What was written in a field."""
    value = event.values.get(field)
    return value.strip() if isinstance(value, str) else ""


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
    day = today(desk, now)
    tasks = read_tasks(text(event, "requests"), day, owned=False)
    draft, faults = status_form.read(desk, paper, event.values, tasks, day)
    return status.edited(desk, draft, faults, actor, now)


_PRESSED: dict[str, Callable[[Desk, Pressed, Person, datetime], Turn]] = {
    "status.edit": _status_edit,
    "status.approve": _status_approve,
}
_SUBMITTED: dict[str, Callable[[Desk, Submitted, Person, datetime], Turn]] = {
    "status.edit": _status_edited,
}
