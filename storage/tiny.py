"""The default store: the five verbs over TinyDB, made durable by a journal (storage/journal.py)."""

import asyncio
from collections.abc import AsyncIterator, Sequence, Set
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any, Self

import msgspec
from tinydb.storages import MemoryStorage

from bot.errors import Repeated
from bot.model.document import Change, Document, Drop, Held, Put
from bot.model.owed import DueItem, Owed
from bot.model.playbook import Playbook
from bot.model.workspace import Workspace
from bot.ports import Alias, Batch, Claim, LogLine
from storage.disk import RealDisk
from storage.journaled import JournalStorage
from storage.line import Record
from storage.mirror import Mirror
from storage.scrub import inside, without
from storage.tables import NO_TIME, Database, StateStorage, Stats
from storage.vault import Vault

_LINES_AT_ONCE = 500
_RECORDS_AT_ONCE = 2_000
#: Read in every turn, and seldom written: they are decoded once.
_STEADY = (f"{Playbook.KIND}:", f"{Workspace.KIND}:")


class TinyStore:
    """``bot.ports.Store`` and ``bot.ports.Log`` over a TinyDB. All calls from one event loop.

    Each verb raises StoreFailed once a write has failed. A commit decides, is written to the journal and is
    in memory within one step of the loop; it returns when it is on disk. An empty batch writes nothing and
    returns when everything before it is on disk.
    """

    def __init__(self, db: Database) -> None:
        self.db = db
        if not isinstance(db.storage, StateStorage):
            raise TypeError(f"{type(db.storage).__name__} keeps no state for a store")
        self._storage = db.storage
        self._steady: dict[str, Held[Any]] = {}

    @classmethod
    def in_memory(cls, vault: Vault | None = None) -> Self:
        """A store that keeps nothing, over TinyDB's own memory storage."""
        return cls(Database(storage=lambda: Mirror(MemoryStorage(), vault)))  # type: ignore[no-untyped-call]

    @classmethod
    def open(cls, folder: Path, vault: Vault | None = None) -> Self:
        """The store in a data folder. Raises Locked, Damaged, StoreFailed; StoreError for later data."""
        return cls(Database(RealDisk(folder), storage=JournalStorage, vault=vault))

    @property
    def healthy(self) -> bool:
        """Whether work is taken: not closed, and no write has failed."""
        return self._storage.healthy

    def stats(self) -> Stats:
        return self._storage.stats()

    async def get(self, key: str) -> Held[Any] | None:
        self._storage.check()
        record = self._storage.state.records.get(key)
        if record is None:
            return None
        held = self._steady.get(key)
        if held is None or held.version != record.n:
            held = Held(self._storage.state.codec.decode(record), record.n)
            if key.startswith(_STEADY):
                self._steady[key] = held
        return held

    def view(self) -> Self:
        return self

    async def find(self, kind: str, field: str | None = None, value: str = "") -> Sequence[Held[Any]]:
        self._storage.check()
        return [self._held(record) for record in self._storage.state.find(kind, field, value)]

    async def commit(self, batch: Batch) -> None:
        if not (batch.changes or batch.event or batch.log):
            await self._settled()
            return
        waiter = asyncio.get_running_loop().create_future()
        try:
            self._storage.commit(batch, waiter)
        except Repeated:
            await self._settled()  # like the first one, this one may be answered when that is on disk
            raise
        del batch  # while it is flushed, many others are decided: its documents are let go before
        await waiter

    async def claim_due(self, now: datetime, limit: int, known: Set[str] = frozenset()) -> Claim:
        self._storage.check()
        records, after = self._storage.state.claim(now, limit, known)
        items = tuple(self._held(record) for record in records)
        await self._settled()  # nothing is done about an item that a crash could still take back
        return Claim(items, datetime.fromtimestamp(after, UTC) if after is not None else None)

    async def done(self, held: Held[DueItem] | Held[Owed], receipt: Document | None = None) -> None:
        self._storage.check()
        record = self._storage.state.records.get(held.doc.key)
        changes: list[Change] = [Put(receipt, None)] if receipt else []
        if record and record.n == held.version:
            changes.append(Drop(held.doc.key, held.version))
        await self.commit(Batch(NO_TIME, tuple(changes)))

    async def lines(self, engagement: str | None = None) -> AsyncIterator[LogLine]:
        """The log in the order of commits, or one engagement's part of it. Raises Damaged."""
        await self._settled()
        log = (line for line in self._storage.log() if engagement in {None, line.engagement})
        while chunk := await asyncio.to_thread(list, islice(log, _LINES_AT_ONCE)):
            for line in chunk:
                yield line

    async def export(self) -> AsyncIterator[bytes]:
        """All there is as one plain JSON object, in pieces: ``documents`` by kind and key, and the ``log``."""
        await self._settled()
        state = self._storage.state
        kinds = {kind: state.find(kind) for kind in sorted(state.kinds())}
        yield b'{"documents": {'
        for kind, records in kinds.items():
            yield b'%b\n"%b": {' % (b"" if kind == min(kinds) else b",", kind.encode())
            for record in records:
                comma = b"" if record is records[0] else b","
                yield b"%b\n%b: %b" % (comma, msgspec.json.encode(record.key), record.doc)
            yield b"\n}"
        yield b'\n},\n"log": ['
        comma = b""
        async for line in self.lines():
            yield b"%b\n%b" % (comma, msgspec.json.encode(line))
            comma = b","
        yield b"\n]}\n"

    async def documents(self) -> AsyncIterator[Any]:
        """Every document, by kind and key."""
        await self._settled()
        state = self._storage.state
        for kind in sorted(state.kinds()):
            for record in state.find(kind):
                yield self._storage.state.codec.decode(record)

    async def events(self) -> AsyncIterator[tuple[bytes, datetime]]:
        """The digests of the events that were taken in the last days, with when."""
        for digest, at in list(self._storage.state.seen):
            yield digest, at

    async def stale(self) -> Sequence[str]:
        """Keys of the documents whose secrets are not encrypted with the first key. Raises Sealed."""
        state = self._storage.state
        secret = (record for kind in state.codec.secret_kinds for record in state.find(kind))
        return [record.key for record in secret if state.codec.stale(record)]

    async def compact(self) -> None:
        """Leave nothing on disk of documents that were dropped or replaced. Raises StoreFailed."""
        await asyncio.to_thread(self._storage.compact)

    async def mentioning(self, words: Sequence[str]) -> Sequence[Held[Any]]:
        self._storage.check()
        sought, found = [inside(word) for word in words if word], []
        for number, record in enumerate(list(self._storage.state.records.values()), 1):
            raw = bytes(record.doc)
            if any(word in raw for word in sought):
                found.append(record)
            if number % _RECORDS_AT_ONCE == 0:
                await asyncio.sleep(0)  # the loop is not held for as long as everything is
        return [self._held(record) for record in sorted(found, key=lambda one: one.key)]

    async def scrub(self, alias: Alias) -> None:
        await self._settled()
        await asyncio.to_thread(self._storage.scrub, lambda line: without(line, alias))

    async def close(self) -> None:
        """Flush what is under way and let go of the folder."""
        await asyncio.to_thread(self.db.close)

    def _held(self, record: Record) -> Held[Any]:
        return Held(self._storage.state.codec.decode(record), record.n)

    async def _settled(self) -> None:
        waiter = asyncio.get_running_loop().create_future()
        self._storage.flushed(waiter)
        await waiter
