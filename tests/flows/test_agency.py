"""An agency's steps: the gate before the client's kickoff, and ideas that are parked for phase 2."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.events import Said
from bot.model.ideas import Ideas, told
from tests.flows.papers import last
from tests.flows.papers import presses as presses_card
from tests.flows.stage import CLIENT_ROOM, INTERNAL, Seen, Stage, direct, handle, staged
from tests.flows.test_proposals import whispered

KICKOFF = datetime(2026, 12, 2, 9, tzinfo=UTC)
SEAT = [("whisper", "", "That is for somebody else here")]


async def kicking_off(stage: Stage) -> None:
    """An agency's project whose kickoff has a date."""
    await stage.opens(playbook="agency")
    values: dict[str, Any] = {"at": KICKOFF, "place": "", "length": "standard"}
    await stage.submits("aiko", "kickoff.set", values)


async def test_the_gate_names_what_is_missing_and_holds_the_agenda_back(stage: Stage) -> None:
    await kicking_off(stage)
    agenda = last(stage, "dm-aiko", "agenda.approve")
    shut = ("whisper", "", "Northwind: not ready for the kickoff, one thing is missing")
    assert await presses_card(stage, "aiko", agenda, "agenda.approve") == [shut]
    assert await stage.commands("omar", "ready") == [shut]
    words = whispered(stage)
    assert "Client questionnaire: one thing is missing\nThe questionnaire has not been sent" in words
    assert words.index("Contract and payment") < words.index("Internal kickoff") < words.index("Scope kept")
    assert await stage.presses("omar", "gate.pass", room=INTERNAL) == SEAT
    assert await stage.presses("aiko", "gate.pass", room=INTERNAL) == [shut]
    # ready by itself, once what was missing is there
    await stage.presses("aiko", "questionnaire.send", room=INTERNAL)
    await stage.commands("aiko", "ready")
    assert "The questionnaire: 18 questions are open" in whispered(stage)
    await stage.presses("aiko", "questionnaire.end", room=INTERNAL)
    assert await stage.commands("aiko", "ready") == [("whisper", "", "Northwind: ready for the kickoff")]
    seen = await stage.presses("aiko", "gate.pass", room=INTERNAL)
    assert ("post", "northwind-internal", "Northwind: ready for the kickoff") in seen
    assert any(
        place == "northwind" for _, place, _ in await presses_card(stage, "aiko", agenda, "agenda.approve")
    )


async def test_the_manager_goes_ahead_with_a_reason(stage: Stage) -> None:
    await kicking_off(stage)
    agenda = last(stage, "dm-aiko", "agenda.approve")
    assert await stage.presses("omar", "gate.reason", room=INTERNAL) == SEAT
    assert await stage.presses("aiko", "gate.reason", room=INTERNAL) == [
        ("form", "", "Go ahead all the same")
    ]
    assert await stage.submits("aiko", "gate.overridden", {"reason": "so"}, room=INTERNAL) == [
        ("reject", "reason", "")
    ]
    reason = {"reason": "ZXMARKER The client is on holiday from Monday"}
    assert await stage.submits("omar", "gate.overridden", reason, room=INTERNAL) == SEAT
    assert await stage.submits("aiko", "gate.overridden", reason, room=INTERNAL) == [
        ("whisper", "", "Noted, with your reason. You can approve the agenda now."),
        ("post", "northwind-internal", "Northwind: the kickoff goes ahead, although one thing is missing"),
    ]
    gate = await stage.doc("gate")
    assert (gate.missing, gate.by) == (("questionnaire",), "local.T.aiko")
    logged = [line async for line in stage.store.lines(stage.engagement) if line.what == "gate.overridden"]
    assert [line.refs for line in logged] == [{"missing": "questionnaire"}]
    assert await stage.submits("aiko", "gate.overridden", reason, room=INTERNAL) == [
        ("whisper", "", "That card is out of date")
    ]
    await stage.commands("aiko", "ready")
    assert "Aiko Tanaka goes ahead although something is missing." in whispered(stage)
    assert any(
        place == "northwind" for _, place, _ in await presses_card(stage, "aiko", agenda, "agenda.approve")
    )
    assert not any("ZXMARKER" in str(one.card) for one in stage.messenger.news if one.room == CLIENT_ROOM)


async def test_the_checklist_counts_step_by_step() -> None:
    async for stage in staged(prepared=True):
        await kicking_off(stage)
        await stage.commands("aiko", "ready")
        words = whispered(stage)
        assert "Contract and payment: 4 things are missing\nContract sent for electronic signature" in words
        await stage.presses("aiko", "checklist.done", "deposit", room=INTERNAL)
        await stage.commands("aiko", "ready")
        assert "Contract and payment: 3 things are missing" in whispered(stage)


