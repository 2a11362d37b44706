"""One proven activity, from the room that it is for to the answer that Teams gets."""

from typing import Any

import structlog

from bot.cards.reader import Reader
from bot.errors import Busy, UsherError
from bot.events import FromPerson, Submitted
from bot.model.languages import closest
from bot.model.places import Handle, Room
from bot.platforms.teams_activity import Activity
from bot.platforms.teams_events import Garbled, read, room_of, tenant_of
from bot.platforms.teams_live import Live
from bot.platforms.teams_moves import Moves
from bot.platforms.teams_people import People
from bot.platforms.teams_rooms import Rooms
from bot.platforms.teams_roster import Roster
from bot.ports import Take

log = structlog.get_logger("usher.teams")

Json = dict[str, Any]


class Foreign(Exception):
    """An activity of a tenant that the bot does not serve: 403."""


class Elsewhere(UsherError):
    """A button or a form names a room that whoever sent it is not in."""

    key = "teams-not-there"


class Desk:
    """Serves every kind of activity; all that is kept was committed when ``serve`` returns.

    ``tenant`` is the one that is served, "" for any.
    """

    def __init__(
        self, tenant: str, rooms: Rooms, roster: Roster, people: People, moves: Moves, live: Live, take: Take
    ) -> None:
        self._tenant = tenant
        self._rooms = rooms
        self._roster = roster
        self._people = people
        self._moves = moves
        moves.greet = self.greet
        self._live = live
        self._take = take

    async def serve(self, activity: Activity) -> Json | None:
        """The body of an invoke's answer; None for an empty one. Raises ``Garbled``, ``Foreign`` or ``Busy``.

        Teams sends nothing again, whatever is answered: so whoever sent what could not be taken is told, and the
        error is raised only where the request itself cannot tell them.
        """
        if activity.conversation is None:
            raise Garbled(f"{activity.type}: no conversation")
        tenant = tenant_of(activity)
        if self._tenant and tenant.casefold() != self._tenant.casefold():
            raise Foreign(tenant)
        room = room_of(activity, tenant)
        if await self._moves.left(activity, room):
            return None
        await self._rooms.learn(activity, room)
        event = read(activity, tenant)
        if event is None:
            self._moves.told(activity, room)
            return None
        return await self._taken(activity, event)

    async def greet(self, activity: Activity, event: FromPerson) -> None:
        """Answer an event that no request waits for. Raises ``UsherError``."""
        await self._live.answer(activity, event, await self._take(event))

    async def _taken(self, activity: Activity, event: FromPerson) -> Json | None:
        live = activity.type == "invoke"
        try:
            await self._look(activity, event)
            if live:
                await self._there(activity, event)
            reply = await self._take(event)
        except Exception as error:
            if isinstance(error, Busy) and not live:
                raise
            if not isinstance(error, UsherError):
                log.exception("teams.failed")
            log.warning("teams.not_taken", kind=type(error).__name__, why=str(error))
            answer = await self._sorry(
                activity, event, error if isinstance(error, UsherError) else UsherError()
            )
            if not live:
                raise
            return answer
        return await self._live.answer(activity, event, reply) if reply.live or live else None

    async def _sorry(self, activity: Activity, event: FromPerson, error: UsherError) -> Json | None:
        reader = Reader(closest(activity.locale or self._people.locale(event.by)))
        return await self._live.sorry(activity, event, error, reader)

    async def _there(self, activity: Activity, event: FromPerson) -> None:
        """What a button carries can be changed by hand: rooms named in it must be rooms they are in."""
        here = room_of(activity, event.room.tenant).channel
        named = [event.room]
        if isinstance(event, Submitted):
            named += [value for value in event.values.values() if isinstance(value, Room)]
        for room in named:
            if room.channel != here and not await self._roster.present(event.by, room):
                raise Elsewhere(room.key)

    async def _look(self, activity: Activity, event: FromPerson) -> None:
        locale, zone = activity.locale, activity.local_timezone
        for entity in activity.entities or ():
            if entity.type == "clientInfo":
                locale = locale or (entity.locale if isinstance(entity.locale, str) else None)
                zone = zone or (entity.timezone if isinstance(entity.timezone, str) else None)
        here = room_of(activity, event.room.tenant)
        await self._people.tell(event.by, locale, zone)
        self._people.seen(event.by, here, locale, zone)
        if isinstance(event, Submitted):
            for value in event.values.values():
                for one in value if isinstance(value, tuple) else (value,):
                    if isinstance(one, Handle):
                        self._people.seen(one, here)
                    elif isinstance(one, Room):
                        self._people.seen(event.by, one)
