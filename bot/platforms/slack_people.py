"""Who the people and rooms are that the bot sees: asked of Slack beside the answers, kept for hours, told the core.

Slack's events carry ids. Names, languages, zones, who is a guest and which room is shared with another
organisation come from ``users.info``, ``conversations.info`` and ``conversations.members``.
"""

import asyncio
from collections import OrderedDict
from dataclasses import dataclass
from itertools import count
from time import monotonic
from typing import Any

import structlog

from bot.errors import Limited, UsherError
from bot.events import Joined
from bot.model.places import Handle, Room
from bot.platforms.slack_api import Calling
from bot.platforms.slack_told import met_of, room_event
from bot.ports import Clock, Take

log = structlog.get_logger("usher.slack")

#: Seconds that an answer counts, and that a failed one waits; how many are kept, and how many wait at most.
FRESH = 6 * 3600.0
AGAIN = 60.0
KEPT = 20_000
WAITING = 2000
#: Seconds between two questions: Slack allows 50 a minute and more of each of the methods.
PACE = 0.6
#: Members on a page, as Slack recommends, and how many pages of a room are read to find guests among them.
MEMBERS, PAGES = 200, 10


@dataclass(slots=True)
class Known:
    """What Slack told of somebody; ``until`` (monotonic) it is not asked again. ``ours`` None: not told yet."""

    until: float
    name: str = ""
    locale: str | None = None
    ours: bool | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """Who somebody is, and the room they were seen in; without a person, what the room is.

    With ``there``, everybody in the room, who were asked for before: whether all of them are ours.
    """

    room: Room | None
    who: Handle | None = None
    there: tuple[Handle, ...] = ()


#: Those who act are asked for before those who are merely there.
ACTING, PRESENT = 0, 1


class People:
    """``seen`` is called on the way of every request and costs a look into a dictionary."""

    def __init__(self, call: Calling, take: Take, clock: Clock, pace: float = PACE) -> None:
        self._call = call
        self._take = take
        self._clock = clock
        self._pace = pace
        self._people: OrderedDict[Handle, Known] = OrderedDict()
        self._rooms: OrderedDict[str, float] = OrderedDict()
        self._outsiders: OrderedDict[tuple[str, Handle], None] = OrderedDict()
        self._waiting: asyncio.PriorityQueue[tuple[int, int, Question]] = asyncio.PriorityQueue(WAITING)
        self._order = count()

    def seen(self, who: Handle, room: Room | None = None, rank: int = ACTING) -> None:
        """Somebody acted, perhaps in a room: whoever and whatever is not known will be asked."""
        now = monotonic()
        channel = room if room and not room.direct else None
        if channel and self._rooms.get(channel.key, 0.0) < now:
            self._ask_room(channel, now)
        known = self._people.get(who)
        if known is None or known.until < now:
            self._ask(who, channel, now, rank)
        elif channel and known.ours is False and (channel.key, who) not in self._outsiders:
            self._put(Question(channel, who), rank)

    def changed(self, room: Room) -> None:
        """A room was renamed, or is shared no more: ask what it is now."""
        self._ask_room(room, monotonic())

    def name(self, who: Handle) -> str:
        """Their name, or their id where it is not known."""
        known = self._people.get(who)
        return (known and known.name) or who.user

    def locale(self, who: Handle) -> str | None:
        """Their Slack's language, where it is known ("da-DK")."""
        known = self._people.get(who)
        return known.locale if known else None

    async def know(self, who: Handle | Room) -> None:
        """Ask at once, and tell the core. Raises ``DeliveryError`` when Slack does not tell."""
        if isinstance(who, Room):
            await self._room(who)
            return
        user = (await self._call(who.tenant, "users.info", user=who.user, include_locale="true"))["user"]
        met = met_of(who, user, self._clock.now())
        if not user.get("is_bot"):
            await self._take(met)
        _keep(self._people, who, Known(monotonic() + FRESH, met.name, met.locale, met.ours))

    async def run(self) -> None:
        """Ask, one question after the other, for ever."""
        while True:
            _, _, question = await self._waiting.get()
            try:
                await self._answer(question)
            except Limited as limited:
                self._forget(question)
                await asyncio.sleep(limited.retry_after)
            except (UsherError, KeyError, TypeError) as error:
                log.info("slack.not_told", why=type(error).__name__, detail=str(error))
                self._forget(question)
            await asyncio.sleep(self._pace)

    async def _answer(self, question: Question) -> None:
        who, room = question.who, question.room
        if room is not None and who is None:
            await (self._roll(room, question.there) if question.there else self._room(room))
        if who is None:
            return
        known = self._people.get(who)
        if known is None or known.ours is None:
            await self.know(who)
            known = self._people[who]
        if room and known.ours is False and (room.key, who) not in self._outsiders:
            await self._take(Joined(f"{room.key}/outsider/{self._mark()}", room, who, outsider=True))
            _keep(self._outsiders, (room.key, who), None)

    async def _room(self, room: Room) -> None:
        for known in [one for one in self._outsiders if one[0] == room.key]:
            del self._outsiders[known]  # told again where they are still there
        found = (await self._call(room.tenant, "conversations.info", channel=room.channel))["channel"]
        await self._take(room_event(room, found, self._mark()))
        there, cursor = list[Handle](), ""
        for _ in range(PAGES):
            on = {"cursor": cursor} if cursor else {}
            page = await self._call(
                room.tenant, "conversations.members", channel=room.channel, limit=MEMBERS, **on
            )
            here = [Handle(room.platform, room.tenant, str(user)) for user in page.get("members") or ()]
            for who in here:
                self.seen(who, room, PRESENT)
            there += here
            cursor = str((page.get("response_metadata") or {}).get("next_cursor") or "")
            if not cursor:
                break
        if there and not cursor:
            self._put(Question(room, there=tuple(there)), PRESENT)

    async def _roll(self, room: Room, there: tuple[Handle, ...]) -> None:
        """Tell that nobody else is there, so that a guest who left holds nothing back; not while one is unknown."""
        known = [self._people.get(who) for who in there]
        if any(one is None or one.ours is None for one in known):
            self._forget(Question(room))
        elif all(one and one.ours for one in known) and not any(
            key == room.key for key, _ in self._outsiders
        ):
            by = Handle(room.platform, room.tenant, "")
            await self._take(Joined(f"{room.key}/alone/{self._mark()}", room, by, is_bot=True, alone=True))

    def _mark(self) -> str:
        """What makes an answer an event of its own: a room that is shared again must be told again."""
        return f"{self._clock.now().timestamp():.6f}"

    def _ask(self, who: Handle, room: Room | None, now: float, rank: int) -> None:
        if self._put(Question(room, who), rank):
            before = self._people.get(who, Known(0.0))
            _keep(self._people, who, Known(now + AGAIN, before.name, before.locale))

    def _ask_room(self, room: Room, now: float) -> None:
        if self._put(Question(Room(room.platform, room.tenant, room.channel)), ACTING):
            _keep(self._rooms, room.key, now + FRESH)

    def _put(self, question: Question, rank: int) -> bool:
        try:
            self._waiting.put_nowait((rank, next(self._order), question))
        except asyncio.QueueFull:
            return False  # seen again, asked again
        return True

    def _forget(self, question: Question) -> None:
        """Let it be asked again in a while, when it is next seen."""
        if question.who is None and question.room:
            _keep(self._rooms, question.room.key, monotonic() + AGAIN)


def _keep(cache: OrderedDict[Any, Any], key: Any, value: Any) -> None:
    cache[key] = value
    cache.move_to_end(key)
    if len(cache) > KEPT:
        cache.popitem(last=False)
