"""The preparation: checked off, changed, added, asked of the client; listed before the kickoff and after it."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime

import pytest

from bot.cards.card import CLIENT
from bot.cards.plain import words_of
from bot.effects import Ask, ShowHome, Whisper
from bot.events import Value
from bot.ids import derive
from bot.model.checklist import Checklist
from storage.codec import Codec
from tests.flows.papers import last, shown
from tests.flows.stage import CLIENT_ROOM, INTERNAL, TEXTS, Seen, Stage, handle, staged
from tests.flows.test_welcome import accepts, sets

STALE: Seen = [("whisper", "", "That card is out of date")]
NO_SEAT: Seen = [("whisper", "", "That is for somebody else here")]
ADMIN = ("update", "northwind-internal", "Northwind: administrative preparation")
STRATEGIC = ("update", "northwind-internal", "Northwind: strategic preparation")


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async for one in staged(prepared=True):
        yield one


async def items(stage: Stage) -> Checklist:
    found: Checklist = await stage.doc("checklist")
    return found


async def whispered(stage: Stage) -> str:
    assert stage.last
    cards = (one.card for one in stage.last.live if isinstance(one, Whisper | ShowHome))
    return "\n".join(words_of(next(cards), stage.last.reader, TEXTS))


def form_of(stage: Stage) -> dict[str, Value]:
    assert stage.last
    form = next(one.form for one in stage.last.live if isinstance(one, Ask))
    return {one.id: one.value for one in form.fields}


async def changes(stage: Stage, name: str, item: str, **values: Value) -> Seen:
    """Open the item's form as it stands, and send it back with these values."""
    assert await stage.presses(name, "checklist.item", item) == [("form", "", "Change the item")]
    known = form_of(stage)
    known["due"] = date.fromisoformat(str(known["due"]))
    return await stage.submits(name, "checklist.item", {**known, **values}, item)


async def test_it_stands_in_the_channel_from_the_first_day(stage: Stage) -> None:
    seen = await stage.opens()
    cards = [words for _, where, words in seen if where == "northwind-internal" and "prepar" in words]
    assert cards == [
        "Northwind: administrative preparation",
        "Northwind: operational preparation",
        "Northwind: strategic preparation",
        "Northwind: preparing the relationship",
    ]
    held = await items(stage)
    contract, trust = held.item("contract"), held.item("trust")
    assert contract
    assert (contract.owner, contract.due) == ("local.T.mika", date(2026, 11, 26))
    assert trust
    assert trust.owner == "local.T.petra"
    assert await stage.commands("omar", "checklist") == [("whisper", "", "Northwind: preparation")]
    overview = await whispered(stage)
    assert "Administrative: 0 of 15" in overview
    assert "Nothing on it is yours at the moment." in overview
    await stage.presses("omar", "checklist.show", "administrative|1")
    words = await whispered(stage)
    for one in (
        "Papers",
        "Technical",
        "Data",
        "Contract and engagement letter",
        "Mika Sørensen · Thursday, 26 November 2026",
    ):
        assert one in words
    assert await stage.presses("omar", "checklist.show", "administrative|9") == STALE
    assert await stage.commands("carl", "checklist", CLIENT_ROOM) != [("whisper", "", overview)]
    assert await stage.presses("carl", "checklist.show", "administrative|1", room=CLIENT_ROOM) == NO_SEAT


async def test_it_is_checked_off_where_it_is_seen(stage: Stage) -> None:
    await stage.opens()
    assert await stage.presses("mika", "checklist.done", "contract", room=INTERNAL) == [ADMIN]
    assert "1 of 15 ready" in stage.words()
    assert await stage.presses("lena", "checklist.done", "access") == [
        ("whisper", "", "Noted as done: Access to the client's systems, tools and data"),
        ADMIN,
    ]
    again = await stage.presses("aiko", "checklist.done", "contract", room=INTERNAL)
    assert again[0][2].startswith("Mika Sørensen settled this on")
    for name, room in (("omar", INTERNAL), ("mika", INTERNAL), ("carl", CLIENT_ROOM)):
        assert await stage.presses(name, "checklist.done", "billing", room=room) == NO_SEAT
    assert await stage.presses("aiko", "checklist.done", "nonsense") == STALE
    assert await stage.presses("lena", "checklist.pick", "administrative|1", room=INTERNAL) == [
        ("whisper", "", "Northwind: which item?")
    ]


