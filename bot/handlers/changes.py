"""Change requests: either side asks, whoever writes for the client assesses and offers, the client approves."""

from collections.abc import Callable, Mapping
from datetime import datetime

from bot.cards.card import say
from bot.effects import Ask, Reject, Turn, Whisper
from bot.events import Commanded, Due, Pressed, Submitted
from bot.flows import change_cards as cards
from bot.flows import change_forms as forms
from bot.flows import changes
from bot.flows.asides import no_seat, refuse, stale
from bot.flows.change_list import listing
from bot.flows.change_words import book_of, requests
from bot.flows.desk import Desk
from bot.flows.paper_form import text
from bot.handlers import change_client, creep
from bot.handlers.access import is_ours, may_read
from bot.handlers.change_at_hand import one_of, over
from bot.handlers.change_reading import DAYS, cost_of, long, whole
from bot.handlers.papers import desk_of, may_write
from bot.ids import derive
from bot.model.change import SHOWN, ChangeRequest, Impact, Shown, State
from bot.model.ideas import Ideas
from bot.model.internal import Internal
from bot.model.person import Person
from bot.model.scope import Scope
from bot.understanding.plain import plain


def command(scope: Scope, event: Commanded, now: datetime) -> Turn:
    """``/usher change …`` opens the form; ``/usher changes`` lists them."""
    desk, actor = desk_of(scope), scope.actor
    if desk is None or actor is None or not may_read(scope):
        return refuse("aside-no-engagement")
    word, _, words = event.text.strip().partition(" ")
    if word.casefold() == "changes":
        return Turn(effects=(Whisper(listing(desk, requests(scope.docs), actor.id)),))
    return Turn(effects=(Ask(forms.ask(desk.engagement, plain(words).strip(), client=False)),))


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """A button of a request, of the list, of a message that smells of more, or of an issue."""
    desk, actor, verb = desk_of(scope), scope.actor, event.code.partition(".")[2]
    if desk is None or actor is None:
        return stale()
    if verb in ("no", "back"):
        return change_client.pressed(scope, desk, actor, verb, now)
    if not may_read(scope):
        return no_seat()
    one = one_of(scope)
    if verb in ("new", "issue"):
        return creep.begin(scope, desk, event)
    if verb in ("list", "show"):
        return _read(scope, desk, actor, one, verb)
    if not may_write(scope, desk, now):
        return no_seat()
    if verb == "budget":
        book = book_of(desk.engagement.id, scope.docs)
        return Turn(effects=(Ask(forms.budget(desk.engagement, book)),))
    if event.arg.startswith("hint:"):
        return creep.pressed(scope, desk, actor, event, now)
    return _moved(scope, desk, actor, one, event, now)


def _read(scope: Scope, desk: Desk, actor: Person, one: ChangeRequest | None, verb: str) -> Turn:
    if verb == "list":
        return Turn(effects=(Whisper(listing(desk, requests(scope.docs), actor.id)),))
    return Turn(effects=(Whisper(cards.draft(desk, one, actor.id)),)) if one else stale()


def _moved(
    scope: Scope, desk: Desk, actor: Person, one: ChangeRequest | None, event: Pressed, now: datetime
) -> Turn:
    """The next step of one request, by whoever writes for the client."""
    if one is None:
        return stale()
    if not one.open:
        return over(one)
    match event.code.partition(".")[2]:
        case "assess":
            return Turn(effects=(Ask(forms.assess(desk, one, _currency(scope))),))
        case "see" if one.effect:
            return Turn(effects=(Whisper(cards.draft(desk, one, actor.id)),))
        case "offer" if one.state == "assessed" and event.revision == one.revision:
            return changes.offer(desk, one, actor, now)
        case "offer" if one.state == "offered":
            return refuse("change-offered-already")
        case "end":
            return Turn(effects=(Ask(forms.end(desk.engagement, one)),))
    return stale()


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """A form came back: checked again, whoever sent it."""
    desk, actor = desk_of(scope), scope.actor
    if desk is None or actor is None:
        return stale()
    if event.code == "change.asked":
        return _asked(scope, desk, actor, event, now)
    one = one_of(scope)
    if event.code == "change.refused":
        return change_client.refused(scope, desk, actor, one, event, now)
    if not may_read(scope) or not may_write(scope, desk, now):
        return no_seat()
    if event.code == "change.budgeted":
        cost, faults = cost_of(event.values)
        return Turn(effects=(Reject(faults),)) if faults else changes.set_budget(desk, cost, actor)
    if one is None:
        return stale()
    if not one.open:
        return over(one)
    if event.revision != one.revision:
        return stale()
    return _SENT[event.code](scope, desk, actor, one, event, now) if event.code in _SENT else stale()


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """Messages that smell of more are put before the project manager."""
    desk = desk_of(scope)
    return creep.due(scope, desk, now) if desk and event.what == "change.hints" else Turn()


