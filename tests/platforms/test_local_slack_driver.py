"""The driver itself, with the smallest bolt bot that does everything, over HTTP and over Socket Mode."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from tests.platforms.local_slack import LocalSlack
from tests.platforms.slack_line import BotFailed
from tests.platforms.slack_mirror import words
from tests.platforms.workspace import (
    APP_TOKEN,
    BOT,
    BOT_TOKEN,
    CLIENT,
    CLIENT_ROOM,
    INTERNAL,
    LEAD,
    SALES,
    SIGNING_SECRET,
    Mode,
    dm,
)

pytestmark = pytest.mark.platform


def plain(text: str) -> dict[str, str]:
    return {"type": "plain_text", "text": text}


def field(key: str, label: str, element: dict[str, Any]) -> dict[str, Any]:
    return {"type": "input", "block_id": key, "label": plain(label), "element": {"action_id": key, **element}}


CARD: list[dict[str, Any]] = [
    {"type": "section", "block_id": "text", "text": plain("Ready?")},
    {
        "type": "actions",
        "block_id": "choices",
        "elements": [
            {"type": "button", "action_id": "go", "value": "e1", "text": plain("Go")},
            {
                "type": "static_select",
                "action_id": "mood",
                "options": [{"text": plain(mood), "value": mood.lower()} for mood in ("Thorough", "Light")],
            },
        ],
    },
]
FORM = {
    "type": "modal",
    "callback_id": "new",
    "title": plain("New"),
    "submit": plain("Open"),
    "blocks": [
        field("client", "Client", {"type": "plain_text_input"}),
        field("start", "Start", {"type": "datepicker", "initial_date": "2026-02-02"}),
        field("lead", "Lead", {"type": "users_select"}),
        field("where", "Where", {"type": "checkboxes", "options": [{"text": plain("DK"), "value": "dk"}]}),
    ],
}
HOME = {"type": "home", "blocks": CARD}


def small_bot(session: aiohttp.ClientSession, api: str) -> AsyncApp:
    client = AsyncWebClient(token=BOT_TOKEN, base_url=api, session=session)
    app = AsyncApp(client=client, signing_secret=SIGNING_SECRET, process_before_response=True)

    @app.event("message")
    @app.event("app_mention")
    async def card(event: dict[str, Any]) -> None:
        if event.get("text") == "break":
            raise ValueError("as asked")
        if "subtype" not in event:
            await client.chat_postMessage(channel=event["channel"], text="Ready?", blocks=CARD)

    @app.event("reaction_added")
    async def seen(event: dict[str, Any]) -> None:
        await client.chat_postEphemeral(channel=event["item"]["channel"], user=event["user"], text="Seen")

    @app.event("app_home_opened")
    async def home(event: dict[str, Any]) -> None:
        await client.views_publish(user_id=event["user"], view=HOME)

    @app.action("go")
    @app.action("mood")
    async def pressed(ack: Any, body: dict[str, Any], action: dict[str, Any]) -> None:
        picked = action["value"] if "value" in action else action["selected_option"]["value"]
        if "message" in body:
            ts = body["container"]["message_ts"]
            await client.chat_update(channel=body["channel"]["id"], ts=ts, text=picked)
        await ack()

    @app.command("/usher")
    async def asked(ack: Any, body: dict[str, Any]) -> None:
        await client.views_open(trigger_id=body["trigger_id"], view=FORM)
        await ack()

    @app.view("new")
    async def sent(ack: Any, body: dict[str, Any]) -> None:
        values = body["view"]["state"]["values"]
        if values["client"]["client"]["value"] == "?":
            await ack(response_action="errors", errors={"client": "Who?"})
        else:
            await ack(response_action="update", view={**FORM, "title": plain("Done")})

    return app


@pytest.fixture
async def bot(slack: LocalSlack, mode: Mode, port: int) -> AsyncIterator[None]:
    async with contextlib.AsyncExitStack() as stack:
        app = small_bot(await stack.enter_async_context(aiohttp.ClientSession()), slack.api)
        if mode == "socket":
            handler = AsyncSocketModeHandler(app, APP_TOKEN)
            await handler.client.connect()  # type: ignore[no-untyped-call]
            await slack.connected()
            stack.push_async_callback(handler.client.close)
        else:

            async def answer(request: web.Request) -> web.Response:
                return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

            served = web.Application()
            served.router.add_post("/slack/events", answer)
            runner = web.AppRunner(served)
            await runner.setup()
            stack.push_async_callback(runner.cleanup)
            await web.TCPSite(runner, "127.0.0.1", port).start()
        yield


@pytest.mark.usefixtures("bot")
async def test_messages_buttons_and_choices(slack: LocalSlack) -> None:
    ts = await slack.say(SALES, dm(SALES), "hello")
    assert [words(m) for m in slack.messages(dm(SALES))] == ["hello", "Ready?\nGo\nThorough\nLight"]
    (event,) = (payload["event"] for payload in slack.payloads("events_api"))
    assert (event["channel_type"], event["channel"], event["ts"]) == ("im", dm(SALES), ts)

    await slack.press(SALES, dm(SALES), "Go")
    assert (await slack.sees(SALES, dm(SALES), "e1"))["edited"]["user"] == BOT
    await slack.say(SALES, dm(SALES), "again")
    await slack.press(SALES, dm(SALES), "Light")
    assert words(slack.messages(dm(SALES))[-1]) == "light"
    with pytest.raises(AssertionError, match="is called 'Go'"):
        await slack.press(SALES, dm(SALES), "Go")


@pytest.mark.usefixtures("bot")
async def test_a_mention_comes_twice_and_a_thread_keeps_its_place(slack: LocalSlack) -> None:
    ts = await slack.say(CLIENT, CLIENT_ROOM, "hello", thread="1.2")
    events = [payload["event"] for payload in slack.payloads("events_api")]
    assert [(e["type"], e["ts"], e["thread_ts"]) for e in events] == [("message", ts, "1.2")]
    await slack.say(CLIENT, CLIENT_ROOM, f"<@{BOT}> R&D <!channel>")
    events = [payload["event"] for payload in slack.payloads("events_api")][1:]
    assert [e["type"] for e in events] == ["message", "app_mention"]
    assert events[0]["text"] == f"<@{BOT}> R&amp;D &lt;!channel&gt;"
    assert events[0]["ts"] == events[1]["ts"]


@pytest.mark.usefixtures("bot")
async def test_whispers_edits_and_deletions(slack: LocalSlack) -> None:
    ts = await slack.say(LEAD, INTERNAL, "hello")
    await slack.react(LEAD, INTERNAL, ts, "eyes")
    assert words(slack.messages(INTERNAL, LEAD)[-1]) == "Seen"
    assert "Seen" not in [words(m) for m in slack.messages(INTERNAL)]
    await slack.edit(LEAD, INTERNAL, ts, "hullo")
    assert words(slack.messages(INTERNAL)[0]) == "hullo"
    await slack.delete(LEAD, INTERNAL, ts)
    assert ts not in [m["ts"] for m in slack.messages(INTERNAL)]


@pytest.mark.usefixtures("bot")
async def test_a_form_is_filled_refused_and_taken(slack: LocalSlack) -> None:
    await slack.command(SALES, INTERNAL, "/usher new now")
    assert [(c["command"], c["text"]) for c in slack.payloads("slash_commands")] == [("/usher", "new now")]
    assert slack.form
    with pytest.raises(AssertionError, match="'Lead' is empty"):
        await slack.submit(SALES, {"Client": "?", "Where": ["DK"]})
    assert await slack.submit(SALES, {"Client": "?", "lead": LEAD, "Where": ["DK"]}) == {"client": "Who?"}
    assert words(slack.form).startswith("New")
    assert await slack.submit(SALES, {"Client": "Acme", "lead": LEAD, "Where": ["DK"]}) == {}
    assert words(slack.form).startswith("Done")
    assert slack.payloads("interactive")[-1]["view"]["state"]["values"] == {
        "client": {"client": {"type": "plain_text_input", "value": "Acme"}},
        "start": {"start": {"type": "datepicker", "selected_date": "2026-02-02"}},
        "lead": {"lead": {"type": "users_select", "selected_user": LEAD}},
        "where": {
            "where": {"type": "checkboxes", "selected_options": [{"text": plain("DK"), "value": "dk"}]}
        },
    }
    await slack.dismiss(SALES)
    assert slack.form is None


@pytest.mark.usefixtures("bot")
async def test_the_home_is_opened_and_pressed(slack: LocalSlack) -> None:
    assert slack.home(SALES) is None
    assert words(await slack.open_home(SALES)).startswith("Ready?")
    await slack.press_home(SALES, "Go")
    assert slack.payloads("interactive")[-1]["actions"][0]["value"] == "e1"
    (published,) = slack.calls("views.publish")
    assert published["user_id"] == SALES


@pytest.mark.usefixtures("bot")
async def test_a_bot_that_fails_is_noticed(slack: LocalSlack, mode: Mode) -> None:
    before = time.monotonic()
    with pytest.raises(BotFailed):
        await slack.say(SALES, dm(SALES), "break")
    assert (time.monotonic() - before > 4.5) == (mode == "socket")
    await asyncio.gather(*(slack.say(SALES, dm(SALES), f"hello {n}") for n in range(8)))
    assert len(slack.messages(dm(SALES))) == 17


async def test_nobody_listening_is_noticed(slack: LocalSlack) -> None:
    with pytest.raises(BotFailed):
        await slack.say(SALES, dm(SALES), "hello")
    with pytest.raises(BotFailed):
        await slack.command(SALES, INTERNAL, "/usher")
