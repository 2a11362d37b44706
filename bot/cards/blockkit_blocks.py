"""The neutral blocks as blocks of Slack's Block Kit."""

from collections.abc import Iterator
from typing import Any

from bot.cards.blockkit_codes import button_value
from bot.cards.blockkit_elements import (
    TEXT,
    bar,
    chunks,
    context,
    inline,
    joined,
    mark,
    marked,
    rich,
    section,
)
from bot.cards.blockkit_words import Piece, line, pieces, plain
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

#: Slack's limits, and our own for one line of a list.
LABEL = 300
CONTEXT_TEXT = 2000
CONTEXT_ELEMENTS = 10
BUTTONS = 25
BUTTON_TEXT = 75
URL = 3000
ALT = 2000
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
                yield from chunks(self.fact(label, value) for label, value in rows)
            case Checklist(items=items):
                yield from chunks(
                    self.check(item.label, item.state, item.detail, bold=item.state == "now")
                    for item in items
                )
            case Progress(done=done, total=total, label=label):
                yield rich(section([Piece(f"{bar(done, total)}  "), *self.words(label, LABEL)]))
            case Quote(words=words, by=by):
                quoted = {"type": "rich_text_quote", "elements": list(inline(self.words(words)))}
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
        bold = inline(self.words(label, LABEL), bold=True)
        return [*bold, *inline([Piece("  "), *self.words(value, TEXT - LABEL - 4)])]

    def check(self, label: Words, state: str, detail: Words | None, *, bold: bool) -> list[Json]:
        found = [Piece(f"{SIGNS[state]} "), *self.words(label, LABEL)]
        more = [Piece(" · "), *self.words(detail, LABEL)] if detail else []
        return [*inline(found, bold=bold), *inline(more)]

    def note(self, words: Words) -> Json:
        """Small grey text. Only our own words may be in a text that Slack reads for marks."""
        found = self.words(words, CONTEXT_TEXT)
        if all(piece.kind == "text" for piece in found):
            return context(plain("".join(piece.text for piece in found)))
        if not any(piece.said for piece in found):
            return context(marked("".join(mark(piece) for piece in found)))
        elements = [
            marked(mark(piece)) if piece.kind == "user" else plain(piece.text) for piece in joined(found)
        ]
        if len(elements) <= CONTEXT_ELEMENTS:
            return context(*elements)
        return context(plain(line(words, self.reader, self.texts, CONTEXT_TEXT)))

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
