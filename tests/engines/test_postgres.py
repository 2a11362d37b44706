"""Two replicas on one database: what is due happens once, posts keep their order, what a dead one left is done."""

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.cards.card import Card, say
from bot.cards.reader import Reader
from bot.core import SystemClock
from bot.delivery import Delivery
from bot.engines import postgres_jobs as jobs_module
from bot.engines.postgres import BATCH, FORGOTTEN, PostgresEngine
from bot.engines.postgres_rows import MARK_POSTS
from bot.errors import Repeated
from bot.events import Due, Event
from bot.model.channel import Channel
from bot.model.document import Drop, Put
from bot.model.owed import DueItem, Owed
from bot.model.places import Room
from bot.outbox import Outbox
from bot.platforms.memory import MemoryMessenger, SetClock
from bot.ports import Batch, Reply
from bot.ringing import Ringer
from storage.postgres import PostgresStore
from tests.postgres_server import postgres_url

pytestmark = pytest.mark.slow
ROOM = Room("slack", "T", "C")
#: Whoever takes a turn is answered, and nobody reads the answer.
ANSWER = Reply((), Reader("en"))
DEAD = "insert into procrastinate_workers (last_heartbeat) values (now() - interval '1 minute')"
GIVEN_BACK = "update procrastinate_jobs set status = 'todo', attempts = attempts + 1, worker_id = null"
IN_HAND = """
insert into procrastinate_jobs (queue_name, task_name, args, status, worker_id)
select 'usher', 'ring', json_build_object('key', key, 'version', version), 'doing',
    (select id from procrastinate_workers order by last_heartbeat limit 1)
from agenda
"""


@dataclass
class Replica:
    """A replica whose turn only takes an item off the agenda, and remembers that it did."""

    store: PostgresStore
    rang: Counter[str]
    engine: PostgresEngine = field(default_factory=lambda: PostgresEngine(postgres_url()))
    news: MemoryMessenger = field(
        default_factory=lambda: MemoryMessenger(SetClock(datetime.now(UTC)), "slack")
    )

    #: What is done in a turn's place, where a test says so.
    instead: Callable[[], Awaitable[None]] | None = None

    async def take(self, event: Event) -> Reply:
        assert isinstance(event, Due)
        if self.instead:
            await self.instead()
            return ANSWER
        change = Drop(f"due:{event.name}", None)
        try:
            await self.store.commit(Batch(datetime.now(UTC), (change,), event.id))
        except Repeated:
            return ANSWER
        self.rang[event.name] += 1
        return ANSWER

    async def start(self) -> None:
        clock = SystemClock()
        outbox = Outbox(Delivery(self.store, {"slack": self.news}, clock), elsewhere=self.engine.soon)
        ringer = Ringer(self.store, clock, self.take, outbox, self.engine)
        await self.engine.start(ringer.ring_these, outbox.post, ringer.found_late)


@pytest.fixture
async def replicas() -> AsyncIterator[tuple[Replica, Replica]]:
    rang: Counter[str] = Counter()
    stores = [await PostgresStore.open(postgres_url()) for _ in range(2)]
    one, other = (Replica(store, rang) for store in stores)
    await one.start()
    async with one.store.pool.connection() as connection:
        await connection.execute("truncate document, event, log")
        await connection.execute("delete from procrastinate_jobs")
    await other.start()
    yield one, other
    for replica in (one, other):
        await replica.engine.stop()
        await replica.store.close()


def item(name: str, at: datetime) -> DueItem:
    return DueItem(name, "test.due", at, "1")


def post(number: int) -> Owed:
    now = datetime.now(UTC)
    return Owed(f"post-{number}", ROOM, Card(say("hello")), now, f"{number:04}")


async def until(done: Callable[[], bool], seconds: float = 60.0) -> None:
    """Wait for something to come true."""
    for _ in range(int(seconds / 0.02)):
        if done():
            return
        await asyncio.sleep(0.02)
    pytest.fail("it did not come true in time")


