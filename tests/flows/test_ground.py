"""The ground rules: limits that the client confirms, who does what, how both sides work together."""

from datetime import UTC, date, datetime
from typing import Any

from bot.cards.card import CLIENT
from bot.events import Pressed, Submitted
from bot.flows import checkpoints
from bot.model.charter import Charter
from tests.flows.papers import fills, last, presses, shown
from tests.flows.stage import CLIENT_ROOM, Seen, Stage, handle

KICKOFF = datetime(2026, 12, 2, 9, 0, tzinfo=UTC)
STALE: Seen = [("whisper", "", "That card is out of date")]
NO_SEAT: Seen = [("whisper", "", "That is for somebody else here")]


async def starts(stage: Stage) -> None:
    await stage.opens()
    await stage.commands("aiko", "kickoff")
    await fills(stage, "aiko", at=KICKOFF, place="", length="standard")


async def waits(stage: Stage) -> str:
    await stage.opens_home("aiko")
    return stage.whispered_home()


async def taps(stage: Stage, name: str, code: str, arg: str = "") -> Seen:
    return await stage.happens(Pressed(stage.id(), CLIENT_ROOM, handle(name), code, stage.engagement, arg))


async def test_the_statement_of_work_is_walked_through_and_confirmed(stage: Stage) -> None:
    await starts(stage)
    await stage.moves(datetime(2026, 12, 8, 9, tzinfo=UTC))
    assert "the statement of work is to be walked through" in await waits(stage)
    assert await stage.presses("omar", "statement.form") == NO_SEAT
    await stage.presses("aiko", "statement.form")
    refused = await fills(stage, "aiko", inside="", outside="", link="here", walked=date(2027, 1, 1))
    assert refused == [("reject", "inside,link,outside,walked", "")]
    await stage.presses("aiko", "statement.form")
    await fills(stage, "aiko", inside="Monthly close\nReports", outside="Payroll", walked=date(2026, 12, 7))
    draft = last(stage, "dm-aiko")
    assert CLIENT_ROOM not in [one.room for one in stage.messenger.news]
    assert "waits to be approved" in await waits(stage)
    await presses(stage, "aiko", draft, "statement.approve")
    posted = last(stage, "northwind")
    assert "✓ Monthly close\n✓ Reports" in shown(stage, posted)
    assert "✗ Payroll" in shown(stage, posted)
    assert await taps(stage, "aiko", "decision.confirm", "1") == [
        ("whisper", "", "This one is for the client")
    ]
    await taps(stage, "carl", "decision.confirm", "1")
    held: Charter = await stage.doc("charter")
    assert held.signed
    assert held.signed.by == "local.T.carl"
    await stage.presses("aiko", "ground.show")
    assert "✓ confirmed by Carl Client" in stage.whispered()


async def test_the_matrix_is_filled_in_shared_and_reopened(stage: Stage) -> None:
    await starts(stage)
    await stage.moves(datetime(2026, 12, 4, 9, tzinfo=UTC))
    assert "who does what?" in await waits(stage)
    await stage.presses("aiko", "raci.share")
    assert "7 activities are not filled in yet" in stage.whispered()
    codes = ("data", "access", "drafts", "acceptance", "reports", "changes", "decisions")
    people = ("local.T.carl", "local.T.lena", "local.T.aiko")
    await stage.presses("aiko", "raci.form", "data")
    wrong = await fills(
        stage, "aiko", responsible=(), accountable=None, consulted=people[:1], informed=people[:1]
    )
    assert wrong == [("reject", "accountable,informed,responsible", "")]
    for code in codes[:-1]:
        await stage.presses("aiko", "raci.form", code)
        await fills(
            stage,
            "aiko",
            responsible=people[:1],
            accountable=people[1],
            consulted=people[2:],
            informed=(),
        )
    await stage.presses("aiko", "raci.form", codes[-1])
    await fills(stage, "aiko", use="no", accountable=None)
    await stage.presses("omar", "raci.show")
    assert "answers for it: Lena Vogel" in stage.whispered()
    await stage.presses("aiko", "raci.share")
    draft = last(stage, "dm-aiko")
    await presses(stage, "aiko", draft, "raci.approve")
    posted = last(stage, "northwind")
    assert posted.audience == CLIENT
    assert "Data and documents are provided\ndoes it: Carl Client" in shown(stage, posted)
    assert await taps(stage, "carl", "raci.unclear") == [("form", "", "What is not clear?")]
    sent = Submitted(
        stage.id(), CLIENT_ROOM, handle("carl"), "raci.unclear", {"words": "Who signs?"}, stage.engagement
    )
    assert ("whisper", "", "Thank you for saying so") in await stage.happens(sent)
    assert "somebody finds their role unclear: Who signs?" in await waits(stage)
    assert (await stage.doc("charter")).shared_at is None


