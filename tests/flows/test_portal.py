"""The client portal: eight parts, what the client may read and nothing else, whoever looks at it."""

from datetime import UTC, date, datetime
from typing import Any

import msgspec
from msgspec.structs import replace

from bot.cards.card import CLIENT
from bot.effects import Whisper
from bot.events import Pressed, Submitted
from bot.flows.portal import PARTS
from bot.ids import derive
from bot.model.document import Put
from bot.model.internal import Internal
from bot.model.places import Room
from bot.model.plan import Milestone
from bot.ports import Batch
from tests.flows.issues import says, sends
from tests.flows.papers import fills, last, presses, shown
from tests.flows.stage import CLIENT_ROOM, INTERNAL, Seen, Stage, direct, handle
from tests.flows.test_welcome import accepts, sets

TITLE = "Project portal · Northwind"
PROMPTED = datetime(2026, 12, 11, 9, 30, tzinfo=UTC)
FORM = {
    "overview": "A close in five days",
    "documents": "Charter; https://files.example/charter\nData list; https://files.example/data",
    "topics": "Invoices; anna@ours.example",
}


async def part(stage: Stage, name: str, arg: str, room: Any = CLIENT_ROOM) -> str:
    """What somebody reads behind the button of a part."""
    pressed = Pressed(stage.id(), room, handle(name), "portal.part", stage.engagement, arg)
    await stage.happens(pressed)
    return stage.whispered()


async def read(stage: Stage, name: str, room: Any = CLIENT_ROOM) -> str:
    """All that somebody reads of the portal, page by page."""
    seen = []
    for one in PARTS:
        number = 0
        while True:
            seen.append(await part(stage, name, f"{one}|{number}", room))
            if "Next page" not in seen[-1]:
                break
            number += 1
    return "\n".join(seen)


async def lived(stage: Stage) -> None:
    """A project in its third week: packaged, kicked off, reported, with a concern and a decision."""
    await stage.opens()
    await accepts(stage)
    await sets(stage)
    await stage.moves(datetime(2026, 11, 27, 9, tzinfo=UTC))
    await presses(stage, "aiko", last(stage, "dm-aiko", "welcome.edit"), "welcome.edit")
    await fills(stage, "aiko", overview="From nine days to five", team="Aiko: closings", prepare="Ledgers")
    await presses(stage, "aiko", last(stage, "dm-aiko", "welcome.approve"), "welcome.approve")
    await stage.presses("aiko", "plan.milestone")
    await fills(stage, "aiko", name="First close", due=date(2026, 12, 18))
    await stage.moves(datetime(2026, 12, 4, 12, 30, tzinfo=UTC))
    await presses(stage, "aiko", last(stage, "dm-aiko", "notes.edit"), "notes.edit")
    await fills(stage, "aiko", decisions="Weekly on Fridays", actions="Send the ledger; Carl; 2026-12-07")
    await presses(stage, "aiko", last(stage, "dm-aiko", "notes.approve"), "notes.approve")
    await stage.happens(
        Pressed(stage.id(), CLIENT_ROOM, handle("carl"), "decision.confirm", stage.engagement, "1")
    )
    await says(stage, "carl", "The import lost 200 rows #issue")
    await sends(stage, "aiko", "fact", {"words": "ZXMARKER never tested"})
    await stage.moves(PROMPTED)
    await presses(stage, "aiko", last(stage, "dm-aiko", "status.edit"), "status.edit")
    await fills(stage, "aiko", done="Chart of accounts agreed")
    await presses(stage, "aiko", last(stage, "dm-aiko", "status.approve"), "status.approve")


async def test_the_client_finds_eight_parts(stage: Stage) -> None:
    await lived(stage)
    assert await stage.commands("carl", "portal", CLIENT_ROOM) == [("whisper", "", TITLE)]
    assert stage.last
    card = next(one.card for one in stage.last.live if isinstance(one, Whisper))
    assert card.audience == CLIENT
    assert [one.arg for one in card.buttons] == [f"{one}|0" for one in PARTS]
    assert "Status reports\n1 entry" in stage.whispered()
    assert "From nine days to five" in await part(stage, "carl", "overview|0")
    team = await part(stage, "carl", "team|0")
    assert "Aiko Tanaka · Project manager" in team
    assert "Your side" in team
    timeline = await part(stage, "carl", "timeline|0")
    assert "Friday, 4 December 2026" in timeline
    assert "First close" in timeline
    assert "0 of 1 milestone reached" in timeline
    assert "Nothing here yet." in await part(stage, "carl", "documents|0")
    assert "/concern" in await part(stage, "carl", "channels|0")
    assert "Weekly on Fridays" in await part(stage, "carl", "meetings|0")
    assert "Chart of accounts agreed" in await part(stage, "carl", "status|0")
    log = await part(stage, "carl", "log|0")
    assert "Number 1: being worked on" in log
    assert "Weekly on Fridays" in log
    assert "confirmed by Carl Client" in log


