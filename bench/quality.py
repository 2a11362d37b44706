"""How well labelled messages are understood: ``python -m bench.quality`` writes the figures of docs/understanding.md.

Labelled messages stand in tests/understanding/labelled: ``<language>.tune.jsonl`` (and ``tune-2``) was looked at while
the lexicons were written, ``<language>.report.jsonl`` and each ``<language>.fresh-<n>.jsonl`` were not until they had
been measured once.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from math import sqrt
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from bench.processes import ROOT
from bot.model.languages import LANGUAGES
from bot.model.reading import Category, Reading, Severity, Via
from bot.understanding.classify import classify
from bot.understanding.leanings import Table

LABELLED = ROOT / "tests" / "understanding" / "labelled"
#: Each batch as it was measured once, before anybody looked at what was misread and learned from it.
FIRST = LABELLED.parent / "first_measured.json"
PAGE = ROOT / "docs" / "understanding.md"
BEGIN, END = "<!-- figures: python -m bench.quality -->", "<!-- end of figures -->"
#: What is asked of each figure, by its name.
GOALS = {
    "issues found": 0.98,
    "non-issues rejected": 0.80,
    "category acceptable": 0.90,
    "severity exact": 0.75,
    "severity acceptable": 0.85,
    "critical found": 0.90,
    "critical precision": 0.85,
}


class Acceptable(msgspec.Struct):
    """What else a label could have been."""

    category: list[Category] = []
    severity: list[Severity] = []


class Labelled(msgspec.Struct):
    """A message with what it is; ``lang`` is what it is written in, mostly."""

    id: str
    text: str
    lang: str
    via: Via
    is_issue: bool
    category: Category | None = None
    severity: Severity | None = None
    also: Acceptable = msgspec.field(default_factory=Acceptable)

    def category_fits(self, read: Reading) -> bool:
        return read.category in (self.category, *self.also.category)

    def severity_fits(self, read: Reading) -> bool:
        return read.severity in (self.severity, *self.also.severity)


class Share(NamedTuple):
    """So many of so many."""

    right: int
    of: int

    @property
    def value(self) -> float:
        return self.right / self.of if self.of else 0.0

    def wilson(self, z: float = 1.96) -> tuple[float, float]:
        """The interval that holds the true share in 95 of 100 such samples (Wilson 1927)."""
        if not self.of:
            return 0.0, 1.0
        middle = (self.value + z * z / (2 * self.of)) / (1 + z * z / self.of)
        half = z / (1 + z * z / self.of)
        half *= sqrt(self.value * (1 - self.value) / self.of + z * z / (4 * self.of * self.of))
        return middle - half, middle + half


def read_labelled(name: str) -> list[Labelled]:
    """The messages of ``name``, such as "en.report"; none where there is no such file."""
    file = LABELLED / f"{name}.jsonl"
    lines = file.read_bytes().splitlines() if file.exists() else ()
    return [msgspec.json.decode(line, type=Labelled) for line in lines]


def shares(messages: Iterable[Labelled], leanings: Table | None = None) -> dict[str, Share]:
    """Every figure of GOALS; severity and category are judged on all issues, whether they were found or not.

    ``leanings``: those by which they are read, in place of those that ship.
    """
    read = [(one, classify(one.text, via=one.via, table=leanings)) for one in messages]
    issues = [(one, mine) for one, mine in read if one.is_issue]
    others = [mine for one, mine in read if not one.is_issue]
    critical = [mine for one, mine in issues if one.severity == "critical"]
    called = [one for one, mine in read if mine.is_issue and mine.severity == "critical"]

    def share(tests: Iterable[bool]) -> Share:
        every = list(tests)
        return Share(sum(every), len(every))

    return {
        "issues found": share(mine.is_issue for _, mine in issues),
        "non-issues rejected": share(not mine.is_issue for mine in others),
        "category acceptable": share(one.category_fits(mine) for one, mine in issues),
        "severity exact": share(one.severity == mine.severity for one, mine in issues),
        "severity acceptable": share(one.severity_fits(mine) for one, mine in issues),
        "critical found": share(mine.severity == "critical" for mine in critical),
        "critical precision": share("critical" in (one.severity, *one.also.severity) for one in called),
        "language right": share(one.lang == mine.language for one, mine in read),
    }


def kinds() -> list[str]:
    """The batches that there are: "tune", "report", "fresh-1" and so on."""
    return sorted({file.name.split(".")[1] for file in LABELLED.glob("*.jsonl")}, key=_order)


def _order(kind: str) -> tuple[int, str, int]:
    name, _, number = kind.partition("-")
    return ("report", "tune", "fresh").index(name), name, int(number or 0)


Figures = dict[str, dict[str, Share]]


def now(kind: str) -> Figures:
    """The figures of a batch, by language, as they are today."""
    return {one: shares(found) for one in LANGUAGES if (found := read_labelled(f"{one}.{kind}"))}


def first() -> dict[str, Figures]:
    """The batches as they were measured once, by kind and language."""
    return msgspec.json.decode(FIRST.read_bytes(), type=dict[str, Figures]) if FIRST.exists() else {}


def table(figures: Figures) -> Iterator[str]:
    """In Markdown: a row a figure, a column a language; all together with the interval."""
    sizes = [f"{one} ({found['language right'].of})" for one, found in figures.items()]
    yield f"| | goal | all | {' | '.join(sizes)} |"
    yield f"|{' --- |' * (len(sizes) + 3)}"
    for name in next(iter(figures.values())):
        every = [found[name] for found in figures.values()]
        both = Share(sum(one.right for one in every), sum(one.of for one in every))
        low, high = both.wilson()
        cells = " | ".join(f"{one.value:.2f}" for one in every)
        goal = f"{GOALS[name]:.2f}" if name in GOALS else ""
        yield f"| {name} | {goal} | {both.value:.2f} ({both.right}/{both.of}; {low:.2f}-{high:.2f}) | {cells} |"
    yield ""


def tables() -> Iterator[str]:
    """What was measured once on what nobody had looked at, the newest first; then everything as it is read today."""
    for kind, figures in reversed(first().items()):
        yield f"### {kind}, measured once before anything was learned from it\n"
        yield from table(figures)
    for kind in kinds():
        yield f"### {kind}, today\n"
        yield from table(now(kind))


def publish(page: Path = PAGE) -> None:
    """Write the figures between their marks in ``page``."""
    text = page.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    figures = "\n".join(tables())
    page.write_text(f"{before}{BEGIN}\n\n{figures}\n{END}{after}", encoding="utf-8")


def misread(name: str) -> Iterator[dict[str, Any]]:
    """What of a batch is read otherwise than labelled."""
    for one in read_labelled(name):
        mine = classify(one.text, via=one.via)
        fits = one.category_fits(mine) and one.severity_fits(mine) if one.is_issue else True
        if mine.is_issue != one.is_issue or not fits:
            why = [(one.text[start:end], reason) for start, end, reason in mine.evidence]
            yield {
                "id": one.id,
                "text": one.text,
                "read": [mine.is_issue, mine.category, mine.severity],
                "why": why,
            }


if __name__ == "__main__":
    if sys.argv[1:]:
        for each in (found for name in sys.argv[1:] for found in misread(name)):
            print(json.dumps(each, ensure_ascii=False))
    else:
        publish()
        print("\n".join(tables()))
