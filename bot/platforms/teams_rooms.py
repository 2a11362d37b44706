"""Conversation references: where each room of Teams is reached. Documents of the store, kept in memory a while."""

from collections import OrderedDict

import structlog

from bot.errors import Conflict, Gone
from bot.model.document import Drop, Put
from bot.model.places import Handle, Room
from bot.model.reference import Reference, key_of
from bot.platforms.teams_activity import Activity
from bot.platforms.teams_events import handle_of
from bot.platforms.teams_told import channel_name
from bot.platforms.teams_values import PLATFORM
from bot.ports import Batch, Clock, Store

log = structlog.get_logger("usher.teams")

#: How many references are kept in memory.
KEPT = 20_000
TRIES = 5


class Rooms:
    """``learn`` is called on the way of every activity and costs a comparison, but for what is new."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._known: OrderedDict[str, Reference] = OrderedDict()
        self._chats: OrderedDict[Handle, Room] = OrderedDict()

    async def learn(self, activity: Activity, room: Room) -> None:
        """Keep how the room of an activity is reached, where that is new. Raises StoreError."""
        url, bot = activity.service_url or "", (activity.recipient.id if activity.recipient else None) or ""
        who = activity.sender if room.direct and activity.sender and activity.sender.id != bot else None
        user = handle_of(who, room.tenant).user if who else ""
        team, name = _named(activity)
        known = self._known.get(key_of(room))
        told = Reference(_bare(room), url, bot, name, team, user)
        if known is not None and _merged(told, known) == known:
            return
        await self.keep(told)
        tenant = Room(PLATFORM, room.tenant, "")
        at = await self.find(tenant)
        if at is None or at.service_url != url or at.bot != bot:
            await self.keep(Reference(tenant, url, bot))

    async def keep(self, told: Reference) -> None:
        """Store a reference; the name, team and person that were known before stay. Raises StoreError."""
        for _ in range(TRIES):
            held = await self._store.get(told.key)
            before: Reference | None = held.doc if held else None
            after = _merged(told, before) if before else told
            try:
                if after != before:
                    await self._store.commit(
                        Batch(self._clock.now(), (Put(after, held.version if held else 0),))
                    )
            except Conflict:
                continue
            self._remember(after)
            return
        raise Conflict(told.key)

    async def forget(self, room: Room) -> None:
        """The bot is no longer there: forget how to reach it. Raises StoreError."""
        known = await self.find(room)
        self._known.pop(key_of(room), None)
        if known is None:
            return
        self._chats.pop(Handle(PLATFORM, room.tenant, known.user), None)
        await self._store.commit(Batch(self._clock.now(), (Drop(known.key, None),)))
        log.info("teams.left", room=room.key)

    async def find(self, room: Room) -> Reference | None:
        """How a room is reached, None where the bot was never seen there."""
        key = key_of(room)
        if key not in self._known:
            held = await self._store.get(key)
            if held is None:
                return None
            self._remember(held.doc)
        return self._known[key]

    async def reach(self, room: Room) -> Reference:
        """How a room is reached; through its tenant's service where only that is known. Raises Gone."""
        found = await self.find(room) or await self.find(Room(PLATFORM, room.tenant, ""))
        if found is None:
            raise Gone("error-channel-not-found", room.key)
        return found

    async def chat(self, who: Handle) -> Room | None:
        """The personal chat with somebody, None where they have not been seen in one."""
        if who not in self._chats:
            for held in await self._store.find(Reference.KIND, "user", f"{who.tenant}:{who.user}"):
                self._remember(held.doc)
        return self._chats.get(who)

    async def channels(self, tenant: str) -> list[Reference]:
        """Every channel and group chat of a tenant that the bot was told of."""
        return [held.doc for held in await self._store.find(Reference.KIND, "tenant", tenant)]

    async def of_team(self, tenant: str, team: str) -> list[Room]:
        """The channels of a team."""
        return [one.room for one in await self.channels(tenant) if one.team == team]

    def _remember(self, one: Reference) -> None:
        self._known[one.key] = one
        self._known.move_to_end(one.key)
        if one.user:
            self._chats[Handle(PLATFORM, one.room.tenant, one.user)] = one.room
        for cache in (self._known, self._chats):
            if len(cache) > KEPT:
                cache.popitem(last=False)


def _merged(told: Reference, before: Reference) -> Reference:
    """What is told now, and what was told before where that says nothing."""
    return Reference(
        told.room,
        told.service_url,
        told.bot or before.bot,
        told.name or before.name,
        told.team or before.team,
        told.user or before.user,
    )


def _named(activity: Activity) -> tuple[str, str]:
    """The team that a channel is in, and the name of the channel or group chat, "" where they are not told."""
    data, conversation = activity.channel_data, activity.conversation
    team = data.team if data else None
    if team and team.id:
        channel = data.channel.name if data and data.channel else None
        return team.id, channel_name(team.name, channel) if team.name and channel else ""
    grouped = conversation and conversation.conversation_type == "groupChat"
    return "", (conversation.name or "") if conversation and grouped else ""


def _bare(room: Room) -> Room:
    return Room(room.platform, room.tenant, room.channel, direct=room.direct)
