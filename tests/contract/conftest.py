"""The stores that keep the contract, and the documents that its tests write."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.postgres import PostgresStore
from storage.tiny import TinyStore
from tests.postgres_server import postgres_url

AnyStore = TinyStore | PostgresStore


@pytest.fixture(params=["memory", "journal"])
async def tiny(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[TinyStore]:
    store = TinyStore.in_memory() if request.param == "memory" else TinyStore.open(tmp_path / "data")
    yield store
    await store.close()


@pytest.fixture(params=["memory", "journal", "postgres"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[AnyStore]:
    if request.param == "memory":
        store: AnyStore = TinyStore.in_memory()
    elif request.param == "journal":
        store = TinyStore.open(tmp_path / "data")
    else:
        store = await PostgresStore.open(postgres_url())
        async with store.pool.connection() as connection:
            await connection.execute("truncate document, event, log")
    yield store
    await store.close()
