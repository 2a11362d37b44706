"""Words in pieces that Slack can take: our own text, what a person said, an address, a mention, a code span.

What a person said is marked while it is spelled, and never ends where Slack would read a mark, a link or a mention
in it (Slack: Block Kit, text objects).
"""

import re
from typing import Any, NamedTuple

from bot.cards.card import Words
from bot.cards.reader import Reader
from bot.model.person import Person
from bot.texts.lookup import Texts
from bot.texts.spell import Manner, clean, spell

PLATFORM = "slack"
#: Stands where there is nothing to show: Slack refuses an empty text.
NOTHING = "–"
_SAID, _USER, _END, _LINK = "\ue000", "\ue001", "\ue002", "\ue003"
_UNMARKED = str.maketrans("", "", _SAID + _USER + _END + _LINK)
_PIECE = re.compile(
    f"{_SAID}(?P<said>[^{_END}]*){_END}|{_USER}(?P<user>[^{_END}]*){_END}"
    f"|{_LINK}(?P<link>[^{_END}]*){_END}|`(?P<code>(?:[{_SAID}{_LINK}][^{_END}]*{_END}|[^`])+)`"
)


class Piece(NamedTuple):
    """A run of text, a ``user`` (a Slack user id), a ``link`` (its address), ``code``; ``said`` by a person in part."""

    text: str
    kind: str = "text"
    said: bool = False
    bold: bool = False


def pieces(words: Words, reader: Reader, texts: Texts, tenant: str, limit: int) -> list[Piece]:
    """Spell ``words``, at most ``limit`` long; people of this ``tenant`` ("" for none) become mentions."""
    spelled = spell(words, reader, texts, _manner(tenant))
    found: list[Piece] = []
    end = 0
    for match in _PIECE.finditer(spelled):
        found.append(Piece(spelled[end : match.start()]))
        end = match.end()
        if (said := match["said"]) is not None:
            found.append(Piece(said, said=True))
        elif (user := match["user"]) is not None:
            found.append(Piece(user, "user"))
        elif (url := match["link"]) is not None:
            found.append(Piece(url, "link", said=True))
        else:
            code = match["code"]
            found.append(Piece(code.translate(_UNMARKED), "code", _SAID in code or _LINK in code))
    found.append(Piece(spelled[end:]))
    return _trimmed(found, limit)


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
    length = len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
    return length + 4 * text.count("&") + 3 * (text.count("<") + text.count(">"))


def cut(text: str, limit: int) -> str:
    """The text within ``limit``, its missing rest shown by "…"; never empty."""
    if not text.strip():
        return NOTHING
    if size(text) <= limit:
        return text
    used = 1
    for index, char in enumerate(text):
        used += size(char)
        if used > limit:
            return text[:index].rstrip("\u200d\ufe0f \n") + "…"
    return text


def _manner(tenant: str) -> Manner:
    def said(text: str) -> str:
        return f"{_SAID}{text.translate(_UNMARKED)}{_END}"

    def who(person: Person) -> str:
        for handle in person.handles:
            if handle.platform == PLATFORM and handle.tenant == tenant:
                return f"{_USER}{handle.user}{_END}"
        return said(clean(person.name))

    def link(url: str) -> str:
        return f"{_LINK}{url}{_END}"

    return Manner(raw=said, who=who, link=link)


def _trimmed(found: list[Piece], limit: int) -> list[Piece]:
    found = [piece for piece in found if piece.text]
    needs = [size(piece.text) for piece in found]
    whole = sum(needs) <= limit
    kept: list[Piece] = []
    left = limit
    for piece, need in zip(found, needs, strict=True):
        if not whole and need >= left:  # what is left is the last piece's, its "…" included
            is_text = piece.kind != "user" and piece.text.strip()
            kind = "text" if piece.kind == "link" else piece.kind  # half an address leads nowhere
            kept.append(piece._replace(text=cut(piece.text, left), kind=kind) if is_text else Piece("…"))
            break
        kept.append(piece)
        left -= need
    shown = any(piece.text.strip() for piece in kept)
    return kept if shown else [Piece(NOTHING)]
