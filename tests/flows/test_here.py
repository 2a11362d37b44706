"""What can be done here, by you; what waits; and who is not known yet."""

import re
from datetime import timedelta

from bot.cards.plain import words_of
from bot.events import Joined, Met, Said
from bot.model.places import Room
from tests.flows.stage import CLIENT_ROOM, INTERNAL, START, TEXTS, Stage, direct, filled, handle

GUIDE = [("whisper", "", "What you can do here")]


async def rows(stage: Stage, name: str, room: Room, text: str = "help") -> str:
    """The words of the private answer to `/usher help`."""
    await stage.commands(name, text, room)
    assert stage.last
    return "\n".join(line for one in stage.last.live for line in words_of(one.card, stage.last.reader, TEXTS))  # type: ignore[union-attr]


async def test_help_names_only_what_would_work(stage: Stage) -> None:
    assert "/usher new" in await rows(stage, "aiko", INTERNAL)
    await stage.opens()
    inside = await rows(stage, "aiko", INTERNAL)
    assert "/usher new" not in inside
    assert "/usher handoff" in inside
    assert "edit 3" in await rows(stage, "mika", INTERNAL)
    for name in ("carl", "aiko"):
        outside = await rows(stage, name, CLIENT_ROOM)
        assert re.findall(r"/usher \w+", outside) == ["/usher portal", "/usher change"]


async def test_an_unknown_word_is_answered_with_help(stage: Stage) -> None:
    assert await stage.commands("aiko", "dance") == GUIDE
    assert await stage.commands("aiko", "") == GUIDE


async def test_a_project_is_opened_where_only_ours_are(stage: Stage) -> None:
    assert await stage.commands("aiko", "new") == [("form", "", "New project")]
    assert await stage.commands("aiko", "new", CLIENT_ROOM) == [
        ("whisper", "", "A project can't be opened in a channel that others share")
    ]
    assert await stage.commands("aiko", "new", direct("aiko")) == [
        ("whisper", "", "A project is opened in its internal channel")
    ]


async def test_somebody_nobody_has_described_may_look_but_not_open(stage: Stage) -> None:
    assert await stage.commands("zoe", "new") == [("form", "", "New project")]
    assert await stage.submits("zoe", "engagement.new", filled(), room=INTERNAL) == [("reject", "client", "")]
    assert await stage.store.find("engagement") == []


async def test_a_client_opens_nothing(stage: Stage) -> None:
    assert await stage.submits("carl", "engagement.new", filled(), room=CLIENT_ROOM) == [
        ("whisper", "", "That is for somebody else here")
    ]


async def test_home_shows_what_waits_and_goes_on_with_it(stage: Stage) -> None:
    assert await stage.opens_home("mika") == [("whisper", "", "All done")]
    await stage.opens()
    assert await stage.opens_home("mika") == [("whisper", "", "One thing is waiting for you")]
    assert await stage.opens_home("lena") == [("whisper", "", "All done")]
    assert ("post", "dm-mika", "Northwind · question 1 of 7") in await stage.presses(
        "mika", "handoff.continue"
    )
    assert await stage.opens_home("carl") == [("whisper", "", "All done")]


async def test_words_without_a_question_are_answered_with_what_waits(stage: Stage) -> None:
    await stage.opens()
    assert await stage.says("lena", "good morning, what now") == [("whisper", "", "All done")]
    assert await stage.says("lena", "hello") == GUIDE
    assert await stage.says("lena", "usher handoff") == [("whisper", "", "Northwind: handoff")]


async def test_each_chooses_a_language(stage: Stage) -> None:
    await stage.opens()
    assert await stage.commands("mika", "language") == [("form", "", "Language")]
    await stage.submits("mika", "language", {"mine": "da", "room": "ja"}, room=INTERNAL)
    seen = await stage.says("mika", "Månedsafslutningen tager ni dage.")
    titles = {place: title for _, place, title in seen}
    assert "spørgsmål" in titles["dm-mika"]
    assert "引き継ぎ" in titles["northwind-internal"]
    assert titles["dm-lena"] == "Northwind: answers as they come in"


async def test_a_channel_mention_is_answered_privately_and_chatter_is_not(stage: Stage) -> None:
    from bot.events import Said  # noqa: PLC0415

    assert await stage.happens(Said("m1", INTERNAL, handle("aiko"), "<@usher> hi", mentioned=True)) == GUIDE
    assert await stage.happens(Said("m2", INTERNAL, handle("aiko"), "lunch?")) == []


async def test_a_person_of_two_projects_is_asked_which(stage: Stage) -> None:
    await stage.opens()
    other, client = Room("local", "T", "other-internal"), Room("local", "T", "other")
    await stage.opens(client="Acme", internal=other, client_room=client)
    assert await stage.opens_home("mika") == [("whisper", "", "2 things are waiting for you")]
    await stage.says("mika", "Our answer for Acme")
    projects = {held.doc.client: held.doc.id for held in await stage.store.find("engagement")}
    acme = await stage.store.get(f"handoff:{projects['Acme']}")
    northwind = await stage.store.get(f"handoff:{projects['Northwind']}")
    assert acme
    assert northwind
    assert (list(acme.doc.answers), list(northwind.doc.answers)) == (["problems"], [])


async def test_a_message_that_comes_again_is_answered_once(stage: Stage) -> None:
    event = Said("same", direct("mika"), handle("mika"), "help")
    assert await stage.happens(event) == [("whisper", "", "What you can do here")]
    assert await stage.happens(event) == []


