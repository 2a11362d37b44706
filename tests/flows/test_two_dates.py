"""An end before its start goes back to its field, in every form that takes both; nothing is kept of it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.cards.card import Form
from bot.effects import Ask, Reject
from bot.events import Value
from tests.flows.issues import logged, presses, sends
from tests.flows.papers import fills
from tests.flows.stage import INTERNAL, Stage, direct
from tests.flows.test_ground import KICKOFF
from tests.flows.test_issue_worked import agreed, found

#: Forms with two dates that are a beginning and an end, with the field of the end.
PAIRS = {"away.set": ("first", "last"), "issue.slip": ("to", "worst")}
#: Forms in which both stand on one line.
LINES = {"charter.form": ("ours", "theirs"), "slots.set": ("slots",)}


def dates(form: Form) -> tuple[str, ...]:
    """The fields of a form that take a date, or a date with a time."""
    return tuple(one.id for one in form.fields if one.kind in ("date", "moment"))


def refused(stage: Stage) -> dict[str, str]:
    """The text key of each fault, by field."""
    assert stage.last
    return {
        field: fault.key
        for one in stage.last.live
        if isinstance(one, Reject)
        for field, fault in one.errors.items()
    }


def form(stage: Stage) -> Form:
    assert stage.last
    return next(one.form for one in stage.last.live if isinstance(one, Ask))


async def test_days_out_of_office(stage: Stage) -> None:
    await stage.opens()
    await stage.commands("aiko", "away", direct("aiko"))
    assert (form(stage).code, dates(form(stage))) == ("away.set", PAIRS["away.set"])
    first = stage.clock.now().date() + timedelta(days=7)
    await fills(stage, "aiko", first=first, last=first - timedelta(days=1))
    assert refused(stage) == {"last": "error-away-order"}
    held = await stage.store.get("person:local.T.aiko")
    assert held
    assert held.doc.away is None
    await stage.commands("aiko", "away", direct("aiko"))
    await fills(stage, "aiko", first=first, last=first)
    assert refused(stage) == {}


async def test_a_date_that_slips_and_its_worst_case(stage: Stage) -> None:
    await found(stage)
    await agreed(stage)
    await presses(stage, "aiko", "slip")
    assert (form(stage).code, dates(form(stage))) == ("issue.slip", PAIRS["issue.slip"])
    to = datetime(2026, 12, 3, 12, tzinfo=UTC)
    values: dict[str, Value] = {"step": "0", "to": to, "worst": to - timedelta(hours=1), "words": "Late data"}
    await sends(stage, "aiko", "slip", values)
    assert refused(stage) == {"worst": "work-worst-early"}
    assert await logged(stage, "slipped") == []


@pytest.mark.parametrize("field", LINES["charter.form"])
async def test_busy_periods(stage: Stage, field: str) -> None:
    await stage.opens()
    await stage.submits("aiko", "kickoff.set", {"at": KICKOFF, "place": "", "length": "standard"})
    await stage.presses("aiko", "charter.form")
    backwards: dict[str, Any] = {field: "Audit; 14.2.2027; 1.2.2027"}
    await fills(stage, "aiko", **backwards)
    assert refused(stage) == {field: "charter-order"}
    assert await stage.store.get(f"charter:{stage.engagement}") is None


async def test_answering_slots(stage: Stage) -> None:
    await stage.opens()
    await stage.submits("aiko", "slots.set", {"slots": "10:00-9:00\n14:00-15:00"}, room=INTERNAL)
    assert refused(stage) == {"slots": "slots-backward"}
