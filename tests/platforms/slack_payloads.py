"""Payloads as the real Slack sends them, for what no stand-in sends; kept as small as Slack's documents allow."""

from typing import Any

from tests.platforms.workspace import BOT, SALES, TEAM, dm

Json = dict[str, Any]


def event(inner: Json, *, event_id: str = "Ev1", team: str = TEAM, **envelope: Any) -> Json:
    """An event of the Events API, in its envelope."""
    return {
        "type": "event_callback",
        "team_id": team,
        "api_app_id": "A0USHER",
        "event_id": event_id,
        "event_time": 1_795_378_674,
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": team,
                "user_id": BOT,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "event": inner,
    } | envelope


def message(
    text: str = "hello", *, channel: str = dm(SALES), ts: str = "1700000000.000100", **more: Any
) -> Json:
    kind = "im" if channel.startswith("D") else "channel"
    return {
        "type": "message",
        "channel": channel,
        "channel_type": kind,
        "user": SALES,
        "text": text,
        "ts": ts,
        "event_ts": ts,
    } | more


def edit(text: str, before: str, *, ts: str = "1700000000.000100", **more: Any) -> Json:
    changed = {
        "type": "message",
        "user": SALES,
        "text": text,
        "ts": ts,
        "edited": {"user": SALES, "ts": "1700000009.0"},
    }
    return {
        "type": "message",
        "subtype": "message_changed",
        "channel": dm(SALES),
        "ts": "1700000010.000200",
        "event_ts": "1700000010.000200",
        "message": changed | more,
        "previous_message": {"type": "message", "user": SALES, "text": before, "ts": ts},
    }


def command(
    text: str = "", *, channel: str = "C0INTERNAL", name: str = "/usher", team: str = TEAM
) -> dict[str, str]:
    """A slash command's form."""
    return {
        "team_id": team,
        "channel_id": channel,
        "channel_name": "somewhere",
        "user_id": SALES,
        "user_name": "sofia",
        "command": name,
        "text": text,
        "is_enterprise_install": "false",
        "response_url": "http://127.0.0.1:9/commands/1",
        "trigger_id": "13345224609.738474920.8088930838d88f008e0",
    }


def interaction(kind: str, **more: Any) -> Json:
    """A press, a form or a menu of a message."""
    return {
        "type": kind,
        "api_app_id": "A0USHER",
        "team": {"id": TEAM, "domain": "firm"},
        "user": {"id": SALES, "username": "sofia", "team_id": TEAM},
        "enterprise": None,
        "is_enterprise_install": False,
        "trigger_id": "12321423423.333649436676.d8c1bb837935619ccad0f624c448ffb3",
    } | more


def press(
    value: str, *, channel: str | None = "C0INTERNAL", action_ts: str = "1700000050.5", **more: Any
) -> Json:
    """A button; without a channel, one on the home."""
    action = {"type": "button", "action_id": "0:go", "block_id": "#1", "value": value, "action_ts": action_ts}
    where: Json = {
        "view": {"id": "V1", "type": "home", "hash": "1.h"},
        "container": {"type": "view", "view_id": "V1"},
    }
    if channel:
        seen = {"type": "message", "ts": "1700000040.000100", "user": BOT, "bot_id": "B1", "team": TEAM}
        where = {"channel": {"id": channel, "name": "somewhere"}, "message": seen | more}
    return interaction("block_actions", actions=[action], **where)


def submission(metadata: str, values: Json, **more: Any) -> Json:
    """A modal that was sent in."""
    view = {
        "id": "V123",
        "type": "modal",
        "team_id": TEAM,
        "callback_id": "form",
        "private_metadata": metadata,
        "hash": "156772938.1827394",
        "app_installed_team_id": TEAM,
        "state": {"values": values},
        "blocks": [{"type": "input", "block_id": field} for field in values],
    }
    return interaction("view_submission", view=view | more)