async def test_a_time_zone_that_nobody_knows_stops_nothing(stage: Stage) -> None:
    await stage.turns.take(Met("m9", direct("aiko"), handle("aiko"), "Aiko", True, "en", "Mars/Olympus"))
    await stage.turns.take(Met("m8", direct("mika"), handle("mika"), "Mika", True, "en", "../etc"))
    assert await stage.commands("aiko", "new") == [("form", "", "New project")]
    await stage.opens()
    assert [room for _, room, _ in await stage.moves(START + timedelta(days=1))] == ["dm-mika"]


async def test_a_name_that_cannot_be_seen_is_none(stage: Stage) -> None:
    assert await stage.opens(client="\u202e\u200b") == [("reject", "client", "")]


async def test_the_manager_is_told_once_a_day_that_a_place_cannot_be_told(stage: Stage) -> None:
    await stage.opens()
    await stage.turns.take(Joined("g1", INTERNAL, handle("carl"), outsider=True))
    told = [await stage.says("mika", words) for words in ("slow closing", "close in 5 days")]
    kinds = [[kind for kind, room, _ in seen if room == "dm-aiko"] for seen in told]
    assert kinds == [["post"], ["update"]]
    progress = ("update", INTERNAL.channel, "Northwind: handoff")
    left = Joined("g2", INTERNAL, handle("usher"), is_bot=True, alone=True)
    assert progress in await stage.happens(left)
    assert progress in await stage.says("mika", "20 weeks")


GREETED = ("hi", "Hello!", "Help", "こんにちは", "hai", "helo", "hej", "Привет!")


async def test_a_greeting_is_answered_with_the_guide(stage: Stage) -> None:
    await stage.opens()
    for said in GREETED:
        assert await stage.says("lena", said) == GUIDE
        assert await stage.says("carl", said) == GUIDE
        assert await stage.says("zoe", said) == GUIDE
        in_channel = Said(stage.id(), CLIENT_ROOM, handle("carl"), said, mentioned=True)
        assert await stage.happens(in_channel) == GUIDE


async def test_a_greeting_in_the_middle_of_a_question_is_returned(stage: Stage) -> None:
    await stage.opens()
    question = [("post", "dm-mika", "Northwind · question 1 of 7")]
    for said in GREETED:
        assert await stage.says("mika", said) == (GUIDE if said == "Help" else question)
        assert said == "Help" or "Hello. Here is the open question again:" in stage.words()
    assert (await stage.doc("handoff")).answers == {}
    await stage.says("mika", "Hi, the closing takes nine days")
    assert list((await stage.doc("handoff")).answers) == ["problems"]
    await stage.says("mika", "In five days")
    await stage.says("mika", "Ann Lee, CEO, ann@northwind.example, budget")
    assert await stage.says("mika", "hello") == [
        ("post", "dm-mika", "I understood one person. Is this right?")
    ]
    await stage.says("mika", "yes")
    await stage.submits("lena", "handoff.flagged", {"question": "problems", "asked": "Whose?"})
    assert "Whose?" in await said_back(stage, "mika", "hello")
    await stage.says("mika", "Finance")
    await stage.commands("aiko", "alignment")
    await stage.presses("omar", "alignment.start")
    await stage.presses("lena", "alignment.start")
    assert "Hello. Here is the open question again:" in await said_back(stage, "lena", "hej")


async def said_back(stage: Stage, name: str, text: str) -> str:
    await stage.says(name, text)
    return stage.words()


async def test_help_is_true_to_the_state_of_the_handoff(stage: Stage) -> None:
    await stage.opens()
    assert "flag what is unclear" in await rows(stage, "lena", INTERNAL)
    assert "I am asking you about Northwind" in await rows(stage, "mika", INTERNAL)
    for step in (
        "problems",
        "success",
        "objections",
        "working_style",
        "politics",
        "stakeholders",
        "promises",
    ):
        await stage.submits("mika", "handoff.answer", {"answer": "Ann Lee, CEO, ann@x.example"}, step)
    assert "complete and wait for the delivery lead" in await rows(stage, "mika", INTERNAL)
    await stage.submits("lena", "handoff.judged", {"promise_1": "gap"})
    await stage.presses("lena", "handoff.accept")
    for name in ("lena", "mika"):
        told = await rows(stage, name, INTERNAL)
        assert "The handoff of Northwind is accepted" in told
        assert "flag" not in told
        assert "edit 3" not in told
    assert "accepted" not in await rows(stage, "omar", INTERNAL)


async def test_in_private_a_command_asks_which_of_several_projects(stage: Stage) -> None:
    await stage.opens()
    northwind = stage.engagement
    other, client = Room("local", "T", "other-internal"), Room("local", "T", "other")
    assert await stage.commands("mika", "handoff", direct("mika")) == [("whisper", "", "Northwind: handoff")]
    await stage.opens(client="Acme", internal=other, client_room=client)
    for name in ("aiko", "mika"):
        for typed in ("handoff", "people", "alignment"):
            assert await stage.commands(name, typed, direct(name)) == [("whisper", "", "Which project?")]
    assert await stage.says("aiko", "usher handoff") == [("whisper", "", "Which project?")]
    assert "/usher handoff" in await rows(stage, "aiko", direct("aiko"))
    stage.engagement = northwind
    assert await stage.presses("aiko", "usher", "handoff") == [("whisper", "", "Northwind: handoff")]
    assert await stage.presses("aiko", "usher", "people") == [("form", "", "Who does what")]
    assert ("whisper", "", "What you can do here") in await stage.presses("carl", "usher", "handoff")
    assert await stage.presses("aiko", "usher", "new") == [("whisper", "", "That card is out of date")]
    stage.engagement = "nosuch"
    assert await stage.presses("aiko", "usher", "handoff") == [("whisper", "", "That card is out of date")]
