"""What a check of the doctor found."""

from dataclasses import dataclass
from typing import Literal

from bot.cards.card import Text

Mark = Literal["✓", "!", "✗"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: ✓ is well, ! works but deserves a look, ✗ must be put right; the words say how."""

    mark: Mark
    words: Text


def good(words: Text) -> Finding:
    return Finding("✓", words)


def warn(words: Text) -> Finding:
    return Finding("!", words)


def bad(words: Text) -> Finding:
    return Finding("✗", words)
