"""The alignment check: nobody is led by another's answer, and no disagreement is forgotten."""

from bot.events import Met, Said
from bot.model.internal import Internal
from tests.flows.stage import INTERNAL, Stage, direct, filled, handle

BOARD = ("update", "northwind-internal", "Northwind: alignment check")
OURS = ("mika", "aiko", "lena", "omar", "petra")


async def begun(stage: Stage) -> None:
    await stage.opens()
    await stage.commands("lena", "alignment")


async def answers(stage: Stage, name: str, *said: str) -> list[tuple[str, str, str]]:
    await stage.presses(name, "alignment.start")
    seen: list[tuple[str, str, str]] = []
    for words in said:
        seen = await stage.says(name, words)
    return seen


async def test_everybody_is_asked_by_direct_message(stage: Stage) -> None:
    await stage.opens()
    assert await stage.commands("lena", "alignment") == [
        ("whisper", "", "The questions are on their way to everybody on our side."),
        *(("post", f"dm-{name}", "Northwind: do we all mean the same?") for name in sorted(OURS)),
        ("post", "northwind-internal", "Northwind: alignment check"),
    ]


async def test_a_belief_follows_the_message_that_gave_it(stage: Stage) -> None:
    await begun(stage)
    await stage.presses("aiko", "alignment.start")
    await stage.says("aiko", "Faster closing")
    await stage.says("aiko", "In: reports. Out: payroll.")
    await stage.happens(Said("m/1", direct("aiko"), handle("aiko"), "12 weeks"))
    question = ("post", "dm-aiko", "Question 4 of 4")

    def edited(version: int, text: str) -> Said:
        return Said(f"m/1/{version}", direct("aiko"), handle("aiko"), text, edited=True)

    assert await stage.happens(edited(1, "14 weeks")) == [("post", "dm-aiko", "Changed, thank you."), BOARD]
    held = (await stage.doc("alignment")).beliefs["local.T.aiko"]
    assert (held.answers["weeks"], held.done_at) == (Internal("14"), None)
    assert await stage.happens(edited(2, "soon")) != []
    assert (await stage.doc("alignment")).beliefs["local.T.aiko"].answers["weeks"] == Internal("14")
    assert question not in stage.seen()
    await stage.happens(edited(3, "I don't know"))
    assert (await stage.doc("alignment")).beliefs["local.T.aiko"].answers["weeks"] == Internal("")
    strange = Said("m/9/1", direct("aiko"), handle("aiko"), "20 weeks", edited=True)
    assert await stage.happens(strange) == []
    assert BOARD in await stage.says("aiko", "Workshops")
    assert (await stage.doc("alignment")).beliefs["local.T.aiko"].done_at


async def test_answers_stay_hidden_until_all_are_given(stage: Stage) -> None:
    await begun(stage)
    for name in OURS[:-1]:
        seen = await answers(
            stage, name, "Faster closing", "In: reports. Out: payroll.", "12 weeks", "Workshops"
        )
        assert BOARD in seen
        assert "Workshops" not in stage.words()
    seen = await answers(
        stage, "petra", "Faster closing", "In: payroll. Out: training.", "2 months", "Workshops"
    )
    assert ("update", "northwind-internal", "Northwind: we disagree on 2 points") in seen
    board = next(one.card for one in reversed(stage.messenger.news) if one.room == INTERNAL)
    shown = stage.words(board)
    assert "Scope: in scope for some, out for others: payroll" in shown
    assert "Length: the numbers differ" in shown
    assert [button.arg for button in board.buttons] == ["scope", "weeks"]


async def test_it_stays_open_until_somebody_records_what_holds(stage: Stage) -> None:
    await begun(stage)
    for number, name in enumerate(OURS):
        await answers(
            stage, name, "Faster closing", "In: reports. Out: payroll.", f"{8 + number} weeks", "Workshops"
        )
    assert await stage.presses("aiko", "alignment.settle", "weeks", room=INTERNAL) == [
        ("form", "", "What holds?")
    ]
    assert await stage.submits(
        "aiko", "alignment.settled", {"words": "10 weeks"}, "weeks", room=INTERNAL
    ) == [("update", "northwind-internal", "Northwind: we are aligned")]
    assert "10 weeks" in stage.words()