async def test_every_status_report_stays_the_latest_first(stage: Stage) -> None:
    await lived(stage)
    await stage.moves(datetime(2026, 12, 18, 10, 30, tzinfo=UTC))
    await presses(stage, "aiko", last(stage, "dm-aiko", "status.edit"), "status.edit")
    await fills(stage, "aiko", done="Ledger loaded")
    await presses(stage, "aiko", last(stage, "dm-aiko", "status.approve"), "status.approve")
    seen = await part(stage, "carl", "status|0")
    assert seen.index("Ledger loaded") < seen.index("Chart of accounts agreed")


async def test_our_side_reads_what_the_client_reads_and_writes_for_it(stage: Stage) -> None:
    await lived(stage)
    assert await stage.commands("aiko", "portal") == [("whisper", "", TITLE)]
    assert "Add to the portal" in stage.whispered()
    await stage.commands("omar", "portal")
    assert "Add to the portal" not in stage.whispered()
    no_seat = [("whisper", "", "That is for somebody else here")]
    assert await stage.presses("omar", "portal.edit") == no_seat
    assert await stage.presses("carl", "portal.edit", room=CLIENT_ROOM) == no_seat
    await stage.presses("aiko", "portal.edit")
    refused = await fills(stage, "aiko", documents="Charter; files", topics="Invoices")
    assert refused == [("reject", "documents,topics", "")]
    await stage.presses("aiko", "portal.edit")
    refused = await fills(stage, "aiko", topics="\n".join(f"Topic {one}; Anna" for one in range(13)))
    assert refused == [("reject", "topics", "")]
    await stage.presses("aiko", "portal.edit")
    assert await fills(stage, "aiko", **FORM) == [("whisper", "", "Saved")]
    assert await sent(stage, "omar") == no_seat
    assert "A close in five days" in await part(stage, "carl", "overview|0")
    documents = await part(stage, "carl", "documents|0")
    assert documents.index("files.example/charter") < documents.index("files.example/data")
    assert "anna@ours.example" in await part(stage, "carl", "channels|0")
    assert await read(stage, "aiko", INTERNAL) == await read(stage, "carl")


async def sent(stage: Stage, name: str) -> Seen:
    return await stage.happens(
        Submitted(stage.id(), direct(name), handle(name), "portal.form", FORM, stage.engagement)
    )


async def test_the_kickoff_stands_there_once_the_client_was_told_of_it(stage: Stage) -> None:
    await stage.opens()
    await accepts(stage)
    await sets(stage)
    draft = last(stage, "dm-aiko", "agenda.approve")
    day = "4 December"
    assert day not in await read(stage, "carl")
    await presses(stage, "aiko", draft, "agenda.approve")
    assert day in await part(stage, "carl", "timeline|0")
    assert day in await part(stage, "carl", "meetings|0")
    await stage.moves(datetime(2026, 11, 26, 9, tzinfo=UTC))
    await sets(stage, at=datetime(2026, 12, 3, 9, tzinfo=UTC))
    draft = last(stage, "dm-aiko", "agenda.approve")
    assert "December" not in await part(stage, "carl", "timeline|0")
    await presses(stage, "aiko", draft, "agenda.approve")
    assert "3 December" in await part(stage, "carl", "timeline|0")


async def test_a_kickoff_that_moves_while_its_agenda_waits_is_not_told_by_the_portal(stage: Stage) -> None:
    await stage.opens()
    await accepts(stage)
    await sets(stage)
    await stage.moves(datetime(2026, 11, 27, 9, tzinfo=UTC))
    await presses(stage, "aiko", last(stage, "dm-aiko", "welcome.edit"), "welcome.edit")
    await fills(stage, "aiko", overview="From nine days to five", team="Aiko: closings", prepare="Ledgers")
    await presses(stage, "aiko", last(stage, "dm-aiko", "welcome.approve"), "welcome.approve")
    assert "4 December" in await part(stage, "carl", "timeline|0")
    await sets(stage, at=datetime(2026, 12, 7, 9, tzinfo=UTC))
    assert "December" not in await part(stage, "carl", "timeline|0")


