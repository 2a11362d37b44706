"""Something worries somebody: said in a form or a command, raised in the project, and in no other."""

from typing import Any

import pytest
from msgspec.structs import replace

from bot.cards.card import CLIENT, Button, Card, Field
from bot.cards.plain import words_of
from bot.effects import Ask, Reject, Whisper
from bot.events import Commanded, Pressed, Said, Submitted
from bot.flows.concern import LONGEST, standing
from bot.model.document import Drop
from bot.model.issue import Issue
from bot.model.places import Room
from bot.ports import Batch
from tests.flows.stage import CLIENT_ROOM, INTERNAL, START, TEXTS, Seen, Stage, direct, handle, staged

WORRY = "The reports come late, and half of them are wrong."
FORM: Seen = [("form", "", "Raise a concern")]
NOWHERE: Seen = [("whisper", "", "I can't tell which project this is about")]
THANKS = "Thank you. Your concern is written down as number 1"
TITLE = "Northwind: issue 1 · medium · delivery"
TOLD: Seen = [
    ("whisper", "", THANKS),
    ("post", "dm-aiko", TITLE),
    ("post", "northwind-internal", TITLE),
    ("post", "northwind-internal", TITLE),
]


async def raises(stage: Stage, name: str, room: Room, text: str = "") -> Seen:
    """``/concern`` with what follows it."""
    return await stage.happens(Commanded(stage.id(), room, handle(name), "concern", text))


def field(stage: Stage, name: str = "said") -> Field:
    """A field of the form that was last opened."""
    assert stage.last
    form = next(one.form for one in stage.last.live if isinstance(one, Ask))
    assert form.audience == CLIENT
    return next(one for one in form.fields if one.id == name)


async def sends(stage: Stage, name: str, room: Room, said: object = WORRY, **more: Any) -> Seen:
    """The form that was last opened comes back."""
    assert stage.last
    form = next(one.form for one in stage.last.live if isinstance(one, Ask))
    values = {"said": said, **more}
    return await stage.happens(
        Submitted(stage.id(), room, handle(name), form.code, values, form.engagement, form.arg)
    )


def button(stage: Stage) -> Button:
    assert stage.last
    whisper = stage.last.live[0]
    assert isinstance(whisper, Whisper)
    return whisper.card.buttons[0]


async def presses(stage: Stage, name: str, room: Room, one: Button) -> Seen:
    return await stage.happens(
        Pressed(stage.id(), room, handle(name), one.code, one.engagement, one.arg, one.revision)
    )


async def concerns(stage: Stage) -> list[Issue]:
    found = [held.doc for held in await stage.store.find("issue", "engagement", stage.engagement)]
    return sorted(found, key=lambda one: one.number)


async def second(stage: Stage) -> None:
    """Another project with the same people."""
    other, client = Room("local", "T", "acme-internal"), Room("local", "T", "acme")
    await stage.opens(client="Acme", internal=other, client_room=client)


async def test_a_client_is_heard_and_the_manager_told(stage: Stage) -> None:
    await stage.opens()
    assert await raises(stage, "carl", CLIENT_ROOM) == FORM
    assert await sends(stage, "carl", CLIENT_ROOM) == TOLD
    (kept,) = await concerns(stage)
    assert (kept.number, kept.by, kept.room, kept.said.sealed) == (1, "local.T.carl", CLIENT_ROOM, WORRY)
    assert (kept.at, kept.via, kept.from_client) == (START, "button", True)
    assert stage.last
    (thanks,) = stage.last.live
    assert isinstance(thanks, Whisper)
    assert "Aiko Tanaka" in " ".join(words_of(thanks.card, stage.last.reader, TEXTS))
    board, called, private = [news for news in stage.messenger.news if news.room != CLIENT_ROOM]
    for news in (board, private):
        words = "\n".join(words_of(news.card, news.reader, TEXTS))
        assert WORRY in words
        assert "Carl Client" in words
        assert "client channel" in words
    assert "Aiko Tanaka, this needs you." in words_of(called.card, called.reader, TEXTS)


