"""The client's survey: asked in their channel, answered in private, read by our side only, never lost."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.cards.card import Card, Form
from bot.cards.plain import words_of
from bot.effects import Ask, Whisper
from bot.events import Met
from bot.model.places import Room
from bot.model.survey import Survey
from storage.codec import Codec
from tests.flows.issues import later, presses
from tests.flows.stage import CLIENT_ROOM, INTERNAL, TEXTS, Seen, Stage, direct, handle, staged

#: Tuesday; day 30 from here is a Friday.
KICKOFF = datetime(2026, 12, 2, 9, tzinfo=UTC)
DAY_30 = datetime(2027, 1, 4, 12, tzinfo=UTC)
MARK = "ZXMARKER"
ANSWERS: dict[str, Any] = {
    "onboarding": 9,
    "clear": "yes",
    "communication": 8,
    "confidence": 7,
    "concerns": "None so far.",
    "well": f"The workshops {MARK}",
    "different": None,
}
BOARD = ("update", "northwind-internal", "Northwind: 30-day survey")


async def kicked_off(stage: Stage, at: datetime = KICKOFF, **changed: Any) -> None:
    """An engagement whose handoff is no matter here, with its kickoff set."""
    seats: dict[str, Any] = {"client_stakeholder": (handle("dora"),), **changed}
    await stage.opens(**seats)
    await stage.submits("aiko", "kickoff.set", {"at": at, "place": "", "length": "standard"})


async def asked(stage: Stage, **changed: Any) -> None:
    """The 30-day survey is in the client's channel."""
    await stage.turns.take(
        Met("met-dora", direct("dora"), handle("dora"), "Dora Dane", False, "en", "Europe/Copenhagen")
    )
    await kicked_off(stage, **changed)
    await stage.moves(DAY_30)


async def survey(stage: Stage, id_: str = "thirty-1") -> Survey:
    held = await stage.store.get(f"survey:{stage.engagement}:{id_}")
    assert held
    found: Survey = held.doc
    return found


async def answers(
    stage: Stage, name: str = "carl", room: Room = CLIENT_ROOM, id_: str = "thirty-1", **changed: Any
) -> Seen:
    return await stage.submits(name, "survey.answer", {**ANSWERS, **changed}, id_, room)


def form(stage: Stage) -> Form:
    assert stage.last
    return next(one.form for one in stage.last.live if isinstance(one, Ask))


def whispered(stage: Stage) -> str:
    assert stage.last
    card = next(one.card for one in stage.last.live if isinstance(one, Whisper))
    return "\n".join(words_of(card, stage.last.reader, TEXTS))


def board(stage: Stage, room: Room = INTERNAL) -> str:
    """The card that stands in our channel."""
    shown = [one for one in stage.messenger.news if one.room == room]
    return "\n".join(words_of(shown[-1].card, shown[-1].reader, TEXTS))


async def test_it_is_announced_on_day_30_and_not_before_a_kickoff_is_set(stage: Stage) -> None:
    await kicked_off(stage)
    seen = await stage.moves(datetime(2027, 1, 1, 12, tzinfo=UTC))
    assert not any(place == "northwind" for _, place, _ in seen)
    seen = await stage.moves(DAY_30)
    assert ("post", "northwind", "30-day survey: we would like your view") in seen
    assert ("post", "northwind-internal", "Northwind: 30-day survey") in seen
    found = await survey(stage)
    assert (found.asked, found.last_day) == (("local.T.carl", "local.T.dora"), date(2027, 1, 18))


async def test_it_moves_with_the_kickoff(stage: Stage) -> None:
    await kicked_off(stage)
    await stage.moves(datetime(2026, 12, 1, 12, tzinfo=UTC))
    moved: dict[str, Any] = {"at": KICKOFF + timedelta(days=7), "place": "", "length": "standard"}
    await stage.submits("aiko", "kickoff.set", moved)
    invited = ("post", "northwind", "30-day survey: we would like your view")
    assert invited not in await stage.moves(datetime(2027, 1, 8, 7, tzinfo=UTC))
    assert invited in await stage.moves(datetime(2027, 1, 8, 9, tzinfo=UTC))


async def test_each_answers_in_private_and_only_we_read_it(stage: Stage) -> None:
    await asked(stage)
    assert await stage.presses("carl", "survey.open", "thirty-1", CLIENT_ROOM) == [
        ("form", "", "30-day survey")
    ]
    assert form(stage).audience.people == ("local.T.carl",)
    assert [one.id for one in form(stage).fields] == list(ANSWERS)
    assert await answers(stage) == [("whisper", "", "Thank you for your answers"), BOARD]
    said = board(stage)
    assert "1 of 2 have answered" in said
    assert "9.0 of 10, lowest 9" in said
    assert "yes 1, somewhat 0, no 0" in said
    assert f"The workshops {MARK}" in said
    assert "Carl Client" in said
    assert not (await survey(stage)).raised


