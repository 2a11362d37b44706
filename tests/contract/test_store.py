"""What every store promises, whatever keeps its data."""

import asyncio
from datetime import timedelta
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace
from tinydb import where

from bot.errors import Conflict, Repeated, StoreFailed
from bot.model.document import Drop, Held, Put
from bot.model.owed import DueItem
from bot.ports import Batch, Log, Store
from storage.tiny import TinyStore
from tests.contract.conftest import AnyStore
from tests.contract.made import NOW, batch, drop, due, line, owed, person, posted, put


async def version(store: Store, key: str) -> int:
    held = await store.get(key)
    return held.version if held else 0


async def claimed(store: Store, minutes: float = 0, limit: int = 100) -> list[str]:
    claim = await store.claim_due(NOW + timedelta(minutes=minutes), limit)
    return [held.doc.key for held in claim.items]


async def test_what_was_committed_is_read_back(store: AnyStore) -> None:
    assert await store.get("person:p1") is None
    await store.commit(batch(put(person(), expect=0)))
    held = await store.get("person:p1")
    assert held is not None
    assert held.doc == person()
    assert held.version > 0


async def test_a_dropped_document_is_gone(store: AnyStore) -> None:
    await store.commit(batch(put(person(email="a@b.c"))))
    await store.commit(batch(drop("person:p1", expect=await version(store, "person:p1"))))
    assert await store.get("person:p1") is None
    assert await store.find("person") == []
    assert await store.find("person", "email", "a@b.c") == []


async def test_find_goes_by_kind_and_by_indexed_field_in_the_order_of_keys(store: AnyStore) -> None:
    people = [person(f"p{n}", email="team@x.org" if n % 2 else None) for n in (3, 1, 2, 5)]
    await store.commit(batch(put(*people, due("item"))))
    assert [held.doc.id for held in await store.find("person")] == ["p1", "p2", "p3", "p5"]
    assert [held.doc.id for held in await store.find("person", "email", "team@x.org")] == ["p1", "p3", "p5"]
    assert await store.find("person", "email", "nobody@x.org") == []
    assert await store.find("engagement") == []


async def test_an_index_follows_the_document(store: AnyStore) -> None:
    await store.commit(batch(put(person(email="old@x.org"))))
    await store.commit(batch(put(person(email="New@x.org"))))
    assert await store.find("person", "email", "old@x.org") == []
    assert len(await store.find("person", "email", "new@x.org")) == 1


async def test_every_write_makes_a_new_version(store: AnyStore) -> None:
    versions = set()
    for change in (put(person()), put(person()), drop("person:p1"), put(person(), expect=0)):
        await store.commit(batch(change))
        versions.add(await version(store, "person:p1"))
    assert len(versions) == 4  # three different ones, and 0 while it was gone


@pytest.mark.parametrize("wrong", [0, 999_999])
async def test_a_conflict_writes_nothing(store: AnyStore, wrong: int) -> None:
    await store.commit(batch(put(person())))
    new = batch(put(person("p2")), put(person(name="Eve"), expect=wrong), put(due("x")), event="e1")
    with pytest.raises(Conflict):
        await store.commit(replace(new, log=(line("never"),)))
    assert await store.get("person:p2") is None
    held = await store.get("person:p1")
    assert held is not None
    assert held.doc.name == "Ana"
    assert await claimed(store) == []
    assert [entry async for entry in store.lines()] == []
    await store.commit(batch(put(person("p2")), event="e1"))


@pytest.mark.parametrize("wrong", [1, 999_999])
async def test_a_document_that_must_be_there_is_missed(store: AnyStore, wrong: int) -> None:
    with pytest.raises(Conflict):
        await store.commit(batch(put(person(), expect=wrong)))
    with pytest.raises(Conflict):
        await store.commit(batch(drop("person:p1", expect=wrong)))
    await store.commit(batch(drop("person:p1")))


async def test_an_event_is_committed_once(store: AnyStore) -> None:
    await store.commit(batch(put(person()), event="T1/C1/1.1"))
    with pytest.raises(Repeated):
        await store.commit(batch(put(person(name="Eve")), event="T1/C1/1.1"))
    held = await store.get("person:p1")
    assert held is not None
    assert held.doc.name == "Ana"
    await store.commit(batch(event="T1/C1/1.2"))


async def test_a_repeat_is_told_before_a_conflict(store: AnyStore) -> None:
    await store.commit(batch(put(person(), expect=0), event="e"))
    with pytest.raises(Repeated):
        await store.commit(batch(put(person(), expect=0), event="e"))


async def test_event_ids_live_for_seven_days(store: AnyStore) -> None:
    await store.commit(batch(event="old"))
    await store.commit(batch(event="newer", days=7))
    with pytest.raises(Repeated):
        await store.commit(batch(event="old", days=7))
    await store.commit(batch(event="newest", days=9))
    await store.commit(batch(event="old", days=9))
    with pytest.raises(Repeated):
        await store.commit(batch(event="newer", days=9))


