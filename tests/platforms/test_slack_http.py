"""Requests to /slack/events: what is signed and sound reaches the core once, all else is refused and logged once."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.bodies import LARGEST
from bot.errors import Busy, StoreFailed
from bot.events import Commanded, Said
from bot.limits import STRANGER
from bot.platforms.slack import SlackPlatform
from tests.plainly import log_plainly
from tests.platforms.slack_house import FakeCore, Sender, WebApi, house, signature
from tests.platforms.slack_payloads import command, edit, event, interaction, message, press, submission
from tests.platforms.workspace import BOT, INTERNAL

House = tuple[FakeCore, WebApi, SlackPlatform, Sender]
HELLO = json.dumps(event(message("hello")))


@pytest.fixture
async def slack() -> AsyncIterator[House]:
    core, api = FakeCore(), WebApi()
    async with api.running(), house(core, api.url) as (platform, sender):
        yield core, api, platform, sender


async def test_a_signed_event_is_taken_and_answered_by_nothing(slack: House) -> None:
    core, api, _, sender = slack
    assert await sender.post(HELLO) == (200, "")
    assert [one.text for one in core.events if isinstance(one, Said)] == ["hello"]
    assert api.calls == []  # nothing on the way of an answer calls out


async def test_retries_copies_and_mentions_are_one_event(slack: House) -> None:
    core, _, _, sender = slack
    inner = message(f"<@{BOT}> hi", channel=INTERNAL)
    assert await sender.send(event(inner)) == (200, "")
    again = {"x-slack-retry-num": "1", "x-slack-retry-reason": "http_timeout"}
    assert await sender.send(event(inner), **again) == (200, "")
    assert await sender.send(event(inner, event_id="Ev9")) == (200, "")
    assert await sender.send(event(inner | {"type": "app_mention"}, event_id="Ev10")) == (200, "")
    assert len(core.events) == 4
    assert len({one.id for one in core.events}) == 1


async def test_the_address_is_checked(slack: House) -> None:
    _, _, _, sender = slack
    body = {"type": "url_verification", "token": "x", "challenge": "3eZbrw1a"}
    assert await sender.send(body) == (200, {"challenge": "3eZbrw1a"})
    status, _ = await sender.post(json.dumps(body), **signature("another body"))
    assert status == 401


async def test_an_address_that_goes_on_unsigned_is_sent_away_and_what_is_signed_is_taken(
    slack: House,
) -> None:
    _, _, _, sender = slack
    forged = [
        (await sender.post(HELLO, **{"x-slack-signature": sent}))[0] for sent in ("", "v0=00") * STRANGER[0]
    ]
    assert forged[: STRANGER[0]] == [401] * STRANGER[0]
    assert set(forged[-10:]) == {429}
    assert await sender.post(HELLO) == (200, "")


REFUSED: list[tuple[int, bytes | str, dict[str, str]]] = [
    (401, HELLO, {"x-slack-signature": ""}),
    (401, HELLO, {"x-slack-signature": "v0=00"}),
    (401, HELLO, {"x-slack-request-timestamp": "yesterday"}),
    (401, HELLO, {"x-slack-request-timestamp": "\u0661\u0662"}),
    (401, HELLO, signature(HELLO, age=301)),
    (401, HELLO, signature(HELLO, age=-4000)),
    (401, HELLO, signature(HELLO, secret="another")),
    (401, HELLO, signature(HELLO.replace("hello", "help!"))),
    (401, "ssl_check=1&token=x", {"x-slack-signature": ""}),
    (400, HELLO[:-1], {}),
    (400, "[]", {}),
    (400, '"text"', {}),
    (400, "[" * 100_000, {}),
    (400, '{"team":' * 100_000, {}),
    (400, b"\xff\xfe{}", {}),
    (400, '{"type": "event_callback", "team": 5}', {}),
    (400, '{"type": "event_callback", "team_id": "T0FIRM"}', {}),
    (400, '{"type": "event_callback", "team_id": "T0FIRM", "event": {"type": "message"}}', {}),
    (413, "x" * (LARGEST + 1), {}),
    (413, json.dumps(event(message("x" * 10_000_000))), {}),
]


@pytest.mark.parametrize(("status", "body", "headers"), REFUSED)
async def test_what_is_unsound_is_refused_and_logged_once(
    slack: House, status: int, body: bytes | str, headers: dict[str, str]
) -> None:
    core, api, _, sender = slack
    with capture_logs() as lines:
        assert (await sender.post(body, **headers))[0] == status
    assert core.events == []
    assert api.calls == []
    assert [line["status"] for line in lines] == [status]
    assert "hello" not in str(lines)


async def test_a_large_body_without_a_length_is_refused_too(slack: House) -> None:
    core, _, _, sender = slack

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(40):
            yield b"x" * 65536
            await asyncio.sleep(0)

    headers = signature("x") | {"content-type": "application/json"}
    async with sender.client.post("/slack/events", data=endless(), headers=headers) as response:
        assert response.status == 413
    assert core.events == []


async def test_the_largest_text_of_slack_is_taken(slack: House) -> None:
    core, _, _, sender = slack
    for text in ("x" * 40_000, "\u202e<!channel>\x00", "👩‍👩‍👧" * 2000, ""):
        assert (await sender.send(event(message(text))))[0] == 200
    assert [len(one.text) for one in core.events if isinstance(one, Said)] == [40_000, 10, 10_000, 0]


async def test_a_command_with_the_word_payload_in_it_arrives(slack: House) -> None:
    core, _, _, sender = slack
    assert await sender.send(command("new payload")) == (200, "")
    (taken,) = core.events
    assert isinstance(taken, Commanded)
    assert taken.text == "new payload"


@pytest.mark.parametrize(
    "body",
    [
        event({"type": "never_heard_of"}),
        event(edit("same", "same")),
        event(message(bot_id="B1")),
        interaction("view_closed", view={"id": "V1"}),
        interaction("never_heard_of"),
        {"type": "event_callback", "team_id": "T0FIRM", "event": {"type": "app_rate_limited"}},
    ],
)
async def test_what_means_nothing_is_answered_well(slack: House, body: dict[str, Any]) -> None:
    core, _, _, sender = slack
    assert await sender.send(body) == (200, "")
    assert core.events == []


async def test_options_that_nobody_offers_are_none(slack: House) -> None:
    assert await slack[3].send(interaction("block_suggestion")) == (200, {"options": []})


@pytest.mark.parametrize(
    ("failure", "status"), [(Busy(), 503), (StoreFailed("disk"), 500), (KeyError("bug"), 500)]
)
async def test_an_event_that_was_not_saved_is_asked_for_again(
    slack: House, failure: Exception, status: int
) -> None:
    core, _, _, sender = slack
    core.failure = failure
    assert await sender.send(event(message())) == (status, "")
    core.failure = None
    assert await sender.send(event(message())) == (200, "")
    assert len(core.events) == 1


async def test_no_line_of_a_log_holds_a_secret_or_somebodys_words(
    slack: House, caplog: pytest.LogCaptureFixture
) -> None:
    core, _, platform, sender = slack
    core.failure = KeyError("bug")
    log_plainly()
    with caplog.at_level(0), capture_logs() as lines:
        await sender.send(event(message("our deepest secret")))
        await sender.post(json.dumps(event(message("our deepest secret"))), **{"x-slack-signature": "v0=1"})
    said = f"{lines} {caplog.text} {platform!r} {vars(platform)}"
    assert "deepest" not in said
    assert "xoxb" not in said
    assert "only-in-tests" not in said


@pytest.mark.parametrize(
    "body", [press("no json"), submission("{}", {}), interaction("block_actions", actions=[])]
)
async def test_a_button_or_form_that_is_not_ours_is_refused(slack: House, body: dict[str, Any]) -> None:
    core, _, _, sender = slack
    assert (await sender.send(body))[0] == 400
    assert core.events == []
