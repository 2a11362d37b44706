"""Whatever breaks while a firm works: nothing that was answered is lost, nothing done twice, no post seen twice."""

import asyncio
import contextlib
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bench import firm
from tests.faults.ground import Disk, Link, links
from tests.faults.house import Database, Replica
from tests.faults.share import Share, chosen
from tests.faults.slack_kept import Slack
from tests.faults.spell import FIRM, PROJECTS, Spell
from tests.faults.tally import TALLY
from tests.faults.troubles import STILL, Troubles, table

#: Megabytes of the disk that can be full; seconds of one spell, the most and the least, and in the ordinary suite.
ROOM, A_SPELL, A_MOMENT, SHORT = 400, 90.0, 1.0, 2.0
#: How long a replica stands still at most, in a long campaign (seconds).
MINUTE = 60.0
#: What is logged as an error while a store takes no work; anything else that is would be none.
HONEST = {"slack.not_saved", "slack.not_taken", "outbox.store_failed"}


@dataclass(frozen=True, slots=True)
class House:
    """What lasts for a whole campaign."""

    disk: Disk
    database: Database | None
    links: list[Link]

    def settings(self, slack: Slack, link: Link) -> dict[str, str]:
        """Those of a replica in this network."""
        found = {
            "SLACK_BOT_TOKEN": "xoxb-faults",
            "SLACK_API_URL": f"http://{link.here}:{slack.port}/api/",
            "USHER_DATA": str(self.disk.folder / "run"),
        }
        return found | ({"DATABASE_URL": self.database.url(link.here)} if self.database else {})


@contextlib.contextmanager
def house(folder: Path, *, postgres: bool) -> Iterator[House]:
    """A house, until the end of the block."""
    # Outside of the folders of tests, above which any run of pytest closes a folder to the user of the database.
    outside = Path(tempfile.mkdtemp(prefix="usher-faults-"))
    outside.chmod(0o755)
    disk = Disk(outside / "disk", ROOM)
    database = Database(disk.folder / "postgres", folder / "postgres.log") if postgres else None
    try:
        if database:
            database.make()
        with links(2 if postgres else 1) as made:
            yield House(disk, database, made)
    finally:
        if database:
            database.kill()
        disk.close()
        shutil.rmtree(outside)


async def spell(
    folder: Path, name: str, seed: str, seconds: float, made: House, first: tuple[str, ...], still: float
) -> Counter[str]:
    """One spell, checked; what happened in it."""
    here = folder / name
    here.mkdir()
    if made.database:
        await made.database.start()
        await made.database.empty()
    async with Slack(random.Random(f"{seed}/{name}/slack")).running() as slack:
        replicas = [
            Replica(number, here, link, made.settings(slack, link))
            for number, link in enumerate(made.links, 1)
        ]
        one = Spell(f"{seed}/{name}", seconds, replicas, slack, made.disk, made.database)
        crowd = await one.prepare(folder / "firm")
        troubles = Troubles(one, random.Random(f"{seed}/{name}"), still)
        for replica in replicas:
            replica.start()
        try:
            await troubles.ready()
            work = asyncio.create_task(crowd.work())
            await troubles.run(seconds, first)
            await troubles.ready()
            crowd.ending = True
            await work
            await one.settle()
        finally:
            for replica in replicas:
                replica.go_on()
                replica.kill()
        counts = await one.check(crowd)
    errors = {event for replica in replicas for event in replica.errors()}
    assert (counts.lost, counts.doubled) == ([], []), str(counts)
    assert errors <= HONEST, f"logged as errors: {errors - HONEST}, in {here}"
    return one.counts


async def campaign(
    folder: Path,
    seed: str,
    seconds: float,
    *,
    postgres: bool,
    first: tuple[str, ...] = (),
    still: float = STILL,
) -> str:
    """Spells one after the other for so long; returns a table of what happened."""
    sys.stdout.write(f"SEED={seed}\n")  # shown where it fails
    counts, began = Counter[str](), time.monotonic()
    await firm.build(folder / "firm", min(FIRM, int(PROJECTS * min(seconds, A_SPELL))))
    with house(folder, postgres=postgres) as made:
        refused = [] if made.disk.small else ["no small file system could be mounted: no disk was full"]
        refused += [f"no network was cut: {link.why}" for link in made.links[:1] if not link.own]
        while (left := seconds - (time.monotonic() - began)) > 0 or not counts:
            name = f"spell-{counts['spells']}"
            counts += (
                found := await spell(
                    folder, name, seed, min(max(left, A_MOMENT), A_SPELL), made, first, still
                )
            )
            TALLY["kills"] += sum(found[kind] for kind in found if kind.startswith("kill -9"))
            TALLY["acknowledged"] += sum(found[kind] for kind in ("answers", "tags", "clicks", "items"))
            counts["spells"] += 1
            shutil.rmtree(made.disk.folder / "run", ignore_errors=True)
    return "\n".join([table(counts, seed, time.monotonic() - began), *refused])


@pytest.mark.slow
async def test_two_replicas_lose_and_double_nothing(tmp_path: Path) -> None:
    first = ("kill -9 of a replica", "kill -9 of the database")
    await campaign(tmp_path, chosen(), SHORT, postgres=True, first=first)


@pytest.mark.slow
async def test_one_process_loses_and_doubles_nothing(tmp_path: Path) -> None:
    first = ("disk full", "kill -9 of a replica")
    await campaign(tmp_path, chosen(), SHORT, postgres=False, first=first)


@pytest.mark.faults
@pytest.mark.parametrize("part", ["folder", "replicas"])
async def test_whatever_breaks_for_a_long_time(
    tmp_path: Path, part: str, capsys: pytest.CaptureFixture[str]
) -> None:
    seconds = Share(part).seconds
    still = max(STILL, min(MINUTE, seconds / 16))
    told = await campaign(tmp_path, chosen(), seconds, postgres=part == "replicas", still=still)
    with capsys.disabled():
        sys.stdout.write(f"\n{part}: {told}\n")
