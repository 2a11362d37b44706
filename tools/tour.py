"""Takes the pictures of docs/tour.md: two months are lived on the local page, and drawn (`make tour`)."""

import asyncio
import re
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from playwright.async_api import Page, async_playwright

from bot.commands.script import StepPart
from tests.browser import page_month
from tests.browser.sitting import CHROMIUM
from tests.platforms.months import live, month, titled

PICTURES = Path(__file__).parents[1] / "docs/tour"
#: By month: what a script looks for, or the button whose form is shown, and the name of its picture.
SCENES = {
    "good_month": {
        "handoff.form/problems": "question",
        "handoff-review-ready": "handoff",
        "handoff-accepted-title": "accepted",
        "alignment-aligned-title": "aligned",
        "team-title": "team",
        "agenda-title": "agenda",
        "checklist.done/channels": "checklist",
        "welcome-title": "welcome",
        "notes-title": "notes",
        "raci.form/acceptance": "roles",
        "raci-title": "raci",
        "queries-title": "answers",
        "status-title": "status",
        "survey-ask-title": "pulse",
        "win-title": "win",
        "portal-title": "portal",
        "survey-invite-title": "survey",
        "home-title": "home",
    },
    "bad_month": {
        "nudge-title": "reminder",
        "welcome-late-title": "late",
        "issue-ack": "heard",
        "status-missed-title": "level",
        "issue-taken": "taken",
        "issue.why": "why",
        "work-agreed": "plan",
        "work-verify": "solved",
        "issue.review/1": "review",
        "change-offered": "change",
    },
}
#: Pictures are as sharp as a good screen, and small enough to be read on a phone.
SHARP = {"viewport": {"width": 1360, "height": 1800}, "device_scale_factor": 1.25}
#: Pixels around a card.
AIR = 5


async def tour() -> None:
    """Live each month in English, with a camera."""
    PICTURES.mkdir(exist_ok=True)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for name, scenes in SCENES.items():
            played, left = month(name), dict(scenes)
            with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
                async with page_month.month(played, "en", Path(folder), browser, patch, **SHARP) as lived:
                    await live(played, lived, partial(_filmed, lived.page, left))
            if left:
                raise SystemExit(f"{name} has no {[*left]} any more")
        await browser.close()


async def _filmed(page: Page, left: dict[str, str], step: StepPart) -> bool:
    """Draw what a step shows, where it is a scene that is ``left``; whether that was the last."""
    if scene := left.pop(_told(step), ""):
        await _draw(page, step, PICTURES / f"{scene}.png")
    return not left


def _told(step: StepPart) -> str:
    return (step.see.title or "") if step.see else str(step.press or "")


async def _draw(page: Page, step: StepPart, file: Path) -> None:
    """The open form; else the newest card that was looked for, or that has just changed, with air around it."""
    await page.mouse.move(0, 0)
    await page.wait_for_timeout(400)
    found = page.get_by_role("dialog")
    if not await found.count():
        title = titled(step.see.title, "en") if step.see and step.see.title else re.compile("Done: ")
        found = page.locator("#log .card").filter(has_text=title).last
        await found.scroll_into_view_if_needed()
    box = await found.bounding_box()
    if box is None:
        raise SystemExit(f"{file.stem} is not to be seen")
    width, height = box["width"] + 2 * AIR, box["height"] + 2 * AIR
    await page.screenshot(
        path=file, clip={"x": box["x"] - AIR, "y": box["y"] - AIR, "width": width, "height": height}
    )


if __name__ == "__main__":
    asyncio.run(tour())
