"""The local workspace's clock: the real time, and as far ahead of it as somebody moved it."""

from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from bot.model.document import Put
from bot.model.local import LocalTime, Moved
from bot.ports import Batch, Store

#: Moves that rooms still show.
REMEMBERED = 200


class LocalClock:
    """A ``Clock`` that can be moved forward; how far is stored, so a restart keeps it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._time = LocalTime()

    async def load(self) -> None:
        """Read how far ahead the workspace is. Raises StoreError."""
        held = await self._store.get(LocalTime().key)
        if held is not None:
            self._time = held.doc

    def now(self) -> datetime:
        """The workspace's time, in UTC."""
        return datetime.now(UTC) + timedelta(seconds=self._time.ahead)

    @property
    def moves(self) -> tuple[Moved, ...]:
        """The moves so far, oldest first."""
        return self._time.moves

    async def move(self, to: datetime) -> None:
        """Make it ``to`` (aware); a time that has passed changes nothing. Raises StoreError."""
        now = self.now()
        if to <= now:
            return
        moved = Moved(now, to)
        time = replace(
            self._time,
            ahead=self._time.ahead + (to - now).total_seconds(),
            moves=(*self._time.moves, moved)[-REMEMBERED:],
        )
        await self._store.commit(Batch(to, (Put(time, None),)))
        self._time = time
