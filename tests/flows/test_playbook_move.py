"""A running project keeps its version, and moves to a newer one when somebody says so."""

from datetime import UTC, datetime

from msgspec.structs import replace

from bot.effects import Whisper
from bot.flows.playbook_cards import moving
from bot.model.owed import DueItem
from bot.model.playbook import Playbook
from bot.playbooks.parse import FOLDER, parse
from tests.flows.stage import INTERNAL, Stage, direct, staged
from tests.flows.test_proposals import whispered

BASE = (FOLDER / "services.yml").read_text(encoding="utf-8")
FLOWERS = "  - { id: flowers, dimension: relationship, owner: sales_rep, due: 5, text: { en: Send flowers } }"
REFUSED = [("whisper", "", "That is for somebody else here")]


def offers(stage: Stage, *edits: tuple[str, str]) -> Playbook:
    """The firm edited its playbook, and restarted the bot."""
    text = BASE
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new, 1)
    book = parse(text, "services.yml")
    if not stage.turns.playbooks["services"].checklist:
        book = replace(book, checklist=())
    stage.turns.playbooks = {**stage.turns.playbooks, "services": book}
    return book


async def planned(stage: Stage) -> dict[str, datetime]:
    found = await stage.store.find(DueItem.KIND, "engagement", stage.engagement)
    return {held.doc.what: held.doc.due_at for held in found}


async def mine(stage: Stage) -> Playbook:
    held = await stage.store.get(f"playbook:{(await stage.doc('engagement')).playbook}")
    assert held
    book: Playbook = held.doc
    return book


def button(stage: Stage) -> list[str]:
    assert stage.last
    return [one.arg for live in stage.last.live if isinstance(live, Whisper) for one in live.card.buttons]


LATER = [
    ("window: [5, 10]", "window: [5, 12]"),
    ("{ after: 1, seat: sales_rep }", "{ after: 2, seat: sales_rep }"),
    ("{ after: 2, seat: project_manager }", "{ after: 3, seat: project_manager }"),
    ("{ after: 3, seat: engagement_partner }", "{ after: 5, seat: engagement_partner }"),
    ('status: { day: fri, at: "10:00"', 'status: { day: thu, at: "14:00"'),
]


async def test_a_project_keeps_its_version_and_moves_when_told(stage: Stage) -> None:
    await stage.opens()
    old = await mine(stage)
    assert await stage.commands("aiko", "playbook") == [("whisper", "", "Northwind: playbook")]
    assert "It is the version on offer." in whispered(stage)
    assert await stage.commands("aiko", "playbook move") == [
        ("whisper", "", "This project has the version on offer")
    ]
    before = await planned(stage)
    await stage.says("mika", "Slow closing")
    new = offers(stage, *LATER)
    # whatever the file says now, the project keeps what it began with
    assert (await mine(stage)).hash == old.hash != new.hash
    await stage.commands("aiko", "playbook")
    assert f"A newer version is on offer ({new.hash[:8]}), with 6 settings changed." in whispered(stage)
    assert await stage.commands("omar", "playbook move") == REFUSED
    assert await stage.commands("aiko", "playbook move") == [
        ("whisper", "", "Northwind: 6 settings would change")
    ]
    words = whispered(stage)
    assert "kickoff.window\n5, 10 → 5, 12" in words
    assert "status.day\nfri → thu" in words
    assert "handoff.nudges.2.after\n3 → 5" in words
    assert button(stage) == [moving(old, new)]
    assert await stage.presses("omar", "playbook.move", moving(old, new)) == REFUSED
    seen = await stage.presses("aiko", "playbook.move", moving(old, new))
    title = "Northwind: the project has moved to a newer playbook"
    assert ("post", "northwind-internal", title) in seen
    assert (await mine(stage)).hash == new.hash
    after = await planned(stage)
    assert after.keys() == before.keys()
    assert after["handoff.nudge"].day == before["handoff.nudge"].day + 1
    assert (after["kickoff.unset"] - before["kickoff.unset"]).days == 2
    assert (after["status.prompt"].weekday(), after["status.prompt"].hour) == (3, 14)
    assert (await stage.doc("handoff")).answers["problems"].words.sealed == "Slow closing"
    # somebody else moved it meanwhile
    assert await stage.presses("lena", "playbook.move", moving(old, new)) == [
        ("whisper", "", "This project has the version on offer")
    ]
    newer = offers(stage, *LATER, ("due: 2 #", "due: 4 #"))
    assert await stage.presses("lena", "playbook.move", moving(old, new)) == [
        ("whisper", "", "That card is out of date")
    ]
    assert (await mine(stage)).hash == new.hash != newer.hash
    # in private as well, and the interview goes on
    assert await stage.commands("aiko", "playbook", direct("aiko")) == [
        ("whisper", "", "Northwind: playbook")
    ]
    assert ("post", "dm-mika", "Northwind · question 3 of 7") in await stage.says("mika", "Days to close")


async def test_what_would_be_lost_is_refused_by_name(stage: Stage) -> None:
    await stage.opens()
    old = await mine(stage)
    await stage.says("mika", "Slow closing")
    new = offers(stage, ("    - { id: problems }\n", ""), ("    - { id: politics }\n", ""))
    await stage.commands("aiko", "playbook move")
    words = whispered(stage)
    assert "Handoff: the answer to “Problems to solve”, which is no longer asked" in words
    assert "politics" not in words.partition("would be lost")[2]
    assert button(stage) == []
    await stage.presses("aiko", "playbook.move", moving(old, new))
    assert (await mine(stage)).hash == old.hash


async def test_the_checklist_follows_and_loses_nothing() -> None:
    async for stage in staged(prepared=True):
        await _checklist_moves(stage)


async def _checklist_moves(stage: Stage) -> None:
    await stage.opens()
    old = await mine(stage)
    named = {item for need in old.complete.needs for item in need.items}  # those may not be taken out
    first, second = [one for one in old.checklist if one.id not in named][:2]
    line = next(one for one in BASE.splitlines() if f"id: {first.id}," in one)
    other = next(one for one in BASE.splitlines() if f"id: {second.id}," in one)
    moved = other.replace(f"due: {second.due}", f"due: {second.due + 3}")
    new = offers(
        stage,
        (f"{line}\n", ""),
        (
            other,
            f"{moved}\n{FLOWERS}",
        ),
    )
    before = {one.id: one for one in (await stage.doc("checklist")).items}
    await stage.presses("aiko", "playbook.move", moving(old, new))
    after = {one.id: one for one in (await stage.doc("checklist")).items}
    assert first.id in after
    assert after[second.id].due > before[second.id].due
    assert after["flowers"].owner == "local.T.mika"
    assert after.keys() == before.keys() | {"flowers"}
    seen = await stage.moves(datetime(2026, 12, 1, 12, tzinfo=UTC))
    assert seen


async def test_a_playbook_that_is_gone_stays_with_the_project(stage: Stage) -> None:
    await stage.opens()
    stage.turns.playbooks = {"agency": stage.turns.playbooks["agency"]}
    await stage.commands("aiko", "playbook")
    assert "It is no longer on offer." in whispered(stage)
    assert await stage.commands("aiko", "playbook move") == [
        ("whisper", "", "There is no newer version to move to")
    ]
    assert await stage.commands("aiko", "playbook", INTERNAL) == [("whisper", "", "Northwind: playbook")]
