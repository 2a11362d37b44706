"""The outbox against a whole Teams behind a proxy that makes faults: in order, nothing lost, and a repeat only after
an outcome that nobody knows, for Teams lets a bot look for nothing."""

import asyncio
import contextlib
import random
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from yarl import URL

from bot.cards.card import INTERNAL as OURS
from bot.cards.card import Block, Card, Para, Raw, private
from bot.core import PACE
from bot.delivery import Delivery
from bot.model.channel import Channel
from bot.model.document import Document, Put
from bot.model.engagement import Engagement
from bot.model.owed import Owed
from bot.model.person import Person
from bot.model.places import Handle, Room
from bot.model.reference import Reference
from bot.model.seats import Seat, Side
from bot.outbox import Outbox
from bot.platforms import teams_calls
from bot.platforms.memory import SetClock
from bot.ports import Batch
from storage.tiny import TinyStore
from tests.faults.proxy import Fault, Proxy
from tests.platforms.playground_start import started
from tests.platforms.slack_house import FakeCore
from tests.platforms.teams_cast import BOT, GROUP, INTERNAL, MANAGER, MY_CHAT, TENANT
from tests.platforms.teams_stand import Microsoft, house, single_tenant
from tests.platforms.teams_tap import Tap

pytestmark = pytest.mark.platform

ROOM, OTHER = Room("teams", TENANT, INTERNAL), Room("teams", TENANT, GROUP)
CHAT = Room("teams", TENANT, MY_CHAT, direct=True)
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
#: After these the bot knows that nothing was made.
KNOWN = [Fault("status", 429, 1), Fault("status", 412)]
#: After these it cannot know; those that the platform did hear were made.
MADE = [Fault("lost"), Fault("late", seconds=1.5)]
UNSURE = [
    *(Fault("status", code) for code in (500, 502, 503, 504)),
    Fault("hang"),
    Fault("reset"),
    Fault("slow", seconds=30),
]
#: The answer is no answer, and the post is made: it is not made again for the answer's sake.
NONSENSE = [Fault("nonsense", body=body) for body in ("{half", "[]", '{"id": null}', "")]
#: What a person must mend: the post is kept, under the reason that they are told.
LASTING = [
    (Fault("said", 404, body='{"error": {"code": "ConversationNotFound"}}'), "error-channel-not-found"),
    (Fault("said", 403, body='{"error": {"code": "BotNotInConversationRoster"}}'), "error-not-in-channel"),
    (Fault("said", 403, body="<html>"), "error-not-in-channel"),
    (Fault("said", 401, body="{}"), "error-token-revoked"),
]
LED: dict[Seat, tuple[str, ...]] = {Seat.PROJECT_MANAGER: ("mei",)}
LONG = tuple(Para(Raw("words " * 400)) for _ in range(15))


class Nowhere(Microsoft):
    """Gives keys and tokens; the connector is the proxy."""

    connector = ""

    @property
    def service(self) -> str:
        return self.connector


@dataclass
class Desk:
    """An outbox that reaches Teams through the proxy."""

    tap: Tap
    proxy: Proxy
    outbox: Outbox
    store: TinyStore
    count: int = 0

    async def owes(self, *said: str, to: Room = ROOM, blocks: tuple[Block, ...] = ()) -> list[Owed]:
        rows = []
        for one in said:
            self.count += 1
            card = Card(Raw(one), blocks, audience=OURS if to is not CHAT else private("mei"))
            rows.append(Owed(f"key-{one}", to, card, NOW, f"{self.count:03}", engagement="e1"))
        await self.store.commit(Batch(NOW, tuple(Put(row, None) for row in rows)))
        return rows

    async def post(self, *said: str, to: Room = ROOM, blocks: tuple[Block, ...] = ()) -> None:
        self.outbox.wake(await self.owes(*said, to=to, blocks=blocks))
        await self.outbox.drain()

    def said(self, room: Room = ROOM) -> list[str]:
        """What each message that stands there is called, oldest first."""
        shown = [one for one in self.tap.shown if one.room.partition(";")[0] == room.channel]
        return [one.activity["summary"] for one in shown]

    def times(self, room: Room = ROOM) -> list[float]:
        return [at for at, path, _ in self.proxy.seen if room.channel in path]


@pytest.fixture
async def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Desk]:
    monkeypatch.setattr(teams_calls, "TIMEOUT", 1.0)
    monkeypatch.setattr("bot.outbox.FIRST_WAIT", 0.05)
    monkeypatch.setattr("bot.outbox.LONGEST_WAIT", 0.2)
    store, microsoft = TinyStore.in_memory(), Nowhere()
    async with contextlib.AsyncExitStack() as stack:
        tap, _ = await stack.enter_async_context(started(tmp_path, "http://127.0.0.1:9", MANAGER))
        proxy = Proxy(URL(f"{tap.url}/_connector"), lambda path: path.endswith("/activities"))
        await stack.enter_async_context(proxy.running())
        await stack.enter_async_context(microsoft.running())
        microsoft.connector = proxy.url
        platform, _ = await stack.enter_async_context(
            house(FakeCore(), microsoft, single_tenant(microsoft), store=store)
        )
        handle = Handle("teams", TENANT, MANAGER)
        known: tuple[Document, ...] = (
            *(Reference(room, proxy.url, BOT) for room in (ROOM, OTHER)),
            Reference(CHAT, proxy.url, BOT, user=MANAGER),
            *(Channel(room, shared=False) for room in (ROOM, OTHER)),
            Person("mei", "Mei Tan", Side.OURS, (handle,)),
            Engagement(
                "e1", "Acme", "p", "en", "thorough", NOW.date(), "UTC", (), ROOM, None, NOW, "mei", LED
            ),
        )
        await store.commit(Batch(NOW, tuple(Put(one, None) for one in known)))
        outbox = Outbox(Delivery(store, {"teams": platform.messenger}, SetClock(NOW)))
        yield Desk(tap, proxy, outbox, store)
        await outbox.stop()


