"""How fast the store is, and how long it holds the loop: ``python -m bench.storage``.

Whatever is held against something else is measured in turns within one run.
"""

import asyncio
import gc
import shutil
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from time import perf_counter

from tinydb.storages import JSONStorage

from bench.peers import GroupedLite, Lite, postgres
from bench.report import Report, at_most, file_system, side_by_side
from bench.updates import Side, Tiny, rate
from storage.mirror import Mirror
from storage.tables import Database
from storage.tiny import TinyStore

ROUNDS = 15
TASKS = 16
FEW, MANY = 1_000, 50_000
FOLDER = Path(__file__).parent.parent / "data" / "bench-storage"


async def run(report: Report) -> None:
    """Measure everything in turn, on the disk that holds the checkout. Raises RuntimeError on a tmpfs."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    try:
        file_system(FOLDER)
        await measure(report)
    finally:
        shutil.rmtree(FOLDER)


async def measure(report: Report) -> None:
    few = Tiny(TinyStore.open(FOLDER / "few"), FEW)
    many = Tiny(TinyStore.open(FOLDER / "many"), MANY)
    for tiny in (few, many):
        await tiny.fill()
        await tiny.store.compact()
    with (
        closing(Lite(FOLDER / "lite.db", FEW)) as lite,
        closing(GroupedLite(FOLDER / "group.db", FEW)) as group,
    ):
        alone = await in_turns({"few": few, "many": many, "lite": lite}, 200, 1, 2 * ROUNDS)
        report.add(side_by_side("updates, one at a time; SQLite", "1/s", alone["few"], alone["lite"], 0.8))
        report.add(side_by_side("  at 50,000 documents; at 1,000", "1/s", alone["many"], alone["few"], 0.9))
        async with postgres(FOLDER / "postgres", FEW, TASKS) as server:
            together = await in_turns(
                {"few": few, "many": many, "group": group, "server": server}, 1600, TASKS
            )
    report.add(
        side_by_side("updates from 16 tasks; SQLite, grouped", "1/s", together["few"], together["group"], 1.0)
    )
    report.add(
        side_by_side("updates from 16 tasks; PostgreSQL", "1/s", together["few"], together["server"], 2.0)
    )
    report.add(side_by_side("  at 50,000 documents; at 1,000", "1/s", together["many"], together["few"], 0.9))
    await few.store.close()
    gc.collect()
    gc.freeze()  # as the bot does before it serves: a full collection looks at what is new only
    empty = await longest_stall(None)
    stalled = await longest_stall(many)
    report.add(
        at_most(
            "longest stall of the loop, compacting; of an empty loop", stalled * 1e3, "ms", 50, empty * 1e3
        )
    )
    await many.store.close()
    started = perf_counter()
    again = TinyStore.open(FOLDER / "many")
    report.add(at_most("start at 50,000 documents", perf_counter() - started, "s", 1))
    await again.close()
    for documents, updates in ((FEW, 20), (MANY, 2)):
        value = await stock(documents, updates)
        report.add(at_most(f"TinyDB's JSONStorage at {documents:,} documents", value, "1/s", None))


async def in_turns(
    sides: Mapping[str, Side], updates: int, tasks: int, rounds: int = ROUNDS
) -> dict[str, list[float]]:
    """The rates of each side, round by round; a first round warms up and does not count."""
    rates: dict[str, list[float]] = {name: [] for name in sides}
    for counts in [False] + [True] * rounds:
        for name, side in sides.items():
            measured = await rate(side, updates, tasks)
            rates[name] += [measured] * counts
    return rates


async def longest_stall(tiny: Tiny | None, seconds: float = 10, each: float = 500) -> float:
    """The longest that a loop was held up while updates came at a steady rate and the store compacted twice."""
    ended, longest = False, 0.0

    async def beat() -> None:
        nonlocal longest
        while not ended:
            before = perf_counter()
            await asyncio.sleep(0.001)
            longest = max(longest, perf_counter() - before - 0.001)

    async def load(tiny: Tiny) -> None:
        tasks = set()
        started, number = perf_counter(), 0
        compacting = [seconds / 4, seconds / 2]
        while (now := perf_counter() - started) < seconds:
            while number < now * each:
                tasks.add(asyncio.create_task(tiny.update(number * 7919 % tiny.documents, 0)))
                number += 1
            if compacting and now > compacting[0]:
                compacting.pop(0)
                tasks.add(asyncio.create_task(tiny.store.compact()))
            await asyncio.sleep(0.001)
        await asyncio.gather(*tasks)

    beating = asyncio.create_task(beat())
    await (load(tiny) if tiny else asyncio.sleep(seconds))
    ended = True
    await beating
    return longest


async def stock(documents: int, updates: int) -> float:
    """Updates a second on the storage that comes with TinyDB, which rewrites its file each time."""
    path = FOLDER / f"stock-{documents}.json"
    tiny = Tiny(TinyStore(Database(storage=lambda: Mirror(JSONStorage(str(path))))), documents)
    await tiny.fill(at_once=documents)
    measured = await rate(tiny, updates)
    await tiny.store.close()
    return measured


if __name__ == "__main__":
    asyncio.run(run(Report()))
