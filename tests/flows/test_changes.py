"""Change requests: asked, assessed, offered, approved on both sides; their share of the budget; the ways they end."""

from datetime import date, timedelta
from typing import Any

import msgspec
from msgspec.structs import replace

from bot.commands.export import handoffs
from bot.events import Pressed, Said, Submitted, Value
from bot.flows.privacy_forget import Eraser
from bot.model.change import ChangeRequest
from bot.model.document import Put
from bot.model.ideas import MOST, Idea, Ideas
from bot.model.internal import Internal
from bot.model.plan import Milestone, Plan
from bot.model.traces import marks_of, phrases, plain_of
from bot.ports import Batch
from tests.flows.papers import fills, last, presses, shown
from tests.flows.stage import CLIENT_ROOM, INTERNAL, TEXTS, Seen, Stage, handle

#: What only our side may read stands for itself: it is looked for in everything the client is shown.
MARK = "Qzx-ours"
COST: dict[str, Value] = {"days": 5, "hours": 12, "price": 1500, "currency": "eur", "shown": "price"}


async def request(stage: Stage, number: int = 1) -> ChangeRequest:
    held = await stage.store.get(f"change:{stage.engagement}:{number}")
    assert held
    found: ChangeRequest = held.doc
    return found


async def asks(stage: Stage, what: str = "A second dashboard", why: str = MARK) -> Seen:
    await stage.commands("aiko", "change")
    return await fills(stage, "aiko", what=what, why=why)


async def assesses(stage: Stage, number: int = 1, **values: Value) -> Seen:
    await stage.presses("aiko", "change.assess", str(number))
    return await fills(stage, "aiko", **{**COST, "own": MARK, **values})


async def offers(stage: Stage, number: int = 1, **values: Value) -> Seen:
    await assesses(stage, number, **values)
    return await presses(stage, "aiko", last(stage, "dm-aiko", "change.offer"), "change.offer")


async def taps(stage: Stage, name: str, code: str, arg: str) -> Seen:
    return await stage.happens(Pressed(stage.id(), CLIENT_ROOM, handle(name), code, stage.engagement, arg))


async def planned(stage: Stage) -> None:
    plan = Plan(stage.engagement, milestones=(Milestone("m1", "Go-live", date(2027, 1, 15)),))
    held = await stage.store.get(plan.key)
    await stage.store.commit(Batch(stage.clock.now(), (Put(plan, held.version if held else 0),)))


def outside(stage: Stage) -> str:
    return "\n".join(shown(stage, one.card) for one in stage.messenger.news if one.room == CLIENT_ROOM)


async def budget(stage: Stage, **cost: Value) -> Seen:
    await stage.presses("aiko", "change.budget")
    return await fills(stage, "aiko", **cost)


async def test_approved_on_both_sides_in_writing_and_the_milestone_moves(stage: Stage) -> None:
    await stage.opens()
    await planned(stage)
    seen = await stage.commands("carl", "change A second dashboard, please", CLIENT_ROOM)
    assert seen == [
        ("whisper", "", "Thank you, that is change request CR-1"),
        ("post", "northwind-internal", "Northwind: CR-1 is asked for"),
    ]
    seen = await assesses(stage, milestone="m1")
    assert ("post", "dm-aiko", "Northwind: offer for CR-1") in seen
    assert not [one for one in seen if one[1] == "northwind"]
    draft = last(stage, "dm-aiko", "change.offer")
    assert "1,500 EUR" in shown(stage, draft)
    assert "12 hours" in shown(stage, draft)
    seen = await presses(stage, "aiko", draft, "change.offer")
    assert ("post", "northwind", "Change request CR-1: our offer") in seen
    theirs = outside(stage)
    assert "1,500 EUR" in theirs
    assert (
        "5 business days more: Go-live moves from Friday, 15 January 2027 to Friday, 22 January 2027"
        in theirs
    )
    assert "12 hours" not in theirs
    assert MARK not in theirs
    again = await presses(stage, "aiko", draft, "change.offer")
    assert again == [("whisper", "", "That is already with the client")]
    assert await taps(stage, "lena", "decision.confirm", "1") == [
        ("whisper", "", "This one is for the client")
    ]
    seen = await taps(stage, "carl", "decision.confirm", "1")
    assert ("whisper", "", "Thank you, that is confirmed") in seen
    assert ("post", "northwind-internal", "✓ Northwind: CR-1 is approved") in seen
    one = await request(stage)
    assert one.approved
    assert one.offer
    assert (one.state, one.approved.by, one.offer.ours.by) == ("approved", "local.T.carl", "local.T.aiko")
    (milestone,) = (await stage.doc("plan")).milestones
    assert (milestone.due, milestone.state) == (date(2027, 1, 22), "on_schedule")
    assert await taps(stage, "carl", "decision.confirm", "1") == [
        ("whisper", "", "That has already been confirmed")
    ]
    for code in ("change.assess", "change.end"):
        assert await stage.presses("aiko", code, "1") == [("whisper", "", "CR-1 is already approved")]
    await stage.commands("carl", "changes", CLIENT_ROOM)
    assert "CR-1 of Monday, 23 November 2026, approved" in stage.whispered()


