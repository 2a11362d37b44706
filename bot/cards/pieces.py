"""Words in pieces that a renderer can tell apart: our own text, what a person said, an address, a mention, code.

What a person said is set apart while it is spelled, and stays so whatever stands in it.
"""

import re
from bisect import bisect_right
from collections.abc import Callable
from typing import NamedTuple

from bot.cards.card import Words
from bot.cards.reader import Reader
from bot.model.person import Person
from bot.texts.lookup import Texts
from bot.texts.spell import Manner, clean, spell

#: Stands where there is nothing to show: platforms refuse an empty text.
NOTHING = "–"
_SAID, _USER, _END, _LINK = "\ue000", "\ue001", "\ue002", "\ue003"
_UNMARKED = str.maketrans("", "", _SAID + _USER + _END + _LINK)
# What a mark begins holds no such mark, so that one that never ends is seen to at once.
_PIECE = re.compile(
    f"{_SAID}(?P<said>[^{_SAID}{_END}]*){_END}|{_USER}(?P<user>[^{_USER}{_END}]*){_END}"
    f"|{_LINK}(?P<link>[^{_LINK}{_END}]*){_END}"
    f"|`(?P<code>(?:[{_SAID}{_LINK}][^{_SAID}{_LINK}{_END}]*{_END}|[^`{_SAID}{_LINK}])++)`"
)

#: How long a platform finds a text.
Size = Callable[[str], int]


class Piece(NamedTuple):
    """A run of text, a ``user`` (their mention), a ``link`` (its address), ``code``; ``said`` by a person in part."""

    text: str
    kind: str = "text"
    said: bool = False
    bold: bool = False


def parted(
    words: Words, reader: Reader, texts: Texts, mention: Callable[[Person], str | None]
) -> list[Piece]:
    """Spell ``words``; people for whom ``mention`` knows one become users, the others are named."""

    def who(person: Person) -> str:
        known = mention(person)
        return _said(clean(person.name)) if known is None else f"{_USER}{known}{_END}"

    spelled = spell(words, reader, texts, Manner(raw=_said, who=who, link=_link))
    if _END not in spelled and "`" not in spelled:
        return [Piece(spelled)] if spelled else []
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
    return [piece for piece in found if piece.text]


def trimmed(found: list[Piece], limit: int, size: Size) -> list[Piece]:
    """The pieces within ``limit``, their missing rest shown by "…"; never nothing."""
    needs = [size(piece.text) for piece in found]
    whole = sum(needs) <= limit
    kept: list[Piece] = []
    left = limit
    for piece, need in zip(found, needs, strict=True):
        if not whole and need >= left:  # what is left is the last piece's, its "…" included
            is_text = piece.kind != "user" and piece.text.strip()
            kind = "text" if piece.kind == "link" else piece.kind  # half an address leads nowhere
            short = piece._replace(text=cut(piece.text, left, size), kind=kind)
            kept.append(short if is_text else Piece("…"))
            break
        kept.append(piece)
        left -= need
    shown = any(piece.text.strip() for piece in kept)
    return kept if shown else [Piece(NOTHING)]


def cut(text: str, limit: int, size: Size) -> str:
    """The text within ``limit``, its missing rest shown by "…"; never empty."""
    if not text.strip():
        return NOTHING
    if size(text) <= limit:
        return text
    end = bisect_right(range(len(text)), limit - 1, key=lambda end: size(text[:end])) - 1
    return text[: max(0, end)].rstrip("\u200d\ufe0f \n") + "…"


def units(text: str) -> int:
    """How many 16-bit units a text takes: two for a character beyond them."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def bolder(found: list[Piece]) -> list[Piece]:
    return [piece._replace(bold=True) for piece in found]


def _said(text: str) -> str:
    return f"{_SAID}{text if text.isascii() else text.translate(_UNMARKED)}{_END}"


def _link(url: str) -> str:
    return f"{_LINK}{url}{_END}"
