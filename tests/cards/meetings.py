"""All that is shown of meetings: asked, held, skipped, missed, looked back at, an alarm."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from bot.events import Due
from bot.model.meeting import MOMENTUM, RELATIONSHIP, SIGNS
from tests.flows.stage import Seen, Stage


async def meetings(stage: Stage, then: Callable[[Seen], Awaitable[None]], words: str) -> None:
    """Every meeting that a playbook has is begun as if its day had come; ``words`` are what people write."""
    said = words[:990]

    async def begins(kind: str, about: str = "") -> None:
        name, args = f"meeting.start:{stage.engagement}:{kind}", {"kind": kind, "about": about}
        await then(await stage.happens(Due(stage.id(), name, "meeting.start", stage.engagement, args=args)))

    async def tells(name: str, id_: str, code: str = "told", **values: Any) -> None:
        await then(await stage.presses(name, "meeting.form" if code == "told" else "meeting.skip", id_))
        day = {"on": stage.clock.now().date()}
        await then(await stage.submits(name, f"meeting.{code}", {**day, **values}, id_))

    await begins("status_call")
    await tells("aiko", "status_call-1")
    await begins("status_call")
    await begins("status_call")
    await then(await stage.opens_home("aiko"))
    await tells("aiko", "status_call-3", "skipped", reason=" ")
    await tells("aiko", "status_call-3", "skipped", reason=said)
    await begins("stakeholder_call")
    await tells(
        "petra", "stakeholder_call-1", on=stage.clock.now().date() + timedelta(days=9), said=words[:1100]
    )
    await tells("petra", "stakeholder_call-1", **{"with": said, "said": said, "next": said})
    await begins("business_review")
    await begins("milestone_review")
    for answer, rating in (("yes", "5"), ("partly", "3"), ("no", "1")):
        figures = {**dict.fromkeys(MOMENTUM, answer), **dict.fromkeys(RELATIONSHIP, rating)}
        await tells("aiko", "milestone_review-1", **figures, signs=SIGNS if answer == "no" else (), said=said)
    await then(await stage.moves(stage.clock.now() + timedelta(days=1)))
    await begins("milestone_review")
    await tells("aiko", "milestone_review-2", **figures, next=said)
    await begins("retrospective", words[:90])
    await tells("aiko", "retrospective-1", well=said, badly=said, change=said)
    await begins("retrospective", "onboarding")
    await tells("aiko", "retrospective-2", proposals="\n".join(["x"] * 11))
    await tells("aiko", "retrospective-2", proposals="\n".join([words[:290]] * 3))
