"""What has been said and shown so far in a rehearsal, and what of it can be pressed or filled in."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.cards.card import Button, Card, Form, Text
from bot.cards.plain import words_of
from bot.cards.reader import Reader
from bot.commands.script import SeePart, in_language
from bot.commands.transcript import Entry, Kind
from bot.effects import Ask, Live, Reject, ShowHome, Whisper
from bot.model.places import Room
from bot.platforms import memory
from bot.ports import Clock, Reply
from bot.texts.lookup import Texts
from bot.texts.spell import spell


@dataclass(frozen=True, slots=True)
class Standing:
    """A card that can be pressed: where it stands, and whether for one person only."""

    room: Room
    only: str | None
    card: Card
    reader: Reader


@dataclass(slots=True)
class Shown:
    """``entries`` is all that happened; what came after the last step begins at ``since``."""

    texts: Texts
    clock: Clock
    language: str
    entries: list[Entry] = field(default_factory=list)
    since: int = 0
    forms: dict[str, tuple[Form, Room, Reader]] = field(default_factory=dict)
    _cards: dict[str, Standing] = field(default_factory=dict)

    def told(self, kind: Kind, room: Room, by: str, *lines: str, words: Text | None = None) -> None:
        """A person said or did something."""
        self.entries.append(Entry(self.clock.now(), _place(room), kind, lines, by, words=words))

    def answered(self, user: str, room: Room, reply: Reply) -> bool:
        """The live answer to what ``user`` did; whether it sent a form back."""
        for effect in reply.live:
            self._live(user, room, effect, reply.reader)
        return any(isinstance(effect, Reject) for effect in reply.live)

    def _live(self, user: str, room: Room, effect: Live, reader: Reader) -> None:
        match effect:
            case Whisper(card=card) | ShowHome(card=card):
                kind: Kind = "home" if isinstance(effect, ShowHome) else "whisper"
                self._card(kind, room, card, reader, only=user)
                self._cards[f"live/{len(self.entries)}"] = Standing(room, user, card, reader)
            case Ask(form=form):
                self.forms[user] = (form, room, reader)
                lines = tuple(words_of(form, reader, self.texts))
                self.entries.append(
                    Entry(
                        self.clock.now(),
                        _place(room),
                        "form",
                        lines,
                        only=user,
                        form=form,
                        reader=reader,
                        title=form.title.key,
                    )
                )
            case Reject(errors=errors):
                told = (f"{name}: {spell(text, reader, self.texts)}" for name, text in errors.items())
                self.entries.append(Entry(self.clock.now(), _place(room), "refused", tuple(told), only=user))

    def posted(self, one: memory.Shown) -> None:
        """A card was posted or brought up to date."""
        self._card(one.kind, one.room, one.card, one.reader, at=one.at, message=one.message)
        self._cards[one.message] = Standing(one.room, None, one.card, one.reader)

    def _card(
        self,
        kind: Kind,
        room: Room,
        card: Card,
        reader: Reader,
        *,
        at: datetime | None = None,
        only: str | None = None,
        message: str = "",
    ) -> None:
        title = card.title.key if isinstance(card.title, Text) else ""
        lines = tuple(words_of(card, reader, self.texts))
        self.entries.append(
            Entry(
                at or self.clock.now(),
                _place(room),
                kind,
                lines,
                only=only,
                card=card,
                reader=reader,
                title=title,
                message=message,
            )
        )

    def button(self, user: str, room: Room, wanted: str) -> tuple[Button, str] | list[str]:
        """A button by label, code or code/arg, on the newest card that has it, and its label; else all there are."""
        known: list[str] = []
        for one in reversed(self._cards.values()):
            if one.room == room and one.only in (None, user):
                for button in one.card.buttons:
                    label = spell(button.label, one.reader, self.texts)
                    if wanted in (label, button.code, f"{button.code}/{button.arg}"):
                        return button, label
                    known += [label, button.code]
        return list(dict.fromkeys(known))

    def lacks(self, wanted: SeePart) -> str | None:
        """What was shown instead since the last step, a line each; None when the wanted was."""
        here = [
            one
            for one in self.entries[self.since :]
            if one.by is None and wanted.place in (one.place, one.only)
        ]
        text = "" if wanted.text is None else in_language(wanted.text, self.language)
        if any(wanted.title in (None, one.title) and text in "\n".join(one.lines) for one in here):
            return None
        return "\n".join(f"  {one.title}: {' | '.join(one.lines)}" for one in here) or "  nothing"


def _place(room: Room) -> str:
    return room.channel.removeprefix("dm-") if room.direct else room.channel
