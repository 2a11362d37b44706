"""What the agenda is held against: a bare heap with ``loop.call_at``, and APScheduler's own job stores."""

import asyncio
import heapq
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from apscheduler.jobstores.base import BaseJobStore
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import create_engine, event

from bot.model.document import Drop
from bot.model.owed import DueItem
from bot.ports import Batch
from storage.tiny import TinyStore

#: Where jobs find their store: one that a database keeps has no other way to it.
STORE: dict[str, TinyStore] = {}
#: When jobs were done, on the loop's clock.
DONE: list[float] = []


async def commit(name: str, generation: str) -> None:
    """The commit by which a turn takes an item off the agenda."""
    changes = (Drop(f"due:{name}", None),)
    await STORE["it"].commit(Batch(datetime.now(UTC), changes, f"due/{name}/{generation}"))
    DONE.append(asyncio.get_running_loop().time())


class Heap:
    """Times and keys in a heap, and one call of the loop for the earliest; what is due is committed at once."""

    def __init__(self, items: list[DueItem]) -> None:
        self._loop = asyncio.get_running_loop()
        self._heap = [(self._at(item), item.name, item.generation) for item in items]
        self._tasks: set[asyncio.Task[None]] = set()
        heapq.heapify(self._heap)
        self._loop.call_at(self._heap[0][0], self._ring)

    def _at(self, item: DueItem) -> float:
        return self._loop.time() + (item.due_at - datetime.now(UTC)).total_seconds()

    def _ring(self) -> None:
        now = self._loop.time()
        while self._heap and self._heap[0][0] <= now:
            _, name, generation = heapq.heappop(self._heap)
            task = self._loop.create_task(commit(name, generation))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        if self._heap:
            self._loop.call_at(self._heap[0][0], self._ring)


@contextmanager
def memory_jobs() -> Iterator[AsyncIOScheduler]:
    """APScheduler with its jobs in memory."""
    with _scheduler(MemoryJobStore()) as scheduler:
        yield scheduler


@contextmanager
def database_jobs(path: Path) -> Iterator[AsyncIOScheduler]:
    """APScheduler with its jobs in SQLite, through SQLAlchemy, which for once need not wait for the disk."""
    engine = create_engine(f"sqlite:///{path}")
    event.listen(engine, "connect", lambda raw, _: raw.execute("PRAGMA synchronous=OFF"))
    with _scheduler(SQLAlchemyJobStore(engine=engine)) as scheduler:
        yield scheduler
    engine.dispose()


@contextmanager
def _scheduler(jobs: BaseJobStore) -> Iterator[AsyncIOScheduler]:
    scheduler = AsyncIOScheduler(timezone=UTC, jobstores={"default": jobs})
    scheduler.start(paused=True)
    try:
        yield scheduler
    finally:
        scheduler.shutdown(wait=False)


def add(scheduler: AsyncIOScheduler, items: list[DueItem]) -> None:
    """One date job an item, as its documentation has it; none is dropped for being late."""
    job: dict[str, Any] = {"trigger": "date", "misfire_grace_time": None}
    for item in items:
        scheduler.add_job(
            "bench.agenda_peers:commit", run_date=item.due_at, args=(item.name, item.generation), **job
        )
