"""What Slack tells of people and rooms when it is asked, as events for the core."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.events import Joined, Met
from bot.model.places import Handle, Room


def met_of(who: Handle, user: Mapping[str, Any], now: datetime) -> Met:
    """What ``users.info`` tells of somebody; ours are full members of the installing team or its enterprise."""
    profile = user.get("profile") or {}
    name = (
        profile.get("display_name")
        or profile.get("real_name")
        or user.get("real_name")
        or user.get("name")
        or ""
    )
    enterprise = (user.get("enterprise_user") or {}).get("enterprise_id")
    at_home = who.tenant in {user.get("team_id"), enterprise}
    away = any(user.get(flag) for flag in ("is_restricted", "is_ultra_restricted", "is_stranger"))
    ours = at_home and not away
    room = Room(who.platform, who.tenant, who.user, direct=True)
    mark = f"met/{who.key}/{now.timestamp():.6f}"
    return Met(mark, room, who, name, ours, user.get("locale"), user.get("tz"), profile.get("email"))


def room_event(room: Room, found: Mapping[str, Any], mark: str) -> Joined:
    """What ``conversations.info`` tells of a room; one shared within the own organisation is not shared."""
    flags = [bool(found.get(flag)) for flag in ("is_ext_shared", "is_pending_ext_shared")]
    shared = any(flags) or bool(found.get("is_shared") and not found.get("is_org_shared"))
    name = str(found.get("name") or "")
    by = Handle(room.platform, room.tenant, "")
    return Joined(f"{room.key}/seen/{mark}", room, by, is_bot=True, name=name, shared=shared)
