"""All words of a card or form, as plain text."""

from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from bot.cards.card import Block, Card, Checklist, Facts, Image, Note, Para, Progress, Quote, Words, say
from bot.cards.reader import Reader
from bot.cards.signs import SIGNS
from bot.texts.lookup import Texts
from bot.texts.spell import spell


def words_of(part: Any, reader: Reader, texts: Texts) -> list[str]:
    """Every string that a renderer would show of ``part``, in its order."""
    if isinstance(part, Words):
        return [spell(part, reader, texts)]
    if isinstance(part, msgspec.Struct):
        return [
            line for name in part.__struct_fields__ for line in words_of(getattr(part, name), reader, texts)
        ]
    if isinstance(part, tuple):
        return [line for one in part for line in words_of(one, reader, texts)]
    return []


def lines_of(card: Card, line: Callable[[Words], str]) -> Iterator[str]:
    """A card for notifications and screen readers, a line each; the most important first."""
    yield line(card.title)
    for block in card.blocks:
        yield from _lines(block, line)


def _lines(block: Block, line: Callable[[Words], str]) -> Iterator[str]:
    match block:
        case Para(words=said) | Note(words=said) | Progress(label=said) | Image(alt=said):
            yield line(said)
        case Quote(words=said, by=by):
            yield f"“{line(said)}”" + (f" — {line(by)}" if by else "")
        case Facts(rows=rows):
            yield from (f"{line(label)}: {line(value)}" for label, value in rows)
        case Checklist(items=items):
            for item in items:
                state = line(say(f"check-{item.state}"))
                detail = f" · {line(item.detail)}" if item.detail else ""
                yield f"{SIGNS[item.state]} {line(item.label)} ({state}){detail}"
