"""What was proposed for a playbook: kept for the workspace, shown to our side, sorted once."""

from datetime import timedelta

from bot.cards.plain import words_of
from bot.effects import Ask, Whisper
from bot.flows.proposals import LONGEST, propose
from bot.model.document import Put
from bot.model.proposal import Proposal
from bot.ports import Batch
from tests.flows.stage import CLIENT_ROOM, INTERNAL, TEXTS, Stage, direct


def whispered(stage: Stage) -> str:
    assert stage.last
    card = next(one.card for one in stage.last.live if isinstance(one, Whisper))
    return "\n".join(words_of(card, stage.last.reader, TEXTS))


async def proposed(stage: Stage, *words: str, about: str = "") -> None:
    """Somebody proposed edits after a retrospective."""
    engagement = await stage.doc("engagement")
    held = await stage.store.get(f"playbook:{engagement.playbook}")
    assert held
    for number, one in enumerate(words):
        now = stage.clock.now() + timedelta(minutes=number)
        turn = propose(engagement, held.doc, one, "local.T.aiko", f"p{number}", now, about)
        await stage.store.commit(Batch(now, tuple(Put(doc, 0) for doc in turn.changes)))


async def fate(stage: Stage, id_: str) -> Proposal:
    held = await stage.store.get(f"proposal:{id_}")
    assert held
    found: Proposal = held.doc
    return found


async def test_proposals_are_shown_and_sorted(stage: Stage) -> None:
    await stage.opens()
    assert await stage.commands("aiko", "playbook proposals") == [
        ("whisper", "", "No playbook edits are proposed")
    ]
    await proposed(stage, "Ask for brand files earlier", "x" * 2000, "Shorter agenda", about="handoff.due")
    # in private as well, and without a project
    assert await stage.commands("omar", "playbook proposals", direct("omar")) == [
        ("whisper", "", "3 playbook edits are proposed")
    ]
    words = whispered(stage)
    assert "Ask for brand files earlier" in words
    assert "Northwind, Monday, 23 November 2026, playbook services: handoff.due" in words
    assert len((await fate(stage, "p1")).said.sealed) == LONGEST

    assert await stage.presses("omar", "playbook.sort") == [("form", "", "Sort the proposals")]
    assert stage.last
    (form,) = (one.form for one in stage.last.live if isinstance(one, Ask))
    assert [(one.id, one.value) for one in form.fields] == [("p2", "open"), ("p1", "open"), ("p0", "open")]
    sorted_ = {"p0": "taken", "p1": "dropped", "p2": "open", "other": "taken"}
    assert await stage.submits("omar", "playbook.sorted", sorted_) == [
        ("whisper", "", "2 proposals are sorted")
    ]
    assert "playbook check" in whispered(stage)
    assert (await fate(stage, "p0")).fate == "taken"
    # what was settled stays settled
    assert await stage.submits("aiko", "playbook.sorted", {"p0": "dropped"}) == [
        ("whisper", "", "Nothing changed")
    ]
    assert (await fate(stage, "p0")).settled_by == "local.T.omar"
    assert await stage.commands("aiko", "playbook proposals") == [
        ("whisper", "", "One playbook edit is proposed")
    ]
    assert "2 were sorted before." in whispered(stage)


async def test_no_client_reads_or_sorts_them(stage: Stage) -> None:
    await stage.opens()
    await proposed(stage, "ZXMARKER")
    await stage.commands("carl", "playbook proposals", CLIENT_ROOM)
    assert "ZXMARKER" not in whispered(stage)
    refused = [("whisper", "", "That is for somebody else here")]
    assert await stage.presses("carl", "playbook.sort", room=CLIENT_ROOM) == refused
    assert await stage.submits("carl", "playbook.sorted", {"p0": "taken"}, room=CLIENT_ROOM) == refused
    assert (await fate(stage, "p0")).fate == "open"
    # in a channel that the client reads, they go to whoever asked, and to nobody else
    await stage.presses("aiko", "playbook.sort", room=CLIENT_ROOM)
    assert await stage.presses("aiko", "playbook.nothing", room=INTERNAL) == [
        ("whisper", "", "That card is out of date")
    ]
