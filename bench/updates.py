"""One durable update, the same for every store: read a document, change it, write it with its event and its log.

The document is a handoff of about 1 KB. Its version is checked, the event's id must be new, one log line is kept.
"""

import asyncio
from datetime import UTC, datetime
from itertools import count
from time import perf_counter
from typing import Protocol

from msgspec.structs import replace

from bot.model.document import Held, Put
from bot.model.handoff import Answer, Handoff
from bot.model.internal import Internal
from bot.ports import Batch, LogLine
from storage.tiny import TinyStore

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
_WORDS = "They lose a day a week to copying orders between two systems nobody dares to switch off. " * 10
_numbers = count(1)


class Side(Protocol):
    """A store that is measured, filled with documents numbered from 0."""

    documents: int

    async def update(self, number: int, task: int) -> None:
        """Change one document; returns when that is on disk."""
        ...


def handoff(number: int) -> Handoff:
    return Handoff(f"e{number}", {"problem": Answer(Internal(_WORDS), "p1", NOW)})


def changed(doc: Handoff) -> Handoff:
    return replace(doc, later=(str(next(_numbers)),))


def event() -> str:
    """An id as long as a platform's."""
    return f"T0123456789/C0123456789/1700000000.{next(_numbers):08}"


def logged(doc: Handoff) -> LogLine:
    return LogLine(NOW, "handoff.answered", "p1", doc.engagement, {"question": "problem"})


class Tiny:
    """The store itself."""

    def __init__(self, store: TinyStore, documents: int) -> None:
        self.store = store
        self.documents = documents

    async def fill(self, at_once: int = 500) -> None:
        for start in range(0, self.documents, at_once):
            numbers = range(start, min(start + at_once, self.documents))
            await self.store.commit(Batch(NOW, tuple(Put(handoff(number), 0) for number in numbers)))

    async def update(self, number: int, task: int) -> None:
        held: Held[Handoff] | None = await self.store.get(f"handoff:e{number}")
        if held is None:
            raise LookupError(number)
        doc = changed(held.doc)
        await self.store.commit(Batch(NOW, (Put(doc, held.version),), event(), (logged(doc),)))


async def rate(side: Side, updates: int, tasks: int = 1) -> float:
    """Updates a second, from so many tasks; each task has documents of its own, spread over all."""

    async def work(task: int) -> None:
        for turn in range(updates // tasks):
            await side.update((turn * 7919 % (side.documents // tasks)) * tasks + task, task)

    started = perf_counter()
    await asyncio.gather(*(work(task) for task in range(tasks)))
    return updates / (perf_counter() - started)
