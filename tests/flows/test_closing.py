"""The two ends of an engagement: the onboarding is complete once nothing is missing; at last it is closed."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.events import Said
from bot.model.closing import Closing
from bot.model.owed import DueItem
from tests.flows.papers import fills, last, shown
from tests.flows.stage import CLIENT_ROOM, Seen, Stage, handle, staged
from tests.flows.test_survey import ANSWERS, KICKOFF, kicked_off, whispered

DAY_30 = datetime(2027, 1, 4, 12, tzinfo=UTC)
GATE = "Northwind: completing the onboarding"
END = ("whisper", "", "The project with Northwind has ended")


@pytest.fixture
async def preparing() -> AsyncIterator[Stage]:
    async for one in staged(prepared=True):
        yield one


async def commanded(stage: Stage, text: str, name: str = "aiko") -> str:
    """What a command whispers, in words."""
    await stage.commands(name, text)
    return whispered(stage)


async def waives(stage: Stage, what: str, area: str = "complete", **more: Any) -> Seen:
    await stage.presses("aiko", f"{area}.waive")
    return await fills(stage, "aiko", what=what, **{"reason": "Agreed with the client", **more})


async def test_the_gate_names_what_is_missing_every_week_until_nothing_is(preparing: Stage) -> None:
    stage = preparing
    await kicked_off(stage)
    words = await commanded(stage, "complete")
    assert "7 things are still missing" in words
    assert "Kickoff held" in words
    assert [one.code for one in last_whisper(stage)] == ["complete.waive"]
    assert await stage.commands("carl", "complete", CLIENT_ROOM) != [("whisper", "", GATE)]

    seen = await stage.moves(DAY_30)
    assert ("post", "dm-aiko", GATE) in seen
    words = shown(stage, last(stage, "dm-aiko", "complete.waive"))
    assert "6 things are still missing" in words  # the kickoff was held
    assert "Expectations for reports" in words
    assert not any("completing" in title for _, place, title in seen if place == "northwind")
    assert ("post", "dm-aiko", GATE) in await stage.moves(DAY_30 + timedelta(days=7))

    assert await waives(stage, "contracts", reason=" ") == [("reject", "reason", "")]
    assert await waives(stage, "kickoff") == [("reject", "what", "")]
    seen = await waives(stage, "contracts")
    assert ("post", "northwind-internal", GATE) in seen
    words = shown(stage, last(stage, "northwind-internal"))
    assert "Agreed with the client" in words
    assert "left out by" in words
    assert await stage.presses("aiko", "complete.finish") == [("whisper", "", GATE)]
    assert await stage.presses("omar", "complete.waive") == [
        ("whisper", "", "That is for somebody else here")
    ]
    for need in ("access", "reports", "strategy", "handoff", "survey"):
        await waives(stage, need)
    assert "Everything is there" in await commanded(stage, "complete")
    seen = await stage.presses("aiko", "complete.finish")
    assert ("whisper", "", "The onboarding is complete") in seen
    closing: Closing = await stage.doc("closing")
    assert closing.completed
    assert await stage.presses("aiko", "complete.waive") == [("whisper", "", "That card is out of date")]

    # it is looked back at, and what the team would change is proposed for the playbook
    seen = await stage.moves(stage.clock.now() + timedelta(minutes=1))
    assert ("post", "dm-aiko", "Northwind: Retrospective, after the onboarding") in seen
    await stage.presses("aiko", "meeting.form", "retrospective-1")
    await fills(stage, "aiko", well="The kickoff", proposals="Ask for access on day one\n\nShorter kickoff")
    assert "Shorter kickoff" in shown(stage, last(stage, "northwind-internal"))
    assert "Ask for access on day one" in await commanded(stage, "playbook proposals")
    assert ("post", "dm-aiko", GATE) not in await stage.moves(DAY_30 + timedelta(days=21))


def last_whisper(stage: Stage) -> Any:
    assert stage.last
    return next(one.card.buttons for one in stage.last.live if hasattr(one, "card"))


async def test_the_gate_moves_with_the_kickoff(stage: Stage) -> None:
    await kicked_off(stage)
    moved: dict[str, Any] = {"at": KICKOFF + timedelta(days=7), "place": "", "length": "standard"}
    await stage.submits("aiko", "kickoff.set", moved)
    assert ("post", "dm-aiko", GATE) not in await stage.moves(DAY_30)
    assert ("post", "dm-aiko", GATE) in await stage.moves(DAY_30 + timedelta(days=7))


async def offboarded(stage: Stage) -> None:
    """Everything of the offboarding is done, but for the last press."""
    await kicked_off(stage, client_stakeholder=())
    await stage.moves(DAY_30)
    await stage.commands("aiko", "offboard")
    for step in ("access", "documents"):
        await stage.presses("aiko", "offboard.done", step)
    await waives(stage, "survey", "offboard")


async def test_the_offboarding_gives_back_hands_over_and_asks_a_last_time(stage: Stage) -> None:
    await kicked_off(stage, client_stakeholder=())
    await stage.moves(DAY_30)
    assert await stage.commands("omar", "offboard") == [("whisper", "", "That is for somebody else here")]
    seen = await stage.commands("aiko", "offboard")
    assert ("post", "northwind-internal", "Northwind: offboarding") in seen
    card = last(stage, "northwind-internal")
    assert "3 steps are left" in shown(stage, card)
    codes = ["offboard.done", "offboard.done", "offboard.send", "offboard.waive"]
    assert [one.code for one in card.buttons] == codes
    await stage.moves(datetime(2027, 1, 5, 12, tzinfo=UTC))
    assert "the offboarding is not finished" in shown(stage, last(stage, "dm-aiko", "nudge.snooze"))
    await stage.presses("aiko", "offboard.done", "access")
    await stage.presses("aiko", "offboard.done", "documents")
    assert await stage.presses("aiko", "offboard.done", "access") == [
        ("whisper", "", "That card is out of date")
    ]
    seen = await stage.presses("aiko", "offboard.send", "survey")
    seen += await stage.moves(stage.clock.now() + timedelta(minutes=1))
    assert ("post", "northwind", "Closing survey: we would like your view") in seen
    assert await stage.presses("aiko", "offboard.close") == [("whisper", "", "That card is out of date")]
    words = await commanded(stage, "offboard")
    assert "0 of 1 have answered" in words
    said: dict[str, Any] = {
        "satisfaction": 9,
        "communication": 9,
        "value": "yes",
        "well": "All",
        "different": None,
        "concerns": None,
    }
    await stage.submits("carl", "survey.answer", said, "final-1", CLIENT_ROOM)
    assert "All is done" in await commanded(stage, "offboard")
    assert await stage.presses("aiko", "offboard.close") == [("form", "", "Close the project")]
    seen = await fills(stage, "aiko", words="It was a pleasure, Carl!")
    assert ("post", "northwind", "Thank you for working with us") in seen
    assert ("whisper", "", "The project is closed. Well done!") in seen
    assert "Closed on" in shown(stage, last(stage, "northwind-internal"))


async def test_once_closed_nothing_falls_due_and_whoever_speaks_is_told(stage: Stage) -> None:
    await offboarded(stage)
    await stage.presses("aiko", "offboard.close")
    seen = await fills(stage, "aiko", words=None)
    assert not [one for one in seen if one[:2] == ("post", "northwind")]
    assert [
        title for kind, place, title in seen if (kind, place) == ("update", "northwind")
    ]  # the open survey
    await stage.moves(stage.clock.now() + timedelta(minutes=1))
    left = await stage.store.find(DueItem.KIND, "engagement", stage.engagement)
    assert [one.doc.what for one in left] == ["retention.archive"]
    seen = await stage.moves(stage.clock.now() + timedelta(days=60))
    assert {kind for kind, _, _ in seen} <= {"update"}  # what waited is done, and says so

    assert await stage.commands("aiko", "kickoff") == [END]
    assert "/usher new" in whispered(stage)
    assert await stage.presses("aiko", "meeting.form", "milestone_review-1") == [END]
    assert await stage.presses("aiko", "survey.open", "checkin-1") == [END]
    assert await stage.commands("carl", "help", CLIENT_ROOM) == [END]
    assert "Petra Novak" in whispered(stage)
    assert await stage.submits("carl", "survey.answer", ANSWERS, "thirty-1", CLIENT_ROOM) == [END]
    assert await stage.submits("carl", "concern", {"said": "One more thing"}, "", CLIENT_ROOM) == [
        ("reject", "said", "")
    ]
    worried = Said(stage.id(), CLIENT_ROOM, handle("carl"), "@usher are you there?", mentioned=True)
    assert await stage.happens(worried) == [END]
    chat = Said(stage.id(), CLIENT_ROOM, handle("carl"), "Are you there?")
    assert await stage.happens(chat) == []
    # what was said can still be read, and the channel is free for the next project
    assert await stage.commands("aiko", "handoff") != [END]
    assert await stage.commands("aiko", "health") == [("whisper", "", "Northwind: how the project goes")]
    before = stage.engagement
    assert [kind for kind, _, _ in await stage.commands("aiko", "new")] == ["form"]
    signed = {"signed": stage.clock.now().date()}
    await stage.opens(client="Northwind again", **signed)
    assert stage.engagement not in ("", before)
    assert ("whisper", "", "The project with Northwind has ended") not in await stage.commands(
        "aiko", "kickoff"
    )


async def test_the_health_of_a_project_is_told_with_its_evidence(stage: Stage) -> None:
    await kicked_off(stage)
    assert "Nothing is known yet" in await commanded(stage, "health")
    await stage.moves(datetime(2026, 12, 9, 12, tzinfo=UTC))
    await stage.presses("omar", "survey.tap", "pulse-1|client_mood|1")
    await stage.moves(datetime(2027, 1, 5, 12, tzinfo=UTC))
    low = {**ANSWERS, "onboarding": 2, "communication": 3, "confidence": 4}
    await stage.submits("carl", "survey.answer", low, "thirty-1", CLIENT_ROOM)
    words = await commanded(stage, "health")
    for said in (
        "30-day survey: 3.0 of 10",
        "The team feels that the client is uneasy: 1.0 of 5",
        "status updates were missed",
        "Weekly status call: not held",
    ):
        assert said in words, words
    assert await stage.commands("carl", "health", CLIENT_ROOM) != [
        ("whisper", "", "Northwind: how the project goes")
    ]
