"""The store for many replicas: the five verbs over PostgreSQL."""

from collections.abc import AsyncIterator, Mapping, Sequence, Set
from copy import copy
from datetime import UTC, datetime, timedelta
from typing import Any, LiteralString, Self

import msgspec
import psycopg
from psycopg import AsyncConnection
from psycopg.sql import SQL, Identifier
from psycopg_pool import AsyncConnectionPool

from bot.errors import Conflict, StoreFailed
from bot.model.document import Change, Document, Drop, Held, Put
from bot.model.owed import DueItem, Owed
from bot.model.playbook import Playbook
from bot.ports import Alias, Batch, Claim, LogLine
from storage.codec import Codec
from storage.line import Record
from storage.postgres_ahead import Ahead, Habits
from storage.postgres_commits import Commits
from storage.postgres_line import Line
from storage.postgres_pool import SETTLED, pool_of
from storage.postgres_reads import Question, Reads, named
from storage.postgres_schema import explained, migrate, shapes
from storage.postgres_written import clean
from storage.scrub import inside, without
from storage.vault import Vault

#: Events are forgotten this long after they were taken, so many at a time, one commit in so many.
KEPT, AT_ONCE, SELDOM = timedelta(days=8), 5_000, 1_000
_NO_TIME = datetime.min.replace(tzinfo=UTC)
_PLAYBOOK = f"{Playbook.KIND}:"
_OF_A_KIND = "select key, version, doc from document where kind = %s order by key"
_CLAIM = (
    "select key, version, doc from document where kind in ('due', 'owed') and due_at <= %s and key <> all(%s) "
    "order by critical desc, due_at, key limit %s"
)
_NEXT = "select min(due_at) from document where kind in ('due', 'owed') and due_at > %s"
_FORGET = "delete from event where digest in (select digest from event where at < %s limit %s)"
_EVENTS: LiteralString = "select digest, at from event"
_EVERYTHING: LiteralString = 'select kind, key, doc from document order by kind collate "C", key'
_LOG: LiteralString = (
    "select line from log where %(engagement)s::text is null or engagement = %(engagement)s order by number"
)
_MENTIONING = (
    "select key, version, doc from document "
    "where exists (select from unnest(%s::text[]) as word where strpos(doc::text, word) > 0) order by key"
)
_LINES = "select number, line from log where number > %s order by number limit %s"
_REWRITE = "update log set line = %s::json where number = %s"
_ENCODER = msgspec.json.Encoder()
_LOG_LINE = msgspec.json.Decoder(LogLine)


