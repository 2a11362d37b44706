"""The whole handoff in the Agents Playground, as it is served to customers, in each language."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.model.languages import LANGUAGES
from bot.texts.lookup import Texts
from tests.platforms.playground import Playground
from tests.platforms.teams_cast import (
    CLIENT,
    CLIENT_ROOM,
    INTERNAL,
    LEAD,
    MANAGER,
    SALES,
)
from tests.platforms.teams_house import teams_house
from tests.platforms.teams_script import SEATS, Player, room_key
from tests.platforms.teams_sight import actions, cards, words
from tests.platforms.teams_tap import Shown
from tests.platforms.teams_wire import BotFailed

pytestmark = pytest.mark.platform

TEXTS = Texts()
SCRIPT = Path(__file__).parents[2] / "rehearsals/handoff.yml"
FILLED = SEATS | {
    "client": "Northwind",
    "internal": room_key(INTERNAL),
    "client_room": room_key(CLIENT_ROOM),
    "zone": "Europe/Copenhagen",
    "countries": "DK",
}


@pytest.fixture
async def teams(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Playground]:
    """The bot, served, and everybody there."""
    monkeypatch.setattr("bot.core.PACE", {})
    async with teams_house(tmp_path) as running:
        yield running


async def opened(teams: Playground) -> Player:
    """A project is open, and the sales rep is asked the first question."""
    player = Player(teams, "en")
    await player.ask(MANAGER, INTERNAL, "usher new")
    assert "time zone" in await teams.submit(MANAGER, FILLED | {"zone": "Mars/Olympus"})
    assert teams.dialogs[MANAGER].card != {}
    assert await teams.submit(MANAGER, {"zone": "Europe/Copenhagen"}) == ""
    await teams.sees(MANAGER, INTERNAL, "the project is open")
    await teams.sees(SALES, await teams.chat(SALES), "question 1 of 7")
    return player


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_rehearsal_is_played_on_teams(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setattr("bot.core.PACE", {})
    async with teams_house(tmp_path, locale={"en": "en-US"}.get(language, language)) as teams:
        before = len(teams.tap.calls)
        await Player(teams, language).play(SCRIPT)
        (stands,) = (one.activity for one in teams.messages(CLIENT_ROOM))  # and nothing of ours
        shown = [TEXTS.find(key, language, {}) for key in ("concern-open", "portal-open")]
        assert [action["title"] for action in actions(stands)] == shown
        told = [words(one.activity) for one in teams.messages(await teams.chat(CLIENT))]
        assert not [one for one in told if "Northwind" in one]
        assert [one for one in teams.tap.calls[before:] if one.status >= 400] == []


async def test_a_form_that_does_not_hold_keeps_what_was_typed(teams: Playground) -> None:
    await Player(teams, "en").ask(MANAGER, INTERNAL, "usher new")
    assert "time zone" in await teams.submit(MANAGER, FILLED | {"zone": "Mars/Olympus"})
    assert await teams.submit(MANAGER, {"zone": "Europe/Copenhagen"}) == ""
    await teams.sees(MANAGER, INTERNAL, "Northwind: the project is open")


@pytest.mark.parametrize("code", ["handoff.flag", "handoff.read"])
async def test_somebody_without_the_seat_is_told_so_and_changes_nothing(teams: Playground, code: str) -> None:
    await opened(teams)
    await teams.say(SALES, await teams.chat(SALES), "Month-end takes nine days.")
    await teams.sees(LEAD, await teams.chat(LEAD), "nine days")
    mine = await teams.sees(LEAD, await teams.chat(LEAD), "answers as they come in")
    (button,) = [one for one in actions(cards(mine.activity)[0]) if one["data"]["usher"]["c"] == code]
    theirs = Shown(mine.id, await teams.chat(CLIENT), mine.activity)  # a client sends what the card carries
    await teams.act(CLIENT, theirs, button, {})
    assert CLIENT not in teams.dialogs
    (told,) = [one for one in teams.messages(theirs.room, CLIENT) if one.to == CLIENT]
    assert words(told.activity).startswith("That is for somebody else here")


async def test_a_card_changed_by_hand_changes_nothing(teams: Playground) -> None:
    await opened(teams)
    chat = await teams.chat(SALES)
    for forged in ({"e": "other"}, {"a": "x" * 5000}, {"r": -1}, {"c": "handoff.accept"}, {"c": "no.such"}):
        await teams.press(SALES, chat, "handoff.later", **forged)
    for absurd in (
        {"e": 7},
        {"c": None},
        {"a": ["later"]},
        {"r": "1"},
        {"do": 1},
        {"do": "/usher new", "in": {}},
    ):
        with pytest.raises(BotFailed, match=r"^400 "):
            await teams.press(SALES, chat, "handoff.later", **absurd)
    await teams.say(SALES, chat, "Month-end takes nine days.")
    await teams.sees(SALES, chat, "question 2 of 7")


async def test_an_old_card_is_out_of_date(teams: Playground) -> None:
    await opened(teams)
    chat = await teams.chat(SALES)
    first = await teams.sees(SALES, chat, "question 1 of 7")
    (later,) = [one for one in actions(cards(first.activity)[0]) if one["type"] == "Action.Execute"]
    await teams.say(SALES, chat, "Month-end takes nine days.")
    await teams.sees(SALES, chat, "question 2 of 7")
    await teams.act(SALES, first, later, {})
    await teams.sees(SALES, chat, "out of date")
    await teams.say(SALES, chat, "Close the books in three days.")
    await teams.sees(SALES, chat, "question 3 of 7")


async def test_a_client_is_told_nothing_internal(teams: Playground) -> None:
    await opened(teams)
    await teams.say(CLIENT, CLIENT_ROOM, "usher handoff")
    await teams.say(CLIENT, await teams.chat(CLIENT), "usher handoff")
    rooms = (CLIENT_ROOM, await teams.chat(CLIENT))
    shown = [words(one.activity) for room in rooms for one in teams.messages(room, CLIENT)]
    assert shown
    assert not [one for one in shown if "Problems" in one]