async def test_a_date_that_moved_is_told_before_it_stands_there(stage: Stage) -> None:
    await lived(stage)
    (one,) = (await stage.doc("plan")).milestones
    await stage.presses("aiko", "plan.milestone", one.id)
    await fills(stage, "aiko", expected=date(2026, 12, 22), state="planned", why="ZXDRAFT the bank is late")
    draft = last(stage, "dm-aiko", "moved.approve")
    seen = await part(stage, "carl", "timeline|0")
    assert "18 December" in seen
    assert "22 December" not in seen
    await presses(stage, "aiko", draft, "moved.approve")
    assert "22 December" in await part(stage, "carl", "timeline|0")


async def test_each_milestone_stands_as_the_client_was_told_of_it(stage: Stage) -> None:
    await lived(stage)
    await stage.presses("aiko", "plan.milestone")
    await fills(stage, "aiko", name="Second close", due=date(2027, 1, 15))
    seen = await part(stage, "carl", "timeline|0")
    assert "Second close\nFriday, 15 January 2027" in seen  # agreed, and nothing told of how it stands
    assert "on schedule for Friday, 18 December 2026 (as told on Friday, 11 December 2026)" in seen
    (one, _) = (await stage.doc("plan")).milestones
    await stage.presses("aiko", "plan.milestone", one.id)
    await fills(stage, "aiko", expected=date(2026, 12, 22), state="planned", why="The bank is late")
    await presses(stage, "aiko", last(stage, "dm-aiko", "moved.approve"), "moved.approve")
    assert "(as told on Friday, 11 December 2026)" in await part(stage, "carl", "timeline|0")
    await stage.moves(datetime(2026, 12, 16, 9, tzinfo=UTC))
    await stage.presses("aiko", "plan.milestone", one.id)
    await fills(stage, "aiko", state="reached")
    seen = await part(stage, "carl", "timeline|0")
    assert "22 December" in seen
    assert "0 of 2 milestones reached" in seen
    await stage.moves(datetime(2026, 12, 18, 10, 30, tzinfo=UTC))
    await presses(stage, "aiko", last(stage, "dm-aiko", "status.approve"), "status.approve")
    seen = await part(stage, "carl", "timeline|0")
    assert "✓ reached Wednesday, 16 December 2026" in seen
    assert "1 of 2 milestones reached" in seen


async def test_people_have_the_telephone_number_that_they_gave(stage: Stage) -> None:
    await stage.opens()
    await stage.presses("omar", "team.member", derive("local.T.omar"))
    await fills(stage, "omar", bio="Twelve years of closings", phone="+60 3 1234 5678")
    stage_team = await part(stage, "carl", "team|0")
    assert "1234 5678" not in stage_team  # the client does not know him yet
    await stage.presses("mika", "team.intro")
    await presses(stage, "mika", last(stage, "dm-mika", "team.approve"), "team.approve")
    assert "Telephone: +60 3 1234 5678" in shown(stage, last(stage, "northwind"))
    assert "in the project's channel · +60 3 1234 5678" in await part(stage, "carl", "team|0")


async def test_of_a_project_that_has_ended_it_stays_as_it_was(stage: Stage) -> None:
    await lived(stage)
    before = await read(stage, "carl")
    head = await stage.store.get(f"engagement:{stage.engagement}")
    assert head
    await stage.store.commit(
        Batch(stage.clock.now(), (Put(replace(head.doc, state="closed"), head.version),))
    )
    assert await stage.commands("carl", "portal", CLIENT_ROOM) == [("whisper", "", TITLE)]
    assert "The project has ended" in stage.whispered()
    after = await read(stage, "carl")
    assert "/concern" not in after
    assert [one for one in before.splitlines() if one not in after] == [
        one
        for one in before.splitlines()
        if "/concern" in one or "both sides share" in one or one == "Everyday questions"
    ]
    await stage.commands("aiko", "portal")
    assert "Add to the portal" not in stage.whispered()
    assert await stage.commands("carl", "help", CLIENT_ROOM) == [
        ("whisper", "", "The project with Northwind has ended")
    ]
    assert "Project portal" in stage.whispered()


async def test_it_stands_as_a_button_where_commands_are_not_for_everybody(stage: Stage) -> None:
    await lived(stage)
    assert await shows(stage, "carl", stage.engagement, CLIENT_ROOM) == [("whisper", "", TITLE)]
    await stage.opens_home("carl")
    assert "Project portal" in stage.whispered_home()
    await stage.says("carl", "hello")
    assert "Project portal" in stage.whispered()


