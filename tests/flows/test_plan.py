"""The plan: milestones agreed at the kickoff, moves told the same day, reached ones in the next update."""

from datetime import UTC, date, datetime

from bot.cards.ical import recurring
from bot.events import Value
from bot.model.plan import Plan
from tests.flows.papers import fills, last, presses, shown
from tests.flows.stage import CLIENT_ROOM, INTERNAL, Seen, Stage

KICKOFF = datetime(2026, 12, 2, 9, 0, tzinfo=UTC)
FORM: Seen = [("form", "", "Milestone")]
DAY = date(2026, 12, 18)


async def kicks_off(stage: Stage) -> None:
    """The project is open and its kickoff set."""
    await stage.opens()
    await stage.commands("aiko", "kickoff")
    await fills(stage, "aiko", at=KICKOFF, place="", length="standard")


async def adds(stage: Stage, name: str = "First close", due: date | None = DAY) -> Seen:
    assert await stage.presses("aiko", "plan.milestone") == FORM
    return await fills(stage, "aiko", name=name, due=due)


async def edits(stage: Stage, **values: Value) -> Seen:
    plan: Plan = await stage.doc("plan")
    assert await stage.presses("aiko", "plan.milestone", plan.milestones[0].id) == FORM
    return await fills(stage, "aiko", **values)


async def test_milestones_are_planned_freely_until_the_kickoff(stage: Stage) -> None:
    await kicks_off(stage)
    assert await stage.commands("aiko", "plan") == [("whisper", "", "The plan · Northwind")]
    assert await adds(stage, "", date(2026, 11, 20)) == [("reject", "due,name", "")]
    assert await adds(stage, due=date(2036, 1, 1)) == [("reject", "due", "")]
    assert await adds(stage) == [("whisper", "", "Saved: First close")]
    assert await edits(stage, due=date(2026, 12, 16)) == [("whisper", "", "Saved: First close")]
    plan: Plan = await stage.doc("plan")
    assert (plan.milestones[0].due, plan.moves) == (date(2026, 12, 16), ())
    assert await edits(stage, state="dropped") == [("whisper", "", "“First close” is no longer in the plan")]
    assert (await stage.doc("plan")).milestones == ()


async def test_a_move_is_told_the_same_day_with_its_reason(stage: Stage) -> None:
    await kicks_off(stage)
    await adds(stage)
    await stage.moves(datetime(2026, 12, 3, 9, tzinfo=UTC))
    assert await edits(stage, expected=date(2026, 12, 1), why="x") == [("reject", "expected", "")]
    assert await edits(stage, expected=date(2026, 12, 22)) == [("reject", "why", "")]
    assert await edits(stage, expected=date(2026, 12, 22), why="The ledgers came late") == [
        ("whisper", "", "The new date is noted"),
        ("post", "dm-aiko", "Northwind: draft · A date has changed"),
    ]
    draft = last(stage, "dm-aiko")
    assert "Friday, 18 December 2026 → Tuesday, 22 December 2026. The ledgers came late" in shown(
        stage, draft
    )
    reminded = await stage.moves(datetime(2026, 12, 3, 11, 30, tzinfo=UTC))
    assert [one for one in reminded if one[:2] == ("update", "dm-aiko") and "waiting for you" in one[2]]
    await presses(stage, "aiko", draft, "moved.edit")
    await fills(stage, "aiko", text="The report keeps its date")
    fresh = last(stage, "dm-aiko")
    assert await presses(stage, "aiko", draft, "moved.approve") == [
        ("whisper", "", "That card is out of date")
    ]
    for name in ("carl", "omar"):
        assert await presses(stage, name, fresh, "moved.approve") == [
            ("whisper", "", "That is for somebody else here")
        ]
    told = await presses(stage, "aiko", fresh, "moved.approve")
    assert ("post", "northwind", "A date has changed") in told
    assert "The report keeps its date" in shown(stage, last(stage, "northwind"))
    plan: Plan = await stage.doc("plan")
    assert [(one.was, one.to, one.why) for one in plan.moves] == [
        (DAY, date(2026, 12, 22), "The ledgers came late")
    ]
    assert plan.milestones[0].state == "behind"
    await stage.commands("aiko", "plan")
    assert "One date was moved so far: 1 by us, 0 by the client." in stage.whispered()