async def test_owner_date_and_state_change_in_a_form(stage: Stage) -> None:
    await stage.opens()
    omar = derive("local.T.omar")
    assert await changes(stage, "aiko", "nda", owner=omar, due=date(2026, 11, 25)) == [
        ("post", "dm-omar", "Northwind: an item of the checklist is now yours (Aiko Tanaka changed that)"),
        ADMIN,
    ]
    seen = await stage.moves(datetime(2026, 11, 25, 9, tzinfo=UTC))
    assert ("post", "dm-omar", "One thing is waiting for you") in seen
    assert "NDA and security requirements settled" in shown(stage, last(stage, "dm-omar"))
    assert ("update", "dm-omar", "Done: nothing of this is waiting for you any more") in [
        *await stage.presses("omar", "checklist.done", "nda"),
        *await stage.moves(datetime(2026, 11, 25, 9, 1, tzinfo=UTC)),
    ]
    refused: dict[str, dict[str, Value]] = {
        "due": {"due": date(2026, 11, 24)},
        "owner": {"owner": derive("local.T.carl")},
        "reason": {"state": "dropped"},
        "state": {"state": "burnt"},
        "ask": {"state": "waiting"},
    }
    for field, values in refused.items():
        assert await changes(stage, "aiko", "contract", **values) == [("reject", field, "")]
    for impossible in (None, "2026-02-31", date(9999, 1, 1), datetime(2026, 12, 1, tzinfo=UTC)):
        assert await changes(stage, "aiko", "billing", due=impossible) == [("reject", "due", "")]
    assert await changes(stage, "aiko", "project_code", state="dropped", reason="No codes here") == [ADMIN]
    assert "not applicable: No codes here" in stage.words()
    assert await changes(stage, "aiko", "project_code", state="open") == [ADMIN]
    assert (await items(stage)).item("project_code").reason is None  # type: ignore[union-attr]
    assert await stage.presses("omar", "checklist.item", "billing") == NO_SEAT
    values = {"state": "done", "owner": omar, "due": date(2026, 12, 1)}
    assert await stage.submits("omar", "checklist.item", values, "billing") == NO_SEAT


@pytest.mark.slow
async def test_an_item_of_our_own(stage: Stage) -> None:
    await stage.opens()
    assert await stage.presses("lena", "checklist.add", "strategic", room=INTERNAL) == [
        ("form", "", "Add an item")
    ]
    values: dict[str, Value] = {
        "what": "MARK board dinner",
        "place": "strategic",
        "owner": derive("local.T.petra"),
        "due": date(2026, 12, 1),
    }
    assert await stage.submits("lena", "checklist.add", values) == [
        ("whisper", "", "Added to the checklist"),
        ("post", "dm-petra", "Northwind: an item of the checklist is now yours (Lena Vogel changed that)"),
        STRATEGIC,
    ]
    assert "MARK board dinner" in stage.words()
    for field, value in (("what", "x" * 40_000), ("what", "  "), ("place", "cellar"), ("due", None)):
        assert await stage.submits("lena", "checklist.add", {**values, field: value}) == [
            ("reject", field, "")
        ]
    titles = set()
    for number in range(120):
        more = {**values, "what": f"{number} {'ж' * 190}"}
        titles |= {words for _, _, words in await stage.submits("lena", "checklist.add", more)}
    assert "Northwind: strategic preparation (2/2)" in titles
    assert await stage.submits("lena", "checklist.add", values) == [("reject", "what", "")]
    held = await stage.store.get(f"checklist:{stage.engagement}")
    assert held
    assert len(Codec().encode(held.doc)) < 64_000


async def test_the_client_is_asked_in_their_own_words_once_it_is_approved(stage: Stage) -> None:
    await stage.opens()
    draft = ("post", "dm-lena", "Northwind: draft of a request")
    assert await changes(stage, "lena", "access", state="waiting") == [draft, ADMIN]
    card = last(stage, "dm-lena")
    assert "Please give our team access to the systems" in shown(stage, card)
    assert CLIENT_ROOM not in [one.room for one in stage.messenger.news]
    own = "We need the ledgers of 2025"
    assert await changes(stage, "lena", "sources", state="waiting", ask=own) == [
        ("post", "dm-lena", "Northwind: draft of 2 requests"),
        ("update", "dm-lena", "Northwind: draft of 2 requests"),
        ADMIN,
    ]
    seen = last(stage, "dm-lena").buttons[0].arg
    assert await stage.presses("lena", "checklist.ask", card.buttons[0].arg) == STALE
    assert await stage.presses("omar", "checklist.ask", seen) == STALE
    assert await stage.presses("carl", "checklist.ask", seen, room=CLIENT_ROOM) == NO_SEAT
    assert await stage.presses("lena", "checklist.ask", seen) == [
        ("update", "dm-lena", "✓ Northwind has been asked for 2 things"),
        ("post", "northwind", "2 things that we need from you"),
        ADMIN,
    ]
    board = last(stage, "northwind")
    assert board.audience == CLIENT
    words = shown(stage, board)
    assert "1. " in words
    assert own in words
    assert "Access to the client's" not in words
    assert await stage.presses("lena", "checklist.sent", "access", room=CLIENT_ROOM) == NO_SEAT
    sent = await stage.presses("carl", "checklist.sent", "access", room=CLIENT_ROOM)
    assert sent[:3] == [
        ("whisper", "", "Thank you! We'll look through it and check it off."),
        ("post", "dm-lena", "Northwind says that this is sent"),
        ("update", "northwind", "One thing that we need from you"),
    ]
    assert await stage.presses("carl", "checklist.sent", "access", room=CLIENT_ROOM) == [
        ("whisper", "", "Thank you, you have told us already: we are looking through it.")
    ]
    for item in ("access", "sources"):
        seen_ = await stage.presses("lena", "checklist.done", item)
    assert ("update", "northwind", "Thank you, we have everything that we asked for") in seen_
    assert await stage.presses("carl", "checklist.sent", "sources", room=CLIENT_ROOM) == STALE


