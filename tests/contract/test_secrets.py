"""Secrets in both stores: encrypted where there is a key, read with any of the keys, refused by name without."""

from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import psycopg
import pytest
from cryptography.fernet import Fernet
from msgspec.structs import replace

from bot.errors import Sealed, SettingsError
from bot.model.workspace import Workspace
from bot.ports import Archive
from storage.codec import KINDS, Codec
from storage.looking import look
from storage.move import summed
from storage.stores import Stores, look_database
from storage.tiny import TinyStore
from storage.vault import Vault
from tests.contract.made import batch, person, put
from tests.postgres_server import postgres_url

FIRST, SECOND, OTHER = (Fernet.generate_key().decode() for _ in range(3))
TOKEN = "xoxb-1-secret"
WORKSPACE = Workspace("slack", "T1", "Acme", bot_token=TOKEN)
GONE = Workspace("slack", "T2", "Gone")


class Place:
    """One store that is opened again and again, with other keys, and what is on its disk."""

    def __init__(self, folder: Path, database: str) -> None:
        self.folder, self.database = folder, database

    async def with_keys(self, keys: str, *write: Workspace) -> Archive:
        store = await Stores(self.folder, self.database, keys).open()
        await store.commit(batch(put(*write), put(person())))
        return store

    def on_disk(self) -> str:
        """What is kept: all files, or all rows."""
        if not self.database:
            return "".join(file.read_text() for file in self.folder.glob("*-*"))
        with psycopg.connect(self.database) as connection:
            return "".join(str(row) for row in connection.execute("select * from usher.document"))

    async def look(self, keys: str) -> tuple[int, int, int]:
        return await look_database(self.database, keys) if self.database else look(self.folder, keys)


@pytest.fixture(params=["journal", "postgres"])
async def place(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Place]:
    if request.param == "journal":
        yield Place(tmp_path / "data", "")
        return
    empty = "drop schema if exists usher cascade"
    with psycopg.connect(postgres_url(), autocommit=True) as connection:
        connection.execute(empty)
        yield Place(tmp_path / "data", postgres_url())
        connection.execute(empty)


async def token(store: Archive) -> str:
    held = await store.get(WORKSPACE.key)
    assert held is not None
    assert [one.doc.bot_token for one in await store.find("workspace")] == [held.doc.bot_token, ""]
    return str(held.doc.bot_token)


async def test_tokens_are_encrypted_from_the_first_start_with_a_key(place: Place) -> None:
    store = await place.with_keys("", WORKSPACE, GONE)
    assert await token(store) == TOKEN
    await store.close()
    assert TOKEN in place.on_disk()
    assert await place.look("") == (3, 1, 0)
    assert await place.look(FIRST) == (3, 1, 1)
    store = await place.with_keys(FIRST)
    assert await token(store) == TOKEN
    assert TOKEN not in place.on_disk()
    await store.commit(batch(put(replace(WORKSPACE, name="Acme Ltd"))))
    assert await token(store) == TOKEN
    await store.close()
    assert TOKEN not in place.on_disk()
    assert "fernet:" in place.on_disk()
    assert await place.look(FIRST) == (3, 1, 0)


@pytest.mark.parametrize(("keys", "said"), [("", "USHER_KEY is not set"), (OTHER, "no key of USHER_KEY")])
async def test_a_key_that_is_missing_or_wrong_stops_the_start_by_name(
    place: Place, keys: str, said: str
) -> None:
    await (await place.with_keys(FIRST, WORKSPACE, GONE)).close()
    before = place.on_disk()
    for _ in range(2):  # what was refused has let go of the folder
        with pytest.raises(Sealed, match=said) as refused:
            await place.with_keys(keys)
        assert str(refused.value).startswith("workspace:slack:T1 ")
        with pytest.raises(Sealed, match=said):
            await place.look(keys)
    assert TOKEN not in str(refused.value)
    assert place.on_disk() == before


@pytest.mark.parametrize("keys", ["", OTHER])
async def test_what_a_lost_key_encrypted_can_be_forgotten(place: Place, keys: str) -> None:
    await (await place.with_keys(FIRST, WORKSPACE, GONE)).close()
    stores = Stores(place.folder, place.database, keys)
    assert await stores.forget() == 1
    assert await stores.forget() == 0
    store = await place.with_keys(keys)
    assert await token(store) == ""
    held = await store.get(WORKSPACE.key)
    assert held is not None
    assert held.doc.name == "Acme"  # all but the token stays
    await store.close()
    assert "fernet:" not in place.on_disk()


async def test_keys_are_changed_one_after_the_other(place: Place) -> None:
    await (await place.with_keys(FIRST, WORKSPACE, GONE)).close()
    await (await place.with_keys(f"{FIRST}, {SECOND}")).close()
    assert await place.look(f"{SECOND},{FIRST}") == (3, 1, 1)
    await (await place.with_keys(f"{SECOND},{FIRST}")).close()
    assert await place.look(f"{SECOND},{FIRST}") == (3, 1, 0)
    store = await place.with_keys(SECOND)
    assert await token(store) == TOKEN
    await store.close()


async def test_a_move_brings_them_over_and_they_stay_encrypted(tmp_path: Path) -> None:
    with psycopg.connect(postgres_url(), autocommit=True) as connection:
        connection.execute("drop schema if exists usher cascade")
        here, there = Place(tmp_path / "data", ""), Place(tmp_path / "none", postgres_url())
        store = await here.with_keys(FIRST, WORKSPACE, GONE)
        assert isinstance(store, TinyStore)
        before = await summed(store)
        await store.close()
        stores = Stores(here.folder, there.database, FIRST)
        assert await stores.move("tinydb", lambda _: None) == before
        assert TOKEN not in there.on_disk()
        with pytest.raises(Sealed):
            await there.with_keys("")
        store = await there.with_keys(FIRST)
        assert await token(store) == TOKEN
        await store.close()
        connection.execute("drop schema if exists usher cascade")


async def test_what_tinydb_itself_reads_and_writes_stays_encrypted(tmp_path: Path) -> None:
    store = TinyStore.in_memory(Vault(FIRST))
    await store.commit(batch(put(WORKSPACE, GONE)))
    table = store.db.table("workspace")
    assert TOKEN not in str(table.all())
    table.update({"name": "Acme Ltd"})
    assert await token(store) == TOKEN
    assert TOKEN not in str(table.all())
    table.update({"bot_token": "xoxb-2-secret"}, doc_ids=[WORKSPACE.key])  # type: ignore[list-item]
    assert await token(store) == "xoxb-2-secret"
    assert "xoxb" not in str(table.all())
    await store.close()


def test_what_was_altered_is_not_taken_for_a_secret() -> None:
    codec = Codec(vault=Vault(FIRST))
    record = codec.record(WORKSPACE.key, WORKSPACE, 1)
    assert codec.decode(record) == WORKSPACE
    altered = msgspec.Raw(bytes(record.doc).replace(b"fernet:g", b"fernet:h"))
    with pytest.raises(Sealed, match="no key"):
        codec.decode(msgspec.structs.replace(record, doc=altered))


def test_what_is_no_key_is_refused_and_not_repeated() -> None:
    with pytest.raises(SettingsError, match="USHER_KEY") as refused:
        Vault(f"{FIRST},hunter2")
    assert "hunter2" not in str(refused.value)


def test_every_field_that_sounds_secret_is_encrypted() -> None:
    for kind in KINDS:
        named = {name for name in kind.__struct_fields__ if name.endswith(("token", "secret", "password"))}
        assert named == set(getattr(kind, "SECRETS", ())), kind.KIND
