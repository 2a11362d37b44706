"""All that is shown while an issue is worked: every form and card, filled to the brim, and what time brings."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.events import Pressed, Said, Submitted, Value
from bot.model.issue_work import IMPACT, REVIEW, SEEN, WHYS
from bot.model.seats import Seat
from tests.flows.stage import CLIENT_ROOM, INTERNAL, Seen, Stage, handle, staged


async def worked(language: str, mood: str, words: str, keep: Callable[[str, Stage], Awaitable[None]]) -> None:
    """Play it in a language and a mood, on a stage of its own: weeks pass."""
    async for stage in staged(language):
        number = 0

        async def then(shown: Seen) -> None:
            nonlocal number
            number += 1
            await keep(f"{language}-{mood}-worked-{number:02}", stage)  # noqa: B023 - one stage only

        sponsor = {Seat.CLIENT_SPONSOR.value: handle("carl")}
        await then(await stage.opens(language=language, mood=mood, client="Bø & <Søns> 株式会社", **sponsor))
        await _worked(stage, then, words)


async def _worked(stage: Stage, then: Callable[[Seen], Awaitable[None]], words: str) -> None:  # noqa: PLR0915
    """Play an issue from its facts to its review; ``words`` are what people write."""
    at, some = stage.id(), words[:280]
    said = Said(at, CLIENT_ROOM, handle("carl"), f"{some} #issue", message=at)
    await then(await stage.happens(said))
    number = str((await stage.doc("desk")).last)

    async def presses(name: str, *verbs: str) -> None:
        room = CLIENT_ROOM if name == "carl" else INTERNAL
        for verb in verbs:
            pressed = Pressed(stage.id(), room, handle(name), f"issue.{verb}", stage.engagement, number)
            await then(await stage.happens(pressed))

    async def sends(name: str, verb: str, **values: Value) -> None:
        room, code = CLIENT_ROOM if name == "carl" else INTERNAL, f"issue.{verb}"
        sent = Submitted(stage.id(), room, handle(name), code, values, stage.engagement, number)
        await then(await stage.happens(sent))

    await sends("aiko", "change", severity="high", category="delivery", urgency="high")
    await presses("aiko", "take", "look", "send")
    await sends("aiko", "look", **dict.fromkeys(SEEN, some))
    await presses("carl", "own")
    await sends("carl", "own", words=some)
    for _ in range(WHYS):
        await presses("aiko", "why")
        await sends("aiko", "why", words=some, cause="deeper")
    await sends("aiko", "why", words=some, cause="quality")
    await presses("aiko", "effect")
    await sends("aiko", "effect")
    await sends("aiko", "effect", **dict.fromkeys(IMPACT, some))
    day = stage.clock.now().date() + timedelta(days=9)
    plan: dict[str, Value] = {"fix": f"{some} as soon as possible", "cure": some, "options": some}
    steps = f"{words[:80].replace(';', ',').strip()}; Lena; {day}"
    await presses("aiko", "plan")
    await sends("aiko", "plan", **plan, owner=handle("carl"), steps="Restore")
    free = (handle("omar"),)
    await sends("aiko", "plan", **plan, owner=handle("aiko"), steps=f"Restore; Lena; {day}", free=free)
    await sends("aiko", "plan", **plan, owner=handle("aiko"), steps=steps, free=free)
    await presses("aiko", "offer", "agree", "offer", "plan")
    await presses("carl", "lack")
    await sends("carl", "lack", words=some)
    await presses("aiko", "offer")
    await presses("carl", "agree", "agree")
    await then(await stage.moves(stage.clock.now() + timedelta(days=2)))
    await presses("aiko", "send", "send", "slip", "ontrack", "show")
    later = stage.clock.now() + timedelta(days=20)
    await sends("aiko", "slip", step="0", to=stage.clock.now(), worst=stage.clock.now(), words="")
    await sends("aiko", "slip", step="0", to=later, worst=later, words=some, guard="sent")
    await then(await stage.moves(later - timedelta(days=5)))
    await presses("aiko", "exec")
    await sends("aiko", "exec", problem=some, impact=some, fix=some, when=later)
    await sends("aiko", "resolve", words=some, gesture="extra", guard="sent")
    await then(await stage.moves(stage.clock.now() + timedelta(days=20)))
    await presses("carl", "unsolved")
    await sends("aiko", "resolve", words=some, gesture="apology", guard="sent")
    await presses("carl", "solved", "solved", "bond")
    await sends("carl", "bond", works=some, differ=some, trust="shaky")
    await then(await stage.moves(stage.clock.now() + timedelta(days=9)))
    await presses("aiko", "repaired", "review", "show")
    await sends("aiko", "review", **dict.fromkeys(REVIEW, some), actions=f"Do; Omar; {day}", tell="yes")
    await presses("aiko", "show")
