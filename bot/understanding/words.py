"""The words of a shaped text, with their places; folded, so that one word has one spelling."""

import re
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+(?:['\u2032][^\W_]+)*")
#: A sentence ends here; a dot inside a number or an abbreviation does not end one.
_END = re.compile(r"[!?;\n。！？…]|\.(?=\s|$)")
_DANISH = (("æ", "ae"), ("ø", "oe"), ("å", "aa"))


class Word(NamedTuple):
    """``text`` is folded; ``start`` and ``end`` are places in the text; ``sentence`` counts from 0."""

    text: str
    start: int
    end: int
    sentence: int


def folded(word: str) -> str:
    """One spelling: no apostrophes, Danish letters as those without them are written."""
    if word.isascii():
        return word.replace("'", "")
    for letter, plain in _DANISH:
        word = word.replace(letter, plain)
    return word.replace("'", "")


def words_of(said: str) -> list[Word]:
    """Every word of ``said``, in order."""
    ends = [found.start() for found in _END.finditer(said)]
    ends.append(len(said) + 1)
    found, sentence = [], 0
    for one in _WORD.finditer(said):
        start = one.start()
        while ends[sentence] < start:
            sentence += 1
        found.append(Word(folded(one[0]), start, one.end(), sentence))
    return found
