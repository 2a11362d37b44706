"""What a store knows, in memory: every document's bytes, the indexes over them, the events it has seen."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from datetime import datetime

import msgspec

from bot.errors import Conflict, Repeated
from bot.model.document import Document, Put
from bot.ports import Batch
from storage.codec import Codec
from storage.due import Due, DueIndex
from storage.line import Line, Record
from storage.seen import Seen

_ENCODER = msgspec.json.Encoder()


class State:
    """The documents of ``records`` after commit ``n``. Not for several threads."""

    def __init__(
        self,
        codec: Codec,
        records: Mapping[str, Record] | None = None,
        seen: Seen | None = None,
        n: int = 0,
    ) -> None:
        self.codec = codec
        self.n = n
        self.records = dict(records or {})
        self.seen = seen or Seen()
        self.due = DueIndex((key, record.due) for key, record in self.records.items() if record.due)
        self._index: defaultdict[tuple[str, str, str], set[str]] = defaultdict(set)
        for record in self.records.values():
            self._list(record)

    def decide(self, batch: Batch) -> Line:
        """The line that writes ``batch`` as the next commit. Raises Repeated or Conflict; changes nothing."""
        if batch.event is not None and batch.event in self.seen:
            raise Repeated(batch.event)
        docs: dict[str, Document | None] = {}  # the last word on a key counts
        for change in batch.changes:
            key, doc = (change.doc.key, change.doc) if isinstance(change, Put) else (change.key, None)
            if change.expect is not None:
                self._expect(key, change.expect)
            docs[key] = doc
        n = self.n + 1
        return Line(
            n=n,
            at=batch.at,
            event=batch.event,
            put=[self.codec.record(key, doc, n) for key, doc in docs.items() if doc is not None],
            drop=[key for key, doc in docs.items() if doc is None and key in self.records],
            log=[msgspec.Raw(_ENCODER.encode(line)) for line in batch.log],
        )

    def apply(self, line: Line) -> None:
        """Take in the commit that ``decide`` made."""
        for key in line.drop:
            self._leave(self.records.pop(key))
        for record in line.put:
            old = self.records.get(record.key)
            self.records[record.key] = record
            if old is None:
                self._enter(record)
            elif old.ix != record.ix:
                self._leave(old)
                self._enter(record)
            elif old.due != record.due:
                self._put_off(record.key, old.due, record.due)
        if line.event is not None and line.at is not None:
            self.seen.add(line.event, line.at)
        self.n = line.n

    def kinds(self) -> set[str]:
        """The kinds of which there is a document."""
        return {kind for kind, field, _ in self._index if not field}

    def find(self, kind: str, field: str | None = None, value: str = "") -> list[Record]:
        """Records of a kind by an index pair, or all of them, in the order of keys."""
        keys: Iterable[str] = self._index.get((kind, field or "", value if field else ""), ())
        return [self.records[key] for key in sorted(keys)]

    def claim(self, now: datetime, limit: int, known: Set[str]) -> tuple[list[Record], float | None]:
        keys, after = self.due.claim(now.timestamp(), limit, known)
        return [self.records[key] for key in keys], after

    def _expect(self, key: str, version: int) -> None:
        held = self.records.get(key)
        found = held.n if held else 0
        if found != version:
            raise Conflict(f"{key} is at version {found}, not {version}")

    def _list(self, record: Record) -> None:
        key, index = record.key, self._index
        kind = key.partition(":")[0]
        index[kind, "", ""].add(key)
        for field, value in record.ix:
            index[kind, field, value].add(key)

    def _enter(self, record: Record) -> None:
        self._list(record)
        if record.due:
            self.due.add(record.key, record.due)

    def _put_off(self, key: str, old: Due | None, new: Due | None) -> None:
        if old:
            self.due.remove(key, old)
        if new:
            self.due.add(key, new)

    def _leave(self, record: Record) -> None:
        for entry in _entries(record):
            keys = self._index[entry]
            keys.discard(record.key)
            if not keys:
                del self._index[entry]
        if record.due:
            self.due.remove(record.key, record.due)


def _entries(record: Record) -> set[tuple[str, str, str]]:
    kind = record.key.partition(":")[0]
    return {(kind, "", ""), *((kind, field, value) for field, value in record.ix)}
