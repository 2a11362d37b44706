"""Several replicas on PostgreSQL: how late what is due happens, how fast much is done, how soon after a kill."""

import asyncio
import shutil
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.agenda import far, item
from bench.cluster import Cluster, cluster
from bench.ledger import ledger_of
from bench.load import closed_loop
from bench.processes import SENDING, on_core
from bench.report import Goal, Report, medians, side_by_side
from bench.serving import bot, copy, slack, web_api
from bench.slack import messages, requests, verify
from bot.engines.postgres_jobs import DEAD
from bot.model.owed import DueItem
from storage.postgres import PostgresStore
from storage.postgres_move import moved
from storage.seen import digest_of
from storage.vault import Vault

PENDING, TOGETHER, MUCH = 100_000, 1_000, 10_000
ROUNDS, DRAINS, KILLS = 5, 2, 3
#: Between the moment at which the items are there and that at which they fall due: they are handed over meanwhile.
AHEAD = timedelta(seconds=6)
CONNECTIONS, WARM, SAID = 32, 300, 4_000
#: As much for very many; and how long after that moment, with most of them still to do, a replica is killed.
LONG_AHEAD, MOMENT = timedelta(seconds=25), timedelta(seconds=0.3)
_IN_HAND = """
select item ->> 0 from procrastinate_jobs, jsonb_array_elements(args -> 'items') as item
where status = 'doing' and task_name = 'ring'
"""
_DONE = (
    "select max(extract(epoch from pg_xact_commit_timestamp(xmin)))::float8 from event where digest = any(%s)"
)


async def run(report: Report, base: Path) -> None:
    """Measure on the disk that holds ``base``. Raises AssertionError for what is lost or done twice."""
    folder = base.with_name("replicas")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    async with cluster(folder) as made:  # on whichever core is free
        with on_core(SENDING), web_api() as api:
            await lateness(report, made, api)
            await drained(report, made, api)
            await killed(report, made, api)
            await answers(report, made, api, base)
    shutil.rmtree(folder)


def due(count: int, ahead: timedelta) -> list[DueItem]:
    """So many items that fall due at the same moment."""
    at = datetime.now(UTC) + ahead
    return [item(number, at, f"now{at.timestamp()}") for number in range(count)]


async def lateness(report: Report, made: Cluster, api: str) -> None:
    """Of many items that fall due at once among many more that wait: all but the last hundredth."""
    await made.put(far(PENDING))
    late = list[float]()
    with made.bots(2, api):
        for counts in [False] + [True] * ROUNDS:
            await made.quiet()
            items = due(TOGETHER, AHEAD)
            await made.put(items)
            await made.until_done()
            rang = await made.rang()
            assert len(rang) == TOGETHER
            late += [(rang[int(0.99 * TOGETHER)] - items[0].due_at.timestamp()) * 1e3] * counts
    name = f"{TOGETHER:,} due at once among {PENDING:,}, 2 replicas on PostgreSQL, p99 late"
    report.add(medians(name, "ms", late, Goal(300, most=True)))


async def drained(report: Report, made: Cluster, api: str) -> None:
    """How many a second are done of very many, by one and by two, in turns."""
    rates: dict[int, list[float]] = {1: [], 2: []}
    for _ in range(DRAINS):
        for count, found in rates.items():
            await made.quiet()
            items = due(MUCH, LONG_AHEAD)
            await made.put(items)
            with made.bots(count, api):
                assert datetime.now(UTC) < items[0].due_at - AHEAD, "no time was left to hand them over"
                await made.until_done()
            rang = await made.rang()
            assert len(rang) == MUCH
            found.append(MUCH / (rang[-1] - items[0].due_at.timestamp()))
    name = f"{MUCH:,} due at once, done by 2 replicas; by 1"
    report.add(side_by_side(name, "1/s", rates[2], rates[1], 1.4))


async def killed(report: Report, made: Cluster, api: str) -> None:
    """Seconds from the kill of a replica until the last of what it had in hand was done by the other."""
    after = list[float]()
    while len(after) < KILLS:
        await made.quiet()
        with made.bots(2, api) as bots:
            items = {one.key: one for one in due(MUCH, LONG_AHEAD)}
            await made.put(list(items.values()))
            moment = next(iter(items.values())).due_at + MOMENT
            await asyncio.sleep((moment - datetime.now(UTC)).total_seconds())
            at = time.time()
            bots[0].kill()
            begun = {job for (job,) in await made.ask(_IN_HAND)}
            await asyncio.sleep(1)
            left = begun & {job for (job,) in await made.ask(_IN_HAND)}
            await made.until_done()
        digests = [digest_of(f"due/{items[key].name}/{items[key].generation}") for key in left]
        ((done,),) = await made.ask(_DONE, digests)
        if digests:  # else it was killed between two
            after.append(done - at)
    goal = Goal(DEAD + 1, most=True)
    report.add(medians("what a killed replica had in hand, done by another after", "s", after, goal))


async def answers(report: Report, made: Cluster, api: str, base: Path) -> None:
    """The same messages to two replicas, and in turns to one process on TinyDB; each is looked for in the store."""
    bodies = messages()
    ours, tiny = list[float](), list[float]()
    for _ in range(DRAINS):
        with bot(copy(base, "run"), slack(api)) as process:
            outcome = await closed_loop(process.port, requests(bodies[:WARM]), 8)
            rest = await closed_loop(process.port, requests(bodies[WARM : WARM + SAID]), CONNECTIONS)
        await verify(base.with_name("run"), outcome.good + rest.good)
        tiny.append(rest.rate)
        await made.ask("drop schema usher cascade")
        await moved(copy(base, "run"), made.url, Vault(""), "tinydb", lambda _: None)
        await made.ask("vacuum analyze")
        with made.bots(2, api) as bots:
            warm = await closed_loop(bots[0].port, requests(bodies[:WARM]), 8)
            halves = [requests(bodies[WARM + side : WARM + SAID : 2]) for side in (0, 1)]
            began = time.perf_counter()
            both = await asyncio.gather(
                *(
                    closed_loop(one.port, half, CONNECTIONS // 2)
                    for one, half in zip(bots, halves, strict=True)
                )
            )
            ours.append(SAID / (time.perf_counter() - began))
        store = await PostgresStore.open(made.url)
        ledger = await ledger_of(store)
        await store.close()
        assert ledger.applied == warm.good + sum(one.good for one in both)
    report.add(
        side_by_side("durable answers, 2 replicas on PostgreSQL; 1 process on TinyDB", "1/s", ours, tiny)
    )
