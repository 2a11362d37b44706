"""How late what is due happens, what it weighs until then, how soon after a start: ``python -m bench.agenda``."""

import asyncio
import gc
import shutil
import tracemalloc
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.request import urlopen

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from msgspec.structs import replace

from bench import agenda_peers as peers
from bench.processes import ROOT, SENDING, on_core
from bench.report import Goal, Report, at_most, file_system, medians, side_by_side
from bench.serving import bot, slack, web_api
from bot.core import SystemClock
from bot.delivery import Delivery
from bot.engines.embedded import EmbeddedEngine
from bot.events import Event
from bot.model.document import Put
from bot.model.owed import DueItem
from bot.outbox import Outbox
from bot.ports import Batch, Reply
from bot.ringing import Ringer
from bot.turn import Turns
from storage.codec import Codec
from storage.line import Record
from storage.state import State
from storage.tiny import TinyStore

FOLDER = ROOT / "data" / "bench-agenda"
ENGAGEMENTS = 1_000
PENDING, TOGETHER, ROUNDS, STARTS = 100_000, 1_000, 7, 3
#: Pending items fall due from a day on, one every few seconds.
FAR, APART = timedelta(days=1), timedelta(seconds=7)
#: Between the moment at which all is made ready and that at which the round's items fall due.
AHEAD = timedelta(seconds=3)


async def run(report: Report) -> None:
    """Measure everything in turn, on the disk that holds the checkout. Raises RuntimeError on a tmpfs."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    try:
        file_system(FOLDER)
        await lateness(report)
        weight(report)
        await restart(report, FOLDER / "again")
    finally:
        shutil.rmtree(FOLDER)


def item(number: int, at: datetime, mark: str = "far") -> DueItem:
    """A reminder of a row, as it waits by the thousand."""
    name = f"nudge:slack.T0FIRM.U0REP{number:06}/{mark}"
    engagement = f"{number % ENGAGEMENTS:016x}"
    return DueItem(name, "bench.nothing", at, f"{mark}{number:012x}", engagement)


def far(count: int = PENDING) -> list[DueItem]:
    start = datetime.now(UTC) + FAR
    return [item(number, start + APART * (number * 7919 % count)) for number in range(count)]


async def filled(folder: Path) -> TinyStore:
    """A store with everything that is pending."""
    store = TinyStore.open(folder)
    waiting = far()
    for first in range(0, PENDING, 500):
        puts = tuple(Put(one, None) for one in waiting[first : first + 500])
        await store.commit(Batch(datetime.now(UTC), puts))
    await store.compact()
    return store


async def lateness(report: Report) -> None:
    """Of many items that fall due at once among many more that wait, the last one: ours, and in turns a bare heap."""
    ours, heap = await filled(FOLDER / "ours"), await filled(FOLDER / "heap")
    gc.collect()
    gc.freeze()  # as the bot does before it serves
    late: dict[str, list[float]] = {"ours": [], "heap": []}
    for counts in [False] + [True] * ROUNDS:
        late["ours"] += [await rung(ours)] * counts
        late["heap"] += [await beside(heap, _heap)] * counts
    name = f"{TOGETHER:,} due at once among {PENDING:,}, the last is late; a bare heap"
    report.add(side_by_side(name, "ms", late["ours"], late["heap"], most=2.0))
    with peers.memory_jobs() as scheduler:
        value = await scheduled(heap, scheduler)
    report.add(at_most("  APScheduler, its jobs in memory", value, "ms", None))
    with peers.database_jobs(FOLDER / "jobs.db") as scheduler:
        value = await scheduled(heap, scheduler)
    report.add(at_most("  APScheduler, its jobs in SQLite through SQLAlchemy", value, "ms", None))
    await ours.close()
    await heap.close()


async def rung(store: TinyStore) -> float:
    """The milliseconds after which the last of a round's items had rung, through engine, ringer and turn."""
    clock, engine = SystemClock(), EmbeddedEngine()
    outbox = Outbox(Delivery(store, {}, clock))
    turns = Turns(store, clock, {}, outbox.wake)
    loop, done = asyncio.get_running_loop(), list[float]()

    async def take(event: Event) -> Reply:
        reply = await turns.take(event)
        done.append(loop.time())
        return reply

    ringer = Ringer(store, clock, take, outbox, engine)
    due = await together(store)
    engine.start(ringer.ring)
    engine.arm(due[0].due_at)
    try:
        return await until(due, done)
    finally:
        await engine.stop()


