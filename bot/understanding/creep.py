"""Hears scope creep: a wish that grows the work and comes as an afterthought ("just one more thing")."""

import re
from functools import cache

from bot.model.reading import Evidence
from bot.understanding.languages import language_of
from bot.understanding.lexicon import lexicon
from bot.understanding.patterns import Hit, Patterns
from bot.understanding.shape import shape, unquoted
from bot.understanding.signs import Signs
from bot.understanding.words import words_of

#: An afterthought stands in a chat message, not in a long document: so much is read, in characters.
READ = 2_000
_WHY = "creep"


def listed(raw: str) -> list[str]:
    """The patterns of a list: commas and lines part them."""
    return [one for part in re.split(r"[,\n]", raw) if (one := part.strip())]


@cache
def _patterns(language: str) -> Patterns:
    return Patterns.build({_WHY: listed(lexicon("creep")[language])})


@cache
def _signs() -> Signs:
    return Signs.build({_WHY: listed(lexicon("creep")["ja"])})


def smells_of_creep(text: str, language: str | None = None) -> Evidence | None:
    """The first words in ``text`` that smell of it, by their place in it; None where nothing does.

    ``language``: that of the channel or person, where known.
    """
    said = unquoted(shape(text[:READ]))
    words = words_of(said)
    spoken = language_of(said, words, language)
    if spoken == "ja":
        return _first([(hit.first, hit.last) for hit in _signs().find(said)])
    hits: list[Hit] = _patterns(spoken).find(words)
    return _first([(words[hit.first].start, words[hit.last - 1].end) for hit in hits])


def _first(places: list[tuple[int, int]]) -> Evidence | None:
    start, end = min(places, key=lambda place: (place[0], -place[1]), default=(0, 0))
    return Evidence(start, end, _WHY) if end else None
