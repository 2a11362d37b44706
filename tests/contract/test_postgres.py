"""What PostgreSQL alone must do: several replicas, tables of a later release, a database that goes and comes."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import psycopg
import pytest

from bot.errors import Conflict, Repeated, StoreError, StoreFailed
from storage.postgres import PostgresStore
from storage.postgres_schema import migrations
from tests.contract.made import batch, person, put
from tests.postgres_server import postgres_url


@pytest.fixture
async def replicas() -> AsyncIterator[tuple[PostgresStore, PostgresStore]]:
    one, other = await asyncio.gather(*(PostgresStore.open(postgres_url()) for _ in range(2)))
    async with one.pool.connection() as connection:
        await connection.execute("truncate document, event, log")
    yield one, other
    await one.close()
    await other.close()


async def test_of_two_replicas_that_take_the_same_event_one_wins(
    replicas: tuple[PostgresStore, PostgresStore],
) -> None:
    both = [replicas[n % 2].commit(batch(put(person(f"p{n}")), event="same")) for n in range(12)]
    results = await asyncio.gather(*both, return_exceptions=True)
    assert [result is None for result in results].count(True) == 1
    assert [isinstance(result, Repeated) for result in results].count(True) == 11
    assert len(await replicas[1].find("person")) == 1


async def test_of_two_replicas_that_write_the_same_document_one_is_told_to_read_again(
    replicas: tuple[PostgresStore, PostgresStore],
) -> None:
    one, other = replicas
    people = [person("a"), person("b")]
    results = await asyncio.gather(
        *(
            store.commit(batch(put(*docs, expect=0)))
            for store, docs in ((one, people), (other, people[::-1]))
        ),
        return_exceptions=True,
    )
    assert {type(result) for result in results} == {type(None), Conflict}
    assert [held.doc.id for held in await other.find("person")] == ["a", "b"]


async def test_nul_characters_are_kept_in_documents_and_harm_no_index(
    replicas: tuple[PostgresStore, PostgresStore],
) -> None:
    one, other = replicas
    doc = person("p\0", name="A\0na", email="a\0@x.org")
    await one.commit(batch(put(doc), event="e\0"))
    held = await other.get(doc.key)
    assert held is not None
    assert held.doc == doc
    assert [found.doc for found in await other.find("person", "email", "a\0@x.org")] == [doc]
    with pytest.raises(Repeated):
        await other.commit(batch(event="e\0"))


async def test_tables_of_a_later_release_are_refused() -> None:
    store = await PostgresStore.open(postgres_url())
    later = len(migrations()) + 1
    async with store.pool.connection() as connection:
        await connection.execute("insert into migration (number, name) values (%s, 'later')", (later,))
        try:
            with pytest.raises(StoreError, match=f"has migration {later}.*install that one again"):
                await PostgresStore.open(postgres_url())
        finally:
            await connection.execute("delete from migration where number = %s", (later,))
    await store.close()


async def test_a_database_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreFailed, match="PostgreSQL"):
        await PostgresStore.open(f"postgresql://nobody:secret@/none?host={tmp_path}&connect_timeout=1")


async def test_work_goes_on_when_connections_are_cut(replicas: tuple[PostgresStore, PostgresStore]) -> None:
    one, other = replicas
    await one.commit(batch(put(person()), event="before"))
    cut = "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and usename is not null"
    async with await psycopg.AsyncConnection.connect(postgres_url(), autocommit=True) as admin:
        await admin.execute(cut)
    await asyncio.gather(*(one.commit(batch(event=f"after-{n}")) for n in range(12)))
    assert one.healthy
    assert await other.get("person:p1") is not None
