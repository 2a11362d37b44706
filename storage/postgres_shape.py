"""Two releases on one database: the newer one reads both shapes, and writes the older until it is told otherwise."""

from collections.abc import Callable

from storage.postgres import PostgresStore
from storage.postgres_schema import TODAY
from storage.sealing import rewritten
from storage.vault import Vault


async def upgrade(url: str, vault: Vault, told: Callable[[int], None]) -> int:
    """Write all documents in today's shapes, and say so; returns how many were rewritten, and ``told`` counts them.

    To be run when every replica runs this release: an earlier one cannot start any more. Raises StoreError.
    """
    store = await PostgresStore.open(url, vault)
    try:
        old = dict(store.writing)
        store.write_today()
        count = 0
        for kind in old:
            for held in await store.find(kind):
                count += await rewritten(store, held.doc.key)
                told(count)
        async with store.pool.connection() as connection:
            await connection.cursor().executemany(
                "update shape set v = %s where kind = %s", [(TODAY[kind], kind) for kind in old]
            )
        return count
    finally:
        await store.close()
