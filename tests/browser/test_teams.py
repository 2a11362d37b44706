"""Teams' cards as the Agents Playground's own page draws them: typed, pressed and chosen by hand."""

from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from tests.browser.sitting import DESK
from tests.platforms.playground import Playground
from tests.platforms.teams_cast import INTERNAL, MANAGER, SALES
from tests.platforms.teams_house import teams_house
from tests.platforms.teams_script import SEATS, Player, room_key

FILLED = SEATS | {"client": "Northwind", "internal": room_key(INTERNAL), "zone": "Europe/Copenhagen"}
MENU = "Show more information"


async def at_the_page(browser: Browser, teams: Playground) -> Page:
    context = await browser.new_context(**DESK)  # type: ignore[arg-type]
    page = await context.new_page()
    page.set_default_timeout(10_000)
    await page.goto(teams.url)
    await expect(
        page.get_by_placeholder("Type a message").or_(page.get_by_text("Type a message"))
    ).to_be_visible()
    return page


async def opened(teams: Playground) -> None:
    await Player(teams, "en").ask(MANAGER, INTERNAL, "usher new")
    assert await teams.submit(MANAGER, FILLED) == ""


async def typed(page: Page, text: str) -> None:
    await page.get_by_role("textbox").first.click()
    await page.keyboard.type(text)
    await page.keyboard.press("Enter")


async def test_the_first_cards_and_a_message_raised_by_hand(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.core.PACE", {})
    async with teams_house(tmp_path, me=SALES) as teams:
        page = await at_the_page(browser, teams)
        await opened(teams)
        await expect(page.get_by_text("Northwind · question 1 of 7")).to_be_visible()
        await typed(page, "Month-end reporting takes nine days.")
        await expect(page.get_by_text("Northwind · question 2 of 7")).to_be_visible()
        await page.get_by_role("button", name="Later", exact=True).last.click()
        await expect(page.get_by_text("Northwind · question 3 of 7")).to_be_visible()

        menus = page.get_by_role("button", name=MENU)
        await menus.nth(await menus.count() - 3).click()  # that of the answer: two questions came after it
        await page.get_by_role("menuitem", name="Action Command").click()
        await page.get_by_placeholder("Input command id").fill("raise")
        await page.get_by_role("button", name="Create").click()
        await page.get_by_role("button", name="Close").last.click()  # the page draws no words there
        await expect(page.get_by_text("Your concern is written down as number 1")).to_be_visible()

        await page.get_by_role("treeitem", name="Acme internal").click()
        await expect(page.get_by_text("Northwind: handoff")).to_be_visible()
        await expect(page.get_by_text("1 of 7 answered")).to_be_visible()
        await expect(page.get_by_role("paragraph").filter(has_text="Month-end reporting")).to_be_visible()
        await page.context.close()
