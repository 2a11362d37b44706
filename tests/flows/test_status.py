"""The weekly status update: drafted, seen, approved, posted; never skipped, told upwards when it is missing."""

from datetime import UTC, date, datetime
from typing import Any

from bot.cards.card import CLIENT, Card
from bot.cards.plain import words_of
from bot.events import Value
from bot.model.document import Put
from bot.model.papers import Paper
from bot.model.plan import Milestone, Plan
from bot.model.seats import Seat
from bot.ports import Batch
from tests.flows.papers import fills, last, presses, shown
from tests.flows.stage import CLIENT_ROOM, TEXTS, Seen, Stage, handle

#: The first status day after the kickoff's window of ten business days: 11:00 in Copenhagen is 10:00 UTC.
PROMPTED = datetime(2026, 12, 11, 9, 30, tzinfo=UTC)
FILLED: dict[str, Value] = {
    "overall": "on_track",
    "done": "Chart of accounts agreed",
    "focus": "First close",
    "issues": "",
    "decisions": "",
    "requests": "The bank list; 18.12.",
    "events": "",
    "questions": "",
}
DRAFT = "Northwind: draft · Status update · Friday, 11 December 2026"
TITLE = "Status update · Friday, 11 December 2026"


async def asked(stage: Stage) -> Seen:
    """Time passes until the first update is asked for."""
    await stage.opens()
    return [one for one in await stage.moves(PROMPTED) if "draft · Status" in one[2]]


async def paper(stage: Stage) -> Paper:
    found: Paper = (await stage.doc("papers")).latest["status"]
    return found


async def edits(stage: Stage, card: Card, **changed: Value) -> Seen:
    """Open the draft's form and send it back filled in."""
    assert await presses(stage, "aiko", card, "status.edit") == [("form", "", "Status update")]
    return await fills(stage, "aiko", **{**FILLED, **changed})


async def test_a_draft_of_what_is_known_comes_on_the_day(stage: Stage) -> None:
    assert await asked(stage) == [("post", "dm-aiko", DRAFT)]
    card = last(stage, "dm-aiko")
    assert "Northwind sees nothing of this until you approve it." in shown(stage, card)
    assert [one.code for one in card.buttons] == ["status.approve", "status.edit"]


async def test_on_plan_is_posted_with_one_press(stage: Stage) -> None:
    await asked(stage)
    card = last(stage, "dm-aiko")
    assert shown(stage, card).count("All on plan: post it") == 1
    assert await presses(stage, "aiko", card, "status.approve") == [
        ("update", "dm-aiko", f"Northwind: posted · {TITLE}"),
        ("post", "northwind", TITLE),
    ]
    posted = last(stage, "northwind")
    assert posted.audience == CLIENT
    assert "The project is on plan" in shown(stage, posted)
    assert [one.code for one in posted.buttons] == ["concern.open"]
    assert await presses(stage, "aiko", card, "status.approve") == [
        ("whisper", "", "That card is out of date")
    ]


async def test_what_is_posted_is_what_was_seen(stage: Stage) -> None:
    await asked(stage)
    first = last(stage, "dm-aiko")
    assert ("post", "dm-aiko", DRAFT) in await edits(stage, first)
    seen = last(stage, "dm-aiko")
    assert await presses(stage, "aiko", first, "status.approve") == [
        ("whisper", "", "That card is out of date")
    ]
    await presses(stage, "aiko", seen, "status.approve")
    posted = last(stage, "northwind")
    for words in ("Chart of accounts agreed", "First close", "The bank list", "Friday, 18 December 2026"):
        assert words in shown(stage, posted)
    assert seen.blocks[: len(posted.blocks)] == posted.blocks


async def test_a_request_without_a_date_and_a_milestone_behind_without_a_reason_go_back(stage: Stage) -> None:
    await stage.opens()
    plan = Plan(stage.engagement, milestones=(Milestone("1", "First close", date(2026, 12, 18)),))
    await stage.store.commit(Batch(PROMPTED, (Put(plan, 0),)))
    await stage.moves(PROMPTED)
    card = last(stage, "dm-aiko")
    assert "First close: Friday, 18 December 2026" in shown(stage, card)
    wrong: dict[str, Value] = {"requests": "The bank list", "state_1": "behind", "overall": "at_risk"}
    assert await edits(stage, card, **wrong) == [("reject", "requests,why_1", "")]
    await edits(
        stage,
        card,
        requests="",
        overall="at_risk",
        state_1="behind",
        why_1="Data is late; a second clerk helps",
    )
    await presses(stage, "aiko", last(stage, "dm-aiko"), "status.approve")
    assert "behind, now expected Friday, 18 December 2026. Data is late" in shown(
        stage, last(stage, "northwind")
    )
    assert (await stage.doc("plan")).milestones[0].state == "behind"


