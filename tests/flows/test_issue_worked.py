"""An issue is worked: facts, five whys, impact, a plan that the client agrees to, kept dates, verified, lessons."""

from datetime import UTC, datetime, timedelta
from typing import Any

from bot.events import Value
from bot.flows.issue_clocks import Clockwork
from bot.model.issue import Issue
from bot.model.seats import Seat
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
from tests.flows.stage import CLIENT_ROOM, INTERNAL, Seen, Stage, direct, handle

LOOKED: dict[str, Value] = {
    "expected": "All rows of Friday",
    "seen": "200 rows were lost",
    "checked": "The log of the import",
}
PLAN: dict[str, Value] = {
    "fix": "The backup of Friday is restored.",
    "cure": "Every import is counted before and after.",
    "options": "",
    "steps": "Restore the backup; Lena; 2026-11-26\nCount every import; Aiko; 2026-12-02",
    "owner": handle("aiko"),
    "free": (handle("omar"),),
}
REVIEW: dict[str, Value] = {
    "what": "An import lost rows.",
    "why": "Nobody counts them.",
    "signs": "A warning in the log",
    "changes": "Every import is counted.",
    "handled": "",
    "actions": "Write the count into the handbook; Omar; 2026-12-11",
    "tell": "yes",
}


async def found(stage: Stage, severity: str = "high", category: str = "delivery") -> None:
    """Raised by the client in their channel, understood, and taken."""
    await opened(stage, **{Seat.CLIENT_SPONSOR.value: handle("carl")})
    await says(stage, "carl", "Rows are missing since Friday #issue")
    await corrects(stage, severity, category)
    await presses(stage, "aiko", "take")


async def dug(stage: Stage) -> None:
    """Facts, whys and impact."""
    await sends(stage, "aiko", "look", LOOKED)
    for answer in ("The job stopped", "The disk was full", "Nobody watches it"):
        await sends(stage, "aiko", "why", {"words": answer, "cause": "quality"})
    await sends(stage, "aiko", "effect", {"timeline": "Two days", "goals": "Month-end closing"})


async def agreed(stage: Stage) -> None:
    await dug(stage)
    await sends(stage, "aiko", "plan", PLAN)
    await presses(stage, "aiko", "offer")
    await presses(stage, "carl", "agree")


def shown(stage: Stage, name: str) -> str:
    return "\n".join(posted(stage, direct(name)))


