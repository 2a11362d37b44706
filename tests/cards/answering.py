"""All that is shown about answering the client: questions, silence, slots, who is there while somebody is away."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.events import Said
from tests.flows.papers import last, presses
from tests.flows.stage import CLIENT_ROOM, Seen, Stage, handle


async def answering(stage: Stage, then: Callable[[Seen], Awaitable[None]], words: str) -> None:
    """The client asks in the evening, nobody answers for two weeks; the slots are set."""
    evening = stage.clock.now().replace(hour=20)
    await then(await stage.moves(evening))
    await then(await stage.submits("aiko", "away.set", {"first": None, "last": None, "deputy": None}))
    for number, name in enumerate(("carl", "zoe")):
        asked = Said(f"T/northwind/q{number}", CLIENT_ROOM, handle(name), f"{words}?")
        await then(await stage.happens(asked))
        await stage.moves(evening + timedelta(minutes=5))
    await then(await stage.moves(evening + timedelta(days=5)))
    if any(one.code == "asked.elsewhere" for card in stage.messenger.news for one in card.card.buttons):
        await then(await presses(stage, "aiko", last(stage, "dm-aiko", "asked.elsewhere"), "asked.elsewhere"))
    await then(await stage.moves(evening + timedelta(days=14)))
    await then(await stage.opens_home("aiko"))
    day = stage.clock.now().date()
    await then(await stage.submits("aiko", "away.set", {"first": day, "last": day + timedelta(days=20)}))
    await then(await stage.happens(Said("T/northwind/q9", CLIENT_ROOM, handle("carl"), words)))
    await then(await stage.presses("aiko", "silence.elsewhere"))
    await then(await stage.commands("aiko", "slots"))
    for typed in ("x", "9-10", "11-10, 12-13", "7-8, 9-10", "9-11, 10-12", "9-10, 13-14", ""):
        await then(await stage.submits("aiko", "slots.set", {"slots": typed}))
    await then(await stage.submits("aiko", "away.set", {"first": None, "last": None}))
