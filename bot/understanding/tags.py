"""Finds the tags by which people raise issues: ``#issue``, ``#緊急``, ``＃srochno`` is none; and those taken back."""

import re
from functools import cache

from bot.model.reading import Tag
from bot.understanding.lexicon import JAPANESE, lexicon
from bot.understanding.plain import LONGEST
from bot.understanding.shape import shape, unquoted

_TAG = re.compile(r"(?<![\w#&/])#(?P<name>[^\W_]{2,24})(?![-/_]?\w)")
#: In Japanese a tag runs into the sentence: it ends where its kanji or katakana do.
_JOINED = re.compile(
    r"(?<![a-z0-9_#&/])#(?P<name>[一-龥々]{2,6}(?:い(?![ぁ-ん]))?|[ァ-ヶー]{2,10})(?![一-龥々ァ-ヶーa-z0-9])"
)
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_GAP = re.compile(r"[.!?。！？;\n]")
#: How far a word may stand that takes a tag back: in words before, in characters.
_WORDS, _REACH = 3, 48


def tags_in(text: str) -> tuple[Tag, ...]:
    """The tags in ``text``, in order; none that stands in code, a quoted line or quotation marks."""
    if "#" not in text and "\uff03" not in text:
        return ()
    said = unquoted(shape(text[:LONGEST]))
    found = {one.start(): one for pattern in (_TAG, _JOINED) for one in pattern.finditer(said)}
    return tuple(
        Tag(one.start(), one.end(), name, _negated(said, one))
        for _, one in sorted(found.items())
        if (name := _names().get(one["name"]))
    )


@cache
def _names() -> dict[str, str]:
    return {word: name for name, words in lexicon("tags")["tags"].items() for word in words}


@cache
def _sides() -> tuple[frozenset[str], frozenset[str], re.Pattern[str]]:
    words = lexicon("tags")
    after = "|".join(
        re.escape(word) + r"(?!\w)" * (not JAPANESE.match(word))
        for word in sorted(words["after"], key=len)[::-1]
    )
    return frozenset(words["before"]), frozenset(words["between"]), re.compile(rf"[\s,:]{{0,2}}(?:{after})")


def _negated(said: str, tag: re.Match[str]) -> bool:
    """Whether the words beside the tag take it back: "not an #issue", "#課題ではありません"."""
    before, between, after = _sides()
    if after.match(said, tag.end()):
        return True
    near = said[max(0, tag.start() - _REACH) : tag.start()]
    words = _WORD.findall(_GAP.split(near)[-1])
    for word in words[: -_WORDS - 2 : -1]:
        if word in before or word.endswith("n't"):
            return True
        if word not in between:
            return False
    return False
