"""Reminders: bundled, once a business day, never at night; put off, answered, given up, passed up the line."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from bot.cards.reader import Reader
from bot.effects import Later
from bot.errors import Gone, NotDelivered
from bot.events import Value
from bot.flows.nudging import remind
from bot.model.document import Put
from bot.model.owed import DueItem
from bot.model.places import Room
from bot.ports import Batch
from tests.flows.stage import Seen, Stage, direct, handle

ONE, TWO = "One thing is waiting for you", "2 things are waiting for you"
MIKA, LENA = "local.T.mika", "local.T.lena"
#: Nine in the morning in Copenhagen, where it is winter.
TUESDAY = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
ANSWERS = ["slow", "fast", "Anna Holm; CFO; anna@northwind.dk; ; budget", "a call", "none", "mail", "none"]


def to(name: str, seen: Seen, *kinds: str) -> list[str]:
    """The titles of what somebody got by direct message; posts, where nothing else is said."""
    return [title for kind, place, title in seen if place == f"dm-{name}" and kind in (kinds or ("post",))]


def cards(stage: Stage, name: str, kind: str = "post") -> list[tuple[datetime, str]]:
    """When somebody got a card about what waits, and its title's key."""
    found = [one for one in stage.messenger.news if one.room == direct(name) and one.kind == kind]
    keys = ((one.at, getattr(one.card.title, "key", "")) for one in found)
    return [(at, key) for at, key in keys if key.startswith(("nudge", "absent", "silent"))]


async def person(stage: Stage, name: str, **changed: Any) -> None:
    """Change what is known of somebody."""
    held = await stage.store.get(f"person:local.T.{name}")
    assert held
    await stage.store.commit(Batch(stage.clock.now(), (Put(replace(held.doc, **changed), held.version),)))


async def answered(stage: Stage) -> None:
    """Everything answered: now it is the delivery lead's turn."""
    for answer in ANSWERS:
        await stage.says("mika", answer)
        if "anna@" in answer:
            await stage.says("mika", "yes")


async def later(stage: Stage, item: Later) -> None:
    """Put an item on the agenda, as an area would."""
    due = DueItem(item.name, item.what, item.at, "g", item.about, item.person, args=item.args, late=item.late)
    await stage.store.commit(Batch(stage.clock.now(), (Put(due, None),)))


async def test_once_a_business_day_until_it_is_done(stage: Stage) -> None:
    await stage.opens()
    assert ONE in to("mika", await stage.moves(TUESDAY))
    seen = await stage.moves(TUESDAY + timedelta(hours=23))
    assert ONE not in to("mika", seen)
    seen = await stage.moves(TUESDAY + DAY)
    assert to("mika", seen).count(ONE) == 1
    assert to("mika", seen, "update")  # the older card points to the newer one
    await stage.moves(TUESDAY + 9 * DAY)
    assert [at for at, _ in cards(stage, "mika")] == [TUESDAY + n * DAY for n in (2, 3, 6, 7, 8, 9)]
    await answered(stage)
    assert cards(stage, "mika") == []
    await stage.moves(TUESDAY + 10 * DAY)
    assert cards(stage, "mika") == []
    assert [key for _, key in cards(stage, "mika", "update")] == ["nudge-done"]
    assert cards(stage, "lena") == [(TUESDAY + 10 * DAY, "nudge-card")]  # now it waits for her


async def test_the_buttons_of_all_that_waits_are_on_one_card(stage: Stage) -> None:
    await stage.opens()
    first = stage.engagement
    other: dict[str, Value] = {
        "internal": Room("local", "T", "a"),
        "client_room": Room("local", "T", "b"),
        "client": "Acme",
    }
    await stage.opens(**other)
    assert to("mika", await stage.moves(TUESDAY)).count(TWO) == 1
    card = next(one.card for one in stage.messenger.news if one.room == direct("mika"))
    assert [one.code for one in card.buttons] == ["handoff.continue"] * 2 + ["nudge.snooze"] * 3
    assert {one.engagement for one in card.buttons[:2]} == {first, stage.engagement}
    assert [one.style for one in card.buttons].count("main") == 1
    assert to("mika", await stage.moves(TUESDAY + DAY)).count(TWO) == 1


