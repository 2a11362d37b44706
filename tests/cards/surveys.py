"""All that is shown of surveys: asked, answered, changed, low, late, refused, by either side."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.events import Value
from tests.flows.stage import CLIENT_ROOM, INTERNAL, Seen, Stage, direct


async def surveys(stage: Stage, then: Callable[[Seen], Awaitable[None]], words: str) -> None:
    """Play every survey, started by hand, with every refusal; ``words`` are what people write."""

    async def presses(name: str, code: str, arg: str, room: object = None) -> None:
        where = CLIENT_ROOM if room is CLIENT_ROOM else INTERNAL if room is INTERNAL else direct(name)
        await then(await stage.presses(name, code, arg, where))

    async def sends(name: str, id_: str, **values: Value) -> None:
        where = CLIENT_ROOM if name == "carl" else direct(name)
        await then(await stage.submits(name, "survey.answer", values, id_, where))

    said = words[:990]
    low: dict[str, Value] = {"onboarding": 3, "clear": "no", "communication": 10, "confidence": 6}
    await then(await stage.commands("aiko", "survey"))
    for kind in ("thirty", "quarterly", "pulse", "checkin", "friction"):
        await presses("aiko", "survey.start", kind, INTERNAL)
    await presses("aiko", "survey.start", "thirty", INTERNAL)
    await presses("carl", "survey.open", "thirty-1", CLIENT_ROOM)
    await presses("aiko", "survey.open", "thirty-1", CLIENT_ROOM)
    await sends("carl", "thirty-1", **low, concerns=said, well=said, different=said)
    await presses("carl", "survey.open", "thirty-1", CLIENT_ROOM)
    await sends("carl", "thirty-1", **low, concerns=said, well=said, different=None)
    await sends("carl", "thirty-1", onboarding=0, clear="so", communication=None, well=words[:1100])
    await sends("carl", "quarterly-1", satisfaction=10, communication=9, value="somewhat", concerns="None")
    await presses("omar", "survey.each", "thirty-1", INTERNAL)
    for code in ("5", "1"):
        await presses("omar", "survey.tap", f"pulse-1|client_mood|{code}")
    await presses("omar", "survey.open", "pulse-1")
    await sends("lena", "pulse-1", client_mood="2", why=said)
    await presses("aiko", "survey.open", "checkin-1")
    await sends("aiko", "checkin-1", how_it_works=said, change=said)
    await sends("aiko", "checkin-1", how_it_works=" ")
    await presses("aiko", "survey.open", "friction-1")
    await sends("aiko", "friction-1", meetings="yes", information="no", decisions="no", engaged="no")
    await then(await stage.opens_home("aiko"))
    await presses("aiko", "survey.adjust", "friction-1|decisions", INTERNAL)
    today = stage.clock.now().date()
    for on in (today - timedelta(days=3), today + timedelta(days=2)):
        agreed: dict[str, Value] = {"what": words[:490], "on": on}
        arg = "friction-1|decisions"
        await then(await stage.submits("aiko", "survey.adjusted", agreed, arg, INTERNAL))
    await then(await stage.commands("aiko", "survey"))
    for days in (3, 25):
        await then(await stage.moves(stage.clock.now() + timedelta(days=days)))
    await presses("carl", "survey.open", "thirty-1", CLIENT_ROOM)
    await presses("omar", "survey.tap", "pulse-1|client_mood|4")
    await sends("carl", "thirty-1", **low, concerns=said)
    await presses("omar", "survey.each", "thirty-1", INTERNAL)
    await presses("aiko", "survey.start", "pulse", INTERNAL)
    await presses("omar", "survey.tap", "pulse-2|client_mood|4")
    await then(await stage.commands("aiko", "survey"))
