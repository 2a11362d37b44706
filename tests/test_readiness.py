"""Ready means that what is due gets done: the store is asked, not the loop that may hang."""

from collections.abc import Set
from datetime import UTC, datetime, timedelta
from typing import Any

from msgspec.structs import replace

from bot.cards.card import Card, say
from bot.errors import StoreFailed
from bot.model.document import Document, Put
from bot.model.owed import Direct, DueItem, Owed
from bot.ports import Batch
from bot.readiness import behind
from storage.tiny import TinyStore

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
LATE = timedelta(minutes=5)
ITEM = DueItem("n", "status.prompt", NOW, "g")
POST = Owed("i1", Direct("p1"), Card(say("someone")), NOW, "1")


async def said(*docs: Document, minutes: float = 6) -> list[str]:
    store = TinyStore.in_memory()
    await store.commit(Batch(NOW, tuple(Put(doc, 0) for doc in docs)))
    return await behind(store, NOW + timedelta(minutes=minutes), LATE)


async def test_an_item_that_is_five_minutes_late_is_told() -> None:
    assert await said(ITEM, minutes=4) == []
    assert await said(ITEM) == ["agenda"]
    assert await said(replace(ITEM, due_at=NOW + LATE)) == []


async def test_a_post_that_nobody_tried_is_told_and_one_that_is_refused_is_not() -> None:
    behind_it = replace(POST, idem="i2")
    assert await said(POST, minutes=4) == []
    assert await said(POST) == ["outbox"]
    assert await said(replace(POST, attempts=3), behind_it) == []  # its room is broken, and no other
    assert await said(replace(POST, attempts=3), replace(behind_it, to=Direct("p2"))) == ["outbox"]
    assert await said(replace(POST, held="error-held-back")) == []
    assert await said(POST, ITEM) == ["agenda", "outbox"]


async def test_a_store_that_takes_no_work_is_told() -> None:
    store = TinyStore.in_memory()
    await store.close()
    assert await behind(store, NOW, LATE) == ["store"]

    class Away(TinyStore):
        """A database that cannot be reached any more."""

        async def claim_due(self, now: datetime, limit: int, known: Set[str] = frozenset()) -> Any:
            raise StoreFailed("PostgreSQL: gone")

    assert await behind(Away.in_memory(), NOW, LATE) == ["store"]