async def test_what_was_asked_for_stands_in_the_papers(stage: Stage) -> None:
    await stage.opens()
    await accepts(stage)
    await changes(stage, "aiko", "billing", state="waiting")
    await stage.presses("aiko", "checklist.ask", last(stage, "dm-aiko").buttons[0].arg)
    await sets(stage)
    await stage.moves(datetime(2026, 11, 27, 9, tzinfo=UTC))
    draft = last(stage, "dm-aiko", "welcome.approve")
    assert "Please prepare\nPlease send us your billing details" in shown(stage, draft)
    await stage.presses("aiko", "checklist.done", "billing")
    await stage.moves(datetime(2026, 12, 11, 10, tzinfo=UTC))
    assert "One thing that we had asked for has come" in shown(stage, last(stage, "dm-aiko", "status.edit"))


async def test_without_a_channel_of_the_client_the_request_is_kept(stage: Stage) -> None:
    await stage.opens(client_room=None)
    await changes(stage, "aiko", "billing", state="waiting")
    seen = last(stage, "dm-aiko").buttons[0].arg
    assert await stage.presses("aiko", "checklist.ask", seen) == [
        ("whisper", "", "There is no client channel to post in yet")
    ]
    item = (await items(stage)).item("billing")
    assert item
    assert item.pending
    home = await stage.opens_home("aiko")
    assert home
    assert "one request waits for your approval" in await whispered(stage)


async def test_what_somebody_leaves_behind_falls_to_whoever_sits_there(stage: Stage) -> None:
    await stage.opens()
    await changes(stage, "aiko", "nda", owner=derive("local.T.omar"))
    seats: dict[str, Value] = {
        "sales_rep": handle("mika"),
        "project_manager": handle("aiko"),
        "delivery_lead": handle("petra"),
        "client_lead": handle("carl"),
    }
    seen = await stage.submits("aiko", "engagement.people", seats, room=INTERNAL)
    assert (
        "post",
        "dm-petra",
        "Northwind: 7 items of the checklist are now yours (Aiko Tanaka changed that)",
    ) in seen
    held = await items(stage)
    assert {one.id: one.owner for one in held.items if one.id in ("nda", "trust", "access")} == {
        "nda": "local.T.aiko",
        "trust": "local.T.aiko",
        "access": "local.T.petra",
    }


async def test_home_shows_a_few_and_the_rest_is_one_row(stage: Stage) -> None:
    await stage.opens()
    await stage.opens_home("aiko")
    words = await whispered(stage)
    assert words.count("Northwind: ") >= 6
    assert "more items of the checklist" in words
    assert await stage.presses("aiko", "checklist.all") == [("whisper", "", "Northwind: preparation")]
    assert await stage.presses("aiko", "checklist.done", "project_code") == [
        ("whisper", "", "Noted as done: Project code set up"),
        ADMIN,
    ]


async def test_the_eve_of_the_kickoff_and_the_first_week(stage: Stage) -> None:
    await stage.opens()
    links = {"links": "https://a.example/proposal"}
    await stage.submits("lena", "handoff.linked", links)
    await stage.commands("aiko", "kickoff")
    at = datetime(2026, 12, 4, 9, tzinfo=UTC)
    values: dict[str, Value] = {"at": at, "place": "Room 1", "length": "standard"}
    await stage.submits("aiko", "kickoff.set", values)
    seen = await stage.moves(datetime(2026, 12, 2, 12, tzinfo=UTC))
    assert "please read the sales material before the kickoff" in shown(stage, last(stage, "dm-omar"))
    await stage.presses("omar", "handoff.have_read")
    for one in (await items(stage)).items[2:]:
        if one.id not in ("access", "background"):
            await stage.presses("aiko", "checklist.done", one.id)
    eve = ("post", "dm-aiko", "Northwind: the kickoff is close, and 4 items are open")
    assert eve not in seen
    seen = await stage.moves(datetime(2026, 12, 3, 12, tzinfo=UTC))
    assert seen.count(eve) == 1
    words = "\n".join(shown(stage, one.card) for one in stage.messenger.news if one.room.channel == "dm-aiko")
    assert "Sales material and proposal still to be read by" in words
    await stage.opens_home("lena")
    assert "read the sales material" in stage.whispered_home()
    seen = await stage.moves(datetime(2026, 12, 9, 12, tzinfo=UTC))
    words = "\n".join(shown(stage, one.card) for one in stage.messenger.news if one.room.channel == "dm-aiko")
    assert "week 1: one access item is still open" in words
    await stage.opens_home("lena")
    assert "read the sales material" not in stage.whispered_home()
