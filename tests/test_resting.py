"""Waiting that a stop ends at once."""

import asyncio

import pytest

from bot.resting import Rest


async def test_it_lasts_as_long_as_asked() -> None:
    rest, loop = Rest(), asyncio.get_running_loop()
    before = loop.time()
    await rest.take(0.05)
    assert loop.time() - before >= 0.04
    assert not rest.ended()


async def test_a_stop_ends_what_waits_and_nobody_waits_after_it() -> None:
    rest = Rest()
    waiting = [asyncio.create_task(rest.take(3600)) for _ in range(3)]
    await asyncio.sleep(0)
    rest.end()
    async with asyncio.timeout(60):
        await asyncio.gather(*waiting)
        await rest.take(3600)
    assert rest.ended()


async def test_who_gives_up_waiting_is_not_waited_for() -> None:
    rest = Rest()
    waiting = asyncio.create_task(rest.take(0.01))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    rest.end()
    await asyncio.sleep(0.05)  # its timer rings no more
