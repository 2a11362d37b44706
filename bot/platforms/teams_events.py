"""Activities, verified and parsed, to events. Pure: the same activity is the same event.

Ids are made of the conversation and the activity's own id, so that a second delivery is the same event.
"""

from collections.abc import Mapping
from typing import Any

from bot.cards.adaptive_codes import read_button, read_form
from bot.events import Commanded, FromPerson, Pressed, Reacted, Removed, Said, Submitted
from bot.model.places import Handle, Room
from bot.platforms.teams_activity import Account, Activity
from bot.platforms.teams_values import PLATFORM, form_values
from bot.platforms.teams_words import typed, unmarked

Json = Mapping[str, Any]

#: Commands that may be typed as text, with or without their stroke.
COMMANDS = {"usher", "concern"}
#: The message extension that raises a message as an issue.
RAISE = "raise"
FORM_CALLS = {"task/fetch", "composeExtension/fetchTask"}
FORM_SENT = {"task/submit", "composeExtension/submitAction"}
#: What a press in a card is called, with the one exception of buttons that open forms.
PRESS = "adaptiveCard/action"
_THREAD = ";messageid="


class Garbled(Exception):
    """An activity lacks what its kind always has; ``str()`` names its kind."""


def read(activity: Activity, tenant: str) -> FromPerson | None:
    """The event of an activity in ``tenant``; None for what means nothing to us. Raises Garbled."""
    try:
        match activity.type:
            case "message":
                return _message(activity, tenant)
            case "messageUpdate" if (
                activity.channel_data and activity.channel_data.event_type == "editMessage"
            ):
                return _said(activity, tenant, edited=True)
            case "messageDelete":
                by = handle_of(activity.sender, tenant)
                mark = f"{_mark(activity, tenant)}/deleted"
                return Removed(mark, room_of(activity, tenant), by, activity.id or "")
            case "messageReaction" if activity.reactions_added:
                return _reacted(activity, tenant)
            case "invoke":
                return _invoked(activity, tenant)
    except (AttributeError, IndexError, KeyError, OverflowError, TypeError, ValueError) as error:
        raise Garbled(f"{activity.type}: {type(error).__name__}") from error
    return None


def tenant_of(activity: Activity) -> str:
    """The tenant whose conversation it is, "" where none is told.

    The conversation's comes first: in a shared channel the rest may tell of the sender's.
    """
    conversation, data = activity.conversation, activity.channel_data
    told = conversation.tenant_id if conversation else None
    return told or (data.tenant.id if data and data.tenant else None) or ""


def room_of(activity: Activity, tenant: str) -> Room:
    """The room, with its thread in a team's channel. Raises AttributeError without a conversation."""
    conversation = activity.conversation
    if conversation is None:
        raise AttributeError("conversation")
    channel, _, thread = conversation.id.partition(_THREAD)
    return Room(PLATFORM, tenant, channel, thread or None, conversation.conversation_type == "personal")


def handle_of(account: Account | None, tenant: str) -> Handle:
    """Somebody by their Entra id, which is theirs in every room. Raises ValueError where nobody is named."""
    user = (account.aad_object_id or account.id) if account else None
    if not user:
        raise ValueError("nobody")
    return Handle(PLATFORM, tenant, user)


def command_of(words: str) -> tuple[str, str] | None:
    """The command and its text, where the words are one: ``usher people``, ``/concern …``."""
    first, _, rest = words.partition(" ")
    name = first.removeprefix("/").casefold()
    return (name, rest.strip()) if name in COMMANDS else None


def data_of(activity: Activity) -> Json:
    """What a button or a dialog of ours carries, with what was filled in beside it; {} for what is not ours."""
    value = activity.value if isinstance(activity.value, Mapping) else {}
    if activity.name == PRESS:
        value = value["action"]
    data = value.get("data") if activity.type == "invoke" else value
    return data if isinstance(data, Mapping) and isinstance(data.get("usher"), Mapping) else {}


