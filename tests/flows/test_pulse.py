"""What our own side is asked: one tap a week from the team, and the project manager's check-ins."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from msgspec.structs import replace

from bot.cards.card import Button
from bot.cards.plain import words_of
from bot.events import Met
from bot.model.document import Put
from bot.model.person import Away
from bot.ports import Batch
from tests.flows.stage import CLIENT_ROOM, INTERNAL, TEXTS, Stage, direct, handle, staged
from tests.flows.test_survey import KICKOFF, MARK, board, form, kicked_off, survey, whispered

PULSE = datetime(2026, 12, 9, 12, tzinfo=UTC)
FRICTION = datetime(2026, 12, 14, 12, tzinfo=UTC)
CHECKIN = datetime(2026, 12, 16, 12, tzinfo=UTC)
ASK = ("post", "dm-omar", "Northwind: Team pulse")
BOARD = ("post", "northwind-internal", "Northwind: Team pulse")


async def taps(stage: Stage, name: str, code: int, number: int = 1) -> list[tuple[str, str, str]]:
    return await stage.presses(name, "survey.tap", f"pulse-{number}|client_mood|{code}")


def card(stage: Stage, name: str) -> tuple[str, tuple[Button, ...]]:
    """The words and buttons of somebody's last card."""
    one = [one for one in stage.messenger.news if one.room == direct(name)][-1]
    return "\n".join(words_of(one.card, one.reader, TEXTS)), one.card.buttons


async def test_the_team_is_asked_once_a_week_in_private(stage: Stage) -> None:
    await kicked_off(stage)
    seen = await stage.moves(PULSE)
    asked = [place for _, place, title in seen if title == "Northwind: Team pulse"]
    assert asked == ["dm-aiko", "dm-lena", "dm-omar"]
    words, buttons = card(stage, "omar")
    assert "How does the client feel about us this week?" in words
    assert [one.arg.rpartition("|")[2] for one in buttons] == ["5", "4", "3", "2", "1", "pulse-1"]
    assert ASK in await stage.moves(datetime(2026, 12, 16, 12, tzinfo=UTC))
    assert (await survey(stage, "pulse-2")).number == 2


async def test_one_tap_is_an_answer_and_a_line_may_be_added(stage: Stage) -> None:
    await kicked_off(stage)
    await stage.moves(PULSE)
    assert await taps(stage, "omar", 4) == [("update", "dm-omar", "Northwind: Team pulse"), BOARD]
    assert "Your answer: Content" in card(stage, "omar")[0]
    assert "Health: good" in board(stage)
    await taps(stage, "omar", 3)
    await stage.presses("omar", "survey.open", "pulse-1")
    assert {one.id: one.value for one in form(stage).fields} == {"client_mood": "3", "why": None}
    seen = await stage.submits(
        "omar", "survey.answer", {"client_mood": "3", "why": "Quiet in the call"}, "pulse-1"
    )
    assert seen[0] == ("whisper", "", "Your answers are changed")
    assert "Quiet in the call" in board(stage)
    assert "Omar" not in board(stage)
    await taps(stage, "omar", 2)
    assert (await survey(stage, "pulse-1")).replies["local.T.omar"].answers[
        "why"
    ].sealed == "Quiet in the call"


async def test_low_scores_are_a_health_signal_and_the_partner_hears_it_once(stage: Stage) -> None:
    await kicked_off(stage)
    await stage.moves(PULSE)
    await taps(stage, "omar", 4)
    await taps(stage, "lena", 2)
    assert "Health: somebody on the team is uneasy" in board(stage)
    assert "3.0 of 5, lowest 2" in board(stage)
    alarm = ("post", "dm-petra", "Northwind: the team is worried")
    assert alarm not in await taps(stage, "omar", 3)
    assert alarm in await taps(stage, "omar", 1)
    assert "2 of us rate the client's mood at 1.5 of 5" in card(stage, "petra")[0]
    assert alarm not in await taps(stage, "aiko", 1)
    assert "Health: alarm" in board(stage)


async def test_each_pulse_is_compared_with_the_last(stage: Stage) -> None:
    await kicked_off(stage)
    await stage.moves(PULSE)
    await taps(stage, "omar", 4)
    await stage.moves(datetime(2026, 12, 16, 12, tzinfo=UTC))
    await taps(stage, "omar", 3, 2)
    assert "3.0 of 5, lowest 3 (last time 4.0)" in board(stage)
    await stage.commands("aiko", "survey")
    assert "4.0 → 3.0" in whispered(stage)


