"""The power goes at every write of generated histories."""

import asyncio
import random
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest

from bot.errors import StoreFailed
from tests.faults.broken_disk import BrokenDisk
from tests.faults.histories import Written, check, live
from tests.faults.share import Share, chosen
from tests.faults.tally import TALLY

#: Histories that are lived at once, on all cores, before one looks at the clock.
TOGETHER = 20


async def crash_everywhere(seed: int) -> int:
    """Live one history again and again, each time until one step further; the number of crashes."""
    crashes = 0
    while True:
        chance = random.Random(f"{seed}/{crashes}")
        disk, written = BrokenDisk(chance), Written()
        disk.crash_at = crashes + 1
        await live(disk, seed, written)
        if not disk.crashed:
            return crashes
        crashes += 1
        disk = disk.after_crash()
        if chance.random() < 0.3:  # and once more while the store recovers, or a little later
            disk.crash_at = chance.randint(1, 9)
            await live(disk, seed + 1, written, steps=2)
            disk = disk.after_crash()
        await check(disk, written)
        if chance.random() < 0.2:  # and it goes on from there
            await live(disk, seed + 2, written, steps=2)
            await check(disk.after_crash(), written)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(50))
async def test_what_was_acknowledged_outlives_the_power(seed: int) -> None:
    assert await crash_everywhere(seed) > 12


@pytest.mark.faults
def test_what_was_acknowledged_outlives_the_power_very_often(capsys: pytest.CaptureFixture[str]) -> None:
    share, histories, crashes = Share("power"), 0, 0
    first = 1000 * int(chosen())
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:  # a history keeps one core busy
        while not share.over:
            seeds = range(first + histories, first + histories + TOGETHER)
            crashes += sum(pool.map(_crash_everywhere, seeds))
            histories += TOGETHER
    TALLY["power cuts"] += crashes
    with capsys.disabled():
        sys.stdout.write(f"\n{crashes} power cuts in {histories} histories, from {first} on\n")


def _crash_everywhere(seed: int) -> int:
    return asyncio.run(crash_everywhere(seed))


@pytest.mark.parametrize("seed", range(3))
async def test_a_history_without_a_crash_is_kept(seed: int) -> None:
    disk, written = BrokenDisk(random.Random(seed)), Written()
    await live(disk, seed, written, steps=60)
    assert await check(disk.after_crash(), written) >= 60


@pytest.mark.parametrize("seed", range(10))
async def test_a_failed_flush_stops_the_store_and_a_start_mends_it(seed: int) -> None:
    disk, written = BrokenDisk(random.Random(seed)), Written()
    disk.fail_sync_at = 10 + 3 * seed
    await live(disk, seed, written, steps=60)
    assert disk.failures == 1
    await check(disk, written)  # what was not acknowledged may be in the cache alone, and is read from there
    await live(disk, seed + 1, written, steps=3)
    await check(disk.after_crash(), written)


async def test_a_read_only_folder_is_named_with_the_mend() -> None:
    disk = BrokenDisk(random.Random(0))
    disk.read_only = True
    with pytest.raises(StoreFailed, match=r"broken:/data: Read-only file system\. .*USHER_DATA"):
        await check(disk, Written())
