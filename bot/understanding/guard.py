"""Reads a draft to a client before it is sent: no "as soon as possible", an exact day and hour, no excuse, no blame."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Literal, NamedTuple, cast

from bot.understanding.creep import listed
from bot.understanding.lexicon import any_of, lexicon
from bot.understanding.patterns import Patterns
from bot.understanding.plain import LONGEST
from bot.understanding.shape import shape
from bot.understanding.signs import Signs
from bot.understanding.words import words_of

Kind = Literal["vague", "undated", "excuse", "blame"]
_PROMISE = "promise"
#: A date in numbers: 2026-03-05, 5.3., 5/3/2026, 3月5日, "5 March" is told by the month's name.
_DATE = re.compile(r"\d{1,4}[-./]\d{1,2}(?:[-./]\d{1,4})?|\d{1,2}月\s?\d{1,2}日|\d{1,2}日")
#: An hour: 16:00, 4 pm, kl. 16, 16 h, 16時, pukul 4, в 16 часов.
_HOUR = re.compile(
    r"\d{1,2}:\d{2}|\d{1,2}\.\d{2}\s?(?:am|pm|uhr)?(?![\d.])|\d{1,2}\s?(?:am|pm|a\.m|p\.m)(?!\w)|(?:kl\.?|klokken|pukul|jam)\s?\d{1,2}"
    r"|\d{1,2}\s?時|\d{1,2}\s?(?:час(?:а|ов|ам)?|ч)(?!\w)|\d{1,2}\s?(?:pagi|petang|malam|tengah hari)|o'clock"
)
#: A dot inside "kl. 16" or "5. marts" ends no sentence.
_END = re.compile(r"[!?。！？\n]|(?<!\bkl)(?<!\d)\.(?=\s|$)")


class Fault(NamedTuple):
    """Words of a draft that should not stand there, by their place; ``undated``: a promise without day and hour."""

    start: int
    end: int
    kind: Kind


@cache
def _patterns(language: str) -> Patterns:
    return Patterns.build(
        {kind: listed(raw) for kind, raw in lexicon("guard")[language].items()}, spell=False
    )


@cache
def _signs() -> Signs:
    return Signs.build({kind: listed(raw) for kind, raw in lexicon("guard")["ja"].items()})


@cache
def _day(language: str) -> re.Pattern[str]:
    return re.compile(any_of([*lexicon("guard")["days"][language]]))


@cache
def _noon() -> re.Pattern[str]:
    return re.compile(any_of(lexicon("guard")["hours"]))


def draft_guard(text: str, language: str) -> tuple[Fault, ...]:
    """What in a draft in ``language`` is to be put right, in order; none where it may go.

    A promise is dated where its sentence, or the one after it, names a day and an hour; all of the draft is read.
    """
    said = shape(text[:LONGEST])
    ends = [found.end() for found in _END.finditer(said)]
    dated = _Dated(said, [0, *ends, len(said)], language)
    faults = [
        Fault(start, end, "undated" if kind == _PROMISE else cast("Kind", kind))
        for kind, start, end in _found(said, language)
        if kind != _PROMISE or not dated.at(start)
    ]
    return tuple(sorted(_apart(faults)))


def _found(said: str, language: str) -> list[tuple[str, int, int]]:
    if language == "ja":
        return [(hit.concept, hit.first, hit.last) for hit in _signs().find(said)]
    words = words_of(said)
    hits = _patterns(language).find(words)
    return [(hit.concept, words[hit.first].start, words[hit.last - 1].end) for hit in hits]


@dataclass
class _Dated:
    """Which sentences of a text name a day and an hour, they or the one that follows; each is looked at once."""

    said: str
    bounds: list[int]
    language: str
    known: dict[int, bool] = field(default_factory=dict)

    def at(self, start: int) -> bool:
        """Whether a day and an hour stand with the promise that begins at ``start``."""
        first = bisect_right(self.bounds, start) - 1
        if first not in self.known:
            near = self.said[self.bounds[first] : self.bounds[min(first + 2, len(self.bounds) - 1)]]
            day = _DATE.search(near) or _day(self.language).search(near)
            self.known[first] = bool(day and (_HOUR.search(near) or _noon().search(near)))
        return self.known[first]


def _apart(faults: list[Fault]) -> Iterator[Fault]:
    """Without those that lie in another of their kind."""
    kind, end = "", 0
    for one in sorted(faults, key=lambda fault: (fault.kind, fault.start, -fault.end)):
        if one.kind != kind or one.end > end:
            kind, end = one.kind, one.end
            yield one
