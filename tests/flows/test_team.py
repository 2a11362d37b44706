"""The team: who is who and how much of them a project has, introduced to the client once it is approved."""

from datetime import UTC, datetime

from msgspec.structs import replace

from bot.cards.card import CLIENT
from bot.cards.plain import words_of
from bot.effects import Ask, Whisper
from bot.events import Value
from bot.flows.joining import join
from bot.ids import derive
from bot.model.checklist import Checklist, Item
from bot.model.document import Document, Put
from bot.model.engagement import Engagement
from bot.model.internal import Internal
from bot.model.person import Person
from bot.model.places import Room
from bot.model.scope import Case, Twin
from bot.model.seats import Seat, Side
from bot.model.team import WEIGHED, Member, Team
from bot.playbooks.parse import load
from bot.ports import Batch
from storage.codec import Codec
from tests.flows.papers import fills, last, presses, shown
from tests.flows.stage import CLIENT_ROOM, INTERNAL, SEATS, START, TEXTS, Seen, Stage, direct, handle
from tests.flows.test_welcome import accepts, sets

NO_SEAT: Seen = [("whisper", "", "That is for somebody else here")]
STALE: Seen = [("whisper", "", "That card is out of date")]
DRAFT = ("post", "dm-mika", "Northwind: draft · Your team for Northwind")
PHOTO = "https://photos.example/aiko.jpg"


def code(name: str) -> str:
    return derive(f"local.T.{name}")


async def whispered(stage: Stage) -> str:
    assert stage.last
    card = next(one.card for one in stage.last.live if isinstance(one, Whisper))
    return "\n".join(words_of(card, stage.last.reader, TEXTS))


async def tells(stage: Stage, by: str, of: str, **values: Value) -> Seen:
    """Open somebody's form, fill it in and send it."""
    assert await stage.presses(by, "team.member", code(of)) == [("form", "", "Team member")]
    return await fills(stage, by, **values)


async def test_who_is_who_is_told_and_shown(stage: Stage) -> None:
    await stage.opens()
    assert await stage.commands("aiko", "team") == [("whisper", "", "Northwind: the team")]
    assert "Omar Aziz · Team member" in await whispered(stage)
    values: dict[str, Value] = {
        "bio": "Twelve years of closings.",
        "photo": PHOTO,
        "allocation": 60,
        "growth": "MARK first lead",
    }
    assert await tells(stage, "aiko", "omar", **values) == [("whisper", "", "Noted")]
    await stage.commands("aiko", "team")
    words = await whispered(stage)
    for part in (
        "Omar Aziz · Team member · 60%",
        "Twelve years of closings.",
        PHOTO,
        "Growth: MARK first lead",
    ):
        assert part in words
    await stage.commands("omar", "team")
    words = await whispered(stage)
    assert "60%" in words
    assert "MARK" not in words
    assert "Introduce the team" not in words
    assert "About Omar Aziz" in words
    assert await stage.commands("carl", "team", CLIENT_ROOM) != [("whisper", "", "Northwind: the team")]
    for name, of in (("omar", "lena"), ("carl", "omar")):
        assert await stage.presses(name, "team.member", code(of)) == NO_SEAT
        assert await stage.submits(name, "team.member", {"bio": "x"}, code(of)) == NO_SEAT
    assert await stage.presses("aiko", "team.member", code("carl")) == STALE


async def test_what_somebody_writes_of_themselves_leaves_the_rest(stage: Stage) -> None:
    await stage.opens()
    await tells(stage, "aiko", "omar", allocation=80, skills="SQL")
    await stage.presses("omar", "team.member", code("omar"))
    assert stage.last
    form = next(one.form for one in stage.last.live if isinstance(one, Ask))
    assert [field.id for field in form.fields] == ["bio", "photo", "phone"]
    sneaked: dict[str, Value] = {"bio": "Me", "photo": "", "allocation": 5, "skills": "all"}
    await stage.submits("omar", "team.member", sneaked, code("omar"))
    member = (await stage.doc("team")).member("local.T.omar")
    assert (member.bio, member.allocation, member.weighed["skills"].sealed) == ("Me", 80, "SQL")


