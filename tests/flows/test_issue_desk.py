"""The desk: an issue is taken by one, corrected, asked about, updated, solved; matters of people stay private."""

import asyncio
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.events import Pressed, Value
from bot.model.places import Room
from tests.flows.issues import (
    corrects,
    issue,
    later,
    lists,
    logged,
    opened,
    posted,
    presses,
    says,
    sends,
    to,
    whispered,
)
from tests.flows.stage import CLIENT_ROOM, INTERNAL, START, Stage, direct, handle

TITLE = "Northwind: issue 1 · medium · delivery"
ZONE = ZoneInfo("Europe/Copenhagen")


def due(words: str, label: str) -> str:
    """What a card says under a label."""
    lines = words.split("\n")
    return lines[lines.index(label) + 1] if label in lines else ""


async def test_one_takes_it_and_the_client_hears_who(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "The reports come late #issue")
    assert await presses(stage, "carl", "take") == [("whisper", "", "That is for somebody else here")]
    seen = await presses(stage, "omar", "take")
    assert ("post", "northwind", "Omar Aziz is looking after your concern 1") in seen
    assert ("update", "northwind-internal", TITLE) in seen
    assert await presses(stage, "omar", "take") == [("whisper", "", "Issue 1 is yours already")]
    seen = await presses(stage, "aiko", "take")
    assert seen[0][2].startswith("Omar Aziz has it already, since")
    assert (await issue(stage)).owner == "local.T.omar"
    await stage.opens_home("omar")
    assert "Northwind: issue 1 (medium) is yours." in whispered(stage)
    assert await later(stage, hours=5) == [], "the ladder stands still"


async def test_two_at_once_one_wins_and_the_other_is_told(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "The reports come late #issue")
    both = [
        stage.turns.take(Pressed(name, INTERNAL, handle(name), "issue.take", stage.engagement, "1"))
        for name in ("omar", "aiko")
    ]
    replies = await asyncio.gather(*both)
    assert sorted(len(one.live) for one in replies) == [0, 1]
    assert len(await logged(stage, "taken")) == 1


async def test_timers_move_with_the_severity(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "The reports come late #issue")
    assert await presses(stage, "aiko", "change") == [("form", "", "Correct")]
    stage.clock.at += timedelta(minutes=5)
    seen = await corrects(stage, "critical")
    assert "dm-max" in to(seen), "the ladder is that of the new severity"
    assert due(posted(stage, INTERNAL)[0], "Answer due") == "Monday, 23 November 2026 11:00 (GMT+01:00)"
    kept = await issue(stage)
    assert (kept.level, kept.urgency) == (3, "critical")
    await corrects(stage, "low", "scope")
    assert due(posted(stage, INTERNAL)[0], "Answer due") == "Wednesday, 25 November 2026 10:00 (GMT+01:00)"
    assert await corrects(stage, "low", "scope") == [("whisper", "", "Nothing changed")]
    await says(stage, "carl", "The reports come late #issue")
    like = await issue(stage, 2)
    assert (like.severity, like.category) == ("low", "scope"), "a correction is followed at once"


