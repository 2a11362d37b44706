"""Who the people and rooms are that the bot sees: asked of Teams beside the answers, kept for hours, told the core.

An activity carries ids, a language and a zone. Names, e-mail, who is a guest and which room holds strangers come
from the roster.
"""

import asyncio
from collections import OrderedDict
from dataclasses import dataclass, replace
from time import monotonic
from typing import Any

import structlog

from bot.errors import Limited, UsherError
from bot.events import Joined, Met
from bot.model.places import Handle, Room
from bot.model.reference import Reference
from bot.platforms.teams_rooms import Rooms
from bot.platforms.teams_roster import Roster
from bot.platforms.teams_told import joined_of, met_of
from bot.ports import Clock, Take

log = structlog.get_logger("usher.teams")

#: Seconds that an answer counts, and that a failed one waits; how many are kept, and how many wait at most.
FRESH = 6 * 3600.0
AGAIN = 60.0
KEPT = 20_000
WAITING = 2000
#: Seconds between two questions: Teams allows 14 a second of a conversation, 30 of a tenant.
PACE = 0.2


@dataclass(slots=True)
class Known:
    """What Teams told of somebody; ``until`` (monotonic) it is not asked again. ``ours`` None: not told yet."""

    until: float
    ours: bool | None = None
    locale: str | None = None
    zone: str | None = None
    room: Room | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """Who somebody is, and the room they were seen in; without a person, what the room is, or what a team has."""

    room: Room
    who: Handle | None = None
    team: str = ""
    team_name: str = ""


class People:
    """``seen`` is called on the way of every request and costs a look into a dictionary."""

    def __init__(self, roster: Roster, rooms: Rooms, take: Take, clock: Clock, pace: float = PACE) -> None:
        self._roster = roster
        self._rooms = rooms
        self._take = take
        self._clock = clock
        self._pace = pace
        self._people: OrderedDict[Handle, Known] = OrderedDict()
        self._asked: OrderedDict[str, float] = OrderedDict()
        self._outsiders: OrderedDict[tuple[str, Handle], None] = OrderedDict()
        self._queued: set[Question] = set()
        self._waiting: asyncio.Queue[Question] = asyncio.Queue(WAITING)

    def seen(self, who: Handle, room: Room, locale: str | None = None, zone: str | None = None) -> None:
        """Somebody acted in a room: whoever and whatever is not known, or has changed, will be asked."""
        now = monotonic()
        if not room.direct and self._asked.get(room.key, 0.0) < now:
            self.changed(room)
        known = self._people.get(who)
        told = (locale, zone)
        if known is not None:
            told = (locale or known.locale, zone or known.zone)
        if known is None or known.until < now or told != (known.locale, known.zone):
            if self._put(Question(room, who)):
                ours = known.ours if known else None
                _keep(self._people, who, Known(now + AGAIN, ours, told[0], told[1], room))
        elif not room.direct and known.ours is False and (room.key, who) not in self._outsiders:
            self._put(Question(room, who))

    async def tell(self, who: Handle, locale: str | None, zone: str | None) -> None:
        """Somebody known acts, and tells another language or zone: the core hears it before it answers them.

        Whoever added the bot was met without a zone; a form of theirs would begin with that of nobody.
        """
        known = self._people.get(who)
        if known is None or known.ours is None:
            return
        fresh = replace(known, locale=locale or known.locale, zone=zone or known.zone)
        if fresh == known:
            return
        now = self._clock.now()
        room = Room(who.platform, who.tenant, who.user, direct=True)
        mark = f"met/{who.key}/{now.timestamp():.6f}"
        await self._take(Met(mark, room, who, "", known.ours, fresh.locale, fresh.zone))
        _keep(self._people, who, fresh)

    def changed(self, room: Room) -> None:
        """A room is new, or somebody came or went: ask what it is now."""
        bare = Room(room.platform, room.tenant, room.channel)
        if not room.direct and self._put(Question(bare)):
            _keep(self._asked, bare.key, monotonic() + FRESH)

    def team(self, room: Room, team: str, name: str) -> None:
        """A team is new, or its channels are others: ask which they are. ``room`` is one of them."""
        self._put(Question(room, team=team, team_name=name))

    def locale(self, who: Handle) -> str | None:
        """The language of their Teams, where it is known ("da-DK")."""
        known = self._people.get(who)
        return known.locale if known else None

    async def know(self, who: Handle | Room) -> None:
        """Ask at once, and tell the core. Raises ``DeliveryError`` when Teams does not tell."""
        if isinstance(who, Room):
            await self._room(who)
            return
        known = self._people.get(who) or Known(0.0)
        where, member = await self._roster.find(who, known.room)
        met = met_of(who, member, known.locale, known.zone, self._clock.now())
        await self._take(met)
        _keep(self._people, who, Known(monotonic() + FRESH, met.ours, known.locale, known.zone, where))

    async def run(self) -> None:
        """Ask, one question after the other, for ever."""
        while True:
            question = await self._waiting.get()
            self._queued.discard(question)
            try:
                await self._answer(question)
            except Limited as limited:
                self._forget(question)
                await asyncio.sleep(limited.retry_after)
            except (UsherError, KeyError, TypeError, ValueError) as error:
                log.info("teams.not_told", why=type(error).__name__, detail=str(error))
                self._forget(question)
            await asyncio.sleep(self._pace)

    async def _answer(self, question: Question) -> None:
        who, room = question.who, question.room
        if question.team:
            await self._team(question)
        elif who is None:
            await self._room(room)
        else:
            known = self._people.get(who)
            if known is None or known.ours is None or known.until < monotonic() + AGAIN:
                await self.know(who)
                known = self._people[who]
            if not room.direct and known.ours is False and (room.key, who) not in self._outsiders:
                await self._take(Joined(f"{room.key}/outsider/{self._mark()}", room, who, outsider=True))
                _keep(self._outsiders, (room.key, who), None)

    async def _room(self, room: Room) -> None:
        if room.direct:
            return
        for known in [one for one in self._outsiders if one[0] == room.key]:
            del self._outsiders[known]  # told again where they are still there
        members = await self._roster.members(room)
        at = await self._rooms.reach(room)
        await self._take(joined_of(room, at.bot or "bot", at.name, members, self._mark()))

    async def _team(self, question: Question) -> None:
        """Which channels a team has: they can be chosen in forms from now on."""
        room, team = question.room, question.team
        at = await self._rooms.reach(room)
        for channel, name in await self._roster.channels(room, team, question.team_name):
            await self._rooms.keep(Reference(channel, at.service_url, at.bot, name, team))
        self.changed(room)

    def _mark(self) -> str:
        """What makes an answer an event of its own: a room that is shared again must be told again."""
        return f"{self._clock.now().timestamp():.6f}"

    def _put(self, question: Question) -> bool:
        if question not in self._queued:
            try:
                self._waiting.put_nowait(question)
            except asyncio.QueueFull:
                return False  # seen again, asked again
            self._queued.add(question)
        return True

    def _forget(self, question: Question) -> None:
        """Let it be asked again in a while, when it is next seen."""
        if question.who is None:
            _keep(self._asked, question.room.key, monotonic() + AGAIN)


def _keep(cache: OrderedDict[Any, Any], key: Any, value: Any) -> None:
    cache[key] = value
    cache.move_to_end(key)
    if len(cache) > KEPT:
        cache.popitem(last=False)