async def test_of_several_projects_one_is_chosen(stage: Stage) -> None:
    await lived(stage)
    northwind = stage.engagement
    rooms = {"internal": Room("local", "T", "a"), "client_room": Room("local", "T", "b")}
    await stage.opens(client="Acme", **rooms)
    assert await stage.commands("carl", "portal", direct("carl")) == [("whisper", "", "Which project?")]
    assert stage.last
    card = next(one.card for one in stage.last.live if isinstance(one, Whisper))
    assert northwind in [one.engagement for one in card.buttons]
    assert await shows(stage, "carl", northwind) == [("whisper", "", TITLE)]
    assert await stage.commands("aiko", "portal", direct("aiko")) == [("whisper", "", "Which project?")]
    pressed = Pressed(stage.id(), direct("aiko"), handle("aiko"), "usher", northwind, "portal")
    assert await stage.happens(pressed) == [("whisper", "", TITLE)]
    assert "Status reports\n1 entry" in stage.whispered()


async def shows(stage: Stage, name: str, engagement: str, room: Any = None) -> Seen:
    pressed = Pressed(stage.id(), room or direct(name), handle(name), "portal.show", engagement)
    return await stage.happens(pressed)


async def test_strangers_find_nothing(stage: Stage) -> None:
    await lived(stage)
    stage.engagement, here = "", stage.engagement
    assert await part_of(stage, "zoe", here) == [
        ("whisper", "", "One moment: I am still looking up who you are")
    ]
    assert await stage.commands("zoe", "portal", direct("zoe")) != [("whisper", "", TITLE)]


async def part_of(stage: Stage, name: str, engagement: str) -> Seen:
    return await stage.happens(
        Pressed(stage.id(), direct(name), handle(name), "portal.part", engagement, "log|0")
    )


def marked(value: Any) -> Any:
    """A document with a marker in the place of everything internal."""
    if isinstance(value, Internal):
        sealed = value.sealed
        return Internal("ZXMARKER" if isinstance(sealed, str) else marked(sealed))
    if isinstance(value, msgspec.Struct):
        return replace(value, **{name: marked(getattr(value, name)) for name in value.__struct_fields__})
    if isinstance(value, tuple):
        return tuple(map(marked, value))
    return {key: marked(one) for key, one in value.items()} if isinstance(value, dict) else value


async def test_nothing_internal_and_no_draft_is_ever_in_it(stage: Stage) -> None:
    await lived(stage)
    await stage.presses("aiko", "charter.form")
    await fills(
        stage,
        "aiko",
        unspoken="They expect a discount",
        acceptance="ZXDRAFT signed by the CFO",
        checkpoints="ZXDRAFT scope; 2027-01-12",
    )
    await says(stage, "omar", "ZXMARKER Carl is difficult #issue", room=INTERNAL)
    await stage.presses("aiko", "statement.form")
    await fills(stage, "aiko", inside="ZXDRAFT close", outside="ZXDRAFT payroll")
    await sends(stage, "aiko", "escalate", {"client": "no", "senior": "no"})
    sealed = 0
    for kind in ("handoff", "issue", "charter", "alignment", "meeting", "survey", "checklist", "health"):
        for held in await stage.store.find(kind):
            doc = marked(held.doc)
            sealed += str(msgspec.to_builtins(doc)).count("ZXMARKER")
            await stage.store.commit(Batch(stage.clock.now(), (Put(doc, held.version),)))
    assert sealed > 8
    for name, room in (("carl", CLIENT_ROOM), ("carl", direct("carl")), ("aiko", INTERNAL)):
        seen = await read(stage, name, room)
        assert "ZXMARKER" not in seen
        assert "ZXDRAFT" not in seen
        assert "ernal" not in seen
        assert "Number 2" not in seen


async def test_a_long_part_goes_on_behind_a_button(stage: Stage) -> None:
    await lived(stage)
    plan = await stage.doc("plan")
    held = await stage.store.get(plan.key)
    assert held
    many = tuple(Milestone(f"m{one}", f"Step {one} " + "x" * 100, date(2027, 1, 4)) for one in range(60))
    await stage.store.commit(Batch(stage.clock.now(), (Put(replace(plan, milestones=many), held.version),)))
    assert "Next page" in await part(stage, "carl", "timeline|0")
    seen = await read(stage, "carl")
    assert all(f"Step {one} " in seen for one in range(60))
    assert "Step 0 " in await part(stage, "carl", "timeline|999")
