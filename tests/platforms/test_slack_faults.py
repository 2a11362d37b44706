"""The outbox against a whole Slack behind a proxy that makes faults: in order, once each, nothing lost."""

import contextlib
import json
import random
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from itertools import count

import pytest
from aiohttp import web
from yarl import URL

from bot.cards.card import INTERNAL as OURS
from bot.cards.card import Card, Raw
from bot.delivery import Delivery
from bot.model.channel import Channel
from bot.model.document import Put
from bot.model.owed import Owed
from bot.model.places import Room
from bot.outbox import Outbox
from bot.platforms import slack_calls
from bot.platforms.memory import SetClock
from bot.ports import Batch
from storage.tiny import TinyStore
from tests.faults.proxy import Fault, Proxy
from tests.platforms.local_slack import LocalSlack
from tests.platforms.slack_house import FakeCore, house
from tests.platforms.workspace import INTERNAL, TEAM, Mode

pytestmark = pytest.mark.platform

ROOM = Room("slack", TEAM, INTERNAL)
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
#: What passes: the post is made in the end, and seen once.
PASSING = [
    Fault("status", 429, 1),
    *(Fault("status", code) for code in (500, 502, 503)),
    Fault("hang"),
    Fault("reset"),
    Fault("lost"),
    Fault("slow", seconds=2),
    *(Fault("nonsense", body=body) for body in ("{half", "[]", '{"ok": true}')),
]
#: What a person must mend: the post is kept, under the reason that they are told.
LASTING = [
    ("token_revoked", "error-token-revoked"),
    ("is_archived", "error-channel-archived"),
    ("not_in_channel", "error-not-in-channel"),
]


class Remembering(Proxy):
    """Gives back with a channel's history the metadata of its messages, as Slack does and the stand-in does not."""

    def __init__(self, upstream: URL) -> None:
        super().__init__(upstream, lambda path: path == "chat.postMessage")
        self.kept: dict[str, object] = {}

    async def _pass_on(self, request: web.Request, path: str, raw: bytes) -> web.Response:
        answer = await Proxy._pass_on(self, request, path, raw)
        told = json.loads(answer.body or b"{}")  # type: ignore[arg-type]
        if path == "chat.postMessage" and told.get("ok"):
            self.kept[told["ts"]] = json.loads(raw).get("metadata")
        for one in told.get("messages", ()):
            one["metadata"] = self.kept.get(one["ts"]) or {}
        return web.json_response(told, status=answer.status)


class Desk:
    """An outbox that reaches Slack through the proxy."""

    def __init__(self, slack: LocalSlack, proxy: Proxy, outbox: Outbox, store: TinyStore) -> None:
        self.slack, self.proxy, self.outbox, self.store = slack, proxy, outbox, store
        self.numbers = count(1)

    async def post(self, *words: str) -> None:
        rows = [
            Owed(f"key-{one}", ROOM, Card(Raw(one), audience=OURS), NOW, f"{next(self.numbers):03}")
            for one in words
        ]
        await self.store.commit(Batch(NOW, tuple(Put(row, None) for row in rows)))
        self.outbox.wake(rows)
        await self.outbox.drain()

    def said(self) -> list[str]:
        return [one["text"] for one in self.slack.messages(INTERNAL)]


@pytest.fixture
def mode() -> Mode:
    return "events"


@pytest.fixture
async def desk(slack: LocalSlack, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Desk]:
    monkeypatch.setattr(slack_calls, "TIMEOUT", 1.0)
    monkeypatch.setattr("bot.outbox.FIRST_WAIT", 0.05)
    monkeypatch.setattr("bot.outbox.LONGEST_WAIT", 0.2)
    store = TinyStore.in_memory()
    async with contextlib.AsyncExitStack() as stack:
        proxy = Remembering(URL(slack.api.rstrip("/")))
        await stack.enter_async_context(proxy.running())
        platform, _ = await stack.enter_async_context(house(FakeCore(), proxy.url))
        await store.commit(Batch(NOW, (Put(Channel(ROOM, shared=False), None),)))
        outbox = Outbox(Delivery(store, {"slack": platform.messenger}, SetClock(NOW)))
        yield Desk(slack, proxy, outbox, store)


@pytest.mark.parametrize("fault", PASSING, ids=str)
async def test_a_fault_that_passes_costs_nothing(desk: Desk, fault: Fault) -> None:
    desk.proxy.faults.append(fault)
    await desk.post("one", "two", "three")
    assert desk.said()[-3:] == ["one", "two", "three"]
    assert [said for said in desk.said() if said == "one"] == ["one"]


async def test_a_limit_is_waited_for_once_and_as_long_as_stated(desk: Desk) -> None:
    desk.proxy.faults.append(Fault("status", 429, 2))
    await desk.post("one")
    (refused, _, _), (made, _, _) = [one for one in desk.proxy.seen if one[1] == "chat.postMessage"]
    assert 2.0 <= made - refused < 4.0


@pytest.mark.parametrize(("code", "why"), LASTING)
async def test_what_a_person_must_mend_is_kept(desk: Desk, code: str, why: str) -> None:
    desk.proxy.faults.append(Fault("said", body=f'{{"ok": false, "error": "{code}"}}'))
    await desk.post("one")
    (kept,) = await desk.store.find("owed")
    assert kept.doc.held == why
    await desk.post("two")  # somebody mended it, and the room goes on where it stood still
    assert desk.said()[-2:] == ["one", "two"]
    assert not await desk.store.find("owed")


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
async def test_faults_in_any_order_lose_and_double_nothing(desk: Desk, seed: int) -> None:
    choose = random.Random(seed)
    desk.proxy.faults.extend(choose.choices(PASSING, k=12))
    words = [f"{seed}-{number}" for number in range(10)]
    await desk.post(*words)
    assert desk.said()[-10:] == words
