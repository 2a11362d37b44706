"""The alarm clock of one process: APScheduler wakes for the next due item; what is due is in the store."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.errors import StoreError

log = structlog.get_logger("usher.agenda")

#: The safety net: however an alarm was missed, the store is looked at this often.
SWEEP = timedelta(seconds=60)
#: How long a stop waits for what an alarm has begun; the rest stays due, and a start finds it.
ROUND = timedelta(seconds=5)


class EmbeddedEngine:
    """One ``date`` job for the earliest armed time, and a slow sweep. Its own job store is never the truth."""

    def __init__(self) -> None:
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._ring: Callable[[], Awaitable[object]] | None = None
        self._next: datetime | None = None
        self._rounds = set[asyncio.Task[object]]()

    def start(self, ring: Callable[[], Awaitable[object]]) -> None:
        """Begin to wake; ``ring`` is called at every alarm, in the running loop."""
        self._ring = ring
        job = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        self._scheduler.add_job(self._wake, "interval", seconds=SWEEP.total_seconds(), id="sweep", **job)
        self._scheduler.start()
        self.arm(datetime.now(UTC))

    def arm(self, at: datetime) -> None:
        """Wake at ``at`` unless an earlier alarm stands."""
        if self._next is not None and self._next <= at:
            return
        self._next = at
        self._scheduler.add_job(
            self._wake,
            "date",
            run_date=at,
            id=f"wake-{at.timestamp()}",
            misfire_grace_time=None,
            replace_existing=True,
        )

    async def _wake(self) -> None:
        self._next = None
        if self._ring is not None and (task := asyncio.current_task()):
            self._rounds.add(task)
            try:
                await self._ring()
            except (
                StoreError
            ) as fault:  # what is due stays due, and readiness tells that the store takes no work
                log.warning("agenda.not_looked_at", why=str(fault))
            finally:
                self._rounds.discard(task)

    async def stop(self) -> None:
        """Wake no more; a round that has begun may end. A shutdown cancels it, and logs that as an error."""
        if not self._scheduler.running:
            return
        self._scheduler.pause()
        await asyncio.sleep(0)  # what was handed out a moment ago begins
        if self._rounds:
            await asyncio.wait(self._rounds, timeout=ROUND.total_seconds())
        self._scheduler.shutdown(wait=False)