async def test_only_who_writes_for_the_client_moves_it_and_bad_numbers_change_nothing(stage: Stage) -> None:
    await stage.opens()
    assert await asks(stage, what="") == [("reject", "what", "")]
    assert await asks(stage, what="x" * 801) == [("reject", "what", "")]
    await asks(stage)
    for name in ("lena", "omar", "carl"):
        room = CLIENT_ROOM if name == "carl" else INTERNAL
        seen = await stage.presses(name, "change.assess", "1", room)
        assert seen == [("whisper", "", "That is for somebody else here")]
    for values, field in (
        ({"days": -1}, "days"),
        ({"days": "soon"}, "days"),
        ({"hours": 1_000_000}, "hours"),
        ({"hours": None, "price": None}, "hours"),
        ({"price": "many"}, "price"),
        ({"currency": "euro"}, "currency"),
        ({"what": ""}, "what"),
    ):
        assert await assesses(stage, **values) == [("reject", field, "")]
    assert (await request(stage)).state == "asked"
    assert await stage.presses("aiko", "change.offer", "1") == [("whisper", "", "That card is out of date")]
    long = await stage.commands("carl", "change " + "x" * 801, CLIENT_ROOM)
    assert long == [("whisper", "", "That is 801 characters")]
    assert await stage.commands("carl", "change", CLIENT_ROOM) == [("form", "", "Change request")]
    assert await fills(stage, "carl", what=" ") == [("reject", "what", "")]


async def test_two_decide_at_once_and_the_first_one_counts(stage: Stage) -> None:
    await stage.opens()
    await asks(stage)
    await offers(stage)
    assert ("form", "", "Not this time") in await taps(stage, "carl", "change.no", "1")
    form = stage.asked()
    assert await taps(stage, "carl", "decision.confirm", "1")
    sent = Submitted(stage.id(), CLIENT_ROOM, handle("carl"), form.code, {}, form.engagement, form.arg)
    assert await stage.happens(sent) == [("whisper", "", "CR-1 is already approved")]
    assert (await request(stage)).state == "approved"


async def test_the_client_says_no_and_is_asked_no_more(stage: Stage) -> None:
    await stage.opens()
    await asks(stage)
    await offers(stage)
    assert await stage.presses("aiko", "change.no", "1") == [("whisper", "", "This one is for the client")]
    await taps(stage, "carl", "change.no", "1")
    form = stage.asked()
    values: dict[str, Value] = {"reason": "Not in this year’s budget"}
    sent = Submitted(stage.id(), CLIENT_ROOM, handle("carl"), form.code, values, form.engagement, form.arg)
    seen = await stage.happens(sent)
    assert ("post", "northwind-internal", "Northwind: CR-1 is declined") in seen
    assert "Not in this year’s budget" in shown(stage, last(stage, "northwind-internal"))
    assert await taps(stage, "carl", "decision.confirm", "1") == [
        ("whisper", "", "This no longer needs a decision")
    ]
    later = await stage.moves(stage.clock.now() + timedelta(days=9))
    assert not [one for one in later if one[1] == "northwind" and "CR-1" in one[2]]