async def test_nobody_is_reminded_at_night_or_on_a_holiday(stage: Stage) -> None:
    await person(stage, "mika", zone="America/Los_Angeles")
    await stage.opens(countries="DK, US")
    await stage.moves(TUESDAY + 3 * DAY)
    morning = datetime(2026, 11, 24, 16, 0, tzinfo=UTC)  # eight in California
    assert [at for at, _ in cards(stage, "mika")] == [morning, morning + timedelta(days=1, hours=1)]
    await stage.moves(TUESDAY + 6 * DAY)  # Thursday was Thanksgiving
    assert [at for at, _ in cards(stage, "mika")] == [morning + timedelta(days=3, hours=1)]


@pytest.mark.parametrize(
    ("how", "again"),
    [
        ("hour", TUESDAY + timedelta(hours=1, minutes=5)),
        ("tomorrow", TUESDAY + DAY),
        ("monday", TUESDAY + 6 * DAY),
    ],
)
async def test_put_off_by_a_button(stage: Stage, how: str, again: datetime) -> None:
    await stage.opens()
    await stage.moves(TUESDAY + timedelta(minutes=5))
    assert to("mika", await stage.presses("mika", "nudge.snooze", how), "update") == [ONE]
    assert "I'll come back to this" in stage.words()
    await stage.moves(again - timedelta(minutes=1))
    assert cards(stage, "mika") == []
    await stage.moves(again)
    assert [key for _, key in cards(stage, "mika")] == ["nudge-card"]


async def test_put_off_past_the_evening_is_put_off_to_the_morning(stage: Stage) -> None:
    await stage.opens()
    await stage.moves(TUESDAY + timedelta(hours=9, minutes=30))
    await stage.presses("mika", "nudge.snooze", "hour")
    await stage.moves(TUESDAY + DAY)
    assert [at for at, _ in cards(stage, "mika")] == [TUESDAY + timedelta(hours=23)]


async def test_two_cards_never_come_within_ten_minutes(stage: Stage) -> None:
    await stage.opens()
    await stage.moves(TUESDAY)
    await stage.presses("mika", "nudge.snooze", "hour")
    await stage.moves(TUESDAY + timedelta(minutes=55))
    await stage.submits("mika", "handoff.answer", {"answer": "slow"}, "problems")
    await stage.moves(TUESDAY + timedelta(hours=1))
    assert cards(stage, "mika") == []
    await stage.moves(TUESDAY + timedelta(minutes=65))
    assert cards(stage, "mika") == [(TUESDAY + timedelta(minutes=65), "nudge-card")]


async def test_the_card_follows_what_the_person_does(stage: Stage) -> None:
    await stage.opens()
    await stage.moves(TUESDAY)
    await stage.submits("mika", "handoff.answer", {"answer": "slow"}, "problems")
    await stage.moves(TUESDAY + timedelta(minutes=1))
    assert cards(stage, "mika", "update") == [(TUESDAY, "nudge-card")]
    assert "6 handoff questions" in stage.words()


async def test_after_two_weeks_of_silence_it_stops_and_the_partner_knows(stage: Stage) -> None:
    await stage.opens()
    await stage.moves(TUESDAY + 2 * WEEK - timedelta(minutes=1))
    assert cards(stage, "petra")[-1:] != [(TUESDAY + 2 * WEEK, "silent-title")]
    await stage.moves(TUESDAY + 2 * WEEK)
    assert cards(stage, "mika") == [(TUESDAY + 2 * WEEK, "nudge-stopped-title")]
    assert cards(stage, "petra") == [(TUESDAY + 2 * WEEK, "silent-title")]
    await stage.moves(TUESDAY + 4 * WEEK)
    assert cards(stage, "mika") == []
    assert cards(stage, "petra") == []


async def test_whoever_answers_a_part_is_not_silent(stage: Stage) -> None:
    await stage.opens()
    await stage.moves(TUESDAY + WEEK)
    await stage.says("mika", "slow")
    await stage.moves(TUESDAY + 2 * WEEK)
    assert [key for _, key in cards(stage, "mika")][-1] == "nudge-card"
    await stage.moves(TUESDAY + 3 * WEEK + DAY)
    assert [key for _, key in cards(stage, "mika")][-1] == "nudge-stopped-title"


