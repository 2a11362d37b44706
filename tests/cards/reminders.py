"""All that is shown of reminders: due, put off, done, given up; days out of office, deputies, who is asked instead."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from msgspec.structs import replace

from bot.events import Value
from bot.model.document import Put
from bot.model.places import Room
from bot.ports import Batch
from tests.flows.stage import Seen, Stage, handle

MIKA = "local.T.mika"


async def reminders(
    stage: Stage, then: Callable[[Seen], Awaitable[None]], language: str, client: str
) -> None:
    """A project whose sales rep lets everybody wait."""

    async def on(days: int) -> None:
        await then(await stage.moves(stage.clock.now() + timedelta(days=days)))

    async def away(first: int | None, last: int | None, deputy: str | None) -> None:
        today = stage.clock.now().date()
        values: dict[str, Value] = {
            "first": None if first is None else today + timedelta(days=first),
            "last": None if last is None else today + timedelta(days=last),
            "deputy": handle(deputy) if deputy else None,
        }
        await then(await stage.submits("mika", "away.set", values))

    mine = stage.engagement
    rooms: dict[str, Value] = {"internal": Room("local", "T", "n"), "client_room": Room("local", "T", "m")}
    signed = {"signed": stage.clock.now().date()}
    await then(await stage.opens(language=language, client=client, **rooms, **signed))
    await on(3)
    for how in ("hour", "monday"):
        await then(await stage.presses("mika", "nudge.snooze", how))
    await then(await stage.commands("mika", "away"))
    for first, last, deputy in (
        (2, 1, None),
        (None, 1, "mika"),
        (-3, -2, None),
        (1, 900, "carl"),
        (0, 9, "omar"),
    ):
        await away(first, last, deputy)
    await on(7)
    await then(await stage.commands("mika", "away"))
    await away(None, None, None)
    await away(0, 6, None)
    await on(3)
    await then(await stage.presses("aiko", "away.deputy", MIKA))
    await then(await stage.submits("aiko", "away.named", {"deputy": None}, MIKA))
    await then(await stage.submits("aiko", "away.named", {"deputy": handle("omar")}, MIKA))
    await away(None, None, None)
    held = await stage.store.get(f"person:{MIKA}")
    assert held
    lost = replace(held.doc, lost=stage.clock.now())
    await stage.store.commit(Batch(stage.clock.now(), (Put(lost, held.version),)))
    await on(4)
    await then(await stage.commands("mika", "home"))
    await on(25)
    for answer in ("1", "2"):
        await then(await stage.submits("mika", "handoff.answer", {"answer": answer}, "problems"))
    await on(1)
    stage.engagement = mine
