"""The kickoff: set in a form, its agenda approved and posted, its notes within a day; nothing without a press."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from bot.cards.card import CLIENT
from bot.cards.ical import invitation
from bot.events import Value
from bot.model.actions import Actions
from bot.model.plan import Plan
from tests.flows.papers import fills, last, presses, shown
from tests.flows.stage import CLIENT_ROOM, INTERNAL, TEXTS, Seen, Stage

AT = datetime(2026, 12, 2, 9, 0, tzinfo=UTC)
FORM: Seen = [("form", "", "Kickoff")]
NOTES: dict[str, Value] = {
    "decisions": "Weekly call on Tuesdays\nReports in DKK",
    "actions": "Send the bank list; Carl; 7.12.",
    "agreed": "",
    "questions": "Who signs off?",
    "meetings": "Tuesdays at 10",
}


async def sets(stage: Stage, at: datetime = AT, **values: Value) -> Seen:
    """The project manager sets the kickoff."""
    assert await stage.commands("aiko", "kickoff") == FORM
    return await fills(
        stage, "aiko", at=at, **{"place": "https://meet.example/1", "length": "standard", **values}
    )


async def test_it_is_set_in_a_form_and_its_agenda_drafted(stage: Stage) -> None:
    await stage.opens()
    assert await sets(stage) == [
        ("whisper", "", "The kickoff is set"),
        ("post", "dm-aiko", "Northwind: draft · Kickoff: date and agenda"),
        ("post", "northwind-internal", "Kickoff · Northwind"),
    ]
    assert (await stage.doc("plan")).kickoff == AT
    draft = shown(stage, last(stage, "dm-aiko"))
    assert "135 minutes" in draft
    assert "25 min\nScope and deliverables" in draft


async def test_the_agenda_is_posted_once_it_is_approved(stage: Stage) -> None:
    await stage.opens()
    await sets(stage, length="long")
    draft = last(stage, "dm-aiko")
    assert "160 minutes" in shown(stage, draft)
    assert await presses(stage, "aiko", draft, "agenda.edit") == [("form", "", "Agenda")]
    await fills(stage, "aiko", note="Please bring the chart of accounts")
    seen = last(stage, "dm-aiko")
    assert await presses(stage, "aiko", draft, "agenda.approve") == [
        ("whisper", "", "That card is out of date")
    ]
    assert ("post", "northwind", "Kickoff: date and agenda") in await presses(
        stage, "aiko", seen, "agenda.approve"
    )
    posted = last(stage, "northwind")
    assert posted.audience == CLIENT
    assert "Please bring the chart of accounts" in shown(stage, posted)
    assert "https://meet.example/1" in shown(stage, posted)


async def test_a_moved_kickoff_makes_the_draft_anew(stage: Stage) -> None:
    await stage.opens()
    await sets(stage)
    old = last(stage, "dm-aiko")
    await sets(stage, AT.replace(day=3))
    assert "Thursday, 3 December 2026" in shown(stage, last(stage, "dm-aiko"))
    assert await presses(stage, "aiko", old, "agenda.approve") == [
        ("whisper", "", "That card is out of date")
    ]
    assert (await stage.doc("plan")).moved == 1


async def test_outside_the_window_the_partner_is_told_and_a_note_offered(stage: Stage) -> None:
    await stage.opens()
    seen = await sets(stage, AT.replace(day=15))
    assert ("post", "dm-petra", "Northwind: the kickoff is outside its window") in seen
    assert ("post", "dm-aiko", "Northwind: draft · About our kickoff") in seen
    note = last(stage, "dm-aiko")
    assert not [one for one in seen if one[1] == "northwind"]
    await presses(stage, "aiko", note, "interim.edit")
    await fills(stage, "aiko", text="We collect the access rights meanwhile")
    await presses(stage, "aiko", last(stage, "dm-aiko"), "interim.approve")
    assert "We collect the access rights meanwhile" in shown(stage, last(stage, "northwind"))


async def test_impossible_dates_are_refused_at_the_field(stage: Stage) -> None:
    await stage.opens()
    assert await sets(stage, datetime(2026, 11, 20, 9, tzinfo=UTC)) == [("reject", "at", "")]
    assert await sets(stage, datetime(2028, 11, 20, 9, tzinfo=UTC)) == [("reject", "at", "")]


async def test_only_who_leads_sets_it(stage: Stage) -> None:
    await stage.opens()
    assert await stage.commands("omar", "kickoff") == [("whisper", "", "That is for somebody else here")]
    assert await stage.commands("carl", "kickoff", CLIENT_ROOM) == [("whisper", "", "What you can do here")]


async def test_without_a_date_on_the_last_day_the_partner_is_told(stage: Stage) -> None:
    await stage.opens()
    seen = await stage.moves(datetime(2026, 12, 7, 12, tzinfo=UTC))
    assert ("post", "dm-petra", "Northwind: the kickoff has no date yet") in seen


async def test_notes_are_asked_for_and_actions_need_an_owner(stage: Stage) -> None:
    await stage.opens()
    await sets(stage)
    seen = await stage.moves(datetime(2026, 12, 2, 11, 30, tzinfo=UTC))
    assert ("post", "dm-aiko", "Northwind: the notes of the kickoff") in seen
    await presses(stage, "aiko", last(stage, "dm-aiko"), "notes.edit")
    await fills(stage, "aiko", **{**NOTES, "actions": "Send the bank list; 7.12.\nOpen the books"})
    asked = last(stage, "dm-aiko")
    assert "2 actions need an owner and a date before this can go out" in shown(stage, asked)
    assert [one.code for one in asked.buttons] == ["notes.edit"]
    await presses(stage, "aiko", asked, "notes.edit")
    await fills(stage, "aiko", **NOTES)
    ready = last(stage, "dm-aiko")
    assert ("post", "northwind", "Kickoff notes · Wednesday, 2 December 2026") in await presses(
        stage, "aiko", ready, "notes.approve"
    )
    notes = next(one.card for one in stage.messenger.news if one.room == CLIENT_ROOM)
    posted = shown(stage, notes)
    assert "Carl · Monday, 7 December 2026\nSend the bank list" in posted
    actions: Actions = await stage.doc("actions")
    assert [(one.what, one.by) for one in actions.items] == [("Send the bank list", date(2026, 12, 7))]
    assert [one.words for one in actions.queries] == ["Who signs off?"]
    later = await stage.moves(datetime(2026, 12, 4, 12, tzinfo=UTC))
    assert not [one for one in later if "notes" in one[2]]


async def test_the_day_for_the_notes_begins_when_the_kickoff_ends(stage: Stage) -> None:
    await stage.opens()
    await sets(stage)
    await stage.moves(datetime(2026, 12, 2, 11, tzinfo=UTC))
    await stage.clock.move(datetime(2026, 12, 2, 20, tzinfo=UTC))  # stopped meanwhile
    seen = await stage.moves(datetime(2026, 12, 3, 9, tzinfo=UTC))
    assert ("post", "dm-aiko", "Northwind: the notes of the kickoff") in seen
    assert "3 December 2026 12:15" in shown(stage, last(stage, "dm-aiko", "notes.edit"))


async def test_after_a_day_without_notes_the_partner_is_told(stage: Stage) -> None:
    await stage.opens()
    await sets(stage)
    seen = await stage.moves(datetime(2026, 12, 3, 12, tzinfo=UTC))
    assert ("post", "dm-petra", "Northwind: no notes of the kickoff yet") in seen


async def test_the_first_update_is_asked_for_after_the_kickoff(stage: Stage) -> None:
    await stage.opens()
    await sets(stage)
    seen = await stage.moves(datetime(2026, 12, 4, 10, tzinfo=UTC))
    assert ("post", "dm-aiko", "Northwind: draft · Status update · Friday, 4 December 2026") in seen
    assert "The kickoff was held on Wednesday, 2 December 2026" in shown(stage, last(stage, "dm-aiko"))


async def test_the_invitation_has_an_address_where_this_server_has_one(stage: Stage) -> None:
    stage.turns.public = "https://usher.example/"
    await stage.opens()
    await sets(stage)
    plan: Plan = await stage.doc("plan")
    address = f"https://usher.example/invitation/{plan.invitation}.ics"
    assert address in shown(stage, last(stage, "dm-aiko"))
    assert len(plan.invitation) == 32
    found = await stage.store.find("plan", "invitation", plan.invitation)
    assert [held.doc.engagement for held in found] == [stage.engagement]


async def test_the_invitation_is_what_calendars_take(stage: Stage) -> None:
    await stage.opens()
    await sets(stage, AT, place="Søndergade 1; 2. sal")
    engagement, plan = await stage.doc("engagement"), await stage.doc("plan")
    held = await stage.store.get(f"playbook:{engagement.playbook}")
    assert held
    text = invitation(engagement, plan, held.doc.agenda.standard, TEXTS, AT).decode()
    lines = text.replace("\r\n ", "").split("\r\n")
    for line in (
        "DTSTART:20261202T090000Z",
        "DTEND:20261202T111500Z",
        "SUMMARY:Kickoff · Northwind",
        "LOCATION:Søndergade 1\\; 2. sal",
        "SEQUENCE:0",
        f"UID:{engagement.id}.kickoff@usher",
    ):
        assert line in lines


async def test_what_our_side_alone_may_know_is_in_no_paper(stage: Stage) -> None:
    """Every internal field holds a mark of its own; the client's channel shows none of them."""
    await stage.opens()
    for number, step in enumerate(
        ("problems", "success", "promises", "objections", "working_style", "politics")
    ):
        await stage.submits("mika", "handoff.answer", {"answer": f"MARK{number}"}, step)
    await stage.submits("lena", "handoff.flagged", {"question": "problems", "asked": "MARK9"})
    await sets(stage, AT.astimezone(ZoneInfo("Asia/Tokyo")))
    await presses(stage, "aiko", last(stage, "dm-aiko"), "agenda.approve")
    posts = [one for one in stage.messenger.news if one.room == CLIENT_ROOM]
    await stage.moves(datetime(2026, 12, 4, 10, tzinfo=UTC))
    await presses(stage, "aiko", last(stage, "dm-aiko"), "status.approve")
    posts += [one for one in stage.messenger.news if one.room == CLIENT_ROOM]
    assert len(posts) == 2
    assert not any("MARK" in shown(stage, one.card) for one in posts)
    assert all(one.card.audience == CLIENT for one in posts)
    assert INTERNAL not in [one.room for one in posts]
