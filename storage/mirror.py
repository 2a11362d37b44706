"""A stock TinyDB storage under the store: for tests, as nothing here is promised to outlive a crash."""

from collections.abc import Callable, Iterator

import msgspec
from tinydb.storages import Storage

from bot.errors import StoreFailed
from bot.ports import Batch, LogLine
from storage.codec import Codec
from storage.state import State
from storage.tables import StateStorage
from storage.vault import Vault
from storage.waiting import Waiter, answer


class Mirror(StateStorage):
    """Writes each commit through to ``inner``; the log and the events' ids stay in memory."""

    def __init__(self, inner: Storage, vault: Vault | None = None) -> None:
        self._inner = inner
        self._log: list[LogLine] = []
        self._open = True
        codec = Codec(vault=vault)
        rows = {key: row for table in (inner.read() or {}).values() for key, row in table.items()}
        self.state = State(
            codec, {key: codec.record(key, codec.revive(row), 1) for key, row in rows.items()}, n=1
        )

    @property
    def healthy(self) -> bool:
        return self._open

    def check(self) -> None:
        if not self._open:
            raise StoreFailed("the store is closed")

    def commit(self, batch: Batch, waiter: Waiter) -> None:
        self.check()
        line = self.state.decide(batch)
        tables = self._inner.read() or {}
        for key in line.drop:
            del tables[key.partition(":")[0]][key]
        for record in line.put:
            tables.setdefault(record.key.partition(":")[0], {})[record.key] = msgspec.json.decode(record.doc)
        self._inner.write(tables)
        self.state.apply(line)
        self._log += batch.log
        answer([waiter])

    def flushed(self, waiter: Waiter) -> None:
        self.check()
        answer([waiter])

    def compact(self) -> None:
        self.check()

    def scrub(self, changed: Callable[[LogLine], LogLine]) -> None:
        self.check()
        self._log = [changed(line) for line in self._log]

    def log(self) -> Iterator[LogLine]:
        return iter(list(self._log))

    def close(self) -> None:
        self._open = False
        self._inner.close()
