"""Strings that are hard on a pattern, made of its own pieces: what it repeats, what comes before, and a wrong end."""

import re
import re._constants as op  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Iterator
from itertools import product
from typing import Any

#: What a class is tried with, in this order; and what ends a string that no pattern takes.
LETTERS = "a1 \n-_.,:;#@<>/'\"()&?!=+*~`|あ漢オдæ"
WRONG = ("", "\x00", "\x00 ", "!\x00", "\n")
#: So many pieces are joined in pairs: the first, and the longest.
PAIRED = 14


def attacks(pattern: str, flags: int) -> Iterator[tuple[str, str, str]]:
    """Beginning, middle and end; the middle is to be repeated."""
    pieces = [*dict.fromkeys(one for one in _pieces(parser.parse(pattern, flags), flags) if one)]
    few = [*dict.fromkeys([*pieces[: PAIRED // 2], *sorted(pieces, key=len)[-PAIRED // 2 :]])]
    middles = [*dict.fromkeys([*pieces[:60], *(one + two for one, two in product(few, few)), *LETTERS])]
    for middle in middles:
        for wrong in WRONG:
            yield "", middle, wrong
    for before, middle in product(few, [*few, *LETTERS[:6]]):
        yield before, middle, WRONG[1]


def _pieces(parsed: Any, flags: int) -> Iterator[str]:
    """Every part of a pattern as a string that it takes, and what it has taken up to there."""
    yield _taken(parsed, flags)
    for number, (_, inside) in enumerate(parsed):
        yield _taken(parsed[number : number + 1], flags)
        yield _taken(parsed[: number + 1], flags)
        for part in _parts(inside):
            yield from _pieces(part, flags)


def _parts(inside: Any) -> Iterator[Any]:
    """The patterns within one."""
    if isinstance(inside, parser.SubPattern):
        yield inside
    elif isinstance(inside, list | tuple):
        for one in inside:
            yield from _parts(one)


def _taken(parsed: Any, flags: int) -> str:
    return "".join(_one(kind, inside, flags) for kind, inside in parsed)


def _one(kind: Any, inside: Any, flags: int) -> str:
    match kind:
        case op.LITERAL:
            return chr(inside)
        case op.NOT_LITERAL:
            return "a" if inside != ord("a") else "b"
        case op.ANY:
            return "a"
        case op.IN:
            return _of_class(inside)
        case op.BRANCH:
            return max((_taken(one, flags) for one in inside[1]), key=len)
        case op.SUBPATTERN:
            return _taken(inside[3], flags)
        case op.ATOMIC_GROUP:
            return _taken(inside, flags)
        case op.MAX_REPEAT | op.MIN_REPEAT | op.POSSESSIVE_REPEAT:
            low, high, part = inside
            return _taken(part, flags) * int(max(low, 1 if high else 0))
        case op.GROUPREF_EXISTS:
            return _taken(inside[1], flags)
        case _:
            return ""  # a place, not a character


def _of_class(inside: Any) -> str:
    return next((one for one in LETTERS if _in(inside, one)), "") or _first(inside)


def _first(inside: Any) -> str:
    for kind, value in inside:
        if kind is op.LITERAL:
            return chr(value)
        if kind is op.RANGE:
            return chr(value[0])
    return "a"


def _in(inside: Any, letter: str) -> bool:
    found, negated = False, False
    for kind, value in inside:
        match kind:
            case op.NEGATE:
                negated = True
            case op.LITERAL:
                found |= ord(letter) == value
            case op.RANGE:
                found |= value[0] <= ord(letter) <= value[1]
            case op.CATEGORY:
                found |= bool(re.match(CATEGORIES[value], letter))
    return found != negated


CATEGORIES = {
    op.CATEGORY_DIGIT: r"\d",
    op.CATEGORY_NOT_DIGIT: r"\D",
    op.CATEGORY_SPACE: r"\s",
    op.CATEGORY_NOT_SPACE: r"\S",
    op.CATEGORY_WORD: r"\w",
    op.CATEGORY_NOT_WORD: r"\W",
}
