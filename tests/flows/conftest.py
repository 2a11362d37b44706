"""The stage that every conversation is played on."""

from collections.abc import AsyncIterator

import pytest

from tests.flows.stage import Stage, staged


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async for one in staged():
        yield one
