"""The stores that keep the contract, and the documents that its tests write."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.tiny import TinyStore


@pytest.fixture(params=["memory", "journal"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[TinyStore]:
    store = TinyStore.in_memory() if request.param == "memory" else TinyStore.open(tmp_path / "data")
    yield store
    await store.close()