async def test_a_command_with_its_words_needs_no_form(stage: Stage) -> None:
    await stage.opens()
    assert await raises(stage, "carl", CLIENT_ROOM, WORRY) == TOLD
    assert [one.said.sealed for one in await concerns(stage)] == [WORRY]


async def test_its_words_are_in_no_log_and_nowhere_a_client_reads(stage: Stage) -> None:
    await stage.opens()
    await raises(stage, "carl", CLIENT_ROOM)
    await sends(stage, "carl", CLIENT_ROOM)
    lines = [line async for line in stage.store.lines(stage.engagement)]
    raised = next(line for line in lines if line.what == "issue.raised")
    (kept,) = await concerns(stage)
    assert raised.refs == {"issue": kept.id, "number": "1", "via": "button", "severity": "medium"}
    assert WORRY not in repr(lines)
    assert {news.card.audience.kind for news in stage.messenger.news} == {"internal", "only"}
    assert {news.room for news in stage.messenger.news} == {INTERNAL, direct("aiko")}


async def test_numbers_count_up_and_a_form_sent_twice_counts_once(stage: Stage) -> None:
    await stage.opens()
    for _ in range(2):
        await raises(stage, "carl", CLIENT_ROOM)
        await sends(stage, "carl", CLIENT_ROOM)
    await raises(stage, "omar", INTERNAL)
    assert stage.last
    form = next(one.form for one in stage.last.live if isinstance(one, Ask))
    again = Submitted("same", INTERNAL, handle("omar"), form.code, {"said": WORRY}, form.engagement, form.arg)
    for _ in range(2):
        seen = await stage.happens(again)
        assert seen[0] == ("whisper", "", THANKS.replace("1", "3"))
    assert [one.number for one in await concerns(stage)] == [1, 2, 3]


async def test_our_own_side_raises_one_too(stage: Stage) -> None:
    await stage.opens()
    assert await raises(stage, "omar", INTERNAL) == FORM
    assert await sends(stage, "omar", INTERNAL) == TOLD
    assert await raises(stage, "aiko", direct("aiko")) == FORM
    seen = await sends(stage, "aiko", direct("aiko"))
    assert seen[0] == ("whisper", "", THANKS.replace("1", "2"))
    assert ("post", "dm-aiko", TITLE.replace("1", "2")) not in seen, "whoever raised it knows of it"
    assert ("post", "dm-petra", TITLE.replace("1", "2")) in seen


async def test_whoever_reads_the_channel_may_speak_seated_or_not(stage: Stage) -> None:
    await stage.opens()
    assert await raises(stage, "zoe", CLIENT_ROOM) == FORM
    assert await sends(stage, "zoe", CLIENT_ROOM) == TOLD, "the form may come back from a private chat"


async def test_in_private_it_is_about_ones_own_project(stage: Stage) -> None:
    assert await raises(stage, "carl", direct("carl")) == NOWHERE
    await stage.opens()
    assert await raises(stage, "carl", direct("carl")) == FORM
    assert (await sends(stage, "carl", direct("carl")))[0] == TOLD[0]
    assert await raises(stage, "zoe", direct("zoe")) == NOWHERE
    assert await raises(stage, "carl", Room("local", "T", "lunch")) == FORM


async def test_of_several_projects_one_is_chosen(stage: Stage) -> None:
    await stage.opens()
    northwind = stage.engagement
    await second(stage)
    acme = stage.engagement
    assert await raises(stage, "mika", direct("mika"), WORRY) == FORM
    choice = field(stage, "engagement")
    assert {option.code for option in choice.options} == {northwind, acme}
    seen = await sends(stage, "mika", direct("mika"), engagement=northwind)
    assert seen == TOLD
    assert await raises(stage, "mika", direct("mika")) == FORM
    seen = await sends(stage, "mika", direct("mika"), engagement=None)
    assert seen == [("reject", "engagement", "")]
    assert await raises(stage, "mika", CLIENT_ROOM) == FORM
    with pytest.raises(StopIteration):
        field(stage, "engagement")


