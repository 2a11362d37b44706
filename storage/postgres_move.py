"""From the folder to the database, and back."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from storage.move import Movable, Sum, move
from storage.postgres import PostgresStore
from storage.tiny import TinyStore
from storage.vault import Vault

Kind = Literal["tinydb", "postgres"]


async def moved(folder: Path, url: str, vault: Vault, source: Kind, told: Callable[[int], None]) -> Sum:
    """Bring everything from one to the other. Raises StoreError kinds."""
    tiny, postgres = TinyStore.open(folder, vault), None
    try:
        postgres = await PostgresStore.open(url, vault)
        ways: dict[Kind, tuple[Movable, Movable]] = {"tinydb": (tiny, postgres), "postgres": (postgres, tiny)}
        return await move(*ways[source], source, told)
    finally:
        await tiny.close()
        if postgres is not None:
            await postgres.close()
