"""Files follow what was erased: the log is rewritten and the store compacted at once, and again after a crash."""

import asyncio
from dataclasses import dataclass, field

import structlog
from msgspec.structs import replace

from bot.errors import UsherError
from bot.model.document import Put
from bot.model.erasure import Erasure
from bot.ports import Batch, Clock, Store

log = structlog.get_logger("usher.scrubbing")

#: Seconds until it is tried again, where the store could not be written.
AGAIN = 60.0


@dataclass(slots=True)
class Scrubber:
    """Finishes every erasure that is pending: one after the other, in a task of its own."""

    store: Store
    clock: Clock
    _task: asyncio.Task[None] | None = field(default=None, init=False)

    def wake(self) -> None:
        """Begin, unless it is under way: then what was added meanwhile is done as well."""
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._work())

    async def run(self) -> int:
        """Finish what is pending; returns how much was. Raises StoreError."""
        found = await self.store.find(Erasure.KIND, "state", "pending")
        for held in found:
            erasure: Erasure = held.doc
            await self.store.scrub(erasure.stands_for)
            done = replace(erasure, salt="", digests=(), done_at=self.clock.now())
            await self.store.commit(Batch(self.clock.now(), (Put(done, held.version),)))
            log.info("erased", documents=erasure.documents)
        return len(found)

    async def stop(self) -> None:
        """Leave the rest to the next start."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _work(self) -> None:
        while True:
            try:
                if not await self.run():
                    return
            except UsherError as fault:  # another replica was first, or the disk is full
                log.warning("erasing.put_off", why=type(fault).__name__)
                await asyncio.sleep(AGAIN)
