"""Draws teams/*.png from the SVG beside each, in the browser that the tests use: ``python -m tools.teams_icons``."""

import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

TEAMS = Path(__file__).parents[1] / "teams"


def draw() -> None:
    """The PNG is as large as its SVG says, a pixel for a pixel, and transparent where nothing is drawn."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for source in sorted(TEAMS.glob("*.svg")):
            page = browser.new_page()
            page.set_content(
                f"<style>body {{ margin: 0 }} svg {{ display: block }}</style>{source.read_text()}"
            )
            page.locator("svg").screenshot(path=source.with_suffix(".png"), omit_background=True)
        browser.close()


if __name__ == "__main__":
    draw()
