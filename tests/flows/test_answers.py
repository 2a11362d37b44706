"""Answering the client: a question that waits, our silence, answering slots, who is there while somebody is away."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from msgspec.structs import replace

from bot.cards.plain import words_of
from bot.events import Said
from bot.model.document import Put
from bot.model.person import Away
from bot.model.places import Room
from bot.model.plan import Plan
from bot.ports import Batch
from tests.flows.papers import last, presses, shown
from tests.flows.stage import CLIENT_ROOM, TEXTS, Seen, Stage, handle

#: Monday, half past nine in Copenhagen: in the first answering slot.
MONDAY = datetime(2026, 11, 30, 8, 30, tzinfo=UTC)
WAITS, DONE = "Northwind: one question waits for an answer", "Northwind: no question is waiting any more"
THANKS = ("post", "northwind", "Thank you for your message")
THREAD = Room("local", "T", "northwind", "m1")


async def chat(stage: Stage, name: str, text: str, message: str = "m1", room: Room = CLIENT_ROOM) -> Seen:
    """Say something in the client's channel; ``message`` is its name there, and that of the thread below it."""
    return await stage.happens(Said(f"T/northwind/{message}", room, handle(name), text))


async def monday(stage: Stage) -> None:
    """Opened a week ago; now it is Monday morning."""
    await stage.opens()
    await stage.moves(MONDAY)


def direct(seen: Seen, name: str) -> list[tuple[str, str]]:
    """What somebody was shown about questions and silence."""
    return [(kind, title) for kind, place, title in seen if place == f"dm-{name}" and "question" in title]


async def written(stage: Stage) -> int:
    """At which commit what is known of the exchange was last written; 0 for never."""
    held = await stage.store.get(f"exchange:{stage.engagement}")
    return held.version if held else 0


async def test_a_question_is_told_before_its_time_is_over_and_then_to_the_delivery_lead(stage: Stage) -> None:
    await monday(stage)
    assert await chat(stage, "carl", "When is the kickoff?") == []
    assert direct(await stage.moves(MONDAY + timedelta(hours=2, minutes=50)), "aiko") == []
    assert direct(await stage.moves(MONDAY + timedelta(hours=3)), "aiko") == [("post", WAITS)]
    card = last(stage, "dm-aiko", "asked.elsewhere")
    assert "When is the kickoff" not in shown(stage, card)
    assert "please answer by Monday, 30 November 2026" in shown(stage, card)
    assert direct(await stage.moves(MONDAY + timedelta(hours=4)), "lena") == [("post", WAITS)]
    assert "was due" in shown(stage, last(stage, "dm-lena", "asked.elsewhere"))
    seen = await chat(stage, "omar", "On the ninth.", "m2")
    assert direct(seen, "aiko") + direct(seen, "lena") == [("update", DONE), ("update", DONE)]
    assert (await stage.doc("exchange")).asked == ()
    assert not direct(await stage.moves(MONDAY + timedelta(days=1)), "lena")


async def test_an_answer_counts_where_the_question_was_asked(stage: Stage) -> None:
    await monday(stage)
    await chat(stage, "carl", "いつ始まりますか")
    await chat(stage, "carl", "Og hvem kommer?", "t2", Room("local", "T", "northwind", "t1"))
    await chat(stage, "aiko", "Somewhere else", "m3", Room("local", "T", "northwind", "t9"))
    assert len((await stage.doc("exchange")).asked) == 2
    await chat(stage, "aiko", "Monday", "m4", THREAD)
    assert [one.message for one in (await stage.doc("exchange")).asked] == ["t2"]
    await chat(stage, "aiko", "Both of us", "t3", Room("local", "T", "northwind", "t1"))
    assert (await stage.doc("exchange")).asked == ()


async def test_answered_elsewhere_is_one_tap(stage: Stage) -> None:
    await monday(stage)
    await chat(stage, "carl", "Is Friday fine?")
    await stage.moves(MONDAY + timedelta(hours=3))
    card = last(stage, "dm-aiko", "asked.elsewhere")
    assert await presses(stage, "carl", card, "asked.elsewhere") == [
        ("whisper", "", "That is for somebody else here")
    ]
    assert await presses(stage, "aiko", card, "asked.elsewhere") == [
        ("whisper", "", "Noted: that question has its answer"),
        ("update", "dm-aiko", DONE),
    ]
    assert (await presses(stage, "aiko", card, "asked.elsewhere"))[0][0] == "whisper"


async def test_questions_are_watched_until_three_weeks_after_the_kickoff(stage: Stage) -> None:
    await monday(stage)
    plan = Plan(stage.engagement, kickoff=MONDAY - timedelta(weeks=3, hours=1))
    await stage.store.commit(Batch(MONDAY, (Put(plan, 0),)))
    await chat(stage, "carl", "Is Friday fine?")
    assert not direct(await stage.moves(MONDAY + timedelta(hours=5)), "aiko")
    assert (await stage.doc("exchange")).settled
    await chat(stage, "carl", "Or Thursday?", "m2")
    assert (await stage.doc("exchange")).asked == ()


async def test_chatter_writes_once_a_day_and_keeps_no_words(stage: Stage) -> None:
    await monday(stage)
    writes = list[int]()
    for name, text in (
        ("carl", "We look forward to it."),
        ("aiko", "So do we."),
        ("carl", "Is Friday fine?"),
    ):
        for number in range(5):
            await chat(stage, name, text, f"{name}{len(writes)}{number}")
            writes.append(await written(stage))
    assert len(set(writes) - {0}) == 2
    assert writes[:5] == [0] * 5
    exchange = await stage.doc("exchange")
    assert len(exchange.asked) == 1
    assert "Friday" not in repr(exchange)
    assert await stage.happens(Said("T/x/1", Room("local", "T", "elsewhere"), handle("carl"), "Hello?")) == []


async def test_outside_the_slots_the_client_is_told_once_when_to_expect_an_answer(stage: Stage) -> None:
    await monday(stage)
    await stage.moves(MONDAY + timedelta(hours=1))
    assert await chat(stage, "carl", "We have sent the list.") == [THANKS]
    assert "13:00" in shown(stage, last(stage, "northwind"))
    assert await chat(stage, "carl", "And the other one.", "m2") == []
    await stage.moves(MONDAY + timedelta(hours=6))
    assert await chat(stage, "carl", "And a third.", "m3") == [THANKS]
    await stage.moves(MONDAY + timedelta(days=1, hours=1))
    assert await chat(stage, "aiko", "Thank you!", "m4") == []
    assert await chat(stage, "carl", "You are welcome.", "m5") == []  # we are just talking
    await stage.moves(MONDAY + timedelta(days=4, hours=8))
    await chat(stage, "carl", "Friday evening", "m6")
    assert "Monday, 7 December 2026" in shown(stage, last(stage, "northwind"))


async def test_a_mention_of_the_bot_is_a_message_too(stage: Stage) -> None:
    await monday(stage)
    await stage.moves(MONDAY + timedelta(hours=1))
    event = Said("T/northwind/m1", CLIENT_ROOM, handle("carl"), "who is there?", mentioned=True)
    assert THANKS in await stage.happens(event)
    assert len((await stage.doc("exchange")).asked) == 1
    command = Said("T/northwind/m2", CLIENT_ROOM, handle("carl"), "usher help?", mentioned=True)
    await stage.happens(command)
    assert len((await stage.doc("exchange")).asked) == 1


