"""The alarm clock of one process: APScheduler wakes for the next due item; what is due is in the store."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

#: The safety net: however an alarm was missed, the store is looked at this often.
SWEEP = timedelta(seconds=60)


class EmbeddedEngine:
    """One ``date`` job for the earliest armed time, and a slow sweep. Its own job store is never the truth."""

    def __init__(self) -> None:
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._ring: Callable[[], Awaitable[object]] | None = None
        self._next: datetime | None = None

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
        if self._ring is not None:
            await self._ring()

    def stop(self) -> None:
        """Wake no more."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
