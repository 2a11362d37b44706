"""Commits of turns that end at the same moment: one transaction, one flush of the disk, each decided on its own."""

from collections.abc import Sequence
from itertools import accumulate

import msgspec
import psycopg
from psycopg.errors import DeadlockDetected, SerializationFailure, lookup

from bot.errors import Conflict, Repeated, StoreError, StoreFailed
from bot.model.document import Document, Put
from bot.ports import Batch
from storage.codec import Codec
from storage.line import Record
from storage.postgres_line import Line
from storage.postgres_schema import explained
from storage.postgres_together import Together
from storage.seen import digest_of

#: Commits in one transaction: PostgreSQL keeps 64 of its parts at hand.
MOST = 32
#: Transactions at once: one that waits for another replica's row holds up no more than its own.
WAYS = 1
BETWEEN, PAIR = "\x1e", "\x1f"
_COMMIT = (
    "select * from commit_batches(%s::timestamptz[], %s::bytea[], %s::int[], %s::text[], %s::bigint[], %s::text[], "
    "%s::text[], %s::timestamptz[], %s::boolean[], %s::int[], %s::text[], %s::text[])"
)
_RACES = (DeadlockDetected, SerializationFailure)
#: A key, the version to be found under it, what is written there, and as what.
_Change = tuple[str, int | None, Document | None, Record | None]
_ENCODER = msgspec.json.Encoder()


class Commits:
    """Writes batches. Raises as ``bot.ports.Store.commit`` does."""

    def __init__(self, line: Line, codec: Codec) -> None:
        self._line, self.codec = line, codec
        self._together = Together[Batch, None](self._write, MOST, WAYS)

    async def __call__(self, batch: Batch) -> None:
        await self._together(batch)

    async def _write(self, batches: Sequence[Batch]) -> Sequence[Exception | None]:
        """In the order of their first keys: two replicas seldom wait for each other crosswise."""
        changes = [self._changes(batch) for batch in batches]
        order = sorted(range(len(batches)), key=lambda place: [key for key, *_ in changes[place]])
        outcomes: list[Exception | None] = [None] * len(batches)
        try:
            args = _arguments([batches[place] for place in order], [changes[place] for place in order])
            rows = await self._line.rows(_COMMIT, args)
        except _RACES as fault:
            return [Conflict(explained(fault))] * len(batches)
        for place, row in zip(order, rows, strict=True):
            outcomes[place] = _outcome(row, batches[place])
        return outcomes

    def _changes(self, batch: Batch) -> Sequence[_Change]:
        """In the order of their keys, so that two commits seldom wait for each other."""
        found: dict[str, tuple[int | None, Document | None]] = {}
        for change in batch.changes:  # the last word on a key counts; what it is to replace, the first
            key, doc = (change.doc.key, change.doc) if isinstance(change, Put) else (change.key, None)
            expect = found[key][0] if key in found else change.expect
            found[clean(key)] = (expect, doc)
        return [
            (key, expect, doc, self.codec.record(doc.key, doc, 0) if doc is not None else None)
            for key, (expect, doc) in sorted(found.items())
        ]


def _arguments(batches: Sequence[Batch], written: Sequence[Sequence[_Change]]) -> Sequence[object]:
    changes = [change for one in written for change in one]
    lines = [line for batch in batches for line in batch.log]
    return (
        [batch.at for batch in batches],
        [None if batch.event is None else digest_of(batch.event) for batch in batches],
        list(accumulate(map(len, written))),
        [key for key, _, _, _ in changes],
        [expect for _, expect, _, _ in changes],
        [bytes(record.doc).decode() if record else None for _, _, _, record in changes],
        [_joined(record) if record else None for _, _, _, record in changes],
        [getattr(doc, "due_at", None) for _, _, doc, _ in changes],
        [bool(getattr(doc, "critical", False)) for _, _, doc, _ in changes],
        list(accumulate(len(batch.log) for batch in batches)),
        [_ENCODER.encode(line).decode() for line in lines],
        [line.engagement for line in lines],
    )


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


def clean(text: str) -> str:
    """PostgreSQL's text holds no NUL."""
    return text.replace("\0", "\ufffd") if "\0" in text else text


def _joined(record: Record) -> str:
    return clean(BETWEEN.join(f"{field}{PAIR}{value}" for field, value in record.ix))