async def test_a_changed_offer_takes_the_place_of_the_one_before(stage: Stage) -> None:
    await stage.opens()
    await asks(stage)
    await offers(stage)
    seen = await assesses(stage, price=900)
    assert ("post", "northwind", "Our offer for CR-1 no longer stands") in seen
    draft = last(stage, "dm-aiko", "change.offer")
    assert await taps(stage, "carl", "decision.confirm", "1") == [
        ("whisper", "", "This no longer needs a decision")
    ]
    await presses(stage, "aiko", draft, "change.offer")
    assert "900 EUR" in outside(stage)
    await taps(stage, "carl", "decision.confirm", "2")
    assert (await request(stage)).state == "approved"


async def test_what_was_changed_since_it_was_seen_is_not_offered(stage: Stage) -> None:
    await stage.opens()
    await asks(stage)
    await assesses(stage)
    seen = last(stage, "dm-aiko", "change.offer")
    await assesses(stage, price=2000)
    assert await presses(stage, "aiko", seen, "change.offer") == [("whisper", "", "That card is out of date")]
    assert (await request(stage)).state == "assessed"


async def test_unanswered_offers_are_asked_again_and_then_told(stage: Stage) -> None:
    await stage.opens()
    await asks(stage)
    await offers(stage)
    seen = await stage.moves(stage.clock.now() + timedelta(days=8))
    assert ("post", "northwind", "Change request CR-1: our offer") in seen
    await stage.opens_home("aiko")
    assert "is still not confirmed" in stage.whispered_home()


async def test_declined_parked_or_taken_back_before_an_offer(stage: Stage) -> None:
    await stage.opens()
    for what in ("One", "Two", "Three"):
        await stage.commands("carl", f"change {what}", CLIENT_ROOM)
    await stage.presses("aiko", "change.end", "1")
    assert await fills(stage, "aiko", fate="declined", reason="") == [("reject", "reason", "")]
    await stage.presses("aiko", "change.end", "1")
    seen = await fills(stage, "aiko", fate="declined", reason="The tool cannot do it")
    assert ("post", "northwind", "CR-1 will not be done") in seen
    await stage.presses("aiko", "change.end", "2")
    seen = await fills(stage, "aiko", fate="parked", reason="In phase 2")
    assert ("post", "northwind", "CR-2 waits for a later phase") in seen
    (idea,) = (await stage.doc("ideas")).ideas
    assert idea.said.sealed == "Two"
    assert await taps(stage, "lena", "change.back", "3") == [
        ("whisper", "", "That is for somebody else here")
    ]
    assert ("whisper", "", "CR-3 is taken back") in await taps(stage, "carl", "change.back", "3")
    states = [(await request(stage, number)).state for number in (1, 2, 3)]
    assert states == ["declined", "parked", "withdrawn"]


async def test_where_no_idea_fits_any_more_nothing_changes(stage: Stage) -> None:
    await stage.opens()
    await asks(stage)
    one = Idea("i", Internal("x"), "local.T.aiko", stage.clock.now())
    full = Ideas(stage.engagement, (one,) * MOST)
    await stage.store.commit(Batch(stage.clock.now(), (Put(full, 0),)))
    await stage.presses("aiko", "change.end", "1")
    seen = await fills(stage, "aiko", fate="parked")
    assert [one[0] for one in seen] == ["whisper"]
    assert (await request(stage)).state == "asked"


async def test_above_a_tenth_of_the_budget_both_are_told_and_an_issue_is_proposed_once(stage: Stage) -> None:
    await stage.opens()
    assert ("whisper", "", "The original budget is kept") in await budget(stage, hours=200)
    await asks(stage)
    await offers(stage)
    await asks(stage, "A third one")
    seen = await offers(stage, number=2)
    told = [
        place
        for _, place, title in seen
        if title == "Northwind: change requests come to 12 % of the original budget"
    ]
    assert told == ["dm-aiko", "dm-petra"]
    desk = await stage.doc("desk")
    assert (desk.last, desk.triggered) == (1, ("changes:1",))
    await asks(stage, "A fourth one")
    seen = await offers(stage, number=3)
    assert not [title for _, _, title in seen if "come to" in title]
    assert (await stage.doc("desk")).last == 1
    await stage.commands("aiko", "changes")
    words = stage.whispered()
    assert "18 % (limit: 10 %)" in words
    assert "4,500 EUR" in words
    await stage.commands("aiko", "health")
    assert "3 change requests are undecided" in stage.whispered()
    assert "18 % of the original budget" in stage.whispered()
    assert "%" not in outside(stage)


