"""What was agreed: decisions confirmed with one tap, actions with owner and date, questions until they are answered."""

from datetime import UTC, date, datetime

from bot.cards.card import CLIENT
from bot.events import Pressed, Value
from bot.model.actions import Actions
from bot.model.decision import Decision
from bot.model.plan import Plan
from tests.flows.papers import fills, last, presses, shown
from tests.flows.stage import CLIENT_ROOM, INTERNAL, Seen, Stage, handle

KICKOFF = datetime(2026, 12, 2, 9, 0, tzinfo=UTC)
NOTES: dict[str, Value] = {
    "decisions": "Weekly call on Tuesdays\nReports in DKK",
    "actions": "Send the bank list; Carl; 7.12.\nOpen the books; Lena; 7.12.",
    "agreed": "",
    "questions": "Who signs off?\nWhich bank?",
    "meetings": "",
}
NO_SEAT = ("whisper", "", "That is for somebody else here")


async def met(stage: Stage) -> Seen:
    """The kickoff was held and its notes are with the client."""
    await stage.opens()
    await stage.commands("aiko", "kickoff")
    await fills(stage, "aiko", at=KICKOFF, place="", length="standard")
    await stage.moves(datetime(2026, 12, 2, 11, 30, tzinfo=UTC))
    await presses(stage, "aiko", last(stage, "dm-aiko"), "notes.edit")
    await fills(stage, "aiko", **NOTES)
    return await presses(stage, "aiko", last(stage, "dm-aiko"), "notes.approve")


async def taps(stage: Stage, name: str, code: str, arg: str) -> Seen:
    event = Pressed(stage.id(), CLIENT_ROOM, handle(name), code, stage.engagement, arg)
    return await stage.happens(event)


async def decision(stage: Stage, number: int = 1) -> Decision:
    held = await stage.store.get(f"decision:{stage.engagement}:{number}")
    assert held
    found: Decision = held.doc
    return found


async def test_decisions_of_the_notes_are_confirmed_one_by_one_or_all_at_once(stage: Stage) -> None:
    seen = await met(stage)
    assert ("post", "northwind", "Please confirm: 2 decisions") in seen
    card = last(stage, "northwind")
    assert card.audience == CLIENT
    assert [one.code for one in card.buttons] == ["decision.confirm"] * 3 + ["decision.log"]
    assert await taps(stage, "aiko", "decision.confirm", "1") == [
        ("whisper", "", "This one is for the client")
    ]
    assert await taps(stage, "carl", "decision.confirm", "1|1") == [
        ("whisper", "", "Thank you, that is confirmed"),
        ("update", "northwind", "Please confirm: 2 decisions"),
    ]
    assert "✓ confirmed by Carl Client, Wednesday, 2 December 2026" in stage.words()
    assert await taps(stage, "carl", "decision.confirm", "1|1") == [
        ("whisper", "", "That has already been confirmed")
    ]
    assert "Carl Client" in stage.whispered()
    await taps(stage, "carl", "decision.confirm", "1")
    assert [one.confirmed.by for one in (await decision(stage)).points if one.confirmed] == [
        "local.T.carl"
    ] * 2
    later = await stage.moves(datetime(2026, 12, 10, 12, tzinfo=UTC))
    assert not [one for one in later if "confirm" in one[2]]


async def test_who_does_not_confirm_is_asked_again_then_the_manager_hears(stage: Stage) -> None:
    await met(stage)
    seen = await stage.moves(datetime(2026, 12, 4, 8, 30, tzinfo=UTC))
    assert ("post", "northwind", "Please confirm: 2 decisions") in seen
    await stage.moves(datetime(2026, 12, 9, 9, tzinfo=UTC))
    assert (await decision(stage)).asked == 3
    told = await stage.opens_home("aiko")
    assert told
    assert "decision no. 1 of Wednesday, 2 December 2026 is still not confirmed" in stage.whispered_home()
    again = await stage.presses("aiko", "decision.ask", "1")
    assert ("post", "northwind", "Please confirm: 2 decisions") in again


async def test_the_team_writes_down_and_the_manager_approves(stage: Stage) -> None:
    await stage.opens()
    assert await stage.commands("omar", "decision") == [("form", "", "Decision")]
    assert await fills(stage, "omar", words=" ") == [("reject", "words", "")]
    await stage.commands("omar", "decision")
    seen = await fills(stage, "omar", words="- We take CSV files for now")
    assert ("post", "dm-aiko", "Northwind: decision no. 1") in seen
    assert CLIENT_ROOM not in [one.room for one in stage.messenger.news]
    old = last(stage, "dm-aiko")
    assert await presses(stage, "omar", old, "decision.approve") == [NO_SEAT]
    await presses(stage, "aiko", old, "decision.edit")
    await fills(stage, "aiko", words="CSV files until March")
    new = last(stage, "dm-aiko")
    assert await presses(stage, "aiko", old, "decision.approve") == [
        ("whisper", "", "That card is out of date")
    ]
    assert ("post", "northwind", "Please confirm: a decision") in await presses(
        stage, "aiko", new, "decision.approve"
    )
    assert "CSV files until March" in shown(stage, last(stage, "northwind"))
    assert await presses(stage, "aiko", new, "decision.approve") == [
        ("whisper", "", "That card is out of date")
    ]
    assert await stage.commands("carl", "decision", CLIENT_ROOM) == [("whisper", "", "What you can do here")]
    await stage.commands("omar", "decision")
    await fills(stage, "omar", words="SECRET")
    for name, sees in (("omar", True), ("carl", False)):
        await taps(stage, name, "decision.log", "0|0") if name == "carl" else await stage.presses(
            name, "decision.log", "0|0", INTERNAL
        )
        assert "CSV files until March" in stage.whispered()
        assert ("SECRET" in stage.whispered()) == sees


