"""Requests that prove who they are and hold nonsense: never an error of ours, and nothing half taken."""

import copy
import json
import random
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.platforms import slack_payloads, teams_stand
from tests.platforms.slack_house import FakeCore, WebApi
from tests.platforms.slack_house import house as slack_house
from tests.platforms.teams_stand import Microsoft
from tests.platforms.teams_stand import house as teams_house

Json = dict[str, Any]
#: What stands where something else was meant.
NONSENSE: tuple[Any, ...] = (
    None, True, 0, -1, 1e308, 10**30, "", " ", "\x00", "\ud7ff\u202e", "x" * 5_000, [], [[]], {}, {"id": {}},
    [None, 1, "a"], {"": ""}, "D", "<@>", "1", "-", "9" * 400,
)  # fmt: skip
ROUNDS = 400


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to everything in a payload."""
    yield path
    rows = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in rows:
        yield from places(one, (*path, key))


def spoiled(whole: Json, choose: random.Random) -> Json:
    """A payload with one to three things in it replaced, or left out."""
    found = copy.deepcopy(whole)
    for _ in range(choose.randint(1, 3)):
        path = choose.choice([one for one in places(found) if one])
        inner: Any = found
        for key in path[:-1]:
            inner = inner[key]
        if choose.random() < 0.3 and isinstance(inner, dict):
            del inner[path[-1]]
        else:
            inner[path[-1]] = copy.deepcopy(choose.choice(NONSENSE))
        if not found:
            return found
    return found


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
async def test_slack_s_requests_spoiled_anywhere(seed: int) -> None:
    choose, core, api = random.Random(seed), FakeCore(), WebApi()
    samples = [
        slack_payloads.event(slack_payloads.message("hello")),
        slack_payloads.event(slack_payloads.edit("new", "old")),
        slack_payloads.command("help"),
        slack_payloads.press('{"c": "handoff.read", "e": "e1"}'),
        slack_payloads.submission(
            '{"c": "concern"}', {"said": {"said": {"type": "plain_text_input", "value": "x"}}}
        ),
    ]
    async with api.running(), slack_house(core, api.url) as (_, sender):
        for number in range(ROUNDS):
            sample = samples[number % len(samples)]
            body = spoiled(sample, choose)
            if "event" in sample:
                status, _ = await sender.post(json.dumps(body))
            else:
                fields = body if "command" in sample else {"payload": json.dumps(body)}
                form = urlencode({key: str(one).encode("utf-8", "replace") for key, one in fields.items()})
                status, _ = await sender.post(form, "application/x-www-form-urlencoded")
            assert status < 500, body
        for raw in (
            b"",
            b"{",
            b"[]",
            b"null",
            b"payload=",
            b"payload=%7B",
            b"\xff\xfe",
            b"[" * 10_000,
            b"a=" * 10_000,
        ):
            for kind in ("application/json", "application/x-www-form-urlencoded", "text/plain"):
                status, _ = await sender.post(raw, kind)
                assert status < 500, (raw[:20], kind)
        status, _ = await sender.send(samples[0])
        assert status == 200


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
async def test_teams_activities_spoiled_anywhere(seed: int) -> None:
    choose, core, microsoft = random.Random(seed), FakeCore(), Microsoft()
    async with microsoft.running(), teams_house(core, microsoft) as (_, sender):
        more: tuple[Json, ...] = (
            {},
            teams_stand.in_channel(),
            teams_stand.mention("help"),
            teams_stand.press(teams_stand.button("handoff.read", "e1")),
            teams_stand.invoke("task/submit", {"data": {"usher": {"c": "concern"}, "said": "x"}}),
        )
        for number in range(ROUNDS):
            body = spoiled(teams_stand.activity(sender.service) | more[number % len(more)], choose)
            status, _ = await sender.raw(json.dumps(body).encode())
            assert status < 500, body
        for raw in (b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 10_000, b'{"type":' * 5_000):
            status, _ = await sender.raw(raw)
            assert status < 500, raw[:20]
        assert (await sender.send())[0] == 200
