"""All that is shown of the preparation and the team: changed, refused, asked of the client, introduced."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.events import Value
from bot.ids import derive
from tests.flows.papers import fills, last, presses
from tests.flows.stage import CLIENT_ROOM, INTERNAL, Seen, Stage


async def preparing(stage: Stage, then: Callable[[Seen], Awaitable[None]], words: str) -> None:
    """Play the checklist and the team, with every refusal; ``words`` are what people write."""
    said, day = words[:199], stage.clock.now().date() + timedelta(days=3)
    omar = derive("local.T.omar")

    async def changes(item: str, **values: Value) -> None:
        await then(await stage.presses("aiko", "checklist.item", item))
        await then(await stage.submits("aiko", "checklist.item", {"owner": omar, "due": day, **values}, item))

    await then(await stage.commands("aiko", "checklist"))
    await then(await stage.commands("aiko", "checklist", CLIENT_ROOM))
    for code in ("show", "pick"):
        await then(await stage.presses("aiko", f"checklist.{code}", "administrative|1"))
    await then(await stage.presses("omar", "checklist.done", "access"))
    for _ in range(2):
        await then(await stage.presses("aiko", "checklist.done", "billing"))
    for state in ("dropped", "waiting"):
        await changes("contract", state=state)
    await changes("nda", state="dropped", reason=said)
    await changes("contract", state="waiting", ask=said, owner=None)
    await changes("contract", state="waiting", ask=said)
    await changes("access", state="waiting")
    await then(await stage.presses("aiko", "checklist.draft"))
    draft = last(stage, "dm-aiko", "checklist.ask")
    await then(await presses(stage, "aiko", draft, "checklist.ask"))
    for item in ("access", "access", "contract"):
        await then(await stage.presses("carl", "checklist.sent", item, room=CLIENT_ROOM))
    await then(await stage.presses("aiko", "checklist.done", "contract"))
    await then(await stage.presses("omar", "checklist.done", "access", room=INTERNAL))
    await then(await stage.presses("aiko", "checklist.add", "strategic"))
    for what in ("", words[:300], said):
        added: dict[str, Value] = {"what": what, "place": "strategic", "owner": omar, "due": day}
        await then(await stage.submits("aiko", "checklist.add", added))
    await then(await stage.opens_home("aiko"))
    await _team(stage, then, words)


async def _team(stage: Stage, then: Callable[[Seen], Awaitable[None]], words: str) -> None:
    for name in ("aiko", "omar"):
        await then(await stage.commands(name, "team"))
    photo = "https://photos.example/?a=b&c=(1)"
    for name in ("omar", "lena", "aiko"):
        await then(await stage.presses("aiko", "team.member", derive(f"local.T.{name}")))
        for value in ("http://x.example", photo):
            weighed = dict.fromkeys(("skills", "industry", "growth"), words[:199])
            filled: dict[str, Value] = {"bio": words[:499], "photo": value, "allocation": 100, **weighed}
            await then(await stage.submits("aiko", "team.member", filled, derive(f"local.T.{name}")))
    await then(await stage.commands("aiko", "team"))
    await then(await stage.presses("mika", "team.intro"))
    await then(await presses(stage, "mika", last(stage, "dm-mika", "team.edit"), "team.edit"))
    await then(await fills(stage, "mika", note=words[:900]))
    draft = last(stage, "dm-mika", "team.approve")
    await then(await presses(stage, "mika", draft, "team.approve"))
    await then(await stage.presses("mika", "team.intro"))
