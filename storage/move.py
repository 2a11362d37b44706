"""Everything from one store into another: documents, the log, and the events that were taken; checked at the end."""

from collections.abc import AsyncIterator, Callable, Iterable
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, Protocol

import msgspec

from bot.errors import StoreError
from bot.model.document import Drop, Put
from bot.model.moving import Moving
from bot.ports import Archive, Batch, LogLine
from storage.seen import named

#: Documents, and lines of the log, that are written at once.
AT_ONCE = 200
_NEW = Moving("").key
_ENCODER = msgspec.json.Encoder(order="sorted")


class Movable(Archive, Protocol):
    """A store that can be read through from one end to the other, in an order that is the same in all."""

    def documents(self) -> AsyncIterator[Any]: ...
    def events(self) -> AsyncIterator[tuple[bytes, datetime]]: ...


class Sum(msgspec.Struct, frozen=True, gc=False):
    """How much a store holds, and a checksum over all of it."""

    documents: int
    lines: int
    checksum: str


async def move(source: Movable, target: Movable, kind: str, told: Callable[[int], None]) -> Sum:
    """Bring all of ``source`` (a ``kind`` of store) into ``target``, and compare; ``told`` counts the documents.

    One that was interrupted goes on when it is called again. Neither store may be served meanwhile. Raises StoreError
    where the target holds something else, or differs at the end.
    """
    await _begin(target, kind)
    keys, batch = set[str](), list[Any]()
    async for doc in source.documents():
        keys.add(doc.key)
        batch.append(doc)
        if len(batch) == AT_ONCE:
            await _write(target, batch)
            told(len(keys))
            batch = []
    await _write(target, batch)
    told(len(keys))
    left_over = [doc.key async for doc in target.documents() if doc.key not in keys and doc.key != _NEW]
    await target.commit(Batch(datetime.now(UTC), tuple(Drop(key, None) for key in left_over)))
    await _lines(source, target)
    known = {digest async for digest, _ in target.events()}
    async for digest, at in source.events():
        if digest not in known:
            await target.commit(Batch(at, event=named(digest)))
    before, after = await summed(source), await summed(target)
    if before != after:
        raise StoreError(
            f"moved {before}, and found {after}: something wrote to one of the two stores meanwhile"
        )
    await target.commit(Batch(datetime.now(UTC), (Drop(_NEW, None),)))
    return after


async def summed(store: Movable) -> Sum:
    """What a store holds, but for the mark of a move."""
    digest, documents, lines = sha256(), 0, 0
    async for doc in store.documents():
        if doc.key != _NEW:
            digest.update(doc.key.encode() + b"\0" + _ENCODER.encode(doc) + b"\n")
            documents += 1
    async for line in store.lines():
        digest.update(_ENCODER.encode(line) + b"\n")
        lines += 1
    return Sum(documents, lines, digest.hexdigest())


async def refuse_unfinished(store: Archive) -> None:
    """Raise StoreError where a move into this store was begun, and not ended."""
    if await store.get(_NEW) is not None:
        raise StoreError("a move into this store was begun and not ended: run `app.py move` again")


async def _begin(target: Movable, kind: str) -> None:
    held = await target.get(_NEW)
    if held is not None and held.doc.source != kind:
        raise StoreError(
            f"a move from {held.doc.source} into this store was begun: end that one, or empty the store"
        )
    if held is None:
        if there := [doc.key async for doc in target.documents()]:  # to the end, which closes the cursor
            raise StoreError(f"the target is not empty: it holds {there[0]}")
        await target.commit(Batch(datetime.now(UTC), (Put(Moving(kind), 0),)))


async def _write(target: Movable, docs: Iterable[Any]) -> None:
    await target.commit(Batch(datetime.now(UTC), tuple(Put(doc, None) for doc in docs)))


async def _lines(source: Movable, target: Movable) -> None:
    """Those that the target has not: what it has is the beginning, as they are brought in order."""
    there = 0
    async for _ in target.lines():
        there += 1
    batch: list[LogLine] = []
    number = 0
    async for line in source.lines():
        number += 1
        if number > there:
            batch.append(line)
        if len(batch) == AT_ONCE:
            await target.commit(Batch(line.at, log=tuple(batch)))
            batch = []
    await target.commit(Batch(datetime.now(UTC), log=tuple(batch)))
