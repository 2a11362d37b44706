"""Words as Slack takes them: how long it finds them, whom it can mention, what it must not read as a mark.

What a person said never ends where Slack would read a mark, a link or a mention in it (Slack: Block Kit, text
objects).
"""

from typing import Any

from bot.cards import pieces as parts
from bot.cards.card import Words
from bot.cards.pieces import Piece, parted, trimmed, units
from bot.cards.reader import Reader
from bot.model.person import Person
from bot.texts.lookup import Texts

PLATFORM = "slack"


def pieces(words: Words, reader: Reader, texts: Texts, tenant: str, limit: int) -> list[Piece]:
    """Spell ``words``, at most ``limit`` long; people of this ``tenant`` ("" for none) become mentions."""

    def mention(person: Person) -> str | None:
        for handle in person.handles:
            if handle.platform == PLATFORM and handle.tenant == tenant:
                return handle.user
        return None

    return trimmed(parted(words, reader, texts, mention), limit, size)


def line(words: Words, reader: Reader, texts: Texts, limit: int) -> str:
    """The same as one string with names for mentions, never empty."""
    return "".join(piece.text for piece in pieces(words, reader, texts, "", limit))


def plain(text: str) -> dict[str, Any]:
    """A ``plain_text`` object."""
    return {"type": "plain_text", "text": text, "emoji": False}


def escaped(text: str) -> str:
    """Text for a field that Slack reads for mentions (Slack: formatting text, escaping)."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def size(text: str) -> int:
    """How long Slack may find a text: two for a character beyond 16 bits, an escape for ``& < >``."""
    return units(text) + 4 * text.count("&") + 3 * (text.count("<") + text.count(">"))


def cut(text: str, limit: int) -> str:
    """The text within Slack's ``limit``; never empty."""
    return parts.cut(text, limit, size)
