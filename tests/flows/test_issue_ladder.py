"""An issue that nobody takes reaches one person after the other, and goes up; stale steps do nothing."""

from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from bot.events import Due, Submitted, Value
from bot.model.document import Put
from bot.model.places import Room
from bot.model.playbook import Playbook
from bot.ports import Batch
from tests.flows.issues import (
    FACTS,
    corrects,
    issue,
    later,
    logged,
    opened,
    posted,
    presses,
    says,
    sends,
    to,
)
from tests.flows.stage import CLIENT_ROOM, Seen, Stage, direct, handle

TITLE = "Northwind: issue 1 · medium · delivery"


def reached(seen: Seen) -> list[str]:
    """Whom a message reached in private, in order."""
    return [place.removeprefix("dm-") for place in to(seen) if place.startswith("dm-")]


async def test_nobody_answers_up_to_the_third_level(stage: Stage) -> None:
    await opened(stage)
    assert reached(await says(stage, "carl", "The reports come late #issue")) == ["cleo"]
    assert (await issue(stage)).level == 1
    seen = await later(stage, hours=4)  # half a business day each
    assert reached(seen) == ["aiko"]
    assert ("post", "northwind-internal", TITLE) in seen, "the channel names whom it needs"
    seen = await later(stage, hours=20)
    assert "petra" in reached(seen)
    assert (await issue(stage)).level == 2, "the first answer was due as well: a level lasts its own time"
    assert [one["level"] for one in await logged(stage, "level_held")] == ["2"]
    seen = await later(stage, hours=5)
    assert "max" in reached(seen)
    assert (await issue(stage)).level == 3
    assert [one["seat"] for one in await logged(stage, "pinged") if "seat" in one] == [
        "client_services_lead",
        "project_manager",
        "engagement_partner",
        "managing_partner",
    ]
    seen = await presses(stage, "max", "take")
    assert ("post", "northwind", "Max Manager is looking after your concern 1") in seen
    kept = await issue(stage)
    assert [one.what for one in kept.entries if one.what.startswith("level")] == ["level-2", "level-3"]


async def test_a_critical_one_disturbs_the_night_and_nothing_else_does(stage: Stage) -> None:
    await opened(stage)
    await stage.moves(datetime(2026, 11, 23, 21, 30, tzinfo=UTC))
    seen = await says(stage, "carl", "The reports come late #issue")
    assert ("post", "northwind", "Thank you. Your concern is written down as number 1") in seen
    assert reached(seen) == [], "whoever comes first rests"
    assert reached(await later(stage, hours=9)) == []
    assert reached(await later(stage, hours=2)) == ["cleo"], "in their morning"
    await stage.moves(datetime(2026, 11, 24, 22, 0, tzinfo=UTC))
    await corrects(stage, "critical")
    assert "petra" in reached(await later(stage, minutes=15))
    assert "cleo" in reached(await later(stage, minutes=15))
    seen = await later(stage, hours=1)
    assert "aiko" in reached(seen)
    rounds = [one["round"] for one in await logged(stage, "pinged") if one.get("seat") == "managing_partner"]
    assert rounds == ["0", "1"]
    pings = len(await logged(stage, "pinged"))
    await later(stage, hours=8)
    assert len(await logged(stage, "pinged")) - pings <= 24, "the rhythm slows down"


async def test_a_missing_person_is_logged_and_the_next_is_told(stage: Stage) -> None:
    await stage.opens()
    assert reached(await says(stage, "carl", "The reports come late #issue")) == ["aiko"]
    (missing,) = await logged(stage, "ladder_missing")
    assert missing["seat"] == "client_services_lead"
    await corrects(stage, "critical")
    assert [one["seat"] for one in await logged(stage, "ladder_missing")][-1] == "managing_partner"


async def test_nobody_is_told_twice_within_ten_minutes(stage: Stage) -> None:
    await opened(stage, managing_partner=handle("petra"))
    await says(stage, "carl", "The reports come late #issue")
    seen = await corrects(stage, "high")
    assert reached(seen) == ["petra"]
    stage.clock.at += timedelta(minutes=3)
    seen = await corrects(stage, "critical")
    assert reached(seen) == ["aiko"], "petra and cleo were told three minutes ago"
    assert {one["seat"] for one in await logged(stage, "ladder_suppressed")} >= {"managing_partner"}
    assert "petra" in reached(await later(stage, minutes=31)), "the next round, after twice the time"


async def test_taken_and_then_silent_it_begins_anew(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "The reports come late #issue")
    await corrects(stage, "critical")
    await presses(stage, "aiko", "take")
    seen = await later(stage, minutes=61)
    assert "max" in reached(seen)
    kept = await issue(stage)
    assert (kept.owner, kept.state) == (None, "caught")
    assert len(await logged(stage, "unacknowledged")) == 1
    await presses(stage, "aiko", "take")
    await later(stage, minutes=30)
    await sends(stage, "aiko", "fact", {"words": "The disk is full"})
    await later(stage, minutes=61)
    assert (await issue(stage)).owner == "local.T.aiko", "who works on it keeps it"


async def test_a_stale_step_does_nothing(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "The reports come late #issue")
    await presses(stage, "aiko", "take")
    await sends(stage, "aiko", "resolve", {"words": "Done"})
    late = Due("due/x", "issue:x", "issue.due", stage.engagement, args={"number": "1"})
    assert await stage.happens(late) == []
    gone = Due("due/y", "issue:y", "issue.due", stage.engagement, args={"number": "9"})
    assert await stage.happens(gone) == []
    seen = await later(stage, days=20)
    assert not [one for one in seen if one[0] == "post" and one[2].startswith("Northwind: issue")]