async def test_what_waits_is_reminded_of_and_stands_in_the_status_draft(stage: Stage) -> None:
    await stage.opens()
    await asks(stage)
    await stage.opens_home("aiko")
    assert "CR-1 waits to be assessed: A second dashboard" in stage.whispered_home()
    await assesses(stage)
    draft = last(stage, "dm-aiko", "change.offer")
    await stage.opens_home("aiko")
    assert "the offer for CR-1 waits for your approval" in stage.whispered_home()
    await presses(stage, "aiko", draft, "change.offer")
    await stage.moves(stage.clock.now() + timedelta(days=18))
    drafts = [shown(stage, one.card) for one in stage.messenger.news if "status.approve" in _codes(one.card)]
    assert "Your approval of CR-1" in drafts[0]


def _codes(card: Any) -> list[str]:
    return [one.code for one in card.buttons]


async def says(stage: Stage, text: str, name: str = "carl", message: str = "", **more: Any) -> Seen:
    id_ = stage.id()
    said = Said(id_, CLIENT_ROOM, handle(name), text, message=message or id_, **more)
    seen = await stage.happens(said)
    return [one for one in seen if "Thank you for" not in one[2]]


async def test_a_message_that_smells_of_more_is_put_before_the_manager_once(stage: Stage) -> None:
    await stage.opens()
    before = len(await stage.store.find("hint"))
    assert await says(stage, "Thanks, the numbers look good.") == []
    assert await says(stage, "Just one more thing, could you add a chart?", "lena") == []
    assert len(await stage.store.find("hint")) == before
    assert await says(stage, "Just one more thing, could you add a chart?", message="m1") == []
    await says(stage, "Just one more thing, could you add a chart?", message="m1", edited=True)
    await says(stage, "While you are at it, could you also migrate the archive?", message="m2")
    seen = await stage.moves(stage.clock.now() + timedelta(minutes=10))
    assert seen == [("post", "dm-aiko", "Northwind: does this go beyond the scope?")]
    card = last(stage, "dm-aiko", "change.new")
    words = shown(stage, card)
    assert "add a chart" in words
    assert "1 more message comes after this one" in words
    await presses(stage, "aiko", card, "change.new")
    assert "add a chart" in str(stage.asked().fields[0].value)
    seen = await fills(stage, "aiko")
    assert ("post", "northwind-internal", "Northwind: CR-1 is asked for") in seen
    assert ("update", "dm-aiko", "Northwind: does this go beyond the scope?") in seen
    assert await presses(stage, "aiko", card, "change.ignore") == [
        ("whisper", "", "That card is out of date")
    ]
    seen = await stage.presses("aiko", "change.idea", "hint:m2")
    assert ("whisper", "", "It waits with the ideas for phase 2") in seen
    assert ("update", "dm-aiko", "Northwind: nothing waits here any more") in seen
    assert b"archive" not in msgspec.json.encode([one.doc for one in await stage.store.find("hint")])
    await says(stage, "One more small thing: could you also print it?", message="m3")
    seen = await stage.moves(stage.clock.now() + timedelta(minutes=10))
    assert [one for one in seen if one[1] == "dm-aiko"] == [
        ("update", "dm-aiko", "Northwind: does this go beyond the scope?")
    ]
    assert await stage.presses("omar", "change.within", "hint:m3") == [
        ("whisper", "", "That is for somebody else here")
    ]
    assert outside(stage) == ""


async def test_an_issue_of_scope_becomes_a_change_request_linked_both_ways(stage: Stage) -> None:
    await stage.opens()
    await says(stage, "#scope The dashboard was to have two pages more")
    seen = await stage.presses("aiko", "change.issue", "issue:1")
    assert seen == [("form", "", "Change request")]
    await fills(stage, "aiko")
    assert (await request(stage)).issue == 1
    held = await stage.store.get(f"issue:{stage.engagement}:1")
    assert held
    assert held.doc.change == 1
    assert await stage.presses("aiko", "change.issue", "issue:1") == [
        ("whisper", "", "That card is out of date")
    ]


async def test_guidance_is_ours_alone_and_leaving_is_for_the_managing_partner(stage: Stage) -> None:
    await stage.opens(managing_partner=handle("petra"))
    await says(stage, "#scope The dashboard was to have two pages more")
    values: dict[str, Value] = {"severity": "critical", "category": "scope", "urgency": "critical"}
    await stage.submits("aiko", "issue.change", values, "1", INTERNAL)
    assert await stage.presses("aiko", "issue.guide", "1", INTERNAL) == [
        ("whisper", "", "Northwind: guidance for issue 1")
    ]
    words = stage.whispered()
    assert "If more is demanded as a condition" in words
    assert "After a major failure" in words
    assert "Walking away" not in words
    await stage.presses("petra", "issue.guide", "1", INTERNAL)
    assert "Walking away" in stage.whispered()
    assert await stage.presses("carl", "issue.guide", "1", CLIENT_ROOM) == [
        ("whisper", "", "That is for somebody else here")
    ]
    seen = await stage.presses("aiko", "issue.vague", "1", INTERNAL)
    assert ("whisper", "", "Noted: the scope is unclear, and ours to mend") in seen
    assert await stage.presses("aiko", "issue.vague", "1", INTERNAL) == [
        ("whisper", "", "That card is out of date")
    ]


async def test_where_the_project_has_ended_nothing_is_asked_for(stage: Stage) -> None:
    await stage.opens()
    await asks(stage)
    held = await stage.store.get(f"engagement:{stage.engagement}")
    assert held
    ended = msgspec.structs.replace(held.doc, state="closed")
    await stage.store.commit(Batch(stage.clock.now(), (Put(ended, held.version),)))
    for name, text, room in (("aiko", "change", INTERNAL), ("carl", "change More", CLIENT_ROOM)):
        assert [one[0] for one in await stage.commands(name, text, room)] == ["whisper"]
    assert "has ended" in stage.whispered() or "over" in stage.whispered() or stage.whispered()
    assert await stage.store.get(f"change:{stage.engagement}:2") is None
    assert await says(stage, "Just one more thing, could you add a chart?") == []


async def test_a_request_holds_without_a_person_who_was_erased(stage: Stage) -> None:
    await stage.opens()
    await stage.commands("carl", "change A second dashboard, please", CLIENT_ROOM)
    await offers(stage)
    await taps(stage, "carl", "decision.confirm", "1")
    one, person = await request(stage), await stage.store.get("person:local.T.carl")
    assert person
    marks = marks_of(person.doc)
    said = phrases(plain_of(one), marks)
    without = Eraser(marks, "gone", said).without(one)
    assert isinstance(without, ChangeRequest)
    assert without.approved
    assert one.effect
    assert without.effect
    found = replace(without.effect, said=one.effect.said)  # the offer repeats the words of whoever asked
    assert (without.by, without.approved.by, found) == ("gone", "gone", one.effect)
    assert "dashboard" not in without.said
    assert "dashboard" not in without.effect.said.sealed


async def test_words_of_an_offer_that_nobody_approved_reach_no_client(stage: Stage) -> None:
    await stage.opens()
    await stage.commands("carl", "change A second dashboard, please", CLIENT_ROOM)
    await assesses(stage, what=f"{MARK} A dashboard for twice the price")
    assert (await request(stage)).said == "A second dashboard, please"
    await stage.commands("carl", "changes", CLIENT_ROOM)
    assert "A second dashboard, please" in stage.whispered()
    assert MARK not in stage.whispered()
    await stage.presses("aiko", "change.end", "1")
    await fills(stage, "aiko", fate="declined", reason="Not within the budget")
    told = [stage.words(one.card) for one in stage.messenger.news if one.room == CLIENT_ROOM]
    assert any("A second dashboard, please" in words for words in told)
    assert not any(MARK in words for words in told)


async def test_the_exported_document_of_a_project_holds_its_change_requests(stage: Stage) -> None:
    await stage.opens()
    await asks(stage)
    await offers(stage)
    await taps(stage, "carl", "decision.confirm", "1")
    ((_, text),) = [one async for one in handoffs(stage.store, TEXTS, stage.engagement)]
    assert "Northwind: 1 change request" in text
    assert "1,500 EUR" in text
    assert text.index("For us alone") < text.index(MARK, text.index("For us alone"))
