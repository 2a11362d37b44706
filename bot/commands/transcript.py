"""What was said and shown in a rehearsal: a transcript per room, as Markdown or as plain data."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo

from bot.cards.card import Card, Form, Raw, Text, say
from bot.cards.markdown import Pen, card_markdown
from bot.cards.reader import Reader
from bot.texts.lookup import Texts

Kind = Literal["said", "did", "post", "update", "whisper", "form", "home", "refused"]
BOT = "Usher"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened in a place (a room or a person of the script), at ``at`` (aware).

    ``by`` is a person of the script, or nobody for the bot; ``only`` who alone saw it; ``message`` the card's.
    """

    at: datetime
    place: str
    kind: Kind
    lines: tuple[str, ...]
    by: str | None = None
    only: str | None = None
    words: Text | None = None
    card: Card | None = None
    form: Form | None = None
    reader: Reader | None = None
    title: str = ""
    message: str = ""

    def plain(self, zone: str) -> dict[str, Any]:
        """The entry as data for other programs; its time in ``zone`` (IANA)."""
        return {
            "at": self.at.astimezone(ZoneInfo(zone)).isoformat(timespec="minutes"),
            "in": self.place,
            "kind": self.kind,
            "as": self.by,
            "only": self.only,
            "title": self.title or None,
            "text": "\n".join(self.lines),
        }


@dataclass(frozen=True, slots=True)
class Telling:
    """Writes a transcript in one language, its times in one zone."""

    texts: Texts
    language: str
    zone: str
    names: dict[str, str]

    def markdown(self, entries: Sequence[Entry], places: Mapping[str, str]) -> str:
        """Every place in which something happened, under its heading."""
        parts: list[str] = []
        for place, heading in places.items():
            here = [one for one in entries if one.place == place]
            if here:
                parts += [f"## {self._line(Raw(heading))}", *self._place(here)]
        return "\n\n".join(parts) + "\n"

    def _place(self, here: list[Entry]) -> Iterator[str]:
        last = {one.message: number for number, one in enumerate(here) if one.message}
        for number, one in enumerate(here):
            again = one.kind == "update" and last[one.message] != number
            if again and here[number + 1].kind == "update":
                continue  # nothing happened here but that a card went on changing
            who = self.names.get(one.by or "", BOT)
            head = f"**{one.at.astimezone(ZoneInfo(self.zone)):%Y-%m-%d %H:%M} · {self._line(Raw(who))}**"
            if one.only and one.place != one.only:
                head += f" ({self._line(say('rehearse-only', who=self.names[one.only]))})"
            if again:
                head += f" {self._line(Raw(one.lines[0]))} ({self._line(say('rehearse-updated'))})"
            yield head + (f" {self._line(one.words)}" if one.words else "" if again else self._body(one))

    def _body(self, one: Entry) -> str:
        if one.card and one.reader:
            return f"\n\n{card_markdown(one.card, one.reader, self.texts, level=4, label=True)}".rstrip()
        if one.form and one.reader:
            pen = Pen(one.reader, self.texts)
            labels = " · ".join(pen.line(field.label) for field in one.form.fields)
            return f"\n\n> **{pen.line(one.form.title)}**\\\n> {labels}"
        pen = Pen(Reader(self.language), self.texts)
        said = "\\\n".join(line for text in one.lines for line in pen.lines(Raw(text)) if line)
        return "\n\n" + "\n".join(f"> {line}" for line in said.split("\n"))

    def _line(self, words: Text | Raw) -> str:
        return Pen(Reader(self.language), self.texts).line(words)
