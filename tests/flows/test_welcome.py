"""The welcome package: drafted in the days before the kickoff, what is missing shown, sent once it is approved."""

from datetime import UTC, datetime

from bot.cards.card import CLIENT
from bot.cards.plain import words_of
from bot.effects import Ask
from tests.flows.papers import fills, last, presses, shown
from tests.flows.stage import CLIENT_ROOM, TEXTS, Seen, Stage

AT = datetime(2026, 12, 4, 9, 0, tzinfo=UTC)
DRAFT = ("post", "dm-aiko", "Northwind: draft · Welcome, Northwind")
LATE = ("post", "dm-petra", "Northwind: the welcome package has not been sent")
STALE: Seen = [("whisper", "", "That card is out of date")]


async def accepts(stage: Stage) -> None:
    """The handoff is answered in full and accepted."""
    for step in ("problems", "success", "promises", "objections", "working_style", "politics"):
        await stage.submits("mika", "handoff.answer", {"answer": f"MARK-{step}"}, step)
    await stage.submits("mika", "handoff.answer", {"answer": "Ann Lee; CFO"}, "stakeholders")
    await stage.submits("lena", "handoff.judged", {"promise_1": "in_scope"})
    await stage.presses("lena", "handoff.accept")


async def sets(stage: Stage, at: datetime = AT) -> Seen:
    await stage.commands("aiko", "kickoff")
    return await fills(stage, "aiko", at=at, place="https://meet.example/1", length="standard")


async def drafted(stage: Stage) -> None:
    """The kickoff is set and its window for the package has come."""
    await stage.opens()
    await accepts(stage)
    await sets(stage)
    assert DRAFT in await stage.moves(datetime(2026, 11, 27, 9, tzinfo=UTC))


async def test_its_parts_are_drafted_and_what_is_missing_is_shown(stage: Stage) -> None:
    await drafted(stage)
    card = shown(stage, last(stage, "dm-aiko"))
    assert card.count("still missing") == 3
    assert card.count("drafted by me") == 4
    assert "Aiko Tanaka" in card
    assert "Friday, 4 December 2026" in card


async def test_what_the_manager_wrote_is_what_the_client_gets(stage: Stage) -> None:
    await drafted(stage)
    first = last(stage, "dm-aiko")
    assert await presses(stage, "aiko", first, "welcome.edit") == [("form", "", "Welcome package")]
    written = {"overview": "A faster close", "team": "Aiko: ten years of closings", "prepare": "Your ledgers"}
    await fills(stage, "aiko", **written)
    seen = last(stage, "dm-aiko")
    assert "still missing" not in shown(stage, seen)
    assert await presses(stage, "aiko", first, "welcome.approve") == STALE
    posted = ("post", "northwind", "Welcome, Northwind")
    assert posted in await presses(stage, "aiko", seen, "welcome.approve")
    card = last(stage, "northwind")
    assert card.audience == CLIENT
    for words in (*written.values(), "This channel comes first"):
        assert words in shown(stage, card)
    assert "MARK" not in shown(stage, card)
    later = await stage.moves(datetime(2026, 12, 2, 12, tzinfo=UTC))
    assert not [one for one in later if "elcome" in one[2]]


async def test_the_form_shows_the_handoff_to_our_side_only(stage: Stage) -> None:
    await drafted(stage)
    await presses(stage, "aiko", last(stage, "dm-aiko"), "welcome.edit")
    assert stage.last
    form = next(one.form for one in stage.last.live if isinstance(one, Ask))
    assert "MARK-success" in "\n".join(words_of(form, stage.last.reader, TEXTS))
    assert form.audience.kind == "internal"


async def test_it_waits_for_the_handoff_and_the_partner_hears_when_it_is_late(stage: Stage) -> None:
    await stage.opens()
    await sets(stage)
    seen = await stage.moves(datetime(2026, 12, 2, 9, tzinfo=UTC))
    assert DRAFT not in seen
    assert LATE in seen
    assert CLIENT_ROOM not in [one.room for one in stage.messenger.news]


async def test_a_kickoff_that_slips_offers_it_at_once(stage: Stage) -> None:
    await stage.opens()
    await accepts(stage)
    await sets(stage)
    await sets(stage, AT.replace(day=7))
    assert DRAFT in await stage.moves(datetime(2026, 11, 24, 9, tzinfo=UTC))


async def test_a_kickoff_that_moves_makes_the_package_that_was_seen_out_of_date(stage: Stage) -> None:
    await drafted(stage)
    seen = last(stage, "dm-aiko")
    await sets(stage, AT.replace(day=3))
    assert await presses(stage, "aiko", seen, "welcome.approve") == STALE
    assert DRAFT in await stage.moves(datetime(2026, 11, 27, 10, tzinfo=UTC))
    assert "Thursday, 3 December 2026" in shown(stage, last(stage, "dm-aiko"))
