"""Reads a data folder as a start would, changing nothing in it."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import msgspec

from bot.errors import Damaged
from storage.codec import Codec
from storage.disk import RealDisk, explained
from storage.folder import listing, name_of
from storage.line import Record
from storage.recover import recover, whole
from storage.vault import Vault


class Looked(NamedTuple):
    """How many documents there are, how many of them hold secrets, and how many of those the next start encrypts."""

    documents: int
    secret: int
    stale: int


def look(folder: Path, keys: str = "") -> Looked:
    """What a folder that exists holds; ``keys`` are those of USHER_KEY.

    Raises Locked, Damaged, Sealed, StoreFailed, StoreError, SettingsError.
    """
    disk, codec = RealDisk(folder), Codec(vault=Vault(keys))
    with explained(disk):
        disk.lock()
        try:
            found = recover(disk)
            for number in listing(disk).logs:
                for _ in whole(disk, name_of("log", number)):
                    pass
            for record in found.records.values():
                codec.decode(codec.current(record))
            return looked(codec, found.records.values())
        except msgspec.ValidationError as fault:
            raise Damaged(f"{disk.where}: {record.key}: {fault}") from fault
        finally:
            disk.unlock()


def looked(codec: Codec, records: Iterable[Record]) -> Looked:
    """Count the records that can be read. Raises Sealed."""
    known = [codec.current(record) for record in records]
    secret = [record for record in known if codec.secret(codec.decode(record))]
    return Looked(len(known), len(secret), sum(map(codec.stale, secret)))
