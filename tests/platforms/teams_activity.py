"""What Teams sends a bot for what people do, in the Playground's shapes: for those who do not sit at its page."""

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from tests.platforms.teams_cast import BOT, BOT_NAME, PEOPLE, TEAM, TENANT, kind, name

Json = dict[str, Any]
AT = f"<at>{BOT_NAME}</at>"
MENTION: Json = {"type": "mention", "mentioned": {"id": BOT, "name": BOT_NAME}, "text": AT}


def of(user: str, room: str, locale: str, service_url: str) -> Json:
    """What every activity of this person has; ``room`` is a conversation id, with ;messageid= in a thread."""
    zone = PEOPLE[user][2]
    channel, where = room.partition(";")[0], kind(room)
    made: Json = {
        "id": str(uuid4()),
        "timestamp": datetime.now(UTC).isoformat(),
        "channelId": "msteams",
        "serviceUrl": service_url,
        "from": {"id": user, "name": name(user), "aadObjectId": user},
        "recipient": {"id": BOT, "name": BOT_NAME},
        "conversation": {"id": room, "conversationType": where, "tenantId": TENANT},
        "channelData": {"tenant": {"id": TENANT}},
        "locale": locale,
        "localTimezone": zone,
        "entities": [{"type": "clientInfo", "locale": locale, "platform": "Web", "timezone": zone}],
    }
    if where != "personal":
        made["conversation"]["isGroup"] = True
    if where == "channel":
        made["channelData"] |= {
            "teamsChannelId": channel,
            "teamsTeamId": TEAM,
            "channel": {"id": channel},
            "team": {"id": TEAM},
        }
    return made


def message(text: str, mention: bool) -> Json:
    return {"type": "message", "text": f"{AT} {text}" if mention else text, "textFormat": "plain"} | (
        {"entities": [MENTION]} if mention else {}
    )


def executed(action: Json, message_id: str, data: Json) -> Json:
    """Pressing an Action.Execute of this message; ``data`` is the button's own with the card's inputs."""
    pressed = {"type": "Action.Execute", "verb": action.get("verb", ""), "data": data}
    value = {"action": pressed, "trigger": "manual"}
    return {"type": "invoke", "name": "adaptiveCard/action", "replyToId": message_id, "value": value}


def task(name: str, data: Json, message_id: str) -> Json:
    """Opening ("task/fetch") or sending ("task/submit") a dialog."""
    value = {"data": data, "context": {"theme": "default"}}
    return {"type": "invoke", "name": name, "value": value} | (
        {"replyToId": message_id} if message_id else {}
    )
