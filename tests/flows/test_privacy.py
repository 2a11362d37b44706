"""Everybody may ask for what is kept of them, and have it erased: not one word of theirs is left anywhere."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import psycopg
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.cards.plain import words_of
from bot.downloads import download_routes
from bot.effects import Whisper
from bot.events import Met
from bot.model.document import Put
from bot.model.erasure import Erasure
from bot.model.local import LocalMessage
from bot.ports import Batch
from bot.scrubbing import Scrubber
from storage.postgres import PostgresStore
from storage.tiny import TinyStore
from tests.flows.issues import opened, says
from tests.flows.papers import fills, last, presses
from tests.flows.stage import CLIENT_ROOM, INTERNAL, TEXTS, Seen, Stage, direct, handle, staged
from tests.flows.test_closing import offboarded
from tests.flows.test_survey import ANSWERS, DAY_30
from tests.postgres_server import postgres_url

MARK = "zqxmarker"
PHONE = "+45 55 71 34 55"
WORDS = f"The import of {MARK} loses rows every Friday, please look into it"
ASIDE = f"We should think of {MARK} in the next phase"
SENT = ("whisper", "", "It is on its way to you")
NOT_YOURS = ("whisper", "", "This is not yours to ask for")


def user(name: str) -> str:
    return f"{MARK}-{name}"


async def meets(stage: Stage, name: str, full: str, *, ours: bool = False) -> None:
    zone, email = "Europe/Copenhagen", f"{name}@example.com"
    await stage.happens(Met(stage.id(), direct(name), handle(name), full, ours, "en", zone, email))


async def said_much(stage: Stage) -> str:
    """Somebody of the client says, answers, raises and confirms; returns who."""
    name = user("dora")
    await meets(stage, name, f"Dora {MARK} Dane")
    await opened(stage, client_stakeholder=(handle(name),))
    await says(stage, name, f"#issue {WORDS}")
    await stage.commands(name, f"idea {ASIDE}", CLIENT_ROOM)
    people = f"Dora {MARK} Dane, CFO, {name}@example.com, {PHONE}"
    await stage.submits("mika", "handoff.answer", {"answer": people}, "stakeholders")
    await stage.presses("mika", "handoff.people_yes")
    await stage.submits(
        "mika", "handoff.answer", {"answer": f"Dora {MARK} Dane decides, with Carl"}, "politics"
    )
    await stage.submits(
        "aiko", "kickoff.set", {"at": DAY_30 - timedelta(days=30), "place": "", "length": "standard"}
    )
    await stage.moves(DAY_30)
    answers: dict[str, Any] = {**ANSWERS, "well": WORDS}
    await stage.submits(name, "survey.answer", answers, "thirty-1", CLIENT_ROOM)
    spoken = LocalMessage("northwind", 1, stage.clock.now(), name, ASIDE)
    await stage.store.commit(Batch(stage.clock.now(), (Put(spoken, 0),)))
    return name


async def replaced(stage: Stage) -> None:
    """The project manager names somebody else of the client."""
    from bot.model.seats import Seat  # noqa: PLC0415

    held = await stage.store.get(f"engagement:{stage.engagement}")
    assert held
    seats = {**held.doc.seats, Seat.CLIENT_STAKEHOLDER: ()}
    head = msgspec.structs.replace(held.doc, seats=seats)
    await stage.store.commit(Batch(stage.clock.now(), (Put(head, held.version),)))


def whispered(stage: Stage) -> str:
    assert stage.last
    card = next(one.card for one in stage.last.live if isinstance(one, Whisper))
    return "\n".join(words_of(card, stage.last.reader, TEXTS))


def sent(stage: Stage, name: str) -> str:
    """All words of what was sent to somebody by direct message."""
    news = [one for one in stage.messenger.news if one.room == direct(name)]
    return "\n".join(word for one in news for word in words_of(one.card, one.reader, TEXTS))


async def everything(stage: Stage) -> str:
    return b"".join([piece async for piece in stage.store.export()]).decode()


async def test_a_client_is_sent_what_they_gave_and_nothing_that_was_noted_about_them(stage: Stage) -> None:
    name = await said_much(stage)
    seen = await stage.commands(name, "export person", CLIENT_ROOM)
    assert seen[0] == SENT
    assert {place for kind, place, _ in seen[1:] if kind == "post"} == {f"dm-{name}"}
    words = sent(stage, name)
    for told in (WORDS, ASIDE, f"{name}@example.com", f"Dora {MARK} Dane", "Client stakeholders"):
        assert told in words
    assert "decides, with Carl" not in words
    assert "Noted by others" not in words


async def test_our_side_chooses_whose_and_reads_what_was_noted_too(stage: Stage) -> None:
    name = await said_much(stage)
    assert await stage.commands("aiko", "export person") == [("form", "", "Hand out somebody’s data")]
    seen = await fills(stage, "aiko", person=handle(name))
    assert seen[0] == SENT
    words = sent(stage, "aiko")
    assert WORDS in words
    assert "decides, with Carl" in words
    assert not [one for one in seen if one[1] in ("northwind", "northwind-internal")]


async def test_nobody_asks_for_others_who_does_not_answer_for_them(stage: Stage) -> None:
    name = await said_much(stage)
    assert (await stage.commands("omar", "export person"))[0] == SENT  # his own
    assert await stage.submits("omar", "privacy.export", {"person": handle(name)}) == [NOT_YOURS]
    assert await stage.submits("carl", "privacy.forget", {"person": handle(name)}) == [NOT_YOURS]
    person = await stage.store.get(f"person:local.T.{name}")
    assert person
    assert await stage.presses("carl", "privacy.forget", person.doc.id) == [NOT_YOURS]
    assert await stage.submits("aiko", "privacy.export", {"person": handle("nobody")}) == [
        ("reject", "person", "")
    ]
    assert await everything(stage) != ""


async def test_whoever_holds_a_seat_is_replaced_first(stage: Stage) -> None:
    name = await said_much(stage)
    await stage.commands(name, "forget person", CLIENT_ROOM)
    words = whispered(stage)
    assert "Northwind" in words
    assert "Ask the project manager" in words
    await stage.submits("aiko", "privacy.forget", {"person": handle(name)})
    assert "/usher people" in whispered(stage)
    person = f"local.T.{name}"
    await stage.presses("aiko", "privacy.forget", person)
    assert await stage.store.get(f"person:{person}")


async def forgotten(stage: Stage, by: str) -> tuple[str, Seen]:
    name = await said_much(stage)
    await replaced(stage)
    before = await everything(stage)
    assert before.count(MARK) > 25
    if by == "themselves":
        await stage.commands(name, "forget person", CLIENT_ROOM)
        words = whispered(stage)
        assert "Erase for good" in words
        return name, await stage.presses(name, "privacy.forget", f"local.T.{name}", CLIENT_ROOM)
    await stage.commands("aiko", "forget person")
    await fills(stage, "aiko", person=handle(name))
    assert "Erase for good" in whispered(stage)
    return name, await stage.presses("aiko", "privacy.forget", f"local.T.{name}", INTERNAL)


@pytest.mark.parametrize("by", ["themselves", "manager"])
async def test_no_word_of_theirs_is_left_and_they_may_start_anew(stage: Stage, by: str) -> None:
    name, seen = await forgotten(stage, by)
    assert seen == [("whisper", "", "Erased")]
    documents = [doc async for doc in stage.store.documents()]
    assert not [doc.key for doc in documents if MARK in str(msgspec.to_builtins(doc))]
    assert await Scrubber(stage.store, stage.clock).run() == 1
    assert MARK not in await everything(stage)
    [erasure] = [doc for doc in documents if isinstance(doc, Erasure)]
    issue = await stage.store.get(f"issue:{stage.engagement}:1")
    assert issue
    assert issue.doc.by == erasure.alias  # the issue stays, with its dates
    assert await Scrubber(stage.store, stage.clock).run() == 0
    # everything still works, and whoever comes back is new
    for text in ("issues", "survey", "health", "handoff", "home"):
        assert (await stage.commands("aiko", text))[0][0] == "whisper"
    assert "a former contact" in await _of_issue(stage)
    await meets(stage, name, "Dora Again")
    person = await stage.store.get(f"person:local.T.{name}")
    assert person
    assert person.doc.name == "Dora Again"


async def _of_issue(stage: Stage) -> str:
    await stage.presses("aiko", "issue.show", "1", INTERNAL)
    return whispered(stage)


@pytest.fixture(params=["journal", pytest.param("postgres", marks=pytest.mark.slow)])
async def kept(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Stage]:
    if request.param == "journal":
        store: TinyStore | PostgresStore = TinyStore.open(tmp_path / "data")
    else:
        with psycopg.connect(postgres_url(), autocommit=True) as connection:
            connection.execute("drop schema if exists usher cascade")
        store = await PostgresStore.open(postgres_url())
    async for stage in staged(store=store):
        yield stage


@pytest.mark.slow
async def test_not_one_file_and_not_one_row_holds_a_word_of_theirs(kept: Stage, tmp_path: Path) -> None:
    def on_disk() -> str:
        if isinstance(kept.store, TinyStore):
            return "".join(file.read_text() for file in (tmp_path / "data").iterdir())
        with psycopg.connect(postgres_url()) as connection:
            documents = connection.execute("select * from usher.document").fetchall()
            return str(documents + connection.execute("select * from usher.log").fetchall())

    await forgotten(kept, "manager")
    if isinstance(kept.store, TinyStore):
        assert MARK in on_disk()  # the journal still has what was replaced
    await Scrubber(kept.store, kept.clock).run()
    assert MARK not in on_disk()
    assert PHONE not in on_disk()
    assert "local.T.aiko" in on_disk()


@pytest.mark.slow
async def test_an_erasure_that_was_interrupted_is_finished_at_the_next_start(tmp_path: Path) -> None:
    store = TinyStore.open(tmp_path / "data")
    async for stage in staged(store=store):
        await forgotten(stage, "manager")
        clock = stage.clock
    again = TinyStore.open(tmp_path / "data")
    assert await Scrubber(again, clock).run() == 1
    assert MARK not in "".join(file.read_text() for file in (tmp_path / "data").iterdir())
    await again.close()


async def test_an_export_is_fetched_for_a_day(stage: Stage) -> None:
    stage.turns.public = "https://usher.example"
    name = await said_much(stage)
    await stage.commands(name, "export person", CLIENT_ROOM)
    words = sent(stage, name)
    found = re.search(r"https://usher.example(/export/[0-9a-f]{32})\.json", words)
    assert found
    assert WORDS not in words
    app = web.Application()
    download_routes(app, stage.store, TEXTS, stage.clock)
    async with TestClient(TestServer(app)) as client:
        answer = await client.get(f"{found[1]}.json")
        data = await answer.json()
        assert data["person"]["email"] == f"{name}@example.com"
        assert [one["project"] for one in data["seats"]] == ["Northwind"]
        assert WORDS in str(data["given"])
        assert "noted" not in data
        assert "decides, with Carl" not in str(data)
        paper = await (await client.get(f"{found[1]}.md")).text()
        assert MARK in paper
        assert (await client.get(f"/export/{'0' * 32}.json")).status == 404
        await stage.moves(stage.clock.now() + timedelta(days=1, minutes=1))
        assert (await client.get(f"{found[1]}.json")).status == 404
    assert await stage.store.find("handout") == []


async def closed(stage: Stage) -> None:
    await offboarded(stage)
    await says(stage, "carl", f"#issue {WORDS}")
    await stage.presses("aiko", "offboard.close")
    await fills(stage, "aiko", words=None)


async def test_a_project_that_is_over_is_archived_told_of_and_erased(stage: Stage) -> None:
    await closed(stage)
    over = stage.clock.now()
    await stage.moves(over + timedelta(days=95))
    assert (await stage.doc("engagement")).state == "archived"
    assert await stage.commands("aiko", "handoff") == [
        ("whisper", "", "The project with Northwind has ended")
    ]
    assert "Archived" in whispered(stage)
    seen = await stage.moves(over + timedelta(days=705))
    told = "Northwind: to be erased soon"
    assert {place for _, place, title in seen if title == told} == {"dm-aiko", "dm-petra"}
    card = last(stage, "dm-petra", "retention.keep")
    for name, refusal in (
        ("carl", "The project with Northwind has ended"),
        ("omar", "That is for somebody else here"),
    ):
        assert (await presses(stage, name, card, "retention.keep"))[0] == ("whisper", "", refusal)
    seen = await presses(stage, "petra", card, "retention.keep")
    assert "Kept until" in seen[0][2]
    assert await presses(stage, "petra", card, "retention.keep") == [
        ("whisper", "", "That card is out of date")
    ]
    seen = await stage.moves(over + timedelta(days=800))
    assert (await stage.doc("engagement")).state == "archived"
    seen = await stage.moves(over + timedelta(days=890))
    assert told in [title for _, _, title in seen]
    lines = [line async for line in stage.store.lines(stage.engagement)]
    seen = await stage.moves(over + timedelta(days=930))
    [(_, place, title)] = [one for one in seen if "has been erased" in one[2]]
    assert place == "northwind-internal"
    assert "Northwind" not in title
    await Scrubber(stage.store, stage.clock).run()
    kept = await everything(stage)
    assert MARK not in kept
    assert "Northwind" not in kept.replace("northwind", "")
    head = await stage.doc("engagement")
    assert (head.state, head.client, head.seats) == ("erased", "", {})
    after = [line async for line in stage.store.lines(stage.engagement)]
    assert after[: len(lines)] == lines
    assert [line.what for line in after[-1:]] == ["engagement.erased"]
    assert await presses(stage, "petra", card, "retention.keep") == [
        ("whisper", "", "That card is out of date")
    ]
    await stage.opens(client="Southwind", signed=stage.clock.now().date())
    assert (await stage.doc("engagement")).client == "Southwind"
