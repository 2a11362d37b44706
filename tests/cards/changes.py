"""All that is shown of change requests: every form and card, filled to the brim, and every way they end."""

from collections.abc import Awaitable, Callable
from datetime import date, timedelta

from bot.events import Pressed, Said, Submitted, Value
from bot.model.document import Put
from bot.model.plan import Milestone, Plan
from bot.model.seats import Seat
from bot.ports import Batch
from tests.flows.stage import CLIENT_ROOM, INTERNAL, Seen, Stage, handle, staged

#: A message that smells of more, in each language.
CREEP = {
    "en": "Just one more thing, could you also add a chart?",
    "ja": "ついでに、もう一つグラフも追加していただけますか。",
    "ms": "Satu lagi, boleh tambah carta juga?",
    "da": "Bare lige én ting til, kan I også tilføje et diagram?",
    "ru": "И ещё кое-что: могли бы вы заодно добавить график?",
}


async def changes(
    language: str, mood: str, words: str, keep: Callable[[str, Stage], Awaitable[None]]
) -> None:
    """Play them in a language and a mood, on a stage of its own."""
    async for stage in staged(language):
        number = 0

        async def then(shown: Seen) -> None:
            nonlocal number
            number += 1
            await keep(f"{language}-{mood}-changes-{number:02}", stage)  # noqa: B023 - one stage only

        seats = {Seat.MANAGING_PARTNER.value: handle("petra")}
        await then(await stage.opens(language=language, mood=mood, client="Bø & <Søns> 株式会社", **seats))
        plan = Plan(stage.engagement, milestones=(Milestone("m1", words[:110], date(2027, 1, 15)),))
        held = await stage.store.get(plan.key)
        await stage.store.commit(Batch(stage.clock.now(), (Put(plan, held.version if held else 0),)))
        await _changes(stage, then, words)
        await _heard(stage, then, words, CREEP[language])


async def _changes(stage: Stage, then: Callable[[Seen], Awaitable[None]], words: str) -> None:  # noqa: PLR0915 - one play
    some = words[:500]

    async def presses(name: str, verb: str, arg: str = "") -> None:
        room = CLIENT_ROOM if name == "carl" else INTERNAL
        held = await stage.store.get(f"change:{stage.engagement}:{arg}")
        revision = held.doc.revision if held else 0
        code = verb if "." in verb else f"change.{verb}"
        pressed = Pressed(stage.id(), room, handle(name), code, stage.engagement, arg, revision)
        await then(await stage.happens(pressed))

    async def sends(name: str, verb: str, arg: str, **values: Value) -> None:
        room = CLIENT_ROOM if name == "carl" else INTERNAL
        held = await stage.store.get(f"change:{stage.engagement}:{arg}")
        revision = held.doc.revision if held else 0
        code = f"change.{verb}"
        sent = Submitted(stage.id(), room, handle(name), code, values, stage.engagement, arg, revision)
        await then(await stage.happens(sent))

    cost: dict[str, Value] = {"what": some, "days": 3, "milestone": "m1", "hours": 40, "own": some}
    price: dict[str, Value] = {"price": 1_000_000, "currency": "EUR"}
    for name, room in (("aiko", INTERNAL), ("carl", CLIENT_ROOM)):
        await then(await stage.commands(name, "changes", room))
        await then(await stage.commands(name, "change", room))
    for said in (words[:1000], *[some] * 5):
        await then(await stage.commands("carl", f"change {said}", CLIENT_ROOM))
    await then(await stage.opens_home("aiko"))
    await presses("aiko", "budget")
    await sends("aiko", "budgeted", "", hours=-1, price="x", currency="")
    await sends("aiko", "budgeted", "", hours=100, price=1_000, currency="EUR")
    await presses("aiko", "budget")
    await sends("aiko", "asked", "", what=some, why=some)
    for shown, number in (("both", "1"), ("none", "2"), ("hours", "3"), ("price", "4")):
        await presses("aiko", "assess", number)
        await sends("aiko", "assessed", number, what=some)
        await sends("aiko", "assessed", number, **{**cost, **price, "shown": shown})
        await presses("aiko", "see", number)
        await presses("aiko", "offer", number)
        await presses("aiko", "offer", number)
    await then(await stage.opens_home("aiko"))
    await sends("aiko", "assessed", "5", what=some, days=1, hours=0, price=0, shown="both")
    await then(await stage.opens_home("aiko"))
    await presses("aiko", "show", "5")
    await sends("aiko", "assessed", "2", what=some, days=1, hours=2, shown="hours")
    await presses("carl", "decision.confirm", "1")
    await presses("carl", "decision.confirm", "2")
    await presses("carl", "no", "3")
    await sends("carl", "refused", "3", reason=some)
    await presses("aiko", "assess", "1")
    for number, fate in (("4", "declined"), ("5", "parked"), ("2", "withdrawn")):
        await presses("aiko", "end", number)
        await sends("aiko", "ended", number, fate=fate)
        await sends("aiko", "ended", number, fate=fate, reason=some)
    await presses("carl", "back", "6")
    await presses("aiko", "end", "7")
    await sends("aiko", "ended", "7", fate="withdrawn")
    await presses("aiko", "list")
    await presses("aiko", "show", "1")
    await then(await stage.commands("carl", "changes", CLIENT_ROOM))
    await then(await stage.commands("aiko", "health"))


async def _heard(stage: Stage, then: Callable[[Seen], Awaitable[None]], words: str, creep: str) -> None:
    """Messages that smell of more, and an issue of scope with its guidance."""
    for message in ("m1", "m2", "m3"):
        said = Said(stage.id(), CLIENT_ROOM, handle("carl"), f"{creep} {words[:200]}", message=message)
        await then(await stage.happens(said))
    await then(await stage.moves(stage.clock.now() + timedelta(minutes=10)))
    for verb, message in (("new", "m1"), ("within", "m1"), ("idea", "m2"), ("ignore", "m3"), ("new", "m3")):
        await then(await stage.presses("aiko", f"change.{verb}", f"hint:{message}", INTERNAL))
    at = stage.id()
    said = Said(at, CLIENT_ROOM, handle("carl"), f"#scope {words[:200]}", message=at)
    await then(await stage.happens(said))
    number = str((await stage.doc("desk")).last)
    for category in ("team", "scope"):
        grave: dict[str, Value] = {"severity": "critical", "category": category, "urgency": "critical"}
        await then(await stage.submits("petra", "issue.change", grave, number, INTERNAL))
        for name in ("aiko", "petra"):
            await then(await stage.presses(name, "issue.guide", number, INTERNAL))
    await then(await stage.presses("aiko", "issue.vague", number, INTERNAL))
    await then(await stage.presses("aiko", "change.issue", f"issue:{number}", INTERNAL))
    values: dict[str, Value] = {"what": words[:500], "why": ""}
    await then(await stage.submits("aiko", "change.asked", values, f"issue:{number}", INTERNAL))
    await then(await stage.presses("aiko", "issue.show", number, INTERNAL))
    mild: dict[str, Value] = {"severity": "low", "category": "communication", "urgency": "low"}
    await then(await stage.submits("aiko", "issue.change", mild, number, INTERNAL))
    await then(await stage.presses("aiko", "issue.guide", number, INTERNAL))
