"""All that is shown of the plan: milestones, their moves, and what was agreed, confirmed and done."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from tests.flows.papers import fills, last, presses
from tests.flows.stage import CLIENT_ROOM, Seen, Stage


async def plans(stage: Stage, then: Callable[[Seen], Awaitable[None]], words: str) -> None:
    """Plan, move, refuse, approve; ``words`` are the manager's."""
    said, day = words[:110], stage.clock.now().date() + timedelta(days=9)

    async def opens(code: str, arg: str = "", name: str = "aiko") -> None:
        await then(await stage.presses(name, code, arg))

    await then(await stage.commands("aiko", "plan"))
    await opens("plan.milestone", name="omar")
    await opens("plan.milestone")
    await then(await fills(stage, "aiko", name=said, due=day))
    await opens("plan.milestone")
    await then(await fills(stage, "aiko", name="", due=day - timedelta(days=90)))
    new = (await stage.doc("plan")).milestones[-1].id
    await opens("plan.milestone", new)
    await then(await fills(stage, "aiko", expected=day + timedelta(days=3), why=words[:290]))
    draft = last(stage, "dm-aiko", "moved.edit")
    await then(await stage.opens_home("aiko"))
    await then(await presses(stage, "aiko", draft, "moved.edit"))
    await then(await fills(stage, "aiko", text=words[:990]))
    await then(await presses(stage, "aiko", last(stage, "dm-aiko", "moved.approve"), "moved.approve"))
    await then(await stage.commands("aiko", "plan"))
    await then(await stage.commands("carl", "plan", CLIENT_ROOM))
    await opens("plan.milestone", new)
    await then(await fills(stage, "aiko", state="reached"))