async def test_a_playbook_without_steps_has_no_gate(stage: Stage) -> None:
    await stage.opens()
    assert await stage.commands("aiko", "ready") == [
        ("whisper", "", "This playbook has no gate before the kickoff")
    ]
    assert await stage.presses("aiko", "gate.pass", room=INTERNAL) == [
        ("whisper", "", "That card is out of date")
    ]


async def mentions(stage: Stage, name: str, text: str) -> Seen:
    return await stage.happens(Said(stage.id(), CLIENT_ROOM, handle(name), text, mentioned=True))


async def test_ideas_are_parked_by_either_side_and_sorted_by_ours(stage: Stage) -> None:
    await stage.opens()
    assert await stage.commands("omar", "ideas") == [("whisper", "", "Northwind: no ideas are parked")]
    card = ("post", "northwind-internal", "Northwind: an idea for phase 2")
    assert await stage.commands("omar", "idea A loyalty programme") == [
        ("whisper", "", "Parked. One idea waits for phase 2."),
        card,
    ]
    thanks = ("whisper", "", "Thank you, the idea is noted for a later phase")
    seen = await mentions(stage, "carl", "Idea: a shop in Danish")
    assert (seen[0], seen[-1]) == (thanks, card)
    assert "Aiko Tanaka will come back to you about it." in whispered(stage)
    # as a command, and in private
    assert await stage.commands("carl", "idea a podcast", CLIENT_ROOM) == [thanks, card]
    assert await stage.says("carl", "idea: stickers") == [thanks, card]
    assert await stage.commands("omar", "ideas", direct("omar")) == [
        ("whisper", "", "Northwind: 4 ideas for phase 2")
    ]
    words = whispered(stage)
    assert "a shop in Danish" in words
    assert "From the client, Monday, 23 November 2026" in words
    ideas: Ideas = await stage.doc("ideas")
    first, second = ideas.ideas[:2]
    assert await stage.presses("omar", "idea.sort") == [("form", "", "Sort the ideas")]
    sorted_ = {first.id: "taken", second.id: "dropped"}
    assert await stage.submits("omar", "idea.sorted", sorted_) == [("whisper", "", "2 ideas are sorted")]
    assert await stage.submits("aiko", "idea.sorted", sorted_) == [("whisper", "", "Nothing changed")]
    assert [one.fate for one in (await stage.doc("ideas")).ideas][:2] == ["taken", "dropped"]
    assert await stage.submits("carl", "idea.sorted", sorted_, room=CLIENT_ROOM) == SEAT
    assert await stage.presses("carl", "idea.sort", room=CLIENT_ROOM) == SEAT


async def test_what_is_no_idea_is_told(stage: Stage) -> None:
    await stage.opens()
    assert await stage.commands("omar", f"idea {'x' * 501}") == [("whisper", "", "That is 501 characters")]
    await stage.commands("carl", "ideas", CLIENT_ROOM)
    assert "phase 2" not in whispered(stage)
    assert not await stage.store.get(f"ideas:{stage.engagement}")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("idea: a shop", "a shop"),
        ("Idea a shop", "a shop"),
        ("アイデア：ポイント制度", "ポイント制度"),
        ("idé: en shop", "en shop"),
        ("Идея: магазин", "магазин"),
        ("idea:shop now", "shop now"),
        ("ideally we would", ""),
        ("idea", ""),
        ("", ""),
    ],
)
def test_an_idea_begins_with_its_word(text: str, words: str) -> None:
    assert told(text) == words


@pytest.mark.slow
async def test_the_scope_is_reviewed_regularly_and_that_is_recorded(stage: Stage) -> None:
    await kicking_off(stage)
    seen = await stage.moves(datetime(2026, 12, 30, 12, tzinfo=UTC))
    assert ("post", "dm-aiko", "Northwind: Scope review") in seen
    assert not any(place == "northwind" and "Scope" in title for _, place, title in seen)
    said: dict[str, Any] = {"on": date(2026, 12, 30), "said": "Two wishes, both as change requests"}
    seen = await stage.submits("aiko", "meeting.told", said, "scope_review-1")
    assert ("post", "northwind-internal", "Northwind: Scope review") in seen
    assert (await stage.doc("health")).tallies["scope_review"].held == 1
    seen = await stage.moves(datetime(2027, 1, 27, 12, tzinfo=UTC))
    assert ("post", "dm-aiko", "Northwind: Scope review") in seen
