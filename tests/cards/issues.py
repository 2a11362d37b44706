"""All that is shown of issues: raised from everywhere, taken, corrected, asked, escalated, solved, listed, private."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.events import Commanded, Met, Pressed, Reacted, Said, Submitted, Value
from bot.model.issue import FACTS
from bot.model.places import Room
from tests.flows.stage import CLIENT_ROOM, INTERNAL, Seen, Stage, direct, handle


async def issues(  # noqa: PLR0915
    stage: Stage, then: Callable[[Seen], Awaitable[None]], words: str, language: str
) -> None:
    """Play every act of the desk, with every refusal; ``words`` are what people write."""
    at = stage.id()
    said = Said(at, CLIENT_ROOM, handle("carl"), f"{words[:2900]} #issue", message=at)
    await then(await stage.happens(said))
    number = str((await stage.doc("desk")).last)

    async def presses(name: str, verb: str, arg: str = number) -> None:
        room = CLIENT_ROOM if name == "carl" else INTERNAL
        pressed = Pressed(stage.id(), room, handle(name), f"issue.{verb}", stage.engagement, arg)
        await then(await stage.happens(pressed))

    async def sends(name: str, verb: str, **values: Value) -> None:
        room = CLIENT_ROOM if name == "carl" else INTERNAL
        code = f"issue.{verb}"
        await then(
            await stage.happens(
                Submitted(stage.id(), room, handle(name), code, values, stage.engagement, number)
            )
        )

    facts: dict[str, Value] = dict.fromkeys(FACTS, words[:290])
    for verb in ("change", "ask", "fact", "update", "resolve", "escalate", "facts", "show"):
        await presses("aiko", verb)
    await presses("carl", "take")
    await presses("aiko", "take")
    await presses("omar", "take")
    await presses("aiko", "take")
    for name in ("aiko", "petra"):
        await presses(name, "rhythm")
    for chosen in ("72", "24"):
        await sends("aiko", "rhythm", hours=chosen)
    for verb in ("ask", "fact", "update"):
        await sends("aiko", verb, words=" ")
        await sends("aiko", verb, words=words[:1900])
        if verb == "ask":
            await presses("carl", "answer")
            await presses("aiko", "show")
            await sends("carl", "answer", words=words[:1900])
    await sends("aiko", "escalate", **dict.fromkeys(FACTS, "!"), client="no", senior="no")
    await sends("aiko", "escalate", **facts, client="yes", senior="yes")
    await presses("aiko", "client")
    await sends("aiko", "change", severity="critical", category="scope", urgency="low")
    await sends("aiko", "change", severity="critical", category="scope", urgency="low")
    await then(await stage.moves(stage.clock.now() + timedelta(hours=3)))
    await sends("aiko", "change", severity="medium", category="billing", urgency="low")
    await sends("aiko", "resolve", words=words[:1900])
    await presses("aiko", "resolve")
    await presses("aiko", "show")
    await presses("omar", "restore")
    await presses("aiko", "not")
    await presses("carl", "restore")
    await sends("aiko", "change", severity="high", category="team", urgency="high")
    await sends("petra", "confide", people=(handle("aiko"),))
    await presses("petra", "confide")
    await sends("petra", "confide", people=(handle("carl"),))
    await presses("petra", "show")
    await then(await stage.happens(Reacted(stage.id(), CLIENT_ROOM, handle("carl"), "sos", "m-77")))
    number = str((await stage.doc("desk")).last)
    await presses("carl", "words", number)
    await sends("carl", "words", words="")
    for text in (
        "issues",
        "issues mine",
        "issues late",
        "issues closed",
        "issues log",
        "issues log 1",
        "issues log 99",
    ):
        await then(await stage.commands("petra", text))
    await then(await stage.commands("carl", "issues log", CLIENT_ROOM))
    await presses("petra", "log", f"{number}|1")
    unsure = Said(stage.id(), CLIENT_ROOM, handle("carl"), "Not an #issue any more", message="m-78")
    await then(await stage.happens(unsure))
    for one in range(8):
        again = Said(
            stage.id(), CLIENT_ROOM, handle("carl"), f"{one}: {words[:300]} #blocker", message=f"n-{one}"
        )
        await then(await stage.happens(again))
    lunch = Room("local", "T", "lunch")
    await stage.turns.take(Met(stage.id(), direct("zoe"), handle("zoe"), "Zoe", True, language))
    await then(await stage.happens(Commanded(stage.id(), lunch, handle("zoe"), "concern", words)))
    await then(await stage.commands("petra", "issues"))
    (stray,) = await stage.store.find("stray", "workspace", "local:T")
    mine, stage.engagement = stage.engagement, ""
    await then(await stage.presses("petra", "stray.open", stray.doc.id, direct("petra")))
    stage.engagement = mine
    for hours in (3, 30, 80, 200):
        await then(await stage.moves(stage.clock.now() + timedelta(hours=hours)))
    await then(await stage.opens_home("petra"))
