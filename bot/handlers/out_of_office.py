"""Days out of office: set by a person, known to whoever stands in; and being back, for whoever could not be reached."""

from datetime import date, datetime

from msgspec.structs import replace

from bot.cards.card import say
from bot.effects import Ask, Reject, Turn
from bot.events import Due, FromPerson, Joined, Met, Pressed, Submitted
from bot.flows.asides import no_seat, stale
from bot.flows.away import away_form, deputy_form, name_deputy, set_away
from bot.flows.line import LINE, covered
from bot.handlers.access import is_ours, sits
from bot.model.person import Person
from bot.model.places import Handle
from bot.model.scope import Scope


def begin(scope: Scope) -> Turn:
    """The form for one's own days out of office."""
    return Turn(effects=(Ask(away_form(scope.actor)),)) if scope.actor else stale()


def pressed(scope: Scope, event: Pressed, now: datetime) -> Turn:
    """Up the line, a deputy is named for somebody who is away."""
    person = scope.people.get(event.arg)
    if event.code != "away.deputy" or person is None or scope.engagement is None or not person.away:
        return stale()
    return Turn(effects=(Ask(deputy_form(scope.engagement.id, person)),)) if sits(scope, *LINE) else no_seat()


def submitted(scope: Scope, event: Submitted, now: datetime) -> Turn:
    """The days, or the deputy, came back."""
    deputy, fresh = _deputy(scope, event)
    if event.code == "away.set":
        if scope.actor is None or not is_ours(scope):
            return no_seat()
        first, last = (_day(event, field) for field in ("first", "last"))
        return set_away(scope.actor, first, last, deputy, fresh, now)
    person = scope.people.get(event.arg)
    if event.code != "away.named" or person is None or person.away is None or scope.engagement is None:
        return stale()
    if not sits(scope, *LINE) or scope.actor is None:
        return no_seat()
    if deputy is None:
        return Turn(effects=(Reject({"deputy": say("error-seat-needed")}),))
    return name_deputy(scope.engagement, person, scope.actor, deputy, fresh, now)


def due(scope: Scope, event: Due, now: datetime) -> Turn:
    """Nothing of it falls due."""
    return Turn()


def covering(scope: Scope, now: datetime) -> Scope:
    """The scope with those for whom the actor stands in now."""
    if scope.actor is None or scope.engagement is None:
        return scope
    found = covered(scope.people, scope.actor.id, scope.engagement.zone, now)
    return replace(scope, covers=found) if found else scope


def found_again(scope: Scope, event: FromPerson, turn: Turn) -> Turn:
    """Whoever could not be reached and does something can be reached again."""
    actor = scope.actor
    if actor is None or actor.lost is None or isinstance(event, Met | Joined):
        return turn
    mine = next((doc for doc in turn.changes if isinstance(doc, Person) and doc.id == actor.id), actor)
    return turn + Turn((replace(mine, lost=None),))


def _day(event: Submitted, field: str) -> date | None:
    value = event.values.get(field)
    return value if isinstance(value, date) and not isinstance(value, datetime) else None


def _deputy(scope: Scope, event: Submitted) -> tuple[Person | None, bool]:
    """Who was named, and whether nobody knew them before."""
    handle = event.values.get("deputy")
    if not isinstance(handle, Handle):
        return None, False
    known = scope.people.get(scope.handles.get(handle, ""))
    return known or Person.unmet(handle), known is None
