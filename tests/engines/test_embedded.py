"""The alarm clock of one process."""

import asyncio
import logging

import pytest

from bot.engines.embedded import EmbeddedEngine
from bot.errors import StoreFailed


async def test_a_stop_lets_a_round_end_that_an_alarm_has_begun(caplog: pytest.LogCaptureFixture) -> None:
    begun, ended = asyncio.Event(), asyncio.Event()

    async def ring() -> None:
        begun.set()
        await asyncio.sleep(0.05)
        ended.set()

    engine = EmbeddedEngine()
    engine.start(ring)
    await begun.wait()
    with caplog.at_level(logging.WARNING):
        await engine.stop()
    assert ended.is_set()
    assert caplog.records == []


async def test_an_engine_that_never_started_stops_too() -> None:
    await EmbeddedEngine().stop()


async def test_a_store_that_takes_no_work_is_looked_at_again_later(caplog: pytest.LogCaptureFixture) -> None:
    asked = asyncio.Event()

    async def ring() -> None:
        asked.set()
        raise StoreFailed("the disk is full")

    engine = EmbeddedEngine()
    with caplog.at_level(logging.ERROR):
        engine.start(ring)
        await asked.wait()
        await engine.stop()
    assert caplog.records == []
