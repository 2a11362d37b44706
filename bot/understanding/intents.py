"""What a short message in a conversation means: an answer, or a wish to continue, skip, go back, edit."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from bot.understanding.lexicon import lexicon

#: A message longer than this is always an answer.
LONGEST = 48
_SKIN = re.compile(r":skin-tone-\d:|[\U0001f3fb-\U0001f3ff\ufe0f]")
_BETWEEN = re.compile(r"[\s,.;:!?…、。~〜\-–—\"“”«»「」()*_`]+")
_PARTS = re.compile(r"[,.;:!?…、。\n]+")
_DIGIT = re.compile(r"\d")
_JAPANESE = re.compile(r"[ぁ-んァ-ヶ一-龥]")


@dataclass(frozen=True, slots=True)
class Intent:
    """``kind`` is continue, later, back, edit, unknown ("I don't know"), yes, no, help, hello, or "words": an answer.

    ``number`` is that of the question to edit, as people count.
    """

    kind: str
    number: int | None = None


WORDS = Intent("words")


def read_intent(text: str) -> Intent:
    """Read a message in any of the five languages, whichever its writer has chosen; only a whole one counts."""
    if len(text) > LONGEST:
        return WORDS
    folded = _folded(text)
    bare = _bare(folded)
    if (number := _numbered(bare)) is not None:
        return Intent("edit", number)
    return Intent(_phrase(folded) or _together(_PARTS.split(folded)) or "words")


def _folded(text: str) -> str:
    narrow = unicodedata.normalize("NFKC", _SKIN.sub("", text).replace("№", " "))
    return narrow.casefold().replace("\u2019", "'").replace("ё", "е").strip()


def _bare(folded: str) -> str:
    """Without punctuation, and without spaces in Japanese; signs alone stay as they are."""
    bare = " ".join(_BETWEEN.sub(" ", folded).split())
    if not any(sign.isalpha() for sign in bare):
        return folded.rstrip(" .!?…。") or folded[:1]
    return bare.replace(" ", "") if _JAPANESE.search(bare) else bare


@cache
def _phrases() -> dict[str, str]:
    return {
        _bare(_folded(phrase)): kind
        for kind, languages in lexicon("intents")["phrases"].items()
        for phrases in languages.values()
        for phrase in phrases
    }


def _phrase(folded: str) -> str | None:
    """The kind of one phrase, give or take politeness."""
    bare = _bare(folded)
    return _phrases().get(bare) or _phrases().get(_plainly(bare))


def _together(parts: Iterable[str]) -> str | None:
    """What several phrases in one message mean: "ok, next", "hello, help"; a yes, no or greeting gives way."""
    polite = lexicon("intents")["polite"]["spaced"]
    kinds = {_phrase(part) for part in parts if part.strip() and part.strip() not in polite}
    if len(kinds) > 1:
        kinds -= {"yes", "no", "hello"}
    return kinds.pop() if len(kinds) == 1 else None


def _plainly(bare: str) -> str:
    """Without what is said out of politeness, as long as anything is left."""
    polite = lexicon("intents")["polite"]
    spaced, joined = polite["spaced"], polite["joined"]
    for _ in range(3):
        before = bare
        for word in spaced:
            bare = bare.removeprefix(f"{word} ").removesuffix(f" {word}")
        if _JAPANESE.search(bare):
            for word in joined:
                bare = bare.removeprefix(word).removesuffix(word) or bare
        if bare == before:
            break
    return bare


@cache
def _numbers() -> re.Pattern[str]:
    words = lexicon("intents")["numbered"]
    joined = words["joined"]

    def one_of(*lists: list[str]) -> str:
        every = sorted({word for words in lists for word in words}, key=len, reverse=True)
        return "(?:" + "|".join(map(re.escape, every)) + ")"

    which, verbs = one_of(words["questions"], words["nouns"]), one_of(words["verbs"])
    what, does = one_of(joined["questions"], joined["nouns"]), one_of(joined["verbs"])
    counter = one_of(joined["counters"])
    return re.compile(
        rf"(?:{verbs} (?:{which} ?)?|{one_of(words['questions'])} ?)# ?(?P<a>\d{{1,2}})"
        rf"|(?:{verbs} (?:{which} )?|{one_of(words['questions'])} ?)(?P<b>\d{{1,2}})"
        rf"|{what}*の?(?P<c>\d{{1,2}}){counter}?の?{what}*[をに]?{does}"
        rf"|{one_of(joined['questions'])}(?P<d>\d{{1,2}})"
        rf"|{does}{what}*(?P<e>\d{{1,2}}){counter}?"
    )


def _numbered(bare: str) -> int | None:
    """The number in "edit 3" and its like."""
    if not _DIGIT.search(bare):
        return None
    for said in (bare, _plainly(bare)):
        if found := _numbers().fullmatch(said):
            return int(next(filter(None, found.groups())))
    return None
