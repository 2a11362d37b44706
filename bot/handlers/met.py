"""What platforms tell about people and rooms."""

from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec.structs import replace

from bot.effects import Log, Turn
from bot.events import Joined, Met
from bot.model.scope import Scope
from bot.model.seats import Side


def met(scope: Scope, event: Met, now: datetime) -> Turn:
    """Keep who somebody is; nothing new changes nothing."""
    if scope.actor is None:
        return Turn()
    side = Side.OURS if event.ours else Side.CLIENT
    known = replace(
        scope.actor,
        name=event.name or scope.actor.name,
        side=side,
        locale=event.locale,
        zone=_zone(event.zone),
        email=event.email or scope.actor.email,
    )
    return Turn((known,), (Log("person.met", known.id),)) if known != scope.actor or scope.unmet else Turn()


def _zone(named: str | None) -> str | None:
    """A platform's time zone, where it is known here too; what is due in an unknown one could never ring."""
    try:
        return ZoneInfo(named).key if named else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def joined(scope: Scope, event: Joined, now: datetime) -> Turn:
    """Keep what a room is, and that a guest came into it: from then on it counts as the client's."""
    channel = scope.channel
    if event.is_bot:
        shared = channel.shared if event.shared is None else event.shared
        known = replace(channel, name=event.name or channel.name, shared=shared)
    else:
        known = replace(channel, guests=channel.guests or event.outsider)
    return Turn((known,), (Log("room.seen", refs={"room": channel.key}),)) if known != channel else Turn()
