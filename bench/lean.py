"""Learns what messages lean to from the labelled ones: ``python -m bench.lean`` writes leanings.bin anew.

``python -m bench.lean --check`` makes it once more and says whether it is the one that stands there. Three models
(an issue or not, its severity, its category) are learned at once by gradient descent on the logistic loss, in an
order that a seed fixes; numbers of one class weigh as much as those of another.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from math import exp, log2
from operator import sub
from pathlib import Path
from random import Random
from typing import NamedTuple

from bench.beside import __file__ as beside_file
from bench.beside import beside
from bench.quality import Labelled, kinds, read_labelled
from bot.model.languages import LANGUAGES
from bot.model.reading import CATEGORIES, SEVERITIES
from bot.understanding import leanings
from bot.understanding.classify import hear_out
from bot.understanding.leanings import (
    BUCKETS,
    FILE,
    MARK_MIDDLE,
    MARK_STEP,
    MARKS,
    MIDDLE,
    PAIRS,
    STEP,
    WIDTH,
    Table,
    check,
    closed,
    hash_of,
    hashes_of,
    share,
)
from bot.understanding.marks import RAISED

#: Rounds over all messages; how far one moves the weights, at first and at last; what pulls them back to nothing.
ROUNDS, FAST, SLOW, PULL = 14, 1.0, 0.05, 1 / 30
#: How loud the words of a message are, its marks, and the marks of how it was raised: the louder, the more they learn.
LOUD = 2.0, 0.1, 0.2
_WORD, _MARK, _RAISED = 0, 1, 2
#: Parts and marks that fewer messages have teach nothing.
LEAST = 2
#: From this batch on nothing was written into the word lists: what the rules find in earlier ones looks surer than it
#: is, so that those messages weigh less, and their marks are heard less.
FRESH, EARLIER, FAINT = 12, 0.3, 0.35
#: Below and above these sizes messages are of one size; by how much their weight is changed at most to even them.
SIZES, EVENED = (8, 16), 5.0
SEED = 7
#: A word, a mark, or a mark of how a message was raised, by its hash.
Part = tuple[int, int]
_SEVERITY, _CATEGORY = 1, 2 + len(SEVERITIES)
#: What is learned: an issue; each severity, or none; each category, or none.
_LEARNED = 3 + len(SEVERITIES) + len(CATEGORIES)


class Example(NamedTuple):
    """A message: its words, its marks and those of how it was raised, by number, each group with how loud it is.

    ``severity`` and ``category``: the last of what is learned where it is no issue; ``weight``: how much it teaches.
    """

    groups: tuple[tuple[list[int], float], ...]
    issue: bool
    severity: int
    category: int
    weight: float


def every() -> Iterator[tuple[str, Labelled]]:
    """All labelled messages, each with its batch."""
    for kind in kinds():
        for language in LANGUAGES:
            for one in read_labelled(f"{language}.{kind}"):
                yield kind, one


def digest() -> bytes:
    """Of all that the weights are made of: the labelled messages, what finds their marks, how they are learned from."""
    made_of = sha256()
    for kind, one in every():
        made_of.update(repr((kind, one.text, one.via, one.is_issue, one.severity, one.category)).encode())
    folder = Path(leanings.__file__).parent
    rules = [folder / f"{name}.py" for name in ("leanings", "marks", "facts", "heard", "against", "words")]
    for file in (Path(__file__), Path(beside_file), *rules, *sorted(folder.glob("facts*.yml"))):
        made_of.update(file.read_bytes())
    return made_of.digest()


def learned_from(messages: Sequence[tuple[str, Labelled]]) -> Table:
    """What ``messages`` teach, each with its batch."""
    messages = [*messages, *beside(messages)]
    heard = [_heard(one) for _, one in messages]
    seen = Counter(part for parts in heard for part in parts)
    numbers = {
        part: number for number, part in enumerate(sorted(part for part in seen if seen[part] >= LEAST))
    }
    examples = [
        _example(kind, one, parts, numbers) for (kind, one), parts in zip(messages, heard, strict=True)
    ]
    examples = _evened(examples, [_size(one) for _, one in messages])
    return table_of(numbers, _descended(examples, len(numbers)))


def table_of(numbers: dict[Part, int], weights: list[list[float]]) -> Table:
    """The ``weights`` of parts in few bytes; of two that fall into one bucket, the one that says more stays."""
    words, marks = _Shelf(BUCKETS), _Shelf(MARKS)
    for part in sorted(numbers, key=lambda part: (max(map(abs, weights[numbers[part]])), part)):
        kind, hashed = part
        row = [LOUD[kind] * weight for weight in weights[numbers[part]]]
        (marks if kind else words).put(hashed, row)
    rows = bytearray([MIDDLE << 4 | MIDDLE]) * (PAIRS * BUCKETS)
    for at, row in words.kept.items():
        steps = list(map(_step, row))
        rows[PAIRS * at : PAIRS * (at + 1)] = (
            high << 4 | low for high, low in zip(steps[::2], steps[1::2], strict=True)
        )
    mark_planes = []
    for plane in range(WIDTH):
        each = bytearray([MARK_MIDDLE]) * MARKS
        for at, row in marks.kept.items():
            each[at] = max(0, min(255, MARK_MIDDLE + round(row[plane] / MARK_STEP)))
        mark_planes.append(bytes(each))
    return Table(bytes(words.checks), bytes(rows), bytes(marks.checks), tuple(mark_planes))


class _Shelf:
    """Buckets, each for one part: the last that is put there stays."""

    def __init__(self, buckets: int) -> None:
        self.checks, self.kept = bytearray(buckets), dict[int, list[float]]()

    def put(self, part: int, row: list[float]) -> None:
        at = part & (len(self.checks) - 1)
        self.checks[at] = check(part)
        *severity, no_severity = row[_SEVERITY:_CATEGORY]
        *category, no_category = row[_CATEGORY:]
        # All three models know of messages that are no issue: each has a third of the say (verdict.py).
        issue = (row[0] + _mean(severity) - no_severity + _mean(category) - no_category) / 3
        self.kept[at] = [issue, *_centred(severity), *_centred(category)]


def _centred(row: list[float]) -> list[float]:
    """The same without what all of them have: that speaks for an issue, and not for one of them."""
    return [value - _mean(row) for value in row]


def _mean(row: list[float]) -> float:
    return sum(row) / len(row)


def _heard(one: Labelled) -> list[Part]:
    """The parts of a message."""
    heard = hear_out(one.text, via=one.via)
    parts = [(_WORD, hashed) for hashed in hashes_of(heard.words)]
    parts += [(_RAISED if mark.startswith(RAISED) else _MARK, hash_of(mark)) for mark in heard.marks]
    return sorted(parts)


def _example(kind: str, one: Labelled, parts: list[Part], numbers: dict[Part, int]) -> Example:
    name, _, batch = kind.partition("-")
    earlier = name != "fresh" or int(batch) < FRESH
    words, marks, raised = (
        [numbers[part] for part in parts if part[0] == which and part in numbers]
        for which in (_WORD, _MARK, _RAISED)
    )
    return Example(
        (
            (words, LOUD[_WORD] * share(sum(part[0] == _WORD for part in parts))),
            (marks, LOUD[_MARK] * (FAINT if earlier else 1.0)),
            (raised, LOUD[_RAISED]),
        ),
        one.is_issue,
        SEVERITIES.index(one.severity) if one.severity else len(SEVERITIES),
        CATEGORIES.index(one.category) if one.category else len(CATEGORIES),
        EARLIER if earlier else 1.0,
    )


def _size(one: Labelled) -> int:
    """How long a message is, in steps of two to a doubling; a Japanese sign says as much as two letters."""
    least, most = SIZES
    return min(most, max(least, int(2 * log2(max(1, len(one.text) * (2 if one.lang == "ja" else 1))))))


def _evened(examples: list[Example], sizes: list[int]) -> list[Example]:
    """Of a size, issues weigh as much as others: they are written longer, and length is no sign of one."""
    sums = Counter[tuple[int, bool]]()
    for one, size in zip(examples, sizes, strict=True):
        sums[size, one.issue] += one.weight  # type: ignore[assignment] # counts need not be whole

    def even(one: Example, size: int) -> Example:
        share = (sums[size, True] + sums[size, False]) / 2 / sums[size, one.issue]
        return one._replace(weight=one.weight * min(EVENED, max(1 / EVENED, share)))

    return [even(one, size) for one, size in zip(examples, sizes, strict=True)]


def _step(weight: float) -> int:
    return max(0, min(2 * MIDDLE - 1, MIDDLE + round(weight / STEP)))


def _balance(values: Iterable[tuple[int, float]]) -> dict[int, float]:
    """What an example of each class weighs, so that all classes weigh the same together."""
    sums: dict[int, float] = {}
    for value, weight in values:
        sums[value] = sums.get(value, 0.0) + weight
    return {value: sum(sums.values()) / (len(sums) * much) for value, much in sums.items()}


def _descended(examples: list[Example], parts: int) -> list[list[float]]:
    """The weights of each part.

    ``scale`` times ``rows`` are the weights: pulling all of them to nothing is one multiplication.
    """
    of_issue = _balance((one.issue, one.weight) for one in examples)
    of_severity = _balance((one.severity, one.weight) for one in examples)
    of_category = _balance((one.category, one.weight) for one in examples)
    rows, scale = [[0.0] * _LEARNED for _ in range(parts)], 1.0
    order, random = list(range(len(examples))), Random(SEED)
    for turn in range(ROUNDS):
        speed = FAST * (SLOW / FAST) ** (turn / (ROUNDS - 1))
        random.shuffle(order)
        for number in order:
            one = examples[number]
            leans = [0.0] * _LEARNED
            for group, loud in one.groups:
                if group:
                    columns = zip(*map(rows.__getitem__, group), strict=True)
                    leans = [
                        lean + scale * loud * sum(column) for lean, column in zip(leans, columns, strict=True)
                    ]
            wrong = [
                (1 / (1 + exp(-leans[0])) - one.issue) * of_issue[one.issue],
                *_wrong(leans[_SEVERITY:_CATEGORY], one.severity, of_severity),
                *_wrong(leans[_CATEGORY:], one.category, of_category),
            ]
            scale *= 1 - speed * PULL / len(examples)
            for kind, (group, loud) in enumerate(one.groups):
                move = [speed * loud * one.weight * value / scale for value in wrong]
                if kind == _RAISED:
                    move[_SEVERITY:_CATEGORY] = [0.0] * (_CATEGORY - _SEVERITY)
                for part in group:
                    row = rows[part]
                    row[:] = map(sub, row, move)
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
