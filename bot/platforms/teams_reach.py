"""Reaching rooms and people: a call below the service of a room's own region, a personal chat opened once."""

from collections.abc import Mapping
from typing import Any

from bot.errors import Gone
from bot.model.places import Handle, Room
from bot.model.reference import Reference
from bot.platforms.teams_calls import Calls, Refused
from bot.platforms.teams_rooms import Rooms
from bot.platforms.teams_values import PLATFORM

Json = Mapping[str, Any]

#: What Teams answers where the person has not got the bot, or has blocked it (Teams: proactive messages).
FORBIDDEN = 403


class Reach:
    """Calls for rooms, as the bot is known there."""

    def __init__(self, calls: Calls, rooms: Rooms, app_id: str) -> None:
        self._calls = calls
        self._rooms = rooms
        self._bot = f"28:{app_id}" if app_id else ""

    async def call(self, room: Room, method: str, path: tuple[str, ...], body: Json | None = None) -> Json:
        """Call below the service of ``room``. Raises ``DeliveryError`` kinds, ``Refused`` among them."""
        at = await self._rooms.reach(room)
        return await self._calls.call(method, at.service_url, path, body)

    async def bot(self, room: Room) -> str:
        """The bot's id in a room. Raises ``Gone``."""
        return (await self._rooms.reach(room)).bot or self._bot

    async def chat(self, who: Handle) -> Room:
        """The personal chat with somebody, opened if need be. Raises ``Gone`` where they have not got the bot."""
        known = await self._rooms.chat(who)
        if known is not None:
            return known
        tenant = Room(PLATFORM, who.tenant, "")
        at = await self._rooms.reach(tenant)
        asked = {
            "isGroup": False,
            "bot": {"id": at.bot or self._bot},
            "members": [{"id": who.user}],
            "tenantId": who.tenant,
            "channelData": {"tenant": {"id": who.tenant}},
        }
        try:
            opened = await self._calls.call("POST", at.service_url, ("conversations",), asked)
        except Refused as refused:
            key = "teams-not-installed" if refused.status == FORBIDDEN else "error-account-inactive"
            raise Gone(key, str(refused)) from refused
        channel = str(opened.get("id") or "")
        if not channel:
            raise Gone("teams-not-installed", "no conversation")
        room = Room(PLATFORM, who.tenant, channel, direct=True)
        await self._rooms.keep(Reference(room, at.service_url, at.bot, user=who.user))
        return room


def conversation(room: Room) -> str:
    """The conversation's id as Teams has it, with the thread where there is one."""
    return f"{room.channel};messageid={room.thread}" if room.thread else room.channel
