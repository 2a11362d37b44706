"""``move`` and ``upgrade``: from a folder to a database and back, and from one release to the next."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest

from bot.errors import Repeated, StoreError
from bot.model.document import Put
from bot.model.moving import Moving
from bot.model.person import Person
from bot.model.seats import Side
from bot.ports import Batch
from storage.move import summed
from storage.postgres import PostgresStore
from storage.tiny import TinyStore
from tests.commands.conftest import Run
from tests.postgres_server import postgres_url

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture
def database(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """An empty database, named in the settings."""
    drop = "drop schema if exists usher cascade"
    with psycopg.connect(postgres_url(), autocommit=True) as connection:
        connection.execute(drop)
        monkeypatch.setenv("DATABASE_URL", postgres_url())
        yield postgres_url()
        connection.execute(drop)


def ask(question: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(postgres_url(), autocommit=True, options="-c search_path=usher") as connection:
        return connection.execute(question.encode()).fetchall()


@pytest.mark.slow
def test_everything_is_brought_to_the_database_and_back(
    run: Run, here: Path, data: Path, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def takes_an_event() -> None:
        store = TinyStore.open(data)
        await store.commit(Batch(NOW, event="T/C/1.1"))
        await store.close()

    asyncio.run(takes_an_event())
    result = run("move", "--from", "tinydb", "--to", "postgres")
    assert result.exit_code == 0, result.stderr
    assert "are moved and compared" in result.stdout
    monkeypatch.setenv("USHER_DATA", str(here / "back"))
    (here / "back").mkdir(mode=0o700)
    assert run("move", "--from", "postgres", "--to", "tinydb").exit_code == 0

    async def same() -> None:
        one, back = TinyStore.open(data), TinyStore.open(here / "back")
        assert await summed(one) == await summed(back)
        with pytest.raises(Repeated):
            await back.commit(Batch(NOW, event="T/C/1.1"))
        await one.close()
        await back.close()

    asyncio.run(same())


def test_a_move_that_was_interrupted_goes_on(run: Run, data: Path, database: str) -> None:
    async def half() -> None:
        store = await PostgresStore.open(database)
        found = TinyStore.open(data)
        lines = [line async for line in found.lines()]
        await found.close()
        stranger = Person("p-gone", "Gone", Side.OURS, ())
        await store.commit(Batch(NOW, (Put(Moving("tinydb"), 0), Put(stranger, 0)), log=tuple(lines[:3])))
        await store.close()

    asyncio.run(half())
    result = run("export", "--json")
    assert result.exit_code == 1
    assert "not ended" in result.stderr
    assert run("move", "--from", "tinydb", "--to", "postgres").exit_code == 0
    assert ask("select count(*) from document where key = 'person:p-gone'") == [(0,)]
    result = run("export", "--json")
    assert result.exit_code == 0, result.stderr
    result = run("move", "--from", "tinydb", "--to", "postgres")
    assert result.exit_code == 1
    assert "is not empty" in result.stderr


def test_what_cannot_be_moved_is_said(run: Run, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "DATABASE_URL" in run("move", "--from", "tinydb", "--to", "postgres").stderr
    assert "DATABASE_URL" in run("upgrade").stderr
    monkeypatch.setenv("DATABASE_URL", "postgresql://nobody@localhost:1/none")
    assert "twice" in run("move", "--from", "postgres", "--to", "postgres").stderr
    assert "no data" in run("move", "--from", "tinydb", "--to", "postgres").stderr


async def test_two_releases_side_by_side(run: Run, here: Path, database: str) -> None:
    store = await PostgresStore.open(database)
    await store.close()
    ask("update shape set v = v - 1 where kind = 'person' returning 1")
    store = await PostgresStore.open(database)
    person = Person("p1", "Ana", Side.OURS, ())
    await store.commit(Batch(NOW, (Put(person, 0),)))
    assert ask("select doc ->> 'v' from document where key = 'person:p1'") == [(str(Person.V - 1),)]
    held = await store.get("person:p1")
    assert held is not None
    assert held.doc == person
    result = await asyncio.to_thread(run, "upgrade")
    assert (result.exit_code, result.stdout) == (
        0,
        "✓ The database is that of this release. One document was rewritten.\n",
    )
    assert ask("select doc ->> 'v' from document where key = 'person:p1'") == [(str(Person.V),)]
    held = await store.get("person:p1")
    assert held is not None
    assert held.doc == person
    await store.close()
    ask("update shape set v = 99 where kind = 'person' returning 1")
    with pytest.raises(StoreError, match="upgraded to a later release"):
        await PostgresStore.open(database)
