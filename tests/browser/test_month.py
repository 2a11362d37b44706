"""The rehearsed months, lived on the local page by somebody who takes each seat in turn."""

from pathlib import Path

import pytest
from playwright.async_api import Browser

from tests.browser import page_month
from tests.platforms.months import live, month


@pytest.mark.slow
@pytest.mark.parametrize(("name", "language"), [("good_month", "ja"), ("bad_month", "da"), ("agency", "ru")])
async def test_a_month_is_lived_on_the_page(
    name: str, language: str, browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    played = month(name)
    async with page_month.month(played, language, tmp_path, browser, monkeypatch) as lived:
        await live(played, lived)
