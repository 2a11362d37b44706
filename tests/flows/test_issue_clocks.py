"""The clocks of an issue: computed from what happened, by the matrix, without the time the client is awaited."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from bot import agenda
from bot.flows.issue_clocks import Clockwork
from bot.model.engagement import Engagement
from bot.model.internal import Internal
from bot.model.issue import Issue, Pause
from bot.model.places import Room
from bot.playbooks.parse import load

ZONE = ZoneInfo("Europe/Copenhagen")
ROOM = Room("local", "T", "c")
BOOK = load(None)["services"]
HEAD = Engagement(
    id="E",
    client="N",
    playbook=BOOK.hash,
    language="en",
    mood="light",
    signed=date(2026, 11, 23),
    zone="Europe/Copenhagen",
    countries=("DK",),
    internal=ROOM,
    client_room=None,
    opened_at=datetime(2026, 11, 23, tzinfo=UTC),
    opened_by="p",
)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026 in Copenhagen; the 27th is a Friday."""
    return datetime(2026, 11, 1, hour, minute, tzinfo=ZONE) + timedelta(days=day - 1)


def clock(name: str, **of: Any) -> tuple[datetime, datetime] | None:
    """When a clock is to be warned of, and when it is due."""
    issue = Issue(
        id="i",
        engagement="E",
        number=1,
        by="p",
        via="tag",
        said=Internal("x"),
        room=ROOM,
        category="delivery",
        urgency="medium",
        **{"severity": "medium", "at": at(27, 16, 30), **of},
    )
    found = [one for one in Clockwork(HEAD, BOOK, issue).running() if one.name == name]
    return (found[0].warn, found[0].due) if found else None


def test_the_matrix() -> None:
    assert clock("response", severity="critical") == (at(27, 17, 15), at(27, 17, 30)), "day and night"
    assert clock("response", severity="high") == (at(27, 19, 30), at(27, 20, 30))
    assert clock("response") == (at(30, 14, 30), at(30, 16, 30)), "24 hours are one business day"
    assert clock("response", severity="low") == (at(31, 12, 30), at(31, 16, 30))
    owned = {"responded_at": at(27, 16, 30), "owner": "p"}
    assert clock("response", **owned) is None
    assert clock("update", severity="critical", **owned) == (at(27, 19, 30), at(27, 20, 30))
    assert clock("update", **owned) == (at(31, 12, 30), at(31, 16, 30))
    assert clock("update", severity="low", **owned) is None


def test_levels() -> None:
    assert clock("level") == (at(30, 14, 30), at(30, 16, 30))
    assert clock("level", severity="high", level=2) == (at(32, 10, 30), at(32, 16, 30))
    assert clock("level", severity="critical", level=3) is None
    assert clock("level", severity="low") is None, "low never climbs by time"
    planned = clock("level", planned=at(34, 12))
    assert planned is not None
    assert planned[1] == at(34, 12), "an agreed date takes the place of the level's time"


def test_a_clock_waits_while_the_client_is_awaited() -> None:
    over = Pause(at(30, 10), at(31, 10))
    assert clock("response", pauses=(over,)) == (at(31, 14, 30), at(31, 16, 30))
    assert clock("response", severity="critical", pauses=(Pause(at(27, 17), at(27, 19)),)) == (
        at(27, 19, 15),
        at(27, 19, 30),
    )
    assert clock("response", pauses=(Pause(at(30, 10)),)) is None
    assert clock("response", pauses=(Pause(at(20, 10), at(21, 10)),)) == (at(30, 14, 30), at(30, 16, 30))
    assert clock("response", state="resolved") is None


def test_breaks_and_holidays_do_not_count() -> None:
    hours = replace(BOOK.hours, breaks=((12 * 60, 13 * 60),))
    book = replace(BOOK, hours=hours)
    worked = agenda.business_hours_between(at(26, 9), at(30, 17), hours, ("DK",), "Europe/Copenhagen")
    assert worked == pytest.approx(21)
    assert agenda.business_hours_between(at(30, 17), at(26, 9), hours, (), "Europe/Copenhagen") == 0
    issue = Issue(
        id="i",
        engagement="E",
        number=1,
        by="p",
        via="tag",
        said=Internal("x"),
        room=ROOM,
        category="delivery",
        severity="medium",
        urgency="medium",
        at=at(27, 16, 30),
    )
    assert Clockwork(HEAD, book, issue).running()[0].due == at(30, 16, 30), "a day is what is worked of it"
