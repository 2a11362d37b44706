"""What platforms tell about people and rooms."""

from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec.structs import replace

from bot.effects import Log, Turn
from bot.events import Joined, Met
from bot.flows import linking
from bot.model.scope import Scope
from bot.model.seats import Side


def met(scope: Scope, event: Met, now: datetime) -> Turn:
    """Keep who somebody is; nothing new changes nothing."""
    if scope.actor is None:
        return Turn()
    actor, zone = scope.actor, _zone(event.zone)
    others = tuple(one for one in actor.outside if one != event.by)
    outside = others if event.ours else (*others, event.by)
    known = replace(actor, side=Side.CLIENT if outside else Side.OURS, outside=outside)
    if event.by == actor.handles[0]:  # what is not told stays as it was
        known = replace(
            known,
            name=event.name or actor.name,
            locale=event.locale or actor.locale,
            zone=zone or actor.zone,
            email=event.email or actor.email,
        )
    else:  # what a further platform says fills gaps
        known = replace(
            known,
            name=actor.name or event.name,
            locale=actor.locale or event.locale,
            zone=actor.zone or zone,
            email=actor.email or event.email,
        )
    if known == actor and not scope.unmet:
        return Turn()
    asked = linking.suggest(scope, known) if known.email != actor.email else ()
    return Turn((known,), (Log("person.met", known.id), *asked))


def _zone(named: str | None) -> str | None:
    """A platform's time zone, where it is known here too; what is due in an unknown one could never ring."""
    try:
        return ZoneInfo(named).key if named else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def joined(scope: Scope, event: Joined, now: datetime) -> Turn:
    """Keep what a room is, and that a guest came into it: it counts as the client's until no guest is left."""
    channel = scope.channel
    if event.is_bot:
        shared = channel.shared if event.shared is None else event.shared
        guests = channel.guests and not event.alone
        known = replace(channel, name=event.name or channel.name, shared=shared, guests=guests)
    else:
        known = replace(channel, guests=channel.guests or event.outsider)
    return Turn((known,), (Log("room.seen", refs={"room": channel.key}),)) if known != channel else Turn()
