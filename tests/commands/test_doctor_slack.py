"""The doctor on Slack's keys; one call to what stands in for Slack, and never a token on the screen."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.commands.doctor_slack import slack_checks
from bot.commands.terminal import told
from bot.settings import Settings

SECRET = "0123456789abcdef" * 2
BOT, APP = "xoxb-1-2-abc", "xapp-1-A-2-abc"
CLIENT = {"slack_client_id": "123.456", "slack_client_secret": SECRET}


class Slack:
    """Answers ``auth.test`` as it is told to."""

    def __init__(self) -> None:
        self.answer: dict[str, Any] = {"ok": True, "team": "Northwind", "user": "usher"}
        self.status, self.wait = 200, 0.0
        self.tokens: list[str] = []

    async def auth_test(self, request: web.Request) -> web.Response:
        self.tokens.append(request.headers["Authorization"])
        await asyncio.sleep(self.wait)
        return web.json_response(self.answer, status=self.status)


@pytest.fixture
async def slack() -> Slack:
    return Slack()


@pytest.fixture
async def url(slack: Slack) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_post("/api/auth.test", slack.auth_test)
    async with TestServer(app) as server:
        yield str(server.make_url("/api/"))


async def checked(url: str = "http://127.0.0.1:9/api/", **settings: str) -> list[str]:
    """What is found, as marks with text keys; and no secret shows in the words."""
    made = Settings(_env_file=None, slack_api_url=url, **settings)  # type: ignore[call-arg, arg-type]
    found = await slack_checks(made)
    words = "\n".join(told(one.words) for one in found)
    assert not [value for name, value in settings.items() if name != "public_url" and value in words]
    return [f"{one.mark} {one.words.key.removeprefix('doctor-slack-')}" for one in found]


async def test_without_tokens_there_is_nothing_to_check(here: object) -> None:
    assert await checked() == []


async def test_the_three_ways_to_connect(here: object, url: str) -> None:
    assert await checked(url, slack_bot_token=BOT, slack_app_token=APP) == ["✓ socket", "✓ known"]
    assert await checked(url, slack_bot_token=BOT, slack_signing_secret=SECRET) == ["✓ http", "✓ known"]
    many = {"slack_signing_secret": SECRET, "public_url": "https://usher.example", **CLIENT}
    assert await checked(url, **many) == ["✓ http"]


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"slack_bot_token": "xoxp-1"}, ["✗ bot-token", "✗ no-way-in"]),
        ({"slack_bot_token": APP, "slack_app_token": BOT}, ["✗ bot-token", "✗ app-token", "✓ socket"]),
        ({"slack_signing_secret": SECRET[:-1]}, ["✗ secret", "✗ no-token", "✓ http"]),
        ({"slack_signing_secret": SECRET.upper()}, ["✗ secret", "✗ no-token", "✓ http"]),
        ({"slack_app_token": APP}, ["✗ no-token", "✓ socket"]),
        ({"slack_signing_secret": SECRET, **CLIENT}, ["✗ no-address", "✓ http"]),
        (
            {"slack_signing_secret": SECRET, "slack_client_id": "usher"},
            ["✗ client-id", "✗ half-client", "✗ no-token", "✓ http"],
        ),
        (
            {"slack_bot_token": "xoxb-1 2", "slack_signing_secret": SECRET, **CLIENT},
            ["✗ bot-token", "! one-workspace", "✓ http"],
        ),
    ],
)
async def test_what_does_not_fit_is_told(here: object, settings: dict[str, str], expected: list[str]) -> None:
    assert await checked(**settings) == expected


async def test_slack_is_asked_once_whose_token_it_is(here: object, url: str, slack: Slack) -> None:
    slack.answer = {"ok": False, "error": "invalid_auth"}
    assert (await checked(url, slack_bot_token=BOT, slack_app_token=APP))[-1] == "✗ refused"
    assert slack.tokens == [f"Bearer {BOT}"]


async def test_a_slack_that_does_not_answer_is_not_waited_for(
    here: object, url: str, slack: Slack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.commands.doctor_slack.PATIENCE", 0.05)
    slack.wait = 0.2
    assert (await checked(url, slack_bot_token=BOT, slack_app_token=APP))[-1] == "✗ silent"
    assert (await checked(slack_bot_token=BOT, slack_app_token=APP))[-1] == "✗ silent"


async def test_an_answer_that_is_not_slacks_is_no_answer(here: object, url: str, slack: Slack) -> None:
    slack.status = 503
    assert (await checked(f"{url}wrong/", slack_bot_token=BOT, slack_app_token=APP))[-1] == "✗ silent"
    slack.answer = {}
    assert (await checked(url, slack_bot_token=BOT, slack_app_token=APP))[-1] == "✗ silent"