async def test_from_the_facts_to_an_agreed_plan(stage: Stage) -> None:  # noqa: PLR0915
    await found(stage)
    assert await presses(stage, "aiko", "why") == [("whisper", "", "That card is out of date")]
    assert await presses(stage, "aiko", "look") == [("form", "", "Record the facts")]
    assert await sends(stage, "aiko", "look", {**LOOKED, "seen": " "}) == [("reject", "seen", "")]
    assert await presses(stage, "carl", "look") == [("whisper", "", "That is for somebody else here")]
    seen = await sends(stage, "aiko", "look", LOOKED)
    assert ("post", "northwind", "A question about your concern 1") in seen, "asked neutrally"
    assert "200 rows" not in "\n".join(posted(stage, CLIENT_ROOM)), "what we found is ours"
    assert await presses(stage, "carl", "own") == [("form", "", "What it means for you")]
    seen = await sends(stage, "carl", "own", {"words": "We cannot close the month"})
    assert ("post", "dm-aiko", "Northwind: what issue 1 means for them") in seen

    for number, answer in enumerate(("The job stopped", "The disk was full", "Nobody watches it"), 1):
        assert await presses(stage, "aiko", "why") == [("form", "", f"Why? {number} of 5")]
        await sends(stage, "aiko", "why", {"words": answer, "cause": "deeper"})
    await sends(stage, "aiko", "why", {"words": "No one has the task", "cause": "deeper"})
    assert await sends(stage, "aiko", "why", {"words": "There is no process"}) == [("reject", "cause", "")]
    await sends(stage, "aiko", "why", {"words": "There is no process of checks", "cause": "quality"})
    assert (await issue(stage)).work.cause == "quality"
    assert await presses(stage, "aiko", "why") == [("whisper", "", "That card is out of date")]
    assert await sends(stage, "aiko", "effect", {}) == [("reject", "timeline", "")]
    await sends(stage, "aiko", "effect", {"timeline": "Two days"})

    assert await presses(stage, "aiko", "plan") == [("form", "", "Plan")]
    for steps in ("Restore; Lena; 2026-11-20", "Restore; Lena", ""):
        assert await sends(stage, "aiko", "plan", {**PLAN, "steps": steps}) == [("reject", "steps", "")]
    assert await sends(stage, "aiko", "plan", {**PLAN, "owner": handle("carl")}) == [("reject", "owner", "")]
    seen = await sends(stage, "aiko", "plan", {**PLAN, "fix": "We fix it as soon as possible."})
    assert "“as soon as possible” is vague." in whispered(stage)
    assert {"dm-omar", "dm-lena"} <= {*to(seen)}, "who is needed, and the specialist of its field"
    await sends(stage, "aiko", "plan", PLAN)
    assert "By Friday, 27 November 2026 17:00" not in whispered(stage)
    first, last = (await _plan(stage)).steps
    assert first.by == datetime(2026, 11, 30, 16, tzinfo=UTC), (
        "3 days are promised as 5, on a day that is worked"
    )
    assert last.by == datetime(2026, 12, 8, 16, tzinfo=UTC)

    seen = await presses(stage, "aiko", "offer")
    assert ("post", "northwind", "Our plan for your concern 1") in seen
    assert "Nobody watches" not in "\n".join(posted(stage, CLIENT_ROOM))
    kept = await issue(stage)
    assert (kept.state, kept.paused) == ("waiting", True)
    assert await presses(stage, "aiko", "offer") == [
        ("whisper", "", "The plan for number 1 is with the client already")
    ]
    assert await presses(stage, "aiko", "agree") == [
        ("whisper", "", "Only the client can agree to the plan for number 1")
    ]
    seen = await sends(stage, "carl", "lack", {"words": "Who tells our finance team?"})
    assert ("post", "dm-aiko", "Northwind: something is missing in the plan for issue 1") in seen
    assert await presses(stage, "carl", "agree") == [("whisper", "", "That card is out of date")]
    await sends(stage, "aiko", "plan", {**PLAN, "options": "We call finance on Monday."})
    await presses(stage, "aiko", "offer")
    seen = await presses(stage, "carl", "agree")
    assert ("update", "northwind", "The agreed plan for your concern 1") in seen
    assert "Agreed by Carl Client, Monday, 23 November 2026" in "\n".join(posted(stage, CLIENT_ROOM))
    kept = await issue(stage)
    assert (kept.state, kept.paused, kept.planned) == ("planned", False, last.by)
    again = await presses(stage, "carl", "agree")
    assert again[0][2].startswith("Agreed by Carl Client")
    assert len(await logged(stage, "agreed")) == 1


async def _plan(stage: Stage) -> Any:
    return (await issue(stage)).work.plan


async def test_dates_are_checked_before_they_are_due_and_a_slip_is_told(stage: Stage) -> None:
    await found(stage)
    await agreed(stage)
    seen = await later(stage, hours=30)
    assert ("post", "dm-aiko", "Northwind: a draft of the update on issue 1") in seen
    seen = await presses(stage, "aiko", "send")
    assert ("post", "northwind", "How your concern 1 stands") in seen
    assert "Everything is on plan." in "\n".join(posted(stage, CLIENT_ROOM))
    assert await presses(stage, "aiko", "send") == [
        ("whisper", "", "The update on number 1 went out a moment ago")
    ]
    seen = await stage.moves(
        datetime(2026, 11, 27, 9, tzinfo=UTC)
    )  # promised for Monday, checked on Friday morning
    assert ("post", "dm-aiko", "Northwind: is issue 1 still on plan?") in seen
    assert await presses(stage, "aiko", "ontrack") == [("whisper", "", "Added to number 1")]
    assert await presses(stage, "aiko", "slip") == [("form", "", "A date slips")]
    past, ahead = datetime(2026, 11, 20, tzinfo=UTC), datetime(2026, 12, 3, 15, tzinfo=UTC)
    slip: dict[str, Value] = {"step": "0", "to": past, "worst": past, "words": "The backup is damaged."}
    assert await sends(stage, "aiko", "slip", slip) == [("reject", "to", "")]
    slip = {**slip, "to": ahead, "worst": past}
    assert await sends(stage, "aiko", "slip", slip) == [("reject", "worst", "")]
    slip = {**slip, "worst": ahead + timedelta(days=2)}
    excuse: dict[str, Value] = {**slip, "words": "We were overloaded."}
    assert await sends(stage, "aiko", "slip", excuse) == [("reject", "words", "")]
    seen = await sends(stage, "aiko", "slip", slip)
    assert ("post", "northwind", "A date changes: your concern 1") in seen
    words = "\n".join(posted(stage, CLIENT_ROOM))
    assert "The new date: Thursday, 3 December 2026" in words
    assert "At the worst: Saturday, 5 December 2026" in words
    assert (await logged(stage, "slipped"))[0]["late"] == "no"
    assert await presses(stage, "aiko", "exec") == [("form", "", "Four lines for the executive")]
    lines: dict[str, Value] = {"problem": "Rows lost", "impact": "Two days", "fix": "Backup", "when": ahead}
    assert await sends(stage, "aiko", "exec", {**lines, "when": past}) == [("reject", "when", "")]
    seen = await sends(stage, "aiko", "exec", lines)
    assert ("post", "dm-carl", "Concern 1 in four lines") in seen
    assert "Petra Novak is there for you personally." in shown(stage, "carl")


