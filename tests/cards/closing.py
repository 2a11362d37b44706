"""All that is shown at the two ends of an engagement, and of its health."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.effects import Ask
from bot.events import Commanded, Due, Said
from bot.model.places import Room
from tests.flows.papers import fills
from tests.flows.stage import Seen, Stage, direct, handle


async def closing(stage: Stage, then: Callable[[Seen], Awaitable[None]], words: str) -> None:
    """The gate, everything left out with a reason, the offboarding, and what is said once the project is closed."""
    said = words[:990]
    held = await stage.store.get(f"engagement:{stage.engagement}")
    assert held
    inside, outside = held.doc.internal, held.doc.client_room  # where they were connected last
    for text in ("health", "complete", "offboard"):
        await then(await stage.commands("teams/aiko", text, inside))
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
        await then(await stage.commands("teams/aiko", area, inside))
    await then(await stage.presses("aiko", "complete.finish"))
    await then(await stage.commands("teams/aiko", "complete", inside))
    await then(await stage.presses("aiko", "offboard.close"))
    await then(await fills(stage, "aiko", words=said))
    await then(await stage.commands("teams/aiko", "kickoff", inside))
    await then(await stage.commands("teams/aiko", "offboard", inside))
    await then(await stage.commands("teams/carl", "help", outside))
    await then(await stage.submits("teams/carl", "concern", {"said": said}, "", outside))
    concern = Commanded(stage.id(), outside, handle("teams/carl"), "concern", said)
    await then(await stage.happens(concern))
    await then(await stage.happens(Said(stage.id(), outside, handle("teams/carl"), "?", mentioned=True)))
    await kept(stage, then, inside)


async def kept(stage: Stage, then: Callable[[Seen], Awaitable[None]], inside: Room) -> None:
    """Data handed out and erased; the project archived, told of and erased."""
    for what in ("export", "forget"):
        await then(await stage.commands("aiko", f"{what} person", direct("aiko")))
        await then(await stage.commands("teams/carl", f"{what} person", direct("teams/carl")))
        for who in ("omar", "carl", "mika"):
            await then(await stage.submits("aiko", f"privacy.{what}", {"person": handle(who)}))
        await then(await stage.submits("omar", f"privacy.{what}", {"person": handle("nobody")}))
        await then(await stage.submits("omar", f"privacy.{what}", {"person": handle("aiko")}))
    stage.turns.public = "https://usher.example"
    await then(await stage.commands("omar", "export person", direct("omar")))
    stage.turns.public = ""
    await then(await stage.presses("aiko", "privacy.forget", "local.T.omar"))
    await then(await stage.moves(stage.clock.now() + timedelta(days=95)))  # archived
    await stage.clock.move(
        stage.clock.now() + timedelta(days=600)
    )  # switched off: other projects wait as well
    await then(await stage.moves(stage.clock.now() + timedelta(days=10)))  # told of
    await then(await stage.commands("teams/aiko", "handoff", inside))
    held = await stage.store.get(f"closing:{stage.engagement}")
    assert held
    end = held.doc.erase_at.isoformat()
    await then(await stage.presses("aiko", "retention.keep", end))
    await then(await stage.moves(held.doc.erase_at + timedelta(days=30)))