@pytest.mark.parametrize("fault", [*KNOWN, *NONSENSE, *UNSURE], ids=str)
async def test_a_fault_that_passes_costs_nothing(desk: Desk, fault: Fault) -> None:
    desk.proxy.faults.append(fault)
    await desk.post("one", "two", "three")
    assert desk.said() == ["one", "two", "three"]
    assert not await desk.store.find("owed")


@pytest.mark.parametrize("fault", MADE, ids=str)
async def test_what_was_made_without_our_knowing_is_made_once_more_and_no_oftener(
    desk: Desk, fault: Fault
) -> None:
    desk.proxy.faults.append(fault)
    await desk.post("one", "two", "three")
    await desk.tap.until(lambda: desk.said().count("one") == 2)
    assert [*dict.fromkeys(desk.said())] == ["one", "two", "three"]
    assert Counter(desk.said()) == {"one": 2, "two": 1, "three": 1}


async def test_a_limit_is_waited_for_once_and_as_long_as_stated(desk: Desk) -> None:
    desk.proxy.faults.append(Fault("status", 429, 2))
    await desk.post("one")
    refused, made = desk.times()
    assert 2.0 <= made - refused < 4.0


async def test_a_room_is_posted_to_no_faster_than_its_platform_takes(desk: Desk) -> None:
    desk.outbox.pace = PACE
    desk.proxy.faults.append(Fault("status", 500))
    await desk.post(*map(str, range(9)))
    _first, *times = desk.times()
    assert len(times) == 9
    for count, seconds in PACE["teams"][:2]:
        assert all(later - sooner >= seconds for sooner, later in zip(times, times[count:], strict=False))


@pytest.mark.parametrize("fault", [*KNOWN, Fault("status", 500), Fault("lost")], ids=str)
async def test_pages_that_were_made_are_not_made_again_for_the_one_that_was_not(
    desk: Desk, fault: Fault
) -> None:
    desk.proxy.faults.extend([Fault("slow"), fault])  # the first page passes, the second does not
    await desk.post("long", blocks=LONG)
    await desk.post("next")
    assert desk.said()[-1] == "next"
    *pages, _ = [str(one.activity["attachments"]) for one in desk.tap.shown]
    assert len(set(pages)) > 2
    assert len(pages) - len(set(pages)) == (fault.kind == "lost")  # of which nobody knew


@pytest.mark.parametrize(("fault", "why"), LASTING, ids=str)
async def test_what_a_person_must_mend_is_kept_and_told_to_one(desk: Desk, fault: Fault, why: str) -> None:
    desk.proxy.faults.append(fault)
    await desk.post("one")
    (kept,) = await desk.store.find("owed")
    assert (kept.doc.card.title, kept.doc.held) == (Raw("one"), why)
    assert desk.said(CHAT) == ["Acme: a message could not be delivered"]


async def test_a_broken_room_holds_up_no_other_and_what_it_missed_comes_first(desk: Desk) -> None:
    gone = Fault("said", 403, body='{"error": {"code": "BotNotInConversationRoster"}}')
    desk.proxy.concerns = lambda path: INTERNAL in path and path.endswith("/activities")
    desk.proxy.faults.extend([gone] * 6)
    rows = await desk.owes("one", "two", "three")
    desk.outbox.wake(rows)
    desk.outbox.wake(await desk.owes("elsewhere", to=OTHER))
    await desk.outbox.drain()
    assert desk.said() == []
    assert desk.said(OTHER) == ["elsewhere"]
    assert {one.doc.held for one in await desk.store.find("owed")} == {"error-not-in-channel"}
    desk.proxy.faults.clear()  # somebody added the bot again
    await desk.post("four")
    assert desk.said() == ["one", "two", "three", "four"]
    assert not await desk.store.find("owed")


async def test_a_post_that_always_fails_is_set_aside_and_holds_up_no_room(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.outbox.LONGEST_WAIT", 0.05)
    monkeypatch.setattr("bot.outbox.ENOUGH", 4)
    desk.proxy.concerns = lambda path: INTERNAL in path and path.endswith("/activities")
    desk.proxy.faults.extend([Fault("status", 500)] * 30)
    desk.outbox.wake(await desk.owes("poison", "after"))
    for number in range(600):
        if any(one.doc.held for one in await desk.store.find("owed")):
            break
        desk.outbox.wake(await desk.owes(f"elsewhere {number}", to=OTHER))
        await asyncio.sleep(0.1)
    desk.proxy.faults.clear()
    await desk.outbox.drain()
    (kept,) = await desk.store.find("owed")
    assert (kept.doc.card.title, kept.doc.held) == (Raw("poison"), "delivery-failed")
    assert desk.said() == ["after"]
    assert desk.said(CHAT) == ["Acme: a message could not be delivered"]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
async def test_faults_in_any_order_lose_nothing_and_repeat_only_what_was_unsure(
    desk: Desk, seed: int
) -> None:
    choose = random.Random(seed)
    faults = choose.choices([*KNOWN, *NONSENSE, *UNSURE, *MADE], k=14)
    desk.proxy.faults.extend(faults)
    said = [f"{seed}-{number}" for number in range(10)]
    await desk.post(*said)
    unsure = sum(one.kind in ("lost", "late") for one in faults)
    await desk.tap.until(lambda: len(desk.said()) == len(said) + unsure)
    assert [*dict.fromkeys(desk.said())] == said
