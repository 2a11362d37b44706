"""When the alarm rings: nothing that cannot ring holds up what can."""

import asyncio
from collections.abc import Set
from datetime import datetime, timedelta

import pytest

from bot.cards.card import Card, Raw
from bot.events import Due, Event, Joined
from bot.model.document import Put
from bot.model.owed import DueItem, Owed
from bot.model.places import Room
from bot.ports import Batch, Claim, Reply
from bot.ringing import Ringer
from storage.tiny import TinyStore
from tests.flows.stage import START, Stage, handle

LATE = START - timedelta(hours=1)
OTHER = Room("local", "T", "other")


async def test_an_item_that_fails_holds_up_no_other(stage: Stage) -> None:
    await stage.opens()
    broken = DueItem("x", "handoff.nudge", LATE, "g", stage.engagement, args={"step": "boom"})
    await stage.store.commit(Batch(START, (Put(broken, None),)))
    stage.clock.at = START + timedelta(days=1)
    assert await stage.ringer.ring() == 2  # the handoff waits, and whoever it waits for is reminded
    assert stage.ringer.lateness == timedelta(days=1, hours=1).total_seconds()


async def test_posts_that_wait_hold_up_no_item(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    await stage.opens()
    monkeypatch.setattr("bot.ringing.BATCH", 5)
    card = Card(Raw("x"))
    rows = [Owed(f"i{n}", Room("off", "T", "c"), card, LATE, f"{n:02}") for n in range(12)]
    await stage.store.commit(Batch(START, tuple(Put(row, None) for row in rows)))
    stage.clock.at = START + timedelta(days=1)
    assert await stage.ringer.ring() == 2  # the handoff waits, and whoever it waits for is reminded
    await stage.outbox.drain()


async def test_a_look_reads_no_post_that_the_outbox_has(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    claim = TinyStore.claim_due

    async def counted(store: TinyStore, now: datetime, limit: int, known: Set[str] = frozenset()) -> Claim:
        found = await claim(store, now, limit, known)
        read.extend(held.doc.key for held in found.items)
        return found

    monkeypatch.setattr(TinyStore, "claim_due", counted)
    stage.outbox.patience = lambda: timedelta(hours=1)
    row = Owed("i1", Room("off", "T", "c"), Card(Raw("x")), START, "01")
    await stage.store.commit(Batch(START, (Put(row, None),)))
    await stage.ringer.ring()
    await stage.ringer.ring()
    assert read == [row.key]
    stage.outbox.patience = timedelta
    await stage.outbox.drain()


async def test_what_rang_late_is_late_no_more(stage: Stage) -> None:
    await stage.opens()
    stage.clock.at = START + timedelta(days=1)
    assert await stage.ringer.ring() == 2  # the handoff waits, and whoever it waits for is reminded
    assert stage.ringer.lateness == 0


async def test_what_a_turn_opens_is_what_it_is_about(stage: Stage) -> None:
    """The form was shown in a room that another project has taken since."""
    await stage.opens()
    await stage.turns.take(Joined("j3", OTHER, handle("usher"), True, "other", shared=False))
    await stage.opens(internal=OTHER, client_room=None)
    found = [held.doc for held in await stage.store.find("due")]
    assert all(item.engagement and item.engagement in item.name for item in found)
    assert len({item.engagement for item in found}) == 2


async def test_critical_then_time_then_name_and_reminders_last(stage: Stage) -> None:
    async def take(event: Event) -> Reply:
        assert isinstance(event, Due)
        begun.append(event.name)
        await asyncio.sleep(0.001 * (10 - len(begun)))  # whatever began first is over last
        return await stage.turns.take(event)

    begun: list[str] = []
    ringer = Ringer(stage.store, stage.clock, take, stage.outbox, stage.engine)
    early = LATE - timedelta(minutes=1)
    items = [
        DueItem("d", "x.nothing", LATE, "g1", "E1"),
        DueItem("c", "x.nothing", LATE, "g2", "E2"),
        DueItem("a", "x.nothing", LATE, "g3", person="p"),
        DueItem("f", "x.nothing", early, "g4", "E1"),
        DueItem("z", "x.nothing", LATE, "g5", "E3", critical=True),
        DueItem("e", "x.nothing", LATE, "g6", "E2"),
    ]
    await stage.store.commit(Batch(START, tuple(Put(one, None) for one in items)))
    await ringer.ring()
    assert begun[:3] == ["z", "f", "c"]
    assert sorted(begun[3:5]) == ["d", "e"]  # each waits for the one of its project, and for no other
    assert begun[5] == "a"


async def test_who_asks_while_somebody_looks_rings_nothing_twice(stage: Stage) -> None:
    async def take(event: Event) -> Reply:
        begun.append(event.id)
        await asyncio.sleep(0.01)
        return await stage.turns.take(event)

    begun: list[str] = []
    ringer = Ringer(stage.store, stage.clock, take, stage.outbox, stage.engine)
    items = [DueItem(f"n{number}", "x.nothing", LATE, f"g{number}", f"E{number}") for number in range(20)]
    await stage.store.commit(Batch(START, tuple(Put(one, None) for one in items)))
    rang = await asyncio.gather(*(ringer.ring() for _ in range(5)))
    assert len(begun) == len(set(begun)) == sum(rang)
