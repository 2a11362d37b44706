"""The driver itself, with the smallest bot that does everything that a Teams bot does."""

import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from tests.platforms.playground import Playground, playground
from tests.platforms.teams_activity import AT
from tests.platforms.teams_cast import CLIENT, GROUP, INTERNAL, LEAD, MANAGER, SALES, TENANT
from tests.platforms.teams_sight import CARD, words
from tests.platforms.teams_wire import BotFailed

pytestmark = pytest.mark.platform


def card(*body: dict[str, Any], actions: tuple[dict[str, Any], ...] = ()) -> dict[str, Any]:
    content = {"type": "AdaptiveCard", "version": "1.5", "body": list(body), "actions": list(actions)}
    return {"contentType": CARD, "content": content}


def text(words: str) -> dict[str, Any]:
    return {"type": "TextBlock", "text": words}


GO = {"type": "Action.Execute", "title": "Go", "verb": "go", "data": {"usher": {"c": "go", "e": "e1"}}}
OPEN = {
    "type": "Action.Submit",
    "title": "Open",
    "data": {"usher": {"c": "new"}, "msteams": {"type": "task/fetch"}},
}
ASKED = card(
    {"type": "Input.Text", "id": "client", "label": "Client", "isRequired": True},
    {"type": "Input.ChoiceSet", "id": "mood", "choices": [{"title": "Light", "value": "l"}], "value": "l"},
    {"type": "Input.ChoiceSet", "id": "lead", "choices.data": {"type": "Data.Query"}, "choices": []},
    actions=({"type": "Action.Submit", "title": "Send", "data": {"usher": {"f": "new"}}},),
)


class Bot:
    """Posts a card for every message; told "thread", elsewhere; "fail" answers 500. Keeps what it was sent."""

    def __init__(self) -> None:
        self.heard: list[dict[str, Any]] = []

    async def messages(self, request: web.Request) -> web.Response:
        activity = await request.json()
        self.heard.append(activity)
        name, said = activity.get("name", activity["type"]), activity.get("text", "")
        if said.endswith("fail"):
            raise web.HTTPInternalServerError
        match name:
            case "message":
                await self.post(activity, card(text(f"You said {said}"), actions=(GO, OPEN)))
            case "adaptiveCard/action":
                await self.post(activity, card(text("Gone")), put=activity["replyToId"])
                if activity["value"]["action"]["data"]["usher"]["e"] == "e1":
                    return web.json_response(
                        {"statusCode": 200, "type": CARD, "value": card(text("Going"))["content"]}
                    )
                told = {
                    "statusCode": 200,
                    "type": "application/vnd.microsoft.activity.message",
                    "value": "Not you",
                }
                return web.json_response(told)
            case "task/fetch":
                return web.json_response(
                    {"task": {"type": "continue", "value": {"title": "New", "card": ASKED}}}
                )
            case "task/submit" if activity["value"]["data"]["client"] == "Nobody":
                again = card(text("No such client"), *ASKED["content"]["body"], actions=())
                return web.json_response(
                    {"task": {"type": "continue", "value": {"title": "New", "card": again}}}
                )
            case "task/submit":
                return web.json_response({"task": {"type": "message", "value": "Opened"}})
        return web.Response()

    async def post(self, activity: dict[str, Any], attachment: dict[str, Any], put: str = "") -> None:
        room = activity["conversation"]["id"].replace(";", "%3B")
        url = f"{activity['serviceUrl']}/v3/conversations/{room}/activities" + (f"/{put}" if put else "")
        body = {"type": "message", "attachments": [attachment]}
        async with aiohttp.ClientSession() as session:
            sent = session.put(url, json=body) if put else session.post(url, json=body)
            async with sent as response:
                assert response.ok, await response.text()


@pytest.fixture
def bot() -> Bot:
    return Bot()


@pytest.fixture
async def teams(bot: Bot, tmp_path: Path) -> AsyncIterator[Playground]:
    app = web.Application()
    app.router.add_post("/api/messages", bot.messages)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    async with playground(tmp_path, f"http://127.0.0.1:{runner.addresses[0][1]}/api/messages") as running:
        yield running
    await runner.cleanup()


