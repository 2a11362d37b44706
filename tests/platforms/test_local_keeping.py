"""What the local workspace keeps through a kill: messages, forms, the clock, and what nobody has heard yet."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from bot.cards.card import Card, Raw
from bot.cards.reader import Reader
from bot.errors import Gone, StoreFailed, Uneditable, Unknown
from bot.events import Said
from bot.model.document import Put
from bot.model.local import LocalMessage
from bot.model.places import Handle, Room
from bot.platforms.local_clock import LocalClock
from bot.platforms.local_desks import Desks
from bot.platforms.local_history import History
from bot.platforms.local_live import Live
from bot.platforms.local_messenger import LocalMessenger
from bot.ports import Batch
from storage.tiny import TinyStore
from tests.platforms.local_cards import FORM
from tests.platforms.local_visit import MIKA, visiting

ROOM = Room("local", "local", "c-northwind-internal")
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
CARD = Card(Raw("first"))


class Failing(TinyStore):
    """A store whose disk is full."""

    async def commit(self, batch: Batch) -> None:
        raise StoreFailed("disk full")


class Slow(TinyStore):
    """A store whose commits take as many rounds of the loop as it is told."""

    pauses: Iterator[int]

    async def commit(self, batch: Batch) -> None:
        for _ in range(next(self.pauses)):
            await asyncio.sleep(0)
        await super().commit(batch)


async def messenger(store: TinyStore) -> LocalMessenger:
    clock = LocalClock(store)
    history = History(store, clock, Live(clock.now()))
    await history.load()
    return LocalMessenger(history)


async def test_everything_is_there_after_a_restart() -> None:
    store = TinyStore.in_memory()
    async with visiting(store) as visitor:
        await visitor.post(f"{MIKA}/say", text="said before")
        await visitor.post(f"{MIKA}/say", text="card")
        await visitor.post(f"{MIKA}/react", message="1", emoji="tada")
        await visitor.post(f"{MIKA}/language", language="da")
        await visitor.post(f"{MIKA}/clock", step="day")
        await visitor.post(f"{MIKA}/say", text="/usher form")
        moved = visitor.core.clock.now()
    async with visiting(store) as visitor:
        await visitor.get(MIKA)
        assert visitor.core.clock.now() >= moved
        assert '<html lang="da">' in visitor.html
        assert "said before" in visitor.text
        assert "Northwind: overdragelse" in visitor.text
        assert "🎉" in visitor.html
        assert "moved-" in visitor.html
        assert '<dialog id="dialog"' in visitor.html


async def test_a_page_that_reads_takes_no_form_away_that_was_just_opened() -> None:
    store = Slow.in_memory()
    desks = Desks(store, LocalClock(store))
    store.pauses = iter([2, 1])
    await asyncio.gather(
        desks.read("mika", ROOM.channel, 7), desks.open("mika", "v", ROOM.channel, FORM, Reader())
    )
    seat = desks.seat("mika")
    assert (seat.read, seat.open and seat.open.form) == ({ROOM.channel: 7}, FORM)
    again = Desks(store, LocalClock(store))
    await again.load()
    assert again.seat("mika") == seat


async def test_what_was_typed_and_not_heard_is_heard_at_the_next_start() -> None:
    store = TinyStore.in_memory()
    async with visiting(store) as visitor:
        typed = LocalMessage(ROOM.channel, 1, visitor.core.clock.now(), "mika", "unheard", heard=False)
        await store.commit(
            Batch(typed.at, (Put(typed, 0), Put(replace(typed, n=2, heard=True, text="heard"), 0)))
        )
    async with visiting(store) as visitor:
        said = [one for one in visitor.core.events if isinstance(one, Said)]
        assert [(one.id, one.text) for one in said] == [("local/c-northwind-internal/1", "unheard")]
    async with visiting(store) as visitor:
        assert not [one for one in visitor.core.events if isinstance(one, Said)]


async def test_the_clock_only_goes_forward() -> None:
    store = TinyStore.in_memory()
    clock = LocalClock(store)
    now = clock.now()
    await clock.move(now - timedelta(hours=1))
    assert clock.moves == ()
    await clock.move(now + timedelta(days=400))
    assert clock.now() >= now + timedelta(days=400)
    again = LocalClock(store)
    await again.load()
    assert again.now() >= now + timedelta(days=400)


async def test_a_clock_that_cannot_be_kept_does_not_move() -> None:
    clock = LocalClock(Failing.in_memory())
    now = clock.now()
    with pytest.raises(StoreFailed):
        await clock.move(now + timedelta(days=1))
    assert clock.now() < now + timedelta(minutes=1)


async def test_a_card_is_posted_looked_up_and_updated() -> None:
    store = TinyStore.in_memory()
    post = await messenger(store)
    number = await post.post(ROOM, CARD, Reader("ja"), "idem-1")
    assert await post.look_up(ROOM, "idem-1", LONG_AGO) == number
    assert await post.look_up(ROOM, "idem-2", LONG_AGO) is None
    await post.update(ROOM, number, Card(Raw("second")), Reader("ja"))
    [held] = await store.find(LocalMessage.KIND)
    assert held.doc.card == Card(Raw("second"))
    assert held.doc.language == "ja"
    assert await (await messenger(store)).look_up(ROOM, "idem-1", LONG_AGO) == number


async def test_what_is_not_there_is_said_to_be_so() -> None:
    post = await messenger(TinyStore.in_memory())
    with pytest.raises(Gone, match="room:local:local:c-nowhere"):
        await post.post(Room("local", "local", "c-nowhere"), CARD, Reader(), "i")
    with pytest.raises(Gone):
        await post.post(Room("local", "local", "d-nobody", direct=True), CARD, Reader(), "i")
    with pytest.raises(Gone):
        await post.direct(Handle("local", "local", "nobody"))
    with pytest.raises(Uneditable):
        await post.update(ROOM, "7", CARD, Reader())
    assert await post.direct(Handle("local", "local", "mika")) == Room(
        "local", "local", "d-mika", direct=True
    )


async def test_a_post_that_was_not_kept_is_tried_again() -> None:
    post = await messenger(Failing.in_memory())
    with pytest.raises(Unknown):
        await post.post(ROOM, CARD, Reader(), "i")
    assert await post.look_up(ROOM, "i", LONG_AGO) is None
