"""All that is shown of the papers for the client: kickoff, agenda, notes, welcome package, status updates."""

from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta

from msgspec.structs import replace

from bot.model.document import Put
from bot.model.plan import Milestone
from bot.ports import Batch
from tests.flows.papers import fills, last, presses
from tests.flows.stage import Seen, Stage


async def papers(stage: Stage, then: Callable[[Seen], Awaitable[None]], words: str) -> None:
    """Set a late kickoff, write, refuse and approve every paper, and miss some; ``words`` are the manager's."""

    async def works(kind: str, **values: str) -> None:
        """Edit the draft that was just shown, and approve it."""
        await then(await presses(stage, "aiko", last(stage, "dm-aiko", f"{kind}.edit"), f"{kind}.edit"))
        await then(await fills(stage, "aiko", **values))
        await then(await presses(stage, "aiko", last(stage, "dm-aiko", f"{kind}.approve"), f"{kind}.approve"))

    async def sets(at: datetime, length: str) -> None:
        await then(await stage.commands("aiko", "kickoff"))
        await then(await fills(stage, "aiko", at=at, place="https://meet.example/<1>", length=length))

    said, kickoff = words[:990], stage.clock.now() + timedelta(days=16)
    await then(await stage.moves(stage.clock.now() + timedelta(days=10)))
    await sets(kickoff, "long")
    await works("interim", text=said)
    await sets(datetime(2020, 1, 1, tzinfo=UTC), "standard")
    await sets(kickoff + timedelta(days=2), "standard")
    await works("agenda", note=said)
    await then(await stage.moves(kickoff - timedelta(days=2)))
    await works("welcome", team=said, overview=said)
    await _plans(stage, said, kickoff.date() + timedelta(days=8))
    await then(await stage.moves(kickoff + timedelta(days=2, hours=3)))
    draft = last(stage, "dm-aiko", "notes.edit")
    await then(await presses(stage, "aiko", draft, "notes.edit"))
    await then(await fills(stage, "aiko", actions=f"{said[:200]}; 1.1.\nBo", agreed=said))
    await works("notes", decisions=said, actions=f"{said[:200]}; Bo <b>; 1.1.", meetings=said, questions=said)
    await then(await stage.moves(_friday(stage)))
    draft = last(stage, "dm-aiko", "status.edit")
    await then(await presses(stage, "aiko", draft, "status.edit"))
    await then(await fills(stage, "aiko", requests="Ledgers", state_1="behind", why_1=""))
    await then(await presses(stage, "aiko", draft, "status.edit"))
    sections = dict.fromkeys(("done", "focus", "issues", "decisions", "events", "questions"), said)
    states = {
        "overall": "off_track",
        "state_1": "behind",
        "why_1": said[:290],
        "state_2": "ahead",
        "state_3": "reached",
    }
    await then(await fills(stage, "aiko", **sections, **states, requests=f"{said[:200]}; 1.3."))
    await then(await presses(stage, "aiko", last(stage, "dm-aiko", "status.approve"), "status.approve"))
    await then(await stage.moves(stage.clock.now() + timedelta(days=13)))
    await then(await stage.opens_home("aiko"))


async def _plans(stage: Stage, said: str, day: date) -> None:
    """Milestones are in the plan, one of them with a long name."""
    held = await stage.store.get(f"plan:{stage.engagement}")
    assert held
    names = ("Data", said[:200], "Report", "Close")
    milestones = tuple(Milestone(str(number), name, day) for number, name in enumerate(names, 1))
    put = Put(replace(held.doc, milestones=milestones), held.version)
    await stage.store.commit(Batch(stage.clock.now(), (put,)))


def _friday(stage: Stage) -> datetime:
    """The next Friday at eleven."""
    now = stage.clock.now()
    days = (4 - now.weekday()) % 7 or 7
    return (now + timedelta(days=days)).replace(hour=11)
