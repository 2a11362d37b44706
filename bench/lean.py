"""Learns what messages lean to from the labelled ones: ``python -m bench.lean`` writes leanings.bin anew.

``python -m bench.lean --check`` makes it once more and says whether it is the one that stands there. Three models
(an issue or not, its severity, its category) are learned at once by gradient descent on the logistic loss, in an
order that a seed fixes; numbers of one class weigh as much as those of another.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from math import exp, sqrt
from pathlib import Path
from random import Random
from typing import NamedTuple

from bench.quality import Labelled, kinds, read_labelled
from bot.model.languages import LANGUAGES
from bot.model.reading import CATEGORIES, SEVERITIES
from bot.understanding import leanings
from bot.understanding.classify import said_of
from bot.understanding.leanings import BUCKETS, FILE, MIDDLE, STEP, WIDTH, Table, check, closed, hashes_of
from bot.understanding.words import words_of

#: Rounds over all messages; how far one moves the weights, at first and at last; what pulls them back to nothing.
ROUNDS, FAST, SLOW, PULL = 20, 4.0, 0.5, 1 / 30
SEED = 7
_SEVERITY, _CATEGORY = 1, 1 + len(SEVERITIES)


class Example(NamedTuple):
    """A message: its parts by number, and what it should lean to; -1 where it is no issue."""

    parts: list[int]
    issue: bool
    severity: int
    category: int


def every() -> Iterator[Labelled]:
    """All labelled messages."""
    for kind in kinds():
        for language in LANGUAGES:
            yield from read_labelled(f"{language}.{kind}")


def digest() -> bytes:
    """Of all that the weights are made of: the labelled messages, and how they are learned from."""
    made_of = sha256()
    for one in every():
        made_of.update(repr((one.text, one.is_issue, one.severity, one.category)).encode())
    for module in (leanings.__file__, __file__):
        made_of.update(Path(module).read_bytes())
    return made_of.digest()


def learned_from(messages: Sequence[Labelled]) -> Table:
    """What ``messages`` teach."""
    hashed = [sorted(hashes_of(words_of(said_of(one.text)))) for one in messages]
    seen = Counter(part for parts in hashed for part in parts)
    numbers = {part: number for number, part in enumerate(sorted(seen))}
    examples = [
        _example(one, [numbers[part] for part in parts]) for one, parts in zip(messages, hashed, strict=True)
    ]
    weights = _descended(examples, len(numbers))
    checks = bytearray(BUCKETS)
    kept: dict[int, list[float]] = {}
    for part in sorted(numbers, key=lambda part: (seen[part], part)):
        at = part & (BUCKETS - 1)
        checks[at], kept[at] = check(part), weights[numbers[part]]
    planes = []
    for plane in range(0, WIDTH, 2):
        both = bytearray([MIDDLE << 4 | MIDDLE]) * BUCKETS
        for at, row in kept.items():
            both[at] = _step(row[plane]) << 4 | _step(row[plane + 1])
        planes.append(bytes(both))
    return Table(bytes(checks), tuple(planes))


def _example(one: Labelled, parts: list[int]) -> Example:
    severity = SEVERITIES.index(one.severity) if one.severity else -1
    return Example(parts, one.is_issue, severity, CATEGORIES.index(one.category) if one.category else -1)


def _step(weight: float) -> int:
    return max(0, min(2 * MIDDLE - 1, MIDDLE + round(weight / STEP)))


def _balance(values: Iterable[int]) -> dict[int, float]:
    """What an example of each class weighs, so that all classes weigh the same together."""
    count = Counter(values)
    return {value: sum(count.values()) / (len(count) * many) for value, many in count.items()}


def _descended(examples: list[Example], parts: int) -> list[list[float]]:
    """The weights of each part.

    ``scale`` times ``rows`` are the weights: pulling all of them to nothing is one multiplication.
    """
    issues = [one for one in examples if one.issue]
    of_issue = _balance(one.issue for one in examples)
    of_severity, of_category = (
        _balance(one.severity for one in issues),
        _balance(one.category for one in issues),
    )
    rows, scale = [[0.0] * WIDTH for _ in range(parts)], 1.0
    order, random = list(range(len(examples))), Random(SEED)
    for turn in range(ROUNDS):
        speed = FAST * (SLOW / FAST) ** (turn / (ROUNDS - 1))
        random.shuffle(order)
        for number in order:
            one = examples[number]
            mine = [rows[part] for part in one.parts]
            unit = 1 / sqrt(max(1, len(mine)))
            leans = [scale * unit * sum(column) for column in zip(*mine, strict=True)] or [0.0] * WIDTH
            wrong = [0.0] * WIDTH
            wrong[0] = (1 / (1 + exp(-leans[0])) - one.issue) * of_issue[one.issue]
            if one.issue:
                wrong[_SEVERITY:_CATEGORY] = _wrong(leans[_SEVERITY:_CATEGORY], one.severity, of_severity)
                wrong[_CATEGORY:] = _wrong(leans[_CATEGORY:], one.category, of_category)
            scale *= 1 - speed * PULL / len(examples)
            move = [speed * unit * value / scale for value in wrong]
            for row in mine:
                row[:] = [weight - step for weight, step in zip(row, move, strict=True)]
    return [[scale * weight for weight in row] for row in rows]


def _wrong(leans: list[float], right: int, balance: dict[int, float]) -> list[float]:
    """How far the likelihood of each class is from what it should be."""
    most = max(leans)
    powers = [exp(value - most) for value in leans]
    return [(power / sum(powers) - (at == right)) * balance[right] for at, power in enumerate(powers)]


def made() -> bytes:
    """The file, made of all labelled messages."""
    return closed(digest(), learned_from(list(every())))


if __name__ == "__main__":
    if "--check" in sys.argv[1:]:
        sys.exit(
            None if made() == FILE.read_bytes() else "leanings.bin is not what the labelled messages give"
        )
    FILE.write_bytes(made())
