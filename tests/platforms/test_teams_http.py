"""Requests to /api/messages: what is proven and sound reaches the core once, all else is refused and logged once."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import structlog
from aiohttp import web
from botbuilder.core import BotFrameworkAdapter, BotFrameworkAdapterSettings, TurnContext
from botbuilder.core.adapters import TestAdapter
from botbuilder.core.teams import TeamsActivityHandler
from botbuilder.integration.aiohttp import CloudAdapter, ConfigurationBotFrameworkAuthentication
from botbuilder.schema import Activity, ChannelAccount, ConversationAccount, ConversationReference
from structlog.testing import capture_logs

from bot.bodies import LARGEST
from bot.cards.card import CLIENT, Card, say
from bot.cards.reader import Reader
from bot.effects import Whisper
from bot.errors import Busy, StoreFailed
from bot.events import Commanded, Pressed, Said
from bot.platforms.teams import Received, TeamsPlatform
from bot.platforms.teams_activity import parse
from tests.platforms.slack_house import FakeCore
from tests.platforms.teams_stand import (
    CHAT,
    Microsoft,
    Sender,
    activity,
    button,
    house,
    in_channel,
    invoke,
    mention,
    press,
    single_tenant,
)

House = tuple[FakeCore, Microsoft, TeamsPlatform, Sender]
ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
async def teams() -> AsyncIterator[House]:
    core, microsoft = FakeCore(), Microsoft()
    async with microsoft.running(), house(core, microsoft) as (platform, sender):
        yield core, microsoft, platform, sender


async def test_a_message_is_taken_and_answered_by_nothing(teams: House) -> None:
    core, microsoft, _, sender = teams
    assert await sender.send() == (200, "")
    assert [one.text for one in core.events if isinstance(one, Said)] == ["hello"]
    assert microsoft.calls == []  # nothing on the way of an answer calls out


async def test_a_second_delivery_is_the_same_event(teams: House) -> None:
    core, _, _, sender = teams
    for _ in range(2):
        await sender.send({"id": "f:1"}, in_channel(), mention("hi"))
    assert len({one.id for one in core.events}) == 1
    assert len(core.events) == 2


GARBLED: dict[str, bytes] = {
    "nothing": b"",
    "no JSON": b"type=message",
    "a list": b"[]",
    "a text": b'"text"',
    "no end": b'{"type": "message"',
    "deep": b"[" * 100_000,
    "deeper": b'{"type":' * 100_000,
    "no text": b"\xff\xfe{}",
    "no type": b"{}",
    "a number for a type": b'{"type": 5}',
}


@pytest.mark.parametrize("body", GARBLED.values(), ids=GARBLED)
async def test_what_is_no_activity_is_refused(teams: House, body: bytes) -> None:
    core, _, _, sender = teams
    with capture_logs(processors=[structlog.contextvars.merge_contextvars]) as logs:
        assert await sender.raw(body) == (400, "")
    assert core.events == []
    assert len(logs) == 1


ABSURD: dict[str, dict[str, Any]] = {
    "no conversation": {"conversation": None},
    "a text for a conversation": {"conversation": "19:x"},
    "a conversation without id": {"conversation": {"conversationType": "personal"}},
    "an empty id": {"conversation": {"id": ""}},
    "a long id": {"conversation": {"id": "x" * 600}},
    "nobody": {"from": None},
    "nobody's id": {"from": {"name": "Sofia"}},
    "no id": {"id": None},
    "a number for a text": {"text": 5},
    "a very long text": {"text": "x" * 200_000},
    "entities of no kind": {"entities": 5},
    "members of no kind": {"type": "conversationUpdate", "membersAdded": "all"},
    "a reaction of no kind": {"type": "messageReaction", "reactionsAdded": [{}], "replyToId": "1"},
    "a press of nothing": invoke("adaptiveCard/action", None),
    "a press of a text": invoke("adaptiveCard/action", "x"),
    "a press of a list": invoke("adaptiveCard/action", {"action": [1]}),
    "a press without code": press({"e": "e1"}),
    "a press of a number": press({"c": 5, "e": "", "a": "", "r": 0}),
    "a press at no revision": press({"c": "x", "e": "", "a": "", "r": "1"}),
    "a command of no kind": press({"do": "rm -rf"}),
    "a form without kinds": invoke("task/submit", {"data": {"usher": {"f": "x", "e": "", "a": "", "r": 0}}}),
    "a form of unknown kinds": invoke(
        "task/submit", {"data": {"usher": {"f": "x", "e": "", "a": "", "r": 0, "k": {"a": "b"}}, "a": "1"}}
    ),
    "a list in a field": invoke(
        "task/submit", {"data": {"usher": {"f": "x", "e": "", "a": "", "r": 0, "k": {"a": "short"}}, "a": []}}
    ),
    "no date": invoke(
        "task/submit",
        {"data": {"usher": {"f": "x", "e": "", "a": "", "r": 0, "k": {"a": "date"}}, "a": "soon"}},
    ),
    "another tenant's room": invoke(
        "task/submit",
        {
            "data": {
                "usher": {"f": "x", "e": "", "a": "", "r": 0, "k": {"a": "room"}},
                "a": "room:teams:other:19:x",
            }
        },
    ),
    "no message to raise": invoke("composeExtension/fetchTask", {"commandId": "raise"}),
}


@pytest.mark.parametrize("more", ABSURD.values(), ids=ABSURD)
async def test_what_is_absurd_is_refused(teams: House, more: dict[str, Any]) -> None:
    core, _, _, sender = teams
    assert await sender.send(more) == (400, "")
    assert core.events == []


async def test_what_is_too_large_is_refused(teams: House) -> None:
    core, _, _, sender = teams
    assert (await sender.raw(b"x" * (LARGEST + 1)))[0] == 413
    assert (await sender.send({"text": "x" * 1_100_000}))[0] == 413
    assert core.events == []


NOTHING: list[dict[str, Any]] = [
    {"type": "typing"},
    {"type": "event", "name": "application/vnd.microsoft.readReceipt"},
    {"type": "somethingNew", "value": {"deep": [1, 2]}},
    {"type": "messageDelete"},
    {"type": "endOfConversation"},
    {"type": "messageUpdate", "channelData": {"eventType": "undeleteMessage"}},
    {"type": "messageReaction", "reactionsRemoved": [{"type": "like"}], "replyToId": "1"},
    {"type": "message", "text": None, "value": {"somebody": "else's"}},
    {"from": {"id": "28:another-bot"}},
    invoke("composeExtension/query", {"commandId": "search"}),
    invoke("signin/verifyState", {"state": "1"}),
    invoke("adaptiveCard/action", {"action": {"type": "Action.Execute", "verb": "x", "data": {}}}),
    invoke("adaptiveCard/action", {"action": {"type": "Action.Execute", "verb": "x"}}),
    invoke("task/fetch", {"data": {"type": "task/fetch"}}),
]


@pytest.mark.parametrize("more", NOTHING)
async def test_what_means_nothing_is_answered_by_nothing(teams: House, more: dict[str, Any]) -> None:
    core, _, _, sender = teams
    assert await sender.send(more) == (200, "")
    assert core.events == []


async def test_half_a_character_is_taken(teams: House) -> None:
    core, _, _, sender = teams
    raw = json.dumps(activity(sender.service, text="half \ud83d")).encode()
    assert await sender.raw(raw) == (200, "")
    assert [one.text for one in core.events if isinstance(one, Said)] == ["half \ufffd"]


async def test_too_much_in_hand_is_answered_so(teams: House) -> None:
    core, microsoft, _, sender = teams
    core.failure = Busy()
    assert await sender.send() == (503, "")
    assert microsoft.calls == []


async def test_who_wrote_what_was_not_saved_is_told_because_teams_sends_it_once(teams: House) -> None:
    core, microsoft, _, sender = teams
    core.failure = StoreFailed()
    assert await sender.send() == (500, "")
    (told,) = await microsoft.until("POST", "activities")
    assert told["summary"] == "Det blev ikke gemt. Prøv igen om et øjeblik."
    assert told["conversation"]["id"] == CHAT.channel


async def test_an_error_of_ours_in_a_message_is_a_500_and_told(teams: House) -> None:
    core, microsoft, _, sender = teams
    core.failure = ZeroDivisionError()
    assert await sender.send() == (500, "")
    assert await microsoft.until("POST", "activities")


@pytest.mark.parametrize("failure", [Busy(), StoreFailed(), ZeroDivisionError()])
async def test_who_pressed_is_told_in_the_answer(teams: House, failure: Exception) -> None:
    core, _, _, sender = teams
    core.failure = failure
    status, answer = await sender.send(press(button("x")))
    assert (status, answer["statusCode"]) == (200, 200)
    assert answer["type"] == "application/vnd.microsoft.activity.message"
    assert answer["value"]


async def test_one_process_serves_what_comes_at_once(teams: House) -> None:
    core, _, _, sender = teams
    await sender.send(in_channel(), mention("/usher people"))
    await sender.send(in_channel(), press(button("go", "e1", "a", 3)))
    assert [type(one) for one in core.events] == [Commanded, Pressed]


async def test_only_one_module_knows_the_sdk() -> None:
    users = [
        file.name
        for file in ROOT.glob("bot/**/*.py")
        if any(
            line.startswith(("import botb", "from botb", "import botf", "from botf"))
            for line in file.read_text().splitlines()
        )
    ]
    assert users == ["teams.py"]


async def test_the_bot_runs_under_the_sdks_test_adapter(teams: House) -> None:
    """The SDK's own routing of activities leads to our desk, and takes its answer back as an invoke's."""
    core, _, platform, sender = teams
    core.reply = lambda event: (
        (Whisper(Card(say("teams-done"), audience=CLIENT)),) if isinstance(event, Pressed) else ()
    )
    adapter = TestAdapter(platform._bot.on_turn)

    async def turn(**more: Any) -> None:
        plain = parse(json.dumps(activity(sender.service, **more)).encode())
        await adapter.process_activity(Received(plain), platform._bot.on_turn)

    await turn(text="hello")
    await turn(**press(button("go", "e1")))
    await turn(type="somethingNew")
    assert [type(one) for one in core.events] == [Said, Pressed]
    (answered,) = adapter.activity_buffer
    assert answered.type == "invokeResponse"
    assert answered.value.status == 200
    assert answered.value.body["value"] == "Done."


class Stock(TeamsActivityHandler):  # type: ignore[misc]
    """What a bot that follows the samples does with a press."""

    async def on_adaptive_card_invoke(self, turn_context: TurnContext, invoke_value: Any) -> Any:
        assert isinstance(invoke_value.action, dict)  # though it is declared as an object
        from botbuilder.schema import AdaptiveCardInvokeResponse  # noqa: PLC0415

        return AdaptiveCardInvokeResponse(
            status_code=200, type="application/vnd.microsoft.activity.message", value="ok"
        )


async def test_a_press_is_answered_where_the_stock_path_fails(teams: House) -> None:
    """botbuilder 4.17.1 serialises the answer to ``Action.Execute`` twice, and answers 500."""
    core, microsoft, _, sender = teams
    adapter = CloudAdapter(ConfigurationBotFrameworkAuthentication(type("Settings", (), {"APP_ID": ""})()))

    async def stock(request: web.Request) -> web.Response:
        return await adapter.process(request, Stock()) or web.Response()

    app = web.Application()
    app.router.add_post("/api/messages", stock)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        port = runner.addresses[0][1]
        async with (
            aiohttp.ClientSession() as session,
            session.post(
                f"http://127.0.0.1:{port}/api/messages",
                json=activity(microsoft.service, **press(button("x"))),
            ) as response,
        ):
            assert response.status == 500
    finally:
        await runner.cleanup()
    core.reply = lambda _: (Whisper(Card(say("teams-done"), audience=CLIENT)),)
    assert (await sender.send(press(button("x"))))[0] == 200


async def test_a_post_needs_no_bot_id_where_the_stock_adapter_does(teams: House) -> None:
    """``BotFrameworkAdapter.continue_conversation`` refuses an empty bot id; ours posts proactively without one."""
    _, microsoft, platform, sender = teams
    stock = BotFrameworkAdapter(BotFrameworkAdapterSettings("", ""))
    reference = ConversationReference(
        bot=ChannelAccount(id=""), conversation=ConversationAccount(id="a:1"), service_url=microsoft.service
    )

    async def nothing(_: TurnContext) -> None: ...

    with pytest.raises(TypeError):
        await stock.continue_conversation(reference, nothing, bot_id="")
    await sender.send({"recipient": None})
    card = Card(say("teams-done"), audience=CLIENT)
    assert await platform.messenger.post(CHAT, card, Reader(), "i1")
    assert Activity().deserialize(microsoft.of("POST", "activities")[0]).attachments


async def test_a_token_to_send_is_fetched_once_and_not_for_each_reply() -> None:
    core, microsoft = FakeCore(), Microsoft()
    async with microsoft.running(), house(core, microsoft, single_tenant(microsoft)) as (platform, sender):
        assert (await sender.send())[0] == 200
        card = Card(say("teams-done"), audience=CLIENT)
        for number in range(5):
            await platform.messenger.post(CHAT, card, Reader(), f"i{number}")
    assert microsoft.bearers == ["Bearer send-1"] * 5
    assert len(microsoft.tokens) == 1