async def test_each_item_rings_once_whichever_replica_takes_it(replicas: tuple[Replica, Replica]) -> None:
    one, other = replicas
    soon, never = datetime.now(UTC) + timedelta(seconds=0.5), datetime.now(UTC) + timedelta(days=30)
    for name, at in [*((f"soon-{n}", soon) for n in range(40)), ("moved", soon), ("never", never)]:
        await one.store.commit(Batch(at, (Put(item(name, at), None),)))
        one.engine.arm(at)
    await other.store.commit(Batch(never, (Put(item("moved", never), None),)))
    await until(lambda: len(one.rang) >= 40)
    await asyncio.sleep(0.3)
    assert one.rang == Counter({f"soon-{n}": 1 for n in range(40)})
    assert [held.doc.name for held in await one.store.find("due")] == ["moved", "never"]


async def test_posts_of_a_room_keep_their_order(replicas: tuple[Replica, Replica]) -> None:
    one, other = replicas
    await one.store.commit(Batch(datetime.now(UTC), (Put(Channel(ROOM, shared=False), None),)))
    for number in range(20):
        replica = replicas[number % 2]
        await replica.store.commit(Batch(datetime.now(UTC), (Put(post(number), None),)))
        replica.engine.soon()
    news = [one.news.news, other.news.news]
    await until(lambda: sum(map(len, news)) >= 20)
    async with asyncio.timeout(60):
        while await one.store.find("owed"):  # noqa: ASYNC110 - the database tells nobody
            await asyncio.sleep(0.02)
    assert {posted.message for seen in news for posted in seen} == {f"post-{n}" for n in range(20)}
    assert sum(map(len, news)) == 20
    for seen in news:
        numbers = [int(posted.message.removeprefix("post-")) for posted in seen]
        assert numbers == sorted(numbers)


async def test_no_post_is_handed_over_before_those_that_another_replica_is_handing_over(
    replicas: tuple[Replica, Replica],
) -> None:
    one, other = replicas
    await one.store.commit(Batch(datetime.now(UTC), (Put(Channel(ROOM, shared=False), None),)))
    for replica in replicas:
        replica.engine.soon()
    await asyncio.sleep(0.2)  # both have looked, and look again in a second
    async with one.store.pool.connection() as connection, connection.transaction():
        await one.store.commit(Batch(datetime.now(UTC), (Put(post(0), None),)))
        cursor = await connection.execute(MARK_POSTS, {"forgotten": FORGOTTEN, "batch": BATCH})
        assert (await cursor.fetchall())[0][0] == 1
        await other.store.commit(Batch(datetime.now(UTC), (Put(post(1), None),)))
        other.engine.soon()
        await asyncio.sleep(0.5)
        assert other.news.news == one.news.news == []
    await until(lambda: len(one.news.news) + len(other.news.news) == 2)
    for seen in (one.news.news, other.news.news):
        assert [posted.message for posted in seen] in (["post-0", "post-1"], ["post-0"], ["post-1"], [])


async def test_what_a_dead_replica_had_in_hand_is_done_by_another(replicas: tuple[Replica, Replica]) -> None:
    one, now = replicas[0], datetime.now(UTC)
    async with one.store.pool.connection() as connection, connection.transaction():
        await connection.execute(DEAD)
        await one.store.commit(Batch(now, (Put(item("left", now - timedelta(seconds=1)), None),)))
        await connection.execute("update agenda set handed_at = now()")
        await connection.execute(IN_HAND)
    await until(lambda: one.rang["left"] == 1)
    await asyncio.sleep(0.2)
    assert one.rang == Counter({"left": 1})


async def test_who_was_overtaken_leaves_the_job_to_the_other_and_reports_no_error(
    replicas: tuple[Replica, Replica], caplog: pytest.LogCaptureFixture
) -> None:
    one, now = replicas[0], datetime.now(UTC)
    hanging: list[asyncio.Event] = []

    async def hang() -> None:
        hanging.append(asyncio.Event())
        await hanging[-1].wait()

    for replica in replicas:
        replica.instead = hang
    await one.store.commit(Batch(now, (Put(item("slow", now), None),)))
    one.engine.soon()
    await until(lambda: len(hanging) == 1)
    async with one.store.pool.connection() as connection:
        await connection.execute(GIVEN_BACK)
    await until(lambda: len(hanging) == 2)
    with caplog.at_level(logging.WARNING):
        hanging[0].set()
        await asyncio.sleep(0.3)
        assert await doing(one.store) == 1, "the other's job was taken away"
        hanging[1].set()
        async with asyncio.timeout(60):
            while await doing(one.store):  # noqa: ASYNC110 - as above
                await asyncio.sleep(0.02)
    assert caplog.records == []


