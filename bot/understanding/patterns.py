"""The patterns of a lexicon, found among words: "late", "delay*", "*forsink*", "lost .. customer", "(one|two) of"."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from bot.understanding.spelling import Speller
from bot.understanding.words import Word, folded

_BLANK = re.compile(r"[\s\-/]+")
#: So many words may stand where a pattern has "..".
GAP = 3
_LEAST_INFIX = 6
#: What was found to begin with a word is remembered for so many words, none longer than this: most come again.
REMEMBERED, LONGEST = 2_048, 24
#: So many signs of a word are looked at before a pattern is tried.
_KEY = 3
GAPS, EXACT, STEM, PART = "..", "=", "*", "**"


class Hit(NamedTuple):
    """``concept`` was found in the units (words, or signs in Japanese) from ``first`` up to ``last``, without it."""

    concept: str
    first: int
    last: int


class Piece(NamedTuple):
    """One word of a pattern: ``kind`` is EXACT, STEM (how a word begins), PART (what it contains) or GAPS."""

    kind: str
    text: str

    def fits(self, word: str) -> bool:
        if self.kind == EXACT:
            return word == self.text
        return word.startswith(self.text) if self.kind == STEM else self.text in word


def spelt_out(pattern: str) -> list[str]:
    """Every text that "(a|b) c" stands for; choices may hold choices."""
    texts, rest = [""], pattern
    while rest:
        text, _, rest = rest.partition("(")
        texts = [one + text for one in texts]
        if rest:
            choices, rest = _choices(rest)
            texts = [one + choice for one in texts for choice in choices]
    return texts


def _choices(rest: str) -> tuple[list[str], str]:
    """What stands between an opened parenthesis and its end, each choice spelt out, and what follows."""
    depth, start, parts = 1, 0, []
    for at, sign in enumerate(rest):
        depth += (sign == "(") - (sign == ")")
        if not depth or (depth == 1 and sign == "|"):
            parts.append(rest[start:at])
            start = at + 1
        if not depth:
            break
    return list(dict.fromkeys(text for part in parts for text in spelt_out(part))), rest[start:]


def _pieces(pattern: str) -> tuple[Piece, ...]:
    return tuple(_piece(word) for word in _BLANK.split(pattern.strip().lower().replace("ё", "е")) if word)


@cache
def _piece(word: str) -> Piece:
    if word == GAPS:
        return Piece(GAPS, "")
    kind = PART if word.startswith("*") else STEM if word.endswith("*") else EXACT
    return Piece(kind, folded(word.strip("*")))


class Rest(NamedTuple):
    """What follows a pattern's first word, and the concept it means.

    ``key``: how a word begins that has to be there, "" where that is not known.
    """

    key: str
    pieces: tuple[Piece, ...]
    concept: str

    @classmethod
    def of(cls, pieces: tuple[Piece, ...], concept: str) -> "Rest":
        first = next(one for one in pieces if one.kind != GAPS)
        known = first.kind != PART and len(first.text) >= _KEY
        return cls(first.text[:_KEY] if known else "", pieces, concept)


@dataclass(slots=True)
class Branch:
    """What may follow a pattern's first word: nothing, a certain word, or anything else."""

    alone: tuple[str, ...] = ()
    then: dict[str, tuple[Rest, ...]] | None = None
    other: tuple[Rest, ...] = ()

    def add(self, rest: tuple[Piece, ...], concept: str, same: dict[Rest, Rest]) -> None:
        if not rest:
            self.alone += (concept,)
            return
        known = Rest.of(rest, concept)
        known = same.setdefault(known, known)
        if rest[0].kind == EXACT:
            self.then = self.then or {}
            self.then[rest[0].text] = (*self.then.get(rest[0].text, ()), known)
        else:
            self.other += (known,)


#: A word, spelt right, and the branches of patterns that begin with it.
Beginning = tuple[str, list[Branch]]


