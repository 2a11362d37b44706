"""The client's questionnaire: sent by us, answered by several people of the client in chat or in a form."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.cards.card import Form
from bot.cards.plain import words_of
from bot.effects import Ask, Whisper
from bot.events import Met
from bot.model.questionnaire import FULL, Given, Questionnaire, joined
from tests.flows.stage import CLIENT_ROOM, INTERNAL, TEXTS, Seen, Stage, direct, handle

INVITE = ("update", "northwind", "Your questionnaire")
BOARD = ("update", "northwind-internal", "Northwind: questionnaire")
#: The last answering day: ten business days after Monday, with no holiday between.
LAST = "Monday, 7 December 2026"


async def meets(
    stage: Stage, name: str = "dora", full: str = "Dora Dane", zone: str = "Europe/Copenhagen"
) -> None:
    await stage.turns.take(Met(f"met-{name}", direct(name), handle(name), full, False, "en", zone))


async def sent(stage: Stage, **changed: Any) -> Seen:
    """An agency's engagement, whose questionnaire is with the client."""
    await meets(stage)
    await stage.opens(playbook="agency", client_stakeholder=(handle("dora"),), **changed)
    return await stage.presses("aiko", "questionnaire.send", room=INTERNAL)


def whispered(stage: Stage) -> str:
    assert stage.last
    card = next(one.card for one in stage.last.live if isinstance(one, Whisper))
    return "\n".join(words_of(card, stage.last.reader, TEXTS))


def form(stage: Stage) -> Form:
    assert stage.last
    return next(one.form for one in stage.last.live if isinstance(one, Ask))


async def sheet(stage: Stage) -> Questionnaire:
    found: Questionnaire = await stage.doc("questionnaire")
    return found


def question(number: int) -> tuple[str, str, str]:
    return ("post", "dm-carl", f"Question {number} of 18")


async def test_the_manager_sends_it_and_nobody_else(stage: Stage) -> None:
    await meets(stage)
    await stage.opens(playbook="agency", client_stakeholder=(handle("dora"),))
    assert await stage.commands("omar", "questionnaire") == [
        ("whisper", "", "The questionnaire has not been sent yet")
    ]
    assert await stage.commands("aiko", "questionnaire") == [
        ("whisper", "", "Northwind: send the questionnaire?")
    ]
    words = whispered(stage)
    assert f"18 questions, answered in chat or in a form by {LAST}." in words
    assert "What sets you apart" in words
    seat = [("whisper", "", "That is for somebody else here")]
    assert await stage.presses("omar", "questionnaire.send", room=INTERNAL) == seat
    assert await stage.presses("carl", "questionnaire.send", room=CLIENT_ROOM) == seat
    assert await stage.presses("aiko", "questionnaire.send", room=INTERNAL) == [
        ("whisper", "", f"It is on its way; I ask for the answers by {LAST}"),
        ("post", "northwind", "Your questionnaire"),
        ("post", "northwind-internal", "Northwind: questionnaire"),
    ]
    assert await stage.presses("aiko", "questionnaire.send", room=INTERNAL) == [
        ("whisper", "", "The questionnaire has been sent already")
    ]
    # a playbook without one has none
    await stage.commands("carl", "questionnaire", CLIENT_ROOM)
    assert "questionnaire?" not in whispered(stage)


async def test_it_is_answered_one_by_one_at_their_own_pace(stage: Stage) -> None:
    await sent(stage)
    assert await stage.presses("carl", "questionnaire.start", room=CLIENT_ROOM) == [question(1)]
    words = stage.words()
    assert "What does your company offer, and to whom?" in words
    assert "as you would tell a new colleague" in words
    assert await stage.says("carl", "We roast coffee for offices.") == [question(2), INVITE, BOARD]
    assert "Noted, thank you." in stage.words(
        next(n.card for n in stage.messenger.news if n.room == direct("carl"))
    )
    assert await stage.says("carl", "later") == [question(3)]
    assert await stage.says("carl", "back") == [question(2)]
    assert await stage.presses("carl", "questionnaire.later", "goals") == [question(3)]
    assert await stage.says("carl", " ") == [("post", "dm-carl", "Please write a few words, or “later”.")]
    assert await stage.says("carl", "x" * 2001) == [
        (
            "post",
            "dm-carl",
            "That is 2,001 characters; I can keep 2,000. Please shorten it, or link to a document.",
        )
    ]
    assert await stage.says("carl", "edit 1") == [question(1)]
    assert "We roast coffee for offices." in stage.words()
    assert question(3) in await stage.says("carl", "We roast and deliver coffee.")
    assert await stage.says("carl", "edit") == [("post", "dm-carl", "Which answer would you like to change?")]
    # days later, and after something else, it goes on where it stopped
    await stage.moves(datetime(2026, 11, 26, 12, tzinfo=UTC))
    assert await stage.says("carl", "continue") == [question(3)]
    for number in range(4, 19):
        assert question(number) in await stage.says("carl", f"Answer {number - 1}")
    seen = await stage.says("carl", "The last one")
    assert ("post", "dm-carl", "One question is left") in seen
    assert await stage.says("carl", "continue") == [question(2)]
    seen = await stage.says("carl", "Twice as many offices")
    assert seen == [
        ("post", "dm-carl", "Everything is answered"),
        INVITE,
        ("post", "northwind-internal", "Northwind: questionnaire"),
        ("update", "northwind-internal", "Northwind: questionnaire"),
    ]
    invited = next(one.card for one in reversed(stage.messenger.news) if one.room == CLIENT_ROOM)
    assert [one.code for one in invited.buttons] == ["questionnaire.read"]  # nothing is left to begin
    found = await sheet(stage)
    assert not found.open
    assert found.answers["business"]["local.T.carl"].words == "We roast and deliver coffee."


