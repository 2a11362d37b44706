"""Statement of work, RACI matrix, ways of working: ours write them, either side may find them unclear."""

from datetime import date, datetime

from bot import agenda
from bot.cards.card import Text, say
from bot.effects import Ask, Reject, Turn, Whisper
from bot.events import Due, Pressed, Submitted
from bot.flows import charter, charters, checkpoints, raci, raci_cards, statement
from bot.flows.asides import no_seat, stale
from bot.flows.charters import charter_of
from bot.flows.desk import Desk
from bot.flows.paper_form import text
from bot.handlers.access import may_read
from bot.handlers.papers import desk_of, may_write
from bot.ids import derive
from bot.model.charter import Busy, Checkpoint
from bot.model.person import Person
from bot.model.scope import Scope
from bot.model.seats import Side
from bot.understanding.spans import read_spans
from bot.understanding.tasks import read_tasks, split_lines


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """A button of the ground rules."""
    desk, actor = desk_of(scope), scope.actor
    if desk is None or actor is None:
        return stale()
    if event.code == "raci.unclear":
        return Turn(effects=(Ask(raci_cards.unclear_form(desk.engagement)),)) if _there(scope) else no_seat()
    writes = may_write(scope, desk, now)
    if event.code in ("ground.show", "raci.show", "charter.show"):
        return _shown(desk, event, actor, writes=writes) if may_read(scope) else no_seat()
    return _written(desk, event, actor, now) if writes else no_seat()


def _shown(desk: Desk, event: Pressed, actor: Person, *, writes: bool) -> Turn:
    if event.code == "ground.show":
        return Turn(effects=(Whisper(charters.card(desk, actor.id, writes=writes)),))
    if event.code == "charter.show":
        return Turn(effects=(Whisper(charter.card(desk, actor.id, writes=writes)),))
    held = charter_of(desk.engagement, desk.docs)
    rows = tuple((one, raci.cells(one)) for one in raci.activities(held))
    return Turn(effects=(Whisper(raci_cards.card(desk, held, rows, actor.id, writes=writes)),))


def _written(desk: Desk, event: Pressed, actor: Person, now: datetime) -> Turn:
    held = charter_of(desk.engagement, desk.docs)
    match event.code:
        case "statement.form" | "statement.edit":
            return Turn(effects=(Ask(statement.form(desk)),))
        case "charter.held":
            return checkpoints.was_held(desk, event.arg, actor, now)
        case "charter.form":
            return Turn(effects=(Ask(charter.form(desk)),))
        case "raci.form":
            one = next((row for row in raci.activities(held) if row.id == event.arg), None)
            return Turn(effects=(Ask(raci_cards.form(desk, one)),)) if one or not event.arg else stale()
        case "raci.share":
            return raci.draft(desk, now)
        case "raci.approve":
            paper = desk.current("raci", event.arg, event.revision)
            return raci.approved(desk, paper, actor, now) if paper else stale()
        case "statement.approve":
            paper = desk.current("statement", event.arg, event.revision)
            return statement.approved(desk, paper, actor, now) if paper else stale()
    return stale()


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """A form of the ground rules came back."""
    desk, actor = desk_of(scope), scope.actor
    if desk is None or actor is None:
        return stale()
    if event.code == "raci.unclear":
        words = text(event.values, "words")
        if not _there(scope):
            return no_seat()
        if not words or len(words) > raci.UNCLEAR:
            fault = say("paper-too-long", most=raci.UNCLEAR) if words else say("notes-empty")
            return Turn(effects=(Reject({"words": fault}),))
        return raci.unclear(desk, words, actor, now)
    if not may_write(scope, desk, now):
        return no_seat()
    match event.code:
        case "statement.form":
            limits = {name: split_lines(text(event.values, name)) for name in statement.SECTIONS}
            return statement.edited(desk, event.values, limits, actor, now)
        case "raci.form":
            return raci.saved(desk, event.arg, event.values, actor, derive(event.id))
        case "charter.form":
            return _charter(desk, event, actor, now)
    return stale()


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """Nothing of it falls due by itself: its rows are asked for with the plan's."""
    return Turn()


def _charter(desk: Desk, event: Submitted, actor: Person, now: datetime) -> Turn:
    today, faults = agenda.local_day(now, desk.engagement.zone), dict[str, Text]()
    busy: list[Busy] = []
    for field, side in (("ours", Side.OURS), ("theirs", Side.CLIENT)):
        for one in read_spans(text(event.values, field), today):
            if one.first is None or one.last is None:
                faults[field] = say("charter-two-dates", words=one.what[:60])
            elif one.last < one.first:
                faults[field] = say("charter-order", words=one.what[:60])
            elif _far(one.first, today) or _far(one.last, today):
                faults[field] = say("plan-day-far")
            else:
                busy.append(Busy(one.what, one.first, one.last, side))
    points: list[Checkpoint] = []
    for task in read_tasks(text(event.values, "checkpoints"), today, owned=False):
        if task.by is None:
            faults["checkpoints"] = say("paper-date-needed", words=task.what[:60])
        elif _far(task.by, today):
            faults["checkpoints"] = say("plan-day-far")
        else:
            points.append(Checkpoint(task.what, task.by))
    ordered = tuple(sorted(points, key=lambda one: one.on))
    return charter.saved(desk, event.values, tuple(busy), ordered, faults, actor, now)


def _far(day: date, today: date) -> bool:
    return abs((day - today).days) > 3 * 365


def _there(scope: Scope) -> bool:
    """Whether somebody reads the matrix: our side, or the client in their channel or with a seat."""
    head, actor = scope.engagement, scope.actor
    if head is None or actor is None:
        return False
    here = scope.channel.engagement == head.id and scope.channel.role == "client"
    return may_read(scope) or here or bool(head.seats_of(actor.id))
