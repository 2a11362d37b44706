"""What Teams answers about its rooms: who is in one, whether somebody is, which channels a team has."""

from collections import OrderedDict
from collections.abc import Mapping
from time import monotonic
from typing import Any

import structlog

from bot.errors import DeliveryError
from bot.model.places import Handle, Room
from bot.platforms.teams_calls import Refused
from bot.platforms.teams_reach import Reach, conversation
from bot.platforms.teams_told import channel_name, is_ours

log = structlog.get_logger("usher.teams")

#: Members on a page of a roster, and how many pages are read to find strangers among them.
PAGE, PAGES = 500, 20
#: Seconds that somebody who was in a room, or was not, counts so, and how many such answers are kept.
PRESENT = 300.0
KEPT = 20_000
NOT_THERE = 404

Json = Mapping[str, Any]


class Roster:
    """Asks at each call, but for ``present``. All raise ``DeliveryError`` when Teams does not tell."""

    def __init__(self, reach: Reach) -> None:
        self._reach = reach
        self._present: OrderedDict[tuple[str, Handle], tuple[float, bool]] = OrderedDict()

    async def find(self, who: Handle, where: Room | None) -> tuple[Room, Json]:
        """Their line of the roster where they were seen; of their personal chat where they are not there."""
        if where is not None:
            try:
                return where, await self._line(where, who)
            except Refused as refused:
                if refused.status != NOT_THERE:
                    raise
        chat = await self._reach.chat(who)
        return chat, await self._line(chat, who)

    async def members(self, room: Room) -> list[Json]:
        """A roster to its end, or to the first stranger in it."""
        members: list[Json] = []
        token = ""
        for _ in range(PAGES):
            query = f"pagedmembers?pageSize={PAGE}" + (f"&continuationToken={token}" if token else "")
            told = await self._reach.call(room, "GET", ("conversations", room.channel, query))
            found = [one for one in told["members"] if isinstance(one, dict)]
            members += found
            token = str(told.get("continuationToken") or "")
            if not token or not all(is_ours(one, room.tenant) for one in found):
                return members
        raise DeliveryError("a roster without end")

    async def channels(self, room: Room, team: str, name: str) -> list[tuple[Room, str]]:
        """The channels of a team, of which ``room`` is one, with their names."""
        name = name or str((await self._reach.call(room, "GET", ("teams", team))).get("name") or "")
        told = await self._reach.call(room, "GET", ("teams", team, "conversations"))
        return [
            (Room(room.platform, room.tenant, str(one["id"])), channel_name(name, one.get("name")))
            for one in told.get("conversations") or ()
        ]

    async def present(self, who: Handle, room: Room) -> bool:
        """Whether somebody is in a room, asked where it is not remembered; False where Teams does not tell."""
        key, now = (room.key, who), monotonic()
        until, there = self._present.get(key, (0.0, False))
        if until < now:
            try:
                there = bool(await self._line(Room(room.platform, room.tenant, room.channel), who))
            except DeliveryError as error:
                log.info("teams.not_present", why=str(error))
                there = False
            self._present[key] = (now + PRESENT, there)
            self._present.move_to_end(key)
            if len(self._present) > KEPT:
                self._present.popitem(last=False)
        return there

    async def _line(self, room: Room, who: Handle) -> Json:
        found = await self._reach.call(
            room, "GET", ("conversations", conversation(room), "members", who.user)
        )
        if not found.get("id"):
            raise Refused(NOT_THERE, "no member")
        return found