async def test_a_post_that_fails_uses_nothing_up(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the card of the day nor the two weeks."""
    await stage.opens()
    made = type(stage.messenger).post
    off = True

    async def post(self: Any, room: Room, card: Any, reader: Reader, idem: str) -> str:
        if off and room == direct("mika"):
            raise Gone("error-blocked")
        return await made(self, room, card, reader, idem)

    monkeypatch.setattr(type(stage.messenger), "post", post)
    await stage.moves(TUESDAY + WEEK)
    assert cards(stage, "mika") == []
    off = False
    await stage.moves(TUESDAY + 2 * WEEK)
    assert [key for _, key in cards(stage, "mika")][-1] == "nudge-card"


async def test_whoever_left_is_asked_no_more_and_the_manager_is(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await stage.opens()
    made = type(stage.messenger).post

    async def post(self: Any, room: Room, card: Any, reader: Reader, idem: str) -> str:
        if room == direct("mika"):
            raise Gone("error-account-inactive")
        return await made(self, room, card, reader, idem)

    monkeypatch.setattr(type(stage.messenger), "post", post)
    await stage.moves(TUESDAY)
    await stage.moves(TUESDAY + DAY)
    assert (TUESDAY + DAY, "absent-lost") in cards(stage, "aiko")
    await stage.moves(TUESDAY + 3 * DAY)
    assert not [key for _, key in cards(stage, "aiko") if key == "absent-lost"]  # said once
    monkeypatch.undo()
    await stage.says("mika", "slow")  # she is back
    found = await stage.store.get(f"person:{MIKA}")
    assert found
    assert found.doc.lost is None


async def test_away_with_a_deputy(stage: Stage) -> None:
    await stage.opens()
    day = date(2026, 11, 24)
    values: dict[str, Value] = {"first": day, "last": day + DAY, "deputy": handle("omar")}
    assert (
        "whisper",
        "",
        "Noted: you are out of office from Tuesday, 24 November 2026 to Wednesday, 25 November 2026",
    ) in await stage.submits("mika", "away.set", values)
    assert to("omar", stage.seen()) == [
        "You stand in for Mika Sørensen from Tuesday, 24 November 2026 to Wednesday, 25 November 2026"
    ]
    await stage.moves(TUESDAY + DAY)
    assert cards(stage, "mika") == []
    assert cards(stage, "omar") == [(TUESDAY, "nudge-deputy"), (TUESDAY + DAY, "nudge-deputy")]
    assert ("post", "dm-omar", "Northwind · question 1 of 7") in await stage.presses(
        "omar", "handoff.continue"
    )
    await stage.moves(TUESDAY + 2 * DAY)
    assert cards(stage, "mika") == [(TUESDAY + 2 * DAY, "nudge-card")]
    assert await stage.presses("omar", "handoff.continue") == [
        ("whisper", "", "That is for somebody else here")
    ]


async def test_a_manager_on_holiday_without_deputy(stage: Stage) -> None:
    """What is meant for the project manager goes to the partner; what waits for them is the partner's to settle."""
    await stage.opens()
    day = date(2026, 11, 23)
    await stage.submits("aiko", "away.set", {"first": day, "last": day + WEEK, "deputy": None})
    await later(stage, remind("local.T.aiko", stage.engagement, "alignment", TUESDAY))
    await stage.moves(TUESDAY + DAY)
    assert cards(stage, "aiko") == []
    assert (TUESDAY + DAY, "nudge-title") in cards(stage, "petra")  # the handoff still waits


async def test_the_partner_names_a_deputy(stage: Stage) -> None:
    await stage.opens()
    day = date(2026, 11, 23)
    await stage.submits("lena", "away.set", {"first": day, "last": day + WEEK, "deputy": None})
    await answered(stage)
    await stage.moves(TUESDAY)
    assert cards(stage, "aiko") == [(TUESDAY, "absent-away")]
    button = stage.messenger.news[-1].card.buttons[0]
    assert await stage.presses("mika", button.code, button.arg) == [
        ("whisper", "", "That is for somebody else here")
    ]
    assert await stage.presses("aiko", button.code, button.arg) == [("form", "", "Name a deputy")]
    assert await stage.submits("aiko", "away.named", {"deputy": None}, LENA) == [("reject", "deputy", "")]
    seen = await stage.submits("aiko", "away.named", {"deputy": handle("omar")}, LENA)
    assert to("omar", seen)
    await stage.moves(TUESDAY + timedelta(hours=1))
    assert [key for _, key in cards(stage, "omar")] == ["nudge-deputy"]


@pytest.mark.parametrize(
    ("first", "last", "deputy", "wrong"),
    [
        (date(2026, 12, 2), date(2026, 12, 1), None, "last"),
        (None, date(2026, 12, 1), None, "first"),
        (date(2026, 12, 1), None, None, "last"),
        (date(2026, 11, 1), date(2026, 11, 22), None, "last"),
        (date(2026, 12, 1), date(2028, 12, 1), None, "last"),
        (date(2028, 12, 1), date(2028, 12, 2), None, "last"),
        (date(2026, 12, 1), date(2026, 12, 2), handle("mika"), "deputy"),
        (date(2026, 12, 1), date(2026, 12, 2), handle("carl"), "deputy"),
    ],
)
async def test_days_that_cannot_be_are_sent_back(
    stage: Stage, first: date | None, last: date | None, deputy: Any, wrong: str
) -> None:
    await stage.opens()
    seen = await stage.submits("mika", "away.set", {"first": first, "last": last, "deputy": deputy})
    assert seen == [("reject", wrong, "")]


async def test_back_again(stage: Stage) -> None:
    await stage.opens()
    assert await stage.commands("mika", "away") == [("form", "", "Out of office")]
    day = date(2026, 11, 23)
    await stage.submits("mika", "away.set", {"first": day, "last": day + WEEK, "deputy": None})
    await stage.moves(TUESDAY)
    assert cards(stage, "mika") == []
    await stage.submits("mika", "away.set", {"first": None, "last": None, "deputy": None})
    await stage.moves(TUESDAY + timedelta(minutes=1))
    assert [key for _, key in cards(stage, "mika")] == ["nudge-card"]
    assert await stage.commands("carl", "away") != [("form", "", "Out of office")]


async def test_two_days_without_the_bot(stage: Stage) -> None:
    """Everybody hears what they must hear, once, and nobody hears it twice."""
    await stage.opens()
    stage.clock.at = TUESDAY + 2 * DAY + timedelta(hours=1)
    await stage.moves(stage.clock.at)
    at = stage.clock.at
    assert cards(stage, "mika") == [(at, "nudge-card")]
    assert cards(stage, "aiko") == [(at, "nudge-title")]
    assert cards(stage, "petra") == [(at, "nudge-title")]


async def test_one_person_in_two_seats_hears_it_once(stage: Stage) -> None:
    await stage.opens(engagement_partner=handle("aiko"))
    stage.clock.at = TUESDAY + 2 * DAY + timedelta(hours=1)
    await stage.moves(stage.clock.at)
    assert cards(stage, "aiko") == [(stage.clock.at, "nudge-title")]


async def test_the_bot_wakes_at_night(stage: Stage) -> None:
    await stage.opens()
    stage.clock.at = TUESDAY + timedelta(days=2, hours=15)
    await stage.moves(stage.clock.at)
    assert [cards(stage, name) for name in ("mika", "aiko", "petra")] == [[], [], []]
    morning = TUESDAY + timedelta(days=2, hours=23)
    await stage.moves(morning)
    assert [cards(stage, name)[0][0] for name in ("mika", "aiko", "petra")] == [morning] * 3


async def test_a_reminder_of_nothing_is_none(stage: Stage) -> None:
    await stage.opens()
    await later(stage, remind(MIKA, stage.engagement, "no such row", TUESDAY - timedelta(minutes=5)))
    await later(stage, remind("local.T.carl", stage.engagement, "handoff", TUESDAY - timedelta(minutes=5)))
    await later(stage, remind("nobody", stage.engagement, "handoff", TUESDAY - timedelta(minutes=5)))
    await stage.moves(TUESDAY - timedelta(minutes=1))
    assert stage.messenger.news == []


async def test_a_post_that_waits_is_made_once(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    await stage.opens()
    made, faults = type(stage.messenger).post, [NotDelivered("off")]
    monkeypatch.setattr("bot.outbox.FIRST_WAIT", 0.01)

    async def post(self: Any, room: Room, card: Any, reader: Reader, idem: str) -> str:
        if faults:
            raise faults.pop()
        return await made(self, room, card, reader, idem)

    monkeypatch.setattr(type(stage.messenger), "post", post)
    assert to("mika", await stage.moves(TUESDAY)).count(ONE) == 1
