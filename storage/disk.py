"""The seam between the store and a disk: one folder of files. Tests put a disk here that breaks on demand."""

import errno
import fcntl
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Protocol

from bot.errors import Locked, StoreFailed

_FULL = "Free some space and start again"
_FORBIDDEN = "Make the folder writable for this user, or name another one in USHER_DATA, and start again"
_MENDS = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EROFS: _FORBIDDEN,
    errno.EEXIST: _FORBIDDEN,
    errno.ENOTDIR: _FORBIDDEN,
}


class File(Protocol):
    """A file being written from some place on. All raise OSError."""

    def write(self, *data: bytes | memoryview) -> int:
        """Write all of it after what was written before; returns how many bytes that is."""
        ...

    def prepare(self) -> None:
        """Lay out zeros ahead where few are left, and return when they are on disk: while nobody waits for a write."""
        ...

    def cut(self) -> None:
        """Drop whatever the file holds after what was written."""
        ...

    def sync(self) -> None:
        """Return when what was written is on disk."""
        ...

    def close(self) -> None: ...


class Disk(Protocol):
    """One folder. All raise OSError; ``where`` names it in messages."""

    where: str

    def lock(self) -> None:
        """Make the folder and have it alone. Raises Locked when another process has it."""
        ...

    def unlock(self) -> None: ...
    def names(self) -> list[str]: ...
    def size(self, name: str) -> int: ...
    def read(self, name: str) -> BinaryIO: ...

    def open(self, name: str, at: int = 0, ahead: int = 0) -> File:
        """Write a file, new or not, from ``at`` on; ``ahead`` bytes of zeros may be laid out before the data."""
        ...

    def rename(self, old: str, new: str) -> None: ...
    def remove(self, name: str) -> None: ...

    def sync(self) -> None:
        """Return when the names of the files, as they are now, are on disk."""
        ...


#: So many pieces a system call may take (Linux: IOV_MAX).
_AT_ONCE = 1024
#: Written again and again: as many zeros as are needed at once would push everything else out of the processor's cache.
_ZEROS = bytes(1 << 16)


class RealFile:
    """A file of the operating system.

    Overwriting zeros that are there already is flushed about half as fast again as appending, because the
    file's size and extents stay as they are: hence ``ahead``. Where they must be flushed with the data first, that
    takes three times as long: hence ``prepare``.
    """

    def __init__(self, path: Path, at: int, ahead: int) -> None:
        self._fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_CLOEXEC, 0o600)
        os.lseek(self._fd, at, os.SEEK_SET)
        self._at = at
        self._ahead = ahead
        self._laid_out = os.fstat(self._fd).st_size

    def write(self, *data: bytes | memoryview) -> int:
        whole = sum(map(len, data))
        if self._ahead and self._at + whole > self._laid_out:
            self._lay_out(self._at + whole + self._ahead)
        for first in range(0, len(data), _AT_ONCE):
            self._write(data[first : first + _AT_ONCE])
        self._at += whole
        return whole

    def _write(self, data: Sequence[bytes | memoryview]) -> None:
        written = os.writev(self._fd, data)
        if written < sum(map(len, data)):  # the system took a part of it
            rest = memoryview(b"".join(data))[written:]
            while rest:
                rest = rest[os.write(self._fd, rest) :]

    def prepare(self) -> None:
        if self._ahead and self._laid_out - self._at < self._ahead // 2:
            self._lay_out(self._at + self._ahead)
            self.sync()

    def cut(self) -> None:
        os.ftruncate(self._fd, self._at)
        self._laid_out = self._at

    def sync(self) -> None:
        os.fdatasync(self._fd)

    def close(self) -> None:
        os.close(self._fd)

    def _lay_out(self, end: int) -> None:
        """Zeros up to ``end``; never over what the file holds, which may be all there is of it."""
        with suppress(OSError):  # no room for zeros: perhaps there is still some for the data
            for at in range(self._laid_out, end, len(_ZEROS)):
                os.pwrite(self._fd, _ZEROS[: end - at], at)
        self._laid_out = end


class RealDisk:
    """A folder of the operating system, readable by its owner alone."""

    def __init__(self, folder: Path) -> None:
        self.where = str(folder)
        self._folder = folder
        self._lock: int | None = None

    def lock(self) -> None:
        _make(self._folder)
        lock = os.open(self._folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            owner = os.pread(lock, 20, 0).decode().strip()
            os.close(lock)
            raise Locked(f"{self.where} is in use by process {owner}: one process at a time") from None
        os.ftruncate(lock, 0)
        os.pwrite(lock, str(os.getpid()).encode(), 0)
        self._lock = lock

    def unlock(self) -> None:
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def names(self) -> list[str]:
        return [path.name for path in self._folder.iterdir()]

    def size(self, name: str) -> int:
        return (self._folder / name).stat().st_size

    def read(self, name: str) -> BinaryIO:
        return (self._folder / name).open("rb", buffering=1 << 18)

    def open(self, name: str, at: int = 0, ahead: int = 0) -> RealFile:
        return RealFile(self._folder / name, at, ahead)

    def rename(self, old: str, new: str) -> None:
        (self._folder / old).rename(self._folder / new)

    def remove(self, name: str) -> None:
        (self._folder / name).unlink()

    def sync(self) -> None:
        _sync_folder(self._folder)


def _make(folder: Path) -> None:
    if not folder.is_dir():
        _make(folder.parent)
        folder.mkdir(mode=0o700)
        _sync_folder(folder.parent)


def _sync_folder(folder: Path) -> None:
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def explanation(disk: Disk, error: OSError) -> StoreFailed:
    """What happened to which folder, and the mend."""
    mend = _MENDS.get(error.errno or 0, "Check the disk and start again")
    return StoreFailed(
        f"{disk.where}: {error.strerror or error}. {mend}; whatever was acknowledged is on disk."
    )


@contextmanager
def explained(disk: Disk) -> Iterator[None]:
    """Turn an OSError into a StoreFailed."""
    try:
        yield
    except OSError as error:
        raise explanation(disk, error) from error
