"""The first month: an early win that the client confirms, an interim deliverable, one-to-ones, each in its time."""

from datetime import UTC, date, datetime

from bot.events import Pressed
from bot.model.document import Put
from bot.model.firsts import Firsts
from bot.ports import Batch
from tests.flows.papers import fills, last, presses, shown
from tests.flows.stage import CLIENT_ROOM, Seen, Stage, handle

KICKOFF = datetime(2026, 12, 2, 9, 0, tzinfo=UTC)


async def starts(stage: Stage, at: datetime = KICKOFF) -> None:
    await stage.opens()
    await stage.submits("mika", "handoff.answer", {"answer": "Ann Lee; CFO"}, "stakeholders")
    await sets(stage, at)


async def sets(stage: Stage, at: datetime) -> None:
    await stage.commands("aiko", "kickoff")
    await fills(stage, "aiko", at=at, place="", length="standard")


async def waits(stage: Stage, name: str = "aiko") -> str:
    await stage.opens_home(name)
    return stage.whispered_home()


async def taps(stage: Stage, name: str, number: str) -> Seen:
    event = Pressed(stage.id(), CLIENT_ROOM, handle(name), "decision.confirm", stage.engagement, number)
    return await stage.happens(event)


async def test_a_win_is_chosen_in_week_1_delivered_and_confirmed(stage: Stage) -> None:
    await starts(stage)
    await stage.moves(datetime(2026, 12, 4, 9, tzinfo=UTC))
    assert "what is the early win?" in await waits(stage)
    assert await stage.presses("omar", "win.form") == [("whisper", "", "That is for somebody else here")]
    await stage.presses("aiko", "win.form")
    assert await fills(stage, "aiko", what="", by=date(2026, 12, 1)) == [("reject", "by,what", "")]
    await stage.presses("aiko", "win.form")
    await fills(stage, "aiko", what="A first close in five days", by=date(2027, 1, 15))
    assert "later than three weeks" in stage.whispered()
    await stage.presses("aiko", "win.form")
    await fills(stage, "aiko", what="A first close in five days", by=date(2026, 12, 15))
    assert "what is the early win?" not in await waits(stage)
    await stage.moves(datetime(2026, 12, 16, 9, tzinfo=UTC))
    assert "is the early win with the client? A first close" in await waits(stage)
    await stage.presses("aiko", "win.edit")
    assert await fills(stage, "aiko", text="") == [("reject", "text", "")]
    await stage.presses("aiko", "win.edit")
    await fills(stage, "aiko", text="November is closed")
    draft = last(stage, "dm-aiko", "win.approve")
    assert CLIENT_ROOM not in [one.room for one in stage.messenger.news]
    await presses(stage, "aiko", draft, "win.approve")
    assert "November is closed" in shown(stage, last(stage, "northwind"))
    number = str((await stage.doc("plan")).decided)
    assert await taps(stage, "lena", number) == [("whisper", "", "This one is for the client")]
    seen = await taps(stage, "carl", number)
    assert ("post", "northwind-internal", "Northwind: first value after 14 days") in seen
    held: Firsts = await stage.doc("firsts")
    assert (held.days, held.late) == (14, False)
    assert await taps(stage, "carl", number) == [("whisper", "", "That has already been confirmed")]
    later = await stage.moves(datetime(2026, 12, 23, 12, tzinfo=UTC))
    assert not [one for one in later if one[1] == "dm-petra" and "early win" in one[2]]


async def test_without_a_win_the_partner_hears_on_day_21_and_of_six_weeks_when_repeated(stage: Stage) -> None:
    await starts(stage)
    other = Firsts("other", "Contoso", "local:T", slow=True, started=KICKOFF)
    await stage.store.commit(Batch(KICKOFF, (Put(other, 0),)))
    seen = await stage.moves(datetime(2026, 12, 28, 12, tzinfo=UTC))
    assert ("post", "dm-petra", "Northwind: no early win after three weeks") in seen
    seen = await stage.moves(datetime(2027, 1, 14, 12, tzinfo=UTC))
    assert ("post", "dm-petra", "Northwind: no interim deliverable by day 30") in seen
    assert ("post", "dm-petra", "2 projects waited six weeks or more for their first value") in seen
    assert any("Contoso" in shown(stage, one.card) for one in stage.messenger.news)


async def test_all_of_it_moves_with_the_kickoff(stage: Stage) -> None:
    await starts(stage)
    await sets(stage, KICKOFF.replace(day=4))
    await stage.moves(datetime(2026, 12, 7, 9, tzinfo=UTC))
    assert "what is the early win?" not in await waits(stage)
    await stage.moves(datetime(2026, 12, 8, 9, tzinfo=UTC))
    assert "what is the early win?" in await waits(stage)


async def test_an_interim_deliverable_is_in_the_client_s_hands_by_day_30(stage: Stage) -> None:
    await starts(stage)
    await stage.moves(datetime(2026, 12, 28, 12, tzinfo=UTC))
    assert "which piece of the deliverable" in await waits(stage)
    await stage.presses("aiko", "deliverable.edit")
    assert await fills(stage, "aiko", name="", link="here", text="") == [("reject", "link,name", "")]
    await stage.presses("aiko", "deliverable.edit")
    await fills(stage, "aiko", name="Gap analysis", link="https://files.example/1", text="Three gaps")
    draft = last(stage, "dm-aiko", "deliverable.approve")
    assert "waits to be approved" in await waits(stage)
    await presses(stage, "aiko", draft, "deliverable.approve")
    assert "Gap analysis" in shown(stage, last(stage, "northwind"))
    later = await stage.moves(datetime(2027, 1, 5, 12, tzinfo=UTC))
    assert not [one for one in later if "deliverable" in one[2]]


async def test_one_to_ones_are_recorded_until_all_are_held(stage: Stage) -> None:
    await starts(stage)
    await stage.moves(datetime(2026, 12, 7, 9, tzinfo=UTC))
    assert "one-to-ones with key stakeholders are left" in await waits(stage)
    assert await stage.presses("aiko", "met.form") == [("form", "", "One-to-ones")]
    await fills(stage, "aiko", met=("local.T.carl",))
    assert "One is left" in stage.whispered()
    await stage.presses("aiko", "met.form")
    codes = tuple(one.code for one in stage.asked().fields[0].options)
    assert len(codes) == 2
    await fills(stage, "aiko", met=codes)
    assert "one-to-one" not in await waits(stage)
    await stage.presses("aiko", "firsts.show")
    assert "2 of 2" in stage.whispered()
