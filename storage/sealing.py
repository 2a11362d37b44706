"""At a start: every secret can be read, and is encrypted with the key of today."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Protocol

import structlog

from bot.errors import Conflict
from bot.model.document import Put
from bot.ports import Archive, Batch

_log = structlog.get_logger()


class Sealable(Archive, Protocol):
    """A store that knows what of it is not encrypted as it should be."""

    async def stale(self) -> Sequence[str]:
        """Keys of the documents to write anew. Raises Sealed where one cannot be read."""
        ...

    async def compact(self) -> None: ...


async def seal(store: Sealable) -> int:
    """Encrypt what is plain, or encrypted with a later key, and leave nothing of it; returns how many documents.

    Raises Sealed where a key is missing, other StoreErrors.
    """
    stale = await store.stale()
    for key in stale:
        await rewritten(store, key)
    if stale:
        await store.compact()
        _log.info("secrets.encrypted", documents=len(stale))
    return len(stale)


async def rewritten(store: Archive, key: str) -> bool:
    """Write a document as it is now; whoever changed it meanwhile goes first. False when it is gone."""
    while held := await store.get(key):
        try:
            await store.commit(Batch(datetime.now(UTC), (Put(held.doc, held.version),)))
        except Conflict:
            continue
        return True
    return False
