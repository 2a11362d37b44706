"""The outbox: in order, once, held back where it must be, and never lost."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest

from bot.cards.card import INTERNAL, Card, Raw, private
from bot.cards.reader import Reader
from bot.delivery import Delivery
from bot.errors import DeliveryError, Gone, Limited, NotDelivered, Unknown
from bot.events import Met
from bot.model.channel import Channel
from bot.model.document import Put
from bot.model.owed import Direct, Owed
from bot.model.person import Person
from bot.model.places import Handle, Room
from bot.model.seats import Side
from bot.outbox import Outbox
from bot.platforms.memory import MemoryMessenger, SetClock
from bot.ports import Batch
from bot.rush import HEELS, MANY, MOMENT, OVER, RATE, WHILE, WINDOW, Rush
from storage.tiny import TinyStore
from tests.flows.stage import INTERNAL as CHANNEL
from tests.flows.stage import START, Stage


@dataclass(slots=True)
class Faulty(MemoryMessenger):
    """Fails as told, one fault a call; ``made_anyway`` makes the post before it fails."""

    faults: list[DeliveryError] = field(default_factory=list)
    made_anyway: bool = False
    asked: int = 0

    async def post(self, room: Room, card: Card, reader: Reader, idem: str) -> str:
        if self.faults:
            if self.made_anyway:
                await MemoryMessenger.post(self, room, card, reader, idem)
            raise self.faults.pop(0)
        return await MemoryMessenger.post(self, room, card, reader, idem)

    async def look_up(self, room: Room, idem: str, since: datetime) -> str | None:
        self.asked += 1
        return await MemoryMessenger.look_up(self, room, idem, since)


@dataclass(slots=True)
class Bench:
    store: TinyStore
    messenger: Faulty
    outbox: Outbox
    count: int = 0

    async def owes(
        self, words: str, *, key: str | None = None, bump: bool = False, to: Room | Direct = CHANNEL
    ) -> Owed:
        self.count += 1
        card = Card(Raw(words), audience=INTERNAL)
        row = Owed(f"i{self.count}", to, card, START, f"{self.count:03}", card_key=key, bump=bump)
        await self.store.commit(Batch(START, (Put(row, None),)))
        return row

    def said(self) -> list[tuple[str, str]]:
        return [
            (one.kind, one.card.title.said) for one in self.messenger.news if isinstance(one.card.title, Raw)
        ]


@pytest.fixture
async def bench(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bench]:
    monkeypatch.setattr("bot.outbox.FIRST_WAIT", 0.001)
    store, clock = TinyStore.in_memory(), SetClock(START)
    messenger = Faulty(clock, "local")
    outbox = Outbox(Delivery(store, {"local": messenger}, clock))
    await store.commit(Batch(START, (Put(Channel(CHANNEL, shared=False), 0),)))
    yield Bench(store, messenger, outbox)
    await outbox.stop()
    await store.close()


async def test_posts_of_a_room_keep_their_order(bench: Bench) -> None:
    bench.outbox.wake([await bench.owes(f"{number}") for number in range(20)])
    await bench.outbox.drain()
    assert bench.said() == [("post", f"{number}") for number in range(20)]
    assert not await bench.store.find("owed")


async def test_a_key_updates_in_place_and_a_newer_unsent_update_replaces_the_older(bench: Bench) -> None:
    bench.outbox.wake([await bench.owes("one", key="k")])
    await bench.outbox.drain()
    bench.outbox.wake([await bench.owes("two", key="k")])
    bench.outbox.wake([await bench.owes("three", key="k")])
    await bench.outbox.drain()
    assert bench.said() == [("post", "one"), ("update", "three")]


async def test_a_bump_posts_anew_and_leaves_a_pointer(bench: Bench) -> None:
    bench.outbox.wake([await bench.owes("one", key="k")])
    await bench.outbox.drain()
    bench.outbox.wake([await bench.owes("two", key="k", bump=True)])
    await bench.outbox.drain()
    assert bench.said() == [("post", "one"), ("post", "two"), ("update", "two")]


async def test_a_card_that_can_no_longer_be_edited_is_posted_anew(bench: Bench) -> None:
    bench.outbox.wake([await bench.owes("one", key="k")])
    await bench.outbox.drain()
    bench.messenger.refusing = {one.message for one in bench.messenger.news}
    bench.outbox.wake([await bench.owes("two", key="k")])
    await bench.outbox.drain()
    assert bench.said() == [("post", "one"), ("post", "two")]


async def test_a_limit_is_one_wait_of_the_stated_length_then_success(bench: Bench) -> None:
    bench.messenger.faults = [Limited(0.05)]
    before = asyncio.get_running_loop().time()
    bench.outbox.wake([await bench.owes("one"), await bench.owes("two")])
    await bench.outbox.drain()
    assert 0.05 <= asyncio.get_running_loop().time() - before < 0.5
    assert bench.said() == [("post", "one"), ("post", "two")]


@pytest.mark.parametrize("fault", [Unknown("reset"), NotDelivered("refused")])
async def test_a_failed_post_is_tried_again_and_found_where_it_was_made(
    bench: Bench, fault: DeliveryError
) -> None:
    bench.messenger.faults = [fault]
    bench.messenger.made_anyway = isinstance(fault, Unknown)
    bench.outbox.wake([await bench.owes("one"), await bench.owes("two")])
    await bench.outbox.drain()
    assert bench.said() == [("post", "one"), ("post", "two")]
    assert bench.messenger.asked == isinstance(fault, Unknown)


async def test_what_a_crash_may_have_sent_is_looked_for_before_it_is_sent_again(bench: Bench) -> None:
    row = await bench.owes("one")
    await bench.messenger.post(CHANNEL, row.card, Reader(), row.idem)
    bench.outbox.sweep([row], unsure=True)
    await bench.outbox.drain()
    assert bench.said() == [("post", "one")]
    assert not await bench.store.find("owed")


async def test_a_room_that_is_gone_keeps_what_it_is_owed(bench: Bench) -> None:
    bench.messenger.faults = [Gone("error-channel-archived")]
    bench.outbox.wake([await bench.owes("one")])
    await bench.outbox.drain()
    assert bench.said() == []
    (held,) = await bench.store.find("owed")
    assert (held.doc.held, held.doc.due_at) == ("error-channel-archived", START + timedelta(days=1))


async def test_what_a_broken_room_missed_is_posted_in_its_turn_once_the_room_takes_posts(
    bench: Bench,
) -> None:
    bench.messenger.faults = [Gone("error-channel-archived")] * 5  # one; one, two; one, three
    for words in ("one", "two", "three"):
        bench.outbox.wake([await bench.owes(words)])
        await bench.outbox.drain()
    assert bench.said() == []
    bench.outbox.wake([await bench.owes("four")])
    await bench.outbox.drain()
    assert [words for _, words in bench.said()] == ["one", "two", "three", "four"]
    assert not await bench.store.find("owed")


async def test_a_post_that_is_at_fault_itself_waits_for_a_person_and_is_tried_by_no_other(
    bench: Bench,
) -> None:
    bench.messenger.faults = [Gone("error-blocked")]
    bench.outbox.wake([await bench.owes("one"), await bench.owes("two"), await bench.owes("three")])
    await bench.outbox.drain()
    assert bench.said() == [("post", "two"), ("post", "three")]
    (held,) = await bench.store.find("owed")
    assert held.doc.held == "error-blocked"


async def test_what_is_tried_again_after_a_day_is_in_order(bench: Bench) -> None:
    bench.messenger.faults = [Gone("error-channel-archived")] * 5
    bench.outbox.wake([await bench.owes("one"), await bench.owes("two"), await bench.owes("three")])
    await bench.outbox.drain()
    held = [one.doc for one in await bench.store.find("owed")]
    bench.outbox.sweep(reversed(held))
    await bench.outbox.drain()
    assert [words for _, words in bench.said()] == ["one", "two", "three"]


async def test_internal_words_wait_until_a_room_is_known_to_be_ours(bench: Bench) -> None:
    elsewhere = Room("local", "T", "unknown")
    bench.outbox.wake([await bench.owes("secret", to=elsewhere)])
    await bench.outbox.drain()
    assert bench.said() == []
    known = Channel(elsewhere, shared=False)
    await bench.store.commit(Batch(START, (Put(known, 0),)))
    bench.outbox.wake([known])
    await asyncio.sleep(0)
    await bench.outbox.drain()
    assert bench.said() == [("post", "secret")]


async def test_a_person_is_told_only_what_their_side_may_read(bench: Bench) -> None:
    carl = Person("carl", "Carl", Side.CLIENT, (Handle("local", "T", "carl"),))
    await bench.store.commit(Batch(START, (Put(carl, 0),)))
    bench.count += 1
    row = Owed("x", Direct("carl"), Card(Raw("secret"), audience=private("carl")), START, "1")
    await bench.store.commit(Batch(START, (Put(row, None),)))
    bench.outbox.wake([row])
    await bench.outbox.drain()
    assert bench.said() == []


async def test_the_pm_is_told_by_another_way(stage: Stage) -> None:
    await stage.opens()
    held = await stage.store.get(CHANNEL.key)
    assert held
    shared = Channel(CHANNEL, engagement=stage.engagement, role="internal", shared=True)
    await stage.store.commit(Batch(START, (Put(shared, held.version),)))
    seen = await stage.says("mika", "Month-end takes nine days.")
    assert ("post", "dm-aiko", "Northwind: a message could not be delivered") in seen
    assert not [one for one in seen if one[1] == "northwind-internal"]


async def test_posts_let_turns_go_first(bench: Bench) -> None:
    in_hand = 1
    bench.outbox.patience = Rush(lambda: in_hand, lambda: 0, lambda: 0.0).patience
    bench.outbox.wake([await bench.owes("one")])
    await asyncio.sleep(0.05)
    assert bench.said() == []
    in_hand = 0
    await bench.outbox.drain()
    assert bench.said() == [("post", "one")]


async def test_what_waits_to_be_posted_is_known_until_it_is(bench: Bench) -> None:
    in_hand = 1
    bench.outbox.patience = Rush(lambda: in_hand, lambda: 0, lambda: 0.0).patience
    rows = [await bench.owes("one"), await bench.owes("two")]
    bench.outbox.wake(rows)
    await asyncio.sleep(0.05)
    assert bench.outbox.known == {row.key for row in rows}
    in_hand = 0
    await bench.outbox.drain()
    assert bench.outbox.known == set()


@pytest.mark.slow
@pytest.mark.parametrize(("turns", "wait"), [(1, MOMENT), (MANY, WHILE)])
async def test_under_lasting_load_posts_keep_up(bench: Bench, turns: int, wait: timedelta) -> None:
    bench.outbox.patience = Rush(lambda: turns, lambda: 0, lambda: 0.0).patience
    bench.outbox.wake([await bench.owes("one")])
    await asyncio.sleep(0.05)
    assert bench.said() == []
    bench.outbox.delivery.clock = SetClock(START + wait)
    await bench.outbox.drain()
    assert bench.said() == [("post", "one")]


def test_turns_one_after_the_other_are_a_rush_until_none_comes() -> None:
    now, taken, gap, ended = 0.0, 0, 1 / RATE, -1.0
    rush = Rush(lambda: 0, lambda: taken, lambda: ended, lambda: now)
    assert rush.patience() == timedelta(0)
    for _ in range(int(2 * WINDOW / gap)):
        now, taken, ended = now + gap / 2, taken + 1, now + gap / 2
        rush.patience()
    assert rush.patience() == WHILE
    now += 2 * OVER
    assert rush.patience() == timedelta(0)
    for _ in range(int(2 * WINDOW / gap)):  # half as many in a second hold up nobody
        now, taken, ended = now + gap * 2, taken + 1, now
        rush.patience()
    now += 2 * HEELS
    assert rush.patience() == timedelta(0)
    ended = now
    assert rush.patience() == MOMENT, "the next turn may follow at its heels"


async def test_a_post_says_what_holds_when_it_leaves(bench: Bench) -> None:
    in_hand = MANY
    bench.outbox.patience = Rush(lambda: in_hand, lambda: 0, lambda: 0.0).patience
    bench.outbox.wake([await bench.owes("old", key="k")])
    await asyncio.sleep(0.05)
    await bench.owes("new", key="k")
    in_hand = 0
    await bench.outbox.drain()
    assert bench.said() == [("post", "new")]


async def test_what_a_start_takes_up_is_in_order(bench: Bench) -> None:
    rows = [await bench.owes(str(n)) for n in range(12)]  # keys sort as i1, i10, i11, i2 …
    found = [held.doc for held in await bench.store.find("owed")]
    assert found != rows
    bench.outbox.sweep(found, unsure=True)
    await bench.outbox.drain()
    assert bench.said() == [("post", str(n)) for n in range(12)]


async def test_what_waited_to_know_somebody_is_in_order(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def know(self: MemoryMessenger, who: Handle | Room) -> None:
        if isinstance(who, Handle):
            await stage.turns.take(
                Met("met-nia", Room("local", "T", "dm-nia", direct=True), who, "Nia", True)
            )

    monkeypatch.setattr(MemoryMessenger, "know", know)
    seen = await stage.opens(sales_rep=Handle("local", "T", "nia"))
    assert [words for _, room, words in seen if room == "dm-nia"] == [
        "Northwind: let's hand it over",
        "Northwind · question 1 of 7",
    ]


async def test_a_post_that_we_cannot_make_holds_up_no_other(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = Faulty.post

    async def breaking(self: Faulty, room: Room, card: Card, reader: Reader, idem: str) -> str:
        if card.title == Raw("bad"):
            raise ValueError("no such thing")
        return await post(self, room, card, reader, idem)

    monkeypatch.setattr(Faulty, "post", breaking)
    bad = await bench.owes("bad")
    bench.outbox.wake([bad, await bench.owes("good")])
    await bench.outbox.drain()
    assert bench.said() == [("post", "good")]
    held = await bench.store.get(bad.key)
    assert held
    assert held.doc.held == "delivery-failed"


async def test_a_pointer_that_must_wait_repeats_no_post(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def limited(self: Faulty, room: Room, message: str, card: Card, reader: Reader) -> None:
        raise Limited(0.001)

    bench.outbox.wake([await bench.owes("old", key="k")])
    await bench.outbox.drain()
    monkeypatch.setattr(Faulty, "update", limited)
    bench.outbox.wake([await bench.owes("new", key="k", bump=True)])
    await bench.outbox.drain()
    assert bench.said() == [("post", "old"), ("post", "new")]


class Poisoned(Faulty):
    """Fails for ever at one post."""

    async def post(self, room: Room, card: Card, reader: Reader, idem: str) -> str:
        if card.title == Raw("poison"):
            raise Unknown
        return await MemoryMessenger.post(self, room, card, reader, idem)


class Belated(Faulty):
    """Answers nothing in time, and makes the first post only after it was asked whether that was made."""

    late: tuple[Room, Card, Reader, str] | None = None

    async def post(self, room: Room, card: Card, reader: Reader, idem: str) -> str:
        if self.faults:
            self.late = (room, card, reader, idem)
        elif self.late:
            await MemoryMessenger.post(self, *self.late)
            self.late = None
        return await Faulty.post(self, room, card, reader, idem)


async def test_a_post_made_after_it_was_looked_for_is_seen_twice_and_only_after_an_unknown_outcome(
    bench: Bench,
) -> None:
    late = Belated(bench.messenger.clock, "local", bench.messenger.news, faults=[Unknown("timed out")])
    bench.outbox.delivery.messengers = {"local": late}
    bench.outbox.wake([await bench.owes("late"), await bench.owes("next")])
    await bench.outbox.drain()
    assert bench.said() == [("post", "late"), ("post", "late"), ("post", "next")]
    assert (late.asked, bench.outbox.failed) == (1, 1)


async def test_in_a_quiet_workspace_a_post_that_cannot_be_made_is_set_aside_after_some_hours(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.outbox.LONGEST_WAIT", 0.001)
    bench.outbox.delivery.messengers = {
        "local": Poisoned(bench.messenger.clock, "local", bench.messenger.news)
    }
    bench.outbox.wake([await bench.owes("poison"), await bench.owes("after")])
    await bench.outbox.drain()
    assert bench.said() == [("post", "after")]
    (kept,) = await bench.store.find("owed")
    assert (kept.doc.held, kept.doc.attempts) == ("delivery-failed", 60)


@pytest.mark.parametrize("others", [True, False])
async def test_a_post_that_alone_cannot_be_made_is_set_aside_and_an_outage_is_waited_for(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, others: bool
) -> None:
    monkeypatch.setattr("bot.outbox.LONGEST_WAIT", 0.001)
    elsewhere = Room("local", "T", "C-other")
    await bench.store.commit(Batch(START, (Put(Channel(elsewhere, shared=False), None),)))
    bench.outbox.delivery.messengers = {
        "local": Poisoned(bench.messenger.clock, "local", bench.messenger.news)
    }
    poison, after = await bench.owes("poison"), await bench.owes("after")
    bench.outbox.wake([poison, after])
    if not others:
        async with asyncio.timeout(60):
            while bench.outbox.failed < 20:  # noqa: ASYNC110 - nobody tells of a failure
                await asyncio.sleep(0.001)
        assert bench.said() == []  # nothing is made on this platform: every post waits in its order
        await bench.outbox.stop()
        return
    bench.outbox.wake([await bench.owes("elsewhere", to=elsewhere)])
    await bench.outbox.drain()
    assert bench.said() == [("post", "elsewhere"), ("post", "after")]
    (kept,) = await bench.store.find("owed")
    assert (kept.doc.held, kept.doc.unknown) == ("delivery-failed", True)