async def test_the_last_word_on_a_key_counts(store: AnyStore) -> None:
    await store.commit(batch(put(person(name="first"), expect=0), put(person(name="last"), expect=0)))
    await store.commit(batch(put(person("gone")), drop("person:gone")))
    await store.commit(batch(drop("person:back"), put(person("back"))))
    assert [held.doc.name for held in await store.find("person")] == ["Ana", "last"]


async def test_what_is_due_comes_critical_first_then_by_time(store: AnyStore) -> None:
    await store.commit(
        batch(
            put(due("late", minutes=-5), due("soon", minutes=3), due("now")),
            put(due("critical", critical=True), due("later", minutes=9, critical=True)),
            put(owed("post", minutes=-2), owed("alarm", minutes=-1, critical=True)),
        )
    )
    first = ["owed:direct:p1:alarm", "due:critical", "due:late", "owed:direct:p1:post", "due:now"]
    assert await claimed(store) == first
    assert await claimed(store, limit=3) == first[:3]
    assert await claimed(store, minutes=-10) == []
    claim = await store.claim_due(NOW, 1)
    assert claim.next_at == NOW + timedelta(minutes=3)
    assert (await store.claim_due(NOW + timedelta(minutes=9), 1)).next_at is None


async def test_what_somebody_sees_to_already_is_left_out(store: AnyStore) -> None:
    await store.commit(batch(put(owed("a", minutes=-3), owed("b", minutes=-2), due("c", minutes=-1))))
    known = {"owed:direct:p1:a", "owed:direct:p1:none"}
    claim = await store.claim_due(NOW, 1, known)
    assert [held.doc.key for held in claim.items] == ["owed:direct:p1:b"]
    claim = await store.claim_due(NOW, 9, known)
    assert [held.doc.key for held in claim.items] == ["owed:direct:p1:b", "due:c"]


async def test_claiming_takes_nothing_away(store: AnyStore) -> None:
    await store.commit(batch(put(due("item"))))
    assert await claimed(store) == await claimed(store) == ["due:item"]


async def test_an_item_put_off_is_due_at_its_new_time_only(store: AnyStore) -> None:
    await store.commit(batch(put(due("item"))))
    await store.commit(batch(put(due("item", minutes=30, generation="2"))))
    assert await claimed(store, minutes=29) == []
    assert await claimed(store, minutes=30) == ["due:item"]
    await store.commit(batch(drop("due:item")))
    assert await claimed(store, minutes=30) == []
    assert (await store.claim_due(NOW, 1)).next_at is None


async def test_done_removes_the_item_and_keeps_the_receipt(store: AnyStore) -> None:
    await store.commit(batch(put(owed("post"))))
    (held,) = (await store.claim_due(NOW, 1)).items
    await store.done(held, posted("post"))
    assert await claimed(store) == []
    assert await store.get(posted("post").key) is not None
    await store.done(held)


async def test_done_leaves_an_item_that_has_moved_on(store: AnyStore) -> None:
    await store.commit(batch(put(due("item"))))
    (held,) = (await store.claim_due(NOW, 1)).items
    await store.commit(batch(drop("due:item")))
    await store.commit(batch(put(due("item", generation="2"))))
    await store.done(held, posted("made"))
    assert await claimed(store) == ["due:item"]
    assert await store.get(posted("made").key) is not None


async def test_nothing_read_or_written_is_shared_with_the_store(store: AnyStore) -> None:
    item = due("item")
    await store.commit(batch(put(item)))
    item.args["added"] = "after the commit"
    first = await store.get("due:item")
    assert first is not None
    assert first.doc.args == {}
    first.doc.args["added"] = "after reading"
    again = await store.get("due:item")
    assert again is not None
    assert again.doc.args == {}


async def test_a_document_that_cannot_be_written_spoils_nothing(store: AnyStore) -> None:
    with pytest.raises(TypeError):
        await store.commit(batch(put(person()), put(replace(due("x"), args={"bad": object()}))))
    assert await store.get("person:p1") is None
    await store.commit(batch(put(person(), expect=0)))


async def test_tasks_that_race_for_a_version_win_in_turn(store: AnyStore) -> None:
    await store.commit(batch(put(due("counter"))))

    async def count_up(task: int) -> int:
        conflicts = 0
        for turn in range(10):
            while True:
                held: Held[DueItem] | None = await store.get("due:counter")
                assert held is not None
                await asyncio.sleep(0)
                counted = replace(held.doc, attempts=held.doc.attempts + 1)
                try:
                    await store.commit(Batch(NOW, (Put(counted, held.version),), f"{task}/{turn}"))
                    break
                except Conflict:
                    conflicts += 1
        return conflicts

    conflicts = await asyncio.gather(*(count_up(task) for task in range(8)))
    held = await store.get("due:counter")
    assert held is not None
    assert held.doc.attempts == 80
    assert sum(conflicts) > 0


async def test_one_of_many_copies_of_an_event_wins(store: AnyStore) -> None:
    results = await asyncio.gather(
        *(store.commit(batch(put(person(f"p{n}")), event="same")) for n in range(20)), return_exceptions=True
    )
    assert sum(result is None for result in results) == 1
    assert sum(isinstance(result, Repeated) for result in results) == 19
    assert len(await store.find("person")) == 1