async def test_solved_is_what_whoever_raised_it_says(stage: Stage) -> None:
    await found(stage)
    await agreed(stage)
    resolved: dict[str, Value] = {"words": "The rows are back.", "gesture": "credit"}
    await sends(stage, "aiko", "resolve", resolved)
    assert await sends(stage, "aiko", "resolve", resolved) == [("whisper", "", "Number 1 is closed")]
    for verb in ("slip", "plan", "send", "update"):
        assert await presses(stage, "aiko", verb) == [("whisper", "", "Number 1 is closed")]
    assert "Credit" in (await _details(stage))
    seen = await later(stage, days=3)
    assert ("post", "northwind", "Is it really solved? Your concern 1") in seen
    seen = await later(stage, days=4)
    assert ("post", "northwind", "Is it really solved? Your concern 1") in seen, "silence is asked again"
    assert (await issue(stage)).state == "resolved", "and never taken as yes"
    assert await presses(stage, "aiko", "solved") == [("whisper", "", "That is for somebody else here")]
    seen = await presses(stage, "carl", "unsolved")
    assert ("update", "northwind", "Your concern 1 is open again") in seen
    assert "dm-aiko" in to(seen)
    kept = await issue(stage)
    assert (kept.state, kept.planned, kept.work.agreed) == ("reopened", None, False)

    await sends(stage, "aiko", "resolve", resolved)
    seen = await later(stage, days=16)
    assert ("post", "dm-aiko", "Northwind: no answer whether issue 1 is solved") in seen
    assert ("post", "dm-aiko", "Northwind: the review of issue 1 is due") in seen
    seen = await presses(stage, "carl", "solved")
    assert ("post", "northwind", "How is it between us, after your concern 1?") in seen
    assert (await issue(stage)).state == "verified"
    assert await presses(stage, "carl", "bond") == [("form", "", "Working together")]
    seen = await sends(stage, "carl", "bond", {"works": "", "differ": "Call us first", "trust": "shaky"})
    assert {"dm-petra", "dm-aiko"} <= {*to(seen)}
    assert "Start no risky new initiative now." in shown(stage, "petra")
    seen = await later(stage, days=8)
    assert ("post", "dm-petra", "Northwind: trust is shaky after issue 1") in seen
    await presses(stage, "aiko", "repaired")
    assert not [title for _, _, title in await later(stage, days=15) if "trust" in title]

    assert await presses(stage, "aiko", "review") == [("form", "", "Review")]
    assert await sends(stage, "aiko", "review", {**REVIEW, "signs": ""}) == [("reject", "signs", "")]
    seen = await sends(stage, "aiko", "review", REVIEW)
    assert ("post", "northwind", "What we changed after your concern 1") in seen
    assert any(title.startswith("Review · Northwind: issue 1") for _, _, title in seen)
    (action,) = (await stage.doc("actions")).open
    assert (action.what, action.who) == ("Write the count into the handbook", "Omar Aziz")
    assert await presses(stage, "aiko", "review") == [("whisper", "", "That card is out of date")]


