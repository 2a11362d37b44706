"""One project on two platforms at once: its channels, its people, its languages, and who reads what."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from bot.cards.card import Card
from bot.effects import Ask
from bot.events import Joined, Submitted, Value
from bot.model.channel import Channel
from bot.model.places import Room
from bot.model.seats import Seat
from tests.flows.stage import Seen, Stage, direct, filled, handle, staged
from tests.flows.two_platforms import (
    PLATFORMS,
    client,
    furnish,
    internal,
    known,
    link,
    meets,
    opens,
    project,
    told,
)

CONNECTED = ("whisper", "", "Northwind: this channel is connected")


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async for one in staged("en", *PLATFORMS):
        await furnish(one)
        yield one


async def connects(stage: Stage, name: str, room: Room, role: str = "client", head: str = "") -> Seen:
    values: dict[str, Value] = {"engagement": head or stage.engagement, "role": role}
    return await stage.happens(Submitted(stage.id(), room, handle(name), "engagement.connect", values))


async def channel(stage: Stage, room: Room) -> Channel:
    held = await stage.store.get(room.key)
    assert held
    found: Channel = held.doc
    return found


async def linked(stage: Stage, *names: str) -> None:
    for name in names:
        await link(stage, f"slack/{name}", f"teams/{name}")


# -- connecting a channel


async def test_a_clients_channel_of_the_other_platform_is_connected(stage: Stage) -> None:
    await opens(stage, "slack", client_room=client("slack"))
    await linked(stage, "aiko")
    assert await stage.commands("teams/aiko", "connect", client("teams")) == [
        ("form", "", "Connect this channel")
    ]
    assert "Northwind" in told(stage)
    assert not [line for line in told(stage) if line.startswith("Internal channel")]
    assert await connects(stage, "teams/aiko", client("teams")) == [
        CONNECTED,
        ("update", "slack/northwind", "This project is at home in another channel now"),
        ("post", "slack/northwind-internal", "Northwind: a client channel is connected"),
        ("post", "teams/northwind", "Does something worry you?"),
    ]
    words = stage.words(next(one.card for one in stage.messenger.news if one.room.platform == "slack"))
    assert "#northwind on Teams" in words
    assert "#northwind on Slack does not belong" in words
    assert (await project(stage)).client_room == client("teams")
    here, before = await channel(stage, client("teams")), await channel(stage, client("slack"))
    assert (here.engagement, here.role) == (stage.engagement, "client")
    assert (before.engagement, before.role) == (None, None)


async def test_a_thread_connects_its_channel(stage: Stage) -> None:
    await opens(stage, "slack")
    await linked(stage, "aiko")
    room = Room("teams", "T", "fresh", "17000")
    assert (await connects(stage, "teams/aiko", room))[0] == CONNECTED
    assert (await project(stage)).client_room == Room("teams", "T", "fresh")
    assert (await channel(stage, room)).room == Room("teams", "T", "fresh")


async def test_our_own_channel_may_move_to_the_other_platform(stage: Stage) -> None:
    await opens(stage, "slack", client_room=client("slack"))
    await linked(stage, "aiko")
    await stage.commands("teams/aiko", "connect", internal("teams"))
    assert "Internal channel: your own people only" in told(stage)
    assert await connects(stage, "teams/aiko", internal("teams"), "internal") == [
        CONNECTED,
        ("update", "slack/dm-lena", "Northwind: answers as they come in"),
        ("post", "slack/northwind-internal", "Northwind: the internal channel has moved"),
        ("post", "teams/northwind-internal", "Northwind: the project is open"),
        ("post", "teams/northwind-internal", "Northwind: handoff"),
    ]
    assert (await channel(stage, internal("slack"))).engagement is None
    seen = await stage.says("slack/mika", "Their numbers are late.")
    assert ("update", "teams/northwind-internal", "Northwind: handoff") in seen
    assert [one for one in seen if one[1] == "slack/northwind-internal"] == []


async def test_what_was_internal_once_is_never_the_client_s(stage: Stage) -> None:
    await opens(stage, "slack")
    await linked(stage, "aiko")
    await connects(stage, "teams/aiko", internal("teams"), "internal")
    assert await connects(stage, "slack/aiko", internal("slack")) == [("reject", "role", "")]
    first = stage.engagement
    await stage.happens(
        Submitted(
            stage.id(),
            internal("slack"),
            handle("slack/aiko"),
            "engagement.new",
            filled() | {"internal": client("slack"), "client_room": internal("slack")},
        )
    )
    assert stage.last
    assert "client_room" in stage.last.live[0].errors  # type: ignore[union-attr]
    assert (await connects(stage, "slack/aiko", internal("slack"), "internal", first))[0] == CONNECTED


async def test_only_who_leads_an_open_project_connects_a_free_channel(stage: Stage) -> None:
    await opens(stage, "slack", client_room=client("slack"))
    nothing = [("whisper", "", "I know of no open project that you lead")]
    assert await stage.commands("teams/aiko", "connect", client("teams")) == nothing
    await linked(stage, "aiko", "mika")
    assert await stage.commands("teams/mika", "connect", client("teams")) == nothing
    assert await stage.commands("teams/aiko", "connect", direct("teams/aiko")) == [
        ("whisper", "", "A channel is connected from inside it")
    ]
    assert await stage.commands("slack/aiko", "connect", client("slack")) == [
        ("whisper", "", "This channel already belongs to a project")
    ]
    assert await stage.commands("teams/carl", "connect", client("teams")) == [
        ("whisper", "", "What you can do here")
    ]
    assert (await project(stage)).client_room == client("slack")


async def test_a_form_changed_by_hand_connects_nothing(stage: Stage) -> None:
    await opens(stage, "slack")
    first = stage.engagement
    stage.clock.at += timedelta(hours=1)
    await opens(stage, "teams", client="Acme")
    before = await stage.store.get(f"engagement:{first}")
    reject = [("reject", "engagement", "")]
    assert await connects(stage, "teams/aiko", client("teams"), head=first) == reject
    assert await connects(stage, "teams/aiko", client("teams"), head="nothing") == reject
    assert await connects(stage, "teams/carl", client("teams")) == [
        ("whisper", "", "That is for somebody else here")
    ]
    assert await connects(stage, "teams/mika", client("teams")) == reject
    assert await connects(stage, "teams/aiko", internal("slack")) == reject
    assert await connects(stage, "teams/aiko", direct("teams/aiko")) == reject
    assert await connects(stage, "teams/aiko", client("teams"), "internal") == [("reject", "role", "")]
    assert await connects(stage, "teams/aiko", client("teams"), "owner") == [("reject", "role", "")]
    assert await stage.store.get(f"engagement:{first}") == before
    held = await stage.store.get(client("teams").key)
    assert held
    assert held.doc.engagement is None


async def test_help_names_what_joins_platforms_where_it_works(stage: Stage) -> None:
    await opens(stage, "slack")
    await linked(stage, "aiko")
    for room, name, shown in (
        (internal("teams"), "teams/aiko", True),
        (internal("teams"), "teams/mika", False),
        (internal("slack"), "slack/aiko", False),
    ):
        await stage.commands(name, "help", room)
        assert ("/usher connect" in told(stage)) is shown
        assert "/usher link" not in told(stage)
    await stage.commands("teams/aiko", "help", client("teams"))
    assert "/usher connect" in told(stage)
    assert "/usher new" not in told(stage)
    await stage.commands("teams/mika", "help", direct("teams/mika"))
    assert "/usher link" in told(stage)
    await stage.commands("teams/aiko", "help", direct("teams/aiko"))
    assert "/usher link" not in told(stage)


# -- seats that a form cannot show


async def people_form(stage: Stage, name: str, room: Room) -> Ask:
    await stage.commands(name, "people", room)
    assert stage.last
    ask = stage.last.live[0]
    assert isinstance(ask, Ask)
    return ask


def seats(platform: str, **changed: Value) -> dict[str, Value]:
    """The form of `/usher people` as the people of one platform fill it."""
    names = {
        "sales_rep": "mika",
        "project_manager": "aiko",
        "delivery_lead": "lena",
        "engagement_partner": "petra",
    }
    return {key: handle(f"{platform}/{one}") for key, one in names.items()} | changed


async def test_a_form_keeps_whom_it_cannot_show(stage: Stage) -> None:
    on_teams: dict[str, Value] = {
        "delivery_lead": handle("teams/lena"),
        "team_member": (handle("slack/omar"), handle("teams/petra")),
        "client_lead": handle("teams/carl"),
    }
    await opens(stage, "slack", **on_teams)
    before = (await project(stage)).seats
    form = (await people_form(stage, "slack/aiko", internal("slack"))).form
    assert [option for one in form.fields if one.id == "free" for option in one.options]
    assert "Lena Vogel · Delivery lead" in told(stage)
    assert "Petra Novak · Team member" in told(stage)
    assert [one.required for one in form.fields if one.id == "delivery_lead"] == [False]
    sent = seats("slack", delivery_lead=None, team_member=(handle("slack/omar"),), client_lead=None)
    await stage.submits("slack/aiko", "engagement.people", sent, room=internal("slack"))
    assert (await project(stage)).seats == before
    free = {option.code for one in form.fields if one.id == "free" for option in one.options}
    everybody = {**sent, "free": tuple(free)}
    assert await stage.submits("slack/aiko", "engagement.people", everybody, room=internal("slack")) == [
        ("reject", "delivery_lead", "")
    ]
    lead = {**everybody, "delivery_lead": handle("slack/lena")}
    await stage.submits("slack/aiko", "engagement.people", lead, room=internal("slack"))
    after = (await project(stage)).seats
    assert after[Seat.DELIVERY_LEAD] == ("slack.T.lena",)
    assert after[Seat.TEAM_MEMBER] == ("slack.T.omar",)
    assert Seat.CLIENT_LEAD not in after


async def test_choosing_somebody_replaces_the_one_who_is_elsewhere(stage: Stage) -> None:
    await opens(stage, "slack", delivery_lead=handle("teams/lena"))
    sent = seats("slack", team_member=(handle("slack/omar"),))
    await stage.submits("slack/aiko", "engagement.people", sent, room=internal("slack"))
    assert (await project(stage)).seats[Seat.DELIVERY_LEAD] == ("slack.T.lena",)


async def test_whom_the_form_can_show_it_still_lets_go(stage: Stage) -> None:
    await opens(stage, "slack")
    form = (await people_form(stage, "slack/aiko", internal("slack"))).form
    assert "free" not in {one.id for one in form.fields}
    assert not form.intro
    await stage.submits(
        "slack/aiko", "engagement.people", seats("slack", team_member=()), room=internal("slack")
    )
    assert Seat.TEAM_MEMBER not in (await project(stage)).seats


async def test_nobody_kept_sits_on_both_sides(stage: Stage) -> None:
    await opens(stage, "slack", client_lead=handle("teams/carl"), client_stakeholder=(handle("teams/omar"),))
    sent = seats("slack", team_member=(handle("teams/omar"),))
    assert await stage.submits("slack/aiko", "engagement.people", sent, room=internal("slack")) == [
        ("reject", "client_stakeholder", "")
    ]


async def test_people_may_be_asked_for_by_a_message(stage: Stage) -> None:
    await opens(stage, "slack", delivery_lead=handle("teams/lena"))
    await stage.says("slack/aiko", "usher people")
    assert "Lena Vogel · Delivery lead" in told(stage)


# -- where people are reached


async def test_an_answer_comes_where_one_speaks_and_the_rest_where_the_project_is(stage: Stage) -> None:
    await linked(stage, "mika", "lena")
    opened = await opens(stage, "slack")
    assert opened.seats[Seat.SALES_REP] == ((await known(stage, "teams/mika")).id,)
    assert ("post", "teams/dm-mika", "Northwind · question 2 of 7") in await stage.says(
        "teams/mika", "Their numbers are late."
    )
    flagged = {"question": "problems", "asked": "Which?"}
    seen = await stage.submits("teams/lena", "handoff.flagged", flagged)
    assert [place for _, place, _ in seen] == [
        "slack/dm-lena",
        "slack/dm-mika",
        "slack/northwind-internal",
    ]
    tomorrow = await stage.moves(datetime(2026, 11, 24, 12, 0, tzinfo=UTC))
    assert tomorrow == [("post", "slack/dm-mika", "One thing is waiting for you")]


async def test_what_is_on_its_way_to_the_vanished_arrives(stage: Stage) -> None:
    await opens(stage, "slack")
    stage.clock.at += timedelta(hours=1)
    await opens(stage, "teams", client="Acme")
    messengers = stage.outbox.delivery.messengers
    assert isinstance(messengers, dict)
    del messengers["teams"]
    assert await stage.says("teams/mika", "Their numbers are late.") == []
    assert ("post", "slack/dm-mika", "Acme · question 2 of 7") in await link(
        stage, "slack/mika", "teams/mika"
    )


async def test_a_card_is_brought_up_to_date_where_it_stands(stage: Stage) -> None:
    await opens(stage, "slack")
    await link(stage, "slack/lena", "teams/lena")
    await connects(stage, "slack/aiko", internal("teams"), "internal")
    seen = await stage.says("slack/mika", "Their numbers are late.")
    assert ("update", "slack/dm-lena", "Northwind: answers as they come in") in seen


# -- who reads what, in which language


async def guests(stage: Stage, platform: str) -> None:
    bot = Joined(stage.id(), internal(platform), handle(f"{platform}/carl"), outsider=True)
    await stage.happens(bot)


@pytest.mark.parametrize("ours", PLATFORMS)
async def test_nothing_internal_reaches_the_other_platform(stage: Stage, ours: str) -> None:
    theirs = next(one for one in PLATFORMS if one != ours)
    await opens(stage, ours, client_lead=handle(f"{theirs}/carl"))
    await link(stage, f"{ours}/aiko", f"{theirs}/aiko")
    await connects(stage, f"{theirs}/aiko", client(theirs))
    everything: list[tuple[str, Card]] = []
    for words in ("Their numbers are late.", "Close in three days", "later", "A weekly call"):
        await stage.says(f"{ours}/mika", words)
        everything += [(one.room.platform, one.card) for one in stage.messenger.news]
    assert {platform for platform, _ in everything} == {ours}
    assert await stage.commands(f"{theirs}/carl", "handoff", client(theirs)) == [
        ("whisper", "", "What you can do here")
    ]
    assert await stage.presses(f"{theirs}/carl", "handoff.read", room=client(theirs)) == [
        ("whisper", "", "That is for somebody else here")
    ]
    await guests(stage, ours)
    seen = await stage.says(f"{ours}/mika", "They were burnt before.")
    assert not [place for _, place, _ in seen if place == f"{ours}/northwind-internal"]
    assert ("post", f"{ours}/dm-aiko", "Northwind: a message could not be delivered") in seen


WORDS = {
    "en": ("later", "continue"),
    "ja": ("あとで", "続ける"),
    "ms": ("nanti", "teruskan"),
    "da": ("senere", "fortsæt"),
    "ru": ("позже", "продолжить"),
}


@pytest.mark.parametrize(
    ("ours", "language", "mood"),
    [(*one, mood) for one, mood in zip(product(PLATFORMS, WORDS), ("light", "thorough") * 5, strict=True)],
)
async def test_a_handoff_across_both(stage: Stage, ours: str, language: str, mood: str) -> None:
    """Our channel on one platform, sales on the other, the client's channel there, too."""
    theirs = next(one for one in PLATFORMS if one != ours)
    for platform, name in product(PLATFORMS, ("mika", "aiko", "lena", "omar", "petra", "carl")):
        await meets(stage, f"{platform}/{name}", locale="da" if name == "lena" else language)
    rep = handle(f"{theirs}/mika")
    await opens(
        stage, ours, sales_rep=rep, client_lead=handle(f"{theirs}/carl"), language=language, mood=mood
    )
    await link(stage, f"{theirs}/aiko", f"{ours}/aiko")
    await connects(stage, f"{theirs}/aiko", client(theirs))
    later, go_on = WORDS[language]
    shown: list[tuple[str, str]] = []
    for words in (
        "1",
        later,
        "Ann; CFO; ann@x.dk",
        "да" if language == "ru" else _yes(language),
        "4",
        "5",
        "6",
        "7",
    ):
        for kind, place, title in await stage.says(f"{theirs}/mika", words):
            assert kind in ("post", "update")
            shown.append((place, title))
    await stage.says(f"{theirs}/mika", go_on)
    assert {one.reader.mood for one in stage.messenger.news} == {mood}
    await stage.says(f"{theirs}/mika", "2")
    languages = {one.room: one.reader.language for one in stage.messenger.news}
    assert languages[internal(ours)] == language
    assert languages[direct(f"{ours}/lena")] == "da"
    assert {place for place, _ in shown} == {
        f"{ours}/dm-lena",
        f"{theirs}/dm-mika",
        f"{ours}/northwind-internal",
    }
    await stage.submits(f"{ours}/lena", "handoff.judged", {"promise_1": "gap"})
    await stage.presses(f"{ours}/lena", "handoff.accept")
    assert (await stage.doc("handoff")).accepted.by == f"{ours}.T.lena"
    invited = {one.room for one in stage.messenger.news if one.room.direct}
    assert {direct(f"{theirs}/mika"), direct(f"{ours}/aiko")} <= invited


def _yes(language: str) -> str:
    return {"en": "yes", "ja": "はい", "ms": "ya", "da": "ja"}[language]


async def test_equal_rooms_of_two_platforms_stay_apart(stage: Stage) -> None:
    await opens(stage, "slack", client_room=client("slack"))
    assert await stage.commands("teams/aiko", "new", internal("teams")) == [("form", "", "New project")]
    stage.clock.at += timedelta(hours=1)
    await opens(stage, "teams", client="Acme", client_room=client("teams"))
    assert (await channel(stage, internal("slack"))).engagement != stage.engagement
    assert (await channel(stage, internal("teams"))).engagement == stage.engagement
    seen = await stage.says("teams/mika", "Their numbers are late.")
    assert {place.partition("/")[0] for _, place, _ in seen} == {"teams"}
