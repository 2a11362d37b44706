"""An issue is caught wherever it is said, once, and whoever said it hears at once that it was understood."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from bot.effects import Whisper
from bot.events import Commanded, Reacted, Removed, Reported, Submitted
from bot.model.concern import Concern
from bot.model.document import Put
from bot.model.internal import Internal
from bot.model.places import Room
from bot.ports import Batch
from tests.flows.issues import (
    corrects,
    issue,
    issues,
    later,
    lists,
    logged,
    opened,
    posted,
    presses,
    says,
    sends,
    to,
    whispered,
)
from tests.flows.stage import CLIENT_ROOM, INTERNAL, START, Stage, direct, handle

TITLE = "Northwind: issue 1 · medium · delivery"
ACK = "Thank you. Your concern is written down as number 1"


async def test_a_tag_in_the_clients_channel(stage: Stage) -> None:
    await opened(stage)
    assert await says(stage, "carl", "The reports come late #issue") == [
        ("post", "dm-cleo", TITLE),
        ("post", "northwind", ACK),
        ("post", "northwind-internal", TITLE),
        ("post", "northwind-internal", TITLE),
    ]
    kept = await issue(stage)
    assert (kept.via, kept.by, kept.state, kept.level) == ("tag", "local.T.carl", "caught", 1)
    (ack,) = [one for one in stage.messenger.news if one.room == CLIENT_ROOM]
    (said,) = posted(stage, CLIENT_ROOM)
    assert "I understood it as: delivery." in said
    assert "Cleo Lead" in said
    assert "Tuesday, 24 November 2026 10:00" in said, "one business day"
    assert ack.card.audience.kind == "client"
    assert "medium" not in said, "severity is our own judgement"
    assert "Cleo Lead, this needs you." in posted(stage, INTERNAL)[1]
    assert "The reports come late" not in str(await logged(stage, "raised"))


async def test_one_message_is_one_issue_however_it_arrives(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "Late again #issue", message="m1", id="e-1")
    assert await says(stage, "carl", "Late again #issue", message="m1", id="e-1") == []
    assert await says(stage, "carl", "Late again #issue", message="m1", id="copy") == []
    seen = await says(stage, "carl", "Late again #issue #urgent", message="m1", id="edit", edited=True)
    assert to(seen) == []
    emoji = Reacted(stage.id(), CLIENT_ROOM, handle("aiko"), "rotating_light", "m1")
    assert await stage.happens(emoji) == []
    menu = Commanded(stage.id(), CLIENT_ROOM, handle("aiko"), "concern", "Late again #issue", "m1")
    assert await stage.happens(menu) == [("whisper", "", "This message is already number 1")]
    (kept,) = await issues(stage)
    assert kept.said.sealed == "Late again #issue #urgent"
    assert [one.what for one in kept.entries] == ["pinged", "edited"]


async def test_an_edit_into_a_tag_is_caught_and_a_deletion_noted(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "Late again", message="m1", id="a")
    assert await issues(stage) == []
    seen = await says(stage, "carl", "Late again #blocker", message="m1", id="b", edited=True)
    assert ("post", "northwind", ACK) in seen
    gone = Removed(stage.id(), CLIENT_ROOM, handle("carl"), "m1")
    assert [one[:2] for one in await stage.happens(gone)] == [("update", "northwind-internal")]
    kept = await issue(stage)
    assert kept.gone_at == START
    assert kept.open
    assert "The message was deleted" in stage.words()
    assert await stage.happens(replace(gone, id="again")) == []
    assert await stage.happens(replace(gone, id="other", message="m7")) == []


async def test_replies_in_its_thread_join_it(stage: Stage) -> None:
    await opened(stage)
    await says(stage, "carl", "Late again #issue", message="m1", under="m1")
    kept = await issue(stage)
    assert kept.room.thread == "m1", "it is answered in the thread of the message"
    thread = Room("local", "T", "northwind", "m1")
    assert await says(stage, "carl", "By three days now #urgent", thread) == []
    (card,) = [
        held.doc for held in await stage.store.find("posted") if held.doc.card_key.startswith("issue:")
    ]
    await says(stage, "aiko", "Omar checks the export", Room("local", "T", INTERNAL.channel, card.message))
    (kept,) = await issues(stage)
    assert [(one.what, one.words.sealed if one.words else "") for one in kept.entries[1:]] == [
        ("reply", "By three days now #urgent"),
        ("reply", "Omar checks the export"),
    ]
    lines = await logged(stage, "reply")
    assert len(lines) == 2
    assert "Omar" not in str(lines)


@pytest.mark.parametrize(
    "text", ["`#issue`", "> #issue they wrote", "no #here", "Not an #issue any more", "plain words"]
)
async def test_what_raises_nothing(stage: Stage, text: str) -> None:
    await opened(stage)
    seen = await says(stage, "carl", text)
    assert "northwind-internal" not in to(seen)
    assert await issues(stage) == []
    whispers = [one for one in seen if one[0] == "whisper"]
    assert whispers in ([], [("whisper", "", "Is this an issue?")])


async def test_an_emoji_of_the_set_raises_and_asks_for_words(stage: Stage) -> None:
    await opened(stage)
    shrug = Reacted(stage.id(), CLIENT_ROOM, handle("carl"), "eyes", "m1")
    assert await stage.happens(shrug) == []
    emoji = Reacted(stage.id(), CLIENT_ROOM, handle("carl"), "rotating_light", "m1")
    seen = await stage.happens(emoji)
    assert seen[0] == ("whisper", "", ACK)
    assert await presses(stage, "carl", "words") == [("form", "", "Say what it is about")]
    assert await presses(stage, "omar", "words") == [("whisper", "", "That is for somebody else here")]
    seen = await sends(stage, "carl", "words", {"words": "The export is wrong"})
    assert seen[0] == ("whisper", "", "Added to number 1")
    assert (await issue(stage)).said.sealed == "The export is wrong"
    known = Reacted(stage.id(), CLIENT_ROOM, handle("carl"), "sos", "m2", "It is down")
    await stage.happens(known)
    assert (await issue(stage, 2)).said.sealed == "It is down"
    (own,) = [
        held.doc for held in await stage.store.find("posted") if held.doc.card_key.startswith("issue:")
    ][:1]
    mine = Reacted(stage.id(), INTERNAL, handle("aiko"), "warning", own.message)
    assert await stage.happens(mine) == [], "a card of the bot's own is no issue"


async def test_an_empty_concern_opens_the_form(stage: Stage) -> None:
    await opened(stage)
    empty = Commanded(stage.id(), CLIENT_ROOM, handle("carl"), "concern", "  ")
    assert await stage.happens(empty) == [("form", "", "Raise a concern")]


async def test_where_there_is_no_project_the_words_wait_for_one(stage: Stage) -> None:
    await opened(stage)
    lunch = Room("local", "T", "lunch")
    lost = Commanded(stage.id(), lunch, handle("zoe"), "concern", "Issues: nobody answers me")
    assert await stage.happens(lost) == [
        ("whisper", "", "I can't tell which project this is about"),
        ("post", "dm-aiko", "One concern waits for a project"),
    ], "whoever can place it is told"
    assert await lists(stage, "omar") == [("whisper", "", "Northwind: 0 issues")]
    assert await lists(stage, "aiko") == [
        ("whisper", "", "Northwind: 0 issues"),
        ("whisper", "", "One concern waits for a project"),
    ]
    assert stage.last
    triage = stage.last.live[1]
    assert isinstance(triage, Whisper)
    button = triage.card.buttons[0]
    project, stage.engagement = stage.engagement, ""
    assert await stage.presses("aiko", "stray.open", button.arg) == [("form", "", "Assign to a project")]
    assert await stage.presses("zoe", "stray.open", button.arg) == [
        ("whisper", "", "That is for somebody else here")
    ]
    more = replace(lost, id=stage.id(), text="The lift is broken")
    assert ("update", "dm-aiko", "2 concerns wait for a project") in await stage.happens(more)
    chosen = {"engagement": project}
    placed = Submitted(stage.id(), direct("aiko"), handle("aiko"), "stray.placed", chosen, "", button.arg)
    seen = await stage.happens(placed)
    assert "northwind-internal" in to(seen)
    assert ("update", "dm-aiko", "One concern waits for a project") in seen, "the card shows what is left"
    stage.engagement = project
    (kept,) = await issues(stage)
    assert kept.said.sealed == "Issues: nobody answers me"
    again = await stage.happens(replace(placed, id="again"))
    assert again[0][0] == "whisper"
    assert len(await issues(stage)) == 1
    (other,) = await stage.store.find("stray", "workspace", "local:T")
    stage.engagement = ""
    seen = await stage.happens(replace(placed, id=stage.id(), arg=other.doc.id))
    assert ("update", "dm-aiko", "No concern waits for a project") in seen
    stage.engagement = project
    assert await lists(stage, "aiko") == [("whisper", "", "Northwind: 2 issues")]


async def test_forty_in_a_minute_are_bundled_and_none_is_lost(stage: Stage) -> None:
    await opened(stage)
    channel: list[str] = []
    for number in range(40):
        seen = await says(stage, "carl", f"Number {number} is broken #issue")
        channel += [title for kind, place, title in seen if kind == "post" and place != "northwind"]
        stage.clock.at += timedelta(seconds=1)
    assert [one.said.sealed for one in await issues(stage)] == [
        f"Number {n} is broken #issue" for n in range(40)
    ]
    assert len(channel) == 5 * 3 + 1, "five have their own cards, one card stands for the others"
    assert channel[-1] == "Northwind: one more issue from the same person, numbers 6 to 6"
    assert to(await later(stage, hours=5)) != []
    rush = Commanded(stage.id(), INTERNAL, handle("omar"), "usher", "issues")
    await stage.happens(rush)
    await presses(stage, "aiko", "all", 6)
    assert [one.owner for one in (await issues(stage))[5:]] == ["local.T.aiko"] * 35


async def test_a_closed_project_takes_none_but_keeps_the_words(stage: Stage) -> None:
    await opened(stage)
    held = await stage.store.get(f"engagement:{stage.engagement}")
    assert held
    closed = Put(replace(held.doc, state="closed"), held.version)
    await stage.store.commit(Batch(START, (closed,)))
    seen = await says(stage, "carl", "Still broken #issue")
    assert seen == [
        ("whisper", "", "The project Northwind is closed"),
        ("post", "dm-aiko", "Northwind: a concern about a closed project"),
    ]
    typed = Commanded("c1", CLIENT_ROOM, handle("carl"), "concern", "Still broken, I said")
    assert await stage.happens(typed) == seen
    assert "Aiko Tanaka" in whispered(stage)
    ended = [("whisper", "", "The project with Northwind has ended")]
    assert await stage.happens(replace(typed, id="c2", text=" ")) == ended
    alone = replace(typed, id="c3", room=direct("carl"))
    assert to(await stage.happens(alone)) in ([], ["dm-aiko"])
    assert await issues(stage) == []
    kept = await stage.store.find("stray", "workspace", "local:T")
    assert len(kept) == 3


async def test_another_system_reports(stage: Stage) -> None:
    await opened(stage)
    seen = await stage.happens(Reported("hook/1", "northwind", "The nightly job failed"))
    assert to(seen)[1:] == ["northwind-internal", "northwind-internal"]
    assert await stage.happens(Reported("hook/1", "northwind", "The nightly job failed")) == []
    assert await stage.happens(Reported("hook/2", "nobody", "x")) == [("reject", "project", "")]
    kept = await issue(stage)
    assert (kept.via, kept.by, kept.room) == ("hook", "", INTERNAL)


async def test_numbers_go_on_from_the_concerns_there_were(stage: Stage) -> None:
    await opened(stage)
    old = Concern("c", stage.engagement, 4, "local.T.carl", CLIENT_ROOM, Internal("Old"), START)
    await stage.store.commit(Batch(START, (Put(old, 0),)))
    await says(stage, "carl", "The export is broken #issue")
    assert (await issue(stage, 5)).said.sealed == "The export is broken #issue"
    await lists(stage, "aiko")
    assert "One concern was raised before there was this list" in whispered(stage)


async def test_the_third_low_one_of_a_kind_is_a_pattern(stage: Stage) -> None:
    await opened(stage)
    for _ in range(4):
        await says(stage, "carl", "Please use the other logo #issue")
        await corrects(stage, "low")
        stage.clock.at += timedelta(minutes=5)
    (found,) = [one for one in await issues(stage) if any(entry.what == "pattern" for entry in one.entries)]
    assert found.severity == "medium"
    assert found.number >= 3
