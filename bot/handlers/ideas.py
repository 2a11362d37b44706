"""Ideas for phase 2: ours park them with a command, the client's people by saying so to the bot."""

from datetime import datetime

from bot.effects import Ask, Turn, Whisper
from bot.events import Commanded, Due, Pressed, Said, Submitted
from bot.flows.asides import no_seat, refuse, stale
from bot.flows.ideas import listing, park, sorted_, sorting
from bot.handlers.access import may_read
from bot.ids import derive
from bot.model.ideas import Ideas, told
from bot.model.scope import Scope
from bot.understanding.plain import plain


def command(scope: Scope, event: Commanded, now: datetime) -> Turn:
    """``/usher idea …`` parks one; ``/usher ideas`` lists them."""
    if scope.engagement is None or scope.actor is None or not may_read(scope):
        return refuse("aside-no-engagement")
    word, _, words = event.text.strip().partition(" ")
    if word.casefold() == "ideas" or not words.strip():
        return Turn(effects=(Whisper(listing(scope.engagement, _held(scope), scope.actor)),))
    return _parked(scope, words, event.id, now)


def from_client(scope: Scope, event: Commanded | Said, now: datetime) -> Turn | None:
    """An idea that somebody of the client tells the bot; None where it is none, or not their project."""
    words, head, actor = told(event.text), scope.engagement, scope.actor
    if not words or head is None or actor is None or actor.side is None:
        return None
    here = scope.channel.engagement == head.id and scope.channel.role == "client"
    return _parked(scope, words, event.id, now) if here or head.seats_of(actor.id) else None


def _parked(scope: Scope, words: str, event_id: str, now: datetime) -> Turn:
    head, actor = scope.engagement, scope.actor
    if head is None or actor is None:
        return stale()
    return park(head, _held(scope), plain(words).strip(), actor, derive(event_id), now)


def _held(scope: Scope) -> Ideas:
    held = scope.docs.get("ideas")
    if isinstance(held, Ideas):
        return held
    return Ideas(scope.engagement.id if scope.engagement else "")


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """The list is sorted by whoever reads it."""
    if scope.engagement is None or not may_read(scope):
        return no_seat()
    form = sorting(scope.engagement, _held(scope)) if event.code == "idea.sort" else None
    return Turn(effects=(Ask(form),)) if form else stale()


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """The sorting came back."""
    if scope.actor is None or not may_read(scope):
        return no_seat()
    return sorted_(_held(scope), event.values, scope.actor) if event.code == "idea.sorted" else stale()


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """Nothing about ideas falls due."""
    return Turn()
