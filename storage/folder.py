"""Which files a data folder holds, by their names.

``journal-N.jsonl`` begins with commit N; ``snapshot-N.jsonl`` is the state after commit N; ``log-N.jsonl``
holds the log lines of the commits that went into snapshot N; ``*.tmp`` was never finished.
"""

import re
from dataclasses import dataclass

from storage.disk import Disk

_NAME = re.compile(r"(journal|snapshot|log)-(\d{12})\.jsonl")


@dataclass(frozen=True, slots=True)
class Folder:
    """The numbers of the files that count, in order, and the names of those left over by a crash."""

    snapshot: int
    segments: tuple[int, ...]
    logs: tuple[int, ...]
    left_over: tuple[str, ...]


def name_of(what: str, n: int) -> str:
    """The name of the journal, snapshot or log number ``n``."""
    return f"{what}-{n:012}.jsonl"


def listing(disk: Disk) -> Folder:
    """What is in the folder. A snapshot ends all that came before it."""
    found: dict[str, list[int]] = {"journal": [], "snapshot": [], "log": []}
    partial = []
    for name in disk.names():
        match = _NAME.fullmatch(name)
        if match:
            found[match[1]].append(int(match[2]))
        elif name.endswith(".tmp"):
            partial.append(name)
    newest = max(found["snapshot"], default=0)
    left_over = [
        *(name_of("snapshot", n) for n in found["snapshot"] if n < newest),
        *(name_of("journal", n) for n in found["journal"] if n <= newest),
        *(name_of("log", n) for n in found["log"] if n > newest),
    ]
    return Folder(
        newest,
        tuple(sorted(n for n in found["journal"] if n > newest)),
        tuple(sorted(n for n in found["log"] if n <= newest)),
        (*partial, *left_over),
    )
