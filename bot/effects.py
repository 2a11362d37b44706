"""What is owed after a turn. The first four need the live request; the rest is written in the commit."""

from datetime import datetime
from typing import TypeVar

import msgspec

from bot.cards.card import Card, Form, Text, View
from bot.model.document import Document
from bot.model.owed import Late, To

D = TypeVar("D")


class Whisper(msgspec.Struct, frozen=True, gc=False):
    """Answer whoever acted, and nobody else; never the only record of anything."""

    card: Card


class Ask(msgspec.Struct, frozen=True, gc=False):
    """Open a form for whoever acted."""

    form: Form


class Reject(msgspec.Struct, frozen=True, gc=False):
    """Send a submitted form back with an error at each field (field id → text)."""

    errors: dict[str, Text]


class ShowHome(msgspec.Struct, frozen=True, gc=False):
    """Show the bot's home to whoever opened it."""

    card: Card


class Say(msgspec.Struct, frozen=True, gc=False):
    """Post a card. With a ``key`` it replaces what stands under that key in the room; ``bump`` posts it anew.

    With a ``view`` that is what is sent, drawn at that time; the card is then its title and audience only.

    ``about`` is the engagement (its id) where that is not the turn's own: its language, mood and manager count.
    """

    to: To
    card: Card
    key: str | None = None
    bump: bool = False
    critical: bool = False
    about: str | None = None
    view: View | None = None


class Later(msgspec.Struct, frozen=True, gc=False):
    """Let something happen at a time (aware); an item under the same ``name`` is replaced.

    What it then says waits for an allowed hour, unless that is critical. ``late`` is for a time that nobody looked.
    ``about`` is the engagement (its id) where that is not the turn's own.
    """

    name: str
    what: str
    at: datetime
    person: str | None = None
    critical: bool = False
    args: dict[str, str] = {}
    late: Late = "fire"
    about: str | None = None


class Forget(msgspec.Struct, frozen=True, gc=False):
    """Take an item off the agenda, if it is there."""

    name: str


class Erase(msgspec.Struct, frozen=True, gc=False):
    """Drop the document under a key, as it was read; what the same turn writes under it is not written."""

    key: str


class Log(msgspec.Struct, frozen=True, gc=False):
    """One line of the append-only log: ids and references, never anybody's words."""

    what: str
    by: str | None = None
    refs: dict[str, str] = {}


Live = Whisper | Ask | Reject | ShowHome
Lasting = Say | Later | Forget | Erase | Log
Effect = Live | Lasting


class Turn(msgspec.Struct, frozen=True, gc=False):
    """What a handler decided: documents in their new state, and what follows from it."""

    changes: tuple[Document, ...] = ()
    effects: tuple[Effect, ...] = ()

    def first(self, kind: type[D]) -> D | None:
        """The first document of a kind among the changes."""
        for doc in self.changes:
            if isinstance(doc, kind):
                return doc
        return None

    def __add__(self, other: "Turn") -> "Turn":
        """Both turns as one; where both write a document, the other's stands."""
        if set(map(type, self.changes)).isdisjoint(map(type, other.changes)):  # keys begin with the kind
            return Turn(self.changes + other.changes, self.effects + other.effects)
        theirs = {doc.key for doc in other.changes}
        kept = tuple(doc for doc in self.changes if doc.key not in theirs)
        return Turn(kept + other.changes, self.effects + other.effects)
