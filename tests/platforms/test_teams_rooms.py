"""How rooms are reached, and the comings and goings that change it; nobody is welcomed who did not ask."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.effects import Whisper
from bot.events import Commanded, Joined
from bot.model.places import Room
from bot.model.reference import Reference, key_of
from bot.platforms import teams_people
from bot.platforms.teams import TeamsPlatform
from storage.tiny import TinyStore
from tests.platforms.slack_house import FakeCore
from tests.platforms.teams_cast import BOT, GROUP, INTERNAL, MY_CHAT, SALES, TEAM, TENANT
from tests.platforms.teams_stand import (
    CHANNEL,
    CHAT,
    SOFIA,
    Microsoft,
    Sender,
    house,
    in_channel,
    mention,
    until,
)
from tests.platforms.test_teams_live import LARGE

House = tuple[FakeCore, Microsoft, TeamsPlatform, Sender]
CHANNELS = {
    "conversations": [{"id": TEAM}, {"id": INTERNAL, "name": "internal"}, {"id": "19:third", "name": "third"}]
}


@pytest.fixture
def store() -> TinyStore:
    return TinyStore.in_memory()


@pytest.fixture
async def teams(store: TinyStore, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    core, microsoft = FakeCore(), Microsoft()
    monkeypatch.setattr(teams_people.People.__init__, "__defaults__", (0.0,))
    async with microsoft.running(), house(core, microsoft, store=store, start=True) as (platform, sender):
        yield core, microsoft, platform, sender


async def reference(store: TinyStore, room: Room) -> Reference | None:
    held = await store.get(key_of(room))
    return held.doc if held else None


async def test_each_room_is_kept_as_it_is_seen(teams: House, store: TinyStore) -> None:
    _, microsoft, _, sender = teams
    await sender.send()
    await sender.send(in_channel(), mention("hi"))
    service = microsoft.service
    assert await reference(store, CHAT) == Reference(CHAT, service, BOT, user=SALES)
    assert await reference(store, CHANNEL) == Reference(CHANNEL, service, BOT, "Acme › internal", TEAM)
    tenant = Room("teams", TENANT, "")
    assert await reference(store, tenant) == Reference(tenant, service, BOT)


async def test_a_group_chat_is_kept_with_its_name(teams: House, store: TinyStore) -> None:
    _, microsoft, _, sender = teams
    there = {
        "id": GROUP,
        "conversationType": "groupChat",
        "isGroup": True,
        "tenantId": TENANT,
        "name": "Core team",
    }
    await sender.send({"conversation": there})
    room = Room("teams", TENANT, GROUP)
    assert await reference(store, room) == Reference(room, microsoft.service, BOT, "Core team")
    await sender.send({"conversation": there | {"name": None}})
    found = await reference(store, room)
    assert found
    assert found.name == "Core team"


async def test_a_region_that_moved_is_learnt(teams: House, store: TinyStore) -> None:
    _, microsoft, _, sender = teams
    await sender.send()
    moved = f"{microsoft.service}apac/"
    await sender.send({"serviceUrl": moved})
    found = await reference(store, CHAT)
    assert found
    assert (found.service_url, found.user) == (moved, SALES)


async def test_what_was_learnt_outlives_a_restart(teams: House, store: TinyStore) -> None:
    _, microsoft, _, sender = teams
    await sender.send()
    async with house(FakeCore(), microsoft, store=store) as (platform, _):
        assert await platform.messenger.direct(SOFIA) == CHAT
        assert microsoft.of("POST", "conversations") == []


async def test_a_personal_install_is_greeted_by_the_guide_once_it_is_known_whose_it_is(teams: House) -> None:
    core, microsoft, _, sender = teams
    core.reply = lambda event: (LARGE,) if isinstance(event, Commanded) else ()
    installed = {"type": "installationUpdate", "action": "add", "text": None}
    assert await sender.send(installed) == (200, "")
    assert await sender.send(
        {"type": "conversationUpdate", "membersAdded": [{"id": SALES}, {"id": BOT}]}
    ) == (200, "")
    (told,) = await microsoft.until("POST", "activities")
    assert told["conversation"]["id"] == MY_CHAT
    kinds = [type(one).__name__ for one in core.events]
    assert kinds.index("Met") < kinds.index("Commanded")
    (asked,) = [one for one in core.events if isinstance(one, Commanded)]
    assert (asked.command, asked.text, asked.by, asked.room) == ("usher", "help", SOFIA, CHAT)
    assert await sender.send(installed | {"action": "add-upgrade"}) == (200, "")
    await asyncio.sleep(0.05)
    assert len(microsoft.of("POST", "activities")) == 1


async def test_who_cannot_be_looked_up_is_greeted_all_the_same(teams: House) -> None:
    core, microsoft, _, sender = teams
    core.reply = lambda event: (LARGE,) if isinstance(event, Commanded) else ()
    microsoft.answer(SALES, 500)
    await sender.send({"type": "installationUpdate", "action": "add"})
    assert await microsoft.until("POST", "activities")


async def test_a_team_install_tells_of_its_channels_and_posts_nothing(teams: House, store: TinyStore) -> None:
    core, microsoft, _, sender = teams
    core.reply = lambda _: (Whisper(LARGE.card),)
    microsoft.answer(f"{TEAM.replace(':', '%3A').replace('@', '%40')}/conversations", 200, CHANNELS)
    members = in_channel("", type="conversationUpdate", membersAdded=[{"id": BOT}])
    assert await sender.send(members) == (200, "")
    assert await sender.send(in_channel("", type="installationUpdate", action="add")) == (200, "")
    await core.until(Joined)

    async def listed() -> bool:
        return len(await store.find(Reference.KIND, "tenant", TENANT)) == 3

    await until(listed)
    names = sorted(held.doc.name for held in await store.find(Reference.KIND, "tenant", TENANT))
    assert names == ["Acme", "Acme › internal", "Acme › third"]
    assert {type(one) for one in core.events} == {Joined}
    assert microsoft.of("POST") == []


async def test_a_channel_that_is_renamed_is_called_so(teams: House, store: TinyStore) -> None:
    core, microsoft, _, sender = teams
    await sender.send(in_channel())
    renamed = {"id": INTERNAL, "name": "inside"}
    data = {"eventType": "channelRenamed", "tenant": {"id": TENANT}, "team": {"id": TEAM, "name": "Acme"}}
    named = {"conversations": [{"id": INTERNAL, "name": "inside"}]}
    microsoft.answer(f"{TEAM.replace(':', '%3A').replace('@', '%40')}/conversations", 200, named)
    await sender.send(in_channel("", type="conversationUpdate", channelData=data | {"channel": renamed}))

    async def called() -> bool:
        found = await reference(store, CHANNEL)
        told = [one.name for one in core.events if isinstance(one, Joined)]
        return bool(found and found.name == "Acme › inside" and "Acme › inside" in told)

    await until(called)


async def test_a_removal_forgets_the_room_and_its_teams_other_rooms(teams: House, store: TinyStore) -> None:
    _, _, platform, sender = teams
    await sender.send()
    await sender.send(in_channel())
    other = in_channel("", conversation={"id": TEAM, "conversationType": "channel", "tenantId": TENANT})
    await sender.send(other)
    gone = in_channel("", type="conversationUpdate", membersRemoved=[{"id": BOT}])
    assert await sender.send(gone) == (200, "")
    assert await reference(store, CHANNEL) is None
    assert await reference(store, Room("teams", TENANT, TEAM)) is None
    assert await reference(store, CHAT)
    assert await sender.send({"type": "installationUpdate", "action": "remove"}) == (200, "")
    assert await reference(store, CHAT) is None
    assert await platform.messenger.direct(SOFIA) != CHAT  # opened anew


async def test_a_channel_that_was_deleted_is_forgotten(teams: House, store: TinyStore) -> None:
    _, _, _, sender = teams
    await sender.send(in_channel())
    data = {
        "eventType": "channelDeleted",
        "team": {"id": TEAM},
        "channel": {"id": INTERNAL},
        "tenant": {"id": TENANT},
    }
    general = {"id": TEAM, "conversationType": "channel", "tenantId": TENANT}
    assert await sender.send(
        {"type": "conversationUpdate", "conversation": general, "channelData": data}
    ) == (200, "")
    assert await reference(store, CHANNEL) is None


async def test_a_removal_from_somewhere_never_seen_is_nothing(teams: House) -> None:
    core, _, _, sender = teams
    assert await sender.send({"type": "installationUpdate", "action": "remove"}) == (200, "")
    assert core.events == []
