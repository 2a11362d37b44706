"""Compaction: the snapshot and the finished files of the journal become one new snapshot, beside the loop."""

from collections.abc import Callable
from types import TracebackType
from typing import Self

import msgspec

from storage.disk import Disk
from storage.folder import Folder, listing, name_of
from storage.line import Line, Record, pack
from storage.recover import whole
from storage.seen import Seen

_CHUNK = 1 << 18


def prepare(disk: Disk, folder: Folder, mark: str) -> None:
    """Write the next snapshot, and the log lines that leave the journal, under names that do not count yet.

    The names hold ``mark``, so that whoever is still writing for a bot that was killed is in nobody's way.
    Reads the files alone, never the memory of the store; holds as much memory as the journal has documents.
    Raises OSError, Damaged.
    """
    latest: dict[str, Record | None] = {}
    seen = Seen()
    with _Writer(disk, partial("log", mark)) as log:
        for segment in folder.segments[:-1]:
            for _, line, _ in whole(disk, name_of("journal", segment)):
                latest |= dict.fromkeys(line.drop)
                latest |= {record.key: record for record in line.put}
                if line.event is not None and line.at is not None:
                    seen.add(line.event, line.at)
                if line.log:
                    log.add(Line(n=line.n, at=line.at, log=line.log))
    with _Writer(disk, partial("snapshot", mark)) as snapshot:
        if folder.snapshot:
            for _, line, raw in whole(disk, name_of("snapshot", folder.snapshot)):
                if line.documents is not None:
                    seen.load(line.seen)
                elif line.put[0].key not in latest:
                    snapshot.add_raw(raw)
        for record in latest.values():
            if record:
                snapshot.add(Line(put=(record,)))
        snapshot.add(Line(n=folder.segments[-1] - 1, seen=seen.dump(), documents=snapshot.lines))


def partial(what: str, mark: str) -> str:
    """The name of a file that is not finished."""
    return f"{what}.{mark}.tmp"


def publish(disk: Disk, folder: Folder, mark: str) -> None:
    """Put what ``prepare`` wrote in the place of what it was made from. Raises OSError.

    Each name is on disk before the next step leans on it; what a crash leaves over, the next start removes.
    """
    n = folder.segments[-1] - 1
    disk.rename(partial("log", mark), name_of("log", n))
    disk.sync()
    disk.rename(partial("snapshot", mark), name_of("snapshot", n))
    disk.sync()
    for name in listing(disk).left_over:
        disk.remove(name)


def rewrite_log(disk: Disk, n: int, mark: str, changed: Callable[[msgspec.Raw], bytes]) -> None:
    """Write one file of the log anew, each of its lines ``changed``. Raises OSError, Damaged."""
    with _Writer(disk, partial("log", mark)) as log:
        for _, line, _ in whole(disk, name_of("log", n)):
            lines = [msgspec.Raw(changed(one)) for one in line.log]
            log.add(Line(n=line.n, at=line.at, log=lines))
    disk.rename(partial("log", mark), name_of("log", n))
    disk.sync()


class _Writer:
    """Lines into a new file, on disk when the block ends.

    Each piece is flushed as it comes: one flush at the end would hold up the journal's for as long as it
    takes, and the loop gets its turns while this thread waits for the disk.
    """

    def __init__(self, disk: Disk, name: str) -> None:
        self.lines = 0
        self._file = disk.open(name)
        self._pieces: list[bytes] = []
        self._waiting = 0

    def add(self, line: Line) -> None:
        self.add_raw(pack(line))

    def add_raw(self, raw: bytes) -> None:
        self.lines += 1
        self._pieces.append(raw)
        self._waiting += len(raw)
        if self._waiting > _CHUNK:
            self._write()

    def _write(self) -> None:
        self._file.write(*self._pieces)
        self._file.sync()
        self._pieces.clear()
        self._waiting = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._write()
                self._file.cut()
                self._file.sync()
        finally:
            self._file.close()
