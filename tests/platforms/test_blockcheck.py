"""The two validators of Slack's JSON: good cards pass both, each kind of fault is named."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from tests.platforms import slack_types
from tests.platforms.blockcheck import check_message, check_view

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def option(text: str) -> Json:
    return {"text": plain(text), "value": text.lower()}


def field(key: str, kind: str, **more: Any) -> Json:
    element = {"type": kind, "action_id": key, **more}
    return {"type": "input", "block_id": key, "label": plain(key), "optional": True, "element": element}


MESSAGE: Json = {
    "text": "Handoff: 3 of 7",
    "blocks": [
        {"type": "header", "block_id": "b0", "text": plain("Handoff")},
        {
            "type": "section",
            "block_id": "b1",
            "text": {"type": "mrkdwn", "text": "*3 of 7*"},
            "fields": [{"type": "mrkdwn", "text": "Client"}, plain("Acme")],
            "accessory": {
                "type": "overflow",
                "action_id": "more",
                "options": [option("Edit"), option("Back")],
            },
        },
        {"type": "divider", "block_id": "b2"},
        {"type": "image", "block_id": "b3", "image_url": "https://firm.example/a.png", "alt_text": "a chart"},
        {
            "type": "actions",
            "block_id": "b4",
            "elements": [
                {"type": "button", "action_id": "go", "text": plain("Go"), "value": "e1", "style": "primary"},
                {
                    "type": "static_select",
                    "action_id": "mood",
                    "placeholder": plain("Mood"),
                    "options": [option("Light"), option("Thorough")],
                    "initial_option": option("Light"),
                },
            ],
        },
        {"type": "context", "block_id": "b5", "elements": [{"type": "mrkdwn", "text": "by tomorrow"}]},
    ],
}
MODAL: Json = {
    "type": "modal",
    "callback_id": "new",
    "title": plain("New engagement"),
    "submit": plain("Open"),
    "close": plain("Cancel"),
    "private_metadata": "e1",
    "notify_on_close": True,
    "blocks": [
        field("short", "plain_text_input", max_length=200, placeholder=plain("Acme")),
        field("long", "plain_text_input", multiline=True, initial_value="so far"),
        field("number", "number_input", is_decimal_allowed=False, min_value="1"),
        field("mail", "email_text_input"),
        field("link", "url_text_input"),
        field("date", "datepicker", initial_date="2026-02-02"),
        field("when", "timepicker", initial_time="09:30"),
        field("who", "users_select"),
        field("whom", "multi_users_select", initial_users=["U1"], max_selected_items=3),
        field("room", "conversations_select", filter={"include": ["public", "private"]}),
        field("several", "checkboxes", options=[option("A"), option("B")], initial_options=[option("B")]),
        field("scale", "radio_buttons", options=[option(str(n)) for n in range(1, 6)]),
        field("many", "multi_static_select", options=[option("A")]),
        field("groups", "static_select", option_groups=[{"label": plain("G"), "options": [option("A")]}]),
    ],
}
HOME: Json = {"type": "home", "blocks": MESSAGE["blocks"], "private_metadata": "home"}

Break = Callable[[list[Json]], object]
BROKEN: dict[str, Break] = {
    "50": lambda blocks: blocks.extend({"type": "divider", "block_id": f"d{n}"} for n in range(45)),
    "150": lambda blocks: blocks[0].update(text=plain("x" * 151)),
    "plain": lambda blocks: blocks[0].update(text={"type": "mrkdwn", "text": "x"}),
    "3000": lambda blocks: blocks[1].update(text=plain("x" * 3001)),
    "2000": lambda blocks: blocks[1].update(fields=[plain("x" * 2001)]),
    "11 of at most 10": lambda blocks: blocks[1].update(fields=[plain("x")] * 11),
    "0 characters": lambda blocks: blocks[1].update(text=plain("")),
    "10000": lambda blocks: blocks.extend(
        {"type": "section", "block_id": f"s{n}", "text": plain("x" * 2500)} for n in range(4)
    ),
    "no block_id": lambda blocks: blocks[2].pop("block_id"),
    "same block_id": lambda blocks: blocks[2].update(block_id="b1"),
    "255": lambda blocks: blocks[2].update(block_id="x" * 256),
    "no action_id": lambda blocks: blocks[4]["elements"][0].pop("action_id"),
    "same action_id": lambda blocks: blocks[4]["elements"][0].update(action_id="mood"),
    "76 characters of at most 75": lambda blocks: blocks[4]["elements"][0].update(text=plain("x" * 76)),
    "2001 characters of at most 2000": lambda blocks: blocks[4]["elements"][0].update(value="x" * 2001),
    "26 of at most 25": lambda blocks: blocks[4].update(elements=blocks[4]["elements"] * 13),
    "151 characters of at most 150": lambda blocks: blocks[4]["elements"][1]["options"][0].update(
        value="x" * 151
    ),
    "101 of at most 100": lambda blocks: blocks[4]["elements"][1].update(options=[option("Light")] * 101),
    "not offered": lambda blocks: blocks[4]["elements"][1].update(initial_option=option("Dark")),
    "11 of": lambda blocks: blocks[5].update(elements=[plain("x")] * 11),
    "slack_sdk: blocks[2]": lambda blocks: blocks[2].update(type="rule"),
    "slack_sdk: blocks[5]": lambda blocks: blocks[5].update(colour="red"),
    "slack_sdk: blocks[4]": lambda blocks: blocks[4]["elements"][0].update(style="loud"),
}
BROKEN_VIEW: dict[str, Json] = {
    "24": {"title": plain("x" * 25)},
    "no submit": {"submit": None},
    "no title": {"title": None},
    "no callback_id": {"callback_id": ""},
    "plain text": {"close": {"type": "mrkdwn", "text": "x"}},
    "3000": {"private_metadata": "x" * 3001},
    "100": {"blocks": [{"type": "divider", "block_id": f"d{n}"} for n in range(101)]},
    "knows no": {"colour": "red"},
}


def test_good_cards_pass() -> None:
    assert [check_message(MESSAGE), check_view(MODAL), check_view(HOME)] == [[], [], []]
    assert check_message({**MESSAGE, "text": " "}) != []


@pytest.mark.parametrize("said", BROKEN)
def test_what_slack_would_refuse_in_a_message_is_named(said: str) -> None:
    message = copy.deepcopy(MESSAGE)
    BROKEN[said](message["blocks"])
    assert any(said in problem for problem in check_message(message)), check_message(message)


@pytest.mark.parametrize("said", BROKEN_VIEW)
def test_what_slack_would_refuse_in_a_modal_is_named(said: str) -> None:
    modal = {key: value for key, value in (MODAL | BROKEN_VIEW[said]).items() if value is not None}
    assert any(said in problem for problem in check_view(modal)), check_view(modal)


@pytest.mark.platform
def test_the_types_know_good_from_bad() -> None:
    bad = {
        "no text": {"blocks": MESSAGE["blocks"]},
        "unknown block": {"text": "x", "blocks": [{"type": "rule"}]},
        "markdown header": {
            "text": "x",
            "blocks": [{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}],
        },
        "misspelt key": {**HOME, "blocks": [{"type": "divider", "blockid": "x"}]},
        "no title": {key: value for key, value in MODAL.items() if key != "title"},
    }
    good = {"message": MESSAGE, "modal": MODAL, "home": HOME}
    found = slack_types.check(good | bad)
    assert [line.partition(":")[0] for line in found] == list(bad)