async def test_several_people_share_it_and_nothing_of_theirs_is_lost(stage: Stage) -> None:
    await sent(stage)
    assert await stage.presses("dora", "questionnaire.form", room=CLIENT_ROOM) == [
        ("form", "", "Questionnaire")
    ]
    assert len(form(stage).fields) == 18
    assert not any(field.required for field in form(stage).fields)
    filled = {"business": "Coffee", "goals": "", "rules": "None", "nothing": "x"}
    assert await stage.submits("dora", "questionnaire.filled", filled, room=CLIENT_ROOM) == [
        ("whisper", "", "Thank you, 2 answers are noted"),
        INVITE,
        BOARD,
    ]
    assert "16 questions are left. They can wait until" in whispered(stage)
    assert await stage.submits("dora", "questionnaire.filled", filled, room=CLIENT_ROOM) == [
        ("whisper", "", "Nothing has changed in your answers")
    ]
    # the other goes on with what is open, and may see it differently
    assert await stage.presses("carl", "questionnaire.start", room=CLIENT_ROOM) == [question(2)]
    await stage.says("carl", "edit 1")
    assert "Already answered by Dora Dane" in stage.words()
    await stage.says("carl", "Coffee and tea")
    shown = next(n.card for n in stage.messenger.news if n.room == direct("carl"))
    assert "Dora Dane has answered this as well" in stage.words(shown)
    assert {one.words for one in (await sheet(stage)).answers["business"].values()} == {
        "Coffee",
        "Coffee and tea",
    }
    await stage.presses("dora", "questionnaire.form", room=CLIENT_ROOM)
    # what is answered is changed in the chat
    assert [field.id for field in form(stage).fields][:2] == ["goals", "success"]
    assert len(form(stage).fields) == 16
    # either side reads the answers, with who gave them
    for name, room in (("omar", INTERNAL), ("carl", CLIENT_ROOM), ("carl", direct("carl"))):
        await stage.presses(name, "questionnaire.read", "1", room)
        assert "Coffee and tea" in whispered(stage)
        assert "Dora Dane" in whispered(stage)
    await stage.presses("carl", "questionnaire.read", "3", CLIENT_ROOM)
    assert "None" in whispered(stage)
    await stage.commands("omar", "questionnaire")
    assert "Coffee and tea" in whispered(stage)


async def test_one_of_ours_or_a_stranger_does_not_answer(stage: Stage) -> None:
    await sent(stage)
    for code in ("start", "form"):
        assert await stage.presses("aiko", f"questionnaire.{code}", room=CLIENT_ROOM) == [
            ("whisper", "", "The questionnaire is for the client")
        ]
    assert await stage.submits("omar", "questionnaire.filled", {"business": "Us"}, room=CLIENT_ROOM) == [
        ("whisper", "", "The questionnaire is for the client")
    ]
    await meets(stage, "eve", "Eve Else")
    seat = [("whisper", "", "That is for somebody else here")]
    assert await stage.presses("eve", "questionnaire.start") == seat
    assert await stage.presses("eve", "questionnaire.read", "1") == seat
    # whoever reads the invitation in their channel may
    assert ("post", "dm-eve", "Question 1 of 18") in await stage.presses(
        "eve", "questionnaire.start", room=CLIENT_ROOM
    )
    assert ("post", "dm-eve", "Question 2 of 18") in await stage.says("eve", "Coffee")
    assert (await sheet(stage)).people == ("local.T.eve",)


