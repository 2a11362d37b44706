"""The stores that the settings name, and what is done with them."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from bot.errors import SettingsError, StoreError
from bot.ports import Archive
from storage.codec import KINDS
from storage.move import Sum, unfinished
from storage.tiny import TinyStore

if TYPE_CHECKING:
    from storage.postgres import PostgresStore

Count = Callable[[int], None]


class Stores:
    """A folder, and a database in its place where one is named. Only what is used is imported."""

    def __init__(self, folder: Path, database: str) -> None:
        self.folder, self.database = folder, database
        self.kinds = tuple(kind.KIND for kind in KINDS)

    async def open(self) -> Archive:
        """The one that is served. Raises StoreError kinds; SettingsError where packages are missing."""
        store: Archive = await self._postgres() if self.database else TinyStore.open(self.folder)
        if await unfinished(store):
            await store.close()
            raise StoreError("a move into this store was begun and not ended: run `app.py move` again")
        return store

    async def _postgres(self) -> "PostgresStore":
        try:
            from storage.postgres import PostgresStore  # noqa: PLC0415
        except ImportError as fault:
            raise SettingsError("DATABASE_URL: install what PostgreSQL needs with `make postgres`") from fault
        return await PostgresStore.open(self.database)

    def move(self, source: Literal["tinydb", "postgres"], count: Count) -> Awaitable[Sum]:
        """Bring everything from one to the other; ``count`` is told how many documents are there."""
        from storage.postgres_move import moved  # noqa: PLC0415

        return moved(self.folder, self.database, source, count)

    def upgrade(self, count: Count) -> Awaitable[int]:
        """Write the database in the shapes of this release; ``count`` is told how many documents are done."""
        from storage.postgres_shape import upgrade  # noqa: PLC0415

        return upgrade(self.database, count)
