"""All that is shown at the two ends of an engagement, and of its health."""

from collections.abc import Awaitable, Callable

from bot.effects import Ask
from bot.events import Due, Said
from tests.flows.papers import fills
from tests.flows.stage import CLIENT_ROOM, Seen, Stage, handle


async def closing(stage: Stage, then: Callable[[Seen], Awaitable[None]], words: str) -> None:
    """The gate, everything left out with a reason, the offboarding, and what is said once the project is closed."""
    said = words[:990]
    for text in ("health", "complete", "offboard"):
        await then(await stage.commands("aiko", text))
    kickoff = stage.clock.now().isoformat()
    nudge = Due(stage.id(), "n", "complete.nudge", stage.engagement, args={"kickoff": kickoff})
    await then(await stage.happens(nudge))
    for area in ("complete", "offboard"):
        for reason in (" ", *[said] * 7):
            seen = await stage.presses("aiko", f"{area}.waive")
            await then(seen)
            form = (
                next((one.form for one in stage.last.live if isinstance(one, Ask)), None)
                if stage.last
                else None
            )
            if form:
                what = form.fields[0].options[0].code
                await then(await fills(stage, "aiko", what=what, reason=reason))
        await then(await stage.commands("aiko", area))
    await then(await stage.presses("aiko", "complete.finish"))
    await then(await stage.commands("aiko", "complete"))
    await then(await stage.presses("aiko", "offboard.close"))
    await then(await fills(stage, "aiko", words=said))
    await then(await stage.commands("aiko", "kickoff"))
    await then(await stage.commands("aiko", "offboard"))
    await then(await stage.commands("carl", "help", CLIENT_ROOM))
    await then(await stage.submits("carl", "concern", {"said": said}, "", CLIENT_ROOM))
    await then(await stage.happens(Said(stage.id(), CLIENT_ROOM, handle("carl"), "?", mentioned=True)))