class PostgresStore:
    """``bot.ports.Store`` and ``bot.ports.Log`` over PostgreSQL 14 or later.

    Each verb raises StoreFailed while the database cannot be reached, and works again once it can. The outcome of a
    commit that failed so may be unknown: its event comes again, and its id tells whether it was taken.
    """

    def __init__(
        self,
        pool: AsyncConnectionPool[Any],
        writing: Mapping[str, int] | None = None,
        vault: Vault | None = None,
    ) -> None:
        self.pool = pool
        self._line = Line(pool)
        self.writing = dict(writing or {})
        self._vault = vault
        self._codec = Codec(writing=self.writing, vault=vault)
        self._playbooks: dict[str, Held[Any]] = {}
        self._write = Commits(self._line, self._codec)
        self._together, self._habits = Reads(self._line), Habits()
        self._reads: Reads | Ahead = self._together
        self._commits = 0

    @classmethod
    async def open(cls, url: str, vault: Vault | None = None) -> Self:
        """Connect, and bring the tables up to this release. Raises StoreFailed; StoreError for later data."""
        try:
            async with await AsyncConnection.connect(url, **SETTLED) as connection:
                await migrate(connection)
                writing = await shapes(connection)
        except psycopg.Error as fault:
            raise StoreFailed(f"PostgreSQL: {explained(fault)}") from fault
        pool = pool_of(url)
        await pool.open()
        return cls(pool, writing, vault)

    def write_today(self) -> None:
        """Write every kind in today's shape from now on."""
        self.writing, self._codec = {}, Codec(vault=self._vault)
        self._write.codec = self._codec

    @property
    def healthy(self) -> bool:
        """Whether work is taken: not closed, and the database answered when it was last asked."""
        return self._line.healthy

    async def get(self, key: str) -> Held[Any] | None:
        known = self._playbooks.get(key)
        if known is not None:  # read in every turn, written once: its key is the hash of what it holds
            return known
        (rows,) = await self._reads((named(key),))
        held = self._held(rows[0]) if rows else None
        if held is not None and key.startswith(_PLAYBOOK):
            self._playbooks[key] = held
        return held

    async def find(self, kind: str, field: str | None = None, value: str = "") -> Sequence[Held[Any]]:
        if not field:
            return [self._held(row) for row in await self._line.rows(_OF_A_KIND, (kind,))]
        (rows,) = await self._reads((Question(kind, "", field, value),))
        return [self._held(row) for row in rows]

    def view(self) -> Self:
        one = copy(self)
        one._reads = Ahead(self._together, self._habits)
        return one

    async def commit(self, batch: Batch) -> None:
        if not (batch.changes or batch.event or batch.log):
            return
        await self._write(batch)
        self._commits += 1
        if self._commits % SELDOM == 0 and batch.event:
            await self._line.rows(_FORGET, (batch.at - KEPT, AT_ONCE))

    async def claim_due(self, now: datetime, limit: int, known: Set[str] = frozenset()) -> Claim:
        rows = await self._line.rows(_CLAIM, (now, list(known), limit))
        ((following,),) = await self._line.rows(_NEXT, (now,))
        return Claim(tuple(self._held(row) for row in rows), following)

    async def done(self, held: Held[DueItem] | Held[Owed], receipt: Document | None = None) -> None:
        receipts: tuple[Change, ...] = (Put(receipt, None),) if receipt else ()
        try:
            await self.commit(Batch(_NO_TIME, (*receipts, Drop(held.doc.key, held.version))))
        except Conflict:  # it has moved on
            await self.commit(Batch(_NO_TIME, receipts))

    async def lines(self, engagement: str | None = None) -> AsyncIterator[LogLine]:
        """The log in the order of commits, or one engagement's part of it."""
        async for (line,) in self._line.all(_LOG, engagement=engagement):
            yield _LOG_LINE.decode(line)

    async def export(self) -> AsyncIterator[bytes]:
        """All there is as one plain JSON object, in pieces: ``documents`` by kind and key, and the ``log``."""
        yield b'{"documents": {'
        last = None
        async for kind, key, doc in self._line.all(_EVERYTHING):
            head = b"" if kind == last else b'%b\n"%b": {' % (b"" if last is None else b"\n},", kind.encode())
            yield b"%b%b\n%b: %b" % (head, b"," if kind == last else b"", msgspec.json.encode(key), doc)
            last = kind
        yield b'%b\n},\n"log": [' % (b"" if last is None else b"\n}")
        comma = b""
        async for (line,) in self._line.all(_LOG, engagement=None):
            yield b"%b\n%b" % (comma, line)
            comma = b","
        yield b"\n]}\n"

    async def documents(self) -> AsyncIterator[Any]:
        """Every document, by kind and key."""
        async for _, key, doc in self._line.all(_EVERYTHING):
            yield self._held((key, 0, doc)).doc

    async def events(self) -> AsyncIterator[tuple[bytes, datetime]]:
        """The digests of the events that were taken in the last days, with when."""
        async for digest, at in self._line.all(_EVENTS):
            yield digest, at

    async def stale(self) -> Sequence[str]:
        """Keys of the documents whose secrets are not encrypted with the first key. Raises Sealed."""
        rows = [
            row for kind in self._codec.secret_kinds for row in await self._line.rows(_OF_A_KIND, (kind,))
        ]
        return [row[0] for row in rows if self._codec.stale(self._record(row))]

    async def compact(self) -> None:
        """Leave nothing in the tables of documents that were dropped or replaced. Raises StoreFailed."""
        for table in ("agenda", "outbox", "state", "log"):
            await self._line.rows(SQL("vacuum {}").format(Identifier(table)), ())

    async def mentioning(self, words: Sequence[str]) -> Sequence[Held[Any]]:
        sought = [inside(clean(word)).decode() for word in words if word]
        return [self._held(row) for row in await self._line.rows(_MENTIONING, (sought,))]

    async def scrub(self, alias: Alias) -> None:
        at = 0
        while rows := await self._line.rows(_LINES, (at, AT_ONCE)):
            for at, raw in rows:
                line = _LOG_LINE.decode(raw)
                if (changed := without(line, alias)) != line:
                    await self._line.rows(_REWRITE, (_ENCODER.encode(changed).decode(), at))
        await self.compact()

    async def close(self) -> None:
        """Let go of the database."""
        await self.pool.close()

    def _held(self, row: tuple[str, int, bytes]) -> Held[Any]:
        record = self._record(row)
        return Held(self._codec.decode(record), record.n)

    def _record(self, row: tuple[str, int, bytes]) -> Record:
        key, version, doc = row
        return self._codec.current(Record(key, version, msgspec.Raw(doc)))