async def test_a_no_of_the_friction_check_reopens_the_matrix(stage: Stage) -> None:
    await starts(stage)
    await stage.moves(datetime(2026, 12, 4, 9, tzinfo=UTC))
    for code in ("data", "access", "drafts", "acceptance", "reports", "changes", "decisions"):
        await stage.presses("aiko", "raci.form", code)
        who: dict[str, Any] = {"responsible": ("local.T.carl",), "accountable": "local.T.lena"}
        await fills(stage, "aiko", consulted=(), informed=(), **who)
    await stage.presses("aiko", "raci.share")
    await presses(stage, "aiko", last(stage, "dm-aiko"), "raci.approve")
    assert (await stage.doc("charter")).shared_at
    await stage.moves(datetime(2026, 12, 14, 12, tzinfo=UTC))
    said = {"meetings": "no", "information": "yes", "decisions": "yes", "engaged": "yes"}
    await stage.submits("aiko", "survey.answer", said, "friction-1")
    assert (await stage.doc("charter")).shared_at
    said = {"meetings": "yes", "information": "yes", "decisions": "no", "engaged": "yes"}
    seen = await stage.submits("aiko", "survey.answer", said, "friction-1")
    assert not any(place == "northwind" for _, place, _ in seen)
    assert (await stage.doc("charter")).shared_at is None
    assert "puts in doubt that decisions are made" in await waits(stage)
    await stage.presses("aiko", "raci.show")
    assert "Are the roles still clear to everybody?" in stage.whispered()
    await stage.presses("aiko", "raci.share")
    await presses(stage, "aiko", last(stage, "dm-aiko"), "raci.approve")
    assert "puts in doubt" not in await waits(stage)
    await stage.submits("aiko", "survey.answer", said, "friction-1")
    assert (await stage.doc("charter")).shared_at


async def test_a_checkpoint_is_reminded_of_until_it_was_held(stage: Stage) -> None:
    await starts(stage)
    await stage.moves(datetime(2026, 12, 4, 10, tzinfo=UTC))
    await stage.presses("aiko", "charter.form")
    await fills(stage, "aiko", checkpoints="Design review; 10.12.\nDress rehearsal; 15.12.\nLong ago; 1.12.")
    await stage.moves(datetime(2026, 12, 8, 16, tzinfo=UTC))
    assert "Design review" not in await waits(stage)
    await stage.moves(datetime(2026, 12, 9, 9, tzinfo=UTC))
    assert "the review “Design review” is on Thursday, 10 December 2026" in await waits(stage)
    assert "Long ago" not in await waits(stage)
    await stage.presses("aiko", "charter.form")
    await fills(stage, "aiko", checkpoints="Design review; 10.12.", acceptance="The CFO signs")
    assert "Design review" in await waits(stage)
    (held,) = (await stage.doc("charter")).checkpoints
    arg = checkpoints.row(held)
    assert await stage.presses("omar", "charter.held", arg) == NO_SEAT
    assert await stage.presses("aiko", "charter.held", arg) == [("whisper", "", "Noted: held")]
    assert await stage.presses("aiko", "charter.held", arg) == STALE
    assert "Design review" not in await waits(stage)
    await stage.presses("aiko", "charter.form")
    await fills(stage, "aiko", checkpoints="Design review; 10.12.")
    assert (await stage.doc("charter")).checkpoints[0].held == date(2026, 12, 9)
    await stage.presses("aiko", "charter.show")
    assert "Thursday, 10 December 2026 · held" in stage.whispered()
    await stage.moves(datetime(2026, 12, 15, 12, tzinfo=UTC))
    assert "Dress rehearsal" not in await waits(stage)


async def test_how_both_sides_work_is_kept_and_the_unspoken_stays_inside(stage: Stage) -> None:
    await starts(stage)
    await stage.moves(datetime(2026, 12, 4, 10, tzinfo=UTC))
    assert "what was agreed at the kickoff?" in await waits(stage)
    await stage.presses("aiko", "charter.form")
    wrong = {"ours": "Year end; 3.1.2027; 20.12.2026", "theirs": "Audit; 1.2.", "checkpoints": "Review"}
    assert await fills(stage, "aiko", **wrong) == [("reject", "checkpoints,ours,theirs", "")]
    await stage.presses("aiko", "charter.form")
    right = {"ours": "Year end; 20.12.; 3.1.", "theirs": "", "checkpoints": "Design review; 10.12."}
    await fills(stage, "aiko", unspoken="MARK", acceptance="The CFO signs", **right)
    assert "4 of 6 parts are written down" in stage.whispered()
    held: Charter = await stage.doc("charter")
    assert (held.busy[0].first, held.busy[0].last) == (date(2026, 12, 20), date(2027, 1, 3))
    await stage.presses("aiko", "plan.milestone")
    await fills(stage, "aiko", name="First close", due=date(2026, 12, 28))
    await stage.commands("aiko", "plan")
    assert "“First close” falls into a busy period: Year end" in stage.whispered()
    await stage.presses("omar", "charter.show")
    assert "MARK" in stage.whispered()
    assert await taps(stage, "carl", "charter.show") == NO_SEAT
    await stage.moves(datetime(2026, 12, 4, 12, tzinfo=UTC))
    assert not any(
        "MARK" in shown(stage, one.card) for one in stage.messenger.news if one.room == CLIENT_ROOM
    )
