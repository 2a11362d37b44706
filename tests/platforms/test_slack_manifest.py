"""The app manifest asks for what the code needs, and for nothing else."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.platforms.slack_desk import CHANGED, GONE
from bot.platforms.slack_events import RAISE, read
from bot.platforms.slack_install import BACK, SCOPES
from tests.platforms.slack_payloads import event, message
from tests.platforms.workspace import BOT, INTERNAL, SALES, TEAM, dm

ROOT = Path(__file__).parents[2]
SOURCE = (ROOT / "manifest.yml").read_text()
MANIFEST: dict[str, Any] = yaml.safe_load(SOURCE)
BOT_SCOPES = set(MANIFEST["oauth_config"]["scopes"]["bot"])

READING = {"channels:read", "groups:read", "im:read", "mpim:read"}
HISTORY = {"channels:history", "groups:history", "im:history", "mpim:history"}
#: What Slack's documents ask for each method, and each event.
METHODS: dict[str, set[str]] = {
    "auth.test": set(),
    "chat.postEphemeral": {"chat:write"},
    "chat.postMessage": {"chat:write"},
    "chat.update": {"chat:write"},
    "conversations.history": HISTORY,
    "conversations.info": READING,
    "conversations.members": READING,
    "conversations.open": {"im:write"},
    "conversations.replies": HISTORY,
    "oauth.v2.access": set(),
    "pins.add": {"pins:write"},
    "users.info": {"users:read", "users:read.email"},
    "views.open": set(),
    "views.publish": set(),
}
EVENTS: dict[str, set[str]] = {
    "app_home_opened": set(),
    "app_mention": {"app_mentions:read"},
    "app_uninstalled": set(),
    "channel_rename": {"channels:read"},
    "channel_shared": {"channels:read", "groups:read"},
    "channel_unshared": {"channels:read", "groups:read"},
    "group_rename": {"groups:read"},
    "member_joined_channel": {"channels:read", "groups:read"},
    "member_left_channel": {"channels:read", "groups:read"},
    "message.channels": {"channels:history"},
    "message.groups": {"groups:history"},
    "message.im": {"im:history"},
    "message.mpim": {"mpim:history"},
    "reaction_added": {"reactions:read"},
    "tokens_revoked": set(),
}


def test_every_method_that_the_code_calls_is_allowed() -> None:
    sources = "".join(path.read_text() for path in ROOT.glob("bot/platforms/slack*.py"))
    called = set(re.findall(r'"((?:auth|chat|conversations|oauth|pins|users|views)\.[\w.]+)"', sources))
    assert called == set(METHODS)
    needed = set().union(*METHODS.values(), *EVENTS.values(), {"commands"})
    assert needed == BOT_SCOPES == set(SCOPES)


def test_the_events_asked_for_are_those_the_code_reads() -> None:
    assert set(MANIFEST["settings"]["event_subscriptions"]["bot_events"]) == set(EVENTS)
    assert {name.split(".")[0] for name in EVENTS} == {*READ, *GONE, *CHANGED}


READ: dict[str, dict[str, Any]] = {
    "app_home_opened": {"user": SALES, "channel": dm(SALES), "tab": "home", "event_ts": "5.6"},
    "app_mention": message(channel=INTERNAL),
    "channel_shared": {"channel": INTERNAL, "connected_team_id": "T9", "event_ts": "5.6"},
    "member_joined_channel": {"user": BOT, "channel": INTERNAL, "event_ts": "5.6"},
    "message": message(),
    "reaction_added": {
        "user": SALES,
        "reaction": "eyes",
        "item": {"type": "message", "channel": INTERNAL, "ts": "1.2"},
        "event_ts": "5.6",
    },
}


@pytest.mark.parametrize("kind", READ)
def test_each_event_says_something(kind: str) -> None:
    assert read(event(READ[kind] | {"type": kind}), TEAM, str) is not None


def test_the_commands_the_menu_and_the_home_are_there() -> None:
    features = MANIFEST["features"]
    assert [one["command"] for one in features["slash_commands"]] == ["/usher", "/concern"]
    (shortcut,) = features["shortcuts"]
    assert (shortcut["type"], shortcut["callback_id"]) == ("message", RAISE)
    assert len(shortcut["name"]) <= 24
    assert len(shortcut["description"]) <= 150
    assert features["app_home"]["home_tab_enabled"]
    assert not features["app_home"]["messages_tab_read_only_enabled"]
    assert MANIFEST["settings"]["interactivity"]["is_enabled"]


def test_it_installs_as_is_and_turns_to_http_by_its_comments() -> None:
    assert MANIFEST["settings"]["socket_mode_enabled"]
    assert "https" not in str(MANIFEST)
    http = yaml.safe_load(
        re.sub(r"(?m)^( *)# (redirect_urls:|(?:request_)?url: |  - https)", r"\1\2", SOURCE)
    )
    assert http["oauth_config"]["redirect_urls"] == [f"https://usher.example{BACK}"]
    urls = {one["url"] for one in http["features"]["slash_commands"]}
    settings = http["settings"]
    urls |= {settings["event_subscriptions"]["request_url"], settings["interactivity"]["request_url"]}
    assert urls == {"https://usher.example/slack/events"}
