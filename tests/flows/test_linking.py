"""One person on two platforms: joined by a code, by a word of their own, or by the client's project manager."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.cards.card import Button
from bot.events import Joined, Pressed, Said
from bot.model.seats import Seat, Side
from tests.flows.stage import Stage, direct, handle, staged
from tests.flows.two_platforms import (
    client,
    code,
    furnish,
    internal,
    known,
    link,
    meets,
    opens,
    project,
    told,
)

DONE = [("whisper", "", "To me you are one person now")]
WRONG = [("whisper", "", "That code does not work")]


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async for one in staged("en", "slack", "teams"):
        await furnish(one)
        yield one


def button(stage: Stage, place: str) -> Button:
    """The first button of the last card shown in a room."""
    return [one.card for one in stage.messenger.news if one.room.channel == place][-1].buttons[0]


async def presses(stage: Stage, name: str, one: Button) -> list[tuple[str, str, str]]:
    event = Pressed(stage.id(), direct(name), handle(name), one.code, one.engagement, one.arg)
    return await stage.happens(event)


async def test_equal_ids_on_two_platforms_are_two_people(stage: Stage) -> None:
    await opens(stage, "slack")
    assert (await known(stage, "slack/aiko")).id != (await known(stage, "teams/aiko")).id
    assert await stage.commands("teams/aiko", "handoff", internal("teams")) == [
        ("whisper", "", "There is no project here that you can open")
    ]
    stage.engagement = (await project(stage)).id
    assert await stage.presses("teams/lena", "handoff.accept") == [
        ("whisper", "", "That card is out of date")
    ]


async def test_a_code_typed_on_the_other_platform_joins(stage: Stage) -> None:
    await opens(stage, "slack")
    assert await link(stage, "teams/aiko", "slack/aiko") == DONE
    aiko = await known(stage, "teams/aiko")
    assert aiko == await known(stage, "slack/aiko")
    assert (aiko.id, aiko.side) == ("slack.T.aiko", Side.OURS)
    assert set(aiko.handles) == {handle("slack/aiko"), handle("teams/aiko")}
    assert (await project(stage)).seats[Seat.PROJECT_MANAGER] == (aiko.id,)
    await stage.commands("teams/aiko", "handoff", direct("teams/aiko"))
    assert "Northwind: handoff" in told(stage)


async def test_the_command_may_be_typed_as_a_message(stage: Stage) -> None:
    given = await code(stage, "slack/aiko")
    typed = Said(stage.id(), direct("teams/aiko"), handle("teams/aiko"), f"Usher link {given.lower()}")
    assert await stage.happens(typed) == DONE


async def test_a_code_is_used_once_within_ten_minutes_and_elsewhere(stage: Stage) -> None:
    given = await code(stage, "slack/aiko")
    assert await code(stage, "slack/aiko") == given
    assert await stage.commands("slack/aiko", f"link {given}", direct("slack/aiko")) == [
        ("whisper", "", "This code belongs on your other platform")
    ]
    assert await stage.commands("slack/lena", f"link {given}", direct("slack/lena")) == [
        ("whisper", "", "This code belongs on your other platform")
    ]
    assert await stage.commands("teams/aiko", f"link {given}", direct("teams/aiko")) == DONE
    assert await stage.commands("teams/lena", f"link {given}", direct("teams/lena")) == WRONG
    late = await code(stage, "slack/lena")
    stage.clock.at += timedelta(minutes=10)
    assert await stage.commands("teams/lena", f"link {late}", direct("teams/lena")) == WRONG
    assert await code(stage, "slack/lena") != late


async def test_who_is_joined_already_is_told_so(stage: Stage) -> None:
    await link(stage, "slack/aiko", "teams/aiko")
    given = await code(stage, "slack/aiko")
    assert await stage.commands("teams/aiko", f"link {given}", direct("teams/aiko")) == [
        ("whisper", "", "To me you are one person already")
    ]


async def test_a_command_that_comes_again_is_answered_alike(stage: Stage) -> None:
    await opens(stage, "teams")
    given = await code(stage, "slack/aiko")
    assert await stage.commands("teams/aiko", f"link {given}", direct("teams/aiko")) == DONE
    assert (await known(stage, "slack/aiko")).id == "teams.T.aiko"
    stage.count -= 1
    assert await stage.commands("teams/aiko", f"link {given}", direct("teams/aiko")) == [
        ("whisper", "", "To me you are one person already")
    ]


async def test_two_who_type_a_code_at_once_are_not_both_joined(stage: Stage) -> None:
    given = await code(stage, "slack/aiko")
    typed = [
        Said(stage.id(), direct(name), handle(name), f"usher link {given}")
        for name in ("teams/aiko", "teams/lena")
    ]
    await asyncio.gather(*map(stage.turns.take, typed))
    joined = [len((await known(stage, name)).handles) for name in ("teams/aiko", "teams/lena")]
    assert sorted(joined) == [1, 2]


async def test_codes_cannot_be_guessed_for_long(stage: Stage) -> None:
    given = await code(stage, "slack/aiko")
    for _ in range(5):
        assert await stage.commands("teams/aiko", "link AAAA-2222", direct("teams/aiko")) == WRONG
    stopped = [("whisper", "", "Too many wrong codes")]
    assert await stage.commands("teams/aiko", f"link {given}", direct("teams/aiko")) == stopped
    stage.clock.at += timedelta(hours=1)
    assert await link(stage, "slack/aiko", "teams/aiko") == DONE


async def test_what_the_vanishing_one_held_goes_to_the_one_that_stays(stage: Stage) -> None:
    await opens(stage, "slack")
    first = stage.engagement
    stage.clock.at += timedelta(hours=1)
    await opens(stage, "teams", client="Acme")
    await stage.says("teams/mika", "Their numbers are late.")
    await stage.submits("teams/lena", "handoff.flagged", {"question": "problems", "asked": "Which?"})
    await stage.submits("teams/mika", "language", {"mine": "da"})
    assert await link(stage, "slack/mika", "teams/mika") == [
        ("whisper", "", "Nu er du én person for mig"),
        ("update", "teams/northwind-internal", "Acme: the project is open"),
    ]
    await link(stage, "slack/lena", "teams/lena")
    mika, lena = await known(stage, "teams/mika"), await known(stage, "teams/lena")
    assert (mika.id, mika.language) == ("slack.T.mika", "da")
    acme = await project(stage)
    assert acme.seats[Seat.SALES_REP] == (mika.id,)
    assert acme.seats[Seat.DELIVERY_LEAD] == (lena.id,)
    handoff = await stage.doc("handoff")
    assert (handoff.answers["problems"].by, handoff.flags[0].by) == (mika.id, lena.id)
    found = await stage.store.find("engagement", "person", mika.id)
    assert {held.doc.id for held in found} == {first, acme.id}
    assert not await stage.store.find("engagement", "person", "teams.T.mika")


async def test_a_check_under_way_counts_the_joined_once(stage: Stage) -> None:
    values = {"team_member": (handle("slack/omar"), handle("teams/petra"))}
    await opens(stage, "slack", engagement_partner=handle("slack/petra"), **values)
    await stage.commands("slack/aiko", "alignment", internal("slack"))
    await stage.presses("teams/petra", "alignment.start")
    await stage.says("teams/petra", "Close the books in three days")
    assert len((await stage.doc("alignment")).asked) == 6
    await link(stage, "slack/petra", "teams/petra")
    check = await stage.doc("alignment")
    assert len(check.asked) == 5
    assert list(check.beliefs) == ["slack.T.petra"]
    project_now = await project(stage)
    assert project_now.seats[Seat.TEAM_MEMBER] == ("slack.T.omar", "slack.T.petra")


async def test_a_survey_under_way_counts_the_joined_once(stage: Stage) -> None:
    values = {"team_member": (handle("slack/omar"), handle("teams/petra"))}
    await opens(stage, "slack", engagement_partner=handle("slack/petra"), **values)
    await stage.presses("slack/aiko", "survey.start", "pulse", internal("slack"))
    await stage.presses("teams/petra", "survey.tap", "pulse-1|client_mood|4")
    await link(stage, "slack/petra", "teams/petra")
    held = await stage.store.get(f"survey:{stage.engagement}:pulse-1")
    assert held
    assert list(held.doc.replies) == ["slack.T.petra"]
    assert "slack.T.petra" in held.doc.asked
    assert "teams.T.petra" not in held.doc.asked


async def test_nobody_is_joined_across_sides(stage: Stage) -> None:
    given = await code(stage, "slack/aiko")
    assert await stage.commands("teams/carl", f"link {given}", direct("teams/carl")) == [
        ("whisper", "", "Your project manager sees to that")
    ]
    await meets(stage, "slack/omar", ours=False)
    assert await stage.commands("slack/omar", "link", direct("slack/omar")) == [
        ("whisper", "", "Your project manager sees to that")
    ]
    given = await code(stage, "slack/lena")
    await meets(stage, "slack/lena", ours=False)
    assert await stage.commands("teams/lena", f"link {given}", direct("teams/lena")) == [
        ("whisper", "", "These two can't be joined")
    ]
    assert await stage.commands("slack/zoe", "link", direct("slack/zoe")) == [
        ("whisper", "", "One moment: I am still looking up who you are")
    ]


async def test_nobody_sits_on_both_sides_by_being_joined(stage: Stage) -> None:
    await opens(stage, "slack", client_stakeholder=(handle("teams/mika"),))
    assert await link(stage, "slack/mika", "teams/mika") == [("whisper", "", "These two can't be joined")]


async def test_who_is_outside_on_one_platform_is_outside(stage: Stage) -> None:
    await link(stage, "slack/aiko", "teams/aiko")
    await meets(stage, "teams/aiko", ours=False)
    assert (await known(stage, "slack/aiko")).side is Side.CLIENT
    await meets(stage, "slack/aiko", ours=True)
    assert (await known(stage, "slack/aiko")).side is Side.CLIENT
    await meets(stage, "teams/aiko", ours=True)
    assert (await known(stage, "slack/aiko")).side is Side.OURS


async def test_the_first_platform_says_name_and_language(stage: Stage) -> None:
    await link(stage, "slack/aiko", "teams/aiko")
    before = await known(stage, "slack/aiko")
    other = "teams/aiko" if before.handles[0] == handle("slack/aiko") else "slack/aiko"
    await meets(stage, other, locale="ja")
    assert (await known(stage, other)).locale == "en"


async def test_an_equal_address_is_confirmed_on_the_other_platform(stage: Stage) -> None:
    await opens(stage, "slack")
    await meets(stage, "slack/aiko", email="Aiko@Firm.example")
    assert await meets(stage, "teams/aiko", email="aiko@firm.example") == []
    assert await stage.commands("teams/aiko", "link", direct("teams/aiko")) == [
        ("whisper", "", "Join yourself with your other platform"),
        ("post", "slack/dm-aiko", "Is this you on Teams?"),
    ]
    yes = button(stage, "dm-aiko")
    assert await presses(stage, "slack/lena", yes) == [("whisper", "", "That card is out of date")]
    assert (await known(stage, "teams/aiko")).id == "teams.T.aiko"
    assert DONE[0] in await presses(stage, "slack/aiko", yes)
    assert (await known(stage, "teams/aiko")).id == "slack.T.aiko"
    assert await presses(stage, "slack/aiko", yes) == [("whisper", "", "That card is out of date")]


async def test_a_question_left_too_long_joins_nobody(stage: Stage) -> None:
    await meets(stage, "slack/aiko", email="aiko@firm.example")
    await meets(stage, "teams/aiko", email="aiko@firm.example")
    await stage.commands("teams/aiko", "link", direct("teams/aiko"))
    yes = button(stage, "dm-aiko")
    stage.clock.at += timedelta(minutes=10)
    assert await presses(stage, "slack/aiko", yes) == [("whisper", "", "That card is out of date")]


async def test_an_equal_address_across_sides_suggests_nothing(stage: Stage) -> None:
    await opens(stage, "slack", client_lead=handle("slack/carl"))
    await meets(stage, "slack/carl", email="x@x.example")
    await meets(stage, "slack/aiko", email="x@x.example")
    assert await meets(stage, "teams/aiko", email="x@x.example", ours=False) == [
        ("post", "slack/northwind-internal", "Northwind: is this the same person?")
    ]
    assert await meets(stage, "teams/omar", email="x@x.example") == []
    assert await stage.commands("teams/omar", "link", direct("teams/omar")) == [
        ("whisper", "", "Join yourself with your other platform"),
        ("post", "slack/dm-aiko", "Is this you on Teams?"),
    ]


async def test_a_client_is_joined_by_the_project_manager(stage: Stage) -> None:
    await opens(stage, "slack")
    await meets(stage, "slack/carl", email="carl@northwind.example")
    assert await meets(stage, "teams/carl", email="Carl@northwind.example") == [
        ("post", "slack/northwind-internal", "Northwind: is this the same person?")
    ]
    same = button(stage, "northwind-internal")
    assert await meets(stage, "teams/carl", email="Carl@northwind.example") == []
    for name in ("slack/lena", "slack/carl", "teams/carl", "teams/aiko"):
        refusal = "That is for somebody else here" if name.startswith("slack") else "That card is out of date"
        assert await presses(stage, name, same) == [("whisper", "", refusal)]
    assert (await known(stage, "teams/carl")).id == "teams.T.carl"
    assert await presses(stage, "slack/aiko", same) == [
        ("update", "slack/northwind-internal", "Northwind: Carl Client is one person on both platforms")
    ]
    carl = await known(stage, "teams/carl")
    assert (carl.id, carl.side) == ("slack.T.carl", Side.CLIENT)
    assert await presses(stage, "slack/aiko", same) == [("whisper", "", "That card is out of date")]


async def test_each_project_hears_of_it_in_its_own_language(stage: Stage) -> None:
    await opens(stage, "slack")
    for count, language in enumerate(("ja", "da"), 1):
        stage.clock.at += timedelta(hours=count)
        room = internal("teams") if language == "ja" else client("teams")
        await stage.happens(Joined(stage.id(), room, handle("teams/usher"), True, "x", shared=False))
        await opens(stage, "teams", client=f"Acme {count}", language=language, internal=room)
    await link(stage, "slack/mika", "teams/mika")
    shown = [(one.room.channel, one.reader.language) for one in stage.messenger.news]
    assert sorted(shown) == [("northwind", "da"), ("northwind-internal", "ja")]


async def test_a_suggestion_is_in_the_project_s_language(stage: Stage) -> None:
    await opens(stage, "slack", language="ja")
    await meets(stage, "slack/carl", email="carl@northwind.example")
    await meets(stage, "teams/carl", email="carl@northwind.example")
    assert stage.messenger.news[-1].reader.language == "ja"


async def test_a_button_changed_by_hand_joins_nobody(stage: Stage) -> None:
    await opens(stage, "slack")
    await meets(stage, "slack/carl", email="carl@northwind.example")
    stale = [("whisper", "", "That card is out of date")]
    for arg in ("slack.T.carl|teams.T.carl", "slack.T.carl|slack.T.lena", "nobody|nothing", "", "|||"):
        assert await stage.presses("slack/aiko", "link.same", arg) == stale
        assert await stage.presses("slack/aiko", "link.confirm", arg) == stale


async def test_a_client_who_asks_is_told_who_joins_them(stage: Stage) -> None:
    await meets(stage, "slack/carl", email="carl@northwind.example")
    await meets(stage, "teams/carl", email="carl@northwind.example")
    await opens(stage, "slack")
    assert await stage.commands("teams/carl", "link", client("teams")) == [
        ("whisper", "", "I have asked your project manager"),
        ("post", "slack/northwind-internal", "Northwind: is this the same person?"),
    ]


async def test_an_answer_lost_in_between_gives_the_same_code_again(stage: Stage) -> None:
    first = await code(stage, "slack/aiko")
    stage.count -= 1
    assert await code(stage, "slack/aiko") == first
