"""Reads lists out of a message: commitments one by one, links one by one."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from bot.understanding.normal import normal
from bot.understanding.plain import LONGEST, is_heading, lines, narrow, plain

MOST = 100
MOST_LINKS = 50
#: The longest address that is kept, in characters.
LONGEST_LINK = 2_000
_NUMBER = re.compile(r"(?:^|(?<=\s))\(?(\d{1,2})[.)]\s+")
_AND = re.compile(r"(?:and|og|samt|dan|serta|и|а также)\s+", re.IGNORECASE)
_SLACK_LINK = re.compile(r"<([^<>|\s]+)(?:\|[^<>\n]*)?>")
_ENDS = re.compile(r"[\s、。「」『』（），；<>\"“”«»]+")


def split_list(text: str) -> tuple[str, ...]:
    """The items of a list: lines, bullets, numbers, semicolons; one sentence stays one. At most 100, each once."""
    return distinct((part for item in _items(plain(text)) for part in parts(*item)), MOST)


def distinct(items: Iterable[str], most: int) -> tuple[str, ...]:
    """The first ``most`` of the items that say anything, each once however it is written."""
    once: dict[str, str] = {}
    for item in items:
        if (key := normal(item)) and len(once) < most:
            once.setdefault(key, item)
    return tuple(once.values())


def _items(text: str) -> Iterator[tuple[str, bool]]:
    """Lines, each with the lines that go on with it, and whether it had a mark; a heading is none."""
    found = list(lines(text))
    listed = any(line.marked for line in found)
    item: list[str] = []
    marked = False
    for number, line in enumerate(found):
        if listed and item and not line.marked and not line.after_gap:
            item.append(line.text)
            continue
        if item:
            yield " ".join(item), marked
        heading = not line.marked and is_heading(line.text) and number + 1 < len(found)
        item, marked = [] if heading else [line.text], line.marked
    if item:
        yield " ".join(item), marked


def parts(item: str, marked: bool = False) -> Iterator[str]:
    """What numbers inside a line ("1) … 2) …") and semicolons divide; a mark may have been the number 1."""
    starts = list(_NUMBER.finditer(narrow(item)))
    numbers = [int(found[1]) for found in starts]
    first = 2 if marked else 1
    if len(starts) + marked > 1 and numbers == list(range(first, first + len(starts))):
        bounds = [*(found.start() for found in starts), len(item)]
        pieces = [item[found.end() : end] for found, end in zip(starts, bounds[1:], strict=True)]
        pieces = [item[: bounds[0]], *pieces] if marked else pieces
    else:
        pieces = [item]
    for piece in pieces:
        for number, part in enumerate(piece.replace("；", ";").split(";")):
            bare = part.strip(" \t,、")
            yield _AND.sub("", bare, count=1) if number and _AND.match(bare) else bare


@dataclass(frozen=True, slots=True)
class Links:
    """The addresses found, and the lines in which there is none."""

    good: tuple[str, ...] = ()
    bad: tuple[str, ...] = ()


def split_links(text: str) -> Links:
    """Every http(s) address of a message, Slack's ``<https://…|label>`` included; at most 50, each once.

    A line without one, or with an address of another kind, is bad and comes back as it was written.
    """
    good: dict[str, None] = {}
    bad: list[str] = []
    for line in text[:LONGEST].splitlines():
        words = _ENDS.split(_SLACK_LINK.sub(r" \1 ", line))
        addresses = [_trimmed(word) for word in words if "://" in word]
        if addresses and all(map(_is_link, addresses)):
            good.update(dict.fromkeys(addresses))
        elif line.strip():
            bad.append(line.strip())
    return Links(tuple(good)[:MOST_LINKS], tuple(bad)[:MOST_LINKS])


def _trimmed(word: str) -> str:
    word = word.strip("*_~`'").rstrip(".,;:!?")
    at = word.find("http")
    if at > 0:
        word = word[at:]
    while word.endswith(")") and word.count(")") > word.count("("):
        word = word[:-1]
    return word


def _is_link(address: str) -> bool:
    try:
        parsed = urlsplit(address)
        host, _ = parsed.hostname, parsed.port
    except ValueError:
        return False
    honest = parsed.username is None and parsed.password is None and address.isprintable()
    return parsed.scheme in ("http", "https") and bool(host) and honest and len(address) <= LONGEST_LINK
