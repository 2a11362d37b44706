"""Puts one slip of the keyboard right: a letter too many, missing, wrong, or two that changed places."""

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
    """``words`` are whole, ``stems`` how words begin; ``slips`` leads from them without one letter back to them."""

    words: set[str] = field(default_factory=set)
    stems: set[str] = field(default_factory=set)
    slips: dict[str, str] = field(default_factory=dict)
    lengths: tuple[int, ...] = ()

    @classmethod
    def of(cls, vocabulary: Iterable[tuple[str, bool]]) -> "Speller":
        """Of words, each with whether it is but a stem."""
        made = cls()
        for word, stem in sorted(vocabulary):
            (made.stems if stem else made.words).add(word)
            if len(word) >= SHORTEST:
                for slip in _without_one(word):
                    made.slips.setdefault(slip, word)
        made.lengths = tuple(sorted({len(stem) for stem in made.stems}))
        return made

    def right(self, word: str) -> str:
        """The word that was meant, where it is unknown and one slip away from a known one; else ``word``."""
        if not SHORTEST <= len(word) <= LONGEST or not word.isalpha() or self._known(word):
            return word
        for slip in (word, *sorted(_without_one(word))):
            if slip in self.words and len(slip) >= SHORTEST:
                return slip
            if (meant := self.slips.get(slip)) and _one_slip(word, meant):
                return meant
        return word

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
