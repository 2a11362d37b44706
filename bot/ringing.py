"""When the alarm rings: everything due becomes an event, everything owed is taken up again."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
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
    #: How late the most overdue item was that the last look left on the agenda, in seconds.
    lateness: float = 0.0

    def __post_init__(self) -> None:
        self._room = asyncio.Semaphore(self.at_once)

    async def ring(self, *, unsure: bool = False) -> int:
        """Handle all that is due now; returns how many items rang, and arms the engine for the next.

        ``unsure``: after a start, when nobody remembers which posts were made; those that only the clock of that
        time puts into the future are among them.
        """
        rang, limit = 0, BATCH
        if unsure:
            owed = [held.doc for held in await self.store.find(Owed.KIND)]
            self.outbox.sweep((row for row in owed if row.held is None), unsure=True)
        left: dict[str, DueItem] = {}
        while True:
            now = self.clock.now()
            claim = await self.store.claim_due(now, limit)
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
        claim = await self.store.claim_due(self.clock.now(), 1)
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
        """Let items ring, several at once; returns those that stay due.

        They begin in their order, whatever runs beside them; one of the same engagement waits for the one before.
        """
        ahead = iter(sorted(items, key=lambda one: not (one.critical or one.engagement)))
        stayed = list[DueItem]()
        begun, turnstile = dict[str, asyncio.Event](), asyncio.Lock()

        async def work() -> None:
            while True:
                async with turnstile:
                    item = next(ahead, None)
                    if item is None:
                        return
                    lane = item.engagement or item.person or item.name
                    if before := begun.get(lane):
                        await before.wait()
                    begun[lane] = over = asyncio.Event()
                async with self._room:
                    rang = await self._one(item)
                over.set()
                if not rang:
                    stayed.append(item)

        await asyncio.gather(*(work() for _ in range(self.at_once)))
        return stayed

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
