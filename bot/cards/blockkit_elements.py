"""The elements that blocks of Slack's Block Kit are made of."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from bot.cards.blockkit_words import Piece, escaped, size

Json = dict[str, Any]

#: The length of a text; Slack names none for rich text, which gets the same.
TEXT = 3000
CELLS = 10


def bar(done: int, total: int) -> str:
    """How far, as a row of cells: one a step where they are few."""
    cells = max(1, min(total, CELLS))
    full = round(cells * min(max(done, 0), total) / total) if total > 0 else 0
    return "▰" * full + "▱" * (cells - full)


def rich(*elements: Json) -> Json:
    return {"type": "rich_text", "elements": list(elements)}


def section(found: Iterable[Piece], *, bold: bool = False) -> Json:
    return {"type": "rich_text_section", "elements": inline(found, bold=bold)}


def length(block: Json) -> int:
    """How much text a block shows, as far as a message's length goes."""
    total = 0
    waiting: list[object] = [block]
    while waiting:
        match waiting.pop():
            case dict() as found:
                waiting += [value for key, value in found.items() if key in _SHOWN]
            case list() as several:
                waiting += several
            case str() as text:
                total += size(text)
    return total


_SHOWN = {"text", "elements", "alt_text", "user_id"}


def inline(found: Iterable[Piece], *, bold: bool = False) -> list[Json]:
    elements = []
    for piece in found:
        style = {"style": {"bold": True}} if bold else {}
        if piece.kind == "user":
            elements.append({"type": "user", "user_id": piece.text} | style)
        else:
            code = {"style": {"code": True}} if piece.kind == "code" else style
            elements.append({"type": "text", "text": piece.text} | code)
    return elements


def chunks(lines: Iterable[list[Json]]) -> Iterator[Json]:
    """Lines as blocks of rich text, each within the length of a text."""
    held: list[Json] = []
    used = 0
    for elements in lines:
        need = length({"elements": elements}) + 1
        if held and used + need > TEXT:
            yield rich({"type": "rich_text_section", "elements": held})
            held, used = [], 0
        if held:
            held.append({"type": "text", "text": "\n"})
        held += elements
        used += need
    if held:
        yield rich({"type": "rich_text_section", "elements": held})


def joined(found: Iterable[Piece]) -> Iterator[Piece]:
    """Mentions, and between them all the rest as one text."""
    for is_user, run in groupby(found, lambda piece: piece.kind == "user"):
        if is_user:
            yield from run
        elif text := "".join(piece.text for piece in run).strip():
            yield Piece(text)


def context(*elements: Json) -> Json:
    return {"type": "context", "elements": list(elements)}


def marked(text: str) -> Json:
    """A text that Slack reads for marks, but not for addresses and names (Slack: ``verbatim``)."""
    return {"type": "mrkdwn", "text": text, "verbatim": True}


def mark(piece: Piece) -> str:
    if piece.kind == "user":
        return f"<@{piece.text}>"
    return f"`{escaped(piece.text)}`" if piece.kind == "code" else escaped(piece.text)
