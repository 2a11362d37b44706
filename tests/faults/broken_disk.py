"""A disk in memory that loses what was not flushed, tears what it was writing, and breaks when it is told to.

It keeps two pictures of the folder: what a process sees, and what would be found after the power went. A flush
of a file carries its content from the first to the second, a flush of the folder its names.
"""

import errno
import io
import random
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import BinaryIO

_SECTOR = 512
_AHEAD = 4 * _SECTOR


@dataclass
class Inode:
    """What a file holds: as seen, as on disk, and the writes in between."""

    seen: bytearray = field(default_factory=bytearray)
    kept: bytes = b""
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)

    def write(self, at: int, data: bytes) -> None:
        self.waiting.append((at, data))
        _lay(self.seen, at, data)

    def cut(self, at: int) -> None:
        self.waiting.append((at, None))
        _lay(self.seen, at, None)

    def sync(self) -> None:
        self.kept = bytes(self.seen)
        self.waiting.clear()

    def lose(self) -> None:
        """A flush failed: the cache keeps the data and calls it clean, the disk has none of it."""
        self.waiting.clear()

    def after_crash(self, chance: random.Random) -> bytes:
        """What is found after the power went: of each write everything, nothing, its beginning, or some sectors."""
        left = bytearray(self.kept)
        for at, data in self.waiting:
            fate = chance.choice(["whole", "lost", "begun", "sectors"])
            if data is None or fate == "whole":
                _lay(left, at, data if fate != "lost" else b"")
            elif fate == "begun":
                _lay(left, at, data[: chance.randrange(len(data) + 1)])
            elif fate == "sectors":
                for start in range(0, len(data), _SECTOR):
                    if chance.random() < 0.5:
                        _lay(left, at + start, data[start : start + _SECTOR])
        return bytes(left)


def _lay(content: bytearray, at: int, data: bytes | None) -> None:
    if data is None:
        del content[at:]
    elif data:
        content.extend(bytes(max(0, at - len(content))))
        content[at : at + len(data)] = data


class BrokenDisk:
    """``storage.disk.Disk``. Steps are counted; at step ``crash_at`` the power goes, in the middle of it."""

    where = "broken:/data"

    def __init__(self, chance: random.Random, content: dict[str, bytes] | None = None) -> None:
        self.chance = chance
        self.steps = 0
        self.crash_at: int | None = None
        self.room: int | None = None
        self.fail_sync_at: int | None = None
        self.failures = 0
        self.read_only = False
        self._seen = {name: Inode(bytearray(data), data) for name, data in (content or {}).items()}
        self._kept = dict(self._seen)
        self._names: list[Callable[[dict[str, Inode]], object]] = []
        self._step = threading.Lock()

    @property
    def crashed(self) -> bool:
        return self.crash_at is not None and self.steps >= self.crash_at

    def after_crash(self) -> "BrokenDisk":
        """The disk as it is found when the power is back; some of the unflushed names have made it."""
        names = dict(self._kept)
        for change in self._names:
            if self.chance.random() < 0.5:
                change(names)
        return BrokenDisk(
            self.chance, {name: inode.after_crash(self.chance) for name, inode in names.items()}
        )

    def step(self, work: Callable[[], object]) -> None:
        """One thing that changes the disk; the step at which the power goes may or may not have happened."""
        with self._step:
            if self.crashed:
                raise OSError(errno.EIO, "the power is gone")
            self.steps += 1
            if self.read_only:
                raise OSError(errno.EROFS, "Read-only file system")
            crash = self.steps == self.crash_at
            if not crash or self.chance.random() < 0.5:
                work()
            if crash:
                raise OSError(errno.EIO, "the power went")

    def lock(self) -> None:
        self.step(lambda: None)

    def unlock(self) -> None:
        pass

    def names(self) -> list[str]:
        return list(self._seen)

    def size(self, name: str) -> int:
        return len(self._inode(name).seen)

    def content(self) -> dict[str, bytes]:
        """Every file as it is seen."""
        return {name: bytes(inode.seen) for name, inode in self._seen.items()}

    def read(self, name: str) -> BinaryIO:
        return io.BytesIO(self._inode(name).seen)

    def open(self, name: str, at: int = 0, ahead: int = 0) -> "BrokenFile":
        if name not in self._seen:
            inode = Inode()
            self.step(lambda: self._change(lambda names: names.setdefault(name, inode)))
        return BrokenFile(self, self._seen[name], at, ahead)

    def rename(self, old: str, new: str) -> None:
        inode = self._inode(old)

        def change(names: dict[str, Inode]) -> None:
            names.pop(old, None)
            names[new] = inode

        self.step(lambda: self._change(change))

    def remove(self, name: str) -> None:
        self._inode(name)
        self.step(lambda: self._change(lambda names: names.pop(name, None)))

    def sync(self) -> None:
        def keep() -> None:
            self._kept = dict(self._seen)
            self._names.clear()

        self.step(keep)

    def _inode(self, name: str) -> Inode:
        try:
            return self._seen[name]
        except KeyError:
            raise FileNotFoundError(errno.ENOENT, "No such file or directory", name) from None

    def _change(self, change: Callable[[dict[str, Inode]], object]) -> None:
        change(self._seen)
        self._names.append(change)


class BrokenFile:
    """``storage.disk.File``; lays out zeros ahead of the data, as the real one does."""

    def __init__(self, disk: BrokenDisk, inode: Inode, at: int, ahead: int) -> None:
        self._disk, self._inode, self._at, self._ahead = disk, inode, at, ahead
        self._laid_out = len(inode.seen)

    def write(self, *pieces: bytes | memoryview) -> int:
        data = b"".join(pieces)
        if data:
            self._write(data)
        return len(data)

    def _write(self, data: bytes) -> None:
        room = self._disk.room
        grows = max(0, self._at + len(data) - len(self._inode.seen))
        if room is not None and grows > room:
            self._disk.room = 0
            self._disk.step(lambda: self._inode.write(self._at, data[: len(data) - grows + room]))
            raise OSError(errno.ENOSPC, "No space left on device")
        if room is not None:
            self._disk.room = room - grows
        elif self._ahead and self._at + len(data) > self._laid_out:
            self._lay_out(self._at + len(data) + _AHEAD)
        self._disk.step(lambda: self._inode.write(self._at, data))
        self._at += len(data)

    def prepare(self) -> None:
        if self._ahead and self._disk.room is None and self._laid_out - self._at < _AHEAD // 2:
            self._lay_out(self._at + _AHEAD)
            self.sync()

    def _lay_out(self, end: int) -> None:
        start, self._laid_out = self._laid_out, end
        self._disk.step(lambda: self._inode.write(start, bytes(end - start)))

    def cut(self) -> None:
        self._disk.step(lambda: self._inode.cut(self._at))

    def sync(self) -> None:
        if self._disk.fail_sync_at is not None and self._disk.steps >= self._disk.fail_sync_at:
            self._disk.fail_sync_at = None
            self._disk.failures += 1
            self._inode.lose()
            raise OSError(errno.EIO, "Input/output error")
        self._disk.step(self._inode.sync)

    def close(self) -> None:
        pass
