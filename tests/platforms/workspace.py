"""The made-up firm that the Slack tests play in: who works there, which rooms it has, what its app is called.

local-slack tells nothing of guests or shared channels: `users.info` always says the installing team and never
`is_restricted`, so a client is known by the engagement's people alone.
"""

from typing import Any, Literal

Mode = Literal["events", "socket"]

TEAM = "T0FIRM"
APP = "A0USHER"
BOT = "U0USHER"
BOT_TOKEN = "xoxb-usher"
APP_TOKEN = "xapp-usher"
SIGNING_SECRET = "only-in-tests"

SALES = "U0SALES"
MANAGER = "U0MANAGER"
LEAD = "U0LEAD"
PARTNER = "U0PARTNER"
CLIENT = "U0CLIENT"

INTERNAL = "C0INTERNAL"
CLIENT_ROOM = "C0CLIENT"

PEOPLE = {
    SALES: ("sofia", "Sofia Reyes", "Europe/Copenhagen"),
    MANAGER: ("mei", "Mei Tan", "Asia/Kuala_Lumpur"),
    LEAD: ("lars", "Lars Holm", "Europe/Copenhagen"),
    PARTNER: ("petra", "Petra Orlova", "Europe/Moscow"),
    CLIENT: ("kenji", "Kenji Mori", "Asia/Tokyo"),
}
OURS = [SALES, MANAGER, LEAD, PARTNER]


def dm(person: str) -> str:
    """The direct-message room of a person and the bot; `conversations.open` answers the same id."""
    return "D" + person[1:]


def config(mode: Mode, request_url: str | None) -> dict[str, Any]:
    """What local-slack reads; it wants `request_url` in the mode `events` only."""
    app = {
        "appId": APP,
        "botUserId": BOT,
        "botName": "usher",
        "botToken": BOT_TOKEN,
        "appToken": APP_TOKEN,
        "signingSecret": SIGNING_SECRET,
        "mode": mode,
    }
    return {
        "workspace": {"name": "Firm", "domain": "firm", "teamId": TEAM},
        "app": app | ({"requestUrl": request_url} if request_url else {}),
        "users": [
            {"id": key, "name": name, "real_name": real, "tz": tz, "email": f"{name}@firm.example"}
            for key, (name, real, tz) in PEOPLE.items()
        ],
        "channels": [
            {"id": INTERNAL, "name": "acme-internal", "is_private": True, "members": [*OURS, BOT]},
            {"id": CLIENT_ROOM, "name": "acme", "members": [*OURS, CLIENT, BOT]},
            *({**_dm, "id": dm(person), "members": [person, BOT]} for person in PEOPLE),
        ],
    }


_dm = {"name": "direct", "is_channel": False, "is_private": True, "is_im": True}
