"""Calls, reviews and retrospectives: asked about on their day, told, skipped with a reason, counted into the health."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from bot.model.document import Put
from bot.model.health import HealthState
from bot.model.meeting import MOMENTUM, RELATIONSHIP, Meeting
from bot.model.plan import Milestone
from bot.ports import Batch
from tests.flows.papers import fills, last, presses, shown
from tests.flows.stage import Seen, Stage, direct
from tests.flows.test_survey import KICKOFF, kicked_off

#: The first Friday a week after the kickoff (a Wednesday); the Friday after it.
CALL = datetime(2026, 12, 11, 12, tzinfo=UTC)
NEXT = datetime(2026, 12, 18, 12, tzinfo=UTC)
REVIEW = datetime(2027, 1, 4, 12, tzinfo=UTC)
ASKED = ("post", "dm-aiko", "Northwind: Weekly status call")
OURS = ("post", "northwind-internal", "Northwind: Weekly status call")


async def health(stage: Stage) -> HealthState:
    held: HealthState = await stage.doc("health")
    return held


async def meeting(stage: Stage, id_: str) -> Meeting:
    held = await stage.store.get(f"meeting:{stage.engagement}:{id_}")
    assert held
    found: Meeting = held.doc
    return found


async def tells(stage: Stage, name: str, id_: str, code: str = "form", **values: Any) -> Seen:
    """The form about a meeting, opened and sent back."""
    await stage.presses(name, f"meeting.{code}", id_)
    return await fills(stage, name, **values)


async def reviewed(stage: Stage, answer: str, rating: str, **more: Any) -> Seen:
    """The review of day 30, filled in by the project manager."""
    values = {**dict.fromkeys(MOMENTUM, answer), **dict.fromkeys(RELATIONSHIP, rating), **more}
    return await tells(stage, "aiko", "milestone_review-1", **values)


async def test_a_short_call_beside_the_written_update_is_held_or_skipped_with_a_reason(stage: Stage) -> None:
    await kicked_off(stage)
    assert ASKED in await stage.moves(CALL)
    card = last(stage, "dm-aiko", "meeting.form")
    assert [one.code for one in card.buttons] == ["meeting.form", "meeting.skip"]
    assert await presses(stage, "omar", card, "meeting.skip") == [
        ("whisper", "", "That is for somebody else here")
    ]
    assert await presses(stage, "aiko", card, "meeting.form") == [("form", "", "How it went")]
    assert await fills(stage, "aiko", on=date(2026, 12, 12)) == [("reject", "on", "")]
    assert await tells(stage, "aiko", "status_call-1", on=date(2026, 12, 11)) == [
        ("whisper", "", "Noted. Thank you!"),
        ("update", "dm-aiko", "Northwind: Weekly status call"),
    ]  # nothing was written: our channel stays quiet
    assert (await health(stage)).tallies["status_call"].held == 1

    assert ASKED in await stage.moves(NEXT)
    assert await tells(stage, "aiko", "status_call-2", "skip", reason=" ") == [("reject", "reason", "")]
    seen = await tells(stage, "aiko", "status_call-2", "skip", reason="The client is at a fair")
    assert seen[0] == ("whisper", "", "Noted as skipped, with your reason")
    assert OURS in seen
    words = shown(stage, last(stage, "northwind-internal"))
    assert "Skipped on" in words
    assert "The client is at a fair" in words
    assert not any(place == "northwind" for _, place, _ in seen)
    tally = (await health(stage)).tallies["status_call"]
    assert (tally.number, tally.held, tally.skipped, tally.row) == (2, 1, 1, 1)

    # it was held after all: the later word counts
    await tells(stage, "aiko", "status_call-2", said="They like the pace")
    tally = (await health(stage)).tallies["status_call"]
    assert (tally.held, tally.skipped, tally.row) == (2, 0, 0)


async def test_nobody_says_anything_the_nudge_comes_and_the_next_one_counts_it_as_missed(
    stage: Stage,
) -> None:
    await kicked_off(stage)
    await stage.moves(CALL)
    await stage.moves(datetime(2026, 12, 14, 12, tzinfo=UTC))
    assert "Weekly status call" in shown(stage, last(stage, "dm-aiko", "nudge.snooze"))
    await stage.opens_home("aiko")
    assert ASKED in (seen := await stage.moves(NEXT))
    assert OURS in seen
    assert "nobody said that it was held" in shown(stage, last(stage, "northwind-internal", ""))
    tally = (await health(stage)).tallies["status_call"]
    assert (tally.number, tally.missed, tally.row) == (2, 1, 1)
    assert (await health(stage)).open == ("status_call-2",)
    assert (await meeting(stage, "status_call-1")).state == "missed"


@pytest.mark.slow
async def test_once_a_month_the_partner_asks_how_we_are_doing(stage: Stage) -> None:
    await kicked_off(stage)
    asked = ("post", "dm-petra", "Northwind: Monthly stakeholder call")
    assert asked in await stage.moves(REVIEW)
    card = last(stage, "dm-petra", "meeting.form")
    assert "“How are we doing?”" in shown(stage, card)
    assert await tells(stage, "petra", "stakeholder_call-1") == [("reject", "said", "")]
    told = {"with": "Carl", "said": "Too many meetings", "next": "One less"}
    seen = await tells(stage, "petra", "stakeholder_call-1", **told)
    assert ("post", "northwind-internal", "Northwind: Monthly stakeholder call") in seen
    words = shown(stage, last(stage, "northwind-internal"))
    assert all(said in words for said in ("Carl", "Too many meetings", "One less"))
    assert asked in await stage.moves(datetime(2027, 2, 1, 12, tzinfo=UTC))
    review = ("post", "dm-petra", "Northwind: Executive business review")
    assert review not in await stage.moves(KICKOFF + timedelta(days=181))
    assert review in await stage.moves(KICKOFF + timedelta(days=183))


async def test_the_review_of_day_30_looks_at_momentum_and_relationship(stage: Stage) -> None:
    await kicked_off(stage)
    assert ("post", "dm-aiko", "Northwind: Milestone review") in await stage.moves(REVIEW)
    assert await reviewed(stage, "so", "7") == [("reject", ",".join(sorted((*MOMENTUM, *RELATIONSHIP))), "")]
    seen = await reviewed(stage, "yes", "5", said="Strong start")
    assert ("post", "northwind-internal", "Northwind: Milestone review") in seen
    words = shown(stage, last(stage, "northwind-internal"))
    assert all(said in words for said in ("Health: good", "strong", "5.0 of 5", "Strong start"))
    assert not [one for one in seen if one[1] == "dm-petra"]

    # looked at again: it is an alarm, and the partner is told at once
    seen = await reviewed(stage, "partly", "4", signs=("stalled", "tension"), trust="2")
    seen += await stage.moves(stage.clock.now() + timedelta(minutes=1))
    assert ("post", "dm-petra", "Northwind: health alarm") in seen
    words = shown(stage, last(stage, "dm-petra"))
    assert all(said in words for said in ("weak", "3.6 of 5", "stalled work", "tension"))
    found = (await health(stage)).reviewed
    assert found is not None
    assert (found.momentum, found.relationship, found.weak) == ("weak", 36, ("trust",))
    assert (await health(stage)).before is None


async def test_a_skipped_review_leaves_no_figures_behind(stage: Stage) -> None:
    await kicked_off(stage)
    await stage.moves(REVIEW)
    await reviewed(stage, "yes", "4")
    await tells(stage, "aiko", "milestone_review-1", "skip", reason="It was another client's")
    assert (await health(stage)).reviewed is None


async def test_a_milestone_that_is_reached_is_looked_back_at_and_the_client_is_asked(stage: Stage) -> None:
    await kicked_off(stage)
    await stage.moves(datetime(2026, 12, 9, 12, tzinfo=UTC))
    held = await stage.store.get(f"plan:{stage.engagement}")
    assert held
    one = Milestone("m1", "Data migrated", date(2026, 12, 11))
    plan = replace(held.doc, milestones=(one, Milestone("m2", "Go-live", date(2027, 3, 1))))
    await stage.store.commit(Batch(stage.clock.now(), (Put(plan, held.version),)))
    await stage.moves(datetime(2026, 12, 11, 12, tzinfo=UTC))
    card = last(stage, "dm-aiko", "status.edit")
    await presses(stage, "aiko", card, "status.edit")
    await fills(stage, "aiko", state_m1="reached")
    await presses(stage, "aiko", last(stage, "dm-aiko", "status.approve"), "status.approve")
    seen = await stage.moves(stage.clock.now() + timedelta(minutes=1))
    asked = ("post", "dm-aiko", "Northwind: Retrospective, after Data migrated")
    assert asked in seen
    assert ("post", "northwind", "Milestone survey: we would like your view") in seen
    assert await tells(stage, "aiko", "retrospective-1") == [("reject", "well", "")]
    seen = await tells(stage, "aiko", "retrospective-1", well="The plan held", change="Test data earlier")
    assert ("post", "northwind-internal", "Northwind: Retrospective, after Data migrated") in seen
    # nothing of it comes twice
    await stage.moves(datetime(2026, 12, 18, 12, tzinfo=UTC))
    await presses(stage, "aiko", last(stage, "dm-aiko", "status.approve"), "status.approve")
    seen = await stage.moves(stage.clock.now() + timedelta(minutes=1))
    assert not [one for one in seen if "Retrospective" in one[2]]


async def test_all_of_it_moves_with_the_kickoff(stage: Stage) -> None:
    await kicked_off(stage)
    moved: dict[str, Any] = {"at": KICKOFF + timedelta(days=7), "place": "", "length": "standard"}
    await stage.submits("aiko", "kickoff.set", moved)
    assert ASKED not in await stage.moves(CALL)
    assert ASKED in await stage.moves(NEXT)


async def test_where_the_seat_is_empty_the_next_up_the_line_is_asked(stage: Stage) -> None:
    await kicked_off(stage, engagement_partner=None)
    await stage.moves(REVIEW)
    assert not [one for one in stage.messenger.news if one.room == direct("petra")]
    assert (await meeting(stage, "stakeholder_call-1")).asked == ""
