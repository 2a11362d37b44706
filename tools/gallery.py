"""Takes a picture of each kind of card that the rehearsed months bring, as the local page shows it (`make tour`)."""

import asyncio
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from playwright.async_api import Error, Locator, async_playwright

from bot.cards.card import Card, Text
from bot.commands.script import StepPart
from bot.model.local import LocalMessage
from tests.browser import page_month
from tests.browser.sitting import CHROMIUM, CLIENT, INTERNAL
from tests.platforms.months import MONTHS, live, month

PAGE = Path(__file__).parents[1] / "docs/cards.md"
PICTURES = PAGE.with_suffix("")
#: As sharp as a common screen: there are many, and each is looked at by itself.
SIZE = {"viewport": {"width": 1180, "height": 2000}, "device_scale_factor": 1}
#: Milliseconds for one picture, and before it, while the page is still drawing.
PATIENCE, QUIET = 3000, 250
NAMES = {"good_month": "A good month", "bad_month": "A bad month", "agency": "An agency's start"}
PLACES = {INTERNAL: "in the internal channel", CLIENT: "in the client's channel"}
MESSAGES = "() => [...document.querySelectorAll('#log .message.bot')].map(one => one.id)"
INTRO = """# Every card of the rehearsed months

Each kind of card once, as the local page showed it while the [rehearsals](rehearsals.md) were lived on it, in the order
in which they came; `make tour` takes them anew. [The tour](tour.md) tells the story.
"""


@dataclass(slots=True)
class Gallery:
    """``shown`` are the lines of the page; ``seen`` the kinds of card, by the key of their title."""

    shown: list[str] = field(default_factory=lambda: [INTRO])
    seen: set[str] = field(default_factory=set)

    async def visit(self, lived: page_month.Month, _: StepPart) -> bool:
        """Draw what is new where somebody has just looked; there is always more to come."""
        if await lived.page.get_by_role("dialog").count():  # a form stands before the cards
            return False
        channel = lived.page.url.rpartition("/")[2]
        if channel == "home":
            await self._take("home-title", lived.page.locator(".home .card").first, "at home")
        for one in await lived.page.evaluate(MESSAGES):
            held = await lived.core.store.get(
                f"{LocalMessage.KIND}:{channel}:{int(one.rpartition('-')[2]):08}"
            )
            if held and (key := kind(held.doc.card)):
                place = PLACES.get(channel, "in a direct message")
                await self._take(key, lived.page.locator(f"[id='{one}'] .card").first, place)
        return False

    async def _take(self, key: str, card: Locator, place: str) -> None:
        if key in self.seen or not await card.is_visible():
            return
        try:
            await card.page.wait_for_timeout(QUIET)
            await card.screenshot(path=PICTURES / f"{key}.png", animations="disabled", timeout=PATIENCE)
        except Error:  # it was redrawn meanwhile: the next look takes it
            return
        self.seen.add(key)
        title = " ".join((await card.get_by_role("heading").first.inner_text()).split())
        self.shown.append(f"**{title}** ({place})\n\n![{title}](cards/{key}.png)\n")


def kind(card: Card | None) -> str:
    """The key of a card's title, "" where it has none of ours."""
    return card.title.key if card and isinstance(card.title, Text) else ""


async def main() -> None:
    """Live every month in English, with a camera."""
    PICTURES.mkdir(exist_ok=True)
    for old in PICTURES.glob("*.png"):
        old.unlink()
    gallery = Gallery()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for name in MONTHS:
            gallery.shown.append(f"## {NAMES[name]}\n")
            played = month(name)
            with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
                async with page_month.month(played, "en", Path(folder), browser, patch, **SIZE) as lived:
                    await live(played, lived, partial(gallery.visit, lived))
        await browser.close()
    PAGE.write_text("\n".join(gallery.shown), encoding="utf-8")


if __name__ == "__main__":
    asyncio.run(main())