async def beside(store: TinyStore, begin: Callable[[list[DueItem]], Awaitable[None]]) -> float:
    """The same for whoever commits by itself."""
    peers.STORE["it"] = store
    peers.DONE.clear()
    due = await together(store)
    await begin(due)
    return await until(due, peers.DONE)


async def _heap(due: list[DueItem]) -> None:
    peers.Heap([*far(), *due])


async def scheduled(store: TinyStore, scheduler: AsyncIOScheduler) -> float:
    peers.add(scheduler, far())

    async def begin(due: list[DueItem]) -> None:
        peers.add(scheduler, due)
        scheduler.resume()

    return await beside(store, begin)


async def together(store: TinyStore) -> list[DueItem]:
    """A round's items, all due at the same moment, on the agenda."""
    at = datetime.now(UTC) + AHEAD
    due = [item(number, at, f"now{at.timestamp()}") for number in range(TOGETHER)]
    await store.commit(Batch(at - AHEAD, tuple(Put(one, None) for one in due)))
    return due


async def until(due: list[DueItem], done: list[float]) -> float:
    """Wait for all of them; how late the last one was, in milliseconds."""
    loop = asyncio.get_running_loop()
    at = loop.time() + (due[0].due_at - datetime.now(UTC)).total_seconds()
    while len(done) < len(due):  # noqa: ASYNC110 - what is waited for is measured, and tells nobody
        await asyncio.sleep(0.05)
    return (done[len(due) - 1] - at) * 1e3


def weight(report: Report) -> None:
    """What an item takes because it is due: the same documents with and without their times."""
    codec = Codec()
    records = [codec.record(one.key, one, 1) for one in far()]

    def held(due: bool) -> float:
        def fresh(record: Record) -> Record:
            at, critical = record.due or (0.0, False)
            return replace(record, due=(at + 0.0, critical) if due else None)

        gc.collect()
        tracemalloc.start()
        state = State(codec, {record.key: fresh(record) for record in records})
        size, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert len(state.records) == PENDING
        return size / PENDING

    name = "memory of a pending item beside its document; APScheduler's job in memory"
    report.add(at_most(name, held(True) - held(False), "B", 150, job_weight()))


def job_weight() -> float:
    waiting = far(PENDING // 10)
    with peers.memory_jobs() as scheduler:
        gc.collect()
        tracemalloc.start()
        peers.add(scheduler, waiting)
        size, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    return size / len(waiting)


async def restart(report: Report, folder: Path) -> None:
    """The whole bot from nothing until it is ready: by then it has looked at what is overdue."""
    seconds = []
    store = await filled(folder)
    with on_core(SENDING), web_api() as api:
        for count in range(STARTS):
            if count:
                store = TinyStore.open(folder)
            overdue = item(count, datetime.now(UTC), "now")
            await store.commit(Batch(overdue.due_at, (Put(overdue, None),)))
            await store.close()
            with bot(folder, slack(api)) as process:
                assert b"usher_turns_total 1.0" in metrics(process.port)
                seconds.append(process.ready)
    goal = Goal(2, most=True)
    report.add(medians(f"start with {PENDING:,} pending, to the first due", "s", seconds, goal))


def metrics(port: int) -> bytes:
    with urlopen(f"http://127.0.0.1:{port}/metrics") as answer:
        return bytes(answer.read())


if __name__ == "__main__":
    asyncio.run(run(Report()))
