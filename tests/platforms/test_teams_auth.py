"""Tokens in and tokens out: who is let in, what asks the network, how often."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
import jwt
import pytest
from botframework.connector.auth import JwtTokenExtractor, VerifyOptions

from bot.errors import Gone, Limited, NotDelivered
from bot.events import Said
from bot.limits import STRANGER
from bot.platforms import teams_keys
from bot.platforms.teams import TeamsPlatform
from bot.platforms.teams_guard import LEEWAY
from bot.platforms.teams_tokens import Identity, Tokens
from bot.platforms.teams_urls import ServiceUrls
from tests.platforms.slack_house import FakeCore
from tests.platforms.teams_cast import TENANT
from tests.platforms.teams_stand import (
    ANOTHER,
    APP,
    ISSUER,
    Microsoft,
    Sender,
    house,
    jwk,
    single_tenant,
    token,
)

House = tuple[FakeCore, Microsoft, TeamsPlatform, Sender]


@pytest.fixture
async def teams() -> AsyncIterator[House]:
    core, microsoft = FakeCore(), Microsoft()
    async with microsoft.running(), house(core, microsoft, single_tenant(microsoft)) as (platform, sender):
        yield core, microsoft, platform, sender


async def test_keys_are_fetched_once_for_all_requests(teams: House) -> None:
    core, microsoft, platform, sender = teams
    assert not await platform.ready()
    answers = await asyncio.gather(*(sender.send({"id": f"m{number}"}) for number in range(20)))
    assert answers == [(200, "")] * 20
    assert len([one for one in core.events if isinstance(one, Said)]) == 20
    assert microsoft.keys_asked == 1
    assert await platform.ready()
    assert microsoft.calls == []
    assert microsoft.tokens == []  # nothing on the way of an answer calls out


def forged(service: str) -> str:
    return token(service, key=ANOTHER)


def unsigned(service: str) -> str:
    return jwt.encode({"iss": ISSUER, "aud": APP, "exp": time.time() + 60}, "", algorithm="none")


def by_password(service: str) -> str:
    claims = {"iss": ISSUER, "aud": APP, "exp": time.time() + 60, "serviceurl": service}
    return jwt.encode(claims, "x" * 40, algorithm="HS256", headers={"kid": "k1"})


def not_a_string(service: str) -> str:
    _, _, tail = token(service).partition(".")
    return f"{jwt.utils.base64url_encode(json.dumps({'alg': 'RS256', 'kid': 5}).encode()).decode()}.{tail}"


#: What may not come in, and whether telling that takes Microsoft's keys.
TOKENS: dict[str, tuple[Callable[[str], str], bool]] = {
    "forged": (forged, True),
    "unsigned": (unsigned, False),
    "by a password": (by_password, False),
    "a number for a key": (not_a_string, False),
    "no key named": (lambda service: token(service, kid=None), False),
    "expired": (lambda service: token(service, exp=int(time.time() - LEEWAY - 5)), False),
    "not yet": (lambda service: token(service, nbf=int(time.time() + LEEWAY + 60)), False),
    "for ever": (lambda service: token(service, exp=None), False),
    "another bot's": (lambda service: token(service, aud="another"), False),
    "nobody's": (lambda service: token(service, aud=None), False),
    "another issuer's": (lambda service: token(service, iss="https://sts.windows.net/x/"), False),
    "changed": (lambda service: token(service)[:-40] + "A" * 40, True),
}


@pytest.mark.parametrize(("make", "asks"), TOKENS.values(), ids=TOKENS)
async def test_a_token_that_proves_nothing_is_refused(
    teams: House, make: Callable[[str], str], asks: bool
) -> None:
    core, microsoft, _, sender = teams
    assert await sender.send(bearer=f"Bearer {make(microsoft.service)}") == (401, "")
    assert core.events == []
    assert microsoft.keys_asked == int(asks)


HEADERS = [
    "",
    "Bearer",
    "Bearer ",
    "Bearer x",
    "Bearer a.b",
    "Bearer a.b.c",
    "Bearer ..",
    "Basic dTpw",
    "garbage",
]
HEADERS += ["Bearer " + "a" * 8_000, "Bearer eyJ.eyJ.eyJ", "Bearer a.b.c.d", "Bearer \u00e9.b.c"]


@pytest.mark.parametrize("header", HEADERS)
async def test_what_is_malformed_is_refused_without_a_call(teams: House, header: str) -> None:
    core, microsoft, _, sender = teams
    assert await sender.send(bearer=header) == (401, "")
    assert core.events == []
    assert microsoft.keys_asked == 0


async def test_the_sdk_fails_on_garbage_and_on_unknown_keys() -> None:
    """Why the check is our own: a garbage token raises ``DecodeError``, an unknown key ``IndexError``."""
    extractor = JwtTokenExtractor(VerifyOptions(ISSUER, None, 300, False), "http://127.0.0.1:9/", ["RS256"])
    with pytest.raises(jwt.DecodeError):
        await extractor.get_identity_from_auth_header("Bearer garbage", "msteams")
    extractor.open_id_metadata.keys = [{"kid": "k1"}]
    with pytest.raises(IndexError):
        extractor.open_id_metadata._find("k2")


async def test_an_expired_token_is_let_in_as_long_as_clocks_may_differ(teams: House) -> None:
    _, microsoft, _, sender = teams
    late = token(microsoft.service, exp=int(time.time() - LEEWAY + 60))
    assert (await sender.send(bearer=f"Bearer {late}"))[0] == 200


async def test_what_a_token_is_not_for_is_forbidden(teams: House) -> None:
    core, microsoft, _, sender = teams
    microsoft.keys = [jwk(ANOTHER, "k1", "webchat")]
    assert await sender.send(bearer=f"Bearer {token(microsoft.service, key=ANOTHER)}") == (403, "")
    assert await sender.send(
        {"channelId": "webchat"}, bearer=f"Bearer {token(microsoft.service, key=ANOTHER)}"
    ) == (
        403,
        "",
    )
    assert core.events == []


async def test_the_service_url_must_be_the_tokens(teams: House) -> None:
    core, microsoft, _, sender = teams
    other = f"{microsoft.service}other/"
    assert await sender.send({"serviceUrl": other}) == (403, "")
    assert await sender.send(bearer=f"Bearer {token(microsoft.service, serviceurl=None)}") == (403, "")
    assert await sender.send(bearer=f"Bearer {token(microsoft.service, serviceurl=['x'])}") == (403, "")
    assert core.events == []


async def test_another_tenant_is_forbidden(teams: House) -> None:
    core, _, _, sender = teams
    there = {"id": "a:1", "conversationType": "personal", "tenantId": "another"}
    assert await sender.send({"conversation": there}) == (403, "")
    assert core.events == []


async def test_an_address_that_goes_on_unproven_is_sent_away_and_whoever_proves_is_served(
    teams: House,
) -> None:
    _, _, _, sender = teams
    there = {"id": "a:1", "conversationType": "personal", "tenantId": "another"}
    forged = [(await sender.send({"conversation": there}))[0] for _ in range(STRANGER[0] + 20)]
    assert forged[: STRANGER[0]] == [403] * STRANGER[0]
    assert forged[-1] == 429
    assert (await sender.send())[0] == 200


async def test_a_new_key_is_asked_for_once(teams: House) -> None:
    _, microsoft, _, sender = teams
    assert (await sender.send())[0] == 200
    microsoft.keys = [jwk(ANOTHER, "k2")]
    fresh = f"Bearer {token(microsoft.service, key=ANOTHER, kid='k2')}"
    assert (await sender.send(bearer=fresh))[0] == 401  # asked a moment ago
    assert microsoft.keys_asked == 1


async def test_a_new_key_is_found_and_a_withdrawn_one_no_longer_counts(
    teams: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, microsoft, _, sender = teams
    monkeypatch.setattr(teams_keys, "PAUSE", 0.0)
    assert (await sender.send())[0] == 200
    microsoft.keys = [jwk(ANOTHER, "k2")]
    fresh = f"Bearer {token(microsoft.service, key=ANOTHER, kid='k2')}"
    assert (await sender.send(bearer=fresh))[0] == 200
    assert microsoft.keys_asked == 2
    assert (await sender.send())[0] == 401


async def test_keys_that_do_not_come_are_not_waited_for(
    teams: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    core, microsoft, _, sender = teams
    monkeypatch.setattr(teams_keys, "TIMEOUT", 0.05)
    microsoft.keys_wait = 5.0
    answers = await asyncio.gather(*(sender.send() for _ in range(5)))
    assert answers == [(503, "")] * 5
    assert await sender.send() == (503, "")
    assert microsoft.keys_asked == 1  # not for each of them
    assert core.events == []


async def test_keys_that_make_no_sense_are_left_out(teams: House) -> None:
    _, microsoft, _, sender = teams
    bad: list[Any] = [
        {"kid": "k1"},
        {"kty": "RSA", "kid": "k1", "n": 5, "e": "x"},
        {},
        "key",
        {"kty": "oct", "k": "x"},
    ]
    microsoft.keys = [*bad, *microsoft.keys]
    assert (await sender.send())[0] == 200


def test_service_urls_are_microsofts_or_allowed() -> None:
    urls = ServiceUrls(("http://127.0.0.1:56150/_connector",))
    good = [
        "https://smba.trafficmanager.net/emea/",
        "https://smba.trafficmanager.net:443/emea/0f1a/",
        "https://smba.infra.gcc.teams.microsoft.com/teams",
        "https://europe.botframework.com",
        "http://127.0.0.1:56150/_connector",
        "http://127.0.0.1:56150/_connector/",
    ]
    bad = [
        "",
        "http://smba.trafficmanager.net/emea/",
        "https://smba.trafficmanager.net.evil.example/",
        "https://evil.trafficmanager.net/",
        "https://smba.trafficmanager.net@evil.example/",
        "https://evil.example/smba.trafficmanager.net/",
        "https://evilbotframework.com/",
        "https://x@smba.trafficmanager.net/",
        "https://smba.trafficmanager.net:8443/",
        "https://smba.trafficmanager.net/?to=https://evil.example",
        "https://[/",
        "http://127.0.0.1:56150/_connectors",
        "http://127.0.0.1:5615/",
    ]
    assert [one for one in good if not urls.allow(one)] == []
    assert [one for one in bad if urls.allow(one)] == []


async def test_a_service_url_that_is_not_microsofts_is_forbidden(teams: House) -> None:
    core, _, _, sender = teams
    elsewhere = "https://evil.example/"
    signed = f"Bearer {token(elsewhere)}"
    assert await sender.send({"serviceUrl": elsewhere}, bearer=signed) == (403, "")
    assert core.events == []


@pytest.fixture
async def microsoft() -> AsyncIterator[Microsoft]:
    async with Microsoft().running() as running:
        yield running


async def test_a_send_token_is_fetched_once_for_its_lifetime(microsoft: Microsoft) -> None:
    async with aiohttp.ClientSession() as session:
        tokens = Tokens(session, single_tenant(microsoft))
        assert set(await asyncio.gather(*(tokens.get() for _ in range(20)))) == {"send-1"}
        assert [dict(one) for one in microsoft.tokens] == [
            {
                "grant_type": "client_credentials",
                "client_id": APP,
                "client_secret": "secret",
                "scope": "https://api.botframework.com/.default",
            }
        ]
        assert "secret" not in repr(single_tenant(microsoft))


async def test_a_managed_identity_asks_its_host(microsoft: Microsoft) -> None:
    me = Identity("managed-identity", APP, TENANT, endpoint=f"{microsoft.url}/identity", header="h")
    async with aiohttp.ClientSession() as session:
        assert await Tokens(session, me).get() == "send-1"
    wanted = {"api-version": "2019-08-01", "resource": "https://api.botframework.com", "client_id": APP}
    assert microsoft.tokens == [wanted]


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (401, {"error": "invalid_client"}, Gone),
        (429, {}, Limited),
        (500, {}, NotDelivered),
        (200, {"nothing": 1}, NotDelivered),
        (200, {"access_token": "x", "expires_in": "soon"}, NotDelivered),
    ],
)
async def test_without_a_token_nothing_is_sent(
    microsoft: Microsoft, status: int, body: dict[str, Any], error: type[Exception]
) -> None:
    microsoft.token_answer = status, body
    async with aiohttp.ClientSession() as session:
        with pytest.raises(error):
            await Tokens(session, single_tenant(microsoft)).get()


async def test_a_token_that_was_refused_is_fetched_anew_unless_it_is_fresh(microsoft: Microsoft) -> None:
    async with aiohttp.ClientSession() as session:
        tokens = Tokens(session, single_tenant(microsoft))
        first = await tokens.get()
        assert not tokens.spoilt(first)
        tokens._born -= 3600
        assert tokens.spoilt(first)
        microsoft.token_answer = 200, {"access_token": "send-2", "expires_in": 3600}
        assert await tokens.get() == "send-2"


async def test_nobody_needs_a_token_in_anonymous_mode(microsoft: Microsoft) -> None:
    core = FakeCore()
    async with house(core, microsoft) as (platform, sender):
        assert await platform.ready()
        assert (await sender.send())[0] == 200
        assert (await sender.send({"serviceUrl": "https://evil.example/"}))[0] == 403
    assert microsoft.keys_asked == 0
