"""What time causes: late items by their policy, and nothing in anybody's quiet hours unless it is critical."""

from collections.abc import Callable
from datetime import datetime

from bot import agenda
from bot.effects import Effect, Later, Log, Say, Turn
from bot.events import Due
from bot.model.owed import Direct, To
from bot.model.playbook import Hours
from bot.model.scope import Scope

#: Reminders keep the hours of each engagement they are about, and bring a card up to date without a sound.
OWN_HOURS = ("nudge.row", "nudge.due", "nudge.acted")

Handler = Callable[[Scope, Due, datetime], Turn]


def in_time(scope: Scope, event: Due, now: datetime, handler: Handler) -> Turn:
    """What ``handler`` decides about an item, unless it gives way to a later one, or it is not the hour for it."""
    if event.late == "yield" and any(at <= now for at in scope.successors):
        return _gave_way(event)
    turn = handler(scope, event, now)
    later = tuple(one for one in turn.effects if _succeeds(one, event, now))
    if event.late == "yield" and later:
        return _gave_way(event, *later)
    return turn if event.what in OWN_HOURS else _not_at_night(scope, event, now, turn)


def _gave_way(event: Due, *successors: Effect) -> Turn:
    return Turn(effects=(*successors, Log("agenda.gave_way", refs={"what": event.what})))


def _succeeds(effect: Effect, event: Due, now: datetime) -> bool:
    """Whether an item planned just now is the next of its like, and due as well."""
    return (
        isinstance(effect, Later)
        and (effect.what, effect.person) == (event.what, event.person)
        and event.at is not None
        and event.at < effect.at <= now
    )


def _not_at_night(scope: Scope, event: Due, now: datetime, turn: Turn) -> Turn:
    """The turn, or the whole item put off to when none of its readers rests: it decides anew then."""
    said = [one for one in turn.effects if isinstance(one, Say)]
    if not said or any(one.critical for one in said):
        return turn
    hours = scope.playbook.hours if scope.playbook else Hours()
    countries = scope.engagement.countries if scope.engagement else ()
    zones = list(dict.fromkeys(_zone(scope, one.to) for one in said))
    at = agenda.allowed_in_all(now, zones, hours, countries)
    if at <= now:
        return turn
    again = Later(
        event.name,
        event.what,
        at,
        event.person,
        event.critical,
        event.args,
        event.late,
        event.engagement,
    )
    return Turn(effects=(again,))


def _zone(scope: Scope, to: To) -> str:
    """The recipient's own in a direct message, the engagement's in a channel."""
    person = scope.people.get(to.person) if isinstance(to, Direct) else None
    zone = person.zone if person else None
    return zone or (scope.engagement.zone if scope.engagement else "UTC")