async def test_what_comes_after_its_end_is_kept_apart_and_told(stage: Stage) -> None:
    await sent(stage)
    await stage.presses("carl", "questionnaire.start", room=CLIENT_ROOM)
    await stage.says("carl", "Coffee")
    assert await stage.presses("omar", "questionnaire.end", room=INTERNAL) == [
        ("whisper", "", "That is for somebody else here")
    ]
    assert await stage.presses("aiko", "questionnaire.end", room=INTERNAL) == [
        ("update", "northwind", "The questionnaire has ended"),
        BOARD,
    ]
    told = ("post", "northwind-internal", "Northwind: an answer after the end of the questionnaire")
    assert await stage.says("carl", "More offices") == [
        ("post", "dm-carl", "The questionnaire had ended, but your answer is kept and our team knows of it"),
        ("update", "northwind", "The questionnaire has ended"),
        told,
        BOARD,
    ]
    for words in ("continue", "edit 1"):
        assert await stage.says("carl", words) == [("whisper", "", "The questionnaire has ended")]
    long = {"business": "Tea", "goals": "x" * 2001}
    assert await stage.submits("dora", "questionnaire.filled", long, room=CLIENT_ROOM) == [
        ("reject", "goals", "")
    ]
    seen = await stage.submits("dora", "questionnaire.filled", {"business": "Tea"}, room=CLIENT_ROOM)
    assert told in seen
    found = await sheet(stage)
    assert found.answers["business"].keys() == {"local.T.carl"}
    assert found.late["business"]["local.T.dora"].words == "Tea"
    await stage.presses("aiko", "questionnaire.read", "1", INTERNAL)
    assert "Dora Dane, after the end" in whispered(stage)
    assert await stage.presses("aiko", "questionnaire.end", room=INTERNAL) == [
        ("whisper", "", "That card is out of date")
    ]


async def test_they_are_reminded_and_the_manager_told_when_it_is_overdue(stage: Stage) -> None:
    await sent(stage)
    await stage.presses("dora", "questionnaire.start", room=CLIENT_ROOM)
    await stage.says("dora", "Coffee")
    seen = await stage.moves(datetime(2026, 11, 30, 12, tzinfo=UTC))
    mine = [(place, title) for _, place, title in seen if title == "Your questionnaire"]
    assert mine == [("dm-carl", "Your questionnaire"), ("dm-dora", "Your questionnaire")]
    card = next(n.card for n in stage.messenger.news if n.room == direct("carl"))
    assert f"17 questions are still open. Could you answer them by {LAST}?" in stage.words(card)
    seen = await stage.moves(datetime(2026, 12, 8, 12, tzinfo=UTC))
    late = [n.card for n in stage.messenger.news if n.room == direct("carl")][-1]
    assert "we hoped for the answers by" in stage.words(late)
    await stage.opens_home("aiko")
    assert stage.last
    (home,) = stage.last.live
    words = "\n".join(words_of(home.card, stage.last.reader, TEXTS))  # type: ignore[union-attr]
    assert f"17 questions of the questionnaire are open; due {LAST}" in words
    # the client's home shows it as well, and goes on with it
    await stage.opens_home("carl")
    (home,) = stage.last.live
    assert [one.code for one in home.card.buttons] == ["questionnaire.start", "concern.open", "portal.show"]  # type: ignore[union-attr]
    seen = await stage.moves(datetime(2026, 12, 20, 12, tzinfo=UTC))
    assert not any(title == "Your questionnaire" for _, _, title in seen)


async def test_the_manager_is_reminded_to_send_it(stage: Stage) -> None:
    await stage.opens(playbook="agency")
    await stage.moves(datetime(2026, 11, 25, 10, tzinfo=UTC))
    cards = [n.card for n in stage.messenger.news if n.room == direct("aiko")]
    assert any("Northwind: the questionnaire has not been sent" in stage.words(card) for card in cards)
    # without a channel and people of the client there is nobody to send it to
    await stage.presses("aiko", "questionnaire.offer")
    assert "18 questions" in whispered(stage)


async def test_without_a_channel_it_goes_to_their_people(stage: Stage) -> None:
    seen = await sent(stage, client_room=None)
    assert ("post", "dm-carl", "Your questionnaire") in seen
    assert ("post", "dm-carl", "Question 1 of 18") in await stage.presses("carl", "questionnaire.start")


async def test_too_many_words_are_refused_and_nothing_is_lost(stage: Stage) -> None:
    await sent(stage)
    filled = dict.fromkeys((await sheet(stage)).rules.steps, "я" * 1900)
    seen = await stage.submits("carl", "questionnaire.filled", filled, room=CLIENT_ROOM)
    assert [kind for kind, _, _ in seen] == ["reject"]
    assert not (await sheet(stage)).answers
    assert len("я".encode()) * 1900 * 18 > FULL


def test_two_who_are_one_keep_the_later_answer() -> None:
    at = [datetime(2026, 11, day, tzinfo=UTC) for day in (1, 2)]
    one = Questionnaire("e", None, at[0], "x", at[0].date())  # type: ignore[arg-type]
    both = {
        "business": {"a": Given("old", at[0]), "b": Given("new", at[1])},
        "goals": {"b": Given("g", at[0])},
    }
    done = joined(
        Questionnaire("e", one.rules, at[0], "x", at[0].date(), answers=both, later={"b": ("rules",)}),
        "b",
        "a",
    )
    assert done.answers == {"business": {"a": Given("new", at[1])}, "goals": {"a": Given("g", at[0])}}
    assert done.later == {"a": ("rules",)}


@pytest.mark.parametrize("words", ["help", "hello"])
async def test_help_and_greetings_are_no_answers(stage: Stage, words: str) -> None:
    await sent(stage)
    await stage.presses("carl", "questionnaire.start", room=CLIENT_ROOM)
    await stage.says("carl", words)
    assert not (await sheet(stage)).answers
