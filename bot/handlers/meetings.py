"""Meetings: who may say how they went, and what falls due."""

from datetime import datetime

from msgspec.structs import replace

from bot import agenda
from bot.cards.card import say
from bot.effects import Ask, Later, Reject, Turn
from bot.events import Due, Pressed, Submitted
from bot.flows.asides import aside, no_seat, stale
from bot.flows.line import LINE
from bot.flows.meeting import Table, health_of
from bot.flows.meeting_forms import read, reason_of, skip_form, told_form
from bot.flows.meeting_plan import upcoming
from bot.flows.proposals import propose
from bot.handlers.access import sits
from bot.ids import derive
from bot.model.internal import Internal
from bot.model.meeting import Meeting
from bot.model.scope import Scope


def table_of(scope: Scope) -> Table | None:
    """The meetings of the engagement at hand."""
    head, playbook = scope.engagement, scope.playbook
    if head is None or playbook is None or head.state != "open":
        return None
    found = tuple(one for key, one in scope.docs.items() if isinstance(one, Meeting) and key != "meeting")
    return Table(head, playbook, scope.people, health_of(head, scope.docs), found)


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """A button of a meeting's card: the form for whoever holds its seat, or stands above it."""
    table, meeting = table_of(scope), scope.docs.get("meeting")
    if table is None or not isinstance(meeting, Meeting):
        return stale()
    if not _may(scope, meeting):
        return no_seat()
    today = agenda.local_day(now, table.engagement.zone)
    match event.code:
        case "meeting.form":
            return Turn(effects=(Ask(told_form(meeting, table.engagement, today)),))
        case "meeting.skip":
            return Turn(effects=(Ask(skip_form(meeting, table.engagement)),))
    return stale()


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """How it went, or why it was not held."""
    table, meeting = table_of(scope), scope.docs.get("meeting")
    if table is None or not isinstance(meeting, Meeting) or scope.actor is None:
        return stale()
    if not _may(scope, meeting):
        return no_seat()
    by = scope.actor.id
    match event.code:
        case "meeting.told":
            today = agenda.local_day(now, table.engagement.zone)
            told, faults = read(meeting, event.values, today)
        case "meeting.skipped":
            reason, faults = reason_of(event.values)
            words = {"reason": Internal(reason)}
            told = replace(meeting, state="skipped", on=None, words=words, answers={}, signs=(), proposals=())
        case _:
            return stale()
    if faults:
        return Turn(effects=(Reject(faults),))
    turn = table.told(meeting, replace(told, told_at=now, told_by=by), by, now)
    for number, one in enumerate(told.proposals):
        if one not in meeting.proposals:  # said again, it is kept once
            id_ = derive(f"{event.id}/proposal", number)
            turn += propose(table.engagement, table.playbook, one.sealed, by, id_, now)
    return turn + aside(say(f"meeting-kept-{told.state}"))


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """A meeting's day has come, or the partner is told of an alarm."""
    table = table_of(scope)
    if table is None:
        return Turn()
    if event.what == "meeting.alarm":
        meeting = scope.docs.get("meeting")
        return table.alarm(meeting, now) if isinstance(meeting, Meeting) else Turn()
    if event.what == "meeting.start":
        return _start(table, event, now)
    return Turn()


def _start(table: Table, event: Due, now: datetime) -> Turn:
    """By the calendar, with the next of its kind, or after what it follows."""
    head, playbook = table.engagement, table.playbook
    rules = next((one for one in playbook.meetings if one.id == event.args.get("kind")), None)
    if rules is None:
        return Turn()
    if (at := agenda.allowed(now, head.zone, playbook.hours, head.countries)) > now:
        return Turn(effects=(Later(event.name, event.what, at, args=event.args),))
    turn = table.begin(rules, now, event.args.get("about", ""))
    if kickoff := event.args.get("kickoff"):
        following = upcoming(head, playbook, rules, datetime.fromisoformat(kickoff), now)
        turn += Turn(effects=(following,))
    return turn


def _may(scope: Scope, meeting: Meeting) -> bool:
    return sits(scope, meeting.rules.seat, *LINE)
