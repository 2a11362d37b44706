"""The elements that blocks of Slack's Block Kit are made of."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from bot.cards.blockkit_words import escaped, size
from bot.cards.pieces import Piece

Json = dict[str, Any]

#: The length of a text; Slack names none for rich text, which gets the same, and so many elements.
TEXT = 3000
ELEMENTS = 100


def text(found: list[Piece]) -> Json:
    """A block of text: a section of marked text where nothing in it can be taken for a mark, else rich text."""
    if clear(found) and len(said := "".join(_marks(found))) <= TEXT:
        return {"type": "section", "text": marked(said)}
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": _inline(found)}]}


def quote(found: list[Piece], by: list[Piece]) -> Json:
    """What somebody said, each line of it set off; ``by`` may be empty."""
    said = "\n".join(f">{line}" for line in "".join(_marks(found)).split("\n"))
    said += "\n" + "".join(_marks(by)) if by else ""
    if clear([*found, *by]) and len(said) <= TEXT:
        return {"type": "section", "text": marked(said)}
    elements = [{"type": "rich_text_quote", "elements": _inline(found)}]
    elements += [{"type": "rich_text_section", "elements": _inline(by)}] if by else []
    return {"type": "rich_text", "elements": elements}


def chunks(lines: Iterable[list[Piece]]) -> Iterator[Json]:
    """Lines as blocks of text, each within the length of one."""
    held: list[Piece] = []
    used = 0
    for found in lines:
        need = sum(size(piece.text) for piece in found) + 1
        if held and (used + need > TEXT or len(held) + len(found) >= ELEMENTS):
            yield text(held)
            held, used = [], 0
        held += [Piece("\n"), *found] if held else found
        used += need
    if held:
        yield text(held)


def clear(found: Iterable[Piece]) -> bool:
    """Whether marked text shows these pieces as they are: no sign in them that Slack reads as a mark."""
    return not any(
        _MARK.search(piece.text) or (piece.bold and "\n" in piece.text)
        for piece in found
        if piece.kind == "text" or piece.said
    )


#: Bold, italic, struck, code, quoted, and the name of an emoji (Slack: formatting text).
_MARK = re.compile(r"[*_~`>]|:[\w+'-]+:")


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
            case str() as said:
                total += size(said)
    return total


_SHOWN = {"text", "elements", "alt_text", "user_id", "url"}


def joined(found: Iterable[Piece]) -> Iterator[Piece]:
    """Mentions, and between them all the rest as one text."""
    for is_user, run in groupby(found, lambda piece: piece.kind == "user"):
        if is_user:
            yield from run
        elif said := "".join(piece.text for piece in run).strip():
            yield Piece(said)


def context(*elements: Json) -> Json:
    return {"type": "context", "elements": list(elements)}


def marked(said: str) -> Json:
    """A text that Slack reads for marks, but not for addresses and names (Slack: ``verbatim``)."""
    return {"type": "mrkdwn", "text": said, "verbatim": True}


def mark(piece: Piece) -> str:
    """One piece in marked text."""
    if piece.kind == "user":
        return f"<@{piece.text}>"
    if piece.kind == "link":
        return f"<{escaped(piece.text)}>"
    return f"`{escaped(piece.text)}`" if piece.kind == "code" else escaped(piece.text)


def _marks(found: Iterable[Piece]) -> Iterator[str]:
    for bold, run in groupby(found, lambda piece: piece.bold):
        said = "".join(map(mark, run))
        core = said.strip()
        yield said.replace(core, f"*{core}*", 1) if bold and core else said


def _inline(found: Iterable[Piece]) -> list[Json]:
    """Elements of rich text, at most as many as Slack may take; runs of the same look are one."""
    elements: list[Json] = []
    for (kind, bold), run in groupby(found, lambda piece: (piece.kind, piece.bold)):
        style = {"style": {"code": True}} if kind == "code" else {"style": {"bold": True}} if bold else {}
        if kind == "user":
            elements += [{"type": "user", "user_id": piece.text} | style for piece in run]
        elif kind == "link":
            elements += [{"type": "link", "url": piece.text, "text": piece.text} | style for piece in run]
        else:
            elements.append({"type": "text", "text": "".join(piece.text for piece in run)} | style)
    return elements[:ELEMENTS]
