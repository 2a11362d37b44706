"""Reminders: they ring, are put off, or end; and the next up the line is told."""

from collections.abc import Callable, Mapping
from datetime import datetime

from bot.effects import Later, Turn
from bot.events import Chosen, Due, Event, Pressed, Submitted
from bot.flows import nudge_line
from bot.flows.asides import stale
from bot.flows.nudge_round import Round
from bot.model.person import Person
from bot.model.scope import Case, Scope
from bot.model.seats import Side

Tell = Callable[[Case, Mapping[str, Person], str, tuple[str, ...], datetime], Turn]
_LINE: dict[str, Tell] = {"nudge.silent": nudge_line.silent, "nudge.absent": nudge_line.absent}


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """A reminder rang, or somebody up the line is to be told."""
    if event.what in _LINE:
        case = case_of(scope)
        rows = tuple(event.args.get("rows", "").split(","))
        return _LINE[event.what](case, scope.people, event.person or "", rows, now) if case else Turn()
    round_ = _round(scope, scope.nudged.person if scope.nudged else "", now)
    if round_ is None:
        return Turn()
    if event.what == "nudge.acted":
        return round_.acted()
    return round_.ring(f"{event.engagement}/{event.args['row']}" if "row" in event.args else "")


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """Put off: an hour, until tomorrow morning, until next Monday."""
    round_ = _round(scope, scope.actor.id if scope.actor else "", now)
    known = event.code == "nudge.snooze" and event.arg in ("hour", "tomorrow", "monday")
    return round_.snooze(event.arg) if round_ and scope.nudged and known else stale()


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """No form is of this kind."""
    return stale()


def signs_of_life(scope: Scope, event: Event, turn: Turn, now: datetime) -> Turn:
    """Whoever is being reminded and does something has their card brought up to date, by an item of its own."""
    mine = scope.nudged
    acts = isinstance(event, Chosen) and not event.code.startswith("nudge.")
    if mine is None or not acts or not turn.changes or all(told.stopped for told in mine.rows.values()):
        return turn
    later = Later(f"nudge.acted:{mine.person}", "nudge.acted", now, mine.person)
    return turn + Turn(effects=(later,))


def case_of(scope: Scope) -> Case | None:
    """The engagement that the turn is about, with all that is needed to see what waits in it."""
    if scope.engagement is None or scope.playbook is None or scope.engagement.state != "open":
        return None
    return Case(scope.engagement, scope.playbook, scope.handoff, scope.alignment, scope.docs)


def _round(scope: Scope, id_: str, now: datetime) -> Round | None:
    person = scope.people.get(id_)
    if scope.nudged is None or person is None or person.side is Side.CLIENT:
        return None
    return Round(person, scope.people, scope.cases, scope.nudged, scope.shown, now)
