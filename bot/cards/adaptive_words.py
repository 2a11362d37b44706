"""Words as Teams shows them: a text that it reads for marks, or runs that it takes as they are.

A ``TextBlock`` is Markdown, and Teams' clients do not agree on how a mark in it is escaped (phones show the
backslash), so it holds only what cannot be taken for a mark; all else is a ``RichTextBlock``, whose runs know no
marks (Adaptive Cards: text features). A mention works in a ``TextBlock`` only, so beside one the marks are escaped.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from bot.cards.adaptive_people import mark
from bot.cards.pieces import Piece, cut, units

Json = dict[str, Any]

#: In 16-bit units: as much as one element shows; beyond it the next one goes on.
CHUNK = 2500
#: So many lines of one text are kept apart; those after them run on.
LINES = 100
#: Bold, italic, code, link, tag; an entity of HTML; a date that the client would write out.
_INSIDE = r"[\\*_`\[\]<]|~~|&(?=[#\w]+;)|\{\{"
#: A quote, a heading, a list, a line across, an indentation.
_MARK = re.compile(rf"{_INSIDE}|^(?:\s|[>#]|[-=]{{2}}|[-+•](?=\s|$)|\d{{1,9}}[.)](?=\s|$))")
_ESCAPED = re.compile(_INSIDE)
#: The same at the start of a line, up to where a backslash breaks it.
_BROKEN = re.compile(r"^(?:\d{1,9}(?=[.)])|(?=[-+=>#]))")
#: An address that can stand in Markdown as it is.
_ADDRESS = re.compile(r"(?:[\w./:?=%+,;@$!'-]|&(?![#\w]+;)|~(?!~)|#)*", re.ASCII)
_SMUGGLED = re.compile(r"(<)(?=/?at\b)|(\{)(?=\{)", re.IGNORECASE)


def flat(found: list[Piece], limit: int) -> str:
    """Pieces as one string where Teams knows no marks, within ``limit`` and never empty."""
    return inert(cut("".join(piece.text for piece in found), limit, units))


def inert(text: str) -> str:
    """Text in which nothing is a mention or a date for the client to write out; it looks the same."""
    return _SMUGGLED.sub("\\g<0>\u2060", text) if "<" in text or "{{" in text else text


def paragraphs(found: list[Piece], style: Json) -> list[Json]:
    """A text as elements, one a line, because the clients do not agree on line breaks either."""
    drawn: list[Json] = []
    gap = "None"
    for one in _lines(found):
        if not one:
            gap = "Small"
            continue
        for part in _chunks(one):
            drawn.append(element(part, style) | ({"spacing": gap} if drawn else {}))
            gap = "None"
    return drawn


def element(found: list[Piece], style: Json) -> Json:
    """One line as an element; ``style`` is what texts and runs both know: size, weight, color, isSubtle."""
    if is_clear(found):
        return {"type": "TextBlock", "text": "".join(map(_plain, found)), "wrap": True, **style}
    if any(piece.kind == "user" for piece in found):
        return {"type": "TextBlock", "text": escaped(found), "wrap": True, **style}
    return {"type": "RichTextBlock", "inlines": [_run(piece, style) for piece in _joined(found)]}


def is_clear(found: Iterable[Piece]) -> bool:
    """Whether a line reads as it is meant with nothing escaped."""
    shown = ""
    for piece in found:
        if piece.kind == "code" or (piece.kind == "link" and not _ADDRESS.fullmatch(piece.text)):
            return False
        shown += piece.text if piece.kind == "text" else "x"
    return _MARK.search(shown) is None


def escaped(found: Iterable[Piece]) -> str:
    """A line in Markdown with all its marks escaped."""
    said = "".join(
        _plain(piece) if piece.kind == "user" else _ESCAPED.sub(r"\\\g<0>", inert(piece.text))
        for piece in found
    )
    return _BROKEN.sub(r"\g<0>\\", said.lstrip())


def _plain(piece: Piece) -> str:
    if piece.kind == "user":
        return mark(piece.text)
    return f"[{piece.text}]({piece.text})" if piece.kind == "link" else piece.text


def _run(piece: Piece, style: Json) -> Json:
    run: Json = {"type": "TextRun", "text": inert(piece.text), **style}
    if piece.kind == "code":
        return run | {"fontType": "Monospace"}
    if piece.kind == "link":
        return run | {"selectAction": {"type": "Action.OpenUrl", "url": piece.text}}
    return run


def _joined(found: Iterable[Piece]) -> Iterator[Piece]:
    for kind, run in groupby(found, lambda piece: piece.kind):
        if kind == "text":
            yield Piece("".join(piece.text for piece in run))
        else:
            yield from run


def _lines(found: list[Piece]) -> list[list[Piece]]:
    lines: list[list[Piece]] = [[]]
    for piece in found:
        first, *others = piece.text.split("\n") if piece.kind != "user" else [piece.text]
        if first:
            lines[-1].append(piece._replace(text=first))
        for other in others:
            apart = len(lines) < LINES
            if apart:
                lines.append([])
            if other:
                lines[-1].append(piece._replace(text=other if apart else f" {other}"))
    return [one if any(piece.text.strip() for piece in one) else [] for one in lines]


def _chunks(found: list[Piece]) -> Iterator[list[Piece]]:
    """A line in parts that one element can hold, broken at a blank where there is one."""
    held: list[Piece] = []
    free = CHUNK
    for piece in found:
        rest = piece.text
        while units(rest) > free:
            end = _fits(rest, free)
            if head := rest[:end].rstrip():
                held.append(piece._replace(text=head, kind=_broken(piece)))
            if held:
                yield held
            held, free, rest = [], CHUNK, rest[end:].lstrip()
        if rest:
            held.append(piece._replace(text=rest, kind=piece.kind if rest == piece.text else _broken(piece)))
            free -= units(rest)
    if held:
        yield held


def _broken(piece: Piece) -> str:
    """Half an address leads nowhere."""
    return "text" if piece.kind == "link" else piece.kind


def _fits(text: str, limit: int) -> int:
    """Where to break a text so that what is before it is within ``limit`` units."""
    end = min(len(text), limit)
    while units(text[:end]) > limit:
        end -= max(1, (units(text[:end]) - limit) // 2)
    blank = text.rfind(" ", end // 2, end)
    return end if blank < 0 else blank
