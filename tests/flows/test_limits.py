"""Whoever asks for more than people do is told once and waits; a client's concern is never refused."""

from datetime import timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.errors import Busy
from bot.events import Commanded, Said
from bot.limits import MOST, PERSON, STRANGER, Buckets, Limits
from bot.model.issue import Issue
from bot.model.places import Handle, Room
from bot.strangers import Strangers
from tests.flows.issues import opened, says
from tests.flows.stage import CLIENT_ROOM, Stage, direct, handle

TOO_MUCH = [("whisper", "", "That was a lot at once")]
#: So many at once in these tests.
FEW = 20


def limited(stage: Stage) -> None:
    stage.turns.limits = Limits(people=Buckets(FEW, 1.0))


async def test_a_bucket_is_refilled_and_the_number_of_them_is_bounded() -> None:
    buckets = Buckets(3, 1.0)
    assert [buckets.take("a", 0.0) for _ in range(5)] == [True, True, True, False, False]
    assert buckets.take("b", 0.0)
    assert [buckets.take("a", 1.5), buckets.take("a", 1.5)] == [True, False]
    assert (buckets.first("a"), buckets.first("a")) == (True, False)
    assert buckets.take("a", 1_000.0)
    assert buckets.first("a")
    for number in range(MOST + 10):
        buckets.take(str(number), 0.0)
    assert len(buckets._left) == MOST


async def test_who_asks_too_much_is_told_once_in_private_and_waits(stage: Stage) -> None:
    await opened(stage)
    limited(stage)
    for _ in range(FEW):
        assert await stage.commands("aiko", "help") != TOO_MUCH
    assert await stage.commands("aiko", "help") == TOO_MUCH
    for _ in range(FEW):
        assert await stage.commands("aiko", "help") == []
        assert await stage.says("aiko", "hello") == []
    assert await stage.commands("lena", "help") != TOO_MUCH  # nobody else
    stage.clock.at += timedelta(minutes=1)
    assert (await stage.commands("aiko", "help"))[0][2] == "What you can do here"


async def test_a_form_keeps_the_words_that_are_in_it(stage: Stage) -> None:
    await opened(stage)
    limited(stage)
    for _ in range(FEW):
        await stage.commands("mika", "help")
    form = {"answer": "They lose rows every Friday"}
    assert await stage.submits("mika", "handoff.answer", form, "problems") == [("reject", "answer", "")]
    stage.clock.at += timedelta(minutes=1)
    seen = await stage.submits("mika", "handoff.answer", form, "problems")
    assert ("reject", "answer", "") not in seen


async def test_a_flood_of_a_clients_concerns_is_kept_to_the_last_word(stage: Stage) -> None:
    await opened(stage)
    limited(stage)
    much = 3 * FEW
    for number in range(much):
        await says(stage, "carl", f"#issue number {number}: the import lost rows")
    for number in range(3):
        await stage.happens(Commanded(stage.id(), CLIENT_ROOM, handle("carl"), "concern", f"Again, {number}"))
    issues: list[Issue] = [
        held.doc for held in await stage.store.find("issue", "engagement", stage.engagement)
    ]
    said = "\n".join(str(one.said.sealed) for one in issues)
    assert all(f"number {number}:" in said for number in range(much))
    assert all(f"Again, {number}" in said for number in range(3))
    assert len([one for one in issues if one.bundle]) > much / 2  # one card for most of them
    seen = await says(stage, "carl", "and it is still broken", mentioned=True)
    assert seen != TOO_MUCH


async def test_a_workspace_that_is_over_its_measure_takes_nothing_from_the_others(stage: Stage) -> None:
    await opened(stage)
    stage.turns.limits = Limits(tenants=Buckets(FEW, 1.0))
    for _ in range(FEW):
        await stage.commands("aiko", "help")
    with pytest.raises(Busy):  # it is sent again
        await stage.commands("omar", "help")
    elsewhere = Said("x1", Room("local", "U", "dm", direct=True), Handle("local", "U", "ula"), "hello")
    assert await stage.happens(elsewhere)
    seen = await says(stage, "carl", "#issue the import lost rows")
    assert seen


async def test_an_address_that_goes_on_proving_nothing_is_sent_away_and_whoever_proves_is_served() -> None:
    app = web.Application()
    strangers = Strangers()

    async def door(request: web.Request) -> web.Response:
        if "signed" in request.headers:
            return web.Response()
        return strangers.answer(request, web.Response(status=401))

    app.router.add_post("/slack/events", door)
    async with TestClient(TestServer(app)) as client:
        codes = [(await client.post("/slack/events")).status for _ in range(STRANGER[0] + 20)]
        assert codes[: STRANGER[0]] == [401] * STRANGER[0]
        assert codes[-10:] == [429] * 10
        refused = await client.post("/slack/events")
        assert refused.headers["Retry-After"] == "60"
        assert (await client.post("/slack/events", headers={"signed": "1"})).status == 200


def test_nobody_does_so_much_by_hand() -> None:
    burst, a_second = PERSON
    assert burst >= 100
    assert a_second >= 1.0
    assert direct("aiko").direct