async def test_a_move_taken_back_is_not_told(stage: Stage) -> None:
    await kicks_off(stage)
    await adds(stage)
    await stage.moves(datetime(2026, 12, 3, 9, tzinfo=UTC))
    await edits(stage, expected=date(2026, 12, 10), why="We are quick")
    assert (await stage.doc("plan")).milestones[0].state == "ahead"
    draft = last(stage, "dm-aiko")
    await edits(stage, expected=DAY, why="Not so quick")
    assert (await stage.doc("plan")).milestones[0].state == "on_schedule"
    assert await presses(stage, "aiko", draft, "moved.approve") == [
        ("whisper", "", "That card is out of date")
    ]
    assert CLIENT_ROOM not in [one.room for one in stage.messenger.news]


async def test_on_its_day_it_is_asked_about_and_reached_ones_are_in_the_update(stage: Stage) -> None:
    await kicks_off(stage)
    await adds(stage, due=date(2026, 12, 10))
    await stage.moves(datetime(2026, 12, 10, 9, tzinfo=UTC))
    await stage.opens_home("aiko")
    assert "“First close” was expected on Thursday, 10 December 2026" in stage.whispered_home()
    assert await edits(stage, state="reached") == [
        ("whisper", "", "Well done: “First close” is reached"),
    ]
    await stage.moves(datetime(2026, 12, 11, 11, tzinfo=UTC))
    assert "milestone “First close” is reached" in shown(stage, last(stage, "dm-aiko", "status.edit"))
    await presses(stage, "aiko", last(stage, "dm-aiko", "status.edit"), "status.approve")
    await stage.moves(datetime(2026, 12, 18, 11, tzinfo=UTC))
    assert "First close" not in shown(stage, last(stage, "dm-aiko", "status.edit"))


async def test_only_who_leads_changes_it_and_no_client_sees_it(stage: Stage) -> None:
    await kicks_off(stage)
    assert await stage.presses("omar", "plan.milestone") == [
        ("whisper", "", "That is for somebody else here")
    ]
    assert await stage.commands("omar", "plan") == [("whisper", "", "The plan · Northwind")]
    assert await stage.commands("carl", "plan", CLIENT_ROOM) == [("whisper", "", "What you can do here")]
    assert await stage.commands("zoe", "plan", INTERNAL) == [("whisper", "", "What you can do here")]


async def test_recurring_meetings_are_invitations_that_keep_their_hour(stage: Stage) -> None:
    stage.turns.public = "https://usher.example/"
    await kicks_off(stage)
    await stage.presses("aiko", "series.form")
    wrong = datetime(2026, 1, 1, tzinfo=UTC)
    assert await fills(stage, "aiko", name="", first=wrong) == [("reject", "first,name", "")]
    await stage.presses("aiko", "series.form")
    await fills(stage, "aiko", name="Status call", first=datetime(2027, 3, 23, 9, tzinfo=UTC), every="1")
    draft = last(stage, "dm-aiko")
    assert CLIENT_ROOM not in [one.room for one in stage.messenger.news]
    await presses(stage, "aiko", draft, "series.approve")
    assert "every week" in shown(stage, last(stage, "northwind"))
    plan: Plan = await stage.doc("plan")
    one = plan.series[0]
    assert f"https://usher.example/invitation/{one.token}.ics" in shown(stage, last(stage, "northwind"))
    assert len(one.token) == 32
    found = await stage.store.find("plan", "invitation", one.token)
    assert [held.doc.engagement for held in found] == [stage.engagement]
    engagement = (await stage.store.get(f"engagement:{stage.engagement}")).doc  # type: ignore[union-attr]
    written = recurring(engagement, one, KICKOFF).decode()
    for line in ("DTSTART;TZID=Europe/Copenhagen:20270323T100000", "RRULE:FREQ=WEEKLY", "BEGIN:VTIMEZONE"):
        assert line in written
