"""One thing that waits for somebody: what Home, "continue" and a reminder all show."""

from collections.abc import Sequence
from datetime import datetime

import msgspec
from msgspec.structs import replace

from bot.cards.card import Button, Words, say


class Row(msgspec.Struct, frozen=True, gc=False):
    """One thing that waits for a person, with the button that goes on with it.

    ``due`` (aware) is when it should be done; past it, the row is in every reminder. ``id`` names it within its
    engagement, so that it can be reminded of (``nudging.remind``).
    """

    words: Words
    button: Button
    due: datetime | None = None
    id: str = ""


def numbered(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Rows that stand in one card above all their buttons: where there are several, a number says which is whose."""
    if len(rows) < 2:
        return tuple(rows)

    def one(number: int, row: Row) -> Row:
        label = say("row-button", number=number, label=row.button.label)
        words = say("row-words", number=number, words=row.words)
        return replace(row, words=words, button=replace(row.button, label=label))

    return tuple(one(number, row) for number, row in enumerate(rows, 1))