async def doing(store: PostgresStore) -> int:
    """Jobs in hand."""
    async with store.pool.connection() as connection:
        cursor = await connection.execute("select count(*) from procrastinate_jobs where status = 'doing'")
        ((count,),) = await cursor.fetchall()
    return int(count)


@pytest.mark.parametrize("steps", range(6))
async def test_a_stop_that_comes_together_with_something_due_is_not_missed(
    monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    async def nothing(_: PostgresEngine) -> None:
        """There is no database."""

    monkeypatch.setattr(PostgresEngine, "_once", nothing)
    engine = PostgresEngine("postgresql://nowhere")
    handing = asyncio.create_task(engine._hand_over())
    await asyncio.sleep(0.01)
    engine.soon()
    for _ in range(steps):
        await asyncio.sleep(0)
    handing.cancel()
    await asyncio.wait((handing,), timeout=3)
    assert handing.done()
    handing.cancel()


async def test_a_worker_that_a_fault_has_ended_is_followed_by_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    replica = Replica(await PostgresStore.open(postgres_url()), Counter())
    work, begun = replica.engine._app.run_worker_async, Counter[str]()

    async def once_faulty(**options: Any) -> None:
        queue = options["queues"][0]
        begun[queue] += 1
        if begun[queue] == 1:
            raise RuntimeError("no more of this")
        await work(**options)

    monkeypatch.setattr(replica.engine._app, "run_worker_async", once_faulty)
    await replica.start()
    await replica.store.commit(Batch(datetime.now(UTC), (Put(item("late", datetime.now(UTC)), None),)))
    replica.engine.soon()
    await until(lambda: replica.rang["late"] == 1 and begun == {"rings": 2, "usher": 2})
    await replica.engine.stop()
    await replica.store.close()


@pytest.mark.parametrize("how", ["fails at it", "misses it"])
async def test_a_stop_ends_a_worker_that(monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    monkeypatch.setattr("bot.engines.postgres.GRACE", 0.1)
    monkeypatch.setattr("bot.engines.postgres.LOOK", 0.1)
    replica = Replica(await PostgresStore.open(postgres_url()), Counter())
    begun = Counter[str]()

    async def working(**options: Any) -> None:
        begun[options["queues"][0]] += 1
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            if how == "fails at it":
                raise RuntimeError("the line was cut") from None
        await asyncio.sleep(3600)

    monkeypatch.setattr(replica.engine._app, "run_worker_async", working)
    await replica.start()
    await until(lambda: begun == {"rings": 1, "usher": 1})
    async with asyncio.timeout(20):
        await replica.engine.stop()
    assert begun == {"rings": 1, "usher": 1}
    await replica.store.close()


async def test_after_standing_still_nothing_is_ours_that_was_in_hand_before(
    replicas: tuple[Replica, Replica],
) -> None:
    engine = replicas[0].engine
    jobs, now = engine._jobs, asyncio.get_running_loop().time
    before = now()
    assert engine.holds(before)
    for worker in jobs._beats:
        jobs._beats[worker] -= jobs_module.DEAD
    assert not engine.holds(before), "no sign of life yet"
    for worker in list(jobs._beats):
        await jobs.update_heartbeat(worker)
    assert not engine.holds(before), "alive again, and too late for what was taken up before"
    assert engine.holds(now())


async def test_a_worker_that_has_left_is_not_waited_for(replicas: tuple[Replica, Replica]) -> None:
    engine = replicas[0].engine
    gone = await engine._jobs.register_worker()
    engine._jobs._beats[gone] -= jobs_module.DEAD
    assert not engine.holds(asyncio.get_running_loop().time())
    await engine._jobs.unregister_worker(gone)
    assert engine.holds(asyncio.get_running_loop().time())
