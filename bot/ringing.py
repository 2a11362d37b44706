"""When the alarm rings: everything due becomes an event, everything owed is taken up again."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

import structlog

from bot.errors import UsherError
from bot.events import Due, Event
from bot.model.owed import DueItem, Owed
from bot.outbox import Outbox
from bot.ports import AgendaEngine, Clock, Reply, Store

log = structlog.get_logger("usher.agenda")

#: Items taken from the store at once.
BATCH = 500
#: An item this late shows in the metrics and in readiness.
LATE = timedelta(minutes=5)


@dataclass(slots=True)
class Ringer:
    """Claims what is due and hands it on; the turn's commit takes an item off the agenda, or keeps it."""

    store: Store
    clock: Clock
    take: Callable[[Event], Awaitable[Reply]]
    outbox: Outbox
    engine: AgendaEngine
    #: How late the last item was that rang, in seconds.
    lateness: float = 0.0

    async def ring(self, *, unsure: bool = False) -> int:
        """Handle all that is due now; returns how many items rang, and arms the engine for the next."""
        rang = 0
        while True:
            now = self.clock.now()
            claim = await self.store.claim_due(now, BATCH)
            self.outbox.sweep((held.doc for held in claim.items if isinstance(held.doc, Owed)), unsure=unsure)
            due = [held.doc for held in claim.items if isinstance(held.doc, DueItem)]
            done = sum([await self._one(item) for item in due])
            rang += done
            if not done or len(claim.items) < BATCH:
                break
        claim = await self.store.claim_due(self.clock.now(), 1)
        if claim.next_at is not None:
            self.engine.arm(claim.next_at)
        return rang

    async def _one(self, item: DueItem) -> int:
        self.lateness = (self.clock.now() - item.due_at).total_seconds()
        event = Due(
            id=f"due/{item.name}/{item.generation}",
            name=item.name,
            what=item.what,
            engagement=item.engagement,
            person=item.person,
            args=item.args,
        )
        try:
            await self.take(event)
        except UsherError as fault:
            log.warning("agenda.put_off", what=item.what, why=type(fault).__name__)
            return 0
        return 1
