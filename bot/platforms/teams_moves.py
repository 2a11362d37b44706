"""Comings and goings: the bot installed and removed, members who come and go, rooms renamed."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from bot.errors import DeliveryError, UsherError
from bot.events import Commanded
from bot.model.places import Handle, Room
from bot.platforms.teams_activity import Account, Activity, ChannelData
from bot.platforms.teams_events import handle_of
from bot.platforms.teams_people import People
from bot.platforms.teams_rooms import Rooms
from bot.platforms.teams_values import PLATFORM

log = structlog.get_logger("usher.teams")

#: What Teams calls the changes after which rooms are others than before (Teams: conversation events).
NEW_CHANNELS = {
    "channelCreated",
    "channelRenamed",
    "channelRestored",
    "teamRenamed",
    "teamRestored",
    "teamUnarchived",
}
CHANNEL_GONE = {"channelDeleted"}
TEAM_GONE = {"teamDeleted", "teamHardDeleted"}
INSTALLED, REMOVED = "add", "remove"
#: What greets a new person: the short guide, as `usher help` does.
GUIDE = "help"
Greet = Callable[[Activity, Commanded], Awaitable[None]]


class Moves:
    """Keeps references and what is known of rooms in step with where the bot is; posts nothing to a channel."""

    def __init__(self, rooms: Rooms, people: People) -> None:
        #: Set by whoever can take an event that no request waits for.
        self.greet: Greet | None = None
        self._rooms = rooms
        self._people = people
        self._tasks: set[asyncio.Task[None]] = set()

    async def stop(self) -> None:
        """Greet nobody any more."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def left(self, activity: Activity, room: Room) -> bool:
        """Whether the bot has just left: how to reach the room, or all rooms of the team, is forgotten."""
        data = activity.channel_data or ChannelData()
        gone = activity.type == "installationUpdate" and activity.action == REMOVED
        gone = gone or _names_bot(activity, activity.members_removed)
        team = data.team.id if data.team else None
        if gone or data.event_type in TEAM_GONE:
            for one in await self._rooms.of_team(room.tenant, team) if team else []:
                await self._rooms.forget(one)
            await self._rooms.forget(room)
            return True
        if data.event_type in CHANNEL_GONE and data.channel and data.channel.id:
            await self._rooms.forget(Room(PLATFORM, room.tenant, data.channel.id))
            return True
        return False

    def told(self, activity: Activity, room: Room) -> None:
        """Take in what an activity tells that is no event of its own."""
        match activity.type:
            case "installationUpdate" if activity.action == INSTALLED:
                self._installed(activity, room)
            case "conversationUpdate":
                self._changed(activity, room)

    def _installed(self, activity: Activity, room: Room) -> None:
        if room.direct:
            self._welcome(activity, room)
        else:
            self._rooms_of(activity, room)

    def _changed(self, activity: Activity, room: Room) -> None:
        data = activity.channel_data or ChannelData()
        if data.event_type in NEW_CHANNELS or _names_bot(activity, activity.members_added):
            self._rooms_of(activity, room)
        elif activity.members_added or activity.members_removed:
            self._people.changed(room)
            for one in activity.members_added or ():
                if one.id:
                    self._people.seen(handle_of(one, room.tenant), room)

    def _rooms_of(self, activity: Activity, room: Room) -> None:
        """A group chat is a room; a team has several, which Teams lists."""
        data = activity.channel_data or ChannelData()
        if data.team and data.team.id:
            self._people.team(room, data.team.id, data.team.name or "")
        elif not room.direct:
            self._people.changed(room)

    def _welcome(self, activity: Activity, room: Room) -> None:
        """Somebody added the bot for themselves: once it is known who they are, the short guide greets them."""
        if activity.sender is None or not activity.sender.id:
            return
        who = handle_of(activity.sender, room.tenant)
        hello = Commanded(
            f"{room.tenant}/{room.channel}/installed/{activity.id or ''}", room, who, "usher", GUIDE
        )
        self._people.seen(who, room, activity.locale)
        task = asyncio.get_running_loop().create_task(self._greeted(activity, hello, who))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _greeted(self, activity: Activity, hello: Commanded, who: Handle) -> None:
        try:
            try:
                await self._people.know(who)
            except (DeliveryError, KeyError, TypeError, ValueError) as error:
                log.info("teams.not_told", why=str(error))
            if self.greet:
                await self.greet(activity, hello)
        except UsherError as error:
            log.warning("teams.not_greeted", why=str(error))


def _names_bot(activity: Activity, members: tuple[Account, ...] | None) -> bool:
    bot = activity.recipient.id if activity.recipient else None
    return bool(bot) and any(one.id == bot for one in members or ())