@pytest.mark.parametrize("said", ["concern " + WORRY, "/concern " + WORRY, "Concern: " + WORRY])
async def test_typed_words_are_a_command_too(stage: Stage, said: str) -> None:
    await stage.opens()
    typed = Said(stage.id(), CLIENT_ROOM, handle("carl"), said, mentioned=True)
    assert await stage.happens(typed) == TOLD
    assert [one.said.sealed for one in await concerns(stage)] == [WORRY]


async def test_typed_in_private_as_well(stage: Stage) -> None:
    await stage.opens()
    await second(stage)
    await stage.says("carl", f"concern {WORRY}")
    assert await presses(stage, "carl", direct("carl"), button(stage)) == FORM
    assert len(field(stage, "engagement").options) == 2


async def test_typed_in_private_without_a_project_it_waits_for_whoever_places_it(stage: Stage) -> None:
    await stage.opens()
    assert await stage.says("zoe", "concern") == NOWHERE
    seen = await stage.says("zoe", "concern: the canteen MARK")
    assert seen[0] == ("whisper", "", "I can't tell which project this is about")
    assert [place for _, place, _ in seen[1:]] == ["dm-aiko"]
    assert "Your words are kept" in stage.whispered()
    (held,) = await stage.store.find("stray", "workspace", "local:T")
    assert (held.doc.by, held.doc.said.sealed) == ("local.T.zoe", "the canteen MARK")
    assert await stage.happens(Commanded(stage.id(), direct("zoe"), handle("zoe"), "concern", "again")) != []
    assert len(await stage.store.find("stray", "workspace", "local:T")) == 2
    log = [line async for line in stage.store.lines(None)]
    assert "MARK" not in str(log)


async def test_an_answer_that_begins_so_stays_an_answer(stage: Stage) -> None:
    await stage.opens()
    await stage.says("mika", "Concern about the closing, which takes nine days")
    assert list((await stage.doc("handoff")).answers) == ["problems"]
    assert (await stage.says("mika", "/concern the pace"))[0] == ("whisper", "", THANKS)
    assert list((await stage.doc("handoff")).answers) == ["problems"]


async def test_a_client_who_writes_in_private_is_shown_the_way(stage: Stage) -> None:
    await stage.opens()
    assert await stage.says("carl", WORRY) == [("whisper", "", "What you can do here")]
    assert await presses(stage, "carl", direct("carl"), button(stage)) == FORM
    assert field(stage).value == WORRY
    await stage.says("carl", "hello")
    await presses(stage, "carl", direct("carl"), button(stage))
    assert field(stage).value == ""
    await stage.opens_home("carl")
    assert stage.last
    (home,) = stage.last.live
    card: Card = home.card  # type: ignore[union-attr]
    assert await presses(stage, "carl", direct("carl"), card.buttons[0]) == FORM


@pytest.mark.parametrize("said", ["", "   ", "\u202e\u200b\x00", None, 7])
async def test_nothing_to_read_is_sent_back(stage: Stage, said: object) -> None:
    await stage.opens()
    await raises(stage, "carl", CLIENT_ROOM)
    assert await sends(stage, "carl", CLIENT_ROOM, said) == [("reject", "said", "")]
    assert await concerns(stage) == []


async def test_what_is_too_long_is_sent_back_and_what_is_shown_is_cut(stage: Stage) -> None:
    await stage.opens()
    assert await raises(stage, "carl", CLIENT_ROOM) == FORM
    assert await sends(stage, "carl", CLIENT_ROOM, "x" * 40_000) == [("reject", "said", "")]
    assert await concerns(stage) == []
    assert await raises(stage, "carl", CLIENT_ROOM, "x" * 40_000) == TOLD
    assert [one.said.sealed for one in await concerns(stage)] == ["x" * (LONGEST - 1) + "…"]
    await stage.says("carl", '"\n' * 20_000)
    assert len(button(stage).arg) < 1000