async def test_an_edited_playbook_leaves_running_ladders_as_they_were(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "The reports come late #issue")
    books = dict(stage.turns.playbooks)
    rules = replace(books["services"].issues, severities={})
    stage.turns.playbooks = {**books, "services": replace(books["services"], issues=rules, hash="new")}
    assert isinstance(stage.turns.playbooks["services"], Playbook)
    assert reached(await later(stage, hours=4)) == ["aiko"]


async def test_after_two_weeks_it_stops_and_says_so(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "Please use the other logo #issue")
    await corrects(stage, "low")
    await later(stage, days=13)
    pings = len(await logged(stage, "pinged"))
    assert pings < 16
    await later(stage, days=4)
    assert len(await logged(stage, "stopped")) == 1
    assert (await issue(stage)).level == 1, "a low one never climbs by time"
    pings = len(await logged(stage, "pinged"))
    await later(stage, days=10)
    assert len(await logged(stage, "pinged")) <= pings + 1


async def test_warned_at_three_quarters_of_the_time(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "The reports come late #issue")
    await corrects(stage, "high")
    await presses(stage, "aiko", "take")
    await sends(stage, "aiko", "update", {"words": "On Tuesday at 12:00"})
    seen = await later(stage, hours=22)  # daily: 18 hours are three quarters, and then it was night
    assert reached(seen) == ["aiko"]
    assert "The next update is due soon." in posted(stage, direct("aiko"))[0]
    seen = await later(stage, hours=3)
    assert reached(seen)[0] == "aiko"
    assert "The update to the client is overdue" in "".join(posted(stage, direct("aiko")))
    assert (await issue(stage)).level == 3, "an hour later the next level hears of it"


async def test_an_escalation_carries_its_facts(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "The reports come late #issue")
    await presses(stage, "aiko", "take")
    assert await presses(stage, "aiko", "escalate") == [("form", "", "Escalate")]
    empty = {**dict.fromkeys(FACTS, "big problem!!"), "found": "?", "next": "none", "client": "no"}
    seen = await sends(stage, "aiko", "escalate", {**empty, "what": "!!!", "senior": "no"})
    assert seen == [("reject", "found,next,what", "")]
    seen = await sends(stage, "aiko", "escalate", {**FACTS, "client": "no", "senior": "yes"})
    assert reached(seen) == ["petra"]
    said = posted(stage, direct("petra"))[0]
    assert "The import stopped on Friday and lost 200 rows." in said
    assert "Aiko Tanaka has escalated it to you." in said
    assert "northwind" not in to(seen), "the client is not told"
    assert (await logged(stage, "escalated"))[0]["senior"] == "yes"
    seen = await presses(stage, "petra", "client")
    assert ("post", "northwind", "Petra Novak is now involved in your concern 1") in seen
    assert await presses(stage, "petra", "client") == [("whisper", "", "That card is out of date")]
    stage.clock.at += timedelta(minutes=30)
    seen = await sends(stage, "petra", "escalate", {**FACTS, "client": "yes", "senior": "no"})
    assert reached(seen) == ["max"]
    assert ("post", "northwind", "Max Manager is now involved in your concern 1") in seen


async def test_fifteen_minutes_for_the_facts_below_critical(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "The reports come late #issue")
    await presses(stage, "aiko", "take")
    await sends(stage, "aiko", "update", {"words": "On Friday at 12:00"})
    await stage.moves(datetime(2026, 11, 24, 9, 0, tzinfo=UTC))
    title = "Northwind: issue 1 goes up. What are the facts?"
    assert title in "".join(posted(stage, direct("aiko")))
    kept = await issue(stage)
    assert kept.facts_by == datetime(2026, 11, 24, 9, 15, tzinfo=UTC)
    partial = {**FACTS, "next": " "}
    assert await sends(stage, "aiko", "facts", partial) == [("reject", "next", "")]
    seen = await sends(stage, "aiko", "facts", FACTS)
    assert reached(seen) == ["petra"], "the facts are there: it goes up at once"
    await corrects(stage, "critical")
    await presses(stage, "aiko", "escalate")
    stage.clock.at += timedelta(minutes=30)
    hurried: dict[str, Value] = {**dict.fromkeys(FACTS), "client": "no", "senior": "no"}
    seen = await sends(stage, "aiko", "escalate", hurried)
    assert reached(seen) == ["max"], "a critical one goes at once, its facts follow"


async def test_a_failed_post_does_not_use_up_a_ping(stage: Stage) -> None:
    await opened(stage)
    held = await stage.store.get("person:local.T.cleo")
    assert held
    lost = Put(replace(held.doc, lost=stage.clock.now()), held.version)
    await stage.store.commit(Batch(stage.clock.now(), (lost,)))
    assert reached(await says(stage, "carl", "The reports come late #issue")) == ["aiko"]


async def test_a_form_by_hand_from_elsewhere_is_refused(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "The reports come late #issue")
    lunch = Room("local", "T", "lunch")
    values: dict[str, Value] = {"words": "x"}
    for name, room in (("zoe", lunch), ("carl", CLIENT_ROOM)):
        for verb in ("update", "resolve", "ask", "fact", "facts", "escalate", "change", "confide"):
            by_hand = Submitted(
                stage.id(), room, handle(name), f"issue.{verb}", values, stage.engagement, "1"
            )
            assert await stage.happens(by_hand) == [("whisper", "", "That is for somebody else here")]
    assert (await issue(stage)).revision == 1
    assert await sends(stage, "zoe", "answer", values, room=lunch) == [
        ("whisper", "", "That is for somebody else here")
    ]
    wrong: dict[str, Value] = {"severity": "worst", "category": "delivery", "urgency": "low"}
    assert await sends(stage, "aiko", "change", wrong) == [("whisper", "", "That card is out of date")]
