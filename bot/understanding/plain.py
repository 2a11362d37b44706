"""A message as its writer meant it: without the platform's markup, line by line, bullets told from words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

#: No more of a message than this is read, in characters.
LONGEST = 40_000
#: An address in the brackets of another is shown, too; whoever nests deeper loses the brackets.
NESTED = 4
_UNSAFE = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
)
_BREAK = re.compile(r"\r\n?|\u2028|\u2029|\x85")
_MARKUP = re.compile(
    r"<(?P<kind>mailto:|tel:|(?=https?://|[@#!]|[^<>|\s@]{1,64}@))"
    r"(?P<to>[^<>|\s]{1,2000})(?:\|(?P<label>[^<>\n]{0,500}))?>"
)
#: Full-width forms and spaces of other widths to their plain ones, one character for one, so that places stay the same.
_NARROW = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)} | {
    **dict.fromkeys((0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000), 0x20),
    0xFF61: 0x3002,
    0xFF64: 0x3001,
}
_MARK = re.compile(
    r"""[ \t]*(?:
        [•◦‣·・●○■□▪▫◆◇▶►✓✔☑→>\u2043\u2219]
        | [-–—](?=[ \t]|[^\W\d])
        | \*(?=[ \t])
        | \[[ xX]?\](?=[ \t])
        | [①-⑳]
        | \d\ufe0f?\u20e3
        | (?:\(\d{1,3}\) | \d{1,3}[.):、])(?=[ \t]|[^\W\d])
        | \(?[a-zа-я]\)(?=[ \t])
    )[ \t]*""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: ``marked`` with a bullet or number (taken off), ``after_gap`` when a blank line precedes it."""

    text: str
    marked: bool
    after_gap: bool


def narrow(text: str) -> str:
    """Full-width signs, digits and spaces as plain ones; as long as before."""
    return text if text.isascii() else text.translate(_NARROW)


def plain(text: str) -> str:
    """The first 40,000 characters without control characters and addresses in angle brackets.

    Slack writes ``<mailto:a@x.dk|a@x.dk>``, ``<tel:…|…>``, ``<https://…|label>``; mail programs ``<a@x.dk>``.
    """
    shown = _UNSAFE.sub("", _BREAK.sub("\n", text[:LONGEST]))
    for _ in range(NESTED):
        before, shown = shown, _MARKUP.sub(_shown, shown)
        if shown == before:
            return shown
    return shown.replace("<", "").replace(">", "")


def _shown(found: re.Match[str]) -> str:
    label = (found["label"] or "").strip()
    return found["to"] if found["kind"] == "mailto:" or not label else label


def unmarked(line: str) -> str:
    """A line without the bullets and numbers that it begins with."""
    shape, start = narrow(line), 0
    while found := _MARK.match(shape, start):
        start = found.end()
    return line[start:].strip()


def lines(text: str) -> Iterator[Line]:
    """The lines of plain text that hold anything."""
    gap = False
    for raw in text.split("\n"):
        rest = unmarked(raw)
        if rest:
            yield Line(rest, len(rest) < len(raw.strip()), gap)
        gap = not raw.strip()


def is_heading(line: str) -> bool:
    """Whether a line only announces what follows: "Promised:"."""
    return narrow(line).rstrip("*_ ").endswith(":")
