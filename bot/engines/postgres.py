"""The alarm clock of many replicas: Procrastinate, on the store's own database.

A job is only a wake-up for a row of the agenda or of the outbox, and the row decides: gone or changed means that there
is nothing to do. Only rows that are due within a minute are handed over, marked in the same transaction, as every fetch
of a worker looks at all jobs to come. What was handed over and forgotten is handed over again.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
import structlog
from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import ConnectorException
from procrastinate.job_context import JobContext
from psycopg import AsyncConnection

from bot.engines.postgres_jobs import BEAT, DEAD, Jobs
from bot.engines.postgres_rows import INDEX, LATE, MARK, MARK_POSTS

log = structlog.get_logger("usher.agenda")

#: Jobs that one replica works on at once, by queue: a room whose posts cannot be made waits in its job. Older
#: releases put all into "usher".
AT_ONCE = {"rings": 2, "usher": 256}
#: Connections for them; rows that are handed over at once; items that share a job: with two such jobs in hand the next
#: items are there while the last ones of a job are done.
MOST, BATCH, TOGETHER = 8, 1_000, 100
#: Rows due within this time are handed over; one that is this late after it was handed over was forgotten.
AHEAD, FORGOTTEN = timedelta(seconds=60), timedelta(seconds=30)
#: Seconds between two looks for what is to be handed over, and between two looks of a worker for jobs.
LOOK, POLL = 1.0, 0.2
#: Seconds for which a call of a platform that was begun may still arrive there: as long as a messenger waits for it.
ARRIVES = 10.0
#: Seconds that a stop waits for jobs in hand.
GRACE = 10.0
#: Seconds that a job waits for a connection, and until one that was cut is given up.
PATIENCE = 5.0
#: A database that is gone without a word is noticed after some ten seconds (libpq: connection parameters).
LINE = {"tcp_user_timeout": 10_000, "keepalives_idle": 5, "keepalives_interval": 2, "keepalives_count": 3}
#: Where the store keeps its tables.
SCHEMA = "usher"
_LOCK = 0x05_4E_53


#: Keys of items, and their versions.
Items = Sequence[tuple[str, int]]


class PostgresEngine:
    """Hands over what is due, and works on what was handed over, by whichever replica.

    ``ring`` lets the items under keys happen that are still at their versions; ``post`` makes the posts under keys
    (``unsure``: one of them may have been made before); ``late`` is told by how many seconds the agenda lags.
    """

    def __init__(self, url: str) -> None:
        options = f"-c search_path={SCHEMA}"
        connector = PsycopgConnector(
            conninfo=url,
            kwargs={"options": options, "connect_timeout": 5, **LINE},
            configure=_configure,
            min_size=2,
            max_size=MOST,
            timeout=PATIENCE,
            reconnect_timeout=PATIENCE,
        )
        self._app = App(connector=connector)
        self._jobs = self._app.job_manager = Jobs(connector)
        self._url, self._options = url, options
        self._rings: Callable[[Items], Awaitable[object]] | None = None
        self._posts: Callable[[list[str], bool], Awaitable[object]] | None = None
        self._late: Callable[[float], None] = lambda seconds: None
        self._soon = asyncio.Event()
        #: Seconds until something falls due that was handed over.
        self._next = LOOK
        self._tasks: list[asyncio.Task[None]] = []
        self._stopping = False
        self._app.task(name="ring")(self._ring)
        self._app.task(name="post", pass_context=True)(self._post)

    async def start(
        self,
        ring: Callable[[Items], Awaitable[object]],
        post: Callable[[list[str], bool], Awaitable[object]],
        late: Callable[[float], None],
    ) -> None:
        """Begin to hand over and to work. The store's tables must be there."""
        self._rings, self._posts, self._late = ring, post, late
        await self._prepare()
        await self._app.open_async()
        workers = (self._work(queue, at_once) for queue, at_once in AT_ONCE.items())
        self._tasks = [asyncio.create_task(one) for one in (*workers, self._hand_over())]

    def soon(self) -> None:
        """Something is due now."""
        self._soon.set()

    def arm(self, at: datetime) -> None:
        """Something is due at ``at``: where that is within a minute, it is handed over at once."""
        if at <= datetime.now(UTC) + AHEAD:
            self._soon.set()

    def holds(self, since: float) -> bool:
        """Whether no other replica has taken up what this one has had in hand ``since`` then (loop time).

        It showed signs of life all the time, and one just now. A process that stood still has shown none meanwhile.
        """
        return (
            self._jobs.unbroken <= since and asyncio.get_running_loop().time() - self._jobs.beat < DEAD - BEAT
        )

    async def stop(self) -> None:
        """Finish what is in hand, and hand over no more. Who has missed that it is to stop is told again."""
        self._stopping = True
        left = set(self._tasks)
        while left:
            for task in left:
                task.cancel()
            _, left = await asyncio.wait(left, timeout=GRACE + LOOK)
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._app.close_async()

    async def _work(self, queue: str, at_once: int) -> None:
        """A worker that a fault has ended is followed by another: nobody else here does what it did."""
        while not self._stopping:
            try:
                await self._app.run_worker_async(
                    queues=[queue],
                    concurrency=at_once,
                    fetch_job_polling_interval=POLL,
                    delete_jobs="always",
                    install_signal_handlers=False,
                    update_heartbeat_interval=BEAT,
                    stalled_worker_timeout=DEAD + ARRIVES,
                    shutdown_graceful_timeout=GRACE,
                )
            except Exception:
                log.exception("agenda.worker_failed", queue=queue)
                await asyncio.sleep(LOOK)
            else:
                return

    async def _prepare(self) -> None:
        """Procrastinate's own tables, made by whoever comes first."""
        settled: dict[str, Any] = {"options": self._options, "autocommit": True}
        async with await AsyncConnection.connect(self._url, **settled) as at, at.transaction():
            await at.execute("select pg_advisory_xact_lock(%s)", (_LOCK,))
            cursor = await at.execute("select to_regclass('procrastinate_jobs') is null")
            row = await cursor.fetchone()
            if row and row[0]:
                await at.execute(self._app.schema_manager.get_schema())
            await at.execute(INDEX)

    async def _ring(self, items: Items = (), key: str = "", version: int = 0) -> None:
        """``key`` and ``version`` are of the one item of a job that an older release made."""
        if self._rings is not None:
            await self._rings(items or [(key, version)])

    async def _post(self, context: JobContext, keys: list[str], again: bool = False) -> None:
        if self._posts is not None:
            await self._posts(keys, again or context.job.attempts > 0)

    async def _hand_over(self) -> None:
        """Every second, and at once where something is due: hand over, and take up what a dead worker left."""
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(
                    min(LOOK, self._next)
                ):  # wait_for misses a stop that comes with an item
                    await self._soon.wait()
            self._soon.clear()
            try:
                await self._jobs.wake()
                await self._once()
            except (ConnectorException, psycopg.Error) as fault:
                log.warning("agenda.not_handed_over", why=str(fault.__cause__ or fault))
                await asyncio.sleep(LOOK)

    async def _once(self) -> None:
        limits = {"ahead": AHEAD, "forgotten": FORGOTTEN, "batch": BATCH, "together": TOGETHER}
        connector = self._app.connector
        for mark in (MARK, MARK_POSTS):
            row = await connector.execute_query_one_async(mark, **limits)
            if row["count"] >= BATCH:
                self._soon.set()
        await self._jobs.rescue(DEAD, ARRIVES)
        row = await connector.execute_query_one_async(LATE)
        self._next = row["next"]
        self._late(row["late"])


async def _configure(connection: AsyncConnection[Any]) -> None:
    """Each statement by itself: a replica that is stopped between two keeps nothing locked."""
    await connection.set_autocommit(True)
