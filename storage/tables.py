"""TinyDB over the state: a table for each kind of document, with the document's key as its id.

TinyDB is extended where it is meant to be: a Storage, a Table, and the TinyDB class that names the table.
"""

import concurrent.futures
from abc import abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import msgspec
from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Document, Table

from bot.model.document import Change, Drop, Put
from bot.ports import Batch, LogLine
from storage.state import State
from storage.waiting import Waiter

#: For commits that carry neither an event nor log lines, and so need no time.
NO_TIME = datetime.min.replace(tzinfo=UTC)

Rows = dict[str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Stats:
    """For metrics: bytes are those on disk; compactions those since the start, seconds those of the last one."""

    documents: int
    journal_bytes: int = 0
    snapshot_bytes: int = 0
    compactions: int = 0
    compaction_seconds: float = 0.0


class StateStorage(Storage):
    """A TinyDB storage whose truth is a ``State``; what TinyDB writes goes through ``commit`` as all does."""

    state: State

    @property
    @abstractmethod
    def healthy(self) -> bool:
        """Whether work is taken."""

    @abstractmethod
    def check(self) -> None:
        """Raise StoreFailed when no work is taken."""

    @abstractmethod
    def commit(self, batch: Batch, waiter: Waiter) -> None:
        """Decide, write and apply, now; the waiter is told when it is on disk. Raises as ``Store.commit``."""

    @abstractmethod
    def flushed(self, waiter: Waiter) -> None:
        """Tell the waiter when everything committed so far is on disk."""

    @abstractmethod
    def scrub(self, changed: Callable[[LogLine], LogLine]) -> None:
        """As ``compact``, and every line of the log as ``changed`` has it. Waits; from any thread."""

    @abstractmethod
    def log(self) -> Iterator[LogLine]:
        """The lines of the log; may be read in another thread. Raises Damaged."""

    def stats(self) -> Stats:
        return Stats(len(self.state.records))

    @abstractmethod
    def compact(self) -> None:
        """Leave nothing on disk of what is no longer held; waits. Raises StoreFailed."""

    def read(self) -> dict[str, Rows]:
        return {kind: self.rows(kind) for kind in self.state.kinds()}

    def write(self, data: Mapping[str, Rows]) -> None:
        self._write(
            [
                change
                for kind in {*self.state.kinds(), *data}
                for change in self._diff(kind, data.get(kind, {}))
            ]
        )

    def rows(self, kind: str) -> Rows:
        """The documents of a kind as plain data."""
        self.check()
        return {record.key: msgspec.json.decode(record.doc) for record in self.state.find(kind)}

    def replace(self, kind: str, rows: Rows) -> None:
        """Make these the documents of a kind, durably. Raises ValueError where one does not fit."""
        self._write(list(self._diff(kind, rows)))

    def revive(self, kind: str, row: Mapping[str, Any]) -> Any:
        return self.state.codec.revive({**row, "kind": kind})

    def _diff(self, kind: str, rows: Rows) -> Iterator[Change]:
        before = self.rows(kind)
        for key in before.keys() - rows.keys():
            yield Drop(key, None)
        for key, row in rows.items():
            if row != before.get(key):
                doc = self.revive(kind, row)
                if doc.key != key:
                    raise ValueError(f"the document with the id {key!r} now has the key {doc.key!r}")
                yield Put(doc, None)

    def _write(self, changes: list[Change]) -> None:
        if changes:
            waiter: concurrent.futures.Future[None] = concurrent.futures.Future()
            self.commit(Batch(NO_TIME, tuple(changes)), waiter)
            waiter.result()


class DocumentTable(Table):
    """One kind of document. Ids are keys, made from the document; nothing is cached, as commits pass by."""

    document_id_class = str  # type: ignore[assignment]

    def __init__(
        self, storage: StateStorage, name: str, cache_size: int = 0, persist_empty: bool = False
    ) -> None:
        super().__init__(storage, name, cache_size, persist_empty)
        self._state_storage = storage

    def insert(self, document: Mapping[str, Any]) -> int:
        return super().insert(self._keyed(document))

    def insert_multiple(self, documents: Iterable[Mapping[str, Any]]) -> list[int]:
        return super().insert_multiple([self._keyed(document) for document in documents])

    def _keyed(self, document: Mapping[str, Any]) -> Document:
        return Document(document, self._state_storage.revive(self.name, document).key)

    def _read_table(self) -> dict[str, Mapping[str, Any]]:
        return dict(self._state_storage.rows(self.name))

    def _update_table(self, updater: Callable[[dict[Any, Any]], None]) -> None:
        rows = self._state_storage.rows(self.name)
        updater(rows)
        self._state_storage.replace(self.name, rows)


class Database(TinyDB):
    """``Database(..., storage=...)`` as any TinyDB; its tables are named after the kinds of documents."""

    table_class = DocumentTable  # type: ignore[assignment]
