"""What the local workspace keeps: messages, what each seat has open, and how far its clock was moved."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar, Literal

import msgspec

from bot.cards.card import Card, Form, Text


class LocalMessage(msgspec.Struct, frozen=True, gc=False):
    """One message in a room, of a person (``by``, ``text``) or of the bot (``card``).

    ``n`` counts within the channel. ``only`` is the one person who sees it. A person's message that the core has
    not taken yet is not ``heard``. ``language``, ``zone`` and ``mood`` are those the card was posted for.
    """

    KIND: ClassVar[str] = "local_message"
    V: ClassVar[int] = 1

    channel: str
    n: int
    at: datetime
    by: str | None = None
    text: str = ""
    heard: bool = True
    card: Card | None = None
    idem: str | None = None
    only: str | None = None
    reactions: dict[str, tuple[str, ...]] = {}
    language: str = "en"
    zone: str = "UTC"
    mood: Literal["thorough", "light"] = "thorough"

    @property
    def key(self) -> str:
        return f"local_message:{self.channel}:{self.n:08}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()


class OpenForm(msgspec.Struct, frozen=True, gc=False):
    """A form in front of somebody: where it was opened, what was typed into it, and what was wrong with it."""

    view: str
    channel: str
    form: Form
    zone: str = "UTC"
    mood: Literal["thorough", "light"] = "thorough"
    raw: dict[str, tuple[str, ...]] | None = None
    errors: dict[str, Text] = {}
    revision: int = 0


class LocalSeat(msgspec.Struct, frozen=True, gc=False):
    """One seat's own things: its language, the form it has open, what it has read (``n`` by channel)."""

    KIND: ClassVar[str] = "local_seat"
    V: ClassVar[int] = 1

    user: str
    language: str | None = None
    guided: bool = True
    open: OpenForm | None = None
    read: dict[str, int] = {}

    @property
    def key(self) -> str:
        return f"local_seat:{self.user}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()


class Moved(msgspec.Struct, frozen=True, gc=False):
    """One move of the clock; both times in UTC."""

    before: datetime
    after: datetime


class LocalTime(msgspec.Struct, frozen=True, gc=False):
    """The workspace's clock: seconds ahead of the real one, and the last moves that got it there."""

    KIND: ClassVar[str] = "local_time"
    V: ClassVar[int] = 1

    ahead: float = 0.0
    moves: tuple[Moved, ...] = ()

    @property
    def key(self) -> str:
        return "local_time:clock"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()