async def test_answering_again_changes_the_answer(stage: Stage) -> None:
    await asked(stage)
    await answers(stage)
    await stage.presses("carl", "survey.open", "thirty-1", CLIENT_ROOM)
    values = {one.id: one.value for one in form(stage).fields}
    assert (values["onboarding"], values["clear"], values["well"]) == ("9", "yes", f"The workshops {MARK}")
    assert await answers(stage, onboarding=7) == [("whisper", "", "Your answers are changed"), BOARD]
    assert "1 of 2 have answered" in board(stage)
    assert "7.0 of 10" in board(stage)


async def test_who_has_not_answered_is_reminded_in_private(stage: Stage) -> None:
    await asked(stage)
    await answers(stage)
    reminder = ("post", "dm-dora", "30-day survey: we would like your view")
    seen = await stage.moves(datetime(2027, 1, 6, 12, tzinfo=UTC))
    assert reminder in seen
    assert not any(place == "dm-carl" for _, place, _ in seen)
    assert reminder in await stage.moves(datetime(2027, 1, 11, 12, tzinfo=UTC))
    seen = await answers(stage, "dora", direct("dora"))
    assert ("update", "dm-dora", "30-day survey: we would like your view") in seen
    assert not any(
        place.startswith("dm-d") for _, place, _ in await stage.moves(datetime(2027, 1, 16, tzinfo=UTC))
    )


async def test_after_closing_nothing_is_lost(stage: Stage) -> None:
    await asked(stage)
    await answers(stage)
    seen = await stage.moves(datetime(2027, 1, 19, 12, tzinfo=UTC))
    assert ("update", "northwind", "30-day survey: closed") in seen
    assert ("post", "northwind-internal", "Northwind: 30-day survey") in seen
    assert await stage.presses("dora", "survey.open", "thirty-1", CLIENT_ROOM) == [
        ("whisper", "", "This survey has closed")
    ]
    assert await answers(stage, "dora", onboarding=2) == [
        ("whisper", "", "Thank you for your answers"),
        ("post", "dm-aiko", "Northwind: proposed concern 2"),
        ("post", "dm-petra", "Northwind: proposed concern 2"),
        ("post", "northwind-internal", "Northwind: issue 2 · medium · communication"),
        BOARD,
    ]
    assert "no longer count" in whispered(stage)
    found = await survey(stage)
    assert (list(found.replies), list(found.late)) == (["local.T.carl"], ["local.T.dora"])
    assert "One person answered after it had closed" in board(stage)


async def test_nobody_is_thanked_where_nobody_answered(stage: Stage) -> None:
    await asked(stage)
    seen = await stage.moves(datetime(2027, 1, 19, 12, tzinfo=UTC))
    assert ("update", "northwind", "30-day survey: closed") in seen
    news = next(one for one in stage.messenger.news if one.room == CLIENT_ROOM and one.kind == "update")
    words = "\n".join(words_of(news.card, news.reader, TEXTS))
    assert "Nobody answered this time." in words
    assert "Thank you to everybody" not in words


async def test_one_of_ours_is_told_that_it_is_the_clients(stage: Stage) -> None:
    await asked(stage)
    for seen in (
        await stage.presses("aiko", "survey.open", "thirty-1", CLIENT_ROOM),
        await answers(stage, "omar"),
    ):
        assert seen == [("whisper", "", "This survey is for the client")]
    assert not (await survey(stage)).replies


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"onboarding": 6}, "6 of 10"),
        ({"clear": "no"}, "No"),
        ({"concerns": "Nobody answers our mails."}, "Nobody answers our mails."),
        ({"concerns": "返信が遅いです"}, "返信が遅いです"),
    ],
)
async def test_a_low_score_a_no_and_a_worry_propose_a_concern(
    stage: Stage, changed: dict[str, Any], why: str
) -> None:
    await asked(stage)
    title = "Northwind: proposed concern 2"
    seen = await answers(stage, **changed)
    assert seen[3][2].startswith("Northwind: issue 2 · ")
    assert seen == [
        ("whisper", "", "Thank you for your answers"),
        ("post", "dm-aiko", title),
        ("post", "dm-petra", title),
        ("post", "northwind-internal", seen[3][2]),
        BOARD,
    ]
    held = (await stage.store.find("issue", "engagement", stage.engagement))[-1]
    assert (held.doc.by, held.doc.survey, held.doc.via) == ("local.T.carl", "thirty-1", "survey")
    assert why in board(stage, direct("petra"))
    await answers(stage, **{**changed, "communication": 1})
    assert len(await stage.store.find("issue", "engagement", stage.engagement)) == 2