async def test_control_characters_are_taken_out(stage: Stage) -> None:
    await stage.opens()
    await raises(stage, "carl", CLIENT_ROOM)
    await sends(stage, "carl", CLIENT_ROOM, "late\x00 \u202ereports\r\nagain")
    assert (await concerns(stage))[0].said.sealed == "late reports\nagain"


async def test_a_project_that_vanished_keeps_nothing(stage: Stage) -> None:
    await stage.opens()
    await raises(stage, "carl", CLIENT_ROOM)
    form = stage.last
    await stage.store.commit(Batch(START, (Drop(f"engagement:{stage.engagement}", None),)))
    stage.last = form
    assert await sends(stage, "carl", CLIENT_ROOM) == [("reject", "said", "")]
    assert await raises(stage, "carl", CLIENT_ROOM) == NOWHERE
    assert await concerns(stage) == []


async def test_a_form_changed_by_hand_reaches_no_other_project(stage: Stage) -> None:
    await stage.opens()
    northwind = stage.engagement
    for code in (northwind, "nosuch"):
        by_hand = Submitted(stage.id(), direct("zoe"), handle("zoe"), "concern", {"said": WORRY}, code, "zz")
        assert await stage.happens(by_hand) == [("reject", "said", "")]
        chosen = {"said": WORRY, "engagement": code}
        by_hand = Submitted(stage.id(), direct("zoe"), handle("zoe"), "concern", chosen)
        assert await stage.happens(by_hand) == [("reject", "said", "")]
        pressed = Pressed(stage.id(), direct("zoe"), handle("zoe"), "concern.open", code)
        assert await stage.happens(pressed) == NOWHERE
    assert await concerns(stage) == []
    assert stage.last
    assert not any(isinstance(one, Reject) for one in stage.last.live)


async def test_what_a_guest_could_read_is_held_back(stage: Stage) -> None:
    from bot.events import Joined  # noqa: PLC0415

    await stage.opens()
    await stage.turns.take(Joined("g1", INTERNAL, handle("carl"), outsider=True))
    await raises(stage, "carl", CLIENT_ROOM)
    seen = await sends(stage, "carl", CLIENT_ROOM)
    assert ("post", "dm-aiko", TITLE) in seen
    assert "northwind-internal" not in {room for _, room, _ in seen}


@pytest.mark.parametrize(
    ("language", "thanks"),
    [
        ("ja", "お知らせくださり、ありがとうございます。番号1として記録しました"),
        ("ms", "Terima kasih. Kebimbangan anda dicatat sebagai nombor 1"),
        ("da", "Tak. Din bekymring er noteret som nummer 1"),
        ("ru", "Спасибо. Ваше обращение записано под № 1"),
    ],
)
async def test_everybody_reads_their_own_language(language: str, thanks: str) -> None:
    async for stage in staged(language):
        await stage.opens(language="en")
        await raises(stage, "carl", CLIENT_ROOM)
        seen = await sends(stage, "carl", CLIENT_ROOM)
        assert seen[0] == ("whisper", "", thanks)
        assert seen[1] != TOLD[1]
        assert seen[2:] == TOLD[2:]


async def test_a_button_stands_in_the_client_s_channel_as_long_as_the_project_is_open(stage: Stage) -> None:
    await stage.opens()
    (stands,) = [one for one in stage.messenger.news if one.room == CLIENT_ROOM]
    assert stands.card.pin
    assert [button.code for button in stands.card.buttons] == ["concern.open", "portal.show"]
    assert (CLIENT_ROOM, stands.message) in stage.messenger.pinned
    pressed = Pressed(stage.id(), CLIENT_ROOM, handle("carl"), "concern.open")
    assert await stage.happens(pressed) == [("form", "", "Raise a concern")]
    head = await stage.doc("engagement")
    over = standing(replace(head, state="closed"))
    assert (over.buttons, over.pin) == ((), False)
