"""What came back in a dialog, where all is text, to the values of a form, by the kinds that its button carries."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.events import Value
from bot.model.places import Handle, Room

PLATFORM = "teams"
#: What is added to a moment's field for its time.
TIME = "@time"
_WHOLE_NUMBER = re.compile(r"[+-]?[0-9]{1,15}")


def form_values(
    data: Mapping[str, Any], kinds: Mapping[str, Any], tenant: str, zone: str
) -> dict[str, Value]:
    """Values by field id; what was left empty is None, or () where several may be given.

    Moments are read in ``zone`` (IANA). Raises TypeError or ValueError for what no form of ours sends.
    """
    return {
        field: _value(str(kind), _text(data.get(field)), _text(data.get(f"{field}{TIME}")), tenant, zone)
        for field, kind in kinds.items()
    }


def _value(kind: str, said: str, at: str, tenant: str, zone: str) -> Value:
    match kind:
        case "several":
            return _parts(said)
        case "people":
            return tuple(Handle(PLATFORM, tenant, user) for user in _parts(said))
        case _ if not said.strip():
            return None
        case "short" | "long" | "choice":
            return said
        case "number" | "scale":
            return int(said) if _WHOLE_NUMBER.fullmatch(said.strip()) else said
        case "date":
            return date.fromisoformat(said[:10])
        case "moment":
            day, hour = date.fromisoformat(said[:10]), time.fromisoformat(at) if at else time()
            return datetime.combine(day, hour.replace(tzinfo=None), _zone(zone))
        case "person":
            return Handle(PLATFORM, tenant, _parts(said)[0])
        case "room":
            return _room(said, tenant)
    raise ValueError("kind")


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise TypeError("value")
    return f"{value:g}" if isinstance(value, float) else str(value)


def _parts(said: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part for one in said.split(",") if 0 < len(part := one.strip()) <= 500))


def _room(said: str, tenant: str) -> Room:
    prefix = f"room:{PLATFORM}:{tenant}:"
    if not said.startswith(prefix) or len(said) <= len(prefix):
        raise ValueError("room")
    return Room(PLATFORM, tenant, said[len(prefix) :])


def _zone(named: str) -> tzinfo:
    try:
        return ZoneInfo(named)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC
