"""The local page by its addresses: what is typed, pressed and filled in becomes events, and what comes back shows."""

from collections.abc import AsyncIterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.cards.card import Card, Raw
from bot.cards.reader import Reader
from bot.errors import Busy
from bot.events import Commanded, Event, Joined, Met, Opened, Pressed, Reacted, Said, Submitted
from bot.model.places import Handle, Room
from bot.platforms.local_http import FOLLOWS
from storage.tiny import TinyStore
from tests.platforms.local_visit import MIKA, Visitor, visiting

HANDLE = Handle("local", "local", "mika")
INTERNAL = Room("local", "local", "c-northwind-internal")
DIRECT = Room("local", "local", "d-mika", direct=True)
GOOD = {
    "f-client": "Northwind",
    "f-words": "one\r\ntwo",
    "f-mood": "light",
    "f-language": "da",
    "f-weeks": "12",
    "f-signed": "2026-05-04",
    "f-meeting": "2026-05-06T10:30",
    "f-rep": HANDLE.key,
    "f-internal": INTERNAL.key,
}


@pytest.fixture
async def visitor() -> AsyncIterator[Visitor]:
    async with visiting(TinyStore.in_memory()) as visitor:
        yield visitor


def told(visitor: Visitor) -> list[Event]:
    """The events after the introductions."""
    return [one for one in visitor.core.events if not isinstance(one, Met | Joined | Opened)]


async def opened(visitor: Visitor) -> str:
    """Open the sample form; the address that it is sent to."""
    await visitor.post(f"{MIKA}/say", text="/usher form")
    start = visitor.html.index(f"{MIKA}/submit?view=")
    return visitor.html[start : visitor.html.index('"', start)]


async def test_everybody_and_every_channel_is_introduced(visitor: Visitor) -> None:
    joined = [one for one in visitor.core.events if isinstance(one, Joined)]
    assert [(one.name, one.shared, one.is_bot) for one in joined] == [
        ("northwind-internal", False, True),
        ("northwind-client", True, True),
    ]
    met = {one.by.user: one for one in visitor.core.events if isinstance(one, Met)}
    assert met["mika"].ours
    assert not met["nadia"].ours
    assert met["mika"].zone == "Europe/Copenhagen"


async def test_the_first_visit_takes_the_browsers_language(visitor: Visitor) -> None:
    await visitor.get("/", **{"Accept-Language": "pt;q=0.9, ja;q=0.5"})
    assert '<html lang="ja">' in visitor.html
    await visitor.get("/", **{"Accept-Language": "ru"})
    assert '<html lang="ja">' in visitor.html


async def test_a_message_is_heard_and_shown(visitor: Visitor) -> None:
    await visitor.post(f"{MIKA}/say", text="Hello @Usher, a #concern")
    assert told(visitor) == [
        Said(
            "local/c-northwind-internal/1",
            INTERNAL,
            HANDLE,
            "Hello @Usher, a #concern",
            mentioned=True,
            message="1",
        )
    ]
    assert '<span class="tag">#concern</span>' in visitor.html


async def test_a_message_in_the_direct_room_is_direct(visitor: Visitor) -> None:
    await visitor.post("/as/mika/d-mika/say", text="hello")
    assert told(visitor) == [Said("local/d-mika/1", DIRECT, HANDLE, "hello", message="1")]


@pytest.mark.parametrize("text", ["", "   ", "\n"])
async def test_nothing_typed_is_nothing_said(visitor: Visitor, text: str) -> None:
    await visitor.post(f"{MIKA}/say", text=text)
    assert told(visitor) == []


@pytest.mark.parametrize(
    "text", ["a" * 40_000, "<script>alert(1)</script>", "🎉", "\u202eabc\x00d", "{{ 1 }}"]
)
async def test_whatever_is_typed_is_kept_and_shown_safely(visitor: Visitor, text: str) -> None:
    await visitor.post(f"{MIKA}/say", text=text)
    [said] = told(visitor)
    assert isinstance(said, Said)
    assert said.text == text
    assert "<script>alert" not in visitor.html
    assert "\u202e" not in visitor.html


