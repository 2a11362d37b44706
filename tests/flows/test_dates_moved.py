"""Keep the plan: a client says that they will be late; the effect is shown, the project manager decides."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from msgspec.structs import replace

from bot.cards.card import CLIENT
from bot.cards.plain import words_of
from bot.events import Commanded, Pressed, Submitted, Value
from bot.model.document import Put
from bot.model.places import Room
from bot.model.plan import Milestone, Plan
from bot.model.wishes import Wishes
from bot.ports import Batch
from tests.flows.papers import last, presses, shown
from tests.flows.stage import CLIENT_ROOM, TEXTS, Seen, Stage, handle

MONDAY = datetime(2026, 12, 7, 9, 0, tzinfo=UTC)
DATA, CLOSE = date(2026, 12, 11), date(2026, 12, 18)


async def planned(stage: Stage) -> None:
    """The kickoff is on Wednesday; two milestones follow."""
    await stage.opens()
    await stage.moves(MONDAY)
    milestones = (Milestone("1", "Data", DATA), Milestone("2", "First close", CLOSE))
    plan = Plan(stage.engagement, kickoff=datetime(2026, 12, 9, 9, 0, tzinfo=UTC), milestones=milestones)
    await stage.store.commit(Batch(MONDAY, (Put(plan, 0),)))


async def opens(stage: Stage, name: str = "carl", what: str = "") -> Seen:
    event = Pressed(stage.id(), CLIENT_ROOM, handle(name), "late.open", stage.engagement, what)
    return await stage.happens(event)


async def sends(stage: Stage, name: str = "carl", room: Room = CLIENT_ROOM, /, **changed: Value) -> Seen:
    """The client's form: the data comes on Wednesday, not on Friday."""
    values: dict[str, Value] = {
        "what": "milestone:1",
        "day": date(2026, 12, 16),
        "why": "The ledger is at the auditor's",
        **changed,
    }
    return await stage.happens(
        Submitted(stage.id(), room, handle(name), "late.asked", values, stage.engagement)
    )


async def wishes(stage: Stage) -> Wishes:
    found: Wishes = await stage.doc("wishes")
    return found


def whispered(stage: Stage) -> str:
    assert stage.last
    one: Any = stage.last.live[0]
    return "\n".join(words_of(getattr(one, "card", None) or one.form, stage.last.reader, TEXTS))


async def test_a_wish_shows_its_effect_and_is_granted_by_the_project_manager_alone(stage: Stage) -> None:
    await planned(stage)
    assert await opens(stage, what="milestone:1") == [("form", "", "We will be late")]
    assert "depend on each other" in whispered(stage)
    assert await sends(stage) == [
        ("whisper", "", "Thank you for telling us early"),
        ("post", "dm-aiko", "Northwind: Data"),
    ]
    assert (await stage.doc("plan")).milestones[0].expected == DATA
    card = last(stage, "dm-aiko", "late.grant")
    words = shown(stage, card)
    for each in (
        "3 business days",
        "First close",
        "Wednesday, 23 December 2026",
        "The ledger is at the auditor's",
    ):
        assert each in words
    assert (await presses(stage, "omar", card, "late.grant"))[0] == (
        "whisper",
        "",
        "That is for somebody else here",
    )
    assert (await presses(stage, "carl", card, "late.grant"))[0] == (
        "whisper",
        "",
        "That is for somebody else here",
    )
    seen = await presses(stage, "aiko", card, "late.grant")
    assert ("post", "northwind", "About the date") in seen
    assert ("update", "dm-aiko", "Northwind: Data") in seen
    told = last(stage, "northwind")
    assert told.audience == CLIENT
    assert "Data is now due Wednesday, 16 December 2026" in shown(stage, told)
    plan = await stage.doc("plan")
    assert plan.milestones[0].expected == date(2026, 12, 16)
    assert [(one.why, one.side) for one in plan.moves] == [("The ledger is at the auditor's", "client")]
    assert (await presses(stage, "aiko", card, "late.grant"))[0][2] == "That card is out of date"
    await stage.commands("aiko", "late")
    assert "moved to Wednesday, 16 December 2026 (Aiko Tanaka)" in whispered(stage)


