"""Jobs as Procrastinate keeps them, where a worker may be overtaken, and the database away for a while.

Its own worker ends for good when a look for jobs, a sign of life or a notice fails, and raises where a job in hand was
given to somebody else. Here what fails is asked again, and a job belongs to whoever fetched it last.
"""

import asyncio
from collections.abc import Awaitable, Iterable
from typing import TypeVar

import structlog
from procrastinate.connector import BaseConnector
from procrastinate.exceptions import ConnectorException
from procrastinate.jobs import Job, Status
from procrastinate.manager import JobManager, NotificationCallback

log = structlog.get_logger("usher.agenda")

T = TypeVar("T")

#: A worker shows that it lives this often (seconds), and is held dead after so long: its jobs are done elsewhere.
BEAT, DEAD = 1.0, 5.0
#: Seconds until a database that did not answer is asked again.
AGAIN = 1.0

#: No flush of the disk is waited for: lost with the database, it is shown again.
_ALIVE = """
insert into procrastinate_workers (id, last_heartbeat) overriding system value
select %(worker)s, now() from set_config('synchronous_commit', 'off', true)
on conflict (id) do update set last_heartbeat = excluded.last_heartbeat
"""
_FINISHED = """
delete from procrastinate_jobs
using unnest(%(ids)s::bigint[], %(attempts)s::int[], %(workers)s::bigint[]) as done (id, attempt, worker)
where procrastinate_jobs.id = done.id and attempts = done.attempt and worker_id = done.worker and status = 'doing'
"""
#: Waiting again, and tried before: whoever takes it up must not take it for new.
_RESCUE = """
update procrastinate_jobs set status = 'todo', attempts = attempts + 1, worker_id = null
where status = 'doing' and (worker_id is null or worker_id in (
    select id from procrastinate_workers
    where id <> all(%(ours)s::bigint[]) and last_heartbeat < now()
        - interval '1 second' * (%(dead)s + case task_name when 'post' then %(late)s else 0 end)
))
"""


class Jobs(JobManager):
    """The jobs of one replica. A database that is away is told in the log once, until it answers again."""

    def __init__(self, connector: BaseConnector) -> None:
        super().__init__(connector)
        #: Of each of our workers, when (loop time) it last showed a sign of life.
        self._beats: dict[int, float] = {}
        #: Since when (loop time) none of them has been late with it: before, others may have been given what was ours.
        self.unbroken = 0.0
        #: Finished here, each as of which attempt and by which worker, and still to be put away.
        self._finished: list[tuple[int, int, int]] = []
        self._putting_away = False
        self._away = False
        #: Told that there may be jobs.
        self._workers: list[NotificationCallback] = []
        #: Since when (loop time) the database has answered, and the last rescue.
        self._since = self._last = 0.0

    @property
    def beat(self) -> float:
        """When (loop time) all of our workers had shown a sign of life."""
        return min(self._beats.values(), default=0.0)

    async def wake(self) -> None:
        """Let our workers look for jobs now: nobody else tells them that what was planned falls due."""
        for tell in self._workers:
            await tell(channel="", notification={"type": "job_inserted", "job_id": 0})

    async def rescue(self, dead: float, late: float) -> None:
        """Give back what workers have in hand that showed no sign of life for ``dead`` seconds.

        Posts wait ``late`` seconds longer: what was sent as a cable was pulled may still arrive.

        After the database or this process stood still, others get as long to show one. Raises ConnectorException.
        """
        now = asyncio.get_running_loop().time()
        if now - self._last > dead / 2:
            self._since = now
        self._last = now
        if now - self._since >= dead:
            await self.connector.execute_query_async(_RESCUE, ours=list(self._beats), dead=dead, late=late)

    async def fetch_job(self, queues: Iterable[str] | None, worker_id: int) -> Job | None:
        found = await self._ask(super().fetch_job(queues, worker_id))
        return found[0] if found else None

    async def finish_job(self, job: Job, status: Status, delete_job: bool) -> None:
        """Put a job away that is still ours, of this attempt; one that was given away is another's."""
        if job.id is not None and job.worker_id is not None:
            self._finished.append((job.id, job.attempts, job.worker_id))
        await self._put_away()

    async def update_heartbeat(self, worker_id: int) -> None:
        now = asyncio.get_running_loop().time()
        if await self._ask(self.connector.execute_query_async(_ALIVE, worker=worker_id)):
            if now - self._beats.get(worker_id, now) >= DEAD - BEAT:
                self.unbroken = now
            self._beats[worker_id] = now
        await self._put_away()

    async def register_worker(self) -> int:
        while True:
            now = asyncio.get_running_loop().time()
            if made := await self._ask(super().register_worker()):
                self._beats[made[0]] = now
                return made[0]
            await asyncio.sleep(AGAIN)

    async def unregister_worker(self, worker_id: int) -> None:
        self._beats.pop(worker_id, None)
        await self._ask(super().unregister_worker(worker_id))

    async def prune_stalled_workers(self, seconds_since_heartbeat: float) -> list[int]:
        found = await self._ask(super().prune_stalled_workers(seconds_since_heartbeat))
        return found[0] if found else []

    async def list_jobs_to_abort_async(self, queue: str | None = None) -> Iterable[int]:
        """None: nothing here aborts a job."""
        return ()

    async def listen_for_jobs(
        self, *, on_notification: NotificationCallback, queues: Iterable[str] | None = None
    ) -> None:
        self._workers.append(on_notification)
        while True:
            await self._ask(super().listen_for_jobs(on_notification=on_notification, queues=queues))
            await asyncio.sleep(AGAIN)

    async def _put_away(self) -> None:
        """What is finished while some is put away goes with the next of it: together, they cost one flush."""
        if self._putting_away:
            return
        self._putting_away = True
        try:
            while self._finished:
                done, self._finished = self._finished, []
                ids, attempts, workers = map(list, zip(*done, strict=True))
                asked = self.connector.execute_query_async(
                    _FINISHED, ids=ids, attempts=attempts, workers=workers
                )
                if not await self._ask(asked):
                    self._finished += done
                    return
        finally:
            self._putting_away = False

    async def _ask(self, question: Awaitable[T]) -> tuple[T] | None:
        """The answer; None where the database gave none."""
        try:
            answer = await question
        except ConnectorException as fault:
            self._since = asyncio.get_running_loop().time()
            if not self._away:
                log.warning("agenda.database_away", why=str(fault.__cause__))
            self._away = True
            return None
        self._away = False
        return (answer,)
