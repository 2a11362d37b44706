"""Change requests of the client's side: asked for in their channel, taken back, or an offer refused."""

from datetime import datetime

from bot.cards.card import say
from bot.effects import Ask, Reject, Turn, Whisper
from bot.events import Commanded, Submitted
from bot.flows import change_forms as forms
from bot.flows import changes
from bot.flows.asides import aside, no_seat, refuse, stale
from bot.flows.change_list import theirs
from bot.flows.change_words import requests
from bot.flows.desk import Desk
from bot.flows.paper_form import text
from bot.handlers.access import is_ours
from bot.handlers.change_at_hand import one_of, over
from bot.handlers.change_reading import long
from bot.handlers.decisions import not_theirs
from bot.handlers.papers import desk_of
from bot.model.change import ChangeRequest
from bot.model.person import Person
from bot.model.scope import Scope
from bot.understanding.plain import plain


def from_client(scope: Scope, event: Commanded, now: datetime) -> Turn | None:
    """The client asks with the same words, or looks at what became of theirs; None where it is not their project."""
    desk, actor = desk_of(scope), scope.actor
    if desk is None or actor is None or actor.side is None or not there(scope):
        return None
    word, _, said = event.text.strip().partition(" ")
    if word.casefold() == "changes":
        return Turn(effects=(Whisper(theirs(desk.engagement, requests(scope.docs))),))
    words = plain(said).strip()
    if not words:
        return Turn(effects=(Ask(forms.ask(desk.engagement, "", client=True)),))
    if len(words) > forms.LONGEST:
        return refuse("change-long", count=len(words), most=forms.LONGEST)
    return changes.ask(desk, words, "", actor, now, client=True)


def pressed(scope: Scope, desk: Desk, actor: Person, verb: str, now: datetime) -> Turn:
    """The client's own buttons: no to an offer, and back with a request that they made."""
    one = one_of(scope)
    if one is None:
        return stale()
    if not one.open:
        return over(one)
    if verb == "no":
        barred = not_theirs(scope)
        form = forms.refuse(desk.engagement, one)
        return barred or (Turn(effects=(Ask(form),)) if one.state == "offered" else stale())
    if actor.id != one.by:
        return no_seat()
    return changes.end(desk, one, "withdrawn", "", actor, now) + aside(
        say("change-taken-back", number=one.number)
    )


def refused(
    scope: Scope, desk: Desk, actor: Person, one: ChangeRequest | None, event: Submitted, now: datetime
) -> Turn:
    """The client said no, with or without a reason."""
    if barred := not_theirs(scope):
        return barred
    if one is None or one.state != "offered":
        return over(one) if one and not one.open else stale()
    reason = plain(text(event.values, "reason")).strip()
    if faults := long("reason", reason, forms.MORE):
        return Turn(effects=(Reject(faults),))
    return changes.end(desk, one, "declined", reason, actor, now) + aside(say("change-no-thanks"))


def there(scope: Scope) -> bool:
    """Whether somebody of the client is in their channel, or sits in the project."""
    head, actor = scope.engagement, scope.actor
    if head is None or actor is None or is_ours(scope):
        return False
    here = scope.channel.engagement == head.id and scope.channel.role == "client"
    return here or bool(head.seats_of(actor.id))
