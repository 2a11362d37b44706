"""The journal: commits in the order they were made, flushed together by a thread of its own."""

import concurrent.futures
import threading
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue

from bot.errors import StoreFailed
from storage.disk import Disk, explained
from storage.folder import name_of
from storage.waiting import Waiter, settle

#: A file of the journal is finished, and the next one begun, when it has grown past this (bytes).
SEGMENT = 8 << 20
_AHEAD = 1 << 20
_NOTHING, _SEAL, _CLOSE = 0, -1, -2
_Item = tuple[int, bytes, Waiter]


class Journal:
    """Writes to ``journal-{segment}``, the bytes of ``tail`` first, from ``at`` on; the last commit is ``n``.

    One flush takes in every commit made while the one before was under way. Once a write has failed, nothing
    is written any more: ``failed`` says why. ``sealed`` is called in the journal's thread when a file is
    finished. Making one raises OSError.
    """

    def __init__(
        self, disk: Disk, segment: int, n: int, at: int, tail: bytes, sealed: Callable[[], None]
    ) -> None:
        self.flushed = n
        self.failed: StoreFailed | None = None
        self._disk = disk
        self._sealed = sealed
        self._queue: SimpleQueue[_Item] = SimpleQueue()
        self._size = at + len(tail)
        self._file = disk.open(name_of("journal", segment), at, _AHEAD)
        self._file.write(tail)
        self._file.cut()
        self._file.sync()
        disk.sync()
        self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
        self._thread.start()

    def append(self, n: int, line: bytes, waiter: Waiter) -> None:
        """Write commit ``n``; the waiter is told when it is on disk. Raises StoreFailed."""
        self.check()
        self._queue.put((n, line, waiter))

    def after_all(self, waiter: Waiter) -> None:
        """Tell the waiter when everything appended so far is on disk. Raises StoreFailed."""
        self.append(_NOTHING, b"", waiter)

    def seal(self, waiter: Waiter) -> None:
        """Finish the file and begin the next one. Raises StoreFailed."""
        self.append(_SEAL, b"", waiter)

    def check(self) -> None:
        """Raise StoreFailed once a write has failed."""
        if self.failed:
            raise StoreFailed(str(self.failed))

    def close(self) -> None:
        """Write what is under way, finish the file, end the thread and wait for it."""
        self._queue.put((_CLOSE, b"", concurrent.futures.Future()))
        self._thread.join()

    def _run(self) -> None:
        open_ = True
        while open_:
            items = [self._queue.get()]
            items += [self._queue.get() for _ in range(self._queue.qsize())]
            seal = [waiter for n, _, waiter in items if n == _SEAL]
            open_ = all(n != _CLOSE for n, _, _ in items)
            self._attempt(self._flush, items)
            settle((waiter for n, _, waiter in items if n >= _NOTHING), self.failed)
            if not open_:
                self._attempt(self._finish)
            elif seal or self._size > SEGMENT:
                self._attempt(self._next)
            settle(seal, self.failed)
        with suppress(OSError):
            self._file.close()

    def _attempt(self, work: Callable[..., None], *args: list[_Item]) -> None:
        if self.failed is None:
            try:
                with explained(self._disk):
                    work(*args)
            except StoreFailed as error:
                self.failed = error
            except Exception as error:  # a fault of ours: nobody may wait for ever for this thread
                self.failed = StoreFailed(f"{self._disk.where}: {error!r}")

    def _flush(self, items: list[_Item]) -> None:
        data = b"".join(line for _, line, _ in items)
        if data:
            self._file.write(data)
            self._file.sync()
            self._size += len(data)
            self.flushed = max(n for n, _, _ in items)

    def _finish(self) -> None:
        self._file.cut()
        self._file.sync()

    def _next(self) -> None:
        if self._size:
            self._finish()
            self._file.close()
            self._file = self._disk.open(name_of("journal", self.flushed + 1), 0, _AHEAD)
            self._size = 0
            self._disk.sync()
        self._sealed()
