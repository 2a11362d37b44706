"""Issues from other systems, over real HTTP: signed, once, and nothing kept of what is refused."""

import base64
import json
import random
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from pydantic import SecretStr, ValidationError
from standardwebhooks import Webhook

from bot.hooks import LARGEST, hook_routes
from bot.settings import Settings
from tests.flows.issues import issue, issues, opened, posted
from tests.flows.stage import INTERNAL, Stage

SECRET = "whsec_" + base64.b64encode(b"only-in-tests-" * 2).decode()
Client = TestClient[web.Request, web.Application]
BODY = {"engagement": "Northwind", "text": "The nightly export failed"}


@pytest.fixture
async def client(stage: Stage) -> AsyncIterator[Client]:
    app = web.Application()
    hook_routes(app, stage.turns.take, SECRET)
    async with TestClient(TestServer(app)) as running:
        yield running


async def sent(
    client: Client, body: bytes, number: str = "msg_1", *, age: float = 0, secret: str = SECRET
) -> tuple[int, Any]:
    at = datetime.now(UTC) - timedelta(seconds=age)
    headers = {
        "webhook-id": number,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": Webhook(secret).sign(number, at, body.decode("latin-1")),
    }
    async with client.post("/hooks/issue", data=body, headers=headers) as answer:
        return answer.status, await answer.json()


async def test_a_signed_report_is_one_issue_however_often_it_comes(stage: Stage, client: Client) -> None:
    await opened(stage)
    for _ in range(3):
        assert await sent(client, json.dumps(BODY).encode()) == (202, {"id": "msg_1"})
    stage.messenger.news.clear()
    await stage.outbox.drain()
    kept = await issue(stage)
    assert (kept.via, kept.by, kept.said.sealed) == ("hook", "", BODY["text"])
    assert len(await issues(stage)) == 1
    by_id = {"engagement": stage.engagement, "text": "It failed again", "from": "carl@northwind.example"}
    assert (await sent(client, json.dumps(by_id).encode(), "msg_2"))[0] == 202
    await stage.outbox.drain()
    assert len(await issues(stage)) == 2
    assert any("It failed again" in card for card in posted(stage, INTERNAL))


async def test_nothing_is_kept_of_what_is_refused(stage: Stage, client: Client) -> None:
    await opened(stage)
    good = json.dumps(BODY).encode()
    other = "whsec_" + base64.b64encode(b"somebody-elses-secret-24").decode()
    assert await sent(client, good, secret=other) == (401, {"error": "signature"})
    assert await sent(client, good, age=400) == (401, {"error": "signature"})
    assert await sent(client, good, age=-400) == (401, {"error": "signature"})
    for headers in (
        {},
        {"webhook-id": "1", "webhook-timestamp": "now", "webhook-signature": "v1,x"},
        {
            "webhook-id": "1",
            "webhook-timestamp": str(int(datetime.now(UTC).timestamp())),
            "webhook-signature": "?",
        },
    ):
        async with client.post("/hooks/issue", data=good, headers=headers) as answer:
            assert answer.status == 401
    for bad in (
        b"",
        b"{",
        b"[]",
        b'{"text": "x"}',
        b'{"engagement": "Northwind", "text": ""}',
        b'{"engagement": "Northwind", "text": 7}',
        b'{"engagement": "a\\u0000b", "text": "x"}',
    ):
        status, told = await sent(client, bad)
        assert (status, told["error"]) == (400, "body")
        assert told["detail"]
    assert await sent(client, json.dumps(BODY | {"text": " \n "}).encode()) == (400, {"error": "text"})
    assert await sent(client, good, "x" * 300) == (400, {"error": "webhook-id"})
    assert await sent(client, b"\xff") == (401, {"error": "signature"})
    assert await sent(client, json.dumps(BODY | {"engagement": "Nobody"}).encode()) == (
        404,
        {"error": "engagement"},
    )
    assert await sent(client, b" " * (LARGEST + 1)) == (413, {"error": "too-large"})
    assert await issues(stage) == []
    # What was refused may be sent again under the same id, once it is right.
    assert (await sent(client, good))[0] == 202
    assert len(await issues(stage)) == 1


async def test_without_a_secret_there_is_no_such_address(stage: Stage) -> None:
    app = web.Application()
    hook_routes(app, stage.turns.take, "")
    async with TestClient(TestServer(app)) as client, client.post("/hooks/issue") as answer:
        assert answer.status == 404


def test_a_secret_is_one_or_the_start_is_refused() -> None:
    for good in ("", SECRET):
        kept = Settings(_env_file=None, webhook_secret=SecretStr(good))  # type: ignore[call-arg]
        assert kept.webhook_secret.get_secret_value() == good
    for bad in ("secret", "whsec_", "whsec_c2hvcnQ=", "whsec_?", SECRET.removeprefix("whsec_")):
        with pytest.raises(ValidationError, match="24 to 64 random bytes"):
            Settings(_env_file=None, webhook_secret=SecretStr(bad))  # type: ignore[call-arg]


@pytest.mark.parametrize("seed", range(2))
async def test_a_signed_body_that_holds_nonsense_is_refused_and_nothing_is_kept(
    client: Client, stage: Stage, seed: int
) -> None:
    await opened(stage)
    choose = random.Random(seed)
    nonsense: list[Any] = [None, True, 0, 1e308, "", "\x00", "x" * 5_000, [], {}, [[]], {"": {}}, "\u202e"]
    before = len(await stage.store.find("issue"))
    for number in range(60):
        body: Any = {**BODY, choose.choice([*BODY, "from"]): choose.choice(nonsense)}
        if number % 5 == 0:
            body = choose.choice(nonsense)
        if isinstance(body, dict) and body.get("engagement") == BODY["engagement"]:
            body["engagement"] = "nobody's"
        status, _ = await sent(client, json.dumps(body).encode(), f"msg_{seed}_{number}")
        assert status in (400, 404, 413), body
    assert len(await stage.store.find("issue")) == before
