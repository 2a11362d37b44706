"""Corrections: the like of a corrected message follows at once; what its words count for moves, within caps."""

import re
from collections.abc import Iterable
from datetime import datetime
from zlib import crc32

from msgspec.structs import replace

from bot.model.learned import Correction, Learned
from bot.model.reading import SEVERITIES, Category, Reading, Severity
from bot.understanding.shape import shape

#: So many corrections are kept, each by so many of the smallest hashes of its shingles.
KEPT, SKETCH = 100, 24
#: From this likeness on, of 1, two messages say the same.
ALIKE = 0.6
#: How far one correction moves a weight, and all of them together; at most so many weights.
STEP, CAP, WEIGHTS = 0.25, 1.0, 300
_LOOSE = re.compile(r"[\W\d_]+")
_READ = 4_000


def sketch(text: str) -> tuple[int, ...]:
    """The smallest hashes of the text's shingles of four signs; numbers, case and punctuation do not count."""
    bare = _LOOSE.sub(" ", shape(text[:_READ])).strip()
    shingles = {bare[at : at + 4] for at in range(max(1, len(bare) - 3))} if bare else set()
    return tuple(sorted({crc32(one.encode()) for one in shingles})[:SKETCH])


def likeness(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """How much two sketched texts have in common, from 0 to 1 (Jaccard, estimated from the smallest hashes)."""
    if not one or not other:
        return 0.0
    smallest = sorted({*one, *other})[: max(len(one), len(other))]
    both = set(one) & set(other)
    return sum(hashed in both for hashed in smallest) / len(smallest)


def corrected(text: str, learned: Learned) -> Correction | None:
    """The latest correction of a message that said the same; None where there is none."""
    if not learned.corrections:
        return None
    mine = sketch(text)
    found = [(likeness(mine, one.sketch), one.at, one) for one in learned.corrections]
    return next(
        (one for like, _, one in sorted(found, key=lambda row: row[:2], reverse=True) if like >= ALIKE), None
    )


def learn(
    learned: Learned,
    text: str,
    read: Reading,
    now: datetime,
    *,
    is_issue: bool = True,
    category: Category | None = None,
    severity: Severity | None = None,
) -> Learned:
    """What is learned from somebody who corrects ``read``, the reading of ``text``; what is None was right."""
    right = Correction(sketch(text), category or read.category, severity or read.severity, now, is_issue)
    others = [one for one in learned.corrections if likeness(one.sketch, right.sketch) < ALIKE]
    weights = dict(learned.weights)
    for name, step in _moves(read, right):
        weights[name] = max(-CAP, min(CAP, weights.pop(name, 0.0) + step))
    kept = dict(list(weights.items())[-WEIGHTS:])
    return replace(learned, corrections=(*others, right)[-KEPT:], weights=kept)


def _moves(read: Reading, right: Correction) -> Iterable[tuple[str, float]]:
    """Which weights a correction moves, and where to: of each fact that was seen."""
    for fact in sorted({one.why for one in read.evidence if not one.why.startswith("tag-")}):
        if read.is_issue != right.is_issue:
            yield f"{fact}:issue", STEP if right.is_issue else -STEP
        if not right.is_issue:
            continue
        if read.category != right.category:
            yield f"{fact}:category:{right.category}", STEP
            yield f"{fact}:category:{read.category}", -STEP
        if read.severity != right.severity:
            graver = SEVERITIES.index(right.severity) > SEVERITIES.index(read.severity)
            yield f"{fact}:severity", STEP if graver else -STEP
