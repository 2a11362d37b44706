"""Posts, updates and look-ups, and every way in which Slack does not take one."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.cards.card import Card, Raw
from bot.cards.reader import Reader
from bot.errors import DeliveryError, Gone, Limited, NotDelivered, Uneditable, Unknown
from bot.model.places import Handle, Room
from bot.platforms import slack_calls
from bot.platforms.slack_api import SlackMessenger
from tests.platforms.blockcheck import check_message
from tests.platforms.slack_house import FakeCore, WebApi, house
from tests.platforms.workspace import BOT_TOKEN, INTERNAL, SALES, TEAM

ROOM = Room("slack", TEAM, INTERNAL)
THREAD = Room("slack", TEAM, INTERNAL, "1.5")
SINCE = datetime(2026, 3, 2, 9, tzinfo=UTC)
CARD = Card(Raw("Handoff <!channel>"))
READER = Reader()

Desk = tuple[SlackMessenger, WebApi, FakeCore]


@pytest.fixture
async def slack() -> AsyncIterator[Desk]:
    core, api = FakeCore(), WebApi()
    async with api.running(), house(core, api.url) as (platform, _):
        api.usual["chat.postMessage"] = {"ts": "1.2", "channel": INTERNAL}
        yield platform.messenger, api, core


async def test_a_post_carries_its_key_and_unfolds_nothing(slack: Desk) -> None:
    messenger, api, _ = slack
    assert await messenger.post(THREAD, CARD, READER, "key-1") == "1.2"
    ((method, sent, token),) = api.calls
    assert (method, token) == ("chat.postMessage", BOT_TOKEN)
    assert sent["metadata"] == {"event_type": "usher_post", "event_payload": {"idem": "key-1"}}
    assert (sent["channel"], sent["thread_ts"]) == (INTERNAL, "1.5")
    assert sent["unfurl_links"] is sent["unfurl_media"] is False
    assert check_message(sent) == []
    assert "<!channel>" not in sent["text"]


async def test_an_update_replaces_text_and_blocks(slack: Desk) -> None:
    messenger, api, _ = slack
    await messenger.update(ROOM, "1.2", CARD, READER)
    (sent,) = api.of("chat.update")
    assert (sent["channel"], sent["ts"]) == (INTERNAL, "1.2")
    assert sent["text"]
    assert sent["blocks"]


@pytest.mark.parametrize(
    "answer", ["", "already_pinned", "missing_scope", "not_pinnable", "ratelimited", "token_revoked"]
)
async def test_a_message_is_pinned_where_slack_allows_it(slack: Desk, answer: str) -> None:
    messenger, api, _ = slack
    api.usual["pins.add"] = {"ok": not answer, "error": answer}
    await messenger.pin(ROOM, "1.2")
    assert api.of("pins.add") == [{"channel": INTERNAL, "timestamp": "1.2"}]


async def test_a_direct_room_is_opened_once(slack: Desk) -> None:
    messenger, api, _ = slack
    api.usual["conversations.open"] = {"channel": {"id": "D7"}}
    mei = Handle("slack", TEAM, "U1")
    room = Room("slack", TEAM, "D7", direct=True)
    assert await messenger.direct(mei) == await messenger.direct(mei) == room
    assert api.of("conversations.open") == [{"users": "U1"}]


FAULTS: list[tuple[dict[str, str] | str, int, type[DeliveryError], str]] = [
    ({"error": "ratelimited"}, 429, Limited, "limited for 1 s"),
    ("slow down", 429, Limited, "limited for 1 s"),
    ({"error": "internal_error"}, 200, Unknown, ""),
    ({"error": "fatal_error"}, 500, Unknown, ""),
    ("<html>Bad gateway</html>", 502, Unknown, ""),
    ("<html>Weird</html>", 200, Unknown, ""),
    ("{half", 200, Unknown, ""),
    ({"error": "token_revoked"}, 200, Gone, "error-token-revoked"),
    ({"error": "invalid_auth"}, 200, Gone, "error-token-revoked"),
    ({"error": "account_inactive"}, 200, Gone, "error-account-inactive"),
    ({"error": "is_archived"}, 200, Gone, "error-channel-archived"),
    ({"error": "not_in_channel"}, 200, Gone, "error-not-in-channel"),
    ({"error": "channel_not_found"}, 200, Gone, "error-channel-not-found"),
    ({"error": "restricted_action"}, 200, Gone, "error-blocked"),
]


@pytest.mark.parametrize(("body", "status", "kind", "told"), FAULTS)
async def test_a_fault_is_told_by_its_kind(
    slack: Desk, body: dict[str, str] | str, status: int, kind: type[DeliveryError], told: str
) -> None:
    messenger, api, _ = slack
    api.answer("chat.postMessage", body, status=status)
    with pytest.raises(kind) as caught:
        await messenger.post(ROOM, CARD, READER, "key-1")
    fault = caught.value
    assert (fault.key if isinstance(fault, Gone) else str(fault)).startswith(told)
    assert len(api.calls) == 1  # whoever owes the post tries again, nobody else
    assert "xoxb" not in repr(fault)


@pytest.mark.parametrize(("said", "seconds"), [("30", 30.0), ("0.5", 0.5), ("soon", 1.0)])
async def test_a_limit_tells_how_long(slack: Desk, said: str, seconds: float) -> None:
    messenger, api, _ = slack
    api.answer("chat.update", {"error": "ratelimited"}, status=429, **{"Retry-After": said})
    with pytest.raises(Limited) as caught:
        await messenger.update(ROOM, "1.2", CARD, READER)
    assert caught.value.retry_after == seconds


async def test_an_answer_that_never_comes_leaves_it_open(
    slack: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    messenger, api, _ = slack
    api.answer("chat.postMessage", "", status=0)
    with pytest.raises(Unknown):
        await messenger.post(ROOM, CARD, READER, "key-1")
    assert len(api.calls) == 1
    monkeypatch.setattr(slack_calls, "TIMEOUT", 0.0)
    with pytest.raises(Unknown):
        await messenger.post(ROOM, CARD, READER, "key-1")


async def test_a_refused_connection_is_surely_no_post() -> None:
    async with house(FakeCore(), "http://127.0.0.1:9/api/") as (platform, _):
        with pytest.raises(NotDelivered):
            await platform.messenger.post(ROOM, CARD, READER, "key-1")


@pytest.mark.parametrize(
    "code", ["cant_update_message", "message_not_found", "edit_window_closed", "channel_not_found"]
)
async def test_an_update_that_slack_refuses_is_posted_anew(slack: Desk, code: str) -> None:
    messenger, api, _ = slack
    api.answer("chat.update", {"error": code})
    with pytest.raises(Uneditable):
        await messenger.update(ROOM, "1.2", CARD, READER)


async def test_an_update_fails_as_a_post_does(slack: Desk) -> None:
    messenger, api, _ = slack
    api.answer("chat.update", {"error": "token_revoked"})
    with pytest.raises(Gone):
        await messenger.update(ROOM, "1.2", CARD, READER)


async def test_a_drawing_that_slack_refuses_goes_out_as_text(slack: Desk) -> None:
    messenger, api, _ = slack
    api.answer("chat.postMessage", {"error": "invalid_blocks"})
    assert await messenger.post(ROOM, CARD, READER, "key-1") == "1.2"
    _, plain = api.of("chat.postMessage")
    assert plain["blocks"] == []
    assert plain["mrkdwn"] is False
    assert plain["metadata"]["event_payload"] == {"idem": "key-1"}


def posted(ts: str, idem: str, kind: str = "usher_post") -> dict[str, object]:
    return {"ts": ts, "metadata": {"event_type": kind, "event_payload": {"idem": idem}}}


async def test_a_post_of_unknown_outcome_is_found_by_its_key(slack: Desk) -> None:
    messenger, api, _ = slack
    found = [{"ts": "1"}, posted("2", "other"), posted("3", "key-1", "else"), posted("4", "key-1")]
    api.usual["conversations.history"] = api.usual["conversations.replies"] = {"messages": found}
    assert await messenger.look_up(ROOM, "key-1", SINCE) == "4"
    assert await messenger.look_up(ROOM, "key-2", SINCE) is None
    assert api.of("conversations.history")[0] == {
        "channel": INTERNAL,
        "limit": "100",
        "include_all_metadata": "true",
        "oldest": "1772442000.000000",
    }
    assert await messenger.look_up(THREAD, "key-1", SINCE) == "4"
    assert api.of("conversations.replies")[0]["ts"] == "1.5"


async def test_a_look_up_that_is_refused_found_nothing(slack: Desk) -> None:
    messenger, api, _ = slack
    api.answer("conversations.history", {"error": "missing_scope"})
    assert await messenger.look_up(ROOM, "key-1", SINCE) is None


async def test_a_look_up_that_must_wait_is_no_leave_to_post_again(slack: Desk) -> None:
    messenger, api, _ = slack
    api.answer("conversations.history", {"error": "ratelimited"}, status=429, **{"Retry-After": "7"})
    with pytest.raises(Limited) as caught:
        await messenger.look_up(ROOM, "key-1", SINCE)
    assert caught.value.retry_after == 7


async def test_a_look_up_reads_on_in_a_channel_that_went_on_meanwhile(slack: Desk) -> None:
    messenger, api, _ = slack
    busy: dict[str, object] = {"messages": [{"ts": "9"}] * 100, "response_metadata": {"next_cursor": "c1"}}
    api.answer("conversations.history", busy, {"messages": [posted("4", "key-1")]})
    assert await messenger.look_up(ROOM, "key-1", SINCE) == "4"
    first, second = api.of("conversations.history")
    assert (first.get("cursor"), second["cursor"]) == (None, "c1")
    assert first["oldest"] == second["oldest"] == "1772442000.000000"
    api.usual["conversations.history"] = busy  # however busy it is, there is an end
    assert await messenger.look_up(ROOM, "key-1", SINCE) is None
    assert len(api.of("conversations.history")) == 2 + 10


async def test_a_look_up_that_must_wait_to_read_on_has_looked(slack: Desk) -> None:
    messenger, api, _ = slack
    api.answer("conversations.history", {"messages": [], "response_metadata": {"next_cursor": "c1"}})
    api.answer("conversations.history", {"error": "ratelimited"}, status=429, **{"Retry-After": "60"})
    assert await messenger.look_up(ROOM, "key-1", SINCE) is None


async def test_an_answer_that_names_no_message_leaves_it_open(slack: Desk) -> None:
    messenger, api, _ = slack
    api.usual["chat.postMessage"] = {}
    with pytest.raises(Unknown):
        await messenger.post(ROOM, CARD, READER, "key-1")


async def test_who_somebody_is_can_be_asked_at_once(slack: Desk) -> None:
    messenger, api, core = slack
    api.usual["users.info"] = {"user": {"id": SALES, "team_id": TEAM, "name": "sofia"}}
    await messenger.know(Handle("slack", TEAM, SALES))
    assert [type(one).__name__ for one in core.events] == ["Met"]
    api.answer("users.info", {"error": "user_not_found"})
    await messenger.know(Handle("slack", TEAM, "U9"))
    assert len(core.events) == 1


async def test_calls_share_one_session_and_may_run_at_once(slack: Desk) -> None:
    messenger, api, _ = slack
    await asyncio.gather(*(messenger.post(ROOM, CARD, READER, f"key-{n}") for n in range(20)))
    assert {sent["metadata"]["event_payload"]["idem"] for sent in api.of("chat.postMessage")} == {
        f"key-{n}" for n in range(20)
    }
