"""The neutral blocks as blocks of Slack's Block Kit."""

from collections.abc import Iterator
from typing import Any

from bot.cards.blockkit_codes import button_value
from bot.cards.blockkit_elements import (
    TEXT,
    chunks,
    clear,
    context,
    joined,
    mark,
    marked,
    quote,
    text,
)
from bot.cards.blockkit_words import line, pieces, plain
from bot.cards.card import (
    Block,
    Button,
    Check,
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
from bot.cards.pieces import Piece, bolder
from bot.cards.reader import Reader
from bot.cards.signs import SIGNS, bar
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
                yield text(self.words(words))
            case Facts(rows=rows):
                yield from chunks(self.fact(label, value) for label, value in rows)
            case Checklist(items=items):
                yield from chunks(map(self.check, items))
            case Progress(done=done, total=total, label=label):
                yield text([Piece(f"{bar(done, total)}  "), *self.words(label, LABEL)])
            case Quote(words=words, by=by):
                yield quote(self.words(words), [Piece("— "), *self.words(by, LABEL)] if by else [])
            case Divider():
                yield {"type": "divider"}
            case Image(url=url, alt=alt) if url.startswith("https://") and len(url) <= URL:
                yield {"type": "image", "image_url": url, "alt_text": line(alt, self.reader, self.texts, ALT)}
            case Image(alt=words) | Note(words=words):
                yield self.note(words)

    def words(self, words: Words, limit: int = TEXT) -> list[Piece]:
        return pieces(words, self.reader, self.texts, self.tenant, limit)

    def title(self, words: Words) -> Json:
        return text(bolder(self.words(words)))

    def fact(self, label: Words, value: Words) -> list[Piece]:
        return [*bolder(self.words(label, LABEL)), Piece("  "), *self.words(value, TEXT - LABEL - 4)]

    def check(self, item: Check) -> list[Piece]:
        found = [Piece(f"{SIGNS[item.state]} "), *self.words(item.label, LABEL)]
        more = [Piece(" · "), *self.words(item.detail, LABEL)] if item.detail else []
        return [*(bolder(found) if item.state == "now" else found), *more]

    def note(self, words: Words) -> Json:
        """Small grey text, which knows no rich text: what could be taken for a mark stands in plain text."""
        found = self.words(words, CONTEXT_TEXT)
        if clear(found) and len(said := "".join(map(mark, found))) <= CONTEXT_TEXT:
            return context(marked(said))
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
