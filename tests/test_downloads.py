"""The invitation's address: for whoever was given it, as long as it is of use."""

from datetime import UTC, date, datetime, timedelta

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.downloads import download_routes
from bot.model.document import Put
from bot.model.engagement import Engagement
from bot.model.places import Room
from bot.model.plan import Plan
from bot.platforms.memory import SetClock
from bot.playbooks.parse import load
from bot.ports import Batch
from bot.texts.lookup import Texts
from storage.tiny import TinyStore

AT = datetime(2026, 12, 2, 9, tzinfo=UTC)
TOKEN = "0123456789abcdef" * 2


async def test_an_invitation_is_fetched_until_the_kickoff_is_over() -> None:
    store, clock, playbook = TinyStore.in_memory(), SetClock(AT), load(None)["services"]
    engagement = Engagement(
        "e1",
        "Nordvind",
        playbook.hash,
        "da",
        "light",
        date(2026, 11, 23),
        "Europe/Copenhagen",
        ("DK",),
        Room("local", "T", "in"),
        None,
        AT,
        "p1",
    )
    plan = Plan("e1", AT, "https://meet.example/1", TOKEN)
    await store.commit(Batch(AT, tuple(Put(doc, 0) for doc in (engagement, playbook, plan))))
    app = web.Application()
    download_routes(app, store, Texts(), clock)
    async with TestClient(TestServer(app)) as client:
        answer = await client.get(f"/invitation/{TOKEN}.ics")
        assert answer.status == 200
        assert answer.content_type == "text/calendar"
        assert "SUMMARY:Kickoff · Nordvind" in await answer.text()
        assert (await client.get(f"/invitation/{TOKEN[::-1]}.ics")).status == 404
        assert (await client.get("/invitation/x.ics")).status == 404
        clock.at = AT + timedelta(days=2)
        assert (await client.get(f"/invitation/{TOKEN}.ics")).status == 404
    await store.close()
