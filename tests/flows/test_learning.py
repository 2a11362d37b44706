"""Learning: material before a workshop, practice, a task after it; and preparing for the kickoff."""

from datetime import UTC, date, datetime, timedelta

from bot.cards.card import CLIENT
from bot.events import Submitted, Value
from tests.flows.papers import fills, last, presses, shown
from tests.flows.stage import CLIENT_ROOM, Seen, Stage, handle

#: Thursday of the week after, two in the afternoon in Copenhagen.
WORKSHOP = datetime(2026, 12, 3, 13, 0, tzinfo=UTC)
FILLED: dict[str, Value] = {
    "topic": "Closing a month",
    "at": WORKSHOP,
    "minutes": 90,
    "material": "https://example.com/guide",
    "practice": "Close a week on your own",
    "task": "Close November",
}
DRAFT = "Northwind: messages around “Closing a month”"


async def records(stage: Stage, name: str = "aiko", /, **changed: Value) -> Seen:
    """``/usher workshop``, filled in and sent."""
    await stage.commands(name, "workshop")
    return await fills(stage, name, **{**FILLED, **changed})


def client(seen: Seen) -> list[tuple[str, str]]:
    return [(kind, title) for kind, place, title in seen if place == "northwind"]


async def test_three_messages_are_approved_once_and_go_out_around_the_workshop(stage: Stage) -> None:
    await stage.opens()
    assert await stage.commands("carl", "workshop") != [("form", "", "Workshop")]
    assert await records(stage, "omar") == [("post", "dm-aiko", DRAFT)]
    draft = last(stage, "dm-aiko", "learning.approve")
    for words in ("Close a week on your own", "Close November", "https://example.com/guide"):
        assert words in shown(stage, draft)
    assert client(await stage.moves(datetime(2026, 11, 24, 9, tzinfo=UTC))) == []
    assert (await presses(stage, "omar", draft, "learning.approve"))[0][0] == "whisper"
    assert await presses(stage, "aiko", draft, "learning.approve") == [
        ("update", "dm-aiko", "Northwind: planned around “Closing a month”")
    ]
    assert (await presses(stage, "aiko", draft, "learning.approve"))[0][2] == "That card is out of date"
    seen = await stage.moves(datetime(2026, 11, 30, 9, tzinfo=UTC))
    assert ("post", "Before our workshop: Closing a month") in client(seen)
    card = last(stage, "northwind", "late.open")
    assert card.audience == CLIENT
    assert "half an hour to prepare included" in shown(stage, card)
    seen = await stage.moves(datetime(2026, 12, 2, 9, tzinfo=UTC))
    assert ("post", "To try out before the workshop: Closing a month") in client(seen)
    assert client(await stage.moves(WORKSHOP + timedelta(minutes=80))) == []
    seen = await stage.moves(WORKSHOP + timedelta(minutes=91))
    assert client(seen) == [("post", "Right away: use what you learned about Closing a month")]


async def test_what_cannot_be_goes_back_to_its_field(stage: Stage) -> None:
    await stage.opens()
    wrong: dict[str, Value] = {
        "topic": "",
        "at": datetime(2026, 11, 20, 9, tzinfo=UTC),
        "minutes": 5,
        "material": "the folder",
        "practice": "x" * 1001,
        "task": " ",
    }
    for field, value in wrong.items():
        assert await records(stage, **{field: value}) == [("reject", field, "")]
    assert await records(stage, at=datetime(2029, 1, 1, tzinfo=UTC)) == [("reject", "at", "")]


async def test_a_workshop_moves_only_with_a_new_approval_and_the_client_hears_of_it(stage: Stage) -> None:
    await stage.opens()
    await records(stage)
    await presses(stage, "aiko", last(stage, "dm-aiko", "learning.approve"), "learning.approve")
    await stage.moves(datetime(2026, 11, 30, 9, tzinfo=UTC))
    one = (await stage.doc("learning")).workshops[0]
    assert await stage.presses("aiko", "learning.edit", one.id) == [("form", "", "Workshop")]
    await fills(stage, "aiko", at=WORKSHOP + timedelta(days=1))
    draft = last(stage, "dm-aiko", "learning.approve")
    assert client(await stage.moves(WORKSHOP + timedelta(minutes=91))) == []
    assert ("post", "Our workshop has moved: Closing a month") in client(
        await presses(stage, "aiko", draft, "learning.approve")
    )
    seen = await stage.moves(WORKSHOP + timedelta(days=1, minutes=91))
    assert [title for _, title in client(seen)][
        -1
    ] == "Right away: use what you learned about Closing a month"


async def test_called_off_its_messages_stay_away(stage: Stage) -> None:
    await stage.opens()
    await records(stage)
    await presses(stage, "aiko", last(stage, "dm-aiko", "learning.approve"), "learning.approve")
    one = (await stage.doc("learning")).workshops[0]
    assert await stage.presses("aiko", "learning.off", one.id) == [("form", "", "Call it off")]
    assert await stage.submits("aiko", "learning.off", {"why": ""}, one.id) == [("reject", "why", "")]
    seen = await stage.submits("aiko", "learning.off", {"why": "The trainer is ill"}, one.id)
    assert client(seen) == [("post", "The workshop “Closing a month” is called off")]
    assert "The trainer is ill" in shown(stage, last(stage, "northwind"))
    assert not [one for one in client(await stage.moves(WORKSHOP + timedelta(days=1))) if "Closing" in one[1]]


async def test_a_client_who_cannot_come_asks_for_another_day(stage: Stage) -> None:
    await stage.opens()
    await records(stage)
    await presses(stage, "aiko", last(stage, "dm-aiko", "learning.approve"), "learning.approve")
    one = (await stage.doc("learning")).workshops[0]
    values: dict[str, Value] = {"what": f"workshop:{one.id}", "day": date(2026, 12, 4), "why": "A strike"}
    wish = Submitted(stage.id(), CLIENT_ROOM, handle("carl"), "late.asked", values, stage.engagement)
    await stage.happens(wish)
    await presses(stage, "aiko", last(stage, "dm-aiko", "late.grant"), "late.grant")
    moved = (await stage.doc("learning")).workshops[0]
    assert (moved.at, moved.approved) == (WORKSHOP + timedelta(days=1), True)


async def test_on_the_day_before_the_kickoff_the_client_is_reminded_to_prepare(stage: Stage) -> None:
    await stage.opens()
    await stage.commands("aiko", "kickoff")
    await fills(stage, "aiko", at=datetime(2026, 12, 7, 9, tzinfo=UTC), place="https://meet.example/1")
    draft = last(stage, "dm-aiko", "agenda.approve")
    assert "We remind you of it on the business day before" in shown(stage, draft)
    await presses(stage, "aiko", draft, "agenda.approve")
    seen = await stage.moves(datetime(2026, 12, 4, 9, tzinfo=UTC))
    assert ("post", "Our kickoff is on the next business day") in client(seen)