async def test_a_message_too_long_comes_back_to_the_composer(visitor: Visitor) -> None:
    await visitor.post(f"{MIKA}/say", text="a" * 40_001)
    assert told(visitor) == []
    assert "40,001 characters" in visitor.text
    assert "a" * 40_001 in visitor.html


async def test_a_command_is_whispered_to_whoever_typed_it(visitor: Visitor) -> None:
    await visitor.post(f"{MIKA}/say", text="/usher  help me")
    [command] = told(visitor)
    assert isinstance(command, Commanded)
    assert (command.command, command.text, command.room) == ("usher", "help me", INTERNAL)
    assert "Only you can see this" in visitor.text
    await visitor.post(f"{MIKA}/say", text="/Concern late\nagain")
    command = told(visitor)[-1]
    assert isinstance(command, Commanded)
    assert (command.command, command.text) == ("concern", "late\nagain")
    await visitor.get("/as/priya/c-northwind-internal")
    assert "out of date" not in visitor.text


async def test_another_command_is_refused_and_kept(visitor: Visitor) -> None:
    await visitor.post(f"{MIKA}/say", text="/giphy cat")
    assert told(visitor) == []
    assert "There is no command /giphy" in visitor.text
    assert "/giphy cat</textarea>" in visitor.html


async def test_a_whisper_can_be_put_away_by_its_reader_alone(visitor: Visitor) -> None:
    await visitor.post(f"{MIKA}/say", text="/usher help")
    assert (await visitor.post("/as/priya/c-northwind-internal/dismiss", message="1")).status == 404
    await visitor.get(MIKA)
    assert "Only you can see this" in visitor.text
    await visitor.post(f"{MIKA}/dismiss", message="1")
    assert "Only you can see this" not in visitor.text


async def test_a_pressed_button_says_what_the_card_said(visitor: Visitor) -> None:
    await visitor.post(f"{MIKA}/say", text="card")
    await visitor.post(f"{MIKA}/press", message="2", press='["read", "e1", "a", 3]')
    pressed = told(visitor)[-1]
    assert isinstance(pressed, Pressed)
    assert (pressed.code, pressed.engagement, pressed.arg, pressed.revision) == ("read", "e1", "a", 3)
    assert pressed.id.startswith("mika/c-northwind-internal.2/")
    assert '<dialog id="dialog"' in visitor.html


async def test_a_button_nobody_drew_is_refused(visitor: Visitor) -> None:
    for value in ("", "[]", "x" * 5_000, "[" * 3_000):
        answer = await visitor.post(f"{MIKA}/press", message="2", press=value)
        assert answer.status == 400
    assert told(visitor) == []


async def test_a_form_comes_back_with_typed_values(visitor: Visitor) -> None:
    address = await opened(visitor)
    await visitor.post(address, ("f-days", "DK"), ("f-days", "JP"), ("f-days", "XX"), **GOOD)
    submitted = told(visitor)[-1]
    assert isinstance(submitted, Submitted)
    assert (submitted.code, submitted.engagement, submitted.arg, submitted.revision) == (
        "every.field",
        "e1",
        "a",
        7,
    )
    assert submitted.values == {
        "client": "Northwind",
        "words": "one\ntwo",
        "mood": "light",
        "language": "da",
        "days": ("DK", "JP"),
        "score": None,
        "weeks": 12,
        "signed": date(2026, 5, 4),
        "meeting": datetime(2026, 5, 6, 10, 30, tzinfo=ZoneInfo("Europe/Copenhagen")),
        "rep": HANDLE,
        "team": (),
        "internal": INTERNAL,
    }
    assert "<dialog" not in visitor.html


async def test_an_empty_form_is_sent_back_without_asking_the_core(visitor: Visitor) -> None:
    await visitor.post(await opened(visitor))
    assert len(told(visitor)) == 1
    assert visitor.html.count('class="error"') == 7
    assert "7 answers need another look" in visitor.text


