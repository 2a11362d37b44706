"""The journal: commits in the order they were made, flushed together by a thread of its own."""

import asyncio
import concurrent.futures
import threading
from collections.abc import Callable
from contextlib import suppress

from bot.errors import StoreFailed
from storage.disk import Disk, explanation
from storage.folder import name_of
from storage.line import Pieces
from storage.passing import Item, Passage
from storage.recover import Recovered
from storage.waiting import Bell, Waiter, answer

#: A file of the journal is finished, and the next one begun, when it has grown past this (bytes).
SEGMENT = 8 << 20
_AHEAD = 1 << 20
#: Commits that follow each other in the steps of the loop are flushed together when they are so many, or when so many
#: steps have brought no other: a flush of its own for each would keep the disk busy, and the loop waiting.
MANY, QUIET = 32, 12
#: What stands in the place of a commit's number when there is none.
_NOTHING, _SEAL, _CLOSE = 0, -1, -2


class Journal:
    """Goes on where the journal was ``found`` to end; files end near ``segment`` bytes.

    One flush takes in every commit made while the one before was under way, and those that follow each other in
    the steps of the loop: a commit is passed on at once only where it is alone. Between two flushes the file is
    prepared for what comes. Once a write has failed, nothing
    is written any more: ``failed`` says why. ``sealed`` is called in the journal's thread when a file is
    finished. Making one raises OSError.
    """

    def __init__(self, disk: Disk, found: Recovered, segment: int, sealed: Callable[[], None]) -> None:
        self.flushed = found.n
        self.failed: StoreFailed | None = None
        self._disk = disk
        self._sealed = sealed
        self._passage = Passage()
        self._alone = True
        self._bell = Bell()
        self._segment = segment
        self._size = found.at + len(found.tail)
        self._file = disk.open(name_of("journal", found.segment), found.at, _AHEAD)
        self._file.write(found.tail)
        self._file.cut()
        self._file.sync()
        disk.sync()
        self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
        self._thread.start()

    def append(self, n: int, line: Pieces, waiter: Waiter) -> None:
        """Write commit ``n``; the waiter is told when it is on disk. Raises StoreFailed."""
        self.check()
        self._bell.listen(waiter)
        kept = self._passage.gather((n, line, waiter))
        if not isinstance(waiter, asyncio.Future):
            self._passage.pass_on()
        elif kept == 1 and self._alone and self.flushed == n - 1:
            self._pass_on()
        elif kept == 1:
            waiter.get_loop().call_soon(self._look, waiter.get_loop())

    def after_all(self, waiter: Waiter) -> None:
        """Tell the waiter when everything appended so far is on disk. Raises StoreFailed."""
        self.append(_NOTHING, (), waiter)

    def seal(self, waiter: Waiter) -> None:
        """Finish the file and begin the next one. Raises StoreFailed."""
        self.append(_SEAL, (), waiter)

    def check(self) -> None:
        """Raise StoreFailed once a write has failed."""
        if self.failed:
            raise StoreFailed(str(self.failed))

    def close(self) -> None:
        """Write what is under way, finish the file, end the thread and wait for it."""
        self._passage.put((_CLOSE, (), concurrent.futures.Future()))
        self._thread.join()
        self._bell.close()

    def _look(self, loop: asyncio.AbstractEventLoop, before: int = 0, quiet: int = 0) -> None:
        kept = self._passage.kept()
        quiet = quiet + 1 if kept == before else 0
        if 0 < kept < MANY and quiet < QUIET:
            loop.call_soon(self._look, loop, kept, quiet)
        elif kept:
            self._pass_on()

    def _pass_on(self) -> None:
        items = self._passage.pass_on()
        self._alone = len(items) == 1
        if self.failed:  # the thread may have ended
            answer((waiter for _, _, waiter in items), self.failed)

    def _run(self) -> None:
        orders = 0
        while orders != _CLOSE:
            self._attempt(self._file.prepare)
            items = self._passage.take()
            orders = min([n for n, _, _ in items])
            self._attempt(self._flush, items)
            self._bell.call([waiter for n, _, waiter in items if n >= 0], self.failed)
            if orders == _CLOSE:
                self._attempt(self._finish)
            elif orders == _SEAL or self._size > self._segment:
                self._attempt(self._next)
            if orders:
                self._bell.call([waiter for n, _, waiter in items if n < 0], self.failed)
        with suppress(OSError):
            self._file.close()
        self.failed = self.failed or StoreFailed("the store is closed")
        self._bell.call([waiter for _, _, waiter in self._passage.left()], self.failed)

    def _attempt(self, work: Callable[..., None], *args: list[Item]) -> None:
        if self.failed is None:
            try:
                work(*args)
            except OSError as error:
                self.failed = explanation(self._disk, error)
            except Exception as error:  # a fault of ours: nobody may wait for ever for this thread
                self.failed = StoreFailed(f"{self._disk.where}: {error!r}")

    def _flush(self, items: list[Item]) -> None:
        data = [piece for _, line, _ in items for piece in line]
        if data:
            self._size += self._file.write(*data)
            self._file.sync()
            self.flushed = max([n for n, _, _ in items])

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
