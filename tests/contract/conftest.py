"""The stores that keep the contract, and the documents that its tests write."""

from collections.abc import AsyncIterator

import pytest

from storage.tiny import TinyStore


@pytest.fixture(params=["memory"])
async def store(request: pytest.FixtureRequest) -> AsyncIterator[TinyStore]:
    store = TinyStore.in_memory()
    yield store
    await store.close()
