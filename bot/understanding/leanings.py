"""What a message leans to by its words and its marks together: learned from the labelled messages.

``python -m bench.lean`` makes leanings.bin: a digest of what it was made of, then for each of ``BUCKETS`` parts of
words a check, then for each how much it speaks for each reading, in steps from -8 to 7; then the same for each of
``MARKS`` marks, in finer steps. 1.6 MB are all it takes in memory.
"""

from collections.abc import Collection, Iterator
from functools import cache, lru_cache
from math import sqrt
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from bot.model.reading import CATEGORIES, SEVERITIES
from bot.understanding.lexicon import JAPANESE
from bot.understanding.words import Word

FILE = Path(__file__).with_suffix(".bin")
#: A power of two; each holds one part of a word.
BUCKETS = 1 << 18
#: The same for marks.
MARKS = 1 << 12
#: What is learned: an issue, then each severity, then each category; two to a byte.
WIDTH = 1 + len(SEVERITIES) + len(CATEGORIES)
PAIRS = WIDTH // 2
DIGEST = 32
#: What one step of a weight stands for; the step that says nothing. The same for marks.
STEP, MIDDLE = 0.8, 8
MARK_STEP, MARK_MIDDLE = 0.05, 128
#: When so many parts of a message were looked at, no other word of it is; words up to so many letters are remembered.
MOST, LONGEST = 1_500, 24
#: A text of more parts than messages have is less and less like those that were learned from.
USUAL = 150
#: Of few parts each says less: as if there were so many more that say nothing.
FEW = 10
#: The last of the signs that say nothing alone.
_KANA = "\u30ff"
_HIGH = bytes(value >> 4 for value in range(256))
_LOW = bytes(value & 15 for value in range(256))


class Leaning(NamedTuple):
    """Log-odds of an issue; how much speaks for each severity and each category (the more, the likelier).

    ``known``: whether it has words of which anything is known.
    """

    issue: float
    severity: tuple[float, ...]
    category: tuple[float, ...]
    known: bool


class Table(NamedTuple):
    """The file, read: the check of each bucket, and its weights, two in a byte; for marks a plane for each reading."""

    checks: bytes
    rows: bytes
    mark_checks: bytes
    mark_planes: tuple[bytes, ...]


def lean(words: list[Word], marks: Collection[str] = (), table: Table | None = None) -> Leaning:
    """What the ``words`` and ``marks`` of a shaped text lean to, by ``table``: the one that ships, unless told."""
    table = table or shipped()
    checks, hashes = table.checks, hashes_of(words)
    known = [PAIRS * at for one in hashes if checks[at := one & (BUCKETS - 1)] == check(one)]
    unit, nothing, rows = STEP * share(len(hashes)), MIDDLE * len(known), table.rows
    pairs = b"".join([rows[at : at + PAIRS] for at in known])
    high, low = pairs.translate(_HIGH), pairs.translate(_LOW)
    sums = [unit * (sum(half[pair::PAIRS]) - nothing) for pair in range(PAIRS) for half in (high, low)]
    heard, checks = bool(known), table.mark_checks
    known = [at for one in map(hash_of, marks) if checks[at := one & (MARKS - 1)] == check(one)]
    nothing = MARK_MIDDLE * len(known)
    for number, plane in enumerate(table.mark_planes):
        sums[number] += MARK_STEP * (sum(map(plane.__getitem__, known)) - nothing)
    return Leaning(sums[0], tuple(sums[1 : 1 + len(SEVERITIES)]), tuple(sums[1 + len(SEVERITIES) :]), heard)


def share(parts: int) -> float:
    """What each of so many parts counts for."""
    return min(1, USUAL / max(1, parts)) / sqrt(parts + FEW)


def hashes_of(words: list[Word]) -> set[int]:
    """A hash for each part that is counted: words and their parts, two words in a row."""
    hashes: set[int] = set()
    before = ""
    for word, *_ in words:
        if len(hashes) >= MOST:
            break
        if word[-1] > "\u3000" and JAPANESE.search(word):
            hashes.update(map(hash_of, _signs_of(word[:MOST])))
            before = ""
            continue
        hashes.update(_of_word(word) if len(word) <= LONGEST else map(hash_of, _parts_of(word)))
        if before:
            hashes.add(hash_of(f"{before} {word[:5]}"))
        before = word[:5]
    return hashes


@lru_cache(4_096)  # most words come again
def _of_word(word: str) -> tuple[int, ...]:
    return tuple(map(hash_of, _parts_of(word)))


def _parts_of(word: str) -> Iterator[str]:
    """A word, how it begins and ends."""
    yield word
    yield from (f"{word[:size]}*" for size in (4, 6) if len(word) > size)
    if len(word) > 5:
        yield f"*{word[-4:]}"


def _signs_of(word: str) -> Iterator[str]:
    """Of Japanese, up to four signs in a row, kana never alone."""
    yield from (sign for sign in word if sign > _KANA)
    yield from (word[at : at + size] for size in (2, 3, 4) for at in range(len(word) - size + 1))


def hash_of(part: str) -> int:
    """The hash of a part or a mark."""
    return crc32(part.encode())


def check(hashed: int) -> int:
    """What tells a part from the others that fall into its bucket; never 0, which an empty one has."""
    return (hashed >> 24) | 1


@cache
def shipped() -> Table:
    """The table that ships."""
    return opened(FILE.read_bytes())


def opened(raw: bytes) -> Table:
    """The table that ``raw`` holds."""
    rows, marks = DIGEST + BUCKETS, DIGEST + BUCKETS * (1 + PAIRS)
    mark_checks, *mark_planes = (raw[at : at + MARKS] for at in range(marks, len(raw), MARKS))
    return Table(raw[DIGEST:rows], raw[rows:marks], mark_checks, tuple(mark_planes))


def closed(digest: bytes, table: Table) -> bytes:
    """The file that holds ``table``, made of what has the ``digest``."""
    return digest + table.checks + table.rows + table.mark_checks + b"".join(table.mark_planes)