async def test_what_cannot_be_is_refused_at_its_field(stage: Stage) -> None:
    await stage.opens()
    photos = (
        "http://photos.example/a.jpg",
        "https://",
        "https://a.example/<script>alert(1)</script>",
        "https://a.example/a.jpg|label",
        "<https://a.example/a.jpg>",
        "javascript:alert(1)",
        "https://a.example/a b",
    )
    for photo in photos:
        assert await tells(stage, "aiko", "omar", photo=photo) == [("reject", "photo", "")]
    for phone in ("call me", "1234", "+60 3 1234 5678 | <b>", "1" * 41):
        assert await tells(stage, "aiko", "omar", phone=phone) == [("reject", "phone", "")]
    for percent in (-1, 101, 10**9):
        assert await tells(stage, "aiko", "omar", allocation=percent) == [("reject", "allocation", "")]
    assert await tells(stage, "aiko", "omar", bio="x" * 40_000) == [("reject", "bio", "")]
    assert await tells(stage, "aiko", "omar", growth="x" * 201) == [("reject", "growth", "")]


async def test_a_team_stays_small(stage: Stage) -> None:
    await stage.opens()
    words = {name: Internal("ж" * 200) for name in WEIGHED}
    full = Team(stage.engagement, {str(n): Member("ж" * 500, PHOTO, 100, words) for n in range(18)})
    await stage.store.commit(Batch(stage.clock.now(), (Put(full, 0),)))
    assert len(Codec().encode(full)) < 64_000
    assert await tells(stage, "aiko", "omar", bio="one more") == [("reject", "bio", "")]


async def test_more_than_there_is_of_somebody_is_warned_of(stage: Stage) -> None:
    await stage.opens()
    first = stage.engagement
    await tells(stage, "aiko", "omar", allocation=70, bio="Known already")
    rooms: dict[str, Value] = {"internal": Room("local", "T", "a"), "client_room": Room("local", "T", "b")}
    await stage.opens(client="Acme", **rooms)
    found = await stage.store.find("engagement", "state", "open")
    stage.engagement = next(held.doc.id for held in found if held.doc.id != first)
    await stage.presses("aiko", "team.member", code("omar"))
    assert stage.last
    form = next(one.form for one in stage.last.live if isinstance(one, Ask))
    assert form.fields[0].value == "Known already"
    title = "Noted, but that is more than there is"
    assert await fills(stage, "aiko", allocation=40) == [("whisper", "", title)]
    words = await whispered(stage)
    assert "Omar Aziz is planned for 110% in all" in words
    assert "Acme 40%" in words
    assert "Northwind 70%" in words
    assert await tells(stage, "aiko", "omar", allocation=30) == [("whisper", "", "Noted")]


async def test_the_sales_rep_introduces_the_team_once_everybody_can_be(stage: Stage) -> None:
    await stage.opens()
    await accepts(stage)
    seen = await stage.moves(datetime(2026, 11, 24, 9, tzinfo=UTC))
    assert ("post", "dm-mika", "One thing is waiting for you") in seen
    assert "the team is not introduced" in shown(stage, last(stage, "dm-mika"))
    for name in ("aiko", "lena"):
        assert DRAFT not in await tells(stage, "mika", name, bio=f"{name} knows ledgers", photo=PHOTO)
    assert DRAFT in await stage.presses("mika", "team.intro")
    assert "No biography yet for Omar Aziz" in shown(stage, last(stage, "dm-mika"))
    seen = await tells(stage, "omar", "omar", bio="Omar builds models")
    assert ("post", "dm-mika", DRAFT[2]) in seen
    first = last(stage, "dm-mika")
    assert "No biography yet" not in shown(stage, first)
    assert await presses(stage, "mika", first, "team.edit") == [("form", "", "Your own words")]
    await fills(stage, "mika", note="It was a pleasure to meet you.")
    card = last(stage, "dm-mika")
    assert await presses(stage, "mika", first, "team.approve") == STALE
    assert await presses(stage, "lena", card, "team.approve") == NO_SEAT
    posted = ("post", "northwind", "Your team for Northwind")
    assert posted in await presses(stage, "mika", card, "team.approve")
    board = last(stage, "northwind")
    assert board.audience == CLIENT
    words = shown(stage, board)
    for part in ("aiko knows ledgers", "It was a pleasure to meet you.", "Project manager"):
        assert part in words
    assert await stage.presses("mika", "team.intro") == [("whisper", "", "The team has been introduced")]
    await stage.opens_home("mika")
    assert "not introduced" not in str(stage.last)


