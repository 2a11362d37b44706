"""The plan: who may see and change it, and what falls due of it."""

from collections.abc import Mapping
from datetime import datetime

from bot.effects import Ask, Reject, Turn, Whisper
from bot.events import Commanded, Due, Pressed, Submitted
from bot.flows import milestones, moved, paper_form, plan_cards, series, timely
from bot.flows.asides import no_seat, refuse, stale
from bot.flows.desk import Desk
from bot.handlers.access import may_read
from bot.handlers.kickoffs import Press, Submit
from bot.handlers.papers import desk_of, may_write
from bot.ids import derive
from bot.model.person import Person
from bot.model.scope import Scope


def shown(scope: Scope, event: Commanded, now: datetime) -> Turn:
    """``/usher plan``."""
    desk = desk_of(scope)
    if desk is None or scope.actor is None or not may_read(scope):
        return refuse("aside-no-engagement")
    card = plan_cards.overview(desk, scope.actor.id, writes=may_write(scope, desk, now))
    return Turn(effects=(Whisper(card),))


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """A button of the plan."""
    desk, actor, route = desk_of(scope), scope.actor, _PRESSED.get(event.code)
    if desk is None or actor is None or route is None:
        return stale()
    return route(desk, event, actor, now) if may_write(scope, desk, now) else no_seat()


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """A form of the plan came back."""
    desk, actor, route = desk_of(scope), scope.actor, _SUBMITTED.get(event.code)
    if desk is None or actor is None or route is None:
        return stale()
    return route(desk, event, actor, now) if may_write(scope, desk, now) else no_seat()


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """Something of the plan has come."""
    desk = desk_of(scope)
    if desk is None or desk.engagement.state != "open":
        return Turn()
    return timely.asked(desk, event.args["row"], now) if event.what == "plan.ask" else Turn()


def _milestone(desk: Desk, event: Pressed, actor: Person, now: datetime) -> Turn:
    one = desk.plan.milestone(event.arg)
    if event.arg and (one is None or one.state == "reached"):
        return stale()
    return Turn(effects=(Ask(plan_cards.milestone_form(desk, one, now)),))


def _milestone_kept(desk: Desk, event: Submitted, actor: Person, now: datetime) -> Turn:
    return milestones.saved(desk, event.arg, event.values, actor, derive(event.id), now)


def _moved_edit(desk: Desk, event: Pressed, actor: Person, now: datetime) -> Turn:
    paper = desk.current("moved", event.arg)
    if paper is None:
        return stale()
    return Turn(effects=(Ask(paper_form.form(desk, "moved", paper, ("text",), hinted=("text",))),))


def _moved_edited(desk: Desk, event: Submitted, actor: Person, now: datetime) -> Turn:
    paper = desk.current("moved", event.arg, event.revision)
    if paper is None:
        return stale()
    draft, faults = paper_form.read(paper, event.values, ("text",))
    return Turn(effects=(Reject(faults),)) if faults else moved.shown(desk.with_paper("moved", draft), now)


def _moved_approve(desk: Desk, event: Pressed, actor: Person, now: datetime) -> Turn:
    paper = desk.current("moved", event.arg, event.revision)
    return moved.approved(desk, paper, actor, now) if paper else stale()


def _series(desk: Desk, event: Pressed, actor: Person, now: datetime) -> Turn:
    return Turn(effects=(Ask(series.form(desk)),))


def _series_added(desk: Desk, event: Submitted, actor: Person, now: datetime) -> Turn:
    return series.added(desk, event.values, actor, derive(event.id), now)


def _series_approve(desk: Desk, event: Pressed, actor: Person, now: datetime) -> Turn:
    paper = desk.current("series", event.arg, event.revision)
    return series.approved(desk, paper, actor, now) if paper else stale()


_PRESSED: Mapping[str, Press] = {
    "plan.milestone": _milestone,
    "moved.edit": _moved_edit,
    "moved.approve": _moved_approve,
    "series.form": _series,
    "series.edit": _series,
    "series.approve": _series_approve,
}
_SUBMITTED: Mapping[str, Submit] = {
    "plan.milestone": _milestone_kept,
    "moved.edit": _moved_edited,
    "series.form": _series_added,
}
