"""Cards one below the other as a page of its own, to print or to keep as PDF: nothing in it is fetched."""

from collections.abc import Sequence
from pathlib import Path

from markupsafe import Markup

from bot.cards.card import Card
from bot.cards.html import card_html, drawing, words_plain
from bot.cards.reader import Reader
from bot.texts.lookup import Texts

_STYLE = Path(__file__).parent / "templates" / "report.css"


def report_html(cards: Sequence[Card], reader: Reader, texts: Texts) -> str:
    """A page in the reader's language; the first card is its head. Buttons are left out by whoever makes the cards."""
    drawn = [card_html(card, reader, texts, action="", label=not number) for number, card in enumerate(cards)]
    return (
        drawing()
        .get_template("report.html")
        .render(
            language=reader.language,
            title=words_plain(cards[0].title, reader, texts),
            style=Markup(_STYLE.read_text(encoding="utf-8")),  # noqa: S704 - a file of ours
            cards=drawn,
        )
    )
