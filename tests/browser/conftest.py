"""Debian's Chromium, one for all tests, and the local page behind it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, async_playwright

from storage.tiny import TinyStore
from tests.browser.sitting import CHROMIUM, Sitting
from tests.platforms.local_fake import serving


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as play:
        browser = await play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def sitting(browser: Browser) -> AsyncIterator[Sitting]:
    """The page over the fake core; whatever the console complains about fails the test."""
    core, app = await serving(TinyStore.in_memory())
    async with TestServer(app, host="127.0.0.1") as server:
        sitting = Sitting(browser, str(server.make_url("/")).rstrip("/"), core)
        yield sitting
        await sitting.leave()
    assert sitting.complaints == []
