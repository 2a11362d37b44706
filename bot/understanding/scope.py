"""Reads what is in scope and what is not."""

import re
from collections.abc import Iterator
from functools import cache

from bot.understanding.lexicon import any_of, lexicon
from bot.understanding.lists import distinct
from bot.understanding.plain import lines, narrow, plain

#: A scope is read from so many characters, into so many items on each side, each so long.
READ, MOST, LONGEST = 3_000, 100, 200
_COMMA = re.compile(
    r"[,、;\n|]|\s/\s|[.。](?=\s|$)|(?<![ァ-ヶー])・|・(?![ァ-ヶー])|(?<=[一-龥ァ-ヶー])と(?=[一-龥ァ-ヶーa-zA-Z])"
)
_EDGES = ' \t,.;:、。・*_/“”"«»「」'


def read_scope(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What ``text`` has inside the scope and outside of it; without labels all of it is inside."""
    sides: dict[str, list[str]] = {"inside": [], "outside": []}
    bare = "\n".join(line.text for line in lines(plain(text[:READ])))
    parts = list(_labelled(narrow(bare)))
    for side, part in parts:
        for item in _items(part, several=len(parts) > 1):
            refused = _refused().match(item)
            turned = "outside" if refused else side
            sides[turned].append(item[refused.end() :] if refused and side == "inside" else item)
    return distinct(sides["inside"], MOST), distinct(sides["outside"], MOST)


@cache
def _refused() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(lexicon('scope')['refuses'])})\s+", re.IGNORECASE)


@cache
def _join() -> re.Pattern[str]:
    return re.compile(rf"(?:^|\s)(?:{any_of(lexicon('scope')['joins'])})(?=\s|$)", re.IGNORECASE)


@cache
def _label() -> re.Pattern[str]:
    words = lexicon("scope")

    def sides(kind: str) -> dict[str, str]:
        return {word: side for side in ("outside", "inside") for word in words[side][kind]}

    phrases, signs = sides("phrases"), sides("signs")
    begins = r"(?:^|(?<=[\s.,;:、。(*_]))"
    link = any_of(words["links"])
    return re.compile(
        rf"{begins}[*_]{{0,2}}(?:(?P<phrase>{any_of(phrases)})[*_]{{0,2}}\s*(?:(?:{link})[*_]{{0,2}})?"
        rf"|(?P<sign>{any_of(signs)})[*_]{{0,2}}(?:\s*[:=]|[ \t]*[-–—][ \t]|[ \t]*(?=\n|$)))",
        re.MULTILINE,
    )


@cache
def _sides() -> dict[str, str]:
    words = lexicon("scope")
    return {
        word: side
        for kind in ("signs", "phrases")
        for side in ("inside", "outside")
        for word in words[side][kind]
    }


def _labelled(text: str) -> Iterator[tuple[str, str]]:
    """The parts of the text, each with the side that the label before it says."""
    shape = "".join(sign if len(sign.lower()) > 1 else sign.lower() for sign in text).replace("ё", "е")
    side, start = "inside", 0
    for found in _label().finditer(shape):
        yield side, text[start : found.start()]
        side, start = _sides()[found["phrase"] or found["sign"]], found.end()
    yield side, text[start:]


def _bare(item: str) -> str:
    """Without the signs and the blanks, of whatever kind, around it."""
    while item != (bare := item.strip().strip(_EDGES)):
        item = bare
    return item


def _items(part: str, *, several: bool) -> Iterator[str]:
    """The items of one part; "and" divides them where it stands among several."""
    none = lexicon("scope")["none"]
    pieces = [piece.strip() for piece in _COMMA.split(part) if piece.strip()]
    for piece in pieces:
        for item in _join().split(piece) if several or len(pieces) > 1 else [piece]:
            bare = _bare(_bare(item).removesuffix("です")[:LONGEST])
            if bare and bare.lower() not in none:
                yield bare
