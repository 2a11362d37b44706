"""The TinyDB storage that loses nothing: state in memory, commits in a journal on disk."""

import concurrent.futures
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress

import msgspec
import structlog

from bot.errors import StoreFailed
from bot.ports import Batch, LogLine
from storage.codec import Codec
from storage.compactor import Compactor
from storage.disk import Disk, explained
from storage.folder import listing, name_of
from storage.journal import SEGMENT, Journal
from storage.line import Line, pieces
from storage.recover import numbered, recover, whole
from storage.state import State
from storage.tables import StateStorage, Stats
from storage.vault import Vault
from storage.waiting import Waiter, answer

_log = structlog.get_logger()
_LOG_LINE = msgspec.json.Decoder(LogLine)
_ENCODER = msgspec.json.Encoder()


class JournalStorage(StateStorage):
    """Opens a folder, alone; files of the journal end near ``segment`` bytes, and are compacted ``beside``.

    Raises Locked, Damaged, StoreFailed, or StoreError for data of a later release.
    """

    def __init__(
        self, disk: Disk, segment: int = SEGMENT, *, beside: bool = True, vault: Vault | None = None
    ) -> None:
        self._disk = disk
        self._closed = False
        codec = Codec(vault=vault)
        with explained(disk), ExitStack() as undo:
            disk.lock()
            undo.callback(disk.unlock)
            found = recover(disk)
            records = {key: codec.current(record) for key, record in found.records.items()}
            self.state = State(codec, records, found.seen, found.n)
            for name in found.left_over:
                disk.remove(name)
            if found.torn:
                _log.warning("journal_torn_tail_cut", segment=found.segment, after=found.n)
            self._opened_at = found.n
            self._compactor = Compactor(disk, segment, beside=beside)
            self._journal = Journal(disk, found, segment, self._compactor.consider)
            undo.pop_all()

    @property
    def healthy(self) -> bool:
        return not self._closed and self._journal.failed is None

    def check(self) -> None:
        if self._closed:
            raise StoreFailed("the store is closed")
        if self._journal.failed:
            self._journal.check()

    def commit(self, batch: Batch, waiter: Waiter) -> None:
        self.check()
        line = self.state.decide(batch)
        line.flushed = self._journal.flushed
        self._journal.append(line.n, pieces(line), waiter)
        self.state.apply(line)

    def flushed(self, waiter: Waiter) -> None:
        self.check()
        if self._journal.flushed == self.state.n:
            answer([waiter])
        else:
            self._journal.after_all(waiter)

    def compact(self) -> None:
        """Leave nothing on disk of what is no longer held. Waits; from any thread. Raises StoreFailed."""
        self.check()
        sealed: concurrent.futures.Future[None] = concurrent.futures.Future()
        self._journal.seal(sealed)
        sealed.result()
        self._compactor.run()

    def scrub(self, changed: Callable[[LogLine], LogLine]) -> None:
        self.compact()
        self._compactor.rewrite_logs(lambda raw: _ENCODER.encode(changed(_LOG_LINE.decode(raw))))

    def log(self) -> Iterator[LogLine]:
        with ExitStack() as files:
            with self._compactor.files:
                folder = listing(self._disk)
                names = [name_of("journal", n) for n in folder.segments]
                journal = [files.enter_context(self._disk.read(name)) for name in names]
            for n in folder.logs:
                for _, line, _ in whole(self._disk, name_of("log", n)):
                    yield from map(_LOG_LINE.decode, line.log)
            for name, file in zip(names, journal, strict=True):
                for _, line, _ in numbered(self._disk, name, file, growing=name == names[-1]):
                    yield from map(_LOG_LINE.decode, line.log)

    def stats(self) -> Stats:
        sizes = {"journal": 0, "snapshot": 0}
        for name in self._disk.names():
            kind = name.partition("-")[0]
            if kind in sizes:
                with suppress(OSError):  # compacted away meanwhile
                    sizes[kind] += self._disk.size(name)
        return Stats(
            len(self.state.records),
            sizes["journal"],
            sizes["snapshot"],
            self._compactor.done,
            self._compactor.seconds,
        )

    def close(self) -> None:
        """Flush, finish the file, let go of the folder. Waits; raises nothing, even after a failed write."""
        if self._closed:
            return
        self._closed = True
        with suppress(StoreFailed):
            if self.state.n > self._opened_at:
                self._end()
        self._journal.close()
        self._compactor.stop()
        self._disk.unlock()

    def _end(self) -> None:
        """Write a last, empty line, which proves that all before it was flushed."""
        for write in (self._journal.after_all, self._last_line):
            waiter: concurrent.futures.Future[None] = concurrent.futures.Future()
            write(waiter)
            waiter.result()

    def _last_line(self, waiter: Waiter) -> None:
        self._journal.append(self.state.n + 1, pieces(Line(self.state.n + 1, self._journal.flushed)), waiter)