async def test_while_trust_is_shaky_the_client_hears_twice_as_often(stage: Stage) -> None:
    await found(stage)
    await says(stage, "carl", "The dashboard has been down since noon #issue")
    await corrects(stage, "high", "delivery", number=2)
    await presses(stage, "aiko", "take", 2)

    async def hours(number: int) -> float:
        head = await stage.doc("engagement")
        rules = await stage.store.get(f"playbook:{head.playbook}")
        assert rules
        return Clockwork(head, rules.doc, await issue(stage, number)).rhythm

    assert await hours(2) == 24
    await sends(stage, "aiko", "resolve", {"words": "The rows are back.", "gesture": "credit"})
    await presses(stage, "carl", "solved")
    bond: dict[str, Value] = {"works": "", "differ": "Call us first", "trust": "shaky"}
    await sends(stage, "carl", "bond", bond)
    assert await hours(2) == 12, "what is open is told of more often"
    await says(stage, "carl", "Nobody answered our mails for a week #issue")
    await corrects(stage, "high", "communication", number=3)
    assert await hours(3) == 12, "and what comes now"
    await presses(stage, "aiko", "repaired")
    assert (await hours(2), await hours(3)) == (24, 24)


async def _details(stage: Stage) -> str:
    await presses(stage, "aiko", "show")
    return whispered(stage)


async def test_the_project_manager_hears_when_nobody_says_that_it_is_solved(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "Rows are missing since Friday #issue")
    await presses(stage, "petra", "take")
    await sends(stage, "petra", "resolve", {"words": "The rows are back.", "gesture": "none"})
    told = [
        (place, title)
        for _, place, title in await later(stage, days=30)
        if title == "Northwind: no answer whether issue 1 is solved"
    ]
    assert sorted(place for place, _ in told) == ["dm-aiko", "dm-petra"], "each once"
    assert (await issue(stage)).state == "resolved", "and silence is no yes"


async def test_small_ones_get_one_line_and_three_with_one_cause_are_a_pattern(stage: Stage) -> None:
    await opened(stage)
    seen: Seen = []
    for number in (1, 2, 3):
        await says(stage, "carl", f"Report {number * 'x'} came late #issue")
        if number == 1:
            assert "The first issue of this project." in "\n".join(posted(stage, INTERNAL))
        await corrects(stage, "medium", "delivery", number=number)
        await sends(stage, "aiko", "resolve", {"words": "It is there."}, number)
        lesson: dict[str, Value] = {"lesson": "No one plans for holidays", "cause": "estimate"}
        assert await presses(stage, "aiko", "lesson", number) == [("form", "", "What allowed this?")]
        seen = await sends(stage, "aiko", "lesson", lesson, number)
        stage.clock.at += timedelta(minutes=5)
    assert ("post", "northwind-internal", "Northwind: a pattern, 3 issues with one cause") in seen
    third: Issue = await issue(stage, 3)
    assert third.similar[-1] == 2
    assert await lists(stage, "aiko") == [("whisper", "", "Northwind: 0 issues")]


async def test_a_matter_of_people_is_worked_in_private(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "I have a problem with Omar #issue")
    await corrects(stage, "high", "team", "petra")
    await presses(stage, "petra", "take")
    seen: Seen = []
    steps: tuple[tuple[str, dict[str, Value]], ...] = (
        ("look", LOOKED),
        ("why", {"words": "a"}),
        ("why", {"words": "b"}),
        ("why", {"words": "c", "cause": "staffing"}),
        ("effect", {"goals": "Trust"}),
        ("plan", {**PLAN, "owner": handle("petra"), "free": ()}),
    )
    for verb, values in steps:
        seen += await sends(stage, "petra", verb, values)
    assert await sends(stage, "aiko", "look", LOOKED) == [("whisper", "", "That is for somebody else here")]
    seen += await presses(stage, "petra", "offer")
    seen += await presses(stage, "carl", "agree", room=direct("carl"))
    seen += await sends(stage, "petra", "resolve", {"words": "We talked."})
    seen += await later(stage, days=3)
    seen += await presses(stage, "carl", "solved", room=direct("carl"))
    seen += await sends(stage, "carl", "bond", {"trust": "shaky"}, room=direct("carl"))
    seen += await sends(stage, "petra", "review", REVIEW)
    assert (await issue(stage)).work.agreed
    assert {place for _, place, _ in seen if place.startswith("northwind")} == set()
    held = await stage.store.get(f"actions:{stage.engagement}")
    assert held is None or held.doc.open == ()