async def test_a_low_answer_is_one_card_from_which_it_is_taken(stage: Stage) -> None:
    await asked(stage)
    await answers(stage, onboarding=2)
    shown = next(one.card for one in stage.messenger.news if one.room == direct("aiko"))
    assert [(one.code, one.arg) for one in shown.buttons] == [("issue.take", "2")]
    assert await later(stage, minutes=1) == [], "whoever has the proposal is not told of the issue once more"
    seen = await later(stage, hours=5)
    assert ("post", "dm-petra", "Northwind: issue 2 · medium · communication") in seen, "the next in due time"
    seen = await presses(stage, "aiko", "take", 2, direct("aiko"))
    assert ("post", "dm-carl", "Aiko Tanaka is looking after your concern 2") in seen


@pytest.mark.parametrize(
    "said",
    ["No", "n/a", "-", "特にありません。", "Пока ничего", "Ingen indtil videre!", "Tiada setakat ini", None],
)
async def test_saying_that_there_is_nothing_is_no_concern(stage: Stage, said: str | None) -> None:
    await asked(stage)
    assert await answers(stage, concerns=said) == [("whisper", "", "Thank you for your answers"), BOARD]


async def test_at_night_the_partner_is_told_in_the_morning(stage: Stage) -> None:
    await asked(stage)
    await stage.moves(datetime(2027, 1, 5, 23, tzinfo=UTC))
    seen = await answers(stage, onboarding=1)
    assert not any(place in ("dm-aiko", "dm-petra") for _, place, _ in seen)
    seen = await stage.moves(datetime(2027, 1, 6, 9, tzinfo=UTC))
    assert ("post", "dm-petra", "Northwind: proposed concern 2") in seen


async def test_what_cannot_be_kept_goes_back_to_its_field(stage: Stage) -> None:
    await asked(stage)
    assert await answers(stage, onboarding=11, clear="perhaps", well="x" * 1001) == [
        ("reject", "clear,onboarding,well", "")
    ]
    for code, arg in (
        ("survey.open", "gone-1"),
        ("survey.tap", "thirty-1|well|5"),
        ("survey.nothing", "thirty-1"),
    ):
        assert (await stage.presses("carl", code, arg, CLIENT_ROOM))[0][2] == "That card is out of date"


async def test_a_guest_of_the_channel_may_answer_and_a_stranger_may_not(stage: Stage) -> None:
    await asked(stage)
    for name in ("gus", "sam"):
        await stage.turns.take(Met(f"met-{name}", direct(name), handle(name), name.title(), False))
    assert (await answers(stage, "gus"))[0] == ("whisper", "", "Thank you for your answers")
    assert "1 of 3 have answered" in board(stage)
    assert await answers(stage, "sam", direct("sam")) == [("whisper", "", "That is for somebody else here")]


async def test_it_is_started_by_hand_once(stage: Stage) -> None:
    await kicked_off(stage)
    seen = await stage.commands("aiko", "survey")
    assert seen == [("whisper", "", "Northwind: surveys")]
    assert "next on Monday, 4 January 2027" in whispered(stage)
    seen = await stage.presses("aiko", "survey.start", "thirty", INTERNAL)
    assert ("post", "northwind", "30-day survey: we would like your view") in seen
    assert await stage.presses("lena", "survey.start", "thirty", INTERNAL) == [
        ("whisper", "", "It is open already, until Monday, 7 December 2026.")
    ]
    for name in ("omar", "carl"):
        assert await stage.presses(name, "survey.start", "quarterly") == [
            ("whisper", "", "That is for somebody else here")
        ]
    await stage.commands("aiko", "survey")
    assert "0 of 2 have answered" in whispered(stage)


