"""Dates that the client cannot keep: they say so, the project manager decides, the bot never does."""

from datetime import datetime

from bot.effects import Ask, Turn, Whisper
from bot.events import Due, Pressed, Submitted
from bot.flows import late_cards
from bot.flows.asides import no_seat, refuse, stale
from bot.flows.late import Late, wishes_of
from bot.flows.paper_form import text
from bot.handlers.access import is_ours, may_read
from bot.handlers.papers import desk_of, may_write
from bot.model.person import Person
from bot.model.scope import Scope
from bot.model.seats import Side


def commanded(scope: Scope, now: datetime) -> Turn:
    """``/usher late``: for a client the form, for our side every move with its reason."""
    late = _late(scope, now)
    if late is None or scope.actor is None:
        return refuse("late-where") if scope.engagement is None else refuse("late-closed")
    if is_ours(scope):
        if not may_read(scope):
            return refuse("aside-no-engagement")
        return Turn(effects=(Whisper(late_cards.history(late.desk, late.wishes, scope.actor.id)),))
    return _form(scope, late, "") if _clients(scope) else refuse("late-where")


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """We shall be late; granted, another date, declined; accepted."""
    late, actor = _late(scope, now), scope.actor
    if late is None or actor is None:
        return refuse("late-closed") if scope.engagement else stale()
    if event.code == "late.open":
        return refuse("late-ours") if is_ours(scope) else _form(scope, late, event.arg)
    wish = late.wishes.open(event.arg)
    if event.code == "late.accept":
        if not _clients(scope):
            return no_seat()
        return late.grant(wish, actor) if wish and wish.fate == "offered" else stale()
    if not may_write(scope, late.desk, now):
        return no_seat()
    if wish is None or wish.fate != "asked":
        return stale()
    match event.code:
        case "late.grant":
            return late.grant(wish, actor)
        case "late.see":
            return _seen(late, actor, event.arg)
        case "late.offer" | "late.decline":
            code = "late.offered" if event.code == "late.offer" else "late.declined"
            return Turn(effects=(Ask(late_cards.answer_form(late.desk.engagement, wish, code)),))
    return stale()


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """The client's form, or the project manager's answer."""
    late, actor = _late(scope, now), scope.actor
    if late is None or actor is None:
        return refuse("late-closed") if scope.engagement else stale()
    if event.code == "late.asked":
        if is_ours(scope):
            return refuse("late-ours")
        return late.asked(event.values, actor) if _clients(scope) else no_seat()
    if not may_write(scope, late.desk, now):
        return no_seat()
    wish = late.wishes.open(event.arg)
    if wish is None or wish.fate != "asked":
        return stale()
    words = text(event.values, "words")
    match event.code:
        case "late.declined":
            return late.decline(wish, words, actor)
        case "late.offered":
            return late.offer(wish, event.values, words, actor)
    return stale()


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """Nothing of it falls due: whoever decides is reminded."""
    return Turn()


def _late(scope: Scope, now: datetime) -> Late | None:
    """The dates of the engagement at hand, as long as it is open."""
    desk = desk_of(scope)
    if desk is None or desk.engagement.state != "open":
        return None
    return Late(desk, scope.docs, wishes_of(scope.docs, desk.engagement.id), now)


def _form(scope: Scope, late: Late, what: str) -> Turn:
    if not _clients(scope):
        return no_seat()
    dates = late.dates()
    if not dates:
        return refuse("late-nothing")
    return Turn(effects=(Ask(late_cards.form(late.desk.engagement, dates, what)),))


def _seen(late: Late, actor: Person, number: str) -> Turn:
    wish = late.wishes.open(number)
    one = next((each for each in late.dates() if wish and each.what == wish.what), None)
    if wish is None or one is None:
        return stale()
    return Turn(effects=(Whisper(late_cards.decision(late.desk, late.wishes, wish, one, actor.id)),))


def _clients(scope: Scope) -> bool:
    """Whether the actor is of the client: not one of ours, and seated there or in the client's channel."""
    head, actor = scope.engagement, scope.actor
    if head is None or actor is None or is_ours(scope):
        return False
    here = scope.channel.engagement == head.id and scope.channel.role == "client"
    return here or any(seat.side is Side.CLIENT for seat in head.seats_of(actor.id))