@dataclass
class Patterns:
    """The patterns of one language, by what they begin with, so that each word is looked up and none is tried."""

    exact: dict[str, Branch] = field(default_factory=dict)
    stems: dict[str, Branch] = field(default_factory=dict)
    parts: dict[str, Branch] = field(default_factory=dict)
    speller: Speller = field(default_factory=Speller)
    lengths: tuple[int, ...] = ()
    part_lengths: tuple[int, ...] = ()
    _known: dict[str, Beginning] = field(default_factory=dict)

    @classmethod
    def build(cls, lists: Mapping[str, Iterable[str]], least: int = 1, *, spell: bool = True) -> "Patterns":
        """Of lists by concept; a pattern that begins with a word shorter than ``least`` is left out.

        ``spell``: what is misspelt is found, too.
        """
        made = cls()
        vocabulary = set()
        same: dict[Rest, Rest] = {}  # hundreds of patterns go on alike
        for concept, patterns in lists.items():
            for pattern in (one for raw in patterns for one in spelt_out(raw)):
                first, *rest = _pieces(pattern)
                if len(first.text) + 2 * len(rest) < least:
                    continue
                of_kind = {EXACT: made.exact, STEM: made.stems, PART: made.parts}[first.kind]
                of_kind.setdefault(first.text, Branch()).add(tuple(rest), concept, same)
                vocabulary |= {(one.text, one.kind != EXACT) for one in (first, *rest)}
        _piece.cache_clear()  # the same word is one piece within a language; no other needs it
        made.lengths = tuple(sorted({len(stem) for stem in made.stems}))
        made.part_lengths = tuple(sorted({len(part) for part in made.parts}))
        made.speller = Speller.of(vocabulary if spell else ())
        return made

    def find(self, words: list[Word]) -> list[Hit]:
        """All hits among ``words``, in order of where they begin; a word that no list knows is spelt right first."""
        begun = [self._begun(word.text) for word in words]
        texts = [text for text, _ in begun]
        begin = {"", *(text[:_KEY] for text in texts)}
        hits = []
        for at, (_, branches) in enumerate(begun):
            for branch in branches:
                hits += [Hit(concept, at, at + 1) for concept in branch.alone]
                follow = branch.then.get(texts[at + 1], ()) if branch.then and at + 1 < len(texts) else ()
                for key, pieces, concept in (*follow, *branch.other):
                    if key in begin and (last := _end(texts, words, at + 1, pieces)):
                        hits.append(Hit(concept, at, last))
        return hits

    def _begun(self, word: str) -> Beginning:
        if found := self._known.get(word):
            return found
        text = self.speller.right(word)
        found = text, self._beginning(text)
        if len(word) <= LONGEST:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            self._known[word] = found
        return found

    def _beginning(self, text: str) -> list[Branch]:
        found = []
        if branch := self.exact.get(text):
            found.append(branch)
        size = len(text)
        for length in self.lengths:
            if length > size:
                break
            if branch := self.stems.get(text[:length]):
                found.append(branch)
        if size >= _LEAST_INFIX:
            for length in self.part_lengths:
                for start in range(size - length + 1):
                    if branch := self.parts.get(text[start : start + length]):
                        found.append(branch)
        elif branch := self.parts.get(text):
            found.append(branch)
        return found


def _end(texts: list[str], words: list[Word], at: int, rest: tuple[Piece, ...]) -> int:
    """Where the pattern whose first word was found ends; 0 where it does not go on like that."""
    sentence = words[at - 1].sentence
    for number, piece in enumerate(rest):
        if piece.kind == GAPS:
            left = rest[number + 1 :]
            for start in range(at, min(at + GAP + 1, len(texts))):
                if left[0].fits(texts[start]):
                    end = _end(texts, words, start, left)
                    if end and words[end - 1].sentence == sentence:
                        return end
            return 0
        if at >= len(texts) or words[at].sentence != sentence or not piece.fits(texts[at]):
            return 0
        at += 1
    return at