def _asked(scope: Scope, desk: Desk, actor: Person, event: Submitted, now: datetime) -> Turn:
    ours = is_ours(scope)
    if not (may_read(scope) if ours else actor.side is not None and change_client.there(scope)):
        return no_seat()
    what, why = plain(text(event.values, "what")).strip(), text(event.values, "why") if ours else ""
    faults = {**long("what", what, forms.LONGEST), **long("why", why, forms.MORE)}
    if not what:
        faults["what"] = say("change-empty")
    if faults:
        return Turn(effects=(Reject(faults),))
    return creep.asked(scope, desk, actor, what, why, event, now) or changes.ask(
        desk, what, why, actor, now, client=not ours
    )


def _assessed(
    scope: Scope, desk: Desk, actor: Person, one: ChangeRequest, event: Submitted, now: datetime
) -> Turn:
    values = event.values
    cost, faults = cost_of(values)
    days, fault = whole(values, "days", DAYS)
    what, note = plain(text(values, "what")).strip(), text(values, "own")
    faults |= {**fault, **long("what", what, forms.LONGEST), **long("own", note, forms.MORE)}
    if not what:
        faults["what"] = say("change-empty")
    if cost.hours is None and cost.price is None and not faults:
        faults["hours"] = say("change-cost-needed")
    shown: Shown = next((each for each in SHOWN if each == values.get("shown")), "price")
    if (shown == "price" and cost.price is None) or (shown == "hours" and cost.hours is None):
        shown = "hours" if cost.price is None else "price"
    if faults:
        return Turn(effects=(Reject(faults),))
    milestone = text(values, "milestone")
    milestone = milestone if desk.plan.milestone(milestone) else ""
    impact = Impact(actor.id, Internal(what), Internal(cost), Internal(note), days or 0, milestone, shown)
    return changes.assess(desk, one, impact, actor, now)


def _ended(
    scope: Scope, desk: Desk, actor: Person, one: ChangeRequest, event: Submitted, now: datetime
) -> Turn:
    reason = plain(text(event.values, "reason")).strip()
    fate: State | None = next((each for each in forms.ENDS if each == event.values.get("fate")), None)
    faults = long("reason", reason, forms.MORE)
    if fate is None:
        faults["fate"] = say("error-choose")
    if not reason and (one.client or one.state == "offered"):
        faults["reason"] = say("change-reason-needed")
    if faults or fate is None:
        return Turn(effects=(Reject(faults),))
    if fate == "parked":
        held = scope.docs.get("ideas")
        ideas = held if isinstance(held, Ideas) else Ideas(desk.engagement.id)
        return changes.parked(desk, one, reason, ideas, actor, derive(event.id), now)
    return changes.end(desk, one, fate, reason, actor, now)


Send = Callable[[Scope, Desk, Person, ChangeRequest, Submitted, datetime], Turn]
_SENT: Mapping[str, Send] = {"change.assessed": _assessed, "change.ended": _ended}


def _currency(scope: Scope) -> str:
    """The currency that was last used here."""
    head = scope.engagement
    budget = book_of(head.id, scope.docs).budget if head else None
    costs = [budget.sealed] if budget else []
    costs += [one.effect.cost.sealed for one in requests(scope.docs) if one.effect]
    return next((one.currency for one in reversed(costs) if one.currency), "")
