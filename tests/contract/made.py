"""Documents and batches for tests, with as little as each test needs."""

from datetime import UTC, datetime, timedelta

from bot.cards.card import Card, say
from bot.model.document import Change, Document, Drop, Put
from bot.model.owed import Direct, DueItem, Owed, Posted
from bot.model.person import Person
from bot.model.places import Room
from bot.model.seats import Side
from bot.ports import Batch, LogLine

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
ROOM = Room("slack", "T1", "C1")


def person(id: str = "p1", name: str = "Ana", email: str | None = None) -> Person:  # noqa: A002
    return Person(id, name, Side.OURS, (), email=email)


def due(name: str, *, minutes: float = 0, critical: bool = False, generation: str = "1") -> DueItem:
    return DueItem(name, "test.due", NOW + timedelta(minutes=minutes), generation, critical=critical)


def owed(idem: str, *, minutes: float = 0, critical: bool = False) -> Owed:
    at = NOW + timedelta(minutes=minutes)
    return Owed(idem, Direct("p1"), Card(say("hello")), at, idem, critical=critical)


def posted(idem: str) -> Posted:
    return Posted(Direct("p1"), "card", ROOM, "171.1", idem, NOW)


def line(what: str, engagement: str | None = None) -> LogLine:
    return LogLine(NOW, what, "p1", engagement, {"ref": what})


def put(*docs: Document, expect: int | None = None) -> tuple[Change, ...]:
    return tuple(Put(doc, expect) for doc in docs)


def drop(*keys: str, expect: int | None = None) -> tuple[Change, ...]:
    return tuple(Drop(key, expect) for key in keys)


def batch(*changes: tuple[Change, ...], event: str | None = None, days: float = 0) -> Batch:
    return Batch(NOW + timedelta(days=days), sum(changes, ()), event)
