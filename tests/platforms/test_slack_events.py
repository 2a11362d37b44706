"""Raw payloads to events: what each one means, and that copies of it agree."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.cards.blockkit_codes import button_value, form_metadata
from bot.cards.card import Button, Form, say
from bot.events import Commanded, Joined, Opened, Pressed, Reacted, Removed, Said, Submitted
from bot.model.places import Handle, Room
from bot.platforms import slack_events
from bot.platforms.slack_events import Garbled
from bot.platforms.slack_words import typed
from tests.platforms.slack_payloads import command, edit, event, interaction, message, press, submission
from tests.platforms.workspace import BOT, CLIENT_ROOM, INTERNAL, SALES, TEAM, dm

SOFIA = Handle("slack", TEAM, SALES)
ROOM = Room("slack", TEAM, INTERNAL)
DIRECT = Room("slack", TEAM, dm(SALES), direct=True)


def read(body: dict[str, Any]) -> object:
    return slack_events.read(body, TEAM, lambda user: {"U0MANAGER": "Mei Tan"}.get(user, user))


TS = "1700000000.000100"


def test_a_direct_message() -> None:
    assert read(event(message("hello"))) == Said(
        f"{TEAM}/{DIRECT.channel}/{TS}", DIRECT, SOFIA, "hello", message=TS, under=TS
    )


def test_a_copy_with_a_new_event_id_is_the_same_event() -> None:
    assert read(event(message())) == read(event(message(), event_id="Ev2", event_context="other"))


def test_a_mention_and_its_message_are_the_same_event() -> None:
    inner = message(f"<@{BOT}> help", channel=INTERNAL, thread_ts="1699999999.000100")
    said = read(event(inner))
    assert said == read(event(inner | {"type": "app_mention"}, event_id="Ev2"))
    room = Room("slack", TEAM, INTERNAL, "1699999999.000100")
    mark = f"{TEAM}/{INTERNAL}/{TS}"
    assert said == Said(mark, room, SOFIA, "help", mentioned=True, message=TS, under="1699999999.000100")


def test_an_edit_is_an_event_of_its_own() -> None:
    mark = f"{TEAM}/{DIRECT.channel}/{TS}/1700000009.0"
    edited = Said(mark, DIRECT, SOFIA, "new words", edited=True, message=TS, under=TS)
    assert read(event(edit("new words", "old words"))) == edited


def test_a_deletion_is_told_with_whoever_had_written_it() -> None:
    inner = message(subtype="message_deleted", deleted_ts=TS, channel=INTERNAL, user=None)
    before = {"user": SALES, "text": "#issue", "ts": TS}
    mark = f"{TEAM}/{INTERNAL}/{TS}/deleted"
    assert read(event(inner | {"previous_message": before})) == Removed(mark, ROOM, SOFIA, TS, "#issue")
    assert read(event(inner | {"previous_message": before | {"bot_id": "B1"}})) is None


@pytest.mark.parametrize(
    "inner",
    [
        edit("same", "same"),
        edit("ours", "old", bot_id="B1"),
        message(bot_id="B1"),
        message(user=BOT),
        message(subtype="bot_message", user=None),
        message(subtype="channel_join"),
        message(subtype="message_deleted", deleted_ts="1.2"),
        {"type": "reaction_added", "user": BOT, "item": {"type": "message", "channel": "C1", "ts": "1"}},
        {"type": "reaction_added", "user": SALES, "item": {"type": "file", "file": "F1"}},
        {"type": "app_home_opened", "tab": "messages", "user": SALES, "channel": "D1", "event_ts": "1"},
        {"type": "something_new"},
    ],
)
def test_what_means_nothing_to_us(inner: dict[str, Any]) -> None:
    assert read(event(inner)) is None


@pytest.mark.parametrize("kind", ["view_closed", "block_suggestion", "never_heard_of"])
def test_kinds_that_mean_nothing_to_us(kind: str) -> None:
    assert read(interaction(kind)) is None


def test_a_reaction_without_its_skin() -> None:
    item = {"type": "message", "channel": CLIENT_ROOM, "ts": "1.2"}
    inner = {
        "type": "reaction_added",
        "user": SALES,
        "reaction": "wave::skin-tone-2",
        "item": item,
        "event_ts": "3.4",
    }
    mark = f"{TEAM}/{CLIENT_ROOM}/1.2/{SALES}/wave::skin-tone-2/3.4"
    assert read(event(inner)) == Reacted(mark, Room("slack", TEAM, CLIENT_ROOM), SOFIA, "wave", "1.2")


@pytest.mark.parametrize(("user", "is_bot"), [(SALES, False), (BOT, True)])
def test_somebody_joins(user: str, is_bot: bool) -> None:
    inner = {"type": "member_joined_channel", "user": user, "channel": INTERNAL, "event_ts": "5.6"}
    mark = f"{TEAM}/{INTERNAL}/joined/{user}/5.6"
    assert read(event(inner)) == Joined(mark, ROOM, Handle("slack", TEAM, user), is_bot=is_bot)


def test_a_room_becomes_shared() -> None:
    inner = {"type": "channel_shared", "connected_team_id": "T9", "channel": INTERNAL, "event_ts": "5.6"}
    mark, bot = f"{TEAM}/{INTERNAL}/shared/5.6", Handle("slack", TEAM, BOT)
    assert read(event(inner)) == Joined(mark, ROOM, bot, is_bot=True, shared=True)


def test_the_home_is_opened() -> None:
    inner = {"type": "app_home_opened", "user": SALES, "channel": dm(SALES), "tab": "home", "event_ts": "5.6"}
    assert read(event(inner)) == Opened(f"home/{SALES}/5.6", DIRECT, SOFIA)


def test_a_command() -> None:
    body = command("people &amp; <@U0MANAGER|mei>")
    assert read(body) == Commanded(body["trigger_id"], ROOM, SOFIA, "usher", "people & @mei")


def test_the_menu_of_a_message() -> None:
    said = {"ts": "1.2", "thread_ts": "0.9", "text": "Late &amp; <@U0MANAGER|mei> knows"}
    where = {"channel": {"id": INTERNAL}, "message": said}
    body = interaction("message_action", callback_id="raise", message_ts="1.2", **where)
    room = Room("slack", TEAM, INTERNAL, "0.9")
    assert read(body) == Commanded(body["trigger_id"], room, SOFIA, "concern", "Late & @mei knows", "1.2")
    bare = interaction("message_action", callback_id="raise", channel={"id": INTERNAL}, message={"ts": "1.2"})
    assert read(bare) == Commanded(body["trigger_id"], ROOM, SOFIA, "concern", "", "1.2")
    assert read(body | {"callback_id": "of another app"}) is None


BUTTON = Button(say("any"), "handoff.flag", "E1", "q3", 7)


def test_a_button_of_a_message_and_one_on_the_home() -> None:
    carried = ("handoff.flag", "E1", "q3", 7)
    value = button_value(BUTTON)
    assert read(press(value)) == Pressed(f"{SALES}/1700000040.000100/1700000050.5", ROOM, SOFIA, *carried)
    home = Room("slack", TEAM, SALES, direct=True)
    assert read(press(value, channel=None)) == Pressed(f"{SALES}/V1/1700000050.5", home, SOFIA, *carried)
    stand_in = press(value, channel=None) | {"channel": {}, "view": None}
    assert read(stand_in) == Pressed(f"{SALES}/home/1700000050.5", home, SOFIA, *carried)


def test_what_is_no_button_is_left_alone() -> None:
    body = press("x")
    body["actions"][0] = {"type": "static_select", "selected_option": {"value": "a"}, "action_ts": "1"}
    assert read(body) is None


FORM = Form(code="new", title=say("x"), fields=(), submit=say("x"), engagement="E1", arg="q3", revision=2)


def submitted(values: dict[str, Any]) -> Submitted:
    room = Room("slack", TEAM, INTERNAL, "0.9")
    found = read(submission(form_metadata(FORM, room), values))
    assert isinstance(found, Submitted)
    assert found.room == room
    return found


def test_a_form_comes_back_for_what_it_was_opened() -> None:
    found = submitted({})
    assert (found.id, found.by) == ("V123/156772938.1827394", SOFIA)
    assert (found.code, found.engagement, found.arg, found.revision) == ("new", "E1", "q3", 2)


def options(*codes: str) -> list[dict[str, Any]]:
    return [{"text": {"type": "plain_text", "text": "x"}, "value": code} for code in codes]


@pytest.mark.parametrize(
    ("kind", "element", "expected"),
    [
        ("short", {"value": "Acme & <Sons>"}, "Acme & <Sons>"),
        ("long", {"value": None}, None),
        ("choice", {"selected_option": options("yes")[0]}, "yes"),
        ("choice", {"selected_option": None}, None),
        ("several", {"selected_options": options("a", "b")}, ("a", "b")),
        ("several", {"selected_options": []}, ()),
        ("scale", {"selected_option": options("4")[0]}, 4),
        ("number", {"value": "12"}, 12),
        ("number", {"value": "1.5"}, "1.5"),
        ("number", {"value": "9" * 400}, "9" * 400),
        ("number", {"value": None}, None),
        ("date", {"selected_date": "2026-03-04"}, date(2026, 3, 4)),
        ("date", {"selected_date": None}, None),
        ("moment", {"selected_date_time": 1772614800}, datetime(2026, 3, 4, 9, tzinfo=UTC)),
        ("moment", {"selected_date_time": None}, None),
        ("person", {"selected_user": SALES}, SOFIA),
        ("person", {"selected_user": None}, None),
        ("people", {"selected_users": [SALES]}, (SOFIA,)),
        ("people", {"selected_users": []}, ()),
        ("room", {"selected_conversation": INTERNAL}, ROOM),
        ("room", {"selected_conversation": None}, None),
        ("unheard", {"value": "x"}, None),
    ],
)
def test_values_have_the_type_of_their_field(kind: str, element: dict[str, Any], expected: object) -> None:
    assert submitted({"field": {kind: {"type": "any"} | element}}).values == {"field": expected}


@pytest.mark.parametrize(
    "body",
    [
        event({"type": "message"}),
        {"type": "event_callback"},
        {"type": "event_callback", "event": "no object"},
        command() | {"trigger_id": ["x"], "command": 7},
        press("no json"),
        press('["too", "few"]'),
        interaction("block_actions", actions=[]),
        submission("{}", {}),
        submission(form_metadata(FORM, ROOM), {"day": {"date": {"selected_date": "tomorrow"}}}),
        submission(form_metadata(FORM, ROOM), {"at": {"moment": {"selected_date_time": 10**20}}}),
    ],
)
def test_a_broken_payload_is_called_so(body: dict[str, Any]) -> None:
    with pytest.raises(Garbled):
        read(body)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("1 &lt; 2 &amp;&amp; &amp;lt;", "1 < 2 && &lt;"),
        ("<@U0MANAGER> and <@U7|kim> and <@U8>", "@Mei Tan and @kim and @U8"),
        ("<#C1|general> <#C2>", "#general #C2"),
        ("<!channel> <!subteam^S1|@leads> <!date^1^{date}|today>", "@channel @leads today"),
        ("<https://x.example/a?b=1&amp;c=2>", "https://x.example/a?b=1&c=2"),
        (
            "<https://x.example|the plan> <http://y.example|y.example>",
            "the plan (https://x.example) http://y.example",
        ),
        ("<mailto:a@b.example|a@b.example>", "a@b.example"),
        ("half \ud83d of it", "half \ufffd of it"),
        ("👩‍👩‍👧 привет", "👩‍👩‍👧 привет"),
        ("<>", "<>"),
    ],
)
def test_words_are_what_was_typed(text: str, expected: str) -> None:
    assert typed(text, lambda user: {"U0MANAGER": "Mei Tan"}.get(user, user)) == expected
