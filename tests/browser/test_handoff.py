"""A newcomer lives a whole handoff on the page, over the real core, in each language: guided from start to end."""

import contextlib
from pathlib import Path

import pytest
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, Page, expect
from playwright.async_api import TimeoutError as TooLate

from app import house
from bot.model.languages import LANGUAGES
from bot.platforms.local_guide import QUESTIONS
from bot.settings import Settings
from tests.browser.sitting import INTERNAL, Sitting, faults


async def step(page: Page, number: int) -> None:
    """Wait until the guide stands at a step."""
    await expect(page.locator(".step.is-done")).to_have_count(number - 1)


async def pressed(page: Page, code: str) -> None:
    await page.locator(f".card button[value*='{code}']").last.click()


async def opened(page: Page, code: str, part: str) -> None:
    """Press until the form is there: a card that was about to be drawn anew is answered by that it is out of date."""
    while not await page.locator(part).count():
        await pressed(page, code)
        with contextlib.suppress(TooLate):
            await page.locator(part).first.wait_for(timeout=5_000)


async def handed_over(page: Page) -> None:
    """From an empty workspace to an accepted handoff, the way the guide leads."""
    guided = page.locator("#guide .button.main")
    await guided.click()
    await expect(page.locator("#f-client")).to_have_value("Northwind")
    await page.click("button[name=submit]")
    await step(page, 2)
    await guided.click()
    for _ in range(QUESTIONS + 1):  # the people are read back and confirmed
        offered = await page.locator(".suggest input").get_attribute("value")
        await page.click(
            ".suggest button"
        )  # other messages may come in between: the next example says that it went
        await page.wait_for_function(
            "offered => document.querySelector('.suggest input')?.value !== offered", arg=offered
        )
    await step(page, 3)
    await guided.click()
    await opened(page, "handoff.flag", ".example")
    await page.click(".example")
    await expect(page.locator("dialog textarea")).not_to_have_value(
        ""
    )  # the example is brought by the server
    await page.click("button[name=submit]")
    await step(page, 4)
    await guided.click()
    await expect(page.locator(".divider.moved")).to_be_visible()
    await step(page, 5)
    await guided.click()
    await page.click(".suggest button")
    await step(page, 6)
    await guided.click()
    await opened(page, "handoff.promises", "fieldset")
    await expect(page.locator("fieldset")).to_have_count(3)
    for group in await page.locator("fieldset").all():
        await group.locator("input").first.click()
    await page.click("button[name=submit]")
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await pressed(page, "handoff.accept")
    await step(page, 7)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_whole_handoff_is_lived_on_the_page(browser: Browser, tmp_path: Path, language: str) -> None:
    settings = Settings(usher_data=tmp_path / "data", usher_playbooks=tmp_path / "playbooks")
    async with house(settings) as app, TestServer(app, host="127.0.0.1") as server:
        sitting = Sitting(browser, str(server.make_url("/")).rstrip("/"))
        page = await sitting.at("", "", locale=language)
        await expect(page.locator("html")).to_have_attribute("lang", language)
        await handed_over(page)
        assert await faults(page) == []
        for channel in (INTERNAL, "home"):
            await page.goto(f"{sitting.url}/as/mika/{channel}")
            assert await faults(page) == []
        await page.goto(f"{sitting.url}/as/nadia/c-northwind-client")
        # the buttons for concerns and for the portal, and nothing of ours
        await expect(page.locator(".message")).to_have_count(1)
        await expect(page.locator(".message button[name=press]")).to_have_count(2)
        await sitting.leave()
    assert sitting.complaints == []
