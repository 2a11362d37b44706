"""A process that writes is killed at any moment, again and again, over the same folder."""

import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from bot.errors import Repeated
from bot.ports import Batch
from storage.disk import RealDisk
from tests.contract.made import NOW
from tests.faults.share import Share
from tests.faults.tally import TALLY
from tests.faults.writer import TASKS, both, event, opened

ROOT = Path(__file__).parents[2]


def killed(folder: Path, after: float) -> dict[int, int]:
    """Let it write for some seconds from when it is ready; what it had acknowledged, by task."""
    command = [sys.executable, "-m", "tests.faults.writer", str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as writer:
        assert writer.stdout
        assert writer.stdout.readline() == b"ready\n", "it did not start"
        time.sleep(after)
        writer.kill()
        told = writer.stdout.read()
    lines = (line.split() for line in told.splitlines(keepends=True) if line.endswith(b"\n"))
    return {int(task): int(count) for task, count in lines}


async def check(folder: Path, acknowledged: dict[int, int]) -> None:
    store = opened(folder)
    counts = {}
    for task in range(TASKS):
        first, second = await both(store, task)
        assert first.attempts == second.attempts, "a commit by halves"
        assert first.attempts >= acknowledged.get(task, 0), "an acknowledged commit is lost"
        counts[task] = first.attempts
        if first.attempts:
            with pytest.raises(Repeated):
                await store.commit(Batch(NOW, event=event(task, first.attempts)))
    logged: Counter[int] = Counter()
    async for line in store.lines():
        task = int(line.by or "")
        logged[task] += 1
        assert int(line.refs["count"]) == logged[task], "the log lost or doubled a line"
    assert {task: logged[task] for task in range(TASKS)} == counts
    await store.close()


async def kill_again_and_again(folder: Path, times: int) -> int:
    """Returns how many commits were acknowledged, and found again."""
    choose = random.Random()
    acknowledged: dict[int, int] = {}
    for _ in range(times):
        acknowledged |= killed(folder, choose.uniform(0.0, 0.3))
        if choose.random() < 0.5:
            await check(folder, acknowledged)
    await check(folder, acknowledged)
    assert sum(acknowledged.values()) > 20 * times
    return sum(acknowledged.values())


@pytest.mark.slow
async def test_nothing_acknowledged_is_lost_when_it_is_killed(tmp_path: Path) -> None:
    await kill_again_and_again(tmp_path, 10)
    assert any(name.startswith("snapshot-") for name in RealDisk(tmp_path).names()), "it never compacted"


@pytest.mark.faults
async def test_nothing_acknowledged_is_lost_when_it_is_killed_very_often(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    share, kills = Share("writer"), 0
    while not share.over:
        TALLY["acknowledged"] += await kill_again_and_again(tmp_path / str(kills), 25)
        TALLY["kills"] += 25
        kills += 25
    with capsys.disabled():
        sys.stdout.write(f"\n{kills} kills of a writing store\n")
