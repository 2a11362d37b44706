"""What a message leans to by its words alone: learned from the labelled messages, where no list knows a saying.

``python -m bench.lean`` makes leanings.bin: a digest of what it was made of, then for each of ``BUCKETS`` parts of
words a check, and how much the part speaks for each reading, in steps from -8 to 7. 400 KB are all it takes in memory.
"""

from collections.abc import Iterator
from functools import cache
from itertools import islice
from math import sqrt
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from bot.model.reading import CATEGORIES, SEVERITIES
from bot.understanding.lexicon import JAPANESE
from bot.understanding.words import Word

FILE = Path(__file__).with_suffix(".bin")
#: A power of two; each holds one part of a word.
BUCKETS = 1 << 16
#: What is learned: an issue, then each severity, then each category; two to a byte.
WIDTH = 1 + len(SEVERITIES) + len(CATEGORIES)
PLANES = WIDTH // 2
DIGEST = 32
#: What one step of a weight stands for when it is learned, and when it is counted; the step that says nothing.
STEP, COUNTED, MIDDLE = 0.25, 0.3, 8
#: No more parts of a message than these are looked at.
MOST = 1_500
#: A text of more parts than messages have is less and less like those that were learned from.
USUAL = 150
#: Of few parts each says less: as if there were so many more that say nothing.
FEW = 10
#: The last of the signs that say nothing alone.
_KANA = "\u30ff"
_HIGH = bytes(value >> 4 for value in range(256))
_LOW = bytes(value & 15 for value in range(256))


class Leaning(NamedTuple):
    """Log-odds of an issue; how much speaks for each severity and each category (the more, the likelier)."""

    issue: float
    severity: tuple[float, ...]
    category: tuple[float, ...]


class Table(NamedTuple):
    """The file, read: the check of each bucket, and the weights of two readings a plane."""

    checks: bytes
    planes: tuple[bytes, ...]


def lean(words: list[Word], table: Table | None = None) -> Leaning:
    """What the ``words`` of a shaped text lean to, by ``table``: the one that ships, unless told."""
    checks, planes = table or shipped()
    hashes = hashes_of(words)
    known = [at for one in hashes if checks[at := one & (BUCKETS - 1)] == check(one)]
    unit, nothing, sums = _unit(len(hashes)), MIDDLE * len(known), []
    for plane in planes:
        both = bytes(map(plane.__getitem__, known))
        sums += [unit * (sum(both.translate(_HIGH)) - nothing), unit * (sum(both.translate(_LOW)) - nothing)]
    return Leaning(sums[0], tuple(sums[1 : 1 + len(SEVERITIES)]), tuple(sums[1 + len(SEVERITIES) :]))


def _unit(parts: int) -> float:
    """What a step counts for among so many parts."""
    return COUNTED / sqrt(parts + FEW) * min(1, USUAL / max(1, parts))


def hashes_of(words: list[Word]) -> set[int]:
    """A hash for each part that is counted."""
    return {crc32(part.encode()) for part in islice(parts_of(words), MOST)}


def check(hashed: int) -> int:
    """What tells a part from the others that fall into its bucket; never 0, which an empty one has."""
    return (hashed >> 24) | 1


def parts_of(words: list[Word]) -> Iterator[str]:
    """Words, their beginnings and ends, two in a row; of Japanese, up to four signs in a row, kana never alone."""
    before = ""
    for word, *_ in words:
        if word[-1] > "\u3000" and JAPANESE.search(word):
            yield from (sign for sign in word if sign > _KANA)
            yield from (word[at : at + size] for size in (2, 3, 4) for at in range(len(word) - size + 1))
            before = ""
            continue
        yield word
        yield from (f"{word[:size]}*" for size in (4, 6) if len(word) > size)
        if len(word) > 5:
            yield f"*{word[-4:]}"
        if before:
            yield f"{before} {word[:5]}"
        before = word[:5]


@cache
def shipped() -> Table:
    """The table that ships."""
    return opened(FILE.read_bytes())


def opened(raw: bytes) -> Table:
    """The table that ``raw`` holds."""
    checks, *planes = (raw[at : at + BUCKETS] for at in range(DIGEST, len(raw), BUCKETS))
    return Table(checks, tuple(planes))


def closed(digest: bytes, table: Table) -> bytes:
    """The file that holds ``table``, made of what has the ``digest``."""
    return digest + table.checks + b"".join(table.planes)
