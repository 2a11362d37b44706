"""The doctor on Teams' settings; one call to what stands in for Entra, and never the password on the screen."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.commands.doctor_teams import teams_checks
from bot.commands.terminal import told
from bot.settings import Settings
from tests.commands.conftest import Run

APP, TENANT = "0f6b62aa-1111-2222-3333-444455556666", "0F6B62AA-7777-8888-9999-AAAABBBBCCCC"
SECRET = "Abc8Q~made-up.secret_value"
WHOLE = {
    "teams_app_id": APP,
    "teams_tenant_id": TENANT,
    "teams_app_password": SECRET,
    "public_url": "https://usher.example/",
}
MANAGED = {**WHOLE, "teams_app_type": "managed-identity", "teams_app_password": ""}
ANONYMOUS = {"teams_app_type": "anonymous"}


class Entra:
    """Answers a request for a token as it is told to."""

    def __init__(self) -> None:
        self.answer: dict[str, Any] = {"access_token": "made-up", "expires_in": 3600}
        self.status, self.wait = 200, 0.0
        self.asked: list[tuple[str, str, str]] = []

    async def token(self, request: web.Request) -> web.Response:
        form = await request.post()
        self.asked.append((request.match_info["tenant"], str(form["client_id"]), str(form["client_secret"])))
        await asyncio.sleep(self.wait)
        return web.json_response(self.answer, status=self.status)


@pytest.fixture
async def entra(monkeypatch: pytest.MonkeyPatch, here: object) -> AsyncIterator[Entra]:
    made = Entra()
    app = web.Application()
    app.router.add_post("/{tenant}/oauth2/v2.0/token", made.token)
    async with TestServer(app) as server:
        monkeypatch.setenv("TEAMS_LOGIN_URL", str(server.make_url("/")))
        yield made


async def checked(**settings: Any) -> list[str]:
    """What is found, as marks with text keys; and the password never shows in the words."""
    found = await teams_checks(Settings(_env_file=None, **settings))  # type: ignore[call-arg]
    assert SECRET not in "\n".join(told(one.words) for one in found)
    return [f"{one.mark} {one.words.key.removeprefix('doctor-teams-')}" for one in found]


async def test_without_settings_there_is_nothing_to_check(here: object) -> None:
    assert await checked() == []


async def test_the_three_ways_to_be_served(entra: Entra) -> None:
    assert await checked(**WHOLE) == ["✓ served", "✓ known"]
    assert entra.asked == [(TENANT, APP, SECRET)]
    assert await checked(**MANAGED) == ["✓ served"]
    assert await checked(**ANONYMOUS) == ["! anonymous"]
    assert len(entra.asked) == 1


def test_the_endpoint_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in MANAGED.items():
        monkeypatch.setenv(name.upper(), value)
    said = run("doctor").stdout
    assert "✓ Teams is served; its messaging endpoint is https://usher.example/api/messages" in said
    assert "local workspace" not in said


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"teams_app_id": APP}, ["✗ no-address", "✗ no-tenant", "✗ no-password"]),
        ({**WHOLE, "teams_app_id": ""}, ["✗ no-app-id"]),
        ({**WHOLE, "teams_app_id": "usher"}, ["✗ guid"]),
        ({**WHOLE, "teams_tenant_id": f"{TENANT}0"}, ["✗ guid"]),
        ({**WHOLE, "teams_app_password": TENANT}, ["✗ secret-id"]),
        ({**WHOLE, "public_url": "http://usher.example"}, ["✗ no-address"]),
        ({**WHOLE, "public_url": "https://"}, ["✗ no-address"]),
        ({**MANAGED, "teams_app_password": SECRET}, ["! password-unused", "✓ served"]),
        ({**MANAGED, "teams_service_urls": "http://smba.example"}, ["✗ service-url"]),
        ({**ANONYMOUS, "host": "::1"}, ["! anonymous"]),
        ({**ANONYMOUS, "host": "192.0.2.7"}, ["✗ anonymous-open"]),
        ({**ANONYMOUS, "teams_service_urls": "http://localhost:56150"}, ["! anonymous"]),
        ({**ANONYMOUS, "teams_service_urls": "http://elsewhere:56150"}, ["! anonymous", "✗ service-url"]),
    ],
)
async def test_what_does_not_fit_is_told(here: object, settings: dict[str, Any], expected: list[str]) -> None:
    assert await checked(**settings) == expected


async def test_what_entra_refuses_is_told_with_its_word(entra: Entra) -> None:
    entra.status, entra.answer = 401, {"error": "invalid_client", "error_description": "AADSTS7000215"}
    (_, refused) = await teams_checks(Settings(_env_file=None, **WHOLE))  # type: ignore[call-arg, arg-type]
    assert "Microsoft Entra refuses the bot (invalid_client)." in told(refused.words)


async def test_an_entra_that_does_not_answer_is_not_waited_for(
    entra: Entra, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.commands.doctor_teams.PATIENCE", 0.05)
    entra.wait = 0.2
    assert (await checked(**WHOLE))[-1] == "✗ silent"
    monkeypatch.setenv("TEAMS_LOGIN_URL", "http://127.0.0.1:9")
    assert (await checked(**WHOLE))[-1] == "✗ silent"
