"""Puts one slip of the keyboard right: a letter too many, missing, wrong, or two that changed places."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field

#: Shorter words are too much like others, and one wrong letter makes another word of those below the second length.
SHORTEST, LONG = 7, 9
LONGEST = 24


def _without_one(word: str) -> set[str]:
    """``word`` without one of its letters, the first always kept."""
    return {word[:at] + word[at + 1 :] for at in range(1, len(word))}


@dataclass
class Speller:
    """``words`` are whole, ``stems`` how words begin; what either is without one letter leads back to it.

    Of those slips there are twenty times as many as words: they are kept as sorted hashes, each with its word's place.
    """

    words: set[str] = field(default_factory=set)
    stems: set[str] = field(default_factory=set)
    lengths: tuple[int, ...] = ()
    _all: list[str] = field(default_factory=list)
    _slips: "array[int]" = field(default_factory=lambda: array("q"))
    _places: "array[int]" = field(default_factory=lambda: array("H"))

    @classmethod
    def of(cls, vocabulary: Iterable[tuple[str, bool]]) -> "Speller":
        """Of words, each with whether it is but a stem."""
        made, slips = cls(), dict[int, int]()
        for word, stem in sorted(vocabulary):
            (made.stems if stem else made.words).add(word)
            if len(word) >= SHORTEST:
                for slip in _without_one(word):
                    slips.setdefault(hash(slip), len(made._all))
                made._all.append(word)
        made.lengths = tuple(sorted({len(stem) for stem in made.stems}))
        made._slips = array("q", sorted(slips))
        made._places = array("H", (slips[slip] for slip in made._slips))
        return made

    def right(self, word: str) -> str:
        """The word that was meant, where it is unknown and one slip away from a known one; else ``word``."""
        if not SHORTEST <= len(word) <= LONGEST or not word.isalpha() or self._known(word):
            return word
        for slip in (word, *sorted(_without_one(word))):
            if slip in self.words and len(slip) >= SHORTEST:
                return slip
            if (meant := self._meant(slip)) and _one_slip(word, meant):
                return meant
        return word

    def _meant(self, slip: str) -> str:
        at = bisect_left(self._slips, key := hash(slip))
        return self._all[self._places[at]] if at < len(self._slips) and self._slips[at] == key else ""

    def _known(self, word: str) -> bool:
        return word in self.words or any(
            word[:length] in self.stems for length in self.lengths if 3 < length <= len(word)
        )


def _one_slip(word: str, meant: str) -> bool:
    """Whether they differ in one letter, one too many or missing, or two neighbours that changed places."""
    if abs(len(word) - len(meant)) > 1:
        return False
    start = 0
    while start < min(len(word), len(meant)) and word[start] == meant[start]:
        start += 1
    mine, other = word[start:], meant[start:]
    return (
        mine[1:] == other
        or mine == other[1:]
        or (mine[1:] == other[1:] and len(word) >= LONG)
        or (mine[:2] == other[:2][::-1] and mine[2:] == other[2:])
    )
