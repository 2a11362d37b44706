"""Whatever is sent to the local page: an answer that is no fault of ours, and nothing kept of what was refused."""

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from urllib.parse import quote, urlencode

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st
from yarl import URL

from bot.cards.blockkit_codes import button_value
from bot.cards.card import Button, say
from storage.tiny import TinyStore
from tests.platforms.local_visit import Visitor, visiting

WORDS = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        ["", "card", "question", "/usher form", "/usher", "/nothing", "@usher", "1", "-1", "٣", "9" * 400]
    ),
    st.sampled_from(
        ["\x00", "\ud7ff\u202e", "x" * 45_000, "<script>", "hour", "day", "due", "day30", "en", "xx", "on"]
    ),
    st.sampled_from([button_value(Button(say("any"), "handoff.flag", "E1", "q3", 7)), "[]", "{", '["a",1]']),
)
SEAT = st.sampled_from(
    [*["mika"] * 12, "lena", "carl", "nadia", "nobody", "..", "%2e", "mika%00", "%ff", "é"]
)
PLACE = st.sampled_from(
    [
        *["c-northwind-internal", "d-mika"] * 8,
        "c-northwind-client",
        "d-lena",
        "home",
        "c-nowhere",
        "",
        "%2F",
        "%ff",
    ]
)
ACT = st.sampled_from([*"say press submit react language begin dismiss close guide clock explode".split()])
NAMES = (
    "text message emoji press view language guide step example shown "
    "f-client f-words f-mood f-weeks f-signed f-meeting f-rep f-internal f-"
).split()
NAME = st.one_of(st.sampled_from([*NAMES, ""]), st.text(max_size=8))
FIELDS = st.lists(st.tuples(NAME, WORDS), max_size=6)
HEADERS = st.dictionaries(
    st.sampled_from(
        ["Origin", "Sec-Fetch-Site", "Content-Type", "Accept-Language", "Last-Event-ID", "X-Follows"]
    ),
    st.sampled_from(
        [
            *(
                "",
                "null",
                "same-origin",
                "cross-site",
                "text/plain",
                "multipart/form-data",
                "application/json",
            ),
            *("multipart/form-data; boundary=x", "application/x-www-form-urlencoded; charset=utf-16"),
            *("da;q=x,,;", "9" * 400, "-1"),
        ]
    ),
    max_size=2,
)


@dataclass(frozen=True)
class Sent:
    """A request: mostly one that a browser could send."""

    method: str
    path: str
    body: bytes
    headers: Mapping[str, str]


@st.composite
def requests(draw: st.DrawFn) -> Sent:
    method = draw(st.sampled_from(["POST"] * 6 + ["GET", "GET", "HEAD", "PUT", "DELETE", "OPTIONS"]))
    path = f"/as/{draw(SEAT)}/{draw(PLACE)}"
    if method == "POST":
        path += f"/{draw(ACT)}"
    path = draw(st.sampled_from([path] * 8 + ["/", "/page/page.css", "/page/..%2f", f"{path}/{path}"]))
    # The server itself refuses an address of more than 8 KB.
    query = urlencode(draw(FIELDS)[:2], errors="replace")[:2_000] if draw(st.booleans()) else ""
    fields = urlencode(draw(FIELDS), errors="replace").encode()
    body = draw(
        st.sampled_from([fields] * 8 + [b"\xff\xfe", b"text=%ff", b"=" * 3_000, b"%", b"text=a&" * 500])
    )
    return Sent(method, path + (f"?{query}" if query else ""), body, draw(HEADERS))


async def answered(visitor: Visitor, sent: Sent) -> int:
    usual = {"Origin": visitor.origin, "Content-Type": "application/x-www-form-urlencoded"}
    data = BytesIO(sent.body) if sent.method not in ("GET", "HEAD") else None
    url = URL(quote(sent.path, safe="/%?=&+"), encoded=True)
    answer = await visitor.client.request(
        sent.method, url, data=data, headers={**usual, **sent.headers}, allow_redirects=False
    )
    await answer.read()
    return answer.status


async def kept(visitor: Visitor) -> tuple[object, ...]:
    store = visitor.core.store
    assert isinstance(store, TinyStore)
    return ([one async for one in store.documents()], len(visitor.core.events), [*visitor.core.advanced])


@pytest.mark.slow
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(requests(), min_size=1, max_size=8))
async def test_no_request_is_a_fault_of_ours_and_a_refused_one_leaves_nothing(asked: list[Sent]) -> None:
    async with visiting(TinyStore.in_memory()) as visitor:
        for one in asked:
            before = await kept(visitor)
            status = await answered(visitor, one)
            event(f"{one.method} {status}")
            assert status < 500, one
            if status >= 400:
                assert await kept(visitor) == before, one
            if one.method not in ("POST", "GET", "HEAD"):
                assert status in (403, 404, 405, 421), one
        assert (await visitor.get("/as/mika/c-northwind-internal")).status == 200
