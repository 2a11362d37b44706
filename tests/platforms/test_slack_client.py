"""The platform against a whole Slack, over HTTP and over Socket Mode: every way in, and every way out."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from bot.cards.card import Button, Card, Field, Form, Note, Option, Para, Quote, Raw, Who, say
from bot.cards.reader import Reader
from bot.effects import Ask, Live, Reject, ShowHome, Whisper
from bot.errors import StoreFailed
from bot.events import Commanded, Event, Joined, Met, Opened, Pressed, Reacted, Removed, Said, Submitted
from bot.model.person import Person
from bot.model.places import Handle, Room
from bot.model.seats import Side
from bot.platforms.slack import Keys, SlackPlatform
from storage.tiny import TinyStore
from tests.platforms.blockcheck import check_message, check_view
from tests.platforms.local_slack import LocalSlack
from tests.platforms.slack_house import TEXTS, FakeCore, TickingClock
from tests.platforms.slack_line import BotFailed
from tests.platforms.workspace import (
    APP_TOKEN,
    BOT_TOKEN,
    INTERNAL,
    LEAD,
    MANAGER,
    SALES,
    SIGNING_SECRET,
    TEAM,
    Mode,
    dm,
)

pytestmark = pytest.mark.platform

ROOM = Room("slack", TEAM, INTERNAL)
YES_NO = (Option("yes", Raw("Yes")), Option("no", Raw("No")))


def field(kind: Any, **more: Any) -> Field:
    """A field whose label is its kind; it has no other words."""
    return Field(id=kind, kind=kind, label=say(kind), **more)


FORM = Form(
    code="everything",
    title=say("everything"),
    fields=(
        field("short"),
        field("long", required=False),
        field("choice", options=YES_NO),
        field("several", options=YES_NO),
        field("scale"),
        field("date"),
        field("moment"),
        field("person"),
        field("people"),
        field("number"),
        field("room"),
    ),
    submit=say("send"),
    engagement="E1",
    arg="a1",
    revision=4,
)
CARD = Card(
    Raw("A card for you"),
    (Para(Raw("<!channel> *all*")), Quote(Raw("said & done"), Who("mei")), Note(say("note"))),
    (Button(say("Go"), "go", "E1", "a1", 3, "main"),),
)


@pytest.fixture
async def bot(slack: LocalSlack, mode: Mode, port: int) -> AsyncIterator[tuple[FakeCore, SlackPlatform]]:
    core = FakeCore()
    mei = Person("mei", "Mei Tan", Side.OURS, (Handle("slack", TEAM, MANAGER),))
    core.reader = Reader(people={"mei": mei})
    secret, token = (SIGNING_SECRET, "") if mode == "events" else ("", APP_TOKEN)
    async with contextlib.AsyncExitStack() as stack:
        session = await stack.enter_async_context(aiohttp.ClientSession())
        store = TinyStore.in_memory()
        keys = Keys(signing_secret=secret, bot_token=BOT_TOKEN, app_token=token)
        platform = SlackPlatform(keys, store, TEXTS, core.take, TickingClock(), session, api_url=slack.api)
        app = web.Application()
        platform.routes(app)
        runner = web.AppRunner(app)
        await runner.setup()
        stack.push_async_callback(runner.cleanup)
        await web.TCPSite(runner, "127.0.0.1", port).start()
        await platform.start()
        stack.push_async_callback(platform.stop)
        if mode == "socket":
            await slack.connected()
        for _ in range(6000):
            await asyncio.sleep(0 if await platform.ready() else 0.01)
        assert await platform.ready()
        yield core, platform


Bot = tuple[FakeCore, SlackPlatform]


def acts(core: FakeCore) -> list[Event]:
    """What people did; what was looked up of them came on its own."""
    return [one for one in core.events if not isinstance(one, Met | Joined)]


async def test_what_people_say_do_and_open_arrives(slack: LocalSlack, bot: Bot) -> None:
    core, _ = bot
    first = await slack.say(SALES, dm(SALES), "We <promised> & sold <!channel>")
    await slack.edit(SALES, dm(SALES), first, "We promised")
    await slack.delete(SALES, dm(SALES), first)
    second = await slack.say(LEAD, INTERNAL, "<@U0USHER> help", thread=None)
    await slack.react(LEAD, INTERNAL, second, "eyes")
    await slack.react(LEAD, INTERNAL, second, "eyes", present=False)
    await slack.open_home(SALES)
    await slack.command(MANAGER, INTERNAL, "/usher new")
    said, edited, removed, asked, mentioned, reacted, opened, commanded = acts(core)
    assert isinstance(said, Said)
    assert said.text == "We <promised> & sold <!channel>"
    assert said.room == Room("slack", TEAM, dm(SALES), direct=True)
    assert isinstance(edited, Said)
    assert (edited.text, edited.edited, edited.id.startswith(said.id)) == ("We promised", True, True)
    assert isinstance(removed, Removed)
    assert removed.message == said.message == first
    assert isinstance(asked, Said)
    assert (asked.text, asked.mentioned, asked.room) == ("help", True, ROOM)
    assert mentioned == asked
    assert isinstance(reacted, Reacted)
    assert (reacted.emoji, reacted.message) == ("eyes", second)
    assert isinstance(opened, Opened)
    assert isinstance(commanded, Commanded)
    assert (commanded.command, commanded.text, commanded.room) == ("usher", "new", ROOM)


async def test_people_and_rooms_are_looked_up_beside_it(slack: LocalSlack, bot: Bot) -> None:
    core, _ = bot
    await slack.say(SALES, INTERNAL, "hello")
    await core.until(Met, Joined)
    met = next(one for one in core.events if isinstance(one, Met))
    assert (met.name, met.ours, met.zone, met.email) == (
        "sofia",
        True,
        "Europe/Copenhagen",
        "sofia@firm.example",
    )
    room = next(one for one in core.events if isinstance(one, Joined))
    assert (room.room, room.name, room.shared) == (ROOM, "acme-internal", False)


async def test_a_form_with_every_kind_of_field_comes_back_typed(slack: LocalSlack, bot: Bot) -> None:
    core, _ = bot

    def reply(event: Event) -> tuple[Live, ...]:
        if isinstance(event, Commanded):
            return (Ask(FORM),)
        if isinstance(event, Submitted) and event.values["short"] == "wrong":
            return (Reject({"short": say("not so"), "number": say("nor this")}),)
        return (Whisper(CARD),) if isinstance(event, Submitted) else ()

    core.reply = reply
    await slack.command(MANAGER, INTERNAL, "/usher new")
    assert slack.form
    assert check_view(slack.calls("views.open")[-1]["view"]) == []
    answers = {
        "short": "wrong",
        "choice": "yes",
        "several": ["Yes", "No"],
        "scale": "4",
        "date": "2026-03-04",
        "moment": 1772614800,
        "person": LEAD,
        "people": [LEAD, SALES],
        "number": "12",
        "room": INTERNAL,
    }
    assert await slack.submit(MANAGER, answers) == {"short": "not so", "number": "nor this"}
    assert await slack.submit(MANAGER, answers | {"short": "right <!here>"}) == {}
    assert not slack.form
    shown = await slack.sees(MANAGER, INTERNAL, "A card for you")
    assert shown["ephemeral_to"] == MANAGER
    sent = acts(core)[-1]
    assert isinstance(sent, Submitted)
    assert (sent.code, sent.engagement, sent.arg, sent.revision, sent.room) == (
        "everything",
        "E1",
        "a1",
        4,
        ROOM,
    )
    lead, sales = (Handle("slack", TEAM, user) for user in (LEAD, SALES))
    assert sent.values == {
        "short": "right <!here>",
        "long": None,
        "choice": "yes",
        "several": ("yes", "no"),
        "scale": 4,
        "date": date(2026, 3, 4),
        "moment": datetime(2026, 3, 4, 9, tzinfo=UTC),
        "person": lead,
        "people": (lead, sales),
        "number": 12,
        "room": ROOM,
    }


async def test_cards_are_posted_updated_and_pressed(slack: LocalSlack, bot: Bot) -> None:
    core, platform = bot
    messenger = platform.messenger
    direct = await messenger.direct(Handle("slack", TEAM, SALES))
    assert direct == Room("slack", TEAM, dm(SALES), direct=True)
    for room in (direct, ROOM):
        posted = await messenger.post(room, CARD, core.reader, "key-1")
        assert check_message(slack.calls("chat.postMessage")[-1]) == []
        await slack.sees(SALES, room.channel, "<!channel> *all*")
        await messenger.update(room, posted, Card(Raw("Changed"), buttons=CARD.buttons), core.reader)
        await slack.press(SALES, room.channel, "Go")
        pressed = acts(core)[-1]
        assert isinstance(pressed, Pressed)
        assert (pressed.code, pressed.engagement, pressed.arg, pressed.revision) == ("go", "E1", "a1", 3)
        assert pressed.room == room
        assert pressed.id.split("/")[:2] == [SALES, posted]
    assert [len(slack.messages(room.channel, SALES)) for room in (direct, ROOM)] == [1, 1]


async def test_words_in_private_stay_private(slack: LocalSlack, bot: Bot) -> None:
    core, _ = bot
    core.reply = lambda event: (Whisper(CARD),) if isinstance(event, Commanded | Said | Pressed) else ()
    await slack.command(MANAGER, INTERNAL, "/usher help")
    await slack.sees(MANAGER, INTERNAL, "A card for you")
    await slack.press(MANAGER, INTERNAL, "Go")
    await slack.say(LEAD, INTERNAL, "<@U0USHER>")
    await slack.sees(LEAD, INTERNAL, "A card for you")
    assert "A card for you" not in str(slack.messages(INTERNAL, SALES))
    await slack.say(SALES, dm(SALES), "hm")
    shown = await slack.sees(SALES, dm(SALES), "A card for you")
    assert not shown.get("ephemeral_to")


async def test_the_home_is_drawn_and_pressed(slack: LocalSlack, bot: Bot) -> None:
    core, _ = bot
    core.reply = lambda event: (ShowHome(CARD),) if isinstance(event, Opened | Pressed) else ()
    view = await slack.open_home(SALES)
    assert view
    assert check_view(slack.calls("views.publish")[-1]["view"]) == []
    await slack.press_home(SALES, "Go")
    pressed = acts(core)[-1]
    assert isinstance(pressed, Pressed)
    assert pressed.room.direct
    assert len(slack.calls("views.publish")) == 2


async def test_an_event_that_was_not_saved_is_not_acknowledged(slack: LocalSlack, bot: Bot) -> None:
    core, _ = bot
    core.failure = StoreFailed("disk full")
    with pytest.raises(BotFailed):
        await slack.say(SALES, dm(SALES), "hello")
    await slack.command(MANAGER, INTERNAL, "/usher new")
    assert slack.messages(INTERNAL, MANAGER)
    assert core.events == []