async def test_a_clock_waits_while_the_client_is_awaited(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "The reports come late #issue", message="m1", under="m1")
    await presses(stage, "aiko", "take")
    assert await presses(stage, "aiko", "ask") == [("form", "", "Ask the client")]
    assert await sends(stage, "aiko", "ask", {"words": " "}) == [("reject", "words", "")]
    seen = await sends(stage, "aiko", "ask", {"words": "Which report do you mean?"})
    assert ("post", "northwind", "Aiko Tanaka has a question about your concern 1") in seen
    kept = await issue(stage)
    assert (kept.state, kept.paused) == ("waiting", True)
    assert await later(stage, days=3) == [], "nothing is due meanwhile"
    thread = Room("local", "T", "northwind", "m1")
    for thanks in ("Thank you!", "ありがとうございます", "Tak for det", "ok, спасибо"):
        assert ("update", "northwind-internal", TITLE) not in await says(stage, "carl", thanks, thread)
        assert (await issue(stage)).paused, "thanks are no answer"
    seen = await says(stage, "carl", "The weekly one, thank you", thread)
    assert ("post", "dm-aiko", "Northwind: Carl Client has answered about issue 1") in seen
    assert ("update", "northwind-internal", TITLE) in seen
    kept = await issue(stage)
    assert (kept.state, kept.paused) == ("owned", False)
    (pause,) = kept.pauses
    assert pause.until is not None
    assert pause.until - pause.since == timedelta(days=3)
    await sends(stage, "aiko", "ask", {"words": "And since when?"})
    assert await presses(stage, "carl", "answer") == [("form", "", "Answer")]
    seen = await sends(stage, "carl", "answer", {"words": "Since May"})
    assert seen[0] == ("whisper", "", "Thank you, your answer is with number 1")
    assert await presses(stage, "carl", "answer") == [("whisper", "", "That card is out of date")]


async def test_updates_facts_and_the_end(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "The reports come late #issue")
    await presses(stage, "aiko", "take")
    await sends(stage, "omar", "fact", {"words": "The export runs at 9, not at 6"})
    seen = await sends(stage, "aiko", "update", {"words": "Fixed on Thursday at 12:00"})
    assert ("post", "northwind", "How your concern 1 stands") in seen
    assert "Fixed on Thursday at 12:00" in posted(stage, CLIENT_ROOM)[0]
    assert "export runs" not in str(posted(stage, CLIENT_ROOM))
    await presses(stage, "omar", "show")
    said = whispered(stage)
    assert "The export runs at 9, not at 6" in said
    assert "a fact from Omar Aziz" in said
    seen = await sends(stage, "aiko", "resolve", {"words": "The export runs at 6 again"})
    assert ("post", "northwind", "Your concern 1 is solved, as we see it") in seen
    again = await sends(stage, "aiko", "resolve", {"words": "The export runs at 6 again"})
    assert again == [("whisper", "", "Number 1 is closed")], "solved twice is solved once"
    assert len(await logged(stage, "resolved")) == 1
    seen = await later(stage, days=10)
    assert not [one for one in seen if one[0] == "post" and one[2].startswith("Northwind: issue")]
    seen = await presses(stage, "omar", "restore")
    assert seen[0] == ("whisper", "", "Number 1 is open again")
    assert ("post", "dm-aiko", TITLE) in seen
    assert (await issue(stage)).state == "reopened"


async def test_not_an_issue_in_one_tap_and_learned_from(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "The weekly report looks odd #issue")
    seen = await presses(stage, "aiko", "not")
    assert seen == [
        ("post", "northwind", "Aiko Tanaka has looked at number 1 and sees nothing that needs action"),
        ("update", "northwind-internal", "Northwind: issue 1 · low · communication"),
    ]
    assert await later(stage, days=2) == []
    seen = await says(stage, "carl", "The weekly report looks odd #issue")
    assert seen[0] == ("whisper", "", "Is this an issue?")
    seen = await presses(stage, "carl", "restore")
    assert seen[0] == ("whisper", "", "Number 1 is open again")
    assert "dm-cleo" in to(seen) or "dm-aiko" in to(seen)
    assert await presses(stage, "carl", "not") != []
    assert (await issue(stage)).state == "dismissed"