@pytest.mark.slow
async def test_scores_are_followed_over_time_and_across_projects(stage: Stage) -> None:
    await asked(stage)
    await answers(stage)
    await stage.presses("aiko", "survey.start", "quarterly", INTERNAL)
    first: dict[str, Any] = {
        "satisfaction": 4,
        "communication": 8,
        "value": "yes",
        "concerns": "",
        "different": "",
    }
    await stage.submits("carl", "survey.answer", first, "quarterly-1", CLIENT_ROOM)
    await stage.moves(stage.clock.now() + timedelta(days=20))
    await stage.presses("aiko", "survey.start", "quarterly", INTERNAL)
    await stage.submits("carl", "survey.answer", {**first, "satisfaction": 10}, "quarterly-2", CLIENT_ROOM)
    assert "8.0 of 10, lowest 8 (last time 8.0)" in board(stage)
    await stage.commands("aiko", "survey")
    assert "6.0 → 9.0" in whispered(stage)
    assert "project by project" not in whispered(stage)
    rooms: dict[str, Any] = {
        "internal": Room("local", "T", "acme-internal"),
        "client_room": Room("local", "T", "acme"),
    }
    await stage.opens(client="Acme", **rooms)
    await stage.presses("aiko", "survey.start", "thirty", rooms["internal"])
    await answers(stage, room=rooms["client_room"])
    await stage.commands("aiko", "survey", rooms["internal"])
    assert "Northwind\n8.0 → 6.0 → 9.0" in whispered(stage)
    await stage.commands("omar", "survey", rooms["internal"])
    assert "Northwind" not in whispered(stage)


async def test_names_are_shown_to_ours_only(stage: Stage) -> None:
    await asked(stage)
    await answers(stage)
    assert await stage.presses("omar", "survey.each", "thirty-1", INTERNAL) == [
        ("whisper", "", "Northwind: 30-day survey")
    ]
    assert MARK in whispered(stage)
    assert await stage.presses("carl", "survey.each", "thirty-1", CLIENT_ROOM) == [
        ("whisper", "", "That is for somebody else here")
    ]


async def test_without_a_client_channel_each_is_asked_in_private(stage: Stage) -> None:
    await asked(stage, client_room=None)
    found = await survey(stage)
    assert found.told == ("local.T.carl", "local.T.dora")
    assert (await answers(stage, room=direct("carl")))[0] == ("whisper", "", "Thank you for your answers")


@pytest.mark.slow
async def test_with_nobody_to_ask_our_side_is_told(stage: Stage) -> None:
    await kicked_off(stage, client_room=None, client_lead=None, client_stakeholder=())
    told = ("post", "northwind-internal", "Northwind: nobody to ask for the 30-day survey")
    assert told in await stage.moves(DAY_30)
    seen = await stage.presses("aiko", "survey.start", "thirty", INTERNAL)
    assert seen[0] == (
        "whisper",
        "",
        "There is nobody to ask yet. Give the seats with /usher people first.",
    )


async def test_however_much_is_written_it_stays_small_enough_to_be_kept(stage: Stage) -> None:
    await asked(stage)
    long = "長" * 1_000
    seen = []
    for number in range(8):
        name = f"guest{number}"
        await stage.turns.take(Met(f"met-{name}", direct(name), handle(name), name, False))
        seen += (await answers(stage, name, concerns=long, well=long, different=long))[:1]
    assert ("whisper", "", "Thank you for your answers") in seen
    assert seen[-1] == ("reject", "concerns,different,well", "")
    assert len(Codec().encode(await survey(stage))) < 64_000
    assert (await answers(stage, "guest7", well="Short"))[0] == ("whisper", "", "Thank you for your answers")


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ja", "ms", "da", "ru"])
async def test_not_a_word_of_an_answer_reaches_a_client(language: str) -> None:
    async for stage in staged(language):
        await asked(stage, language=language)
        everything: list[tuple[Room, Card]] = []
        words: dict[str, Any] = {
            "concerns": f"{MARK} concern",
            "well": f"{MARK} well",
            "different": f"{MARK} different",
        }
        for name in ("carl", "dora"):
            await answers(stage, name, onboarding=1, **words)
            everything += [(one.room, one.card) for one in stage.messenger.news]
            for one in stage.last.live if stage.last else ():
                assert isinstance(one, Whisper)
                assert MARK not in str(words_of(one.card, stage.last.reader, TEXTS) if stage.last else "")
            await stage.opens_home(name)
            await stage.commands(name, "survey", CLIENT_ROOM)
            assert MARK not in whispered(stage)
        await stage.presses("dora", "survey.open", "thirty-1", CLIENT_ROOM)
        assert form(stage).audience.people == ("local.T.dora",)
        await stage.moves(datetime(2027, 1, 19, 12, tzinfo=UTC))
        everything += [(one.room, one.card) for one in stage.messenger.news]
        for room, card in everything:
            if room == CLIENT_ROOM or room.channel in ("dm-carl", "dm-dora"):
                assert MARK not in str(card)
                assert card.audience.kind != "internal"
        assert any(MARK in str(card) for room, card in everything if room == INTERNAL)
        assert not [line async for line in stage.store.lines(None) if MARK in str(line)]
