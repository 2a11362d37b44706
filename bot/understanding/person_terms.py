"""The words that tell names, titles and tasks apart, whatever the language."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from bot.understanding.lexicon import JAPANESE, any_of, lexicon

INITIALS = re.compile(r"(?:[^\W\d_]\.){1,3}")
_EDGES = "@ \t,.;:…、。・!?*_~`“”\"«»「」『』'’|/-–—=>"


def fold(text: str) -> str:
    """Without case, as long as before."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(sign if len(sign.lower()) > 1 else sign.lower() for sign in text)
    return low.replace("ё", "е")


def trim(text: str) -> str:
    """Without what stands around words."""
    return text.strip(_EDGES)


def _whole(words: Iterable[str]) -> str:
    return any_of(words, before=r"(?<![\w-])")


@dataclass(frozen=True, slots=True)
class Terms:
    """The word list, made ready once; words without case, patterns for folded text."""

    titles: frozenset[str]
    title_stems: tuple[str, ...]
    title_ends: tuple[str, ...]
    fields: frozenset[str]
    field_stems: tuple[str, ...]
    particles: frozenset[str]
    courtesy: frozenset[str]
    honours: frozenset[str]
    links: frozenset[str]
    labels: dict[str, str]
    lead: re.Pattern[str]
    is_who: re.Pattern[str]
    intro: re.Pattern[str]
    pronoun: re.Pattern[str]


@cache
def terms() -> Terms:
    people = lexicon("people")
    titles, fields, polite = people["titles"], people["fields"], people["honorifics"]
    drop, keep = _whole(people["about"]["drop"]), _whole(people["about"]["keep"])
    return Terms(
        frozenset(titles["words"]),
        tuple(titles["stems"]),
        tuple(end for end in titles["ends"] if not JAPANESE.match(end)),
        frozenset(fields["words"]),
        tuple(fields["stems"]),
        frozenset(people["particles"]),
        frozenset(polite["drop"]),
        frozenset(polite["keep"]),
        frozenset(people["links"]),
        {word: field for field, words in people["labels"].items() for word in words},
        re.compile(rf"(?P<keep>{keep})|(?P<drop>{drop})"),
        re.compile(rf"(?P<what>.+) (?:{_whole(people['is'])}) (?P<who>.+)"),
        re.compile(rf"(?:(?:{_whole(people['intro'])})[ :]*|\d+ )+"),
        re.compile(rf"(?:{_whole(people['pronouns'])}) (?P<rest>.+)"),
    )


def label_of(text: str) -> str:
    """The field that ``text`` is the label of, or nothing."""
    return terms().labels.get(fold(trim(text)), "")


def is_aside(line: str) -> bool:
    """Whether a line is about nobody: "Thanks!"."""
    return fold(trim(line)) in lexicon("people")["asides"]


def without_intro(text: str) -> str:
    """A line's beginning without "The key stakeholders are"."""
    found = terms().intro.match(fold(text))
    return text[found.end() :].strip() if found else text


def is_title(token: str) -> bool:
    """Whether a word makes a title: director, CFO, -chef, директор…"""
    known, bare = terms(), fold(trim(token))
    return bare in known.titles or bare.startswith(known.title_stems) or bare.endswith(known.title_ends)


def is_field(token: str) -> bool:
    """Whether a word stands in titles without making one: finance, senior, отдела."""
    known, bare = terms(), fold(trim(token))
    return bare in known.fields or bare.startswith(known.field_stems)


def is_name(token: str) -> bool:
    """Whether a word is written like part of a name."""
    bare = token.strip(_EDGES)
    letters = bare.replace("-", "").replace("'", "").replace("’", "").replace(".", "")
    return bool(bare) and (bare[0].isupper() or INITIALS.fullmatch(bare) is not None) and letters.isalpha()


def is_link(token: str) -> bool:
    """Whether a word only ties others together: is, the, from, som, yang…"""
    return fold(trim(token)) in terms().links
