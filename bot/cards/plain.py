"""All words of a card or form, as plain text."""

from typing import Any

import msgspec

from bot.cards.card import Words
from bot.cards.reader import Reader
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