def asked(data: Json, mark: str, room: Room, by: Handle) -> Pressed | Commanded:
    """The event of what a button carries. Raises KeyError, TypeError or ValueError for what none of ours does.

    One that stands for a command types it again, in the room where it was typed first.
    """
    about = data["usher"]
    if "do" not in about:
        code, engagement, arg, revision = read_button(data)
        return Pressed(mark, room, by, code, engagement, arg, revision)
    command = command_of(_str(about["do"]))
    if command is None:
        raise ValueError("do")
    return Commanded(mark, _elsewhere(about, room), by, *command)


def _elsewhere(about: Json, room: Room) -> Room:
    return Room(PLATFORM, room.tenant, _str(about["in"])) if "in" in about else room


def _mark(activity: Activity, tenant: str) -> str:
    if not activity.id or activity.conversation is None:
        raise ValueError("id")
    return f"{tenant}/{activity.conversation.id.partition(_THREAD)[0]}/{activity.id}"


def _message(activity: Activity, tenant: str) -> FromPerson | None:
    if activity.value is not None and not activity.text:
        return _asked(activity, tenant)  # a client that cannot open a dialog sends what the button carries
    return _said(activity, tenant)


def _said(activity: Activity, tenant: str, *, edited: bool = False) -> Said | Commanded | None:
    sender, bot = activity.sender, activity.recipient.id if activity.recipient else None
    if sender and sender.id and (sender.id == bot or sender.id.startswith("28:")):
        return None  # bots say nothing to us, and we nothing to ourselves
    room, by, mark = room_of(activity, tenant), handle_of(sender, tenant), _mark(activity, tenant)
    words, mentioned = typed(activity.text or "", activity.entities or (), bot or "")
    if edited:
        mark = f"{mark}/{activity.timestamp or ''}"
        return Said(mark, room, by, words, mentioned, True, activity.id or "", room.thread)
    command = command_of(words)
    answers = room.direct and words.casefold().startswith("concern")  # an answer may begin so: the core knows
    return (
        Said(mark, room, by, words, mentioned, False, activity.id or "", room.thread)
        if command is None or answers
        else Commanded(mark, room, by, *command)
    )


def _reacted(activity: Activity, tenant: str) -> Reacted | None:
    if not activity.reactions_added or not activity.reply_to_id:
        return None
    room, by, emoji = (
        room_of(activity, tenant),
        handle_of(activity.sender, tenant),
        activity.reactions_added[0].type,
    )
    message = activity.reply_to_id
    mark = f"{tenant}/{room.channel}/{message}/{by.user}/{emoji}/{activity.id or ''}"
    return Reacted(mark, room, by, emoji, message)


def _invoked(activity: Activity, tenant: str) -> FromPerson | None:
    if activity.name in FORM_SENT:
        return _submitted(activity, tenant)
    if activity.name in FORM_CALLS and activity.value.get("commandId") == RAISE:
        return _raised(activity, tenant)
    return _asked(activity, tenant) if activity.name == PRESS or activity.name in FORM_CALLS else None


def _asked(activity: Activity, tenant: str) -> Pressed | Commanded | None:
    if not (data := data_of(activity)):
        return None
    return asked(data, _mark(activity, tenant), room_of(activity, tenant), handle_of(activity.sender, tenant))


def _submitted(activity: Activity, tenant: str) -> Submitted | None:
    if not (data := data_of(activity)):
        return None
    (code, engagement, arg, revision), kinds = read_form(data)
    about = data["usher"]
    values = form_values(data, kinds, tenant, _str(about.get("z", "")))
    room = _elsewhere(about.get("o", {}), room_of(activity, tenant))
    by = handle_of(activity.sender, tenant)
    return Submitted(_mark(activity, tenant), room, by, code, values, engagement, arg, revision)


def _raised(activity: Activity, tenant: str) -> Commanded:
    """ "Raise as issue" in the menu of a message: the command ``concern`` with the message's words."""
    body = activity.value["messagePayload"]["body"]
    said = _str(body.get("content") or "")
    text = unmarked(said) if body.get("contentType") == "html" else said.strip()
    by, message = handle_of(activity.sender, tenant), _str(activity.value["messagePayload"].get("id") or "")
    return Commanded(_mark(activity, tenant), room_of(activity, tenant), by, "concern", text, message)


def _str(value: object) -> str:
    if not isinstance(value, str) or len(value) > 100_000:
        raise TypeError("text")
    return value
