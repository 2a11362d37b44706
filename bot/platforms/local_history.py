"""What was said in the local rooms: kept in the store, and in memory for showing."""

import asyncio
from collections.abc import Iterator
from typing import Any

from msgspec.structs import replace

from bot.model.document import Drop, Put
from bot.model.local import LocalMessage
from bot.platforms.local_clock import LocalClock
from bot.platforms.local_live import Live
from bot.ports import Batch, Store


class History:
    """Messages by channel and number. Every change is committed before it shows; all raise StoreError."""

    def __init__(self, store: Store, clock: LocalClock, live: Live) -> None:
        self._store, self._clock, self._live = store, clock, live
        self._rooms: dict[str, dict[int, LocalMessage]] = {}
        self._writing = asyncio.Lock()

    async def load(self) -> None:
        """Read every message once, at start."""
        for held in await self._store.find(LocalMessage.KIND):
            self._room(held.doc.channel)[held.doc.n] = held.doc

    def messages(self, channel: str) -> list[LocalMessage]:
        """A channel's messages, oldest first."""
        room = self._rooms.get(channel, {})
        return [room[n] for n in sorted(room)]

    def all(self) -> Iterator[LocalMessage]:
        """Every message there is."""
        for room in self._rooms.values():
            yield from room.values()

    def get(self, channel: str, n: str) -> LocalMessage | None:
        """One message by its number, as text; None where there is none."""
        return self._rooms.get(channel, {}).get(int(n)) if n.isdecimal() and len(n) < 12 else None

    async def add(self, channel: str, **fields: Any) -> LocalMessage:
        """Write a new message down, with the workspace's time; ``fields`` are those of ``LocalMessage``."""
        async with self._writing:
            n = max(self._rooms.get(channel, {0: None})) + 1
            message = LocalMessage(channel, n, self._clock.now(), **fields)
            await self._store.commit(Batch(message.at, (Put(message, 0),)))
            self._room(channel)[n] = message
        await self._live.changed(channel)
        return message

    async def change(self, message: LocalMessage, **fields: Any) -> LocalMessage:
        """Replace fields of a message."""
        async with self._writing:
            current = self._rooms[message.channel][message.n]
            changed = replace(current, **fields)
            await self._store.commit(Batch(self._clock.now(), (Put(changed, None),)))
            self._rooms[message.channel][message.n] = changed
        await self._live.changed(message.channel)
        return changed

    async def drop(self, message: LocalMessage) -> None:
        """Take a message away."""
        async with self._writing:
            await self._store.commit(Batch(self._clock.now(), (Drop(message.key, None),)))
            self._rooms[message.channel].pop(message.n, None)
        await self._live.changed(message.channel)

    def _room(self, channel: str) -> dict[int, LocalMessage]:
        return self._rooms.setdefault(channel, {})
