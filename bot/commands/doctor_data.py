"""The doctor on the data folder: there, ours alone, on a disk that keeps what is flushed, and readable."""

import os
import shutil
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Protocol

from bot.cards.card import say
from bot.commands.finding import Finding, bad, good, warn
from bot.errors import Locked, Sealed, SettingsError, StoreError


class Looked(Protocol):
    """How many documents a store holds; how many with secrets, and those that the next start encrypts."""

    @property
    def documents(self) -> int: ...
    @property
    def secret(self) -> int: ...
    @property
    def stale(self) -> int: ...


#: Reads a folder, with the keys of USHER_KEY. Raises Locked, Sealed, or another StoreError.
Look = Callable[[Path, str], Looked]
#: As that, a database.
LookDatabase = Callable[[str, str], Awaitable[Looked]]

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


def data_checks(folder: Path, look: Look, keys: str) -> Iterator[Finding]:
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
        yield from _store(lambda: look(folder, keys), keys)


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


async def database_checks(url: str, look: LookDatabase, keys: str) -> list[Finding]:
    """The database, where one is named: it answers, and its secrets can be read."""
    if not url:
        return []
    try:
        found = await look(url, keys)
    except Sealed as fault:
        return [_sealed(fault)]
    except (SettingsError, StoreError) as fault:
        return [bad(say("doctor-database-wrong", fault=str(fault)))]
    return [good(say("doctor-database", count=found.documents)), *_secrets(found, keys)]


def _store(look: Callable[[], Looked], keys: str) -> Iterator[Finding]:
    try:
        found = look()
    except Locked as fault:
        yield warn(say("doctor-store-held", fault=str(fault)))
    except Sealed as fault:
        yield _sealed(fault)
    except StoreError as fault:
        yield bad(say("doctor-store-damaged", fault=str(fault)))
    else:
        yield good(say("doctor-store", count=found.documents))
        yield from _secrets(found, keys)


def _sealed(fault: Sealed) -> Finding:
    key = "doctor-key-missing" if fault.missing else "doctor-key-wrong"
    return bad(say(key, document=fault.document))


def _secrets(found: Looked, keys: str) -> Iterator[Finding]:
    if found.secret and not keys:
        yield warn(say("doctor-key-none"))
    elif found.secret:
        yield good(say("doctor-key-soon" if found.stale else "doctor-key"))