async def test_not_knowing_is_shown_as_missing(stage: Stage) -> None:
    await begun(stage)
    for name in OURS:
        await answers(stage, name, "Faster closing", "In: reports.", "8 weeks")
        if name == "omar":
            await stage.presses(name, "alignment.unknown", "approach")
        else:
            await stage.says(name, "Workshops")
    board = await stage.doc("alignment")
    assert board.beliefs["local.T.omar"].answers["approach"].sealed == ""


async def test_a_length_without_a_number_is_asked_again(stage: Stage) -> None:
    await begun(stage)
    seen = await answers(stage, "mika", "Faster closing", "In: reports", "a while")
    assert seen == [("post", "dm-mika", "I need a length to compare")]


async def test_comparing_early_leaves_out_who_has_not_answered(stage: Stage) -> None:
    await begun(stage)
    assert await stage.presses("aiko", "alignment.compare", room=INTERNAL) == [
        ("whisper", "", "At least two people have to answer before anything can be compared.")
    ]
    for name in ("mika", "lena"):
        await answers(stage, name, "Faster closing", "In: reports", "8 weeks", "Workshops")
    assert await stage.presses("omar", "alignment.compare", room=INTERNAL) == [
        ("whisper", "", "That is for somebody else here")
    ]
    assert await stage.presses("aiko", "alignment.compare", room=INTERNAL) == [
        ("update", "northwind-internal", "Northwind: we are aligned")
    ]


async def test_the_client_is_never_part_of_it(stage: Stage) -> None:
    await begun(stage)
    assert await stage.presses("carl", "alignment.start") == [
        ("whisper", "", "That is for somebody else here")
    ]
    assert "local.T.carl" not in (await stage.doc("alignment")).asked


async def test_help_and_later_are_no_beliefs(stage: Stage) -> None:
    await begun(stage)
    await answers(stage, "omar", "help")
    assert await stage.says("omar", "later") == [
        ("post", "dm-omar", "Northwind: do we all mean the same?"),
    ]
    assert not (await stage.doc("alignment")).beliefs
    assert ("post", "dm-omar", "Northwind · question 1 of 4") in await stage.says("omar", "continue")


async def test_nothing_is_compared_before_its_time_whatever_is_pressed(stage: Stage) -> None:
    await begun(stage)
    await answers(stage, "omar", "Faster closing")
    for seen in (
        await stage.presses("lena", "alignment.settle", "objective", room=INTERNAL),
        await stage.submits("lena", "alignment.settled", {"words": "mine"}, "objective", room=INTERNAL),
    ):
        assert [kind for kind, _, _ in seen] == ["whisper"]
    assert not (await stage.doc("alignment")).rulings


async def test_whoever_comes_later_is_asked_and_whoever_left_is_not_awaited(stage: Stage) -> None:
    await begun(stage)
    await answers(stage, "petra", "Faster closing", "In: reports.", "12 weeks", "Workshops")
    await stage.turns.take(Met("met-nia", direct("nia"), handle("nia"), "Nia", True))
    seats = {**filled(), "team_member": (handle("nia"),), "engagement_partner": None}
    seen = await stage.submits("aiko", "engagement.people", seats, room=INTERNAL)
    assert ("post", "dm-nia", "Northwind: do we all mean the same?") in seen
    asked = (await stage.doc("alignment")).asked
    assert [one.rsplit(".", 1)[1] for one in asked] == ["mika", "aiko", "lena", "petra", "nia"]


async def test_with_this_done_continue_says_what_else_waits(stage: Stage) -> None:
    await begun(stage)
    await answers(stage, "mika", "Faster closing", "In: reports.", "12 weeks", "Workshops")
    assert await stage.says("mika", "continue") == [("whisper", "", "One thing is waiting for you")]
