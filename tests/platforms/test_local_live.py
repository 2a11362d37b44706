"""The stream that keeps open pages up to date."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

from bot.platforms import local_live
from bot.platforms.local_live import Live
from storage.tiny import TinyStore
from tests.platforms.local_visit import MIKA, visiting

NOW = datetime(2026, 5, 4, tzinfo=UTC)
EPOCH = int(NOW.timestamp() * 1000)


async def following(stream: AsyncIterator[bytes]) -> str:
    return (await asyncio.wait_for(anext(stream), 60)).decode()


async def test_a_new_page_hears_of_what_comes() -> None:
    live = Live(NOW)
    await live.changed("c-before")
    stream = live.follow(None, {"c-1"})
    assert await following(stream) == ": here\n\n"
    waiting = asyncio.create_task(following(stream))
    await asyncio.sleep(0)
    await live.changed("c-secret")
    await live.changed("c-1")
    assert await waiting == f"id: {EPOCH}-3\nevent: changed\ndata: c-1\n\n"


async def test_a_page_that_was_away_catches_up() -> None:
    live = Live(NOW)
    for channel in ("c-1", "c-2", "c-1"):
        await live.changed(channel)
    stream = live.follow(f"{EPOCH}-1", {"c-1", "c-2"})
    assert await following(stream) == ": here\n\n"
    assert "data: c-2" in await following(stream)
    assert "data: c-1" in await following(stream)


async def test_a_page_that_was_away_too_long_fetches_everything() -> None:
    live = Live(NOW)
    for _ in range(local_live.REMEMBERED + 10):
        await live.changed("c-1")
    stream = live.follow(f"{EPOCH}-2", {"c-1"})
    await following(stream)
    assert "data: *" in await following(stream)


async def test_a_page_of_an_earlier_run_fetches_everything() -> None:
    for seen in ("1-7", "nonsense", f"{EPOCH}-x", f"{EPOCH}-{'9' * 5000}"):
        assert "data: *" in await following(Live(NOW).follow(seen, {"c-1"}))


async def test_silence_is_broken_by_a_beat() -> None:
    stream = Live(NOW).follow(None, {"c-1"}, beat=0.01)
    await following(stream)
    assert await following(stream) == ": beat\n\n"


async def test_a_stop_ends_every_stream() -> None:
    live = Live(NOW)
    stream = live.follow(None, {"c-1"})
    await following(stream)
    rest = asyncio.create_task(asyncio.wait_for(anext(stream, b"end"), 60))
    await asyncio.sleep(0)
    await live.stop()
    assert await rest == b"end"


async def test_the_page_is_told_over_http_and_the_server_can_stop() -> None:
    async with visiting(TinyStore.in_memory()) as visitor:
        stream = await visitor.client.get("/live/mika")
        assert stream.headers["Content-Type"] == "text/event-stream"
        assert (await visitor.client.get("/live/nobody")).status == 404
        assert await stream.content.readuntil(b"\n\n") == b": here\n\n"
        await visitor.post(f"{MIKA}/say", text="hello")
        assert b"data: c-northwind-internal" in await stream.content.readuntil(b"\n\n")
