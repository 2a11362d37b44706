"""Somebody at the local page, with a real browser."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page, expect

from tests.platforms.local_fake import FakeCore

CHROMIUM = "/usr/bin/chromium"
AUDIT = (Path(__file__).parent / "audit.js").read_text(encoding="utf-8")
DESK = {"viewport": {"width": 1360, "height": 860}}
TABLET = {"viewport": {"width": 900, "height": 700}}
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
INTERNAL, CLIENT = "c-northwind-internal", "c-northwind-client"

expect.set_options(timeout=30_000)


@dataclass
class Sitting:
    """Pages of one browser at one server; ``complaints`` is what their consoles said."""

    browser: Browser
    url: str
    core: FakeCore | None = None
    complaints: list[str] = field(default_factory=list)
    contexts: list[BrowserContext] = field(default_factory=list)

    async def at(self, user: str, channel: str, **options: Any) -> Page:
        """A page of its own for a seat in a place; with no seat, at the door."""
        context = await self.browser.new_context(**{**DESK, "locale": "en-GB", **options})
        context.set_default_timeout(30_000)
        self.contexts.append(context)
        page = await context.new_page()
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        await page.goto(f"{self.url}/as/{user}/{channel}" if user else f"{self.url}/")
        return page

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.complaints.append(f"{message.text} ({message.location})")

    async def leave(self) -> None:
        """Close every page."""
        for context in self.contexts:
            await context.close()


async def type_in(page: Page, text: str) -> None:
    """Type into the composer and press Enter, which sends it once the page's script is there."""
    await page.wait_for_selector("html.js", state="attached")
    await page.fill("#text", text)
    await page.press("#text", "Enter")


async def faults(page: Page) -> list[str]:
    """What is wrong with the page for somebody who cannot see it well, or at all."""
    found: list[str] = await page.evaluate(AUDIT)
    return found
