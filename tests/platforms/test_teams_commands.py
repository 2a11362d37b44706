"""What is typed to the bot in Teams, in every kind of room, and what is done to it there."""

import io
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.platforms.playground import Playground
from tests.platforms.teams_activity import of, task
from tests.platforms.teams_cast import CLIENT, COLLEAGUE, GROUP, INTERNAL, LEAD, MANAGER, MY_CHAT, SALES
from tests.platforms.teams_house import teams_house
from tests.platforms.teams_script import SEATS, Player, room_key
from tests.platforms.teams_sight import words
from tests.platforms.teams_wire import BotFailed

pytestmark = pytest.mark.platform

FILLED = SEATS | {"client": "Northwind", "internal": room_key(INTERNAL), "zone": "Europe/Copenhagen"}


@pytest.fixture
async def teams(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Playground]:
    """The bot, served, with a project open in the internal channel."""
    monkeypatch.setattr("bot.core.PACE", {})
    async with teams_house(tmp_path) as running:
        await Player(running, "en").ask(MANAGER, INTERNAL, "usher new")
        assert await running.submit(MANAGER, FILLED) == ""
        await running.sees(SALES, await running.chat(SALES), "question 1 of 7")
        await running.sees(LEAD, await running.chat(LEAD), "answers as they come in")
        await running.sees(LEAD, INTERNAL, "the project is open")
        await running.sees(LEAD, INTERNAL, "0 of 7 answered")
        await running.sees(LEAD, INTERNAL, "preparing the relationship")
        yield running


async def test_a_command_is_typed_with_or_without_its_stroke(teams: Playground) -> None:
    for typed in ("usher handoff", "/usher handoff", "Usher  handoff", "USHER HANDOFF"):
        before = len(teams.messages(MY_CHAT))
        thread = await teams.say(MANAGER, INTERNAL, typed)
        await teams.until(lambda: len(teams.messages(MY_CHAT)) > before)  # noqa: B023 - it is awaited here
        assert "Northwind: handoff" in words(teams.messages(MY_CHAT)[-1].activity)
        await teams.say(MANAGER, thread, typed)  # in a thread it is about the same project
        await teams.until(lambda: len(teams.messages(MY_CHAT)) > before + 1)  # noqa: B023 - likewise
        assert teams.messages(thread) == []


async def test_with_consent_a_command_needs_no_mention_and_chatter_no_answer(teams: Playground) -> None:
    before = len(teams.tap.shown)
    await teams.say(LEAD, INTERNAL, "what a nice day", mention=False)
    await teams.say(COLLEAGUE, INTERNAL, "my usher handoff", mention=False)
    await teams.say(LEAD, INTERNAL, "usher handoff", mention=False)
    await teams.sees(LEAD, await teams.chat(LEAD), "Northwind: handoff")
    assert len(teams.tap.shown) == before + 1


async def test_a_greeting_is_answered_in_every_kind_of_room(teams: Playground) -> None:
    chat = await teams.chat(LEAD)

    def answers() -> int:
        return sum("What you can do here" in words(one.activity) for one in teams.messages(chat))

    for greeting in ("Hi", "hello", "Help", "usher", "usher help"):
        for room in (chat, GROUP, INTERNAL):
            before = answers()
            await teams.say(LEAD, room, greeting)
            await teams.until(lambda: answers() > before)  # noqa: B023 - it is awaited here
    assert teams.messages(GROUP) == []


async def test_a_channel_that_gets_the_app_is_not_greeted_and_nobody_in_it(teams: Playground) -> None:
    before = len(teams.tap.shown)
    await teams.install(INTERNAL)
    await teams.say(LEAD, await teams.chat(LEAD), "hi")
    assert len({one.room for one in teams.tap.shown[before:]} - {await teams.chat(LEAD)}) == 0


async def test_a_message_is_raised_as_an_issue_once(teams: Playground) -> None:
    content = {"contentType": "html", "content": "<p>Late <b>again</b> &amp; again</p>"}
    said: dict[str, object] = {"commandId": "raise", "commandContext": "message"}
    said |= {"messagePayload": {"id": "1700000000001", "body": content}}
    asked = {"type": "invoke", "name": "composeExtension/fetchTask", "value": said}
    chat = await teams.chat(CLIENT)
    first = await teams.send(CLIENT, INTERNAL, asked)
    assert "I have answered you in our own chat." in str(first.answer)
    await teams.sees(CLIENT, chat, "Your concern is written down as number 1")
    again = await teams.send(CLIENT, INTERNAL, asked)
    assert "This message is already number 1" in str(again.answer)
    await teams.sees(LEAD, INTERNAL, "Late again & again")
    asked = asked | {"value": {"commandId": "raise", "messagePayload": {}}}
    with pytest.raises(BotFailed, match=r"^400 "):
        await teams.send(CLIENT, INTERNAL, asked)


ABSURD: list[dict[str, object]] = [
    {"type": "message", "text": {"a": 1}},
    {"type": "message", "text": "hi", "id": None},
    {"type": "message", "text": "hi", "conversation": None},
    {"type": "message", "text": "hi", "conversation": {"id": ""}},
    {"type": "message", "text": "hi", "from": {"id": 7}},
    {"type": "message", "text": "hi", "serviceUrl": "https://example.com/"},
    {"type": 7},
    task("task/fetch", {"usher": []}, "1") | {"value": 7},
]


async def test_absurd_activities_are_refused_and_change_nothing(teams: Playground) -> None:
    chat = await teams.chat(SALES)
    before = len(teams.tap.shown)
    for absurd in ABSURD:
        with pytest.raises(BotFailed, match=r"^40[03] "):
            await teams.send(SALES, chat, absurd)
    large = of(SALES, chat, "en", teams.tap.url) | {"type": "message", "text": "x" * 1_100_000}
    raw = io.BytesIO(json.dumps(large).encode())  # the Playground itself takes no such
    async with teams.tap.session.post(teams.tap.bot, data=raw) as response:
        assert response.status == 413
    assert len(teams.tap.shown) == before
    await teams.say(SALES, chat, "Month-end takes nine days.")
    await teams.sees(SALES, chat, "question 2 of 7")


async def test_what_the_bot_does_not_know_is_let_pass(teams: Playground) -> None:
    before = len(teams.tap.shown)
    for kind in ("typing", "endOfConversation", "event", "no.such.thing"):
        await teams.send(SALES, await teams.chat(SALES), {"type": kind, "name": "whatever"})
    assert len(teams.tap.shown) == before
