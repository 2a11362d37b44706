"""Tells in which of the five languages a message is, by its letters and its small words."""

import re
from functools import cache

from bot.understanding.lexicon import lexicon
from bot.understanding.words import Word, folded

_KANA = re.compile(r"[ぁ-んァ-ヶ]")
_KANJI = re.compile(r"[一-龥]")
_CYRILLIC = re.compile(r"[а-яіїє]")
_LATIN = re.compile(r"[a-zæøå]")
_DANISH = re.compile(r"[æøå]")
#: So many words tell.
_READ = 120


@cache
def _small() -> dict[str, frozenset[str]]:
    lists = lexicon("languages")
    return {name: frozenset(map(folded, lists[name])) for name in ("en", "ms", "da", "ja", "ru")}


def language_of(said: str, words: list[Word], hint: str | None = None) -> str:
    """The language of a shaped text; ``hint``, that of its channel or writer, decides where the text does not."""
    if _KANA.search(said):
        return "ja"
    cyrillic, latin = len(_CYRILLIC.findall(said)), len(_LATIN.findall(said))
    if cyrillic * 2 > latin:
        return "ru"
    if _KANJI.search(said) and hint in (None, "ja"):
        return "ja"
    texts = [word.text for word in words[:_READ]]
    counts = {name: float(sum(text in small for text in texts)) for name, small in _small().items()}
    counts["da"] += 2.0 * bool(_DANISH.search(said)) - 0.01
    for name in ("ja", "ru"):
        counts[name] -= 1.0  # few write theirs in Latin letters
    if hint in counts:
        counts[hint] += 1.0 if hint in ("en", "ms", "da") else 0.5
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] > 0 else (hint or "en")


@cache
def _letters() -> tuple[re.Pattern[str], dict[str, str]]:
    letters = lexicon("languages")["cyrillic"]
    return re.compile("|".join(re.escape(one) for one in sorted(letters, key=len, reverse=True))), letters


def cyrillic(word: str) -> str:
    """A Russian word in Latin letters, as it is spelt."""
    pattern, letters = _letters()
    return pattern.sub(lambda found: letters[found[0]], word)
