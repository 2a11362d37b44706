"""What a start does: read the snapshot and the journal, cut off what a crash tore, refuse what is damaged."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from bot.errors import Damaged
from storage.disk import Disk
from storage.folder import listing, name_of
from storage.line import Line, Record, unpack
from storage.seen import Seen

_LINE_START = re.compile(rb'(?=\{"sum":")')


@dataclass(slots=True)
class Recovered:
    """Everything on disk up to commit ``n``; ``tail`` is where and how the last journal file goes on.

    What no later line proves to have been flushed stands in ``tail`` from ``at`` on, to be written again: a
    flush that once failed may have left it in the cache alone.
    """

    records: dict[str, Record] = field(default_factory=dict)
    seen: Seen = field(default_factory=Seen)
    n: int = 0
    segment: int = 1
    at: int = 0
    tail: bytes = b""
    torn: bool = False
    left_over: tuple[str, ...] = ()


def recover(disk: Disk) -> Recovered:
    """Read a folder, writing nothing. Raises Damaged, OSError."""
    folder = listing(disk)
    found = Recovered(left_over=folder.left_over)
    if folder.snapshot:
        _read_snapshot(disk, folder.snapshot, found)
    found.segment = found.n + 1
    for segment in folder.segments:
        if segment != found.n + 1:
            raise Damaged(
                f"{disk.where} lacks the journal of commits {found.n + 1} to {segment - 1}. {_MEND}"
            )
        found.segment = segment
        _read_segment(disk, found, last=segment == folder.segments[-1])
    return found


def _read_snapshot(disk: Disk, n: int, found: Recovered) -> None:
    name = name_of("snapshot", n)
    documents = -1
    for number, line, _ in whole(disk, name):
        if documents >= 0:
            raise damaged(disk, name, number)
        for record in line.put:
            found.records[record.key] = record
        if line.documents is not None:
            documents = line.documents
            found.seen.load(line.seen)
    if documents != len(found.records):
        raise damaged(disk, name, len(found.records) + 1)
    found.n = n


def _read_segment(disk: Disk, found: Recovered, *, last: bool) -> None:
    name = name_of("journal", found.segment)
    starts = []
    end = flushed = 0
    with disk.read(name) as file:
        for number, raw in enumerate(file, 1):
            line = unpack(raw)
            if line is None or line.n != found.n + 1:
                rest = raw + file.read()
                if not last or _was_flushed(found.n + 1, rest):
                    raise damaged(disk, name, number)
                found.torn = bool(rest.strip(b"\0"))
                break
            _apply(line, found)
            flushed = line.flushed
            starts.append(end)
            end += len(raw)
        proven = max(flushed - found.segment + 1, 0)
        found.at = starts[proven] if proven < len(starts) else end
        file.seek(found.at)
        found.tail = file.read(end - found.at)


def _apply(line: Line, found: Recovered) -> None:
    for key in line.drop:
        found.records.pop(key, None)
    for record in line.put:
        found.records[record.key] = record
    if line.event is not None and line.at is not None:
        found.seen.add(line.event, line.at)
    found.n = line.n


def _was_flushed(n: int, rest: bytes) -> bool:
    """Whether a line among the rest knows that commit ``n`` was on disk, so that no crash can have torn it."""
    pieces = (piece[: piece.find(b"\n") + 1] for piece in _LINE_START.split(rest))
    return any(line.flushed >= n for line in map(unpack, pieces) if line)


def whole(disk: Disk, name: str) -> Iterator[tuple[int, Line, bytes]]:
    """The numbered lines of a file that was finished, and their bytes. Raises Damaged, OSError."""
    with disk.read(name) as file:
        yield from numbered(disk, name, file)


def numbered(
    disk: Disk, name: str, file: BinaryIO, *, growing: bool = False
) -> Iterator[tuple[int, Line, bytes]]:
    """As ``whole``, of an open file; one that is still ``growing`` ends at the first line not yet complete."""
    for number, raw in enumerate(file, 1):
        line = unpack(raw)
        if line is None:
            if growing:
                return
            raise damaged(disk, name, number)
        yield number, line, raw


def damaged(disk: Disk, name: str, number: int) -> Damaged:
    return Damaged(
        f"{disk.where}/{name} is damaged at line {number}, where no crash can have torn it. {_MEND}"
    )


_MEND = "Nothing was changed: put the folder back from a backup"
