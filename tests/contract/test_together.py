"""What turns ask PostgreSQL for at the same moment: asked together, answered each on its own."""

import asyncio
from collections.abc import AsyncIterator, Sequence

import pytest

from bot.errors import Conflict, Repeated
from bot.model.document import Drop, Put
from bot.ports import Batch
from storage.postgres import PostgresStore
from storage.postgres_ahead import Ahead, Habits
from storage.postgres_reads import Question, Reads, Row, named
from storage.postgres_together import Together
from tests.contract.made import NOW, batch, drop, due, line, owed, person, put
from tests.postgres_server import postgres_url


@pytest.fixture
async def store() -> AsyncIterator[PostgresStore]:
    opened = await PostgresStore.open(postgres_url())
    async with opened.pool.connection() as connection:
        await connection.execute("truncate document, event, log")
    yield opened
    await opened.close()


async def test_who_asks_while_others_wait_shares_the_next_question() -> None:
    asked: list[Sequence[int]] = []

    async def ask(numbers: Sequence[int]) -> Sequence[int | Exception]:
        asked.append(numbers)
        await asyncio.sleep(0)
        return [ValueError("three") if number == 3 else number * 10 for number in numbers]

    together = Together(ask, most=4, ways=1)
    answers = await asyncio.gather(*map(together, range(10)), return_exceptions=True)
    assert asked == [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]]
    assert [one for one in answers if isinstance(one, int)] == [0, 10, 20, 40, 50, 60, 70, 80, 90]
    assert isinstance(answers[3], ValueError)


async def test_whoever_waits_is_told_of_a_fault_and_the_next_is_served() -> None:
    faults = [OSError("away")]

    async def ask(numbers: Sequence[int]) -> Sequence[int]:
        if faults:
            raise faults.pop()
        return numbers

    together = Together(ask, most=4, ways=1)
    assert {type(one) for one in await asyncio.gather(together(1), together(2), return_exceptions=True)} == {
        OSError
    }
    assert await together(3) == 3


async def test_of_commits_in_one_transaction_each_is_decided_on_its_own(store: PostgresStore) -> None:
    await store.commit(batch(put(person("old")), event="before"))
    commits = [
        batch(put(person("a"), expect=0), event="1"),
        batch(put(person("a"), expect=0), event="2"),  # lost the race against the first
        batch(put(person("b"), person("old"), expect=0), event="3"),  # nothing of it is written
        batch(put(person("c")), event="before"),  # taken before
        batch((Drop("person:old", None),), event="4"),
        batch(put(person("d")), event="1"),  # taken by the first
    ]
    results = await asyncio.gather(*map(store.commit, commits), return_exceptions=True)
    assert [type(one) for one in results] == [type(None), Conflict, Conflict, Repeated, type(None), Repeated]
    assert [held.doc.id for held in await store.find("person")] == ["a"]
    await store.commit(batch(put(person("b")), event="3"))  # it was not noted as taken


async def test_commits_that_nothing_stands_in_the_way_of_are_a_few_statements(
    store: PostgresStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    await store.commit(batch(put(*map(person, "abcd"), due("x"))))
    read = {key: held.version for key in ("person:a", "person:b") if (held := await store.get(key))}
    monkeypatch.setattr("storage.postgres_commits._ROWS", "select 'decided on its own'")
    commits = [
        batch((Put(person("a", "Ann"), read["person:a"]),), event="1"),
        batch((Drop("person:b", read["person:b"]), *drop("due:x")), event="2"),
        batch(put(person("c", "Cy"), due("y")), drop("person:gone"), event="3"),
        batch(put(person("e"), expect=0)),
        Batch(NOW, put(owed("o")), "4", (line("first"), line("second", "e1"))),
    ]
    await asyncio.gather(*map(store.commit, commits))
    people = await store.find("person")
    assert {held.doc.id: held.doc.name for held in people} == {"a": "Ann", "c": "Cy", "d": "Ana", "e": "Ana"}
    assert {held.doc.key for held in (await store.claim_due(NOW, 10)).items} == {"due:y", "owed:direct:p1:o"}
    assert [one.what async for one in store.lines()] == ["first", "second"]
    assert len([one async for one in store.events()]) == 4


class Counting(Reads):
    """How many round trips were made, of how many questions."""

    def __init__(self, reads: Reads) -> None:
        self._reads, self.trips = reads, list[int]()

    async def __call__(self, questions: Sequence[Question]) -> Sequence[Sequence[Row]]:
        self.trips.append(len(questions))
        return await self._reads(questions)


async def asked(reads: Reads, habits: Habits, who: str, project: str) -> Sequence[Sequence[Row]]:
    ahead = Ahead(reads, habits)
    keys = [f"person:{who}", f"engagement:{project}", f"handoff:{project}"]
    found = [(await ahead((named(key),)))[0] for key in keys]
    return [*found, (await ahead((Question("issue", "", "open", project),)))[0]]


async def test_a_turn_reads_at_once_what_the_last_ones_read_and_as_it_is_now(store: PostgresStore) -> None:
    reads, habits = Counting(store._together), Habits()
    await asked(reads, habits, "p1", "e1")
    assert reads.trips == [1] * 4
    reads.trips.clear()
    await store.commit(batch(put(person("p1", name="Ann"))))
    found = await asked(reads, habits, "p1", "e1")
    assert reads.trips == [4]
    assert b"Ann" in found[0][0][2]
    reads.trips.clear()
    await asked(reads, habits, "p2", "e2")  # of another engagement what hangs on it is known
    assert reads.trips == [1, 3]


async def test_what_turns_no_longer_read_is_not_read_ahead_for_ever(store: PostgresStore) -> None:
    reads, habits = Counting(store._together), Habits()
    await asked(reads, habits, "p1", "e1")
    for _ in range(12):
        await Ahead(reads, habits)((named("person:p1"),))
    assert reads.trips[-1] == 1
