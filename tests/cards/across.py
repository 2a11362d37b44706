"""All that is shown where platforms meet: codes, questions, refusals, channels connected, seats held elsewhere."""

from collections.abc import Awaitable, Callable

from bot.events import Commanded, Joined, Pressed, Submitted, Value
from bot.model.places import Room
from tests.flows.stage import CLIENT_ROOM, Seen, Stage, direct, handle
from tests.flows.two_platforms import known, meets

THERE = Room("teams", "T", "northwind")


async def across(stage: Stage, then: Callable[[Seen], Awaitable[None]]) -> None:
    """Play what joins people and connects channels, with every refusal."""

    async def types(name: str, text: str, room: Room | None = None) -> None:
        await then(
            await stage.happens(Commanded(stage.id(), room or direct(name), handle(name), "usher", text))
        )

    async def presses(name: str, code: str, arg: str) -> None:
        await then(
            await stage.happens(Pressed(stage.id(), direct(name), handle(name), code, stage.engagement, arg))
        )

    language = (await known(stage, "aiko")).locale or ""
    for name in ("aiko", "carl"):
        for where in (name, f"teams/{name}"):
            await then(await meets(stage, where, email=f"{name}@x.example", locale=language))
    await meets(stage, "teams/lena", locale=language)
    await types("teams/carl", "link", THERE)
    await types("teams/lena", "connect", THERE)
    await types("teams/lena", "link")
    for _ in range(6):
        await types("teams/lena", "link WRONG")
    await types("teams/aiko", "link")
    await presses("aiko", "link.confirm", "teams.T.aiko")
    await presses("aiko", "link.same", "local.T.carl|teams.T.carl")
    await then(
        await stage.happens(Joined(stage.id(), THERE, handle("teams/usher"), True, "a" * 90, shared=True))
    )
    await types("teams/aiko", "connect")
    await types("aiko", "connect", CLIENT_ROOM)
    await types("teams/aiko", "connect", THERE)
    await types("teams/aiko", "help", THERE)
    chosen: dict[str, Value] = {"engagement": stage.engagement, "role": "internal"}
    for role, shared in (("internal", True), ("client", True), ("internal", False)):
        room = THERE if role == "client" else Room("teams", "T", f"inside-{shared}")
        bot = handle("teams/usher")
        await stage.happens(Joined(stage.id(), room, bot, True, "", shared=shared))
        chosen["role"] = role
        connected = Submitted(stage.id(), room, handle("teams/aiko"), "engagement.connect", chosen)
        await then(await stage.happens(connected))
    await types("teams/aiko", "people", Room("teams", "T", "inside-False"))
