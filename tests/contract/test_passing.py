"""What is committed in one step of the loop shares a flush, and nothing overtakes anything on the way there."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.errors import StoreFailed
from bot.model.document import Put
from bot.model.link import Link
from bot.ports import Batch
from storage.disk import RealDisk, RealFile
from storage.journaled import JournalStorage
from storage.tables import Database
from storage.tiny import TinyStore

NOW = datetime(2026, 9, 7, 9, tzinfo=UTC)
MANY = 40


class Counted(RealFile):
    flushes = 0

    def sync(self) -> None:
        Counted.flushes += 1
        super().sync()


class Disk(RealDisk):
    def open(self, name: str, at: int = 0, ahead: int = 0) -> RealFile:
        return Counted(self._folder / name, at, ahead)


def opened(folder: Path) -> TinyStore:
    return TinyStore(Database(Disk(folder), storage=JournalStorage))


async def commit(store: TinyStore, number: int) -> None:
    await store.commit(Batch(NOW, (Put(Link(f"p{number}"), None),), event=f"event/{number}"))


async def kept(folder: Path) -> int:
    store = opened(folder)
    try:
        return len(await store.find(Link.KIND))
    finally:
        await store.close()


async def test_what_is_committed_in_one_step_shares_a_flush(tmp_path: Path) -> None:
    store = opened(tmp_path)
    Counted.flushes = 0
    await asyncio.gather(*(commit(store, number) for number in range(MANY)))
    assert (together := Counted.flushes) <= 2  # the first finds nobody on the way, the others go together
    await commit(store, MANY)
    assert Counted.flushes == together + 1
    await store.close()
    assert await kept(tmp_path) == MANY + 1


async def test_a_close_overtakes_no_commit_of_the_same_step(tmp_path: Path) -> None:
    store = opened(tmp_path)
    waiting = [asyncio.create_task(commit(store, number)) for number in range(MANY)]
    await asyncio.sleep(0)
    store.db.close()  # from the loop itself, which has not yet passed on what was gathered
    await asyncio.gather(*waiting)
    assert await kept(tmp_path) == MANY


async def test_what_is_gathered_when_the_journal_has_ended_is_refused(tmp_path: Path) -> None:
    store = opened(tmp_path)
    await commit(store, 0)
    storage = store.db.storage
    assert isinstance(storage, JournalStorage)
    waiter = asyncio.get_running_loop().create_future()
    storage._journal._passage.gather((99, (), waiter))
    storage._journal.close()
    storage._journal._passage.gather((100, (), late := asyncio.get_running_loop().create_future()))
    storage._journal._pass_on()
    with pytest.raises(StoreFailed):
        await late
    storage._disk.unlock()
