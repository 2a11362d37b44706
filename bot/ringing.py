"""When the alarm rings: everything due becomes an event, everything owed is taken up again."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

import structlog

from bot.errors import Busy, UsherError
from bot.events import Due, Event
from bot.model.document import Held
from bot.model.owed import DueItem, Owed
from bot.outbox import Outbox
from bot.ports import AgendaEngine, Clock, Reply, Store

log = structlog.get_logger("usher.agenda")

#: Items taken from the store at once.
BATCH = 500
#: Items that ring at once: they share a flush of the disk, and leave most of the room to people.
AT_ONCE = 32
#: Seconds until an item for which there was no room is tried again.
MOMENT = 0.05
#: An item this late shows in the metrics and in readiness.
LATE = timedelta(minutes=5)


@dataclass(slots=True)
class Ringer:
    """Claims what is due and hands it on; the turn's commit takes an item off the agenda, or keeps it.

    What is critical begins first, then what was due first; of the same moment, in the order of their names. A
    person's own reminders, which gather what projects write, come after those.
    """

    store: Store
    clock: Clock
    take: Callable[[Event], Awaitable[Reply]]
    outbox: Outbox
    engine: AgendaEngine
    #: Items that ring at once: one, where each is to be over before the next begins.
    at_once: int = AT_ONCE
    _room: asyncio.Semaphore = field(init=False)
    #: One look at a time; how often it was asked for, and how many of those the last look has seen to.
    _looking: asyncio.Lock = field(default_factory=asyncio.Lock, init=False)
    _asked: int = field(default=0, init=False)
    _seen_to: int = field(default=0, init=False)
    #: How late the most overdue item was that the last look left on the agenda, in seconds.
    lateness: float = 0.0

    def __post_init__(self) -> None:
        self._room = asyncio.Semaphore(self.at_once)

    async def ring(self, *, unsure: bool = False) -> int:
        """Handle all that is due now; returns how many items rang, and arms the engine for the next.

        ``unsure``: after a start, when nobody remembers which posts were made; those that only the clock of that
        time puts into the future are among them. Whoever asks while somebody looks waits, and finds nothing to do
        where a look has begun since.
        """
        self._asked += 1
        mine = self._asked
        async with self._looking:
            if self._seen_to >= mine and not unsure:
                return 0
            self._seen_to = self._asked
            return await self._look(unsure)

    async def _look(self, unsure: bool) -> int:
        rang, limit = 0, BATCH
        if unsure:
            owed = [held.doc for held in await self.store.find(Owed.KIND)]
            self.outbox.sweep((row for row in owed if row.held is None), unsure=True)
        left: dict[str, DueItem] = {}
        while True:
            now = self.clock.now()
            claim = await self.store.claim_due(now, limit, self.outbox.known)
            self.outbox.sweep((held.doc for held in claim.items if isinstance(held.doc, Owed)), unsure=unsure)
            due = [held.doc for held in claim.items if isinstance(held.doc, DueItem)]
            fresh = [item for item in due if item.generation not in left]
            stayed = await self._all(fresh)
            left |= {item.generation: item for item in stayed}
            rang += len(fresh) - len(stayed)
            if len(stayed) < len(fresh):  # look again: what rang may have planned what is due as well
                continue
            if len(claim.items) < limit:
                break
            limit *= 2  # all of it stays: look behind it, so that it holds up nothing
        self.lateness = max(((now - item.due_at).total_seconds() for item in left.values()), default=0.0)
        claim = await self.store.claim_due(self.clock.now(), 0)
        if claim.next_at is not None:
            self.engine.arm(claim.next_at)
        return rang

    def found_late(self, seconds: float) -> None:
        """Somebody else looked: the most overdue item is so late."""
        self.lateness = seconds

    async def ring_these(self, items: Sequence[tuple[str, int]]) -> None:
        """Let the items under these keys happen that are as they were then: for whoever was woken for them."""
        found: list[Held[DueItem] | None] = await asyncio.gather(*(self.store.get(key) for key, _ in items))
        there = zip(found, items, strict=True)
        await self._all([held.doc for held, (_, version) in there if held and held.version == version])

    async def _all(self, items: Iterable[DueItem]) -> list[DueItem]:
        """Let items ring, several at once but an engagement's one after the other; returns those that stay due.

        They begin in their order, but for those that wait for one of their engagement; what is only a person's
        begins when all else is over.
        """
        ordered, stayed = list(items), list[DueItem]()
        first = [one for one in ordered if one.critical or one.engagement]
        last = [one for one in ordered if not (one.critical or one.engagement)]
        for group in ([*first, *last],) if self.at_once == 1 else (first, last):
            lanes: dict[str, list[DueItem]] = {}
            for item in group:
                name = (item.engagement or item.person or item.name) if self.at_once > 1 else ""
                lanes.setdefault(name, []).append(item)
            ahead = iter(list(lanes.values()))
            await asyncio.gather(*(self._work(ahead, stayed) for _ in range(min(self.at_once, len(lanes)))))
        return stayed

    async def _work(self, ahead: Iterator[list[DueItem]], stayed: list[DueItem]) -> None:
        """One lane after the other, as long as there is one."""
        for lane in ahead:
            for item in lane:
                async with self._room:
                    rang = await self._one(item)
                if not rang:
                    stayed.append(item)

    async def _one(self, item: DueItem) -> bool:
        """Whether the item rang; one that cannot stays due, and holds up no other."""
        event = Due(
            id=f"due/{item.name}/{item.generation}",
            name=item.name,
            what=item.what,
            engagement=item.engagement,
            person=item.person,
            args=item.args,
            at=item.due_at,
            late=item.late,
            critical=item.critical,
        )
        try:
            while True:
                try:
                    await self.take(event)
                except Busy:  # people go first
                    await asyncio.sleep(MOMENT)
                else:
                    return True
        except UsherError as fault:
            log.warning("agenda.put_off", what=item.what, why=type(fault).__name__)
            return False
        except Exception:
            log.exception("agenda.fault", what=item.what, name=item.name)
            return False