async def test_what_the_core_rejects_stands_at_its_field(visitor: Visitor) -> None:
    await visitor.post(await opened(visitor), **{**GOOD, "f-client": "Nobody"})
    assert 'id="f-client-error"' in visitor.html
    assert 'value="Nobody"' in visitor.html


@pytest.mark.parametrize(
    ("field", "value", "error"),
    [
        ("client", "a" * 21, "21 characters"),
        ("signed", "2026-02-30", "could not be read"),
        ("meeting", "soon", "could not be read"),
        ("mood", "grumpy", "Please fill this in"),
        ("rep", "handle:local:local:nobody", "Please fill this in"),
        ("weeks", "9" * 5_000, "could not be read"),
    ],
)
async def test_a_field_filled_in_wrong_says_so(visitor: Visitor, field: str, value: str, error: str) -> None:
    await visitor.post(await opened(visitor), **{**GOOD, f"f-{field}": value})
    assert f'id="f-{field}-error"' in visitor.html
    assert error in visitor.text


async def test_a_number_that_is_none_is_the_cores_to_judge(visitor: Visitor) -> None:
    await visitor.post(await opened(visitor), **{**GOOD, "f-weeks": "a dozen"})
    submitted = told(visitor)[-1]
    assert isinstance(submitted, Submitted)
    assert submitted.values["weeks"] == "a dozen"


async def test_a_form_is_sent_once(visitor: Visitor) -> None:
    address = await opened(visitor)
    await visitor.post(address, **GOOD)
    await visitor.post(address, **GOOD)
    assert len([one for one in told(visitor) if isinstance(one, Submitted)]) == 1
    assert "already sent or closed" in visitor.text


async def test_a_form_can_be_closed(visitor: Visitor) -> None:
    await opened(visitor)
    await visitor.post(f"{MIKA}/close")
    assert "<dialog" not in visitor.html


async def test_an_emoji_is_an_event_once_and_can_be_taken_back(visitor: Visitor) -> None:
    await visitor.post(f"{MIKA}/say", text="hello")
    await visitor.post(f"{MIKA}/react", message="1", emoji="eyes")
    reacted = told(visitor)[-1]
    assert isinstance(reacted, Reacted)
    assert (reacted.emoji, reacted.message) == ("eyes", "1")
    assert 'aria-pressed="true"' in visitor.html
    await visitor.post(f"{MIKA}/react", message="1", emoji="eyes")
    assert 'class="reaction"' not in visitor.html
    assert len(told(visitor)) == 2


async def test_home_is_asked_for_and_whispers_into_the_direct_room(visitor: Visitor) -> None:
    await visitor.get("/as/mika/home")
    assert isinstance(visitor.core.events[-1], Opened)
    assert "Northwind: handoff" in visitor.text
    answer = await visitor.post("/as/mika/home/press", message="", press='["other", "", "", 0]')
    assert answer.url.path == "/as/mika/d-mika"
    assert "That card is out of date" in visitor.text


async def test_what_cannot_be_taken_is_given_back(visitor: Visitor) -> None:
    visitor.core.fail = Busy()
    await visitor.post(f"{MIKA}/say", text="important")
    assert "A lot is going on" in visitor.text
    assert "important</textarea>" in visitor.html
    assert 'id="m-' not in visitor.html


async def test_an_open_page_that_looks_again_takes_no_answer_from_who_acted(visitor: Visitor) -> None:
    visitor.core.fail = Busy()
    await visitor.client.post(
        f"{MIKA}/say", data={"text": "important"}, headers={"Origin": visitor.origin}, allow_redirects=False
    )
    await visitor.get(MIKA, **{FOLLOWS: "live"})
    assert "A lot is going on" not in visitor.text
    await visitor.get(MIKA)
    assert "A lot is going on" in visitor.text
    assert "important</textarea>" in visitor.html


async def test_a_form_that_cannot_be_taken_stays_filled_in(visitor: Visitor) -> None:
    address = await opened(visitor)
    visitor.core.fail = Busy()
    await visitor.post(address, **GOOD)
    assert "A lot is going on" in visitor.text
    assert 'value="Northwind"' in visitor.html


