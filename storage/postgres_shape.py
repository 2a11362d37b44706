"""Two releases on one database: the newer one reads both shapes, and writes the older until it is told otherwise."""

from collections.abc import Callable
from datetime import UTC, datetime

from bot.errors import Conflict
from bot.model.document import Put
from bot.ports import Batch
from storage.postgres import PostgresStore
from storage.postgres_schema import TODAY


async def upgrade(url: str, told: Callable[[int], None]) -> int:
    """Write all documents in today's shapes, and say so; returns how many were rewritten, and ``told`` counts them.

    To be run when every replica runs this release: an earlier one cannot start any more. Raises StoreError.
    """
    store = await PostgresStore.open(url)
    try:
        old = dict(store.writing)
        store.write_today()
        rewritten = 0
        for kind in old:
            for held in await store.find(kind):
                rewritten += await _rewritten(store, held.doc.key)
                told(rewritten)
        async with store.pool.connection() as connection:
            await connection.cursor().executemany(
                "update shape set v = %s where kind = %s", [(TODAY[kind], kind) for kind in old]
            )
        return rewritten
    finally:
        await store.close()


async def _rewritten(store: PostgresStore, key: str) -> bool:
    """Write a document as it is now; whoever changed it meanwhile goes first."""
    while held := await store.get(key):
        try:
            await store.commit(Batch(datetime.now(UTC), (Put(held.doc, held.version),)))
        except Conflict:
            continue
        return True
    return False
