"""The local page answers its own machine's browser, and nobody else."""

from collections.abc import AsyncIterator
from io import BytesIO

import pytest

from storage.tiny import TinyStore
from tests.platforms.local_visit import MIKA, Visitor, visiting

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture
async def visitor() -> AsyncIterator[Visitor]:
    async with visiting(TinyStore.in_memory()) as visitor:
        yield visitor


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1", "[::1]", "LOCALHOST"])
async def test_our_own_names_are_answered(visitor: Visitor, name: str) -> None:
    assert (await visitor.get(MIKA, Host=f"{name}:{visitor.client.port}")).status == 200


@pytest.mark.parametrize("path", ["/", MIKA, "/live/mika", "/page/page.js"])
@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:{port}", ""],
)
async def test_another_host_is_misdirected(visitor: Visitor, path: str, host: str) -> None:
    answer = await visitor.get(path, Host=host.format(port=visitor.client.port))
    assert answer.status == 421
    assert not visitor.html


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Sec-Fetch-Site": "cross-site", "Origin": "{origin}"},
        {"Sec-Fetch-Site": "same-origin", "Origin": "https://evil.example"},
    ],
)
async def test_a_post_from_another_site_changes_nothing(visitor: Visitor, headers: dict[str, str]) -> None:
    sent = {name: value.format(origin=visitor.origin) for name, value in headers.items()}
    before = len(visitor.core.events)
    answer = await visitor.client.post(f"{MIKA}/say", data={"text": "x"}, headers=sent)
    assert answer.status == 403
    assert len(visitor.core.events) == before


async def test_a_browser_that_says_where_it_is_is_believed(visitor: Visitor) -> None:
    answer = await visitor.client.post(
        f"{MIKA}/say", data={"text": "x"}, headers={"Sec-Fetch-Site": "same-origin"}
    )
    assert answer.status == 200


async def test_a_body_is_a_form_of_a_megabyte_at_most(visitor: Visitor) -> None:
    async def post(body: object, **headers: str) -> int:
        sent = {"Origin": visitor.origin, **FORM, **headers}
        return (await visitor.client.post(f"{MIKA}/say", data=body, headers=sent)).status

    async def endless() -> AsyncIterator[bytes]:
        yield b"text="
        for _ in range(20):
            yield b"a" * 100_000

    assert await post(BytesIO(b"text=" + b"a" * 1_100_000)) == 413
    assert await post(endless()) == 413
    assert await post(b"{}", **{"Content-Type": "application/json"}) == 415
    assert await post(b"text=%ff%fe") == 200
    assert await post("text=ü".encode("latin-1")) == 400
    assert (
        await post(b"text=x", **{"Content-Type": "application/x-www-form-urlencoded; charset=nonsense"})
        == 400
    )


async def test_every_answer_is_sealed(visitor: Visitor) -> None:
    for path in (MIKA, "/page/page.css", "/page/nothing", "/as/nobody/home"):
        headers = (await visitor.get(path)).headers
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert "Access-Control-Allow-Origin" not in headers


async def test_nothing_stands_in_the_page_that_the_policy_would_stop(visitor: Visitor) -> None:
    await visitor.post(f"{MIKA}/say", text="card")
    for stray in (" style=", " onclick=", "javascript:", "<style", "http://", "<script>"):
        assert stray not in visitor.html, stray


@pytest.mark.parametrize("path", ["/page/../local.py", "/page/%2e%2e/local.py", "/page/page.html", "/page/"])
async def test_only_what_is_meant_to_be_served_is(visitor: Visitor, path: str) -> None:
    assert (await visitor.get(path)).status == 404


async def test_an_act_that_is_none_is_not_there(visitor: Visitor) -> None:
    assert (await visitor.post(f"{MIKA}/explode", text="x")).status == 404
    assert (await visitor.post(f"{MIKA}/react", message="9" * 5_000, emoji="eyes")).status == 404
    assert (await visitor.get(f"{MIKA}/say")).status == 405
