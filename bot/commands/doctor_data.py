"""The doctor on the data folder: there, ours alone, on a disk that keeps what is flushed, and readable."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.cards.card import say
from bot.commands.finding import Finding, bad, good, warn
from bot.errors import Locked, StoreError

#: Reads a folder and returns the number of its documents. Raises Locked, or another StoreError.
Look = Callable[[Path], int]

VOLATILE = {"tmpfs", "ramfs"}
REMOTE = {
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "9p",
    "ceph",
    "fuse.sshfs",
    "fuse.glusterfs",
    "lustre",
    "afs",
}
MOUNTS = Path("/proc/self/mounts")
#: Bytes free under which a start is not worth trying, and under which somebody should look.
NEEDED, WISHED = 100 << 20, 1 << 30


def data_checks(folder: Path, look: Look) -> Iterator[Finding]:
    """The folder itself, then what it stands on, then what is in it."""
    there = next(one for one in (folder.absolute(), *folder.absolute().parents) if one.exists())
    if not there.is_dir():
        yield bad(say("doctor-data-file", folder=str(there)))
        return
    if not _writable(there):
        yield bad(say("doctor-data-forbidden", folder=str(there)))
        return
    if there == folder.absolute():
        shared = there.stat().st_mode & 0o077
        yield (
            warn(say("doctor-data-open", folder=str(folder)))
            if shared
            else good(say("doctor-data", folder=str(folder)))
        )
    else:
        yield good(say("doctor-data-new", folder=str(folder)))
    yield _space(there)
    yield from _disk(there)
    if there == folder.absolute():
        yield _store(folder, look)


def _writable(folder: Path) -> bool:
    if not os.access(folder, os.W_OK | os.X_OK):
        return False
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"usher")
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        return False
    return True


def _space(folder: Path) -> Finding:
    free = shutil.disk_usage(folder).free
    size = f"{free / (1 << 30):.1f} GB" if free >= WISHED else f"{free >> 20} MB"
    if free < NEEDED:
        return bad(say("doctor-space-none", size=size))
    return (
        warn(say("doctor-space-little", size=size)) if free < WISHED else good(say("doctor-space", size=size))
    )


def _disk(folder: Path) -> Iterator[Finding]:
    kind = file_system(folder, MOUNTS.read_text(encoding="utf-8")) if MOUNTS.exists() else ""
    if kind in VOLATILE:
        yield warn(say("doctor-disk-volatile", kind=kind))
    elif kind in REMOTE:
        yield warn(say("doctor-disk-remote", kind=kind))
    elif kind:
        yield good(say("doctor-disk", kind=kind))


def file_system(folder: Path, mounts: str) -> str:
    """The type of the file system that a folder is on, by a table of mounts (proc(5)); "" when it tells none."""
    here, best = folder.resolve(), (-1, "")
    for line in mounts.splitlines():
        _, where, kind, *_ = line.split()
        point = Path(where.encode().decode("unicode_escape"))
        if here.is_relative_to(point) and len(point.parts) >= best[0]:
            best = (len(point.parts), kind)
    return best[1]


def _store(folder: Path, look: Look) -> Finding:
    try:
        return good(say("doctor-store", count=look(folder)))
    except Locked as fault:
        return warn(say("doctor-store-held", fault=str(fault)))
    except StoreError as fault:
        return bad(say("doctor-store-damaged", fault=str(fault)))
