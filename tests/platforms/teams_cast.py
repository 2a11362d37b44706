"""The made-up tenant that the Teams tests play in: who is in it, which rooms it has, what its bot is called.

The Playground knows a person by `id` alone, where Teams takes the Entra object id as well: so they are the
same here. It takes exactly six people, and tells of no guests and no other tenant: a client is known by the
engagement's people alone, or is a seventh, of whom the tap tells.
"""

from typing import Any

TENANT = "0f1a9f4e-0000-4000-8000-000000000000"
BOT = "28:usher"
BOT_NAME = "Usher"
TEAM = "19:team@thread.tacv2"

SALES = "0f1a9f4e-0000-4000-8000-000000000001"
MANAGER = "0f1a9f4e-0000-4000-8000-000000000002"
LEAD = "0f1a9f4e-0000-4000-8000-000000000003"
PARTNER = "0f1a9f4e-0000-4000-8000-000000000004"
CLIENT = "0f1a9f4e-0000-4000-8000-000000000005"
COLLEAGUE = "0f1a9f4e-0000-4000-8000-000000000006"

INTERNAL = "19:internal@thread.tacv2"
CLIENT_ROOM = TEAM
GROUP = "19:group@thread.v2"
MY_CHAT = "a:my-chat"

SIX = 6
PEOPLE = {
    SALES: ("Sofia", "Reyes", "Europe/Copenhagen"),
    MANAGER: ("Mei", "Tan", "Asia/Kuala_Lumpur"),
    LEAD: ("Lars", "Holm", "Europe/Copenhagen"),
    PARTNER: ("Petra", "Orlova", "Europe/Moscow"),
    CLIENT: ("Kenji", "Mori", "Asia/Tokyo"),
    COLLEAGUE: ("Dina", "Lund", "Europe/Copenhagen"),
}


def name(person: str) -> str:
    return " ".join(PEOPLE[person][:2])


def kind(room: str) -> str:
    """The `conversationType` of a conversation id."""
    if room.startswith((INTERNAL, TEAM)):
        return "channel"
    return "groupChat" if room == GROUP else "personal"


def config(me: str) -> dict[str, Any]:
    """What the Playground reads (JSON is YAML); ``me`` is who sits at its page, the five others do not."""
    return {
        "version": "0.1.1",
        "tenantId": TENANT,
        "bot": {"id": BOT, "name": BOT_NAME},
        "currentUser": _user(me),
        "users": [_user(one) for one in [*PEOPLE][:SIX] if one != me],
        "personalChat": {"id": MY_CHAT},
        "groupChat": {"id": GROUP, "name": "Acme core team"},
        "team": {
            "id": TEAM,
            "name": "Acme",
            "aadGroupId": "0f1a9f4e-0000-4000-8000-0000000000aa",
            "channels": [{"id": INTERNAL, "name": "Acme internal"}],
        },
    }


def guest(person: str) -> dict[str, str] | None:
    """The line of a roster of whoever comes after the six."""
    return _user(person) | {"userRole": "guest"} if person in [*PEOPLE][SIX:] else None


def guest_chat(person: str) -> str:
    """The conversation id of a guest's personal chat."""
    return f"a:guest-{person}"


def _user(person: str) -> dict[str, str]:
    given, surname, _ = PEOPLE[person]
    email = f"{given.lower()}@firm.example"
    return {
        "id": person,
        "aadObjectId": person,
        "name": name(person),
        "givenName": given,
        "surname": surname,
        "email": email,
        "userPrincipleName": email,
    }
