"""Cards as Markdown: the handoff on disk, the transcript of a rehearsal."""

import re

from bot.cards.card import (
    Block,
    Button,
    Card,
    Check,
    Checklist,
    Divider,
    Facts,
    Image,
    Note,
    Para,
    Progress,
    Quote,
    Words,
)
from bot.cards.reader import Reader
from bot.model.person import Person
from bot.texts.lookup import Texts
from bot.texts.spell import Manner, clean, spell

#: Stands for a backtick that a person typed, until ours have been found.
_TICK = "\ue000"
_MEANING = re.compile(r"[\\*_\[\]<>#|~&" + _TICK + "]")
#: What means something at the start of a line only: list items, underlines of headings.
_START = re.compile(r"^([-+=]|\d{1,9}(?=[.)]))")
#: An address that leads where it says; nobody but us may hide one behind other words.
_ADDRESS = re.compile(r"https?://[\w.:-]+(?:/[\w./?=&%#:;,+~()!$'*-]*)?(?<![.,:;!?)'])", re.ASCII)
_BOXES = {"done": "x"}


class Pen:
    """Writes for one reader."""

    def __init__(self, reader: Reader, texts: Texts) -> None:
        self._reader = reader
        self._texts = texts

    def text(self, key: str) -> str:
        """A text without arguments."""
        return _marked(self._texts.find(key, self._reader.language, {}))

    def lines(self, words: Words) -> list[str]:
        """Words as lines, everything in them escaped but our own marks and plain addresses."""
        return [_START.sub(_broken, line) for line in self._inner(words)]

    def line(self, words: Words) -> str:
        """Words for inside a line: a heading, a cell, an item."""
        return " ".join(line for line in self._inner(words) if line)

    def _inner(self, words: Words) -> list[str]:
        def raw(said: str) -> str:
            return said.replace("`", _TICK)

        def who(person: Person) -> str:
            return raw(clean(person.name))

        spelled = spell(words, self._reader, self._texts, Manner(raw=raw, who=who, link=raw))
        return [_marked(line.strip()) for line in spelled.split("\n")]


def card_markdown(card: Card, reader: Reader, texts: Texts, *, level: int = 1, label: bool = False) -> str:
    """A card under a heading of ``level``; ``label`` says first that it is internal, where it is."""
    pen = Pen(reader, texts)
    parts = [f"{'#' * level} {pen.line(card.title)}"]
    if label and card.audience.kind != "client" and not reader.outside:
        parts.insert(0, f"> **{pen.text('internal-label')}**")
    parts += [_block(block, pen) for block in card.blocks]
    if card.buttons:
        parts.append(" ".join(_button(button, pen) for button in card.buttons))
    return "\n\n".join(part for part in parts if part) + "\n"


def _block(block: Block, pen: Pen) -> str:
    match block:
        case Para(words=words):
            return _kept(pen.lines(words))
        case Note(words=words) | Progress(label=words):
            return f"*{line}*" if (line := pen.line(words)) else ""
        case Facts(rows=rows):
            return _table([(pen.line(label), pen.line(value)) for label, value in rows])
        case Checklist(items=items):
            return "\n".join(_check(item, pen) for item in items)
        case Quote(words=words, by=by):
            said = "\n".join(f"> {line}".rstrip() for line in _kept(pen.lines(words)).split("\n"))
            return f"{_bold(pen.line(by))}\n\n{said}" if by else said
        case Divider():
            return "---"
        case Image(url=url, alt=alt):
            shown = _ADDRESS.fullmatch(url) and url.startswith("https://")
            return f"![{pen.line(alt)}](<{url}>)" if shown else _kept(pen.lines(alt))


def _check(item: Check, pen: Pen) -> str:
    box = _BOXES.get(item.state, " ")
    after = pen.line(item.detail) if item.detail else "" if box == "x" else pen.text(f"check-{item.state}")
    return f"- [{box}] {pen.line(item.label)}" + (f" · {after}" if after else "")


def _table(rows: list[tuple[str, str]]) -> str:
    return "\n".join(["| | |", "| --- | --- |", *(f"| {_bold(label)} | {value} |" for label, value in rows)])


def _bold(line: str) -> str:
    return f"**{line}**" if line else ""


def _button(button: Button, pen: Pen) -> str:
    return f"\\[{pen.line(button.label)}\\]"


def _kept(lines: list[str]) -> str:
    """Lines of one paragraph stay lines; empty ones end it."""
    ends = [*(bool(line) for line in lines[1:]), False]
    return "\n".join(
        f"{line}\\" if line and more else line for line, more in zip(lines, ends, strict=True)
    ).strip("\n")


def _marked(line: str) -> str:
    """A line with everything escaped but what stands between our backticks."""
    parts = line.split("`")
    closed = len(parts) % 2 == 1
    return "".join(
        f"`{part.replace(_TICK, chr(39))}`" if number % 2 and closed else _escaped(part)
        for number, part in enumerate(parts)
    )


def _escaped(part: str) -> str:
    done, at = "", 0
    for address in _ADDRESS.finditer(part):
        done += _plain(part[at : address.start()]) + f"<{address[0]}>"
        at = address.end()
    return done + _plain(part[at:])


def _plain(part: str) -> str:
    return _MEANING.sub(lambda hit: "\\`" if hit[0] == _TICK else f"\\{hit[0]}", part)


def _broken(start: re.Match[str]) -> str:
    return start[1] + "\\" if start[1].isdigit() else "\\" + start[1]
