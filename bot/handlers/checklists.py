"""The checklist's buttons and forms: who may check off, change, add and approve; what the client says they sent."""

from datetime import datetime

from bot import agenda
from bot.cards.card import Day, Who, say
from bot.effects import Ask, Turn, Whisper
from bot.events import Commanded, Due, Pressed, Submitted
from bot.flows import checklist_asks as asks
from bot.flows import checklist_cards as cards
from bot.flows import checklist_due as calendar
from bot.flows import checklist_forms as forms
from bot.flows.asides import aside, no_seat, refuse, stale
from bot.flows.checklist import Course, checklist_of, course
from bot.flows.checklist_items import drafted
from bot.flows.checklist_read import read_added, read_item
from bot.flows.desk import plan_of
from bot.handlers.access import is_ours, may_read, sits
from bot.ids import derive
from bot.model.checklist import Item
from bot.model.person import Person
from bot.model.scope import Scope
from bot.model.seats import LEADERS, Seat, Side
from bot.understanding.plain import plain

#: Who sees to all items; everybody else to their own.
KEEPERS = (*LEADERS, Seat.MANAGING_PARTNER)


def commanded(scope: Scope, event: Commanded, now: datetime) -> Turn:
    """``/usher checklist``: how far it is, and the way to each part; one that has not begun begins."""
    head, playbook, actor = scope.engagement, scope.playbook, scope.actor
    if head is None or playbook is None or actor is None or not may_read(scope):
        return refuse("aside-no-engagement")
    begun = checklist_of(scope.docs)
    shown = Turn(effects=(Whisper(cards.overview(head, begun or drafted(head, playbook), actor.id)),))
    return shown if begun else course(head, playbook, scope.docs).begin(now) + shown


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """A button about the checklist, or about one item of it."""
    own, actor = _course(scope), scope.actor
    if own is None or actor is None:
        return stale()
    code, item = event.code.removeprefix("checklist."), own.checklist.item(event.arg)
    if code == "sent":
        return own.sent(item, actor, now) if item and _clients(scope) else no_seat() if item else stale()
    if not may_read(scope):
        return no_seat()
    match code:
        case "all":
            return Turn(effects=(Whisper(cards.overview(own.engagement, own.checklist, actor.id)),))
        case "show" | "pick":
            return _shown(own, code, event.arg, actor)
        case "add":
            today = agenda.local_day(now, own.engagement.zone)
            return Turn(effects=(Ask(forms.add_form(own.engagement, event.arg, actor.id, today)),))
        case "draft":
            return _draft(scope, own, actor)
        case "ask":
            return own.asked(event.arg, actor, scope.covers, now)
    if item is None or code not in ("done", "item"):
        return stale()
    if not _sees_to(scope, item):
        return no_seat()
    if code == "item":
        return Turn(effects=(Ask(forms.item_form(own.engagement, own.playbook, item)),))
    if not item.unfinished:
        return _before(own, item)
    return own.done(item, actor, now, quiet=event.room.key == own.engagement.internal.key)


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """A form came back: checked again, whoever sent it."""
    own, actor = _course(scope), scope.actor
    if own is None or actor is None:
        return stale()
    if not may_read(scope):
        return no_seat()
    values = {key: plain(value) if isinstance(value, str) else value for key, value in event.values.items()}
    if event.code == "checklist.add":
        return own.added(read_added(own.engagement, values, derive(event.id), actor.id, now), actor, now)
    item = own.checklist.item(event.arg)
    if event.code != "checklist.item" or item is None:
        return stale()
    if not _sees_to(scope, item):
        return no_seat()
    read = read_item(own.engagement, own.playbook, item, values, actor.id, now)
    return own.changed(item, read, actor, now)


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """The eve of the kickoff."""
    own = _course(scope)
    if own is None or event.what != "checklist.eve":
        return Turn()
    return calendar.eve(own, plan_of(own.engagement, scope.docs), scope.handoff, event.args["at"], now)


def _course(scope: Scope) -> Course | None:
    if scope.engagement is None or scope.playbook is None:
        return None
    return course(scope.engagement, scope.playbook, scope.docs, scope.people)


def _sees_to(scope: Scope, item: Item) -> bool:
    """Whether the actor may change an item: its owner, whoever stands in for them, and who leads."""
    mine = scope.actor is not None and is_ours(scope) and item.owner in (scope.actor.id, *scope.covers)
    return mine or sits(scope, *KEEPERS)


def _clients(scope: Scope) -> bool:
    """Whether the actor is of the client: not one of ours, and seated there or in the client's channel."""
    head, actor = scope.engagement, scope.actor
    if head is None or actor is None or is_ours(scope):
        return False
    here = scope.channel.engagement == head.id and scope.channel.role == "client"
    return here or any(seat.side is Side.CLIENT for seat in head.seats_of(actor.id))


def _shown(own: Course, code: str, part: str, actor: Person) -> Turn:
    if part not in cards.parts(own.checklist):
        return stale()
    if code == "pick":
        return Turn(
            effects=(Whisper(cards.pick_card(own.engagement, own.playbook, own.checklist, part, actor.id)),)
        )
    return Turn(effects=(Whisper(cards.part_card(own.engagement, own.playbook, own.checklist, part)),))


def _draft(scope: Scope, own: Course, actor: Person) -> Turn:
    if not asks.pending(own.engagement, own.checklist, actor.id, *scope.covers):
        return stale()
    return Turn(effects=(asks.draft(own.engagement, own.playbook, own.checklist, actor.id, *scope.covers),))


def _before(own: Course, item: Item) -> Turn:
    """Checked off already: by whom, and when."""
    at = agenda.local_day(item.at, own.engagement.zone) if item.at else item.due
    return aside(say("checklist-done-before", who=Who(item.by or item.owner), day=Day(at)))