async def test_matters_of_people_stay_private(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "The reports come late #issue")
    seen = await corrects(stage, "medium", "team")
    assert ("update", "northwind-internal", "Northwind: issue 1 is handled privately") in seen
    private = "Northwind: issue 1 · medium · people on the team"
    assert {place for _, place, title in seen if title == private} == {"dm-petra"}
    for name in ("aiko", "omar", "max"):
        assert await presses(stage, name, "show") == [("whisper", "", "That is for somebody else here")]
    await lists(stage, "omar")
    assert "people on the team" not in whispered(stage)
    await lists(stage, "petra")
    assert "people on the team" in whispered(stage)
    named: dict[str, Value] = {"people": (handle("aiko"),)}
    assert await sends(stage, "aiko", "confide", named) == [("whisper", "", "That is for somebody else here")]
    seen = await sends(stage, "petra", "confide", named)
    assert to(seen) == ["dm-aiko"]
    seen = await presses(stage, "petra", "take", room=direct("petra"))
    assert ("post", "dm-carl", "Petra Novak is looking after your concern 1") in seen
    assert not {"northwind", "northwind-internal"} & {place for _, place, _ in seen}
    seen = await sends(stage, "petra", "update", {"words": "We talk tomorrow at 9:00"})
    assert "dm-carl" in to(seen)
    assert not {"northwind", "northwind-internal"} & {place for _, place, _ in seen}
    seen = await later(stage, days=4)
    assert not {"northwind", "northwind-internal"} & {place for _, place, _ in seen}


async def test_no_amounts_in_a_channel(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "The invoice of 48,000 is wrong #billing")
    kept = await issue(stage)
    assert kept.category == "billing"
    assert "48,000" not in str(posted(stage, INTERNAL))
    assert "48,000" not in str(posted(stage, CLIENT_ROOM))
    private = [one.room for one in stage.messenger.news if one.room.direct]
    assert "48,000" in str(posted(stage, private[0]))
    assert any(due(words, "Finance") == "Petra Novak" for words in posted(stage, INTERNAL))
    await presses(stage, "aiko", "show")
    assert "48,000" in whispered(stage)


async def test_the_list_has_filters(stage: Stage) -> None:
    await opened(stage)
    for words in (
        "The export has been broken since Monday",
        "Nobody answers our mails",
        "The invoice of May is wrong",
    ):
        await says(stage, "carl", f"{words} #issue")
        stage.clock.at += timedelta(minutes=2)
    for number, (severity, category) in enumerate(
        (("medium", "delivery"), ("critical", "scope"), ("medium", "billing")), 1
    ):
        await corrects(stage, severity, category, number=number)
    await presses(stage, "aiko", "take", 1)
    assert await lists(stage, "aiko") == [("whisper", "", "Northwind: 3 issues")]
    said = whispered(stage)
    assert said.index("Issue 2 · critical · scope · new · nobody yet") < said.index("Issue 1 · medium")
    for text, count in (
        ("issues mine", "one issue"),
        ("issues scope", "one issue"),
        ("issues late", "0 issues"),
    ):
        assert await lists(stage, "aiko", text) == [("whisper", "", f"Northwind: {count}")]
    pressed = Pressed(stage.id(), INTERNAL, handle("aiko"), "issue.list", stage.engagement, "closed")
    assert await stage.happens(pressed) == [("whisper", "", "Northwind: 0 issues")]
    assert "Nothing here." in whispered(stage)
    assert await lists(stage, "carl", room=CLIENT_ROOM) == [("whisper", "", "Your 3 concerns")]


async def test_missed_status_updates_in_a_row_are_found(stage: Stage) -> None:
    await opened(stage)
    await stage.moves(datetime(2026, 12, 24, tzinfo=ZONE))
    found = await issue(stage)
    assert (found.trigger.partition(":")[0], found.category, found.by) == ("statuses", "communication", "")
    assert "Status updates to the client were missed in a row." in await _details(stage)
    assert found.at > START


async def _details(stage: Stage) -> str:
    await presses(stage, "aiko", "show")
    return whispered(stage)


@pytest.mark.parametrize("verb", ["take", "update", "resolve", "show", "nonsense"])
async def test_what_is_not_there_is_out_of_date(stage: Stage, verb: str) -> None:
    await opened(stage)
    assert await presses(stage, "aiko", verb, 7) == [("whisper", "", "That card is out of date")]
