"""Generated histories of a store, and the check of what a broken disk left of them."""

import asyncio
import random
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from msgspec.structs import replace

from bot.errors import Conflict, Repeated, StoreFailed
from bot.model.document import Change, Drop, Put
from bot.ports import Batch, LogLine
from storage.journaled import JournalStorage
from storage.tables import Database
from storage.tiny import TinyStore
from storage.waiting import Waiter
from tests.contract.made import NOW, due, line, owed, person
from tests.faults.broken_disk import BrokenDisk

SEGMENT = 900


@dataclass
class Written:
    """Every commit that a store decided, by its number, and the highest number that was acknowledged."""

    batches: dict[int, Batch] = field(default_factory=dict)
    acknowledged: int = 0

    def after(self, n: int) -> tuple[dict[str, Any], list[LogLine], set[str]]:
        """The documents, the log and the events after commit ``n``."""
        docs: dict[str, Any] = {}
        log: list[LogLine] = []
        events = set()
        for number in sorted(number for number in self.batches if number <= n):
            batch = self.batches[number]
            for change in batch.changes:
                if isinstance(change, Put):
                    docs[change.doc.key] = change.doc
                else:
                    docs.pop(change.key, None)
            log += batch.log
            if batch.event:
                events.add(batch.event)
        return docs, log, events


class Recorded(JournalStorage):
    """A journal that also tells ``written`` what it decides."""

    def __init__(self, disk: BrokenDisk, written: Written) -> None:
        super().__init__(disk, segment=SEGMENT)
        self.written = written

    def commit(self, batch: Batch, waiter: Waiter) -> None:
        super().commit(batch, waiter)
        self.written.batches[self.state.n] = batch


def opened(disk: BrokenDisk, written: Written) -> tuple[TinyStore, Recorded]:
    """The store on a disk; whatever was acknowledged must be there, what was not may be lost from here on."""
    db = Database(disk, written, storage=Recorded)
    storage = db.storage
    assert isinstance(storage, Recorded)
    assert storage.state.n >= written.acknowledged, "an acknowledged commit is lost"
    written.batches = {n: batch for n, batch in written.batches.items() if n <= storage.state.n}
    return TinyStore(db), storage


async def live(disk: BrokenDisk, seed: int, written: Written, steps: int = 4) -> None:
    """Open the store and live through a history, until its end or until the disk gives up."""
    choose = random.Random(seed)
    with suppress(StoreFailed):
        store, storage = opened(disk, written)
        try:
            for step in range(steps):
                if choose.random() < 0.1:
                    await store.compact()
                elif choose.random() < 0.1:
                    await store.close()
                    store, storage = opened(disk, written)
                tasks = range(choose.randint(1, 3))
                await asyncio.gather(*(_act(storage, store, choose, f"{seed}/{step}/{n}") for n in tasks))
        finally:
            await store.close()


async def _act(storage: Recorded, store: TinyStore, choose: random.Random, event: str) -> None:
    batch = _batch(choose, event)
    if choose.random() < 0.3:
        held = await store.get("person:p1")
        expect = held.version if held else 0
        batch = replace(batch, changes=(*batch.changes, Put(person(name=event), expect)))
    with suppress(Conflict):
        task = asyncio.ensure_future(store.commit(batch))
        await asyncio.sleep(0)
        n = next((n for n, decided in storage.written.batches.items() if decided is batch), 0)
        await task
        storage.written.acknowledged = max(storage.written.acknowledged, n)


def _batch(choose: random.Random, event: str) -> Batch:
    changes: list[Change] = []
    for _ in range(choose.randint(0, 3)):
        name = str(choose.randint(1, 6))
        match choose.randint(0, 3):
            case 0:
                changes.append(Put(person(f"q{name}", event * choose.randint(1, 20), f"{name}@x.org"), None))
            case 1:
                changes.append(Put(due(name, minutes=choose.randint(-5, 5)), None))
            case 2:
                changes.append(Put(owed(name, critical=choose.random() < 0.5), None))
            case _:
                changes.append(Drop(choose.choice(["person:q", "due:", "owed:direct:p1:"]) + name, None))
    log = tuple(line(f"{event}.{n}", f"e{n}") for n in range(choose.randint(0, 2)))
    return Batch(NOW, tuple(changes), event, log)


async def check(disk: BrokenDisk, written: Written) -> int:
    """Open what a crash left: everything acknowledged is there, and nothing by halves. The last commit."""
    store, storage = opened(disk, written)
    n = storage.state.n
    docs, log, events = written.after(n)
    kinds = ("person", "due", "owed")
    found = {held.doc.key: held.doc for kind in kinds for held in await store.find(kind)}
    assert found == docs
    assert [entry async for entry in store.lines()] == log
    for name in range(1, 7):
        key, email = f"person:q{name}", f"{name}@x.org"
        assert [held.doc.key for held in await store.find("person", "email", email)] == [key] * (key in docs)
    claim = await store.claim_due(NOW, 100)
    assert {held.doc.key for held in claim.items} == {
        key for key, doc in docs.items() if hasattr(doc, "due_at") and doc.due_at <= NOW
    }
    for event in events:
        with suppress(Repeated):
            await store.commit(Batch(NOW, event=event))
            raise AssertionError(f"{event} is forgotten")
    await store.close()
    written.acknowledged = n
    return n
