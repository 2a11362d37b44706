"""When nobody looked for a while, and when it is night: what time causes then."""

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from bot.cards.card import CLIENT, Card, Raw
from bot.effects import Effect, Later, Log, Say, Turn
from bot.events import Due
from bot.handlers.lateness import in_time
from bot.model.channel import Channel
from bot.model.document import Put
from bot.model.engagement import Engagement
from bot.model.owed import Direct, DueItem, Late, To
from bot.model.person import Person
from bot.model.places import Handle, Room
from bot.model.scope import Scope
from bot.ports import Batch
from tests.flows.stage import Stage

ROOM = Room("local", "T", "northwind")
KIM, YUI = Direct("kim"), Direct("yui")
#: Noon in Copenhagen on a Wednesday, eight in the evening in Tokyo.
NOON = datetime(2026, 3, 4, 11, 0, tzinfo=UTC)
CARD = Card(Raw("x"), audience=CLIENT)


def scope(*, successors: tuple[datetime, ...] = ()) -> Scope:
    zones = {"kim": "Europe/Copenhagen", "yui": "Asia/Tokyo", "moe": None}
    people = {
        one: Person(one, one, None, (Handle("local", "T", one),), zone=zone) for one, zone in zones.items()
    }
    head = Engagement(
        id="e",
        client="Northwind",
        playbook="p",
        language="en",
        mood="light",
        signed=date(2026, 3, 2),
        zone="Europe/Copenhagen",
        countries=("DK", "JP"),
        internal=ROOM,
        client_room=None,
        opened_at=NOON,
        opened_by="kim",
    )
    return Scope(Channel(ROOM), engagement=head, people=people, successors=successors)


def due(at: datetime, late: Late = "fire") -> Due:
    return Due("i", "status:e", "status.prompt", "e", None, {"on": "1"}, at, late)


def rung(
    now: datetime, *said: Effect, late: Late = "fire", at: datetime = NOON, **more: tuple[datetime, ...]
) -> Turn:
    return in_time(scope(**more), due(at, late), now, lambda *_: Turn(effects=said))


@pytest.mark.parametrize(
    ("now", "to", "until"),
    [
        ("2026-03-04 11:00", (ROOM,), None),
        ("2026-03-04 11:00", (KIM,), None),
        ("2026-03-04 11:00", (YUI,), "2026-03-04 23:00"),  # until eight in the morning of Tokyo
        ("2026-03-04 11:00", (KIM, YUI), "2026-03-05 07:00"),  # until neither sleeps
        ("2026-03-04 22:00", (ROOM,), "2026-03-05 07:00"),
        ("2026-03-04 22:00", (Direct("moe"),), "2026-03-05 07:00"),  # in no zone of their own
        ("2026-03-07 11:00", (KIM,), "2026-03-09 07:00"),
        ("2026-04-29 08:00", (KIM,), "2026-04-30 06:00"),  # a holiday in the other country
        ("2026-04-03 08:00", (YUI,), "2026-04-06 23:00"),  # Good Friday, and Easter Monday
    ],
)
def test_what_time_causes_waits_for_the_morning(now: str, to: tuple[To, ...], until: str | None) -> None:
    moment = datetime.fromisoformat(f"{now}+00:00")
    said = tuple(Say(one, CARD) for one in to)
    turn = rung(moment, *said)
    if until is None:
        assert turn.effects == said
        return
    again = Later(
        "status:e", "status.prompt", datetime.fromisoformat(f"{until}+00:00"), args={"on": "1"}, about="e"
    )
    assert turn == Turn(effects=(again,))


def test_what_is_critical_waits_for_nobody() -> None:
    said = (Say(YUI, CARD, critical=True), Say(KIM, CARD))
    assert rung(NOON, *said).effects == said


def test_what_says_nothing_is_done_at_night_too() -> None:
    log = Log("x")
    assert rung(NOON + timedelta(hours=12), log).effects == (log,)


@pytest.mark.parametrize("late", ["fire", "yield"])
def test_an_item_gives_way_to_its_successor(late: Late) -> None:
    """To the one that it plans itself, and to one that was planned before."""
    said, log = Say(ROOM, CARD), Log("agenda.gave_way", refs={"what": "status.prompt"})
    now = NOON + timedelta(days=14)
    following = Later("status:e", "status.prompt", NOON + timedelta(days=7))
    ahead = Later("status:e", "status.prompt", NOON + timedelta(days=21))
    waives = late == "yield"
    assert rung(now, said, following, late=late).effects == (
        (following, log) if waives else (said, following)
    )
    assert rung(now, said, ahead, late=late).effects == (said, ahead)
    before = (NOON + timedelta(days=7), NOON + timedelta(days=21))
    assert rung(now, said, late=late, successors=before[1:]).effects == (said,)
    if waives:
        assert rung(now, said, late=late, successors=before).effects == (log,)


async def test_of_several_that_wait_together_only_the_last_happens(stage: Stage) -> None:
    await stage.opens()
    items = [
        DueItem(
            f"x:{n}", "alike", stage.clock.at + timedelta(hours=n), f"g{n}", stage.engagement, late="yield"
        )
        for n in range(3)
    ]
    await stage.store.commit(Batch(stage.clock.at, tuple(Put(one, None) for one in items)))
    stage.clock.at += timedelta(hours=1)
    await stage.ringer.ring()
    told = [line.what async for line in stage.store.lines() if line.what == "agenda.gave_way"]
    assert told == ["agenda.gave_way"]
    assert [held.doc.name for held in await stage.store.find("due") if held.doc.what == "alike"] == ["x:2"]


async def test_an_item_put_off_for_the_night_happens_once(stage: Stage) -> None:
    """The partner sleeps in California."""
    await stage.opens()
    held = await stage.store.get("person:local.T.petra")
    assert held
    asleep = replace(held.doc, zone="America/Los_Angeles")
    await stage.store.commit(Batch(stage.clock.at, (Put(asleep, held.version),)))
    await stage.moves(datetime(2026, 11, 26, 15, 59, tzinfo=UTC))
    await stage.moves(datetime(2026, 11, 27, 8, 0, tzinfo=UTC))
    told = [one for one in stage.messenger.news if one.room.channel == "dm-petra"]
    assert [one.at for one in told] == [datetime(2026, 11, 26, 16, 0, tzinfo=UTC)]
