"""Waiting that a stop ends at once, and waiting for calm."""

import asyncio

import pytest

from bot.resting import AGAIN, OFTEN, Calm, Rest


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


async def test_all_go_on_soon_after_it_is_calm() -> None:
    calm, loop = [False], asyncio.get_running_loop()
    wait = Calm(lambda: calm[0]).wait
    waiting = [asyncio.create_task(wait()) for _ in range(3)]
    await asyncio.sleep(0)
    before = loop.time()
    calm[0] = True
    async with asyncio.timeout(60):
        await asyncio.gather(*waiting)
    assert loop.time() - before >= OFTEN / 2


@pytest.mark.slow
async def test_where_it_is_not_calm_they_look_again_themselves() -> None:
    wait, loop = Calm(lambda: False).wait, asyncio.get_running_loop()
    before = loop.time()
    await wait()
    await wait()
    assert loop.time() - before >= 1.5 * AGAIN


async def test_who_gives_up_leaves_the_others_waiting() -> None:
    calm = [False]
    wait = Calm(lambda: calm[0]).wait
    gives_up, stays = asyncio.create_task(wait()), asyncio.create_task(wait())
    await asyncio.sleep(0)
    gives_up.cancel()
    with pytest.raises(asyncio.CancelledError):
        await gives_up
    assert not stays.done()
    calm[0] = True
    async with asyncio.timeout(60):
        await stays
