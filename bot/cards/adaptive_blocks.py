"""The neutral blocks as elements of an Adaptive Card: colours of the theme only, states by sign and by word."""

from collections.abc import Iterable, Iterator

from bot.cards.adaptive_pages import groups
from bot.cards.adaptive_people import Mentions
from bot.cards.adaptive_words import Json, element, flat, paragraphs
from bot.cards.card import (
    Block,
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
    say,
)
from bot.cards.pieces import Piece, parted, trimmed, units
from bot.cards.reader import Reader
from bot.cards.signs import SIGNS, bar
from bot.texts.lookup import Texts

#: Our own limits, in 16-bit units: a text, a line of a list, what reads well beside its label.
TEXT = 40_000
LABEL = 300
BESIDE = 120
NARROW = 32
#: UTF-16 bytes that one frame around a quote holds.
FRAME = 16_000
URL = 2000
ALT = 1000
SMALL: Json = {"size": "Small", "isSubtle": True}
STRONG: Json = {"weight": "Bolder"}
COLORS = {"done": "Good", "now": "Accent", "flagged": "Attention"}


class Draw:
    """Draws for one reader in one tenant; without a tenant people are named, as in a dialog."""

    def __init__(self, reader: Reader, texts: Texts, tenant: str | None) -> None:
        self.reader = reader
        self.texts = texts
        self.mentions = Mentions(tenant, lambda: texts.find("someone", reader.language, {}))
        self._spelled: dict[int, tuple[Words, list[Piece]]] = {}

    def blocks(self, blocks: Iterable[Block]) -> Iterator[Json]:
        """What the blocks become; a divider is a line above what follows it."""
        divided = False
        for block in blocks:
            if isinstance(block, Divider):
                divided = True
                continue
            for drawn in self._block(block):
                yield drawn | {"separator": True, "spacing": "Medium"} if divided else drawn
                divided = False

    def _block(self, block: Block) -> Iterator[Json]:
        match block:
            case Para(words=words):
                yield from paragraphs(self.words(words), {})
            case Facts(rows=rows):
                yield from self._facts(rows)
            case Checklist(items=items):
                yield from map(self._check, items)
            case Progress(done=done, total=total, label=label):
                yield self._progress(bar(done, total), label)
            case Quote(words=words, by=by):
                yield from self._quote(words, by)
            case Image(url=url, alt=alt) if url.startswith("https://") and len(url) <= URL:
                yield {"type": "Image", "url": url, "altText": self.line(alt, ALT), "size": "Stretch"}
            case Image(alt=words) | Note(words=words):
                yield from paragraphs(self.words(words), SMALL)

    def words(self, words: Words, limit: int = TEXT) -> list[Piece]:
        return trimmed(self._pieces(words), limit, units)

    def line(self, words: Words, limit: int) -> str:
        """Words as one string, people by their names."""
        return flat(self._pieces(words), limit)

    def _pieces(self, words: Words) -> list[Piece]:
        """Spelled once only, though a card is shown twice: as itself, and in short for who cannot see it."""
        known = self._spelled.get(id(words))
        if known is None:
            known = (words, parted(words, self.reader, self.texts, self.mentions.label))
            self._spelled[id(words)] = known
        return known[1]

    def title(self, words: Words) -> Json:
        drawn = self.one(words, {"size": "Medium", "weight": "Bolder"})
        return drawn | ({"style": "heading"} if drawn["type"] == "TextBlock" else {})

    def note(self, words: Words) -> Json:
        return self.one(words, SMALL)

    def one(self, words: Words, style: Json, limit: int = LABEL) -> Json:
        """Words as one element, whatever line breaks are in them."""
        found = [piece._replace(text=piece.text.replace("\n", " ")) for piece in self.words(words, limit)]
        return element(found, style)

    def _check(self, item: Check) -> Json:
        """Sign, label and state in words, side by side; the detail under the label."""
        color = {"color": COLORS[item.state]} if item.state in COLORS else {"isSubtle": True}
        label = [self.one(item.label, STRONG if item.state == "now" else {})]
        if item.detail:
            label.append(self.note(item.detail) | {"spacing": "None"})
        sign = {"type": "TextBlock", "text": SIGNS[item.state], **color}
        state = {"type": "TextBlock", "text": self.line(say(f"check-{item.state}"), LABEL), **SMALL}
        return _row(("20px", [sign]), ("stretch", label), ("auto", [state])) | {"spacing": "Small"}

    def _progress(self, cells: str, label: Words) -> Json:
        drawn = {"type": "TextBlock", "text": cells, "color": "Accent"}
        return _row(("auto", [drawn]), ("stretch", [self.one(label, {})]))

    def _quote(self, words: Words, by: Words | None) -> Iterator[Json]:
        """What somebody said in a frame of the theme, under the name of whoever said it."""
        items = [self.one(by, SMALL | STRONG)] if by else []
        said = paragraphs(self.words(words), {})
        items += [said[0] | ({"spacing": "Small"} if by else {}), *said[1:]]
        for number, frame in enumerate(groups(items, FRAME)):
            spacing = {"spacing": "None"} if number else {}
            yield {"type": "Container", "style": "emphasis", "items": frame} | spacing

    def _facts(self, rows: tuple[tuple[Words, Words], ...]) -> Iterator[Json]:
        """Labels and values side by side where all are short, else one under the other.

        Not as a ``FactSet``: its rows run into each other on a phone, and all of its text is marked.
        """
        parts = [(self.words(label, LABEL), self.words(value)) for label, value in rows]
        beside = all(_length(label) <= NARROW and _length(value) <= BESIDE for label, value in parts)
        spacing: Json = {}
        for label, value in parts:
            drawn = paragraphs(value, {})
            if beside:
                yield _row((2, paragraphs(label, {"isSubtle": True})), (3, drawn)) | spacing
            else:
                yield from paragraphs(label, SMALL | STRONG)
                yield from ({"spacing": "None"} | one for one in drawn)
            spacing = {"spacing": "Small"}


def _row(*cells: tuple[str | int, list[Json]]) -> Json:
    """Columns of a width each, close together."""
    columns = [
        {"type": "Column", "width": width, "items": items, **({"spacing": "Small"} if number else {})}
        for number, (width, items) in enumerate(cells)
    ]
    return {"type": "ColumnSet", "columns": columns}


def _length(found: list[Piece]) -> int:
    return sum(len(piece.text) for piece in found)
