"""The stores that the settings name, and what is done with them."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from bot.errors import SettingsError, StoreError
from bot.ports import Archive
from storage.codec import KINDS
from storage.looking import Looked
from storage.move import Sum, refuse_unfinished
from storage.sealing import Sealable, seal
from storage.tiny import TinyStore
from storage.vault import Vault

if TYPE_CHECKING:
    from storage.postgres import PostgresStore

Count = Callable[[int], None]


async def look_database(url: str, keys: str) -> Looked:
    """As ``look``, of a database. Raises SettingsError where packages are missing, Sealed, StoreErrors."""
    with _installed():
        from storage.postgres_looking import look  # noqa: PLC0415

    return await look(url, keys)


@contextmanager
def _installed() -> Iterator[None]:
    try:
        yield
    except ImportError as fault:
        raise SettingsError("DATABASE_URL: install what PostgreSQL needs with `make postgres`") from fault


class Stores:
    """A folder, and a database in its place where one is named. Only what is used is imported."""

    def __init__(self, folder: Path, database: str, keys: str = "") -> None:
        self.folder, self.database, self.vault = folder, database, Vault(keys)
        self._keys = keys
        self.kinds = tuple(kind.KIND for kind in KINDS)

    async def open(self) -> Archive:
        """The one that is served, its secrets encrypted.

        Raises StoreError kinds; SettingsError where packages are missing.
        """
        return await self._sealed(self.vault)

    async def _sealed(self, vault: Vault) -> Archive:
        store: Sealable = await self._postgres(vault) if self.database else TinyStore.open(self.folder, vault)
        try:
            await refuse_unfinished(store)
            await seal(store)
        except StoreError:
            await store.close()
            raise
        return store

    async def forget(self) -> int:
        """Take out the secrets that no key decrypts; returns from how many documents. Raises as ``open``."""
        vault = Vault(self._keys, forgetting=True)
        await (await self._sealed(vault)).close()
        return len(vault.forgotten)

    async def _postgres(self, vault: Vault) -> "PostgresStore":
        with _installed():
            from storage.postgres import PostgresStore  # noqa: PLC0415

        return await PostgresStore.open(self.database, vault)

    def move(self, source: Literal["tinydb", "postgres"], count: Count) -> Awaitable[Sum]:
        """Bring everything from one to the other; ``count`` is told how many documents are there."""
        from storage.postgres_move import moved  # noqa: PLC0415

        return moved(self.folder, self.database, self.vault, source, count)

    def upgrade(self, count: Count) -> Awaitable[int]:
        """Write the database in the shapes of this release; ``count`` is told how many documents are done."""
        from storage.postgres_shape import upgrade  # noqa: PLC0415

        return upgrade(self.database, self.vault, count)