async def test_nobody_but_the_team_taps(stage: Stage) -> None:
    await kicked_off(stage)
    await stage.moves(PULSE)
    for name in ("carl", "mika"):
        assert await taps(stage, name, 5) == [("whisper", "", "That is for somebody else here")]
    assert await stage.presses("omar", "survey.tap", "pulse-1|client_mood|9") == [
        ("whisper", "", "That card is out of date")
    ]
    await stage.moves(datetime(2026, 12, 15, 12, tzinfo=UTC))
    assert await taps(stage, "omar", 5) == [("whisper", "", "This survey has closed")]
    assert not (await survey(stage, "pulse-1")).replies


async def test_everybody_is_asked_in_their_own_morning(stage: Stage) -> None:
    await stage.turns.take(
        Met("met-nia", direct("nia"), handle("nia"), "Nia", True, "en", "America/New_York")
    )
    await kicked_off(stage, team_member=(handle("nia"),))
    seen = await stage.moves(datetime(2026, 12, 9, 9, tzinfo=UTC))
    assert ("post", "dm-lena", "Northwind: Team pulse") in seen
    assert not any(place == "dm-nia" for _, place, _ in seen)
    assert ("post", "dm-nia", "Northwind: Team pulse") in await stage.moves(
        datetime(2026, 12, 9, 14, tzinfo=UTC)
    )


async def test_it_waits_at_home_until_it_is_answered(stage: Stage) -> None:
    await kicked_off(stage)
    await stage.moves(PULSE)
    assert "Team pulse" in await home(stage, "omar")
    await taps(stage, "omar", 4)
    assert "Team pulse" not in await home(stage, "omar")


async def home(stage: Stage, name: str) -> str:
    await stage.opens_home(name)
    assert stage.last
    (shown,) = stage.last.live
    return "\n".join(words_of(shown.card, stage.last.reader, TEXTS))  # type: ignore[union-attr]


async def test_the_manager_records_what_the_client_said(stage: Stage) -> None:
    await kicked_off(stage)
    seen = await stage.moves(CHECKIN)
    assert ("post", "dm-aiko", "Northwind: Informal check-in") in seen
    await stage.presses("aiko", "survey.open", "checkin-1")
    assert [one.required for one in form(stage).fields] == [True, False]
    assert await stage.submits(
        "aiko", "survey.answer", {"how_it_works": " ", "change": None}, "checkin-1"
    ) == [("reject", "how_it_works", "")]
    said = {"how_it_works": "Fine, but too many mails", "change": "One mail a week"}
    seen = await stage.submits("aiko", "survey.answer", said, "checkin-1")
    assert ("post", "northwind-internal", "Northwind: Informal check-in") in seen
    assert "One mail a week" in board(stage)
    assert "Aiko Tanaka" in board(stage)
    assert not await stage.store.find("concern", "engagement", stage.engagement)


async def test_a_deputy_answers_while_the_manager_is_away(stage: Stage) -> None:
    await kicked_off(stage)
    await stage.moves(CHECKIN)
    said = {"how_it_works": "Fine", "change": None}
    refused = [("whisper", "", "That is for somebody else here")]
    assert await stage.submits("omar", "survey.answer", said, "checkin-1") == refused
    held = await stage.store.get("person:local.T.aiko")
    assert held
    away = replace(held.doc, away=Away(CHECKIN.date(), CHECKIN.date(), "local.T.omar"))
    await stage.store.commit(Batch(stage.clock.now(), (Put(away, None),)))
    seen = await stage.submits("omar", "survey.answer", said, "checkin-1")
    assert seen[0] == ("whisper", "", "Thank you for your answers")
    assert "Omar Aziz" in board(stage)
    assert "check-in" not in await home(stage, "aiko")


async def test_whoever_is_away_is_asked_once_they_are_back(stage: Stage) -> None:
    await kicked_off(stage)
    for name, last_day in (("omar", date(2026, 12, 10)), ("lena", date(2026, 12, 31))):
        held = await stage.store.get(f"person:local.T.{name}")
        assert held
        away = replace(held.doc, away=Away(date(2026, 12, 8), last_day, None))
        await stage.store.commit(Batch(stage.clock.now(), (Put(away, held.version),)))
    seen = await stage.moves(PULSE)
    assert [place for _, place, title in seen if title == "Northwind: Team pulse"] == ["dm-aiko"]
    seen = await stage.moves(datetime(2026, 12, 10, 20, tzinfo=UTC))
    assert not [title for _, place, title in seen if place in ("dm-omar", "dm-lena") and "pulse" in title]
    assert ASK in await stage.moves(datetime(2026, 12, 11, 12, tzinfo=UTC))
    seen = await stage.moves(datetime(2026, 12, 15, 12, tzinfo=UTC))
    assert ("post", "dm-lena", "Northwind: Team pulse") not in seen