async def test_a_changed_date_is_confirmed_and_then_agreed(stage: Stage) -> None:
    await met(stage)
    await stage.presses("aiko", "plan.milestone")
    await fills(stage, "aiko", name="First close", due=date(2026, 12, 18))
    one = (await stage.doc("plan")).milestones[0].id
    await stage.presses("aiko", "plan.milestone", one)
    await fills(stage, "aiko", expected=date(2026, 12, 22), why="The ledgers came late")
    await presses(stage, "aiko", last(stage, "dm-aiko"), "moved.approve")
    card = last(stage, "northwind")
    assert [each.code for each in card.buttons] == ["decision.confirm", "decision.log"]
    await taps(stage, "carl", "decision.confirm", "2")
    plan: Plan = await stage.doc("plan")
    assert (plan.milestones[0].due, plan.milestones[0].state) == (date(2026, 12, 22), "on_schedule")


async def test_owners_are_asked_on_the_day_and_finish_with_one_tap(stage: Stage) -> None:
    await met(stage)
    held: Actions = await stage.doc("actions")
    theirs, ours = held.items
    assert (theirs.person, ours.person) == ("local.T.carl", "local.T.lena")
    seen = await stage.moves(datetime(2026, 12, 7, 9, tzinfo=UTC))
    assert ("post", "northwind", "Due today: is it done?") in seen
    assert ("post", "dm-lena", "One thing is waiting for you") in seen
    assert await taps(stage, "carl", "action.done", ours.id) == [NO_SEAT]
    assert await taps(stage, "carl", "action.done", theirs.id) == [
        ("whisper", "", "Noted as done: Send the bank list"),
        ("update", "northwind", "Done, thank you"),
    ]
    assert await taps(stage, "carl", "action.done", theirs.id) == [
        ("whisper", "", "That has already been done")
    ]
    assert await stage.presses("lena", "action.done", ours.id) == [
        ("whisper", "", "Noted as done: Open the books"),
    ]


async def test_a_silent_client_and_an_action_without_an_owner_come_to_the_manager(stage: Stage) -> None:
    await met(stage)
    await stage.presses("aiko", "action.form")
    assert await fills(stage, "aiko", what="", by=date(2026, 11, 1)) == [("reject", "by,what", "")]
    await stage.presses("aiko", "action.form")
    await fills(stage, "aiko", what="Book the rooms", owner="nobody", by=date(2026, 12, 8))
    await stage.opens_home("aiko")
    assert "nobody owns this action: Book the rooms" in stage.whispered_home()
    free = (await stage.doc("actions")).items[-1].id
    await stage.presses("aiko", "action.form", free)
    await fills(stage, "aiko", owner="local.T.omar", by=date(2026, 12, 8))
    await stage.opens_home("aiko")
    assert "nobody owns" not in stage.whispered_home()
    await stage.moves(datetime(2026, 12, 14, 9, tzinfo=UTC))
    await stage.opens_home("aiko")
    assert "no sign yet of “Send the bank list” (Carl Client)" in stage.whispered_home()
    await stage.opens_home("omar")
    assert "Book the rooms" in stage.whispered_home()


async def test_open_questions_are_followed_up_until_answered(stage: Stage) -> None:
    await met(stage)
    await stage.moves(datetime(2026, 12, 4, 9, tzinfo=UTC))
    await stage.opens_home("aiko")
    assert "2 questions of the kickoff have no answer yet" in stage.whispered_home()
    assert await stage.presses("aiko", "queries.edit") == [("form", "", "Open questions")]
    assert [kind for kind, _, _ in await fills(stage, "aiko")] == ["reject"]
    first, second = (await stage.doc("actions")).queries
    await stage.presses("aiko", "queries.edit")
    await fills(stage, "aiko", **{first.id: "The CFO does"})
    await presses(stage, "aiko", last(stage, "dm-aiko"), "queries.approve")
    assert "The CFO does" in shown(stage, last(stage, "northwind"))
    assert (await stage.doc("actions")).unanswered == (second,)
    await stage.commands("aiko", "plan")
    assert "One open question" in stage.whispered()
