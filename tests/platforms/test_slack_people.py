"""Looking people and rooms up: beside the answers, seldom, and what the core is told."""

import asyncio
from collections import deque
from collections.abc import Mapping
from time import monotonic
from typing import Any

import pytest

from bot.errors import Busy, Limited, Unknown
from bot.events import Event, Joined, Met
from bot.model.places import Handle, Room
from bot.platforms import slack_people
from bot.platforms.slack_people import People
from bot.platforms.slack_told import met_of
from tests.platforms.slack_house import START, FakeCore, TickingClock
from tests.platforms.workspace import CLIENT, INTERNAL, SALES, TEAM, dm

SOFIA = Handle("slack", TEAM, SALES)
KENJI = Handle("slack", TEAM, CLIENT)
ROOM = Room("slack", TEAM, INTERNAL)
THREAD = Room("slack", TEAM, INTERNAL, "1.5")


class Slack:
    """Answers ``users.info`` and ``conversations.*`` from what is set here."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.users: dict[str, dict[str, Any]] = {SALES: {}, CLIENT: {"is_restricted": True}}
        self.room: dict[str, Any] = {"id": INTERNAL, "name": "acme-internal"}
        self.members: list[str] = []
        self.faults: deque[Exception | None] = deque()

    async def call(self, tenant: str, method: str, **arguments: Any) -> Mapping[str, Any]:
        self.asked.append((method, str(arguments.get("user") or arguments["channel"])))
        if self.faults and (fault := self.faults.popleft()):
            raise fault
        if method == "users.info":
            user = arguments["user"]
            usual = {
                "id": user,
                "team_id": TEAM,
                "name": user.lower(),
                "locale": "da-DK",
                "tz": "Europe/Copenhagen",
            }
            return {"user": usual | self.users.get(user, {})}
        if method == "conversations.info":
            return {"channel": self.room}
        first = int(arguments.get("cursor") or 0)
        last = first + arguments["limit"]
        cursor = str(last) if last < len(self.members) else ""
        return {"members": self.members[first:last], "response_metadata": {"next_cursor": cursor}}


class Office:
    def __init__(self) -> None:
        self.slack, self.core = Slack(), FakeCore()
        self.people = People(self.slack.call, self.core.take, TickingClock(), pace=0.0)

    async def settle(self, turns: int = 200) -> list[Event]:
        """Let the looking up run until it has nothing to do; what the core was told since."""
        self.core.events = []
        work = asyncio.create_task(self.people.run())
        for _ in range(turns):
            await asyncio.sleep(0)
        work.cancel()
        return self.core.events


@pytest.fixture
async def office() -> Office:
    return Office()


async def test_somebody_is_looked_up_once_and_told(office: Office) -> None:
    for _ in range(50):
        office.people.seen(SOFIA)
    assert office.slack.asked == []  # nothing is asked on the way
    (met,) = await office.settle()
    assert isinstance(met, Met)
    assert (met.by, met.name, met.ours, met.locale, met.zone) == (
        SOFIA,
        "u0sales",
        True,
        "da-DK",
        "Europe/Copenhagen",
    )
    office.people.seen(SOFIA)
    assert await office.settle() == []
    assert office.slack.asked == [("users.info", SALES)]
    assert office.people.name(SOFIA) == "u0sales"
    assert office.people.locale(SOFIA) == "da-DK"
    assert (office.people.name(KENJI), office.people.locale(KENJI)) == (CLIENT, None)


async def test_hours_later_it_is_asked_again(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slack_people, "FRESH", -1.0)
    monkeypatch.setattr(slack_people, "AGAIN", -1.0)
    office.people.seen(SOFIA)
    first = await office.settle()
    office.people.seen(SOFIA)
    second = await office.settle()
    assert first[0].id != second[0].id  # a change back and forth must not be taken for a copy


async def test_a_room_is_looked_up_with_who_is_in_it(office: Office) -> None:
    office.slack.members = [SALES, CLIENT, "U0BOT"]
    office.slack.users["U0BOT"] = {"is_bot": True}
    office.people.seen(SOFIA, THREAD)
    told = await office.settle()
    room = next(one for one in told if isinstance(one, Joined) and one.is_bot)
    assert (room.room, room.name, room.shared) == (ROOM, "acme-internal", False)
    outsiders = [one.by for one in told if isinstance(one, Joined) and one.outsider]
    assert outsiders == [KENJI]
    assert [one.by for one in told if isinstance(one, Met)] == [SOFIA, KENJI]
    office.people.seen(KENJI, ROOM)
    assert await office.settle() == []


async def test_who_acts_is_asked_for_before_who_is_merely_there(office: Office) -> None:
    office.slack.members = [f"U{n}" for n in range(20)]
    office.people.changed(ROOM)
    await office.settle(7)
    office.people.seen(SOFIA)
    await office.settle()
    users = [user for method, user in office.slack.asked if method == "users.info"]
    assert users.index(SALES) < 12 < len(users)


async def test_a_known_outsider_in_another_room_is_told_there_too(office: Office) -> None:
    office.people.seen(KENJI)
    await office.settle()
    office.people.seen(KENJI, ROOM)
    told = await office.settle()
    assert [(one.by, one.outsider) for one in told if isinstance(one, Joined) and not one.is_bot] == [
        (KENJI, True)
    ]


async def test_a_guest_who_left_is_told_once_nobody_is_there_but_ours(office: Office) -> None:
    def told(kind: str) -> list[bool]:
        return [
            getattr(one, kind) for one in office.core.events if isinstance(one, Joined) and getattr(one, kind)
        ]

    everybody = [SALES, *(f"U{n}" for n in range(2 * slack_people.MEMBERS))]
    office.slack.members = [*everybody, CLIENT]  # on the third page
    for ours in (False, True, False):
        office.people.changed(ROOM)
        await office.settle(3000)
        assert (told("outsider"), told("alone")) == (([], [True]) if ours else ([True], []))
        office.slack.members = [*everybody, CLIENT] if ours else everybody
    assert len([user for method, user in office.slack.asked if user == CLIENT]) == 1


async def test_while_somebody_is_unknown_nobody_says_that_all_are_ours(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.slack.members = [SALES]
    office.slack.faults += [None, None, Unknown("down")]
    office.people.changed(ROOM)
    assert not any(isinstance(one, Joined) and one.alone for one in await office.settle())
    monkeypatch.setattr(slack_people, "monotonic", lambda: monotonic() + 61)
    office.people.seen(SOFIA, ROOM)  # the room is looked at again in a minute, not in hours
    assert any(isinstance(one, Joined) and one.alone for one in await office.settle())


async def test_a_direct_message_is_no_room_to_look_up(office: Office) -> None:
    office.people.seen(SOFIA, Room("slack", TEAM, dm(SALES), direct=True))
    assert [type(one) for one in await office.settle()] == [Met]


@pytest.mark.parametrize(
    ("flags", "shared"),
    [
        ({}, False),
        ({"is_ext_shared": True, "is_shared": True}, True),
        ({"is_pending_ext_shared": True}, True),
        ({"is_shared": True}, True),
        ({"is_shared": True, "is_org_shared": True}, False),
    ],
)
async def test_a_room_shared_with_another_organisation(
    office: Office, flags: dict[str, bool], shared: bool
) -> None:
    office.slack.room |= flags
    office.people.changed(ROOM)
    (told,) = await office.settle()
    assert isinstance(told, Joined)
    assert told.shared is shared


async def test_a_room_that_changed_is_asked_again_and_told_again(office: Office) -> None:
    marks = set()
    for name in ("old", "new", "old"):
        office.slack.room["name"] = name
        office.people.changed(ROOM)
        (told,) = await office.settle()
        marks.add(told.id)
    assert len(marks) == 3


@pytest.mark.parametrize(
    ("user", "ours"),
    [
        ({"team_id": TEAM}, True),
        ({"team_id": TEAM, "is_restricted": True}, False),
        ({"team_id": TEAM, "is_ultra_restricted": True}, False),
        ({"team_id": TEAM, "is_stranger": True}, False),
        ({"team_id": "T9OTHER"}, False),
        ({"team_id": "T9OTHER", "enterprise_user": {"enterprise_id": TEAM}}, True),
        ({}, False),
    ],
)
def test_who_is_ours(user: dict[str, Any], ours: bool) -> None:
    assert met_of(SOFIA, user, START).ours is ours


def test_the_name_that_people_see() -> None:
    profile = {"display_name": "Sofie", "real_name": "Sofia Reyes", "email": "s@firm.example"}
    met = met_of(SOFIA, {"name": "sofia", "profile": profile}, START)
    assert (met.name, met.email) == ("Sofie", "s@firm.example")
    assert (
        met_of(SOFIA, {"name": "sofia", "profile": profile | {"display_name": ""}}, START).name
        == "Sofia Reyes"
    )


@pytest.mark.parametrize("fault", [Limited(0.0), Unknown("down"), KeyError("user")])
async def test_a_failure_ends_nothing_and_is_asked_again_later(
    office: Office, fault: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.slack.faults.append(fault)
    office.people.seen(SOFIA)
    assert await office.settle() == []
    office.people.seen(SOFIA)
    assert await office.settle() == []  # not at once
    monkeypatch.setattr(slack_people, "monotonic", lambda: monotonic() + 61)
    office.people.seen(SOFIA)
    assert len(await office.settle()) == 1


async def test_a_core_that_is_busy_is_told_later(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office.core.failure = Busy()
    office.people.seen(SOFIA, ROOM)
    assert await office.settle() == []
    office.core.failure = None
    monkeypatch.setattr(slack_people, "monotonic", lambda: monotonic() + 61)
    office.people.seen(SOFIA, ROOM)
    assert {type(one) for one in await office.settle()} == {Met, Joined}


async def test_what_waits_and_what_is_kept_is_bounded(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slack_people, "KEPT", 10)
    for n in range(slack_people.WAITING + 50):
        office.people.seen(Handle("slack", TEAM, f"U{n}"))
    told = await office.settle(20 * slack_people.WAITING)
    assert len(told) == slack_people.WAITING
    office.people.seen(Handle("slack", TEAM, "U0"))  # forgotten by now
    assert len(await office.settle()) == 1