async def test_a_waiter_that_gives_up_takes_nobody_along(store: AnyStore) -> None:
    tasks = [asyncio.ensure_future(store.commit(batch(put(person(f"p{n}"))))) for n in range(5)]
    await asyncio.sleep(0)
    tasks[2].cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert [result is None for result in results].count(True) >= 4
    kept = {held.doc.id for held in await store.find("person")}
    # the journal has taken all of them in by then; a database may not have heard of the one that gave up
    assert kept | {"p2"} == {f"p{n}" for n in range(5)}
    assert "p2" in kept or not isinstance(store, TinyStore)


async def test_the_log_is_read_in_the_order_of_commits(store: AnyStore) -> None:
    for n in range(30):
        lines = (line(f"a{n}", "e1"), line(f"b{n}", "e2"), line(f"c{n}"))
        await store.commit(Batch(NOW, log=lines[: n % 3 + 1]))
    everything = [entry.what async for entry in store.lines()]
    assert everything == [f"{letter}{n}" for n in range(30) for letter in "abc"[: n % 3 + 1]]
    assert [entry.what async for entry in store.lines("e2")] == [f"b{n}" for n in range(30) if n % 3]
    assert [entry async for entry in store.lines("e1")][0:1] == [line("a0", "e1")]


async def test_an_empty_batch_is_fine(store: AnyStore) -> None:
    await store.commit(Batch(NOW))
    await store.commit(Batch(NOW, (Drop("person:nobody", None),)))


async def test_tinydb_reads_what_the_store_wrote(tiny: TinyStore) -> None:
    await tiny.commit(batch(put(person(), person("p2", name="Bo"), due("item"))))
    assert tiny.db.tables() == {"person", "due"}
    assert sorted(row["name"] for row in tiny.db.table("person").all()) == ["Ana", "Bo"]
    assert tiny.db.table("person").search(lambda row: row["name"] == "Bo")[0]["kind"] == "person"
    await tiny.commit(batch(put(person("p2", name="Cy"))))
    assert tiny.db.table("due").all()[0]["v"] == DueItem.V


async def test_what_tinydb_writes_is_a_commit(tiny: TinyStore) -> None:
    people = tiny.db.table("person")
    people.insert({"id": "p1", "name": "Ana", "side": "ours", "handles": [], "email": "a@x.org"})
    held = await tiny.get("person:p1")
    assert held is not None
    assert held.doc == person(email="a@x.org")
    people.update({"email": "b@x.org"}, where("id") == "p1")
    assert await tiny.find("person", "email", "a@x.org") == []
    assert [held.doc.id for held in await tiny.find("person", "email", "b@x.org")] == ["p1"]
    with pytest.raises(Conflict):
        await tiny.commit(batch(put(person(), expect=held.version)))
    people.remove(where("email") == "b@x.org")
    assert await tiny.get("person:p1") is None


async def test_tinydb_writes_no_document_that_the_store_could_not_read(tiny: TinyStore) -> None:
    people = tiny.db.table("person")
    with pytest.raises(ValueError, match="side"):
        people.insert({"id": "p1", "name": "Ana", "side": "theirs", "handles": []})
    with pytest.raises(ValueError, match="not a kind"):
        tiny.db.insert({"any": "thing"})
    await tiny.commit(batch(put(person())))
    with pytest.raises(ValueError, match="key"):
        people.update({"id": "p2"})
    tiny.db.drop_tables()
    assert await tiny.find("person") == []


async def test_everything_is_exported_as_plain_json(store: AnyStore) -> None:
    async def exported() -> Any:
        return msgspec.json.decode(b"".join([piece async for piece in store.export()]))

    assert await exported() == {"documents": {}, "log": []}
    await store.commit(batch(put(person(), person('p"2'), due("item"))))
    await store.commit(Batch(NOW, log=(line("a", "e1"), line("b"))))
    everything = await exported()
    assert {kind: list(rows) for kind, rows in everything["documents"].items()} == {
        "due": ["due:item"],
        "person": ['person:p"2', "person:p1"],
    }
    assert everything["documents"]["person"]["person:p1"]["name"] == "Ana"
    assert [entry["what"] for entry in everything["log"]] == ["a", "b"]


async def test_it_is_what_the_core_asks_for(store: AnyStore) -> None:
    port: Store = store
    log: Log = store
    await port.commit(Batch(NOW, put(person(), person("p2")), log=(line("a"),)))
    assert [entry.what async for entry in log.lines()] == ["a"]
    assert not isinstance(store, TinyStore) or store.stats().documents == 2


async def test_a_closed_store_takes_no_work(store: AnyStore) -> None:
    await store.close()
    assert not store.healthy
    works = (
        store.commit(batch(put(person()))),
        store.get("person:p1"),
        store.claim_due(NOW, 1),
        store.compact(),
    )
    for work in works:
        with pytest.raises(StoreFailed):
            await work
