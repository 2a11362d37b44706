"""A long card as several, each within what Teams takes for one message."""

from collections.abc import Iterable
from typing import Any

import msgspec

Json = dict[str, Any]

#: UTF-16 bytes of one card; Teams takes some 28 KB for a message, and its envelope needs a part of that.
PAGE = 25_000
#: More pages than these nobody reads: the rest is shown by "…".
PAGES = 10
ELLIPSIS: Json = {"type": "TextBlock", "text": "…"}
_MENTION = b"</at>"


def size(drawn: object) -> int:
    """UTF-16 bytes of what is drawn, as Teams counts a message (Teams: bot messages, message size)."""
    return _utf16(msgspec.json.encode(drawn))


def _utf16(packed: bytes) -> int:
    return 2 * len(packed) if packed.isascii() else len(packed.decode().encode("utf-16-le"))


def mentions_in(drawn: object) -> int:
    """How often somebody is mentioned in what is drawn."""
    return msgspec.json.encode(drawn).count(_MENTION)


def groups(items: Iterable[Json], most: int, extra: int = 0) -> list[list[Json]]:
    """Items in groups of at most ``most`` bytes and ``extra`` for each mention in them, an item at least."""
    made: list[list[Json]] = [[]]
    used = 0
    for item in items:
        packed = msgspec.json.encode(item)
        need = _utf16(packed) + 2 + extra * packed.count(_MENTION)
        if made[-1] and used + need > most:
            made.append([])
            used = 0
        made[-1].append(item)
        used += need
    return made


def paged(body: list[Json], buttons: list[list[Json]], free: int, extra: int) -> list[list[Json]]:
    """What each page shows, where ``free`` bytes are left on one; the buttons come last.

    ``buttons`` are what fits on a page; more of them need a page of their own.
    """
    pages = groups(body, free, extra)
    if len(pages) > PAGES:
        pages = [*pages[: PAGES - 1], [*pages[PAGES - 1], ELLIPSIS]]
    for number, rows in enumerate(buttons):
        held = size(pages[-1]) + extra * mentions_in(pages[-1])
        if number or held + size(rows) > free:
            pages.append([])
        pages[-1] += rows
    return pages
