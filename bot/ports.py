"""What the core asks of the world: a store, messengers, a clock, an alarm."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence, Set
from datetime import datetime
from typing import Any, Protocol

import msgspec

from bot.cards.card import Card
from bot.cards.reader import Reader
from bot.effects import Live
from bot.events import Event
from bot.model.document import Change, Document, Held
from bot.model.owed import DueItem, Owed
from bot.model.places import Handle, Room


class LogLine(msgspec.Struct, frozen=True, gc=False):
    """One line of the log as it is kept: when (aware), what, who, which engagement, references."""

    at: datetime
    what: str
    by: str | None
    engagement: str | None
    refs: dict[str, str]


class Batch(msgspec.Struct, frozen=True, gc=False):
    """All that one turn writes, at ``at`` (aware): everything or nothing. ``event`` may be committed once only."""

    at: datetime
    changes: tuple[Change, ...] = ()
    event: str | None = None
    log: tuple[LogLine, ...] = ()


class Claim(msgspec.Struct, frozen=True, gc=False):
    """What is due, critical first, then by time; and when the next item after ``now`` falls due."""

    items: tuple[Held[DueItem] | Held[Owed], ...]
    next_at: datetime | None


#: What stands for an id in the log from now on.
Alias = Callable[[str], str]


class Store(Protocol):
    """Five verbs. A document that was committed is on disk before ``commit`` returns."""

    @property
    def healthy(self) -> bool:
        """Whether work is taken: not closed, and no write has failed."""
        ...

    async def get(self, key: str) -> Held[Any] | None:
        """The document under a key, with its version; None where there is none."""
        ...

    def view(self) -> "Store":
        """The store as one turn, or one post, looks at it: what it asks twice it reads once, at the first time."""
        ...

    async def find(self, kind: str, field: str | None = None, value: str = "") -> Sequence[Held[Any]]:
        """Documents of a kind, by an indexed field; for views only, it may be stale. In the order of keys."""
        ...

    async def commit(self, batch: Batch) -> None:
        """Write a batch durably. Raises ``Repeated``, ``Conflict`` (nothing written) or ``StoreFailed``."""
        ...

    async def claim_due(self, now: datetime, limit: int, known: Set[str] = frozenset()) -> Claim:
        """Items (``DueItem`` and ``Owed``) whose ``due_at`` is not after ``now``, up to ``limit``.

        Those under ``known`` keys, which somebody sees to already, are left out.
        """
        ...

    async def mentioning(self, words: Sequence[str]) -> Sequence[Held[Any]]:
        """Documents in whose JSON one of these words stands, in the order of keys: for what is erased or handed out.

        It looks at all there is, and lets turns go on meanwhile.
        """
        ...

    async def scrub(self, alias: Alias) -> None:
        """Leave nothing on disk of what was dropped or replaced, and rewrite the log. Raises StoreFailed.

        ``alias`` says what stands in the place of an id in the log; ids that it returns unchanged stay.
        """
        ...

    async def done(self, held: Held[DueItem] | Held[Owed], receipt: Document | None = None) -> None:
        """Remove an item if it is still at that version, and keep the receipt, in one commit."""
        ...


class Messenger(Protocol):
    """One platform's way out. All raise ``DeliveryError`` kinds only."""

    platform: str

    async def direct(self, handle: Handle) -> Room:
        """The direct-message room with a person, opened if need be."""
        ...

    async def post(self, room: Room, card: Card, reader: Reader, idem: str) -> str:
        """Post a card; returns the platform's message id. ``idem`` is attached where the platform allows."""
        ...

    async def update(self, room: Room, message: str, card: Card, reader: Reader) -> None:
        """Replace a posted card. Raises ``Uneditable`` when it can only be posted anew."""
        ...

    async def pin(self, room: Room, message: str) -> None:
        """Keep a message at hand in its channel; quiet where the platform, or a permission, is not for that."""
        ...

    async def look_up(self, room: Room, idem: str, since: datetime) -> str | None:
        """The message posted after ``since`` under ``idem``, where the platform lets us look; None otherwise."""
        ...

    async def know(self, who: Handle | Room) -> None:
        """Look up who or what this is, now, and tell the core by a ``Met`` or ``Joined`` event."""
        ...


class Reply(msgspec.Struct, frozen=True, gc=False):
    """What a platform does with the live request once the turn is committed, and for whom it renders it."""

    live: tuple[Live, ...]
    reader: Reader


#: The road into the core: raises ``Busy``, ``StoreError`` or another ``UsherError``.
Take = Callable[[Event], Awaitable[Reply]]


class Clock(Protocol):
    """The only source of time."""

    def now(self) -> datetime:
        """The time now, in UTC."""
        ...


class AgendaEngine(Protocol):
    """The alarm clock: calls back when the earliest armed time has come."""

    def arm(self, at: datetime) -> None:
        """Wake at ``at`` (aware) or earlier."""
        ...


class Log(Protocol):
    """The append-only log, read back for exports."""

    def lines(self, engagement: str | None = None) -> AsyncIterator[LogLine]: ...


class Archive(Store, Log, Protocol):
    """A store with its log, opened by a command of the terminal."""

    async def close(self) -> None: ...
