"""A signed message from Teams, beside the SDK's adapter: one that decides nothing, and one that is answered."""

import asyncio
import json
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

from bench import firm
from bench.load import closed_loop
from bench.processes import SENDING, Process, on_core
from bench.report import Report, medians, side_by_side
from bench.serving import adapter, bot, copy, microsoft, teams
from bench.teams_signed import request, token
from storage.tiny import TinyStore

ROUNDS = 5
CONNECTIONS = 32
#: Messages to warm up with, and to measure.
WARM, MANY, SLOW = 300, 3000, 200
#: Seconds in which all replies must have arrived.
PATIENCE = 60.0
#: Seconds between two looks at how many did.
LOOK = 0.005
#: What sales reps say by turns in their alignment check: each changes where they are, and is answered by one post.
WORDS = ("later", "continue")


@dataclass(slots=True)
class Rates:
    """Messages a second, by round: those that decide nothing, and those whose reply arrived."""

    quiet: list[float] = field(default_factory=list)
    replied: list[float] = field(default_factory=list)


async def run(report: Report, base: Path) -> None:
    """Measure on a firm of its own beside ``base``."""
    folder = base.with_name("teams")
    await firm.build(folder, platform="teams")
    ours, peer, stock = Rates(), Rates(), list[float]()
    with on_core(SENDING), microsoft() as service:
        bearer = token(service)
        chatter = [
            request(service, bearer, number % firm.ENGAGEMENTS, number, "Lunch at noon?", spoken=False)
            for number in range(WARM + MANY)
        ]
        spoken = [
            request(service, bearer, number, count, WORDS[count % 2], spoken=True)
            for count in range(5)
            for number in range(firm.ENGAGEMENTS)
        ][: firm.ENGAGEMENTS + MANY]
        for _ in range(ROUNDS):
            with adapter(service, "stock") as process:
                stock.append(await quiet(process, chatter[: WARM // 10 + SLOW], WARM // 10))
            with adapter(service, "quiet") as process:
                peer.quiet.append(await quiet(process, chatter, WARM))
            with adapter(service, "replying") as process:
                peer.replied.append(await replied(process, service, spoken, WARM))
            with bot(copy(folder, "run"), teams(service)) as process:
                ours.quiet.append(await quiet(process, chatter, WARM))
            fresh = copy(folder, "run")
            with bot(fresh, teams(service)) as process:
                # The first message of each conversation also tells where it is: that is not what is measured.
                ours.replied.append(await replied(process, service, spoken, firm.ENGAGEMENTS))
            await verify(fresh)
    name = f"Teams message, {CONNECTIONS} connections"
    report.add(
        side_by_side(
            f"{name}, nothing to do; the SDK's adapter at its best", "1/s", ours.quiet, peer.quiet, 0.6
        )
    )
    report.add(medians(f"{name}, nothing to do, the SDK's adapter as it comes", "1/s", stock))
    report.add(
        side_by_side(
            f"{name}, changes state, reply arrived; the SDK's adapter at its best replying",
            "1/s",
            ours.replied,
            peer.replied,
            2.0,
        )
    )


async def quiet(process: Process, messages: list[bytes], warm: int) -> float:
    """Messages a second that are answered and nothing else; the SDK's adapter answers 201."""
    await closed_loop(process.port, messages[:warm], 8)
    outcome = await closed_loop(process.port, messages[warm:], CONNECTIONS)
    assert set(outcome.statuses) <= {200, 201}, set(outcome.statuses)
    return len(outcome.statuses) / outcome.took


async def replied(process: Process, service: str, messages: list[bytes], warm: int) -> float:
    """Messages a second, from the first one sent to the last reply received."""
    before = await asyncio.to_thread(posts, service)
    await closed_loop(process.port, messages[:warm], 8)
    await until(service, before + warm)
    started = perf_counter()
    await closed_loop(process.port, messages[warm : warm + MANY], CONNECTIONS)
    await until(service, before + warm + MANY)
    return MANY / (perf_counter() - started)


async def until(service: str, wanted: int) -> None:
    """Wait until so many posts were made. Raises TimeoutError."""
    for _ in range(round(PATIENCE / LOOK)):
        if await asyncio.to_thread(posts, service) >= wanted:
            return
        await asyncio.sleep(LOOK)
    raise TimeoutError(f"{wanted} posts")


def posts(service: str) -> int:
    with urllib.request.urlopen(f"{service}/posts") as answer:  # noqa: S310 - the stand-in's own address
        return int(json.load(answer)["posts"])


async def verify(folder: Path) -> None:
    """Every message has moved its sender: those heard an odd number of times are being asked something."""
    store = TinyStore.open(folder)
    asked = [held.doc for held in await store.find("person") if held.doc.focus and held.doc.focus.step]
    await store.close()
    assert asked, "no message changed anything"
