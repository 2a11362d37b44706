"""Slack and Teams served by one process: a project's own channel on one, its client's on the other, in real clients."""

import re
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest
from pydantic import SecretStr

from tests.platforms import teams_cast as t
from tests.platforms import workspace as s
from tests.platforms.local_slack import LocalSlack, local_slack
from tests.platforms.playground import Playground
from tests.platforms.slack_mirror import words as slack_words
from tests.platforms.teams_house import free_port, teams_house
from tests.platforms.teams_script import Player
from tests.platforms.teams_sight import words

pytestmark = pytest.mark.platform

SCRIPT = Path(__file__).parents[2] / "rehearsals/handoff.yml"
#: The steps of the rehearsal that open the project.
OPENING = 2
CODE = re.compile(r"^[A-Z0-9]{4}-[A-Z0-9]{4}$", re.MULTILINE)
FILLED = {
    "client": "Northwind",
    "signed": date.today().isoformat(),  # noqa: DTZ011 - as somebody in front of the form would
    "sales_rep": s.SALES,
    "project_manager": s.MANAGER,
    "delivery_lead": s.LEAD,
    "internal": s.INTERNAL,
    "zone": "Europe/Copenhagen",
    "countries": "DK",
}
ANSWERS = [
    "Month-end reporting takes nine days.",
    "Close the books in three days by June.",
    "Anna Holm, CFO, anna@northwind.example",
    "A weekly call",
    "They were burnt by their last consultants.",
    "Short e-mails.",
    "The CFO and the COO do not talk.",
]


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture
async def slack(tmp_path: Path, port: int) -> AsyncIterator[LocalSlack]:
    async with local_slack(tmp_path, "events", f"http://127.0.0.1:{port}/slack/events") as running:
        yield running


@pytest.fixture
async def teams(
    slack: LocalSlack, tmp_path: Path, port: int, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Playground]:
    """The bot as `serve` starts it with the settings of both."""
    monkeypatch.setattr("bot.core.PACE", {})
    async with teams_house(
        tmp_path,
        port=port,
        slack_bot_token=SecretStr(s.BOT_TOKEN),
        slack_signing_secret=SecretStr(s.SIGNING_SECRET),
        slack_api_url=slack.api,
    ) as running:
        yield running


async def linked(teams: Playground, slack: LocalSlack, on_teams: str, on_slack: str) -> None:
    """One person says, by a code, that they are the same on both."""
    chat = await teams.chat(on_teams)
    await teams.say(on_teams, chat, "usher link")
    asked = await teams.sees(on_teams, chat, "Join yourself with your other platform")
    (code,) = CODE.findall(words(asked.activity))
    await slack.command(on_slack, s.dm(on_slack), f"/usher link {code}")
    await slack.sees(on_slack, s.dm(on_slack), "one person now")


async def test_our_channel_is_on_slack_and_the_clients_on_teams(slack: LocalSlack, teams: Playground) -> None:
    await slack.command(s.MANAGER, s.INTERNAL, "/usher new")
    await slack.until(lambda: slack.calls("users.info"))
    assert await slack.submit(s.MANAGER, FILLED) == {}
    await slack.sees(s.SALES, s.dm(s.SALES), "question 1 of 7")
    await linked(teams, slack, t.MANAGER, s.MANAGER)

    player = Player(teams, "en")
    await player.ask(t.MANAGER, t.CLIENT_ROOM, "usher connect")
    assert await teams.submit(t.MANAGER, {}) == ""
    await slack.sees(s.MANAGER, s.INTERNAL, "a client channel is connected")
    await player.ask(t.MANAGER, t.CLIENT_ROOM, "usher people")
    assert await teams.submit(t.MANAGER, {"client_lead": t.CLIENT}) == ""
    await slack.sees(s.MANAGER, s.INTERNAL, "Kenji Mori")

    for number, answer in enumerate(ANSWERS, 2):
        await slack.say(s.SALES, s.dm(s.SALES), answer)
        if "Anna" in answer:
            await slack.sees(s.SALES, s.dm(s.SALES), "I understood one person")
            await slack.press(s.SALES, s.dm(s.SALES), "Yes, that's right")
        asked = f"question {number} of 7" if number < 8 else "all questions answered"
        await slack.sees(s.SALES, s.dm(s.SALES), asked)
    await slack.press(s.LEAD, s.dm(s.LEAD), "Judge the promises")
    await slack.submit(s.LEAD, {"promise_1": "in_scope"})
    await slack.press(s.LEAD, s.dm(s.LEAD), "Accept the handoff")
    await slack.sees(s.MANAGER, s.INTERNAL, "handoff accepted")
    await slack.sees(s.LEAD, s.dm(s.LEAD), "do we all mean the same?")

    await teams.say(t.MANAGER, await teams.chat(t.MANAGER), "usher handoff")
    await teams.sees(t.MANAGER, await teams.chat(t.MANAGER), "The CFO and the COO do not talk.")
    await client_is_heard_and_told_nothing(slack, teams, player)


