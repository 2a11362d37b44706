"""All that is shown of answering the client, and of dates that they cannot keep: a play of its own."""

from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta

from bot.events import Pressed, Said, Submitted, Value
from bot.model.document import Put
from bot.model.plan import Milestone, Plan
from bot.ports import Batch
from tests.flows.papers import fills, last, presses
from tests.flows.stage import CLIENT_ROOM, Seen, Stage, handle, staged

Then = Callable[[Seen], Awaitable[None]]


async def experience(
    language: str, mood: str, words: str, keep: Callable[[str, Stage], Awaitable[None]]
) -> None:
    """Play it in a language and a mood; ``words`` try to break out of their card, ``keep`` is told of every act."""
    async for stage in staged(language):
        number = 0

        async def then(shown: object) -> None:
            nonlocal number
            number += 1
            await keep(f"{language}-{mood}-experience-{number:02}", stage)  # noqa: B023 - one stage only

        await then(await stage.opens(language=language, mood=mood, client="Acme & <Søns> 株式会社 " * 3))
        await _asked(stage, then, words)
        await _slots(stage, then)
        await _workshop(stage, then, words)
        await _late(stage, then, words)


async def _asked(stage: Stage, then: Then, words: str) -> None:
    """The client asks, nobody answers for a day; then all of us are silent; the project manager is away."""
    for number, name in enumerate(("carl", "zoe")):
        asked = Said(f"T/northwind/q{number}", CLIENT_ROOM, handle(name), f"{words}?")
        await then(await stage.happens(asked))
        await stage.moves(stage.clock.now() + timedelta(minutes=5))
    await then(await stage.moves(stage.clock.now() + timedelta(days=1)))
    card = last(stage, "dm-aiko", "asked.elsewhere")
    await then(await stage.opens_home("aiko"))
    await then(await presses(stage, "aiko", card, "asked.elsewhere"))
    await then(await stage.moves(stage.clock.now() + timedelta(days=10)))
    await then(await stage.opens_home("aiko"))
    await then(await stage.presses("aiko", "silence.elsewhere"))
    day = stage.clock.now().date()
    for deputy in (None, handle("omar")):
        away: dict[str, Value] = {"first": day, "last": day + timedelta(days=9), "deputy": deputy}
        await then(await stage.submits("aiko", "away.set", away))
        await then(await stage.happens(Said(stage.id(), CLIENT_ROOM, handle("carl"), words)))
        await stage.moves(stage.clock.now() + timedelta(days=1))
    await then(await stage.submits("aiko", "away.set", {"first": None, "last": None}))


async def _slots(stage: Stage, then: Then) -> None:
    await then(await stage.commands("aiko", "slots"))
    for typed in ("x", "9-10", "11-10, 12-13", "7-8, 9-10", "9-11, 10-12", "9-10, 13-14", ""):
        await then(await stage.submits("aiko", "slots.set", {"slots": typed}))


async def _late(stage: Stage, then: Then, words: str) -> None:
    """Wishes of every kind, and every answer to them."""
    now = stage.clock.now()
    day = now.date() + timedelta(days=3)
    milestones = tuple(
        Milestone(str(number), words[:110], day + timedelta(days=number)) for number in range(1, 7)
    )
    held = await stage.store.get(f"plan:{stage.engagement}")
    kickoff = datetime(day.year, day.month, day.day, 10, tzinfo=UTC)
    plan = Plan(stage.engagement, kickoff=kickoff, milestones=milestones)
    await stage.store.commit(Batch(now, (Put(plan, held.version if held else 0),)))

    async def wishes(what: str, to: date | None, name: str = "carl") -> None:
        values: dict[str, Value] = {"what": what, "day": to, "why": words[:290]}
        event = Submitted(stage.id(), CLIENT_ROOM, handle(name), "late.asked", values, stage.engagement)
        await then(await stage.happens(event))

    for name in ("carl", "aiko"):
        press = Pressed(stage.id(), CLIENT_ROOM, handle(name), "late.open", stage.engagement, "milestone:2")
        await then(await stage.happens(press))
        await then(await stage.commands(name, "late", CLIENT_ROOM))
    for to in (None, day, date(2020, 1, 1), date(2099, 1, 1)):
        await wishes("milestone:2", to)
    await wishes("milestone:2", day, "omar")
    for number, code in enumerate(("late.grant", "late.decline", "late.offer"), 1):
        await wishes(f"milestone:{number}", day + timedelta(days=20))
        await then(await presses(stage, "aiko", last(stage, "dm-aiko", "late.grant"), code))
    for said in ("x" * 400, words[:290]):
        await then(await stage.submits("aiko", "late.declined", {"words": said}, "3"))
        offered: dict[str, Value] = {"day": day + timedelta(days=9), "words": said}
        await then(await stage.submits("aiko", "late.offered", offered, "4"))
    card = last(stage, "northwind", "late.accept")
    await then(await stage.opens_home("aiko"))
    await then(await presses(stage, "carl", card, "late.accept"))
    await wishes("kickoff", None)
    await wishes("milestone:4", day + timedelta(days=30))
    await then(await stage.opens_home("aiko"))
    await then(await stage.commands("aiko", "late"))


async def _workshop(stage: Stage, then: Then, words: str) -> None:
    """Recorded, refused, approved, gone out, moved, called off; and what is said before the kickoff."""
    at = stage.clock.now() + timedelta(days=5)
    filled: dict[str, Value] = {
        "topic": words[:110],
        "at": at,
        "minutes": 90,
        "material": "https://example.com/guide?a=<1>",
        "practice": words[:990],
        "task": words[:990],
    }
    await then(await stage.commands("aiko", "workshop"))
    await then(await fills(stage, "aiko", **{**filled, "material": "x", "minutes": 1}))
    await then(await stage.commands("aiko", "workshop"))
    await then(await fills(stage, "aiko", **filled))
    draft = last(stage, "dm-aiko", "learning.approve")
    await then(await presses(stage, "aiko", draft, "learning.approve"))
    await then(await stage.moves(at - timedelta(hours=1)))
    held = await stage.store.get(f"learning:{stage.engagement}")
    assert held
    id_ = held.doc.workshops[0].id
    await then(await stage.presses("aiko", "learning.edit", id_))
    await then(await fills(stage, "aiko", at=at + timedelta(days=7)))
    await then(await presses(stage, "aiko", last(stage, "dm-aiko", "learning.approve"), "learning.approve"))
    values: dict[str, Value] = {"what": f"workshop:{id_}", "day": None, "why": words[:290]}
    wish = Submitted(stage.id(), CLIENT_ROOM, handle("carl"), "late.asked", values, stage.engagement)
    await then(await stage.happens(wish))
    await then(await stage.moves(at + timedelta(days=8)))
    await then(await stage.presses("aiko", "learning.off", id_))
    await then(await stage.submits("aiko", "learning.off", {"why": words[:290]}, id_))
    await then(await stage.commands("aiko", "kickoff"))
    await then(
        await fills(stage, "aiko", at=stage.clock.now() + timedelta(days=6), place="https://meet.example/1")
    )
    await then(await presses(stage, "aiko", last(stage, "dm-aiko", "agenda.approve"), "agenda.approve"))
    await then(await stage.moves(stage.clock.now() + timedelta(days=6)))
