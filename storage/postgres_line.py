"""The line to the database: one statement at a time, sent again where its connection turns out to be cut."""

from collections.abc import AsyncIterator, Sequence
from typing import Any, LiteralString

import psycopg
from psycopg.abc import Query
from psycopg.errors import DeadlockDetected, SerializationFailure
from psycopg_pool import AsyncConnectionPool, PoolClosed, PoolTimeout

from bot.errors import StoreError, StoreFailed
from storage.postgres_pool import MOST
from storage.postgres_schema import explained

Rows = list[tuple[Any, ...]]


class Line:
    """Statements and their rows. Raises StoreFailed while the database cannot be reached."""

    def __init__(self, pool: AsyncConnectionPool[Any]) -> None:
        self.pool = pool
        self._reached = True

    @property
    def healthy(self) -> bool:
        """Not closed, and the database answered when it was last asked."""
        return self._reached and not self.pool.closed

    async def rows(self, query: Query, args: Sequence[object]) -> Rows:
        """The rows of one statement. Over a connection that turns out to be cut it is sent again.

        Nothing is done twice so: a commit that was taken although its answer was lost is told by its event's id.
        """
        if self.pool.closed:
            raise StoreFailed("the store is closed")
        for left in reversed(range(MOST + 1)):
            try:
                async with self.pool.connection() as connection:
                    cursor = await connection.execute(query, args, binary=True)
                    rows = await cursor.fetchall() if cursor.description else []
            except (psycopg.OperationalError, PoolTimeout) as fault:
                if isinstance(fault, DeadlockDetected | SerializationFailure):
                    raise
                if left and not isinstance(fault, PoolTimeout) and connection.closed:
                    continue
                self._reached = False
                raise StoreFailed(f"PostgreSQL: {explained(fault)}") from fault
            except psycopg.Error as fault:
                raise StoreError(f"PostgreSQL: {explained(fault)}") from fault
            self._reached = True
            return rows
        raise AssertionError

    async def all(self, query: LiteralString, **args: object) -> AsyncIterator[tuple[Any, ...]]:
        """The rows of a long look, a few at a time."""
        try:
            async with self.pool.connection() as at, at.transaction(), at.cursor("all") as cursor:
                await cursor.execute(query, args)
                async for row in cursor:
                    yield row
        except (psycopg.OperationalError, PoolTimeout, PoolClosed) as fault:
            raise StoreFailed(f"PostgreSQL: {explained(fault)}") from fault
