"""All that is shown of the client portal: to the client and to us, with every page and the form."""

from collections.abc import Awaitable, Callable

from bot.events import Commanded, Pressed
from bot.flows.portal import PARTS
from tests.flows.stage import CLIENT_ROOM, INTERNAL, Seen, Stage, handle


async def portals(stage: Stage, then: Callable[[Seen], Awaitable[None]], words: str) -> None:
    """Look at every page from both sides; ``words`` are what the project manager writes."""
    await then(await stage.presses("aiko", "portal.edit"))
    line = words[:150].replace("\n", " ").replace("|", " ").replace(";", " ")
    documents = "\n".join(f"{line} {one}; https://files.example/{one}" for one in range(12))
    topics = "\n".join(f"{line[:60]} {one}; {line[:60]}" for one in range(12))
    for values in (
        {"overview": words[:1100], "documents": "one", "topics": "; "},
        {"overview": words[:900], "documents": documents + "\nx; y", "topics": topics + "\nx; y"},
        {"overview": words[:900], "documents": documents[:1900].rpartition("\n")[0], "topics": topics},
    ):
        await then(await stage.submits("aiko", "portal.form", dict(values)))
    for name, room in (("aiko", INTERNAL), ("carl", CLIENT_ROOM)):
        await then(await stage.happens(Commanded(stage.id(), room, handle(name), "usher", "portal")))
        for part in PARTS:
            for page in range(3):
                arg = f"{part}|{page}"
                pressed = Pressed(stage.id(), room, handle(name), "portal.part", stage.engagement, arg)
                await then(await stage.happens(pressed))
