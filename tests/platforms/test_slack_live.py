"""What a reply asks of the live request: forms, errors at fields, the home, a word in private."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.cards.blockkit_codes import button_value, form_metadata
from bot.cards.card import Button, Card, Field, Form, Raw, say
from bot.cards.reader import Reader
from bot.effects import Ask, Live, Reject, ShowHome, Whisper
from bot.errors import Busy, StoreFailed
from bot.model.places import Room
from bot.platforms.slack import SlackPlatform
from tests.platforms.blockcheck import check_message, check_view
from tests.platforms.slack_house import FakeCore, Sender, WebApi, house
from tests.platforms.slack_payloads import command, event, interaction, message, press, submission
from tests.platforms.workspace import INTERNAL, SALES, TEAM, dm

House = tuple[FakeCore, WebApi, SlackPlatform, Sender]
FORM = Form(
    code="new",
    title=say("check-now"),
    fields=(Field(id="client", kind="short", label=say("check-open")),),
    submit=say("check-done"),
)
CARD = Card(Raw("Only for you"))
VALUE = button_value(Button(say("check-open"), "go"))
OPEN = submission(
    form_metadata(FORM, Room("slack", TEAM, INTERNAL)), {"client": {"short": {"value": "Acme"}}}
)


@pytest.fixture
async def slack() -> AsyncIterator[House]:
    core, api = FakeCore(), WebApi()
    async with api.running(), house(core, api.url) as (platform, sender):
        yield core, api, platform, sender


def replying(core: FakeCore, *live: Live) -> None:
    core.reply = lambda _: live


@pytest.mark.parametrize("body", [command("new"), press(VALUE), interaction("shortcut", callback_id="raise")])
async def test_a_form_opens_before_the_answer(slack: House, body: dict[str, Any]) -> None:
    core, api, _, sender = slack
    replying(core, Ask(FORM))
    assert await sender.send(body) == (200, "")
    (opened,) = api.of("views.open")
    assert opened["trigger_id"] == body["trigger_id"]
    assert opened["view"]["callback_id"] == "new"
    assert check_view(opened["view"]) == []


async def test_a_trigger_that_expired_is_told(slack: House) -> None:
    core, api, _, sender = slack
    replying(core, Ask(FORM))
    api.answer("views.open", {"error": "expired_trigger_id"})
    status, answer = await sender.send(command("new"))
    assert status == 200
    assert answer["response_type"] == "ephemeral"
    assert answer["text"].startswith("The form could not open in time.")


async def test_a_form_asked_for_in_a_message_needs_a_command(slack: House) -> None:
    core, api, platform, sender = slack
    replying(core, Ask(FORM))
    assert await sender.send(event(message("usher new"))) == (200, "")
    await platform.stop()
    assert "/usher" in api.of("chat.postMessage")[0]["text"]


async def test_errors_stand_at_the_fields(slack: House) -> None:
    core, _, _, sender = slack
    replying(core, Reject({"client": say("check-open")}))
    answer = {"response_action": "errors", "errors": {"client": "open"}}
    assert await sender.send(OPEN) == (200, answer)


async def test_a_form_that_is_good_closes_and_a_word_may_follow(slack: House) -> None:
    core, api, platform, sender = slack
    replying(core, Whisper(CARD))
    assert await sender.send(OPEN) == (200, "")
    await platform.stop()
    (said,) = api.of("chat.postEphemeral")
    assert (said["channel"], said["user"]) == (INTERNAL, SALES)
    assert "Only for you" in said["text"]


async def test_a_form_after_a_form_takes_its_place(slack: House) -> None:
    core, api, _, sender = slack
    replying(core, Ask(FORM))
    _, answer = await sender.send(OPEN)
    assert answer["response_action"] == "update"
    assert check_view(answer["view"]) == []
    assert api.calls == []


async def test_a_command_is_answered_in_private_without_a_call(slack: House) -> None:
    core, api, _, sender = slack
    replying(core, Whisper(CARD))
    for channel in (INTERNAL, "D0STRANGERS"):
        _, answer = await sender.send(command("help", channel=channel))
        assert answer.pop("response_type") == "ephemeral"
        assert check_message(answer) == []
    assert api.calls == []


async def test_a_word_in_private_to_a_press(slack: House) -> None:
    core, api, platform, sender = slack
    replying(core, Whisper(CARD))
    await sender.send(press(VALUE))
    await sender.send(press(VALUE, channel=dm(SALES)))
    await sender.send(press(VALUE, channel=None))
    await platform.stop()
    assert [one["channel"] for one in api.of("chat.postEphemeral")] == [INTERNAL]
    assert [one["channel"] for one in api.of("chat.postMessage")] == [dm(SALES), SALES]


async def test_a_word_that_the_channel_does_not_take_goes_by_direct_message(slack: House) -> None:
    core, api, platform, sender = slack
    replying(core, Whisper(CARD))
    api.answer("chat.postEphemeral", {"error": "not_in_channel"})
    await sender.send(press(VALUE))
    await platform.stop()
    assert [one["channel"] for one in api.of("chat.postMessage")] == [SALES]


async def test_the_home_is_shown_before_the_answer(slack: House) -> None:
    core, api, _, sender = slack
    replying(core, ShowHome(CARD))
    inner = {"type": "app_home_opened", "user": SALES, "channel": dm(SALES), "tab": "home", "event_ts": "5.6"}
    assert await sender.send(event(inner)) == (200, "")
    (shown,) = api.of("views.publish")
    assert shown["user_id"] == SALES
    assert check_view(shown["view"]) == []


@pytest.mark.parametrize("failure", [StoreFailed("disk"), Busy(), KeyError("bug")])
async def test_what_was_not_saved_is_told_to_who_did_it(slack: House, failure: Exception) -> None:
    core, api, platform, sender = slack
    core.failure = failure
    status, answer = await sender.send(command("new"))
    assert (status, answer["response_type"]) == (200, "ephemeral")
    status, kept = await sender.send(OPEN)
    assert status == 200
    assert kept == {"response_action": "errors", "errors": {"client": answer["text"]}}
    assert await sender.send(press(VALUE)) == (200, "")
    await platform.stop()
    assert [one["text"] for one in api.of("chat.postEphemeral")] == [answer["text"]]


async def test_a_failing_slack_does_not_fail_the_answer(slack: House) -> None:
    core, api, platform, sender = slack
    replying(core, Whisper(CARD), ShowHome(CARD), Ask(FORM))
    for method in ("chat.postEphemeral", "views.publish", "views.open", "chat.postMessage"):
        api.answer(method, "down", "down", status=503)
    assert await sender.send(press(VALUE)) == (200, "")
    await platform.stop()


async def test_a_reader_reads_in_their_language(slack: House) -> None:
    core, _, _, sender = slack
    core.reader = Reader("da")
    replying(core, Reject({"client": say("check-open")}))
    assert (await sender.send(OPEN))[1]["errors"] == {"client": "åben"}