async def test_whoever_covers_is_named_at_once_and_once_a_day(stage: Stage) -> None:
    await monday(stage)
    held = await stage.store.get("person:local.T.aiko")
    assert held
    away = Away(date(2026, 11, 30), date(2026, 12, 4), "local.T.omar")
    await stage.store.commit(Batch(MONDAY, (Put(replace(held.doc, away=away), held.version),)))
    assert await chat(stage, "carl", "Hello") == [THANKS]
    words = shown(stage, last(stage, "northwind"))
    assert "Aiko Tanaka is out of office until Friday, 4 December 2026. Omar Aziz is there" in words
    assert await chat(stage, "carl", "Hello again", "m2") == []
    await stage.moves(MONDAY + timedelta(days=1))
    away = replace(away, deputy=None)
    held = await stage.store.get("person:local.T.aiko")
    assert held
    await stage.store.commit(Batch(MONDAY, (Put(replace(held.doc, away=away), held.version),)))
    assert await chat(stage, "carl", "Hello", "m3") == [THANKS]
    assert "Petra Novak is there for you" in shown(stage, last(stage, "northwind"))


async def test_five_business_days_of_silence_are_told_and_then_go_up_the_line(stage: Stage) -> None:
    silent = "Northwind: no word from us for 5 business days"
    await monday(stage)  # opened on Monday the 23rd
    seen = await stage.moves(MONDAY + timedelta(hours=8))
    assert ("post", "dm-aiko", silent) in seen
    assert "Even “all on plan” is news" in shown(stage, last(stage, "dm-aiko"))
    assert ("post", "dm-petra", silent) in await stage.moves(MONDAY + timedelta(days=1, hours=8))
    assert "nothing from us in their channel since" in await home(stage)
    await chat(stage, "omar", "Good evening, all is on plan.", "m2")
    assert "nothing from us" not in await home(stage)
    seen = await stage.moves(MONDAY + timedelta(days=8))
    assert not [one for one in seen if one[2] == silent]
    assert ("post", "dm-aiko", silent) in await stage.moves(MONDAY + timedelta(days=9))
    assert await stage.presses("aiko", "silence.elsewhere") == [
        ("whisper", "", "Noted: the client has heard from us today")
    ]
    assert (await stage.doc("exchange")).silent == 0


async def test_what_was_approved_is_a_word_from_us(stage: Stage) -> None:
    await stage.opens()
    await stage.moves(datetime(2026, 12, 11, 10, 30, tzinfo=UTC))
    draft = last(stage, "dm-aiko", "status.approve")
    await presses(stage, "aiko", draft, "status.approve")
    exchange = await stage.doc("exchange")
    assert (exchange.ours_on, exchange.silent) == (date(2026, 12, 11), 0)


async def test_the_team_sets_its_slots(stage: Stage) -> None:
    await monday(stage)
    assert await stage.commands("carl", "slots") != [("form", "", "Answering slots")]
    assert await stage.commands("aiko", "slots") == [("form", "", "Answering slots")]

    async def sets(text: str, name: str = "aiko") -> Any:
        return (await stage.submits(name, "slots.set", {"slots": text}))[0]

    for wrong in ("noon", "09:00-10:00", "09:00-11:00\n10:00-12:00", "12:00-11:00, 14:00-15:00"):
        assert await sets(wrong) == ("reject", "slots", "")
    for wrong in ("07:00-08:00; 10-11", "9-10, 16:30-17:30", "9-10, 25-26", "9-10,10-11,11-12,13-14,14-15"):
        assert await sets(wrong) == ("reject", "slots", "")
    assert await sets("11-12, 15:00–15:30", "omar") == ("whisper", "", "That is for somebody else here")
    assert await sets("11-12, 15:00–15:30") == ("whisper", "", "The answering slots are set")
    assert (await stage.doc("exchange")).slots == ((660, 720), (900, 930))
    await chat(stage, "carl", "Hello")
    assert "11:00" in shown(stage, last(stage, "northwind"))
    assert await sets("") == ("whisper", "", "The answering slots are set")
    assert (await stage.doc("exchange")).slots == ()


async def home(stage: Stage) -> str:
    await stage.opens_home("aiko")
    assert stage.last
    show: Any = stage.last.live[0]
    return "\n".join(words_of(show.card, stage.last.reader, TEXTS))
