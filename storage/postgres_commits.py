"""Commits of turns that end at the same moment: one transaction, one flush of the disk, each decided on its own."""

from collections.abc import Sequence

import psycopg
from psycopg.errors import DeadlockDetected, SerializationFailure, lookup

from bot.errors import Conflict, Repeated, StoreError, StoreFailed
from bot.ports import Batch
from storage.codec import Codec
from storage.postgres_line import Line
from storage.postgres_schema import explained
from storage.postgres_together import Together
from storage.postgres_written import in_rows, in_runs, written

#: Commits in one transaction: PostgreSQL keeps 64 of its parts at hand.
MOST = 32
#: Transactions at once: one that waits for another replica's row holds up no more than its own.
WAYS = 1
_RUNS = (
    "select commit_plain(%s::bytea[], %s::timestamptz[], %s::text[], %s::text[], %s::int[], %s::text[], "
    "%s::bigint[], %s::text[], %s::text[], %s::timestamptz[], %s::boolean[], %s::text[], %s::text[])"
)
_ROWS = (
    "select * from commit_batches(%s::timestamptz[], %s::bytea[], %s::int[], %s::text[], %s::bigint[], %s::text[], "
    "%s::text[], %s::timestamptz[], %s::boolean[], %s::int[], %s::text[], %s::text[])"
)
_RACES = (DeadlockDetected, SerializationFailure)


class Commits:
    """Writes batches. Raises as ``bot.ports.Store.commit`` does."""

    def __init__(self, line: Line, codec: Codec) -> None:
        self._line, self.codec = line, codec
        self._together = Together[Batch, None](self._write, MOST, WAYS)

    async def __call__(self, batch: Batch) -> None:
        await self._together(batch)

    async def _write(self, batches: Sequence[Batch]) -> Sequence[Exception | None]:
        """As a few statements; where something stands in the way of that, each commit is decided on its own.

        In the order of their first keys: two replicas seldom wait for each other crosswise.
        """
        changes = [written(batch, self.codec) for batch in batches]
        order = sorted(range(len(batches)), key=lambda place: [one.key for one in changes[place]])
        outcomes: list[Exception | None] = [None] * len(batches)
        ordered = [batches[place] for place in order], [changes[place] for place in order]
        try:
            plain = in_runs(*ordered)
            if plain and (await self._line.rows(_RUNS, plain))[0][0]:
                return outcomes
            rows = await self._line.rows(_ROWS, in_rows(*ordered))
        except _RACES as fault:
            return [Conflict(explained(fault))] * len(batches)
        for place, row in zip(order, rows, strict=True):
            outcomes[place] = _outcome(row, batches[place])
        return outcomes


def _outcome(row: tuple[int | None, str | None, str | None], batch: Batch) -> Exception | None:
    version, state, why = row
    if version == 0:
        return Repeated(batch.event or "")
    if state is None:
        return None
    kind = lookup(state)
    if issubclass(kind, _RACES):
        return Conflict(why or "")
    return (StoreFailed if issubclass(kind, psycopg.OperationalError) else StoreError)(f"PostgreSQL: {why}")