async def test_each_no_gets_an_adjustment_with_a_date(stage: Stage) -> None:
    await kicked_off(stage)
    assert ("post", "dm-aiko", "Northwind: How we work together") in await stage.moves(FRICTION)
    said: dict[str, Any] = {"meetings": "yes", "information": "no", "decisions": "no", "engaged": "yes"}
    seen = await stage.submits("aiko", "survey.answer", said, "friction-1")
    assert ("post", "northwind-internal", "Northwind: How we work together") in seen
    shown = next(one.card for one in reversed(stage.messenger.news) if one.room == INTERNAL)
    assert [one.arg for one in shown.buttons][:2] == ["friction-1|information", "friction-1|decisions"]
    assert "for 2 “no”s, agree on what changes" in await home(stage, "aiko")
    arg = "friction-1|information"
    assert await stage.presses("omar", "survey.adjust", arg, INTERNAL) == [
        ("whisper", "", "That is for somebody else here")
    ]
    assert await stage.presses("aiko", "survey.adjust", arg, INTERNAL) == [("form", "", "What changes?")]
    bad: dict[str, Any] = {"what": " ", "on": date(2026, 12, 1)}
    assert await stage.submits("aiko", "survey.adjusted", bad, arg, INTERNAL) == [("reject", "on,what", "")]
    agreed: dict[str, Any] = {"what": "A shared channel for files", "on": date(2026, 12, 18)}
    assert await stage.submits("aiko", "survey.adjusted", agreed, arg, INTERNAL) == [
        ("whisper", "", "Noted. I will come back to it on that day."),
        ("update", "dm-aiko", "Northwind: How we work together"),
        ("update", "northwind-internal", "Northwind: How we work together"),
    ]
    assert "A shared channel for files" in board(stage)
    assert "by Friday, 18 December 2026" in board(stage)
    assert await stage.presses("aiko", "survey.adjust", arg, INTERNAL) == [
        ("whisper", "", "That card is out of date")
    ]
    seen = await stage.moves(datetime(2026, 12, 18, 12, tzinfo=UTC))
    assert ("post", "dm-aiko", "Northwind: did it help?") in seen
    assert "for one “no”" in await home(stage, "aiko")


async def test_with_no_days_on_a_holiday(stage: Stage) -> None:
    """Day 23 and 24 of this kickoff are Christmas: what falls due there comes on the next day that is worked."""
    await kicked_off(stage, KICKOFF.replace(day=1))
    seen = await stage.moves(datetime(2026, 12, 27, 12, tzinfo=UTC))
    assert ("post", "dm-aiko", "Northwind: How we work together") not in seen[-3:]
    held = await stage.store.get(f"survey:{stage.engagement}:friction-2")
    assert held is None
    assert ("post", "dm-aiko", "Northwind: How we work together") in await stage.moves(
        datetime(2026, 12, 28, 12, tzinfo=UTC)
    )


async def test_a_survey_that_is_open_takes_the_place_of_the_next(stage: Stage) -> None:
    await kicked_off(stage)
    await stage.moves(datetime(2026, 12, 8, 12, tzinfo=UTC))
    await stage.presses("aiko", "survey.start", "pulse", INTERNAL)
    assert ASK not in await stage.moves(PULSE)
    assert ASK in await stage.moves(datetime(2026, 12, 16, 12, tzinfo=UTC))


@pytest.mark.parametrize("language", ["en", "ja", "ms", "da", "ru"])
async def test_not_a_word_of_ours_reaches_a_client(language: str) -> None:
    async for stage in staged(language):
        await kicked_off(stage, language=language)
        await stage.moves(CHECKIN)
        given: tuple[tuple[str, dict[str, Any]], ...] = (
            ("pulse-2", {"client_mood": "1", "why": MARK}),
            ("checkin-1", {"how_it_works": MARK, "change": MARK}),
            ("friction-1", dict.fromkeys(("meetings", "information", "decisions", "engaged"), "no")),
        )
        everything = []
        for id_, values in given:
            assert (await stage.submits("aiko", "survey.answer", values, id_))[0][0] == "whisper"
            everything += stage.messenger.news
        agreed: dict[str, Any] = {"what": MARK, "on": date(2026, 12, 17)}
        await stage.submits("aiko", "survey.adjusted", agreed, "friction-1|meetings", INTERNAL)
        everything += stage.messenger.news
        for name in ("carl", "sam"):
            await stage.presses(name, "survey.each", "checkin-1", CLIENT_ROOM)
            assert MARK not in whispered(stage)
        await stage.moves(datetime(2026, 12, 23, 12, tzinfo=UTC))
        everything += stage.messenger.news
        theirs = [one for one in everything if one.room in (CLIENT_ROOM, direct("carl"))]
        assert not any(MARK in str(one.card) for one in theirs)
        assert sum(MARK in str(one.card) for one in everything) > 2