async def test_a_channel_speaks_its_language_and_a_person_theirs(visitor: Visitor) -> None:
    await visitor.post(f"{MIKA}/say", text="card")
    assert "mandag den 4. maj 2026" in visitor.text
    await visitor.post("/as/mika/d-mika/say", text="card")
    assert "Monday, 4 May 2026" in visitor.text
    await visitor.post("/as/mika/d-mika/language", language="ru")
    assert '<html lang="ru">' in visitor.html
    assert "понедельник, 4 мая 2026" in visitor.text
    chosen = told(visitor)[-1]
    assert isinstance(chosen, Submitted)
    assert (chosen.code, chosen.values) == ("language", {"mine": "ru"})


async def test_a_client_sees_the_client_channel_and_their_own_messages_only(visitor: Visitor) -> None:
    await visitor.post(f"{MIKA}/say", text="internal secret")
    for path in ("/as/nadia/c-northwind-internal", "/as/nadia/d-mika", "/as/nobody/home", "/as/mika/d-nadia"):
        assert (await visitor.get(path)).status == 404
        assert (await visitor.post(f"{path}/say", text="x")).status == 404
    await visitor.get("/as/nadia/c-northwind-client")
    assert "northwind-internal" not in visitor.html
    assert "internal secret" not in visitor.html


async def test_who_reads_is_said_in_words_everywhere(visitor: Visitor) -> None:
    await visitor.get(MIKA)
    assert "Only Larkfield reads this" in visitor.text
    assert 'placeholder="Write to Larkfield only"' in visitor.html
    await visitor.get("/as/mika/c-northwind-client")
    assert "Northwind reads everything here" in visitor.text
    assert 'placeholder="Write to Northwind, the client"' in visitor.html
    await visitor.get("/as/nadia/c-northwind-client")
    assert 'placeholder="Write to Larkfield"' in visitor.html


async def test_unread_messages_are_counted_until_they_are_looked_at(visitor: Visitor) -> None:
    await visitor.post("/as/priya/c-northwind-internal/say", text="one")
    await visitor.get("/as/mika/home")
    assert '<span class="count">1<' in visitor.html
    await visitor.get(MIKA)
    await visitor.get("/as/mika/home")
    assert '<span class="count">' not in visitor.html


async def test_old_messages_are_shown_when_asked_for(visitor: Visitor) -> None:
    for number in range(4):
        await visitor.core.platform.messenger.post(
            INTERNAL, Card(Raw(f"card {number}")), Reader(), str(number)
        )
    await visitor.get(f"{MIKA}?shown=2")
    assert "card 1" not in visitor.text
    assert "Show earlier messages" in visitor.text
    await visitor.get(MIKA)
    assert "card 0" in visitor.text


async def test_the_guided_start_begins_with_an_example(visitor: Visitor) -> None:
    await visitor.get(MIKA)
    assert "Open the example project" in visitor.text
    await visitor.post(f"{MIKA}/begin")
    command = told(visitor)[-1]
    assert isinstance(command, Commanded)
    assert command.text == "new"
    await visitor.post(f"{MIKA}/guide", guide="off")
    assert "Open the example project" not in visitor.text
    await visitor.post(f"{MIKA}/guide", guide="on")
    assert "Open the example project" in visitor.text
    assert (await visitor.post("/as/nadia/c-northwind-client/begin")).status == 404


async def test_the_clock_is_moved_through_whoever_steps_the_agenda(visitor: Visitor) -> None:
    clock, before = visitor.core.clock, visitor.core.clock.now()
    await visitor.post(f"{MIKA}/say", text="before")
    await visitor.post(f"{MIKA}/clock", step="day")
    assert visitor.core.advanced[-1] >= before + timedelta(days=1)
    assert clock.now() >= before + timedelta(days=1)
    assert "The clock was moved to" in visitor.text
    for step, words in {
        "due": "Nothing is due",
        "day30": "Open a project first",
        "year": "Nothing is due",
    }.items():
        await visitor.post(f"{MIKA}/clock", step=step)
        assert words in visitor.text
    assert len(visitor.core.advanced) == 1
