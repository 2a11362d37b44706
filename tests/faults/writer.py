"""A process that commits as fast as it can and tells of every acknowledged commit, until it is killed.

``python -m tests.faults.writer FOLDER`` prints one line for each: the task and how many commits it has made. Each
commit raises the task's two counters together, writes one log line, and carries the event's id.
"""

import asyncio
import os
import random
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from bot.model.document import Put
from bot.ports import Batch, LogLine
from storage.disk import RealDisk
from storage.journaled import JournalStorage
from storage.tables import Database
from storage.tiny import TinyStore
from tests.contract.made import NOW, due

TASKS = 6


def opened(folder: Path, *, beside: bool = True) -> TinyStore:
    return TinyStore(Database(RealDisk(folder), segment=60_000, beside=beside, storage=JournalStorage))


def event(task: int, count: int) -> str:
    return f"{task}/{count}"


async def count_up(store: TinyStore, task: int) -> None:
    choose = random.Random()
    while True:
        first, second = await both(store, task)
        count = first.attempts + 1
        padding = {"padding": "x" * choose.randrange(1500)}
        changes = (
            Put(replace(first, attempts=count, args=padding), None),
            Put(replace(second, attempts=count), None),
        )
        line = LogLine(NOW, "counted", str(task), f"e{task}", {"count": str(count)})
        at = NOW + timedelta(minutes=count)
        await store.commit(Batch(at, changes, event(task, count), (line,)))
        os.write(1, f"{task} {count}\n".encode())


async def both(store: TinyStore, task: int) -> list[Any]:
    """The two counters of a task."""
    names = (f"{task}a", f"{task}b")
    held = [await store.get(f"due:{name}") for name in names]
    return [one.doc if one else due(name) for one, name in zip(held, names, strict=True)]


async def main(folder: Path) -> None:
    store = opened(folder, beside=random.random() < 0.3)  # a process of its own seldom ends before we do
    os.write(1, b"ready\n")
    await asyncio.gather(*(count_up(store, task) for task in range(TASKS)))


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
