"""How the database is reached: so many connections, so long is waited for one, and JSON is read as it is kept."""

from typing import Any

from psycopg import AsyncConnection
from psycopg.abc import Buffer
from psycopg.adapt import Loader
from psycopg.pq import Format
from psycopg_pool import AsyncConnectionPool

from storage.postgres_schema import SCHEMA

#: Connections a replica opens at most; a turn in hand waits for one.
MOST = 10
#: Seconds that a commit or a look waits for a connection, and for the database to take one.
PATIENCE, CONNECT = 10.0, 5
#: What each connection is opened with. A database that is gone without a word is noticed after some ten seconds
#: (libpq, "Parameter Key Words").
SETTLED: dict[str, Any] = {
    "autocommit": True,
    "connect_timeout": CONNECT,
    "tcp_user_timeout": 10_000,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "options": f"-c search_path={SCHEMA} -c statement_timeout=30s",
}


class _Text(Loader):
    """JSON as it is kept."""

    def load(self, data: Buffer) -> bytes:
        return bytes(data)


class _Binary(_Text):
    format = Format.BINARY


def pool_of(url: str) -> AsyncConnectionPool[Any]:
    """A pool that is still to be opened. One that found no database asks again when it is asked itself."""
    return AsyncConnectionPool(
        url,
        kwargs=SETTLED,
        min_size=2,
        max_size=MOST,
        open=False,
        timeout=PATIENCE,
        reconnect_timeout=CONNECT,
        configure=_configure,
    )


async def _configure(connection: AsyncConnection[Any]) -> None:
    connection.adapters.register_loader("json", _Text)
    connection.adapters.register_loader("json", _Binary)
