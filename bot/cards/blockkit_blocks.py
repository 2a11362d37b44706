"""The neutral blocks as blocks of Slack's Block Kit."""

from collections.abc import Iterable, Iterator
from typing import Any

from bot.cards.blockkit_codes import button_value
from bot.cards.blockkit_words import Piece, escaped, line, pieces, plain, size
from bot.cards.card import (
    Block,
    Button,
    Checklist,
    Divider,
    Facts,
    Image,
    Note,
    Para,
    Progress,
    Quote,
    Words,
)
from bot.cards.reader import Reader
from bot.texts.lookup import Texts

Json = dict[str, Any]

#: Slack's limits, and our own for what has none (a block of rich text, one line of a list).
TEXT = 3000
LABEL = 300
CONTEXT_TEXT = 2000
CONTEXT_ELEMENTS = 10
BUTTONS = 25
BUTTON_TEXT = 75
URL = 3000
ALT = 2000
CELLS = 10
SIGNS = {"done": "✓", "now": "●", "open": "○", "later": "…", "flagged": "⚑"}


class Draw:
    """Draws for one reader in one tenant; blocks come without their ids."""

    def __init__(self, reader: Reader, texts: Texts, tenant: str) -> None:
        self.reader = reader
        self.texts = texts
        self.tenant = tenant

    def block(self, block: Block) -> Iterator[Json]:
        """What one neutral block becomes; long lists become several."""
        match block:
            case Para(words=words):
                yield rich(section(self.words(words)))
            case Facts(rows=rows):
                yield from _chunks(self.fact(label, value) for label, value in rows)
            case Checklist(items=items):
                yield from _chunks(
                    self.check(item.label, item.state, item.detail, bold=item.state == "now")
                    for item in items
                )
            case Progress(done=done, total=total, label=label):
                yield rich(section([Piece(f"{bar(done, total)}  "), *self.words(label, LABEL)]))
            case Quote(words=words, by=by):
                quoted = {"type": "rich_text_quote", "elements": list(_inline(self.words(words)))}
                yield rich(quoted, *([section([Piece("— "), *self.words(by, LABEL)])] if by else []))
            case Divider():
                yield {"type": "divider"}
            case Image(url=url, alt=alt) if url.startswith("https://") and len(url) <= URL:
                text = line(alt, self.reader, self.texts, ALT)
                yield {"type": "image", "image_url": url, "alt_text": text}
            case Image(alt=words) | Note(words=words):
                yield self.note(words)

    def words(self, words: Words, limit: int = TEXT) -> list[Piece]:
        return pieces(words, self.reader, self.texts, self.tenant, limit)

    def title(self, words: Words) -> Json:
        return rich(section(self.words(words), bold=True))

    def fact(self, label: Words, value: Words) -> list[Json]:
        bold = _inline(self.words(label, LABEL), bold=True)
        return [*bold, *_inline([Piece("  "), *self.words(value, TEXT - LABEL - 4)])]

    def check(self, label: Words, state: str, detail: Words | None, *, bold: bool) -> list[Json]:
        found = [Piece(f"{SIGNS[state]} "), *self.words(label, LABEL)]
        more = [Piece(" · "), *self.words(detail, LABEL)] if detail else []
        return [*_inline(found, bold=bold), *_inline(more)]

    def note(self, words: Words) -> Json:
        """Small grey text. Only our own words may be in a text that Slack reads for marks."""
        found = self.words(words, CONTEXT_TEXT)
        if all(piece.kind == "text" for piece in found):
            elements = [plain("".join(piece.text for piece in found))]
        elif not any(piece.said for piece in found):
            elements = [_marked("".join(_mark(piece) for piece in found))]
        elif len(found) <= CONTEXT_ELEMENTS:
            elements = [
                _marked(_mark(piece)) if piece.kind == "user" else plain(piece.text)
                for piece in found
                if piece.text.strip()
            ]
        else:
            elements = [plain(line(words, self.reader, self.texts, CONTEXT_TEXT))]
        return {"type": "context", "elements": elements}

    def buttons(self, buttons: tuple[Button, ...]) -> Iterator[Json]:
        """Rows of buttons, of which the first main one alone stands out."""
        drawn = []
        main = next((button for button in buttons if button.style == "main"), None)
        for number, button in enumerate(buttons):
            style = "primary" if button is main else button.style
            drawn.append(
                {
                    "type": "button",
                    "action_id": f"{number}:{button.code}"[:255],
                    "text": plain(line(button.label, self.reader, self.texts, BUTTON_TEXT)),
                    "value": button_value(button),
                }
                | ({"style": style} if style in {"primary", "danger"} else {})
            )
        for start in range(0, len(drawn), BUTTONS):
            yield {"type": "actions", "elements": drawn[start : start + BUTTONS]}


def bar(done: int, total: int) -> str:
    """How far, as a row of cells: one a step where they are few."""
    cells = max(1, min(total, CELLS))
    full = round(cells * min(max(done, 0), total) / total) if total > 0 else 0
    return "▰" * full + "▱" * (cells - full)


def rich(*elements: Json) -> Json:
    return {"type": "rich_text", "elements": list(elements)}


def section(found: Iterable[Piece], *, bold: bool = False) -> Json:
    return {"type": "rich_text_section", "elements": _inline(found, bold=bold)}


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


def _inline(found: Iterable[Piece], *, bold: bool = False) -> list[Json]:
    elements = []
    for piece in found:
        style = {"style": {"bold": True}} if bold else {}
        if piece.kind == "user":
            elements.append({"type": "user", "user_id": piece.text} | style)
        else:
            code = {"style": {"code": True}} if piece.kind == "code" else style
            elements.append({"type": "text", "text": piece.text} | code)
    return elements


def _chunks(lines: Iterable[list[Json]]) -> Iterator[Json]:
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


def _marked(text: str) -> Json:
    """A text that Slack reads for marks, but not for addresses and names (Slack: ``verbatim``)."""
    return {"type": "mrkdwn", "text": text, "verbatim": True}


def _mark(piece: Piece) -> str:
    if piece.kind == "user":
        return f"<@{piece.text}>"
    return f"`{escaped(piece.text)}`" if piece.kind == "code" else escaped(piece.text)
