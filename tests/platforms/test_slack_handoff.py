"""The whole handoff in a real Slack client, over HTTP and over Socket Mode, as it is served to customers."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest
from aiohttp import web
from pydantic import SecretStr

import app as wiring
from bot.settings import Settings
from tests.platforms.local_slack import LocalSlack
from tests.platforms.workspace import (
    APP_TOKEN,
    BOT_TOKEN,
    CLIENT,
    CLIENT_ROOM,
    INTERNAL,
    LEAD,
    MANAGER,
    PARTNER,
    SALES,
    SIGNING_SECRET,
    Mode,
    dm,
)

pytestmark = pytest.mark.platform

FILLED = {
    "client": "Northwind",
    "signed": date.today().isoformat(),  # noqa: DTZ011 - as somebody in front of the form would
    "sales_rep": SALES,
    "project_manager": MANAGER,
    "delivery_lead": LEAD,
    "engagement_partner": PARTNER,
    "client_lead": CLIENT,
    "internal": INTERNAL,
    "client_room": CLIENT_ROOM,
    "zone": "Europe/Copenhagen",
    "countries": "DK",
}
ANSWERS = [
    "Month-end reporting takes nine days.",
    "Close the books in three days by June.",
    "Anna Holm, CFO, anna@northwind.example",
    "A weekly call",
    "They were burnt by their last consultants <!channel>",
    "Short e-mails.",
    "The CFO and the COO do not talk.",
]


@pytest.fixture
async def bot(
    slack: LocalSlack, mode: Mode, port: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[None]:
    """The bot as `serve` starts it."""
    monkeypatch.setattr("bot.core.PACE", {})
    settings = Settings(
        usher_data=tmp_path / "data",
        port=port,
        slack_bot_token=SecretStr(BOT_TOKEN),
        slack_signing_secret=SecretStr(SIGNING_SECRET if mode == "events" else ""),
        slack_app_token=SecretStr(APP_TOKEN if mode == "socket" else ""),
        slack_api_url=slack.api,
    )
    async with wiring.house(settings) as application:
        runner = web.AppRunner(application, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        if mode == "socket":
            await slack.connected()
        yield
        await runner.cleanup()


async def opened(slack: LocalSlack) -> None:
    """The form of `/usher new` is open, and Slack has told who is asking."""
    await slack.command(MANAGER, INTERNAL, "/usher new")
    await slack.until(lambda: slack.calls("users.info"))


async def test_a_handoff_from_new_to_accepted(slack: LocalSlack, bot: None) -> None:
    await opened(slack)
    errors = await slack.submit(MANAGER, FILLED | {"zone": "Mars/Olympus"})
    assert any("time zone" in error for error in errors.values())
    assert await slack.submit(MANAGER, FILLED) == {}
    await slack.sees(SALES, dm(SALES), "question 1 of 7")
    await slack.sees(MANAGER, INTERNAL, "the project is open")

    for number, answer in enumerate(ANSWERS, 2):
        await slack.say(SALES, dm(SALES), answer)
        if "Anna" in answer:
            await slack.sees(SALES, dm(SALES), "I understood one person")
            await slack.press(SALES, dm(SALES), "Yes, that's right")
        await slack.sees(
            SALES, dm(SALES), f"question {number} of 7" if number < 8 else "all questions answered"
        )
    await slack.sees(LEAD, dm(LEAD), "Over to you!")
    await slack.sees(MANAGER, INTERNAL, "7 of 7 answered")  # behind whatever else the channel is told
    progress = [one for one in slack.messages(INTERNAL) if "7 of 7 answered" in str(one)]
    assert len(progress) == 1

    await slack.press(LEAD, dm(LEAD), "Flag an answer")
    await slack.submit(LEAD, {"question": "Problems to solve", "asked": "Which reports exactly?"})
    await slack.sees(SALES, dm(SALES), "a question about")
    await slack.press(LEAD, dm(LEAD), "Accept the handoff")
    await slack.sees(LEAD, dm(LEAD), "missing before you can accept")
    await slack.say(SALES, dm(SALES), "The group consolidation.")
    await slack.sees(LEAD, dm(LEAD), "The group consolidation.")
    await slack.press(LEAD, dm(LEAD), "Judge the promises")
    await slack.submit(LEAD, {"promise_1": "in_scope"})
    await slack.press(LEAD, dm(LEAD), "Accept the handoff")
    await slack.sees(MANAGER, INTERNAL, "handoff accepted")
    await slack.sees(LEAD, dm(LEAD), "do we all mean the same?")

    said_to_client = [str(one) for one in slack.messages(CLIENT_ROOM, CLIENT)]
    assert not [one for one in said_to_client if "Northwind" in one]


async def test_a_client_is_told_nothing_internal(slack: LocalSlack, bot: None) -> None:
    await opened(slack)
    assert await slack.submit(MANAGER, FILLED) == {}
    await slack.sees(SALES, dm(SALES), "question 1 of 7")
    await slack.command(CLIENT, CLIENT_ROOM, "/usher handoff")
    shown = [str(one) for one in slack.messages(CLIENT_ROOM, CLIENT)]
    assert shown
    assert not [one for one in shown if "Problems" in one]

    await slack.say(CLIENT, CLIENT_ROOM, "#concern The import broke on Friday.")
    await slack.sees(CLIENT, CLIENT_ROOM, "Your concern is written down as number 1")
    await slack.sees(MANAGER, INTERNAL, "The import broke on Friday.")