async def client_is_heard_and_told_nothing(slack: LocalSlack, teams: Playground, player: Player) -> None:
    """The client asks for the handoff in vain, and raises concerns, which our side reads on Slack."""
    chat = await teams.chat(t.CLIENT)
    await teams.say(t.CLIENT, t.CLIENT_ROOM, "usher handoff")
    await player.ask(t.CLIENT, t.CLIENT_ROOM, "concern")
    assert await teams.submit(t.CLIENT, {"said": "The numbers of May are late again."}) == ""
    await slack.sees(s.MANAGER, s.INTERNAL, "The numbers of May are late again.")
    await teams.say(t.CLIENT, t.CLIENT_ROOM, "concern Nobody answers us.")
    await teams.sees(t.CLIENT, chat, "Your concern is written down as number 2")
    await slack.sees(s.MANAGER, s.INTERNAL, "Nobody answers us.")
    await teams.say(t.CLIENT, t.CLIENT_ROOM, "#concern The import broke on Friday.", mention=False)
    await teams.sees(t.CLIENT, t.CLIENT_ROOM, "Your concern is written down as number 3")
    await slack.sees(s.MANAGER, s.INTERNAL, "The import broke on Friday.")
    shown = [words(one.activity) for room in (chat, t.CLIENT_ROOM) for one in teams.messages(room, t.CLIENT)]
    assert shown
    assert not [one for one in shown if "burnt" in one or "Problems" in one]


async def test_our_channel_is_on_teams_and_the_clients_on_slack(slack: LocalSlack, teams: Playground) -> None:
    player = Player(teams, "en")
    await player.play(SCRIPT, last=OPENING)
    await slack.say(s.MANAGER, s.dm(s.MANAGER), "hello")
    await slack.say(s.CLIENT, s.CLIENT_ROOM, "hello")
    await linked(teams, slack, t.MANAGER, s.MANAGER)
    await slack.command(s.MANAGER, s.CLIENT_ROOM, "/usher connect")
    assert await slack.submit(s.MANAGER, {}) == {}
    await teams.sees(t.MANAGER, t.INTERNAL, "a client channel is connected")

    await player.play(SCRIPT, first=OPENING)
    await slack.command(s.CLIENT, s.CLIENT_ROOM, "/usher handoff")
    shown = [slack_words(one) for one in slack.messages(s.CLIENT_ROOM, s.CLIENT)]
    assert not [one for one in shown if "nine days" in one or "Problems" in one]
    assert not [one for one in teams.messages(t.CLIENT_ROOM) if "nine days" in words(one.activity)]
    await slack.say(s.CLIENT, s.CLIENT_ROOM, "#concern The import broke on Friday.")
    await slack.sees(s.CLIENT, s.CLIENT_ROOM, "Your concern is written down as number 1")
    await teams.sees(t.MANAGER, t.INTERNAL, "The import broke on Friday.")
