"""When the journal is compacted, and that nobody reads files while they change places."""

import os
import threading
from collections.abc import Callable
from time import monotonic

import msgspec
import structlog

from bot.errors import StoreError
from storage.beside import Beside
from storage.compact import prepare, publish, rewrite_log
from storage.disk import Disk, RealDisk, explained
from storage.folder import listing, name_of

#: So many files at the least: a small store is not written anew all the time.
_FILES = 4
_log = structlog.get_logger()


class Compactor:
    """Compacts a folder once some finished files of the journal, near ``segment`` bytes, outweigh its snapshot.

    With ``beside`` a real folder is compacted by a process of its own: in a thread the same work took a fifth of
    the interpreter from the turns of a busy bot.
    """

    def __init__(self, disk: Disk, segment: int, *, beside: bool) -> None:
        #: Held while files change places; hold it to list the folder and open what was listed.
        self.files = threading.Lock()
        self.done = 0
        self.seconds = 0.0
        self._disk = disk
        self._least = _FILES * segment
        self._one = threading.Lock()
        self._stopped = False
        self._mark = str(os.getpid())
        self._beside = Beside() if beside and isinstance(disk, RealDisk) else None

    def consider(self) -> None:
        """Compact in a thread if it is time; a failure is logged, as nothing is lost by it."""
        if not self._one.locked():
            threading.Thread(target=self._try, name="compactor", daemon=True).start()

    def run(self, least: int = 0) -> None:
        """Compact now if the finished files hold ``least`` bytes. Raises StoreFailed, Damaged."""
        with self._one, explained(self._disk):
            started = monotonic()
            folder = listing(self._disk)
            sealed = sum(self._disk.size(name_of("journal", n)) for n in folder.segments[:-1])
            before = self._disk.size(name_of("snapshot", folder.snapshot)) if folder.snapshot else 0
            if self._stopped or not sealed or (least and sealed < max(least, before)):
                return
            for name in folder.left_over:  # of an attempt that failed
                self._disk.remove(name)
            if self._beside:
                self._beside.prepare(self._disk.where, folder, self._mark)
            else:
                prepare(self._disk, folder, self._mark)
            with self.files:
                publish(self._disk, folder, self._mark)
            self.done += 1
            self.seconds = monotonic() - started

    def rewrite_logs(self, changed: Callable[[msgspec.Raw], bytes]) -> None:
        """Put every finished file of the log in the place of itself, its lines ``changed``. Raises as ``run``."""
        with self._one, explained(self._disk):
            for n in listing(self._disk).logs:
                if self._stopped:
                    return
                rewrite_log(self._disk, n, self._mark, changed)

    def stop(self) -> None:
        """End a compaction that is under way, and begin no other."""
        self._stopped = True
        if self._beside:
            self._beside.stop()
        with self._one:
            pass

    def _try(self) -> None:
        try:
            self.run(self._least)
        except StoreError as error:
            if not self._stopped:
                _log.warning("compaction_failed", error=str(error))
