"""What Teams tells of people and rooms when it is asked, as events for the core."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from bot.events import Joined, Met
from bot.model.places import Handle, Room

Json = Mapping[str, Any]
GUEST = "guest"
#: What Entra writes into the sign-in name of a guest.
INVITED = "#ext#"


def is_ours(member: Json, tenant: str) -> bool:
    """Whether a member of a roster is of the installing tenant, and no guest in it (Teams: userRole, tenantId).

    Where no tenant is told, as to a bot without an identity, only a guest is not ours.
    """
    invited = INVITED in str(member.get("userPrincipalName") or "").casefold()
    guest = str(member.get("userRole") or "").casefold() in (GUEST, "anonymous")
    at_home = str(member.get("tenantId") or tenant).casefold() == tenant.casefold()
    return at_home and not guest and not invited


def met_of(who: Handle, member: Json, locale: str | None, zone: str | None, now: datetime) -> Met:
    """What a roster tells of somebody; language and zone come from what they sent."""
    name = str(member.get("name") or "").strip()
    if not name:
        parts = (str(member.get(one) or "") for one in ("givenName", "surname"))
        name = " ".join(one for one in parts if one)
    email = member.get("email") or member.get("userPrincipalName")
    room = Room(who.platform, who.tenant, who.user, direct=True)
    mark = f"met/{who.key}/{now.timestamp():.6f}"
    ours = is_ours(member, who.tenant)
    return Met(mark, room, who, name, ours, locale, zone, str(email) if email else None)


def joined_of(room: Room, bot: str, name: str, members: Iterable[Json], mark: str) -> Joined:
    """What a room is: shared where its roster holds a guest, or somebody of another tenant."""
    shared = not all(is_ours(one, room.tenant) for one in members)
    by = Handle(room.platform, room.tenant, bot)
    mark = f"{room.key}/told/{mark}"
    return Joined(mark, room, by, is_bot=True, name=name, shared=shared, alone=not shared)


def channel_name(team: str, channel: str | None) -> str:
    """How a channel is named outside its team; the general one, which has no name, is called as its team."""
    return f"{team} › {channel}" if team and channel else channel or team