async def test_whoever_comes_later_is_introduced_later(stage: Stage) -> None:
    await stage.opens(team_member=())
    await accepts(stage)
    await stage.presses("mika", "team.intro")
    await presses(stage, "mika", last(stage, "dm-mika"), "team.approve")
    assert await stage.presses("mika", "team.intro") == [("whisper", "", "The team has been introduced")]
    seats: dict[str, Value] = {seat.value: handle(name) for seat, name in SEATS.items()}
    seats["team_member"] = (handle("omar"),)
    await stage.submits("aiko", "engagement.people", seats, room=INTERNAL)
    seen = await stage.moves(datetime(2026, 11, 24, 9, tzinfo=UTC))
    assert ("post", "dm-mika", "One thing is waiting for you") in seen
    assert "new in the team and not introduced to the client yet: " in shown(stage, last(stage, "dm-mika"))
    await stage.presses("mika", "team.intro")
    draft = last(stage, "dm-mika")
    assert "Omar Aziz" in shown(stage, draft)
    assert "Aiko Tanaka" not in shown(stage, draft)
    posted = ("post", "northwind", "New in your team")
    assert posted in await presses(stage, "mika", draft, "team.approve")
    assert await stage.presses("mika", "team.intro") == [("whisper", "", "The team has been introduced")]


def test_two_who_are_one_keep_what_was_theirs() -> None:
    head = Engagement("e", "C", "p", "en", "thorough", START.date(), "UTC", (), INTERNAL, None, START, "b")
    head = replace(head, seats={Seat.SALES_REP: ("b",)})
    item = Item("i", "strategic", "b", START.date(), by="b", sent_by="b")
    docs: dict[str, Document] = {
        "checklist": Checklist("e", (item,)),
        "team": Team("e", {"b": Member("B")}, ("b",)),
    }
    case = Case(head, load(None)["services"], None, None, docs)
    first, second = (Person(one, one, Side.OURS, (handle(f"{one}/x"),)) for one in "ab")
    turn = join(Twin(first, (case,)), Twin(second, (case,)), "a")
    found = {doc.KIND: doc for doc in turn.changes}
    mine = Item("i", "strategic", "a", START.date(), by="a", sent_by="a")
    assert found["checklist"] == Checklist("e", (mine,))
    assert found["team"] == Team("e", {"a": Member("B")}, ("a",))


async def test_the_welcome_package_introduces_them_at_the_latest(stage: Stage) -> None:
    await stage.opens()
    await accepts(stage)
    await sets(stage)
    await stage.moves(datetime(2026, 11, 27, 9, tzinfo=UTC))
    before = last(stage, "dm-aiko")
    await tells(stage, "aiko", "aiko", bio="Ten years of closings", photo=PHOTO, allocation=50, skills="MARK")
    assert await presses(stage, "aiko", before, "welcome.approve") == STALE
    seen = await stage.moves(datetime(2026, 11, 27, 9, 5, tzinfo=UTC))
    assert ("post", "dm-aiko", "Northwind: draft · Welcome, Northwind") in seen
    await presses(stage, "aiko", last(stage, "dm-aiko"), "welcome.approve")
    words = shown(stage, last(stage, "northwind"))
    assert "Ten years of closings" in words
    assert PHOTO in words
    for internal in ("MARK", "50"):
        assert internal not in words.replace("09:50", "")
    assert await stage.commands("aiko", "team", direct("aiko")) == [("whisper", "", "Northwind: the team")]
    assert await stage.presses("omar", "team.intro", room=INTERNAL) == NO_SEAT
