"""Slack's payloads, verified and parsed, to events. Pure: the same payload is the same event, however it comes.

Ids are made of what Slack repeats in every copy (channel and ts, trigger, view), never of its ``event_id``.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from bot.cards.blockkit_codes import read_button, read_form
from bot.events import Commanded, FromPerson, Joined, Opened, Pressed, Reacted, Removed, Said, Submitted
from bot.model.places import Handle, Room
from bot.platforms.slack_values import PLATFORM, form_values
from bot.platforms.slack_words import typed, whole

Json = Mapping[str, Any]

#: Kinds of message that a person wrote; all others tell of something that happened.
WRITTEN = {None, "file_share", "thread_broadcast", "me_message"}
#: The shortcut's ``callback_id`` in the app manifest.
RAISE = "raise"


class Garbled(Exception):
    """A payload lacks what its kind always has; ``str()`` names its kind."""


def read(body: Json, tenant: str, name_of: Callable[[str], str]) -> FromPerson | None:
    """The event of a payload to the installation ``tenant``; None for what means nothing to us. Raises Garbled."""
    kind = str(body.get("type") or ("command" if "command" in body else ""))
    try:
        match kind:
            case "event_callback":
                return _event(body["event"], tenant, _bot(body), name_of)
            case "command":
                return _command(body, tenant, name_of)
            case "block_actions":
                return _pressed(body, tenant)
            case "view_submission":
                return _submitted(body, tenant)
            case "message_action" | "shortcut":
                return _shortcut(body, tenant, name_of)
    except (AttributeError, IndexError, KeyError, OverflowError, TypeError, ValueError) as error:
        raise Garbled(f"{kind}: {type(error).__name__}") from error
    return None


def installations(body: Json) -> Iterator[str]:
    """Whom a payload may be for: the teams, the surest first (Slack: "Using Slack Connect"), then the enterprise.

    In a shared channel the payload's own team may be the sender's, and so may be an outsider's. Some are "".
    """
    yield str((body.get("view") or {}).get("app_installed_team_id") or "")
    first: Json = next(iter(body.get("authorizations") or ()), {})
    yield str(first.get("team_id") or "")
    pressed = body.get("message") or {} if body.get("type") == "block_actions" else {}
    yield str(pressed.get("team") or "")
    team = body.get("team")
    yield str((team.get("id") if isinstance(team, dict) else team) or "")
    yield str(body.get("team_id") or "")
    found = body.get("enterprise") or {}
    yield str(first.get("enterprise_id") or found.get("id") or body.get("enterprise_id") or "")


def room_of(tenant: str, channel: str, thread: str | None = None) -> Room:
    """A room by its channel id; ids of direct messages begin with D."""
    return Room(PLATFORM, tenant, channel, thread, channel.startswith("D"))


def _event(event: Json, tenant: str, bot: str, name_of: Callable[[str], str]) -> FromPerson | None:
    match event["type"]:
        case "message" | "app_mention":
            return _message(event, tenant, bot, name_of)
        case "reaction_added" if event["item"]["type"] == "message" and event["user"] != bot:
            return _reacted(event, tenant)
        case "member_joined_channel":
            user, channel = event["user"], event["channel"]
            mark = f"{tenant}/{channel}/joined/{user}/{event['event_ts']}"
            return Joined(mark, room_of(tenant, channel), _by(tenant, user), is_bot=user == bot)
        case "channel_shared":
            mark = f"{tenant}/{event['channel']}/shared/{event['event_ts']}"
            return Joined(mark, room_of(tenant, event["channel"]), _by(tenant, bot), is_bot=True, shared=True)
        case "app_home_opened" if event.get("tab", "home") == "home":
            mark = f"home/{event['user']}/{event['event_ts']}"
            return Opened(mark, room_of(tenant, event["channel"]), _by(tenant, event["user"]))
    return None


def _message(event: Json, tenant: str, bot: str, name_of: Callable[[str], str]) -> Said | Removed | None:
    subtype, channel = event.get("subtype"), event["channel"]
    if subtype == "message_deleted":
        return _removed(event, tenant)
    if edited := subtype == "message_changed":
        event, before = event["message"], event["previous_message"]
        # A preview of an address changes a message too; only a person's edit changes its text.
        if event.get("text") == before.get("text") or "edited" not in event:
            return None
    if event.get("bot_id") or event.get("user") in {None, bot} or event.get("subtype") not in WRITTEN:
        return None
    said, mention = event.get("text") or "", f"<@{bot}>"
    mentioned = mention in said
    if mentioned:
        said = said.replace(mention, "").strip()
    mark = f"{tenant}/{channel}/{event['ts']}" + (f"/{event['edited']['ts']}" if edited else "")
    room = room_of(tenant, channel, event.get("thread_ts"))
    ts, by = str(event["ts"]), _by(tenant, event["user"])
    return Said(mark, room, by, typed(said, name_of), mentioned, edited, ts, event.get("thread_ts") or ts)


def _removed(event: Json, tenant: str) -> Removed | None:
    """Slack does not tell who deleted a message: it counts as whoever wrote it."""
    before, ts = event.get("previous_message") or {}, str(event["deleted_ts"])
    if not before.get("user") or before.get("bot_id"):
        return None
    mark = f"{tenant}/{event['channel']}/{ts}/deleted"
    room, text = room_of(tenant, event["channel"]), str(before.get("text") or "")
    return Removed(mark, room, _by(tenant, before["user"]), ts, text)


def _reacted(event: Json, tenant: str) -> Reacted:
    item, user, emoji = event["item"], event["user"], event["reaction"]
    mark = f"{tenant}/{item['channel']}/{item['ts']}/{user}/{emoji}/{event['event_ts']}"
    room = room_of(tenant, item["channel"])
    return Reacted(mark, room, _by(tenant, user), emoji.split("::")[0], item["ts"])


def _command(body: Json, tenant: str, name_of: Callable[[str], str]) -> Commanded:
    room, by = room_of(tenant, body["channel_id"]), _by(tenant, body["user_id"])
    text = typed(body.get("text") or "", name_of)
    return Commanded(body["trigger_id"], room, by, body["command"].removeprefix("/"), text)


def _shortcut(body: Json, tenant: str, name_of: Callable[[str], str]) -> Commanded | None:
    """ "Raise as issue" in the menu of a message: the command ``concern`` with the message's words."""
    if body["callback_id"] != RAISE:
        return None
    text = typed((body.get("message") or {}).get("text") or "", name_of)
    by, message = _by(tenant, body["user"]["id"]), str((body.get("message") or {}).get("ts") or "")
    return Commanded(body["trigger_id"], _room(body, tenant), by, "concern", text, message)


