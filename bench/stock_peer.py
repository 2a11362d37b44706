"""The bot itself on the storage that comes with TinyDB. Run as a process of its own: ``USHER_DATA/stock.json``."""

from pathlib import Path
from unittest.mock import patch

from tinydb.storages import JSONStorage

import app
from storage.mirror import Mirror
from storage.tables import Database
from storage.tiny import TinyStore
from storage.vault import Vault

NAME = "stock.json"


def stock(folder: Path, vault: Vault | None = None) -> TinyStore:
    """A store that reads and rewrites its whole file with each commit."""
    return TinyStore(Database(storage=lambda: Mirror(JSONStorage(str(folder / NAME)), vault)))


if __name__ == "__main__":
    with patch.object(TinyStore, "open", stock):
        app.cli(["serve"])
