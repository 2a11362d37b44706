"""A paper as it is read: a title, a few words, labelled rows; more than a page goes on in the next message."""

from collections.abc import Iterable
from typing import Any

import msgspec

from bot.cards.card import CLIENT, Block, Button, Card, Facts, Raw, Text, Words, say

#: About one page, in characters.
PAGE = 2_800
#: What a text of our own counts for: its exact length is the reader's language's.
OWN = 60
Rows = tuple[tuple[Words, Words], ...]


class Sheet(msgspec.Struct, frozen=True, gc=False):
    """What a paper says, whoever reads it."""

    title: Text
    rows: Rows
    opening: tuple[Block, ...] = ()
    ending: tuple[Block, ...] = ()

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All of it in one card."""
        return (*self.opening, *((Facts(self.rows),) if self.rows else ()), *self.ending)


def cards(sheet: Sheet, buttons: tuple[Button, ...] = ()) -> tuple[Card, ...]:
    """The messages for the client: one, or as many as it has pages; the buttons are on the last."""
    pages = list(_paged(sheet.rows))
    total = len(pages)
    made = []
    for number, rows in enumerate(pages, 1):
        title = sheet.title if total == 1 else say("paper-page", title=sheet.title, page=number, pages=total)
        first, last = number == 1, number == total
        blocks = (*(sheet.opening if first else ()), *((Facts(rows),) if rows else ()))
        made.append(Card(title, (*blocks, *(sheet.ending if last else ())), buttons if last else (), CLIENT))
    return tuple(made)


def _paged(rows: Rows) -> Iterable[Rows]:
    page: list[tuple[Words, Words]] = []
    used = 0
    for row in rows:
        needs = size(row)
        if page and used + needs > PAGE:
            yield tuple(page)
            page, used = [], 0
        page.append(row)
        used += needs
    yield tuple(page)


def size(part: Any) -> int:
    """About how many characters words, blocks or rows take."""
    if isinstance(part, Raw):
        return len(part.said)
    if isinstance(part, Text):
        return OWN + sum(map(size, part.args.values()))
    if isinstance(part, tuple):
        return sum(map(size, part))
    if isinstance(part, msgspec.Struct):
        return sum(size(getattr(part, name)) for name in part.__struct_fields__)
    return len(part) if isinstance(part, str) else 10