@pytest.mark.parametrize("user", [MANAGER, SALES])
async def test_it_types_in_every_kind_of_room(teams: Playground, bot: Bot, user: str) -> None:
    chat = await teams.chat(user)
    assert await teams.say(user, chat, "hello") == chat
    assert await teams.say(user, GROUP, "hello group") == GROUP
    thread = await teams.say(user, INTERNAL, "hello channel")
    assert thread.startswith(f"{INTERNAL};messageid=")
    assert await teams.say(user, thread, "hello thread") == thread
    personal, group, channel, reply = bot.heard
    assert {one["from"]["aadObjectId"] for one in bot.heard} == {user}
    assert {one["conversation"]["tenantId"] for one in bot.heard} == {TENANT}
    assert [one["conversation"]["conversationType"] for one in bot.heard] == [
        "personal", "groupChat", "channel", "channel",
    ]  # fmt: skip
    assert (personal["text"], group["text"]) == ("hello", f"{AT} hello group")
    assert channel["conversation"]["id"] == reply["conversation"]["id"] == thread
    assert channel["channelData"]["channel"] == {"id": INTERNAL}
    assert [words(m.activity) for m in teams.messages(INTERNAL)] == [
        "You said Usher hello channel\nGo\nOpen", "You said Usher hello thread\nGo\nOpen",
    ]  # fmt: skip
    assert (await teams.sees(user, chat, "You said hello")).room == chat


async def test_what_is_not_meant_for_the_bot_reaches_it_only_with_consent(
    teams: Playground, bot: Bot
) -> None:
    await teams.say(LEAD, INTERNAL, "between us", mention=False)
    assert bot.heard[0]["text"] == "between us"
    assert not [one for one in bot.heard[0]["entities"] if one["type"] == "mention"]


@pytest.mark.parametrize("user", [MANAGER, LEAD])
async def test_it_presses_and_sees_what_is_answered(teams: Playground, bot: Bot, user: str) -> None:
    await teams.say(user, INTERNAL, "hello")
    answer = await teams.press(user, INTERNAL, "Go")
    assert answer["type"] == CARD
    assert bot.heard[-1]["value"]["action"]["data"] == {"usher": {"c": "go", "e": "e1"}}
    assert bot.heard[-1]["from"]["id"] == user
    (shown,) = teams.messages(INTERNAL)
    assert (words(shown.activity).strip(), shown.edits) == ("Going", 1)
    with pytest.raises(AssertionError, match="nothing in"):
        await teams.press(user, INTERNAL, "Go")


async def test_a_value_changed_by_hand(teams: Playground, bot: Bot) -> None:
    chat = await teams.chat(CLIENT)
    await teams.say(CLIENT, chat, "hello")
    await teams.press(CLIENT, chat, "go", e="e2")
    assert bot.heard[-1]["value"]["action"]["data"] == {"usher": {"c": "go", "e": "e2"}}
    assert (await teams.sees(CLIENT, chat, "Not you")).to == CLIENT
    assert "Not you" not in str([one.activity for one in teams.messages(chat)])


async def test_a_dialog_is_opened_filled_in_sent_back_and_sent(teams: Playground, bot: Bot) -> None:
    chat = await teams.chat(SALES)
    await teams.say(SALES, chat, "hello")
    await teams.press(SALES, chat, "Open")
    with pytest.raises(AssertionError, match="'client' is empty"):
        await teams.submit(SALES, {})
    await teams.press(SALES, chat, "new")
    assert "No such client" in await teams.submit(SALES, {"Client": "Nobody"})
    await teams.press(SALES, chat, "new")
    assert await teams.submit(SALES, {"Client": "Acme", "mood": "Light", "lead": LEAD}) == ""
    sent = bot.heard[-1]["value"]["data"]
    assert sent == {"usher": {"f": "new"}, "client": "Acme", "mood": "l", "lead": LEAD}
    await teams.sees(SALES, chat, "Opened")


async def test_the_app_is_added_to_a_channel(teams: Playground, bot: Bot) -> None:
    await teams.install(INTERNAL)
    assert {one["type"] for one in bot.heard} == {"installationUpdate", "conversationUpdate"}


async def test_a_bot_that_fails_is_seen_to_fail(teams: Playground) -> None:
    for user in (MANAGER, SALES):
        with pytest.raises(BotFailed, match="500"):
            await teams.say(user, await teams.chat(user), "fail")
    with pytest.raises(AssertionError, match=r"not within 0\.1 s"):
        await teams.until(lambda: False, 0.1)


async def test_it_is_there_in_seconds_and_gone_without_a_trace(tmp_path: Path) -> None:
    began = time.monotonic()
    async with playground(tmp_path, "http://127.0.0.1:1") as teams:
        url = teams.url
    assert time.monotonic() - began < 60
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.ClientError):
            await session.get(url)
