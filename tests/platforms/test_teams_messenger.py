"""Posts and updates through the connector, and every way in which they fail, by what a person must be told."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.cards.card import CLIENT, Card, Para, Raw, Text, say
from bot.cards.reader import Reader
from bot.errors import Gone, Limited, NotDelivered, Uneditable, Unknown
from bot.model.places import Handle, Room
from bot.platforms.teams import TeamsPlatform
from storage.tiny import TinyStore
from tests.platforms.slack_house import FakeCore
from tests.platforms.teams_cast import BOT, INTERNAL, LEAD, MY_CHAT, TENANT
from tests.platforms.teams_stand import (
    CHANNEL,
    CHAT,
    SOFIA,
    Microsoft,
    Sender,
    house,
    in_channel,
    single_tenant,
)

House = tuple[Microsoft, TeamsPlatform, Sender]
CARD = Card(say("teams-done"), audience=CLIENT)
LONG = Card(say("teams-done"), tuple(Para(Raw("words " * 400)) for _ in range(15)), audience=CLIENT)
READER = Reader()
THREAD = Room("teams", TENANT, INTERNAL, "1700000000001")


@pytest.fixture
async def teams() -> AsyncIterator[House]:
    microsoft = Microsoft()
    async with microsoft.running(), house(FakeCore(), microsoft) as (platform, sender):
        await sender.send()
        await sender.send(in_channel())
        yield microsoft, platform, sender


async def test_a_card_is_posted_where_its_room_is_reached(teams: House) -> None:
    microsoft, platform, _ = teams
    message = await platform.messenger.post(CHAT, CARD, READER, "i1")
    ((method, path, body),) = microsoft.calls
    assert (method, path) == ("POST", f"conversations/{MY_CHAT.replace(':', '%3A')}/activities")
    assert body["attachments"][0]["contentType"] == "application/vnd.microsoft.card.adaptive"
    assert (body["type"], body["summary"], body["from"]) == ("message", "Done.", {"id": BOT})
    assert body["conversation"] == {"id": MY_CHAT, "tenantId": TENANT}
    assert "text" not in body  # a text and a card in one activity become two messages
    assert message.isdigit()


async def test_a_post_begins_a_thread_or_goes_on_in_one(teams: House) -> None:
    microsoft, platform, _ = teams
    await platform.messenger.post(CHANNEL, CARD, READER, "i1")
    await platform.messenger.post(THREAD, CARD, READER, "i2")
    paths = [path for _, path, _ in microsoft.calls]
    assert paths[0] == "conversations/19%3Ainternal%40thread.tacv2/activities"
    assert paths[1] == "conversations/19%3Ainternal%40thread.tacv2%3Bmessageid%3D1700000000001/activities"


async def test_a_long_card_is_several_posts_and_updated_page_by_page(teams: House) -> None:
    microsoft, platform, _ = teams
    message = await platform.messenger.post(CHAT, LONG, READER, "i1")
    ids = message.split()
    assert len(ids) == len(microsoft.calls) > 1
    microsoft.calls.clear()
    await platform.messenger.update(CHAT, message, LONG, READER)
    assert [(method, path.rpartition("/")[2], body["id"]) for method, path, body in microsoft.calls] == [
        ("PUT", one, one) for one in ids
    ]
    with pytest.raises(Uneditable):
        await platform.messenger.update(CHAT, message, CARD, READER)


async def test_teams_is_asked_for_no_earlier_post(teams: House) -> None:
    microsoft, platform, _ = teams
    assert await platform.messenger.look_up(CHAT, "i1", datetime(2026, 3, 2, tzinfo=UTC)) is None
    assert microsoft.calls == []


FAILED: list[tuple[int, dict[str, Any], dict[str, str], Exception]] = [
    (429, {}, {"Retry-After": "7"}, Limited(7)),
    (429, {}, {}, Limited(2)),
    (429, {}, {"Retry-After": "soon"}, Limited(2)),
    (412, {}, {}, NotDelivered()),
    (500, {}, {}, Unknown()),
    (502, {}, {}, Unknown()),
    (504, {}, {}, Unknown()),
    (0, {}, {}, Unknown()),
    (403, {"error": {"code": "BotNotInConversationRoster"}}, {}, Gone("error-not-in-channel")),
    (403, {"error": {"code": "MessageWritesBlocked"}}, {}, Gone("teams-not-installed")),
    (403, {"error": {"code": "BotDisabledByAdmin"}}, {}, Gone("error-blocked")),
    (403, {"error": "odd"}, {}, Gone("teams-not-installed")),
    (404, {"error": {"code": "ConversationNotFound"}}, {}, Gone("error-channel-not-found")),
    (405, {}, {}, Gone("error-blocked")),
    (401, {}, {}, Gone("error-token-revoked")),
    (302, {}, {"Location": "https://evil.example/"}, Gone("error-blocked")),
]


@pytest.mark.parametrize(("status", "body", "headers", "error"), FAILED)
async def test_a_refusal_is_told_by_its_kind(
    status: int, body: dict[str, Any], headers: dict[str, str], error: Exception
) -> None:
    microsoft = Microsoft()
    async with (
        microsoft.running(),
        house(FakeCore(), microsoft, single_tenant(microsoft)) as (platform, sender),
    ):
        await sender.send()
        microsoft.answer("activities", status, body, **headers)
        with pytest.raises(type(error)) as raised:
            await platform.messenger.post(CHAT, CARD, READER, "i1")
    assert getattr(raised.value, "key", None) == getattr(error, "key", None)
    if isinstance(error, Limited):
        assert isinstance(raised.value, Limited)
        assert raised.value.retry_after == error.retry_after
    assert len(microsoft.calls) == 1  # nothing is tried twice here


async def test_nobody_there_is_certainly_not_delivered() -> None:
    microsoft = Microsoft()
    microsoft.url = "http://127.0.0.1:9"
    async with house(FakeCore(), microsoft) as (platform, sender):
        await sender.send()
        with pytest.raises(NotDelivered):
            await platform.messenger.post(CHAT, CARD, READER, "i1")


async def test_a_drawing_that_teams_refuses_goes_out_as_text(teams: House) -> None:
    microsoft, platform, _ = teams
    microsoft.answer("activities", 400, {"error": {"code": "BadSyntax"}})
    card = Card(say("teams-done"), (Para(Raw("*words* <at>x</at>")),), audience=CLIENT)
    assert await platform.messenger.post(CHAT, card, READER, "i1")
    drawn, plain = microsoft.of("POST", "activities")
    assert drawn["attachments"]
    assert plain["text"] == "Done.\n\n*words* <at>x</at>"
    assert plain["textFormat"] == "plain"
    microsoft.answer("activities", 400)
    microsoft.answer("activities", 400)
    with pytest.raises(Gone):
        await platform.messenger.post(CHAT, card, READER, "i1")


@pytest.mark.parametrize("status", [400, 404, 405, 413])
async def test_what_cannot_be_updated_is_posted_anew(teams: House, status: int) -> None:
    microsoft, platform, _ = teams
    microsoft.answer("/170", status, {"error": {"code": "ActivityNotFoundInConversation"}})
    with pytest.raises(Uneditable):
        await platform.messenger.update(CHAT, "170", CARD, READER)


async def test_an_update_where_the_bot_was_removed_is_told(teams: House) -> None:
    microsoft, platform, _ = teams
    microsoft.answer("/170", 403)
    with pytest.raises(Gone):
        await platform.messenger.update(CHAT, "170", CARD, READER)


async def test_a_personal_chat_is_known_or_opened_once(teams: House) -> None:
    microsoft, platform, _ = teams
    assert await platform.messenger.direct(SOFIA) == CHAT
    assert microsoft.calls == []
    lead = Handle("teams", TENANT, LEAD)
    opened = await platform.messenger.direct(lead)
    assert opened == await platform.messenger.direct(lead)
    assert opened.direct
    ((_, path, body),) = microsoft.calls
    assert path == "conversations"
    assert body == {
        "isGroup": False,
        "bot": {"id": BOT},
        "members": [{"id": LEAD}],
        "tenantId": TENANT,
        "channelData": {"tenant": {"id": TENANT}},
    }


@pytest.mark.parametrize(("status", "key"), [(403, "teams-not-installed"), (404, "error-account-inactive")])
async def test_whoever_has_not_got_the_bot_is_told_of(teams: House, status: int, key: str) -> None:
    microsoft, platform, _ = teams
    microsoft.answer("conversations", status, {"error": {"code": "Forbidden"}})
    with pytest.raises(Gone) as gone:
        await platform.messenger.direct(Handle("teams", TENANT, LEAD))
    assert gone.value.text == Text(key)


async def test_nothing_is_sent_to_a_tenant_that_was_never_seen(teams: House) -> None:
    _, platform, _ = teams
    with pytest.raises(Gone):
        await platform.messenger.post(Room("teams", "another", "19:x"), CARD, READER, "i1")
    with pytest.raises(Gone):
        await platform.messenger.direct(Handle("teams", "another", LEAD))


async def test_a_service_url_that_is_no_longer_allowed_gets_nothing() -> None:
    """A stored reference is judged again: the settings may have changed, or the data."""
    microsoft, store = Microsoft(), TinyStore.in_memory()
    async with microsoft.running():
        async with house(FakeCore(), microsoft, store=store) as (_, sender):
            await sender.send()
        allowed, microsoft.url = microsoft.url, "http://127.0.0.1:9"
        async with house(FakeCore(), microsoft, store=store) as (platform, _):
            with pytest.raises(Gone) as gone:
                await platform.messenger.post(CHAT, CARD, READER, "i1")
        assert gone.value.key == "error-blocked"
        microsoft.url = allowed
        assert microsoft.calls == []


async def test_a_roster_that_does_not_answer_is_no_error_to_whoever_waits(teams: House) -> None:
    microsoft, platform, _ = teams
    microsoft.answer(f"/members/{LEAD}", 500)
    await platform.messenger.know(Handle("teams", TENANT, LEAD))
    await platform.messenger.know(CHANNEL)
