"""What is done with a request while it is alive: an invoke's answer, and words in private beside it."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.cards.card import CLIENT, Button, Card, Facts, Field, Form, Para, Raw, private, say
from bot.cards.reader import Reader
from bot.effects import Ask, Live, Reject, ShowHome, Whisper
from bot.errors import StoreFailed
from bot.events import Commanded, Event, Pressed, Submitted
from bot.model.places import Room
from bot.model.reference import Reference
from bot.platforms import teams_dialogs
from bot.platforms.teams import TeamsPlatform
from storage.tiny import TinyStore
from tests.platforms.slack_house import FakeCore
from tests.platforms.teams_cast import BOT, GROUP, INTERNAL, MY_CHAT, SALES, TENANT
from tests.platforms.teams_sight import actions, card_words, cards, fields, words
from tests.platforms.teams_stand import (
    CHANNEL,
    Microsoft,
    Sender,
    button,
    house,
    in_channel,
    invoke,
    mention,
    press,
)

House = tuple[FakeCore, Microsoft, TeamsPlatform, Sender]
TEXT = "application/vnd.microsoft.activity.message"
CARD = "application/vnd.microsoft.card.adaptive"
SMALL = Whisper(Card(say("aside-stale"), (Para(say("aside-stale-help")),), audience=CLIENT))
LARGE = Whisper(Card(say("guide-title"), (Facts(((Raw("a"), Raw("b")),)),), audience=CLIENT))
PRIVATE = Whisper(
    Card(Raw("For your eyes"), buttons=(Button(say("teams-done"), "x"),), audience=private("p1"))
)
FORM = Form(
    code="engagement.new",
    title=say("teams-form-open"),
    fields=(
        Field(id="client", kind="short", label=say("teams-done")),
        Field(id="at", kind="moment", label=say("teams-done"), required=False),
    ),
    submit=say("teams-done"),
)


class Places:
    """What is owed in the place of a message, as the core would find it."""

    def __init__(self) -> None:
        self.owed: dict[tuple[str, str], Card] = {}

    async def __call__(self, room: Room, message: str) -> tuple[Card, Reader] | None:
        card = self.owed.get((room.channel, message))
        return (card, Reader("da")) if card else None


@pytest.fixture
def places() -> Places:
    return Places()


@pytest.fixture
def store() -> TinyStore:
    return TinyStore.in_memory()


@pytest.fixture
async def teams(places: Places, store: TinyStore) -> AsyncIterator[House]:
    core, microsoft = FakeCore(), Microsoft()
    async with (
        microsoft.running(),
        house(core, microsoft, standing=places, store=store) as (platform, sender),
    ):
        await sender.send()
        core.events.clear()
        yield core, microsoft, platform, sender


def replies(core: FakeCore, *live: Live) -> None:
    core.reply = lambda _: live


async def test_a_short_word_is_the_answer_to_a_press(teams: House) -> None:
    core, microsoft, _, sender = teams
    replies(core, SMALL)
    _, answer = await sender.send(in_channel(), press(button("x")))
    assert answer["type"] == TEXT
    assert answer["value"].startswith("That card is out of date · Nothing was changed. Type /usher")
    assert microsoft.calls == []


async def test_a_long_word_goes_to_the_persons_chat_and_the_answer_says_so(teams: House) -> None:
    core, microsoft, _, sender = teams
    replies(core, PRIVATE)
    _, answer = await sender.send(in_channel(), press(button("x")))
    assert (answer["type"], answer["value"]) == (TEXT, "I have answered you in our own chat.")
    (told,) = await microsoft.until("POST", "activities")
    assert told["conversation"]["id"] == MY_CHAT
    assert "For your eyes" in words(told)


async def test_in_the_personal_chat_a_long_word_just_follows(teams: House) -> None:
    core, microsoft, _, sender = teams
    replies(core, LARGE)
    assert (await sender.send(press(button("x"))))[1] == {"statusCode": 200, "type": TEXT, "value": "✓"}
    assert (await microsoft.until("POST", "activities"))[0]["conversation"]["id"] == MY_CHAT


async def test_the_card_that_is_about_to_stand_there_answers_a_press(teams: House, places: Places) -> None:
    core, microsoft, _, sender = teams
    places.owed[INTERNAL, "170"] = Card(say("teams-done"), audience=CLIENT)
    _, answer = await sender.send(in_channel(), press(button("x")))
    assert (answer["statusCode"], answer["type"]) == (200, CARD)
    assert "Så er det gjort." in card_words(answer["value"])
    replies(core, SMALL)  # who is told something is not shown another card instead
    assert (await sender.send(in_channel(), press(button("x"))))[1]["type"] == TEXT
    places.owed[INTERNAL, "170"] = Card(
        Raw("long"), tuple(Para(Raw("words " * 400)) for _ in range(15)), audience=CLIENT
    )
    replies(core)
    assert (await sender.send(in_channel(), press(button("x"))))[1] == {
        "statusCode": 200,
        "type": TEXT,
        "value": "✓",
    }
    assert microsoft.calls == []


async def test_a_message_in_the_personal_chat_is_answered_there(teams: House) -> None:
    core, microsoft, _, sender = teams
    replies(core, SMALL, ShowHome(Card(say("teams-done"), audience=CLIENT)))
    assert await sender.send() == (200, "")
    told = await microsoft.until("POST", "activities", 2)
    assert [one["conversation"]["id"] for one in told] == [MY_CHAT, MY_CHAT]


async def test_a_message_in_a_channel_is_answered_in_the_personal_chat(teams: House) -> None:
    core, microsoft, _, sender = teams
    replies(core, PRIVATE)
    assert await sender.send(in_channel(), mention("help")) == (200, "")
    assert (await microsoft.until("POST", "activities"))[0]["conversation"]["id"] == MY_CHAT


async def test_where_nobody_can_be_reached_the_thread_says_so_and_no_more(
    places: Places, store: TinyStore
) -> None:
    core, microsoft = FakeCore(), Microsoft()
    async with microsoft.running(), house(core, microsoft, standing=places, store=store) as (_, sender):
        replies(core, PRIVATE)
        microsoft.answer("conversations", 403)
        assert await sender.send(in_channel(), mention("help")) == (200, "")
        (told,) = await microsoft.until("POST", "activities")
    assert told["conversation"]["id"] == f"{INTERNAL};messageid=1700000000001"
    assert "For your eyes" not in words(told)
    assert "Apps in Teams" in words(told)


async def test_a_button_that_opens_a_form_is_answered_by_the_dialog(teams: House) -> None:
    core, microsoft, _, sender = teams
    replies(core, Ask(FORM))
    _, answer = await sender.send(
        in_channel(), invoke("task/fetch", {"data": {"usher": button("x", "e1", "a", 2)}})
    )
    task = answer["task"]
    assert (task["type"], task["value"]["title"]) == ("continue", "Open the form")
    card = task["value"]["card"]["content"]
    assert [one["id"] for one in fields(card)] == ["client", "at", "at@time"]
    (send,) = actions(card)
    assert send["data"]["usher"]["o"] == button("x", "e1", "a", 2)
    assert send["data"]["usher"]["z"] == "UTC"
    assert send["data"]["usher"]["k"] == {"client": "short", "at": "moment"}
    assert microsoft.calls == []


async def test_a_form_that_a_refusal_answers_says_why(teams: House) -> None:
    core, microsoft, _, sender = teams
    replies(core, SMALL)
    fetch = invoke("task/fetch", {"data": {"usher": button("x")}})
    _, answer = await sender.send(fetch)
    assert answer["task"]["type"] == "message"
    assert answer["task"]["value"].startswith("That card is out of date")
    replies(core)
    assert (await sender.send(fetch))[1] == {"task": {"type": "message", "value": "Done."}}
    assert microsoft.calls == []


async def test_a_command_that_asks_waits_behind_a_button(teams: House) -> None:
    core, microsoft, _, sender = teams
    replies(core, Ask(FORM))
    assert await sender.send(in_channel(), mention("usher new")) == (200, "")
    (told,) = await microsoft.until("POST", "activities")
    assert told["conversation"]["id"] == MY_CHAT
    (open_it,) = actions(cards(told)[0])
    assert open_it["data"] == {
        "usher": {"do": "/usher new", "in": INTERNAL},
        "msteams": {"type": "task/fetch"},
    }
    _, answer = await sender.send(invoke("task/fetch", {"data": open_it["data"]}))
    again = core.events[-1]
    assert isinstance(again, Commanded)
    assert (again.room, again.command, again.text) == (CHANNEL, "usher", "new")
    (send,) = actions(answer["task"]["value"]["card"]["content"])
    assert send["data"]["usher"]["o"] == {"do": "/usher new", "in": INTERNAL}


async def test_a_press_that_asks_all_the_same_waits_behind_a_button(teams: House) -> None:
    core, microsoft, _, sender = teams
    replies(core, Ask(FORM))
    _, answer = await sender.send(in_channel(), press(button("x", "e1", "a", 2)))
    assert answer["value"] == "I have answered you in our own chat."
    (told,) = await microsoft.until("POST", "activities")
    (open_it,) = actions(cards(told)[0])
    assert open_it["data"]["usher"] == button("x", "e1", "a", 2)


async def test_where_the_chat_cannot_be_reached_the_button_stands_in_the_thread(
    places: Places, store: TinyStore
) -> None:
    core, microsoft = FakeCore(), Microsoft()
    async with microsoft.running(), house(core, microsoft, standing=places, store=store) as (_, sender):
        replies(core, Ask(FORM))
        microsoft.answer("conversations", 403)
        await sender.send(in_channel(), mention("usher new"))
        (told,) = await microsoft.until("POST", "activities")
    assert told["conversation"]["id"] == f"{INTERNAL};messageid=1700000000001"
    assert "There is a form to fill in" in words(told)
    assert actions(cards(told)[0])[0]["data"]["usher"] == {"do": "/usher new", "in": INTERNAL}


def sent(origin: dict[str, Any] | None, **typed: Any) -> dict[str, Any]:
    about = {"f": FORM.code, "e": "", "a": "", "r": 0, "k": {"client": "short", "at": "moment"}, "z": "UTC"}
    about |= {"o": origin} if origin is not None else {}
    return invoke("task/submit", {"data": {"usher": about, **typed}})


def refusing(event: Event) -> tuple[Live, ...]:
    if isinstance(event, Submitted):
        return (Reject({"client": say("error-choose"), "": say("error-busy")}),)
    return (Ask(FORM),)


async def test_a_form_with_errors_comes_again_with_what_was_typed(teams: House) -> None:
    core, microsoft, _, sender = teams
    core.reply = refusing
    typed = {"client": "Acme", "at": "2026-07-02", "at@time": "15:30"}
    _, answer = await sender.send(in_channel(), sent(button("x", "e1"), **typed))
    card = answer["task"]["value"]["card"]["content"]
    assert {one["id"]: one["value"] for one in fields(card)} == typed
    assert "Please choose one of the options." in card_words(card)
    assert "A lot is going on right now." in card_words(card)
    (send,) = actions(card)
    assert send["data"]["usher"]["o"] == button("x", "e1")
    assert [type(one) for one in core.events] == [Submitted, Pressed]
    assert microsoft.calls == []


async def test_a_form_that_can_no_longer_be_opened_says_what_is_wrong(teams: House) -> None:
    core, _, _, sender = teams
    core.reply = lambda event: refusing(event) if isinstance(event, Submitted) else ()
    _, answer = await sender.send(sent(button("x", "e1"), client="Acme"))
    assert answer["task"]["type"] == "message"
    assert answer["task"]["value"].startswith("Please choose one of the options. · A lot")
    for origin in (None, {"c": 5}, {}, {"do": "x"}):
        assert (await sender.send(sent(origin)))[1]["task"]["type"] == "message"


async def test_a_form_that_was_taken_closes(teams: House) -> None:
    core, microsoft, _, sender = teams
    assert await sender.send(sent(button("x"), client="Acme")) == (200, "")
    replies(core, SMALL)
    assert (await sender.send(sent(button("x"))))[1]["task"]["type"] == "message"
    replies(core, LARGE)
    assert (await sender.send(sent(button("x"))))[1] == ""
    assert await microsoft.until("POST", "activities")
    replies(core, Ask(FORM))
    assert (await sender.send(sent(button("x"))))[1]["task"]["type"] == "continue"


async def test_a_form_that_was_not_saved_keeps_what_was_typed(teams: House) -> None:
    core, _, _, _ = teams
    take = core.take

    async def failing(event: Event) -> Any:
        core.failure = StoreFailed() if isinstance(event, Submitted) else None
        core.reply = refusing
        return await take(event)

    core.take = failing  # type: ignore[method-assign]
    async with house(core, teams[1]) as (_, another):
        _, answer = await another.send(sent(button("x"), client="Acme"))
    card = answer["task"]["value"]["card"]["content"]
    assert "Det blev ikke gemt." not in card_words(card)  # the reader of the form is who opened it
    assert "That was not saved." in card_words(card)
    assert fields(card)[0]["value"] == "Acme"


async def test_a_room_that_somebody_is_not_in_cannot_be_named_by_hand(teams: House) -> None:
    core, microsoft, _, sender = teams
    microsoft.members = []
    replies(core, Ask(FORM))
    data = {"usher": {"do": "/usher people", "in": "19:theirs@thread.tacv2"}}
    _, answer = await sender.send(invoke("task/fetch", {"data": data}))
    assert answer["task"]["type"] == "message"
    assert answer["task"]["value"].startswith("Det hører til en samtale")
    about = {"f": "x", "e": "", "a": "", "r": 0, "k": {"room": "room"}}
    form = invoke(
        "task/submit", {"data": {"usher": about, "room": f"room:teams:{TENANT}:19:theirs@thread.tacv2"}}
    )
    assert (await sender.send(form))[1]["task"]["type"] == "message"
    assert core.events == []


async def test_a_form_offers_the_rooms_that_the_person_is_in(teams: House, store: TinyStore) -> None:
    core, microsoft, platform, sender = teams
    await sender.send(in_channel())
    for room, name in ((GROUP, "Core team"), ("19:theirs@thread.tacv2", "Theirs")):
        told = Reference(Room("teams", TENANT, room), microsoft.service, BOT, name)
        await platform._live._dialogs._rooms.keep(told)
    microsoft.answer(f"19%3Atheirs%40thread.tacv2/members/{SALES}", 404)
    form = Form(
        code="x",
        title=say("teams-done"),
        fields=(Field(id="room", kind="room", label=say("teams-done")),),
        submit=say("teams-done"),
    )
    replies(core, Ask(form))
    _, answer = await sender.send(in_channel(), invoke("task/fetch", {"data": {"usher": button("x")}}))
    (field,) = fields(answer["task"]["value"]["card"]["content"])
    assert [one["title"] for one in field["choices"]] == ["Acme › internal", "Core team"]
    assert field["choices"][0]["value"] == CHANNEL.key


async def test_a_roster_that_is_slow_is_not_waited_for(
    teams: House, store: TinyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    core, microsoft, platform, sender = teams
    monkeypatch.setattr(teams_dialogs, "SOON", 0.2)
    await sender.send(in_channel())
    slow = Reference(Room("teams", TENANT, GROUP), microsoft.service, BOT, "Core team")
    await platform._live._dialogs._rooms.keep(slow)
    microsoft.slow[f"group%40thread.v2/members/{SALES}"] = 5.0
    room = Field(id="room", kind="room", label=say("teams-done"))
    replies(core, Ask(Form(code="x", title=say("teams-done"), fields=(room,), submit=say("teams-done"))))
    _, answer = await sender.send(in_channel(), invoke("task/fetch", {"data": {"usher": button("x")}}))
    (field,) = fields(answer["task"]["value"]["card"]["content"])
    assert [one["title"] for one in field["choices"]] == ["Acme › internal"]


async def test_a_stop_lets_words_under_way_arrive(teams: House) -> None:
    core, microsoft, platform, sender = teams
    replies(core, LARGE)
    await sender.send()
    await platform.stop()
    assert len(microsoft.of("POST", "activities")) == 1


async def test_a_word_that_cannot_be_said_is_only_logged(teams: House) -> None:
    core, microsoft, _, sender = teams
    replies(core, LARGE)
    microsoft.answer("activities", 403)
    assert await sender.send() == (200, "")
    await microsoft.until("POST", "activities")
