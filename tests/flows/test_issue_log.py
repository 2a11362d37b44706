"""The log of issues: who did what when, how well times were kept, and what of it the client reads."""

from datetime import timedelta

from bot.effects import Whisper
from bot.events import Pressed
from tests.flows.issues import corrects, issue, later, lists, opened, presses, says, sends, whispered
from tests.flows.stage import CLIENT_ROOM, INTERNAL, Stage, direct, handle

LATER = "The rows are back on Friday, 27 November at 14:00."


async def solved(stage: Stage) -> None:
    """A high issue of the client, answered in time, an update that came late, solved."""
    await opened(stage)
    await says(stage, "carl", "ZXMARKER The import lost 200 rows #issue")
    await corrects(stage, "high")
    await later(stage, minutes=30)
    await presses(stage, "omar", "take")
    await sends(stage, "omar", "fact", {"words": "ZXSECRET The job was never tested"})
    await later(stage, hours=26)
    await sends(
        stage,
        "omar",
        "update",
        {"words": LATER},
    )
    await sends(stage, "omar", "fact", {"words": "ZXSECRET The job was never tested"})
    await later(stage, hours=2)
    await sends(
        stage, "omar", "resolve", {"words": "All 200 rows are back since 13:00 today.", "gesture": "apology"}
    )


async def test_our_side_reads_the_whole_log_and_the_figures(stage: Stage) -> None:
    await solved(stage)
    seen = await lists(stage, "aiko", "issues log")
    assert seen == [("whisper", "", "Northwind: the log of one issue")]
    words = whispered(stage)
    assert "Severity high: one issue" in words
    assert "First answer\n30 min · in time: 1 of 1" in words
    assert "Taken\n30 min · in time: 1 of 1" in words
    assert "Solved\n1 d 4 h · no date was agreed" in words
    assert "Updates that did not come in time\n1" in words
    assert "Issue 1 · high · delivery" in words
    assert (await lists(stage, "omar", "issues log 1"))[0][2] == "Northwind: issue 1 · high · delivery"
    words = whispered(stage)
    for line in (
        "Omar Aziz took it.",
        "Omar Aziz called it solved.",
        "an update by Omar Aziz did not come in time.",
    ):
        assert line in words
    assert "ZXSECRET The job was never tested" in words
    assert words.rstrip().endswith("Carl Client raised it.")
    assert await lists(stage, "aiko", "issues log 7") == [("whisper", "", "I know no issue 7 here")]


async def test_long_logs_come_in_pages(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "The import lost 200 rows #issue")
    await presses(stage, "omar", "take")
    for number in range(20):
        await sends(stage, "omar", "fact", {"words": f"Fact {number}"})
    await lists(stage, "omar", "issues log 1")
    words = whispered(stage)
    assert "Fact 19" in words
    assert "Fact 3" not in words
    assert stage.last
    (shown,) = [one for one in stage.last.live if isinstance(one, Whisper)]
    (earlier,) = shown.card.buttons
    pressed = Pressed(stage.id(), INTERNAL, handle("omar"), earlier.code, stage.engagement, earlier.arg)
    await stage.happens(pressed)
    words = whispered(stage)
    assert "Fact 3" in words
    assert "Carl Client raised it." in words


async def test_the_client_reads_what_they_were_told_and_nothing_else(stage: Stage) -> None:
    await solved(stage)
    await says(stage, "aiko", "ZXMARKER ours alone #issue", INTERNAL)
    for seen in (
        await lists(stage, "carl", "issues log", CLIENT_ROOM),
        await lists(stage, "carl", "issues", direct("carl")),
    ):
        assert seen == [("whisper", "", "Your concern")]
        words = whispered(stage)
        assert "Number 1: solved" in words
        assert "Omar Aziz is looking after it." in words
        assert "Omar Aziz told you that it is solved." in words
        assert "did not come in time" not in words
        assert "ZX" not in words
    assert stage.last
    assert all(one.card.audience.kind == "client" for one in stage.last.live if isinstance(one, Whisper))


async def test_a_matter_of_people_is_in_nobody_elses_log(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "Your consultant shouts at my people #concern")
    await corrects(stage, "high", "team", name="petra")
    assert (await issue(stage)).private
    await lists(stage, "omar", "issues log")
    assert "Nothing here." in whispered(stage)
    assert await lists(stage, "omar", "issues log 1") == [("whisper", "", "I know no issue 1 here")]
    pressed = Pressed(stage.id(), INTERNAL, handle("omar"), "issue.log", stage.engagement, "1")
    assert await stage.happens(pressed) == [("whisper", "", "That is for somebody else here")]
    await lists(stage, "carl", "issues log", CLIENT_ROOM)
    assert "Number 1: being worked on" in whispered(stage), "whoever raised it reads of it"


async def test_time_in_which_the_client_is_awaited_does_not_count(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "The import lost 200 rows #issue")
    await corrects(stage, "high")
    await presses(stage, "omar", "take")
    await sends(stage, "omar", "ask", {"words": "Which rows?"})
    await later(stage, hours=10)
    await says(stage, "carl", "x", CLIENT_ROOM)
    await sends(stage, "carl", "answer", {"words": "Those of Friday"})
    await later(stage, hours=1)
    await sends(
        stage, "omar", "resolve", {"words": "All 200 rows are back since 13:00 today.", "gesture": "none"}
    )
    await lists(stage, "omar", "issues log")
    assert "Solved\n1 h 0 min" in whispered(stage)
    assert stage.clock.now() - (await issue(stage)).at >= timedelta(hours=11)
