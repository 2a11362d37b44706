"""Reads a data folder as a start would, changing nothing in it."""

from pathlib import Path

import msgspec

from bot.errors import Damaged
from storage.codec import Codec
from storage.disk import RealDisk, explained
from storage.folder import listing, name_of
from storage.recover import recover, whole


def look(folder: Path) -> int:
    """The number of documents in a folder that exists. Raises Locked, Damaged, StoreFailed, StoreError."""
    disk, codec = RealDisk(folder), Codec()
    with explained(disk):
        disk.lock()
        try:
            found = recover(disk)
            for number in listing(disk).logs:
                for _ in whole(disk, name_of("log", number)):
                    pass
            for record in found.records.values():
                codec.decode(codec.current(record))
        except msgspec.ValidationError as fault:
            raise Damaged(f"{disk.where}: {record.key}: {fault}") from fault
        finally:
            disk.unlock()
    return len(found.records)