async def test_a_wish_is_declined_or_another_date_is_offered_and_accepted(stage: Stage) -> None:
    await planned(stage)
    await sends(stage)
    card = last(stage, "dm-aiko", "late.grant")
    assert await presses(stage, "aiko", card, "late.decline") == [("form", "", "Keep the date")]
    assert await stage.submits("aiko", "late.declined", {"words": ""}, "1") == [("reject", "words", "")]
    await stage.submits("aiko", "late.declined", {"words": "The close depends on it."}, "1")
    assert "The close depends on it." in shown(stage, last(stage, "northwind"))
    await sends(stage)
    card = last(stage, "dm-aiko", "late.grant")
    assert await presses(stage, "aiko", card, "late.offer") == [("form", "", "Propose another date")]
    wrong: dict[str, Value] = {"day": date(2026, 12, 1), "words": ""}
    assert await stage.submits("aiko", "late.offered", wrong, "2") == [("reject", "day", "")]
    await stage.submits("aiko", "late.offered", {"day": date(2026, 12, 14), "words": ""}, "2")
    offer = last(stage, "northwind", "late.accept")
    assert "Would Monday, 14 December 2026 work for you?" in shown(stage, offer)
    assert (await presses(stage, "aiko", offer, "late.accept"))[0][2] == "That is for somebody else here"
    assert ("post", "northwind", "About the date") in await presses(stage, "carl", offer, "late.accept")
    assert (await stage.doc("plan")).milestones[0].expected == date(2026, 12, 14)
    assert [one.fate for one in (await wishes(stage)).latest] == ["declined", "granted"]


async def test_what_cannot_be_goes_back_to_its_field(stage: Stage) -> None:
    await planned(stage)
    wrong: dict[str, dict[str, Value]] = {
        "day": {"day": DATA},
        "why": {"why": " "},
        "what": {"what": "milestone:9"},
        "day,why": {"day": None, "why": ""},
    }
    for fields, changed in wrong.items():
        assert await sends(stage, **changed) == [("reject", fields, "")]
    for day in (date(2026, 12, 4), date(2028, 12, 4)):
        assert await sends(stage, day=day) == [("reject", "day", "")]
    assert await sends(stage, why="x" * 301) == [("reject", "why", "")]
    assert await stage.store.get(f"wishes:{stage.engagement}") is None


async def test_one_of_ours_a_stranger_and_a_closed_project_are_told_what_to_do(stage: Stage) -> None:
    await planned(stage)
    assert await opens(stage, "aiko") == [("whisper", "", "This button is your client's")]
    assert await sends(stage, "omar") == [("whisper", "", "This button is your client's")]
    elsewhere = Room("local", "T", "elsewhere")
    assert await sends(stage, "zoe", elsewhere) == [("whisper", "", "That is for somebody else here")]
    asked = Commanded(stage.id(), elsewhere, handle("carl"), "usher", "late")
    assert await stage.happens(asked) == [("whisper", "", "I don't know which project you mean")]
    assert await stage.commands("carl", "late", CLIENT_ROOM) == [("form", "", "We will be late")]
    held = await stage.store.get(f"engagement:{stage.engagement}")
    assert held
    await stage.store.commit(Batch(MONDAY, (Put(replace(held.doc, state="closed"), held.version),)))
    assert await sends(stage) == [("whisper", "", "The project with Northwind has ended")]


async def test_a_later_wish_takes_the_place_of_the_one_that_waits(stage: Stage) -> None:
    await planned(stage)
    await sends(stage)
    card = last(stage, "dm-aiko", "late.grant")
    await sends(stage, day=date(2026, 12, 17))
    assert (await presses(stage, "aiko", card, "late.grant"))[0][2] == "That card is out of date"
    assert [one.fate for one in (await wishes(stage)).latest] == ["replaced", "asked"]


async def test_the_kickoff_moves_to_the_same_hour_and_a_late_cancellation_is_counted(stage: Stage) -> None:
    await planned(stage)
    await sends(stage, what="kickoff", day=date(2026, 12, 10))
    await presses(stage, "aiko", last(stage, "dm-aiko", "late.grant"), "late.grant")
    assert (await stage.doc("plan")).kickoff == datetime(2026, 12, 10, 9, 0, tzinfo=UTC)
    await stage.moves(MONDAY + timedelta(days=2))
    await sends(stage, what="kickoff", day=None, why="Flu")
    card = last(stage, "dm-aiko", "kickoff.form")
    assert "less than a business day ahead" in shown(stage, card)
    kept = await wishes(stage)
    assert (kept.count, kept.cancelled, kept.cancelled_late) == (2, 1, 1)
    assert (await stage.doc("plan")).kickoff is not None


async def test_the_project_manager_is_reminded_until_it_is_decided(stage: Stage) -> None:
    await planned(stage)
    await sends(stage)
    await stage.opens_home("aiko")
    assert "“Data” on Wednesday, 16 December 2026 instead?" in whispered(stage)
    assert (await stage.presses("aiko", "late.see", "1"))[0] == ("whisper", "", "Northwind: Data")
    await stage.presses("aiko", "late.grant", "1")
    await stage.opens_home("aiko")
    assert "instead?" not in whispered(stage)
