"""Who people and rooms are: asked of Teams beside the answers, once in a while, told the core."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.events import Joined, Met, Said
from bot.model.places import Handle, Room
from bot.platforms import teams_people
from bot.platforms.teams import TeamsPlatform
from bot.platforms.teams_told import channel_name, is_ours
from tests.platforms.slack_house import FakeCore
from tests.platforms.teams_cast import BOT, CLIENT, INTERNAL, LEAD, SALES, TEAM, TENANT
from tests.platforms.teams_stand import (
    CHANNEL,
    SOFIA,
    Microsoft,
    Sender,
    button,
    house,
    in_channel,
    invoke,
    member,
    until,
)

House = tuple[FakeCore, Microsoft, TeamsPlatform, Sender]


@pytest.fixture
async def teams(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    core, microsoft = FakeCore(), Microsoft()
    monkeypatch.setattr(teams_people.People.__init__, "__defaults__", (0.0,))
    async with microsoft.running(), house(core, microsoft, start=True) as (platform, sender):
        yield core, microsoft, platform, sender


def of(core: FakeCore, kind: type[Any]) -> list[Any]:
    return [one for one in core.events if isinstance(one, kind)]


async def test_whoever_writes_is_looked_up_once(teams: House) -> None:
    core, microsoft, _, sender = teams
    for _ in range(3):
        await sender.send()
    await core.until(Met)
    await sender.send()
    (met,) = of(core, Met)
    assert (met.by, met.name, met.ours, met.email) == (SOFIA, "Sofia Reyes", True, "sofia@firm.example")
    assert (met.locale, met.zone) == ("da-DK", "Europe/Copenhagen")
    assert len(microsoft.of("GET", SALES)) == 1


async def test_another_language_or_zone_is_told(teams: House) -> None:
    core, microsoft, _, sender = teams
    await sender.send()
    await core.until(Met)
    await sender.send({"localTimezone": "Asia/Tokyo", "locale": None, "entities": []})
    await until(lambda: len(of(core, Met)) == 2)
    assert len(microsoft.of("GET", SALES)) == 1  # nothing else is new
    order = [type(one).__name__ for one in core.events if isinstance(one, Met | Said)]
    assert order == ["Said", "Met", "Met", "Said"]  # told before they are answered
    assert [(one.locale, one.zone) for one in of(core, Met)] == [
        ("da-DK", "Europe/Copenhagen"),
        ("da-DK", "Asia/Tokyo"),
    ]


async def test_language_and_zone_may_come_with_the_client(teams: House) -> None:
    core, _, _, sender = teams
    client = {"type": "clientInfo", "locale": "ja-JP", "timezone": "Asia/Tokyo"}
    await sender.send({"locale": None, "localTimezone": None, "entities": [client]})
    await core.until(Met)
    (met,) = of(core, Met)
    assert (met.locale, met.zone) == ("ja-JP", "Asia/Tokyo")


@pytest.mark.parametrize(
    ("more", "ours"),
    [
        ({}, True),
        ({"tenantId": TENANT.upper()}, True),
        ({"tenantId": None, "userRole": None}, True),
        ({"userRole": "guest"}, False),
        ({"userRole": "Guest", "tenantId": None}, False),
        ({"userRole": "anonymous"}, False),
        ({"tenantId": "another"}, False),
        ({"userPrincipalName": "kenji_client.example#EXT#@firm.onmicrosoft.com"}, False),
    ],
)
def test_ours_are_members_of_the_tenant_and_no_guests(more: dict[str, Any], ours: bool) -> None:
    assert is_ours(member(SALES, **more), TENANT) is ours


async def test_a_channel_is_told_with_its_name_and_whether_strangers_read_along(teams: House) -> None:
    core, microsoft, _, sender = teams
    await sender.send(in_channel())
    await core.until(Joined)
    (joined,) = of(core, Joined)
    assert (joined.room, joined.is_bot, joined.name, joined.shared) == (
        CHANNEL,
        True,
        "Acme › internal",
        False,
    )
    assert joined.by == Handle("teams", TENANT, BOT)
    microsoft.members.append(member(CLIENT, userRole="guest"))
    await sender.send(
        in_channel(type="conversationUpdate", membersAdded=[{"id": CLIENT, "aadObjectId": CLIENT}])
    )
    await until(lambda: [one.shared for one in of(core, Joined) if one.is_bot] == [False, True])
    await until(lambda: any(one.outsider for one in of(core, Joined)))
    (guest,) = [one for one in of(core, Joined) if one.outsider]
    assert (guest.by.user, guest.room.channel) == (CLIENT, INTERNAL)
    assert [one.alone for one in of(core, Joined) if one.is_bot] == [True, False]
    microsoft.members.pop()
    await sender.send(in_channel(type="conversationUpdate", membersRemoved=[{"id": CLIENT}]))
    await until(lambda: [one.alone for one in of(core, Joined) if one.is_bot] == [True, False, True])


async def test_a_roster_is_read_to_its_end(teams: House) -> None:
    core, microsoft, platform, sender = teams
    await sender.send()
    pages = [
        {"members": [member(SALES)], "continuationToken": "two"},
        {"members": [member(CLIENT, tenantId="another")], "continuationToken": "three"},
    ]
    microsoft.answer("pagedmembers?pageSize=500", 200, pages[0])
    microsoft.answer("continuationToken=two", 200, pages[1])
    await platform.messenger.know(CHANNEL)
    assert [one.shared for one in of(core, Joined)] == [True]
    assert not microsoft.of("GET", "continuationToken=three")  # one stranger is enough


async def test_a_roster_that_cannot_be_read_leaves_the_room_unknown(teams: House) -> None:
    core, microsoft, platform, sender = teams
    await sender.send()
    microsoft.answer("pagedmembers?pageSize=500", 200, {"nothing": 1})
    await platform.messenger.know(CHANNEL)
    microsoft.answer("pagedmembers?pageSize=500", 403)
    await platform.messenger.know(CHANNEL)
    assert of(core, Joined) == []


async def test_whoever_is_named_in_a_form_is_asked_for_in_their_own_chat(teams: House) -> None:
    core, microsoft, _, sender = teams
    await sender.send()
    await core.until(Met)
    microsoft.answer(f"a%3Amy-chat/members/{LEAD}", 404, {"error": {"code": "MemberNotFoundInConversation"}})
    microsoft.members.append(member(LEAD, name="Lars Holm"))
    about = {"f": "x", "e": "", "a": "", "r": 0, "k": {"lead": "person"}}
    await sender.send(invoke("task/submit", {"data": {"usher": about, "lead": LEAD}}))
    await microsoft.until("GET", LEAD, 2)
    await until(lambda: len(of(core, Met)) == 2)
    assert of(core, Met)[1].name == "Lars Holm"
    assert [one["members"] for one in microsoft.of("POST", "conversations")] == [[{"id": LEAD}]]


async def test_a_limit_is_kept_and_a_failure_is_asked_again_only_later(teams: House) -> None:
    core, microsoft, _, sender = teams
    microsoft.answer(SALES, 429, {}, **{"Retry-After": "0"})
    await sender.send()
    await microsoft.until("GET", SALES)
    await sender.send()
    assert of(core, Met) == []
    assert len(microsoft.of("GET", SALES)) == 1


async def test_a_press_by_somebody_unknown_is_not_kept_waiting(teams: House) -> None:
    core, microsoft, _, sender = teams
    microsoft.answer(SALES, 500)
    await sender.send(invoke("adaptiveCard/action", {"action": {"data": {"usher": button("x")}}}))
    assert len(core.events) >= 1


def test_a_channel_is_named_with_its_team() -> None:
    assert channel_name("Acme", "internal") == "Acme › internal"
    assert channel_name("Acme", None) == "Acme"
    assert channel_name("", "internal") == "internal"
    assert Room("teams", TENANT, TEAM).key == f"room:teams:{TENANT}:{TEAM}"
