"""What a message speaks of: the concepts of the lexicons in it, with their places, and whether they are taken back."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from bot.understanding.languages import cyrillic
from bot.understanding.lexicon import read
from bot.understanding.patterns import Hit, Patterns
from bot.understanding.signs import Signs
from bot.understanding.words import Word, folded, words_of

#: Keys of a lexicon that are no concepts.
_GRAMMAR = ("filler", "after", "foreign")
#: Words of another language count from this length on: "at" and "end" mean something else in Danish.
_LONG = 5
_BACK = 4
#: In Japanese what takes a word back follows it, among hiragana; some of it only sounds like that.
_TAKEN_BACK = re.compile(
    r"(?:[はがもの]?(?:一切|全く|まったく|特に|とくに|今のところ))?(?:(?!かも|なりません|たまりません|すみません|ではない[かで]|じゃない[かで]|ませんか|ないか|ないでしょうか|のに|ので|から|けど)[ぁ-ん]){0,7}?"
    r"(?:ない|ません|ませ(?!ん)|なかっ|なく|なし|無し|ず(?=[、に])|ぬ)(?!でしょうか|か[、。？?と]|かと)"
)
#: What ends in hiragana is no noun, and mostly holds its "ない" already; these concepts, and nouns like 遅れ, do not.
_VERBS = frozenset("works receive reply ready agreed included renew talk resolved".split())
_STEM, _NOUN = re.compile(r"[ぁ-ん]"), re.compile(r"(?!ら).れ")
_LATIN = re.compile(r"[a-z]{2}")


class Found(NamedTuple):
    """``start`` and ``end`` are places in the text; ``negated``: taken back, as in "not late"."""

    concept: str
    start: int
    end: int
    sentence: int
    negated: bool


class Ear(NamedTuple):
    """What is listened for in a language: its patterns, the words that may stand between a "not" and what it
    denies, and how many words after something deny it."""

    patterns: Patterns
    filler: frozenset[str]
    after: int


def _lists(language: str) -> dict[str, list[str]]:
    """The lists of a language: commas and lines part the patterns. Read anew: what is made of them is kept."""
    raw = read(f"facts_{language}")
    return {
        name: [one.strip() for one in re.split("[,\n]", words) if one.strip()] for name, words in raw.items()
    }


@cache
def _ear(language: str, least: int = 1) -> Ear:
    lists = _lists(language)
    left_out = _GRAMMAR if least == 1 else (*_GRAMMAR, *_OWN)
    patterns = {name: words for name, words in lists.items() if name not in left_out}
    filler = frozenset(map(folded, lists.get("filler", ())))
    return Ear(Patterns.build(patterns, least), filler, int(lists.get("after", ["0"])[0]))


#: What only the language of the message decides.
_OWN = ("not", "notnot", "but")


@cache
def _signs() -> Signs:
    return Signs.build({name: words for name, words in _lists("ja").items() if name not in _GRAMMAR})


def heard(said: str, words: list[Word], language: str) -> list[Found]:
    """The concepts in a shaped text, by place; English ones too, whatever its language is."""
    if language == "ja":
        found = list(_japanese(said))
        if _LATIN.search(said):
            found += _among(_latin(said), "en", 1)
    elif language == "ru":
        spelt = [word._replace(text=cyrillic(word.text)) if word.text.isascii() else word for word in words]
        found = list(_among(spelt, "ru"))
        if spelt != words:
            found += _among(words, "en", _LONG)
    else:
        found = list(_among(words, language))
        if language != "en":
            found += _among(words, "en", _LONG)
    return sorted(found, key=lambda one: (one.start, -one.end))


def _latin(said: str) -> list[Word]:
    return words_of(re.sub(r"[^a-z0-9'\-。！？!?\n.]", " ", said))


def _among(words: list[Word], language: str, least: int = 1) -> Iterator[Found]:
    ear = _ear(language, least)
    hits = ear.patterns.find(words)
    plain = {at for hit in hits if hit.concept == "notnot" for at in range(hit.first, hit.last)}
    nots = [hit for hit in hits if hit.concept == "not" and hit.first not in plain]
    ends, starts = {hit.last for hit in nots}, {hit.first for hit in nots}
    filler, after = ear.filler, ear.after
    for hit in hits:
        negated = not starts & set(range(hit.first, hit.last)) and (
            _before(words, hit, ends, filler) or bool(after and _after(words, hit, starts, filler, after))
        )
        first, last = words[hit.first], words[hit.last - 1]
        yield Found(hit.concept, first.start, last.end, first.sentence, negated)


def _before(words: list[Word], hit: Hit, ends: set[int], filler: frozenset[str]) -> bool:
    at, sentence = hit.first, words[hit.first].sentence
    for _ in range(_BACK):
        if at in ends:
            return words[at - 1].sentence == sentence
        if not at or words[at - 1].text not in filler:
            return False
        at -= 1
    return at in ends and words[at - 1].sentence == sentence


def _after(words: list[Word], hit: Hit, starts: set[int], filler: frozenset[str], reach: int) -> bool:
    sentence = words[hit.first].sentence
    for at in range(hit.last, min(hit.last + reach, len(words))):
        if words[at].sentence != sentence:
            return False
        if at in starts:
            return True
        if words[at].text not in filler:
            return False
    return False


def _japanese(said: str) -> Iterator[Found]:
    sentence, at = 0, 0
    for hit in _signs().find(said):
        sentence += len(re.findall(r"[。！？!?\n]", said[at : hit.first]))
        at = hit.first
        whole = (
            hit.concept in _VERBS or not _STEM.match(said, hit.last - 1) or _NOUN.match(said, hit.last - 2)
        )
        negated = bool(whole and _TAKEN_BACK.match(said, hit.last))
        yield Found(hit.concept, hit.first, hit.last, sentence, negated)