def _pressed(body: Json, tenant: str) -> Pressed | None:
    action, user = body["actions"][0], body["user"]["id"]
    if action["type"] != "button":
        return None
    about = read_button(action["value"])
    where = (body.get("message") or {}).get("ts") or (body.get("view") or {}).get("id") or "home"
    mark = f"{user}/{where}/{action['action_ts']}"
    code, engagement, arg, revision = about
    return Pressed(mark, _room(body, tenant), _by(tenant, user), code, engagement, arg, revision)


def _submitted(body: Json, tenant: str) -> Submitted:
    view = body["view"]
    (code, engagement, arg, revision), room = read_form(view["private_metadata"], tenant)
    values = form_values(view["state"]["values"], tenant)
    by = _by(tenant, body["user"]["id"])
    return Submitted(f"{view['id']}/{view['hash']}", room, by, code, values, engagement, arg, revision)


def _room(body: Json, tenant: str) -> Room:
    """Where a press or shortcut happened; on the home, the direct message with that user (Slack takes their id)."""
    channel = (body.get("channel") or {}).get("id")
    if channel is None:
        return Room(PLATFORM, tenant, whole(body["user"]["id"]), direct=True)
    return room_of(tenant, channel, (body.get("message") or {}).get("thread_ts"))


def _by(tenant: str, user: str) -> Handle:
    return Handle(PLATFORM, tenant, user)


def _bot(body: Json) -> str:
    """The bot's own user id."""
    return next((str(one["user_id"]) for one in body.get("authorizations") or () if one.get("is_bot")), "")