async def test_only_who_writes_it_approves_it(stage: Stage) -> None:
    await asked(stage)
    card = last(stage, "dm-aiko")
    for name in ("carl", "omar", "mika"):
        assert [kind for kind, _, _ in await presses(stage, name, card, "status.approve")] == ["whisper"]
    assert (await paper(stage)).open


async def test_a_long_update_goes_on_in_a_second_message(stage: Stage) -> None:
    await asked(stage)
    long = {name: f"{name} " * 90 for name in ("done", "focus", "issues", "decisions", "events", "questions")}
    await edits(stage, last(stage, "dm-aiko"), **long)
    seen = await presses(stage, "aiko", last(stage, "dm-aiko"), "status.approve")
    assert [title for _, place, title in seen if place == "northwind"] == [f"{TITLE} (1/2)", f"{TITLE} (2/2)"]
    pages = [one.card for one in stage.messenger.news if one.room == CLIENT_ROOM]
    assert [len(one.buttons) for one in pages] == [0, 2]
    assert all(any(words.strip() in shown(stage, page) for page in pages) for words in long.values())


async def test_a_missed_one_is_told_to_the_client_services_lead_and_two_in_a_row_to_the_partner(
    stage: Stage,
) -> None:
    await stage.opens(**{Seat.CLIENT_SERVICES_LEAD.value: handle("lena")})
    await stage.moves(PROMPTED)
    seen = await stage.moves(datetime(2026, 12, 15, 9, tzinfo=UTC))
    assert ("post", "dm-lena", "Northwind: a status update is missing") in seen
    assert not [one for one in seen if one[1] == "dm-petra" and "status" in one[2]]
    await stage.moves(datetime(2026, 12, 18, 9, 30, tzinfo=UTC))
    draft = last(stage, "dm-aiko")
    seen = await stage.moves(datetime(2026, 12, 22, 9, tzinfo=UTC))
    assert ("post", "dm-petra", "Northwind: 2 status updates in a row are missing") in seen
    await presses(stage, "aiko", draft, "status.approve")
    assert (await stage.doc("papers")).missed == 2


async def test_an_update_in_time_ends_the_row_of_missed_ones(stage: Stage) -> None:
    await asked(stage)
    await stage.moves(datetime(2026, 12, 18, 9, 30, tzinfo=UTC))
    await presses(stage, "aiko", last(stage, "dm-aiko"), "status.approve")
    assert (await stage.doc("papers")).missed == 0
    assert not [
        one for one in await stage.moves(datetime(2026, 12, 23, 9, tzinfo=UTC)) if "missing" in one[2]
    ]


async def test_after_a_long_stop_only_the_latest_prompt_comes(stage: Stage) -> None:
    await asked(stage)
    stage.clock.at = datetime(2027, 1, 8, 11, tzinfo=UTC)
    stage.messenger.news.clear()
    await stage.ringer.ring()
    await stage.outbox.drain()
    drafts = [one for one in stage.seen() if "draft · Status" in one[2]]
    assert drafts == [("post", "dm-aiko", "Northwind: draft · Status update · Friday, 8 January 2027")]
    assert (await paper(stage)).number == 2


async def test_words_that_were_never_posted_are_in_the_next_draft(stage: Stage) -> None:
    await asked(stage)
    await edits(stage, last(stage, "dm-aiko"))
    await stage.moves(datetime(2026, 12, 18, 9, 30, tzinfo=UTC))
    assert "Chart of accounts agreed" in shown(stage, last(stage, "dm-aiko"))


async def test_without_a_client_channel_the_draft_is_kept(stage: Stage) -> None:
    await stage.opens(client_room=None)
    await stage.moves(PROMPTED)
    card = last(stage, "dm-aiko")
    assert await presses(stage, "aiko", card, "status.approve") == [
        ("whisper", "", "There is no client channel to post in yet")
    ]
    assert (await paper(stage)).open


async def test_home_has_it_until_it_is_posted(stage: Stage) -> None:
    await asked(stage)
    card = last(stage, "dm-aiko")
    assert "status update of Friday, 11 December 2026 is not posted yet" in await home(stage)
    await presses(stage, "aiko", card, "status.approve")
    assert "status update of" not in await home(stage)


async def home(stage: Stage) -> str:
    await stage.opens_home("aiko")
    assert stage.last
    show: Any = stage.last.live[0]
    return "\n".join(words_of(show.card, stage.last.reader, TEXTS))


async def test_where_nobody_leads_client_services_the_partner_hears_of_the_first_missed_one(
    stage: Stage,
) -> None:
    await asked(stage)
    seen = await stage.moves(datetime(2026, 12, 15, 9, tzinfo=UTC))
    assert [place for _, place, title in seen if "missing" in title] == ["dm-petra"]
