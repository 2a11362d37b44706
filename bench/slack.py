"""A signed answer of an interview, over HTTP to the disk and back, beside a bolt app that does nothing."""

import json
from dataclasses import dataclass, field
from pathlib import Path

from bench import firm, signed
from bench.ledger import read_ledger
from bench.load import Outcome, closed_loop, open_loop
from bench.processes import SENDING, Process, on_core
from bench.report import Goal, Report, medians, side_by_side
from bench.serving import bare, bot, copy, echo, slack, web_api
from bench.stock_peer import NAME
from storage.tiny import TinyStore

ROUNDS = 5
CONNECTIONS = 32
#: Messages to warm up, one after the other, and at once.
WARM, ALONE, TOGETHER = 300, 600, 4500
#: Messages a second, and for how long.
RATE, SECONDS = 200, 10
STOCK = 5


@dataclass(slots=True)
class Rates:
    """One side's rounds."""

    alone: list[float] = field(default_factory=list)
    together: list[float] = field(default_factory=list)


async def run(report: Report, base: Path) -> None:
    """Measure; every 200 is looked for in the store afterwards. Raises AssertionError for one that is not there."""
    with on_core(SENDING), web_api() as api:
        await measure(report, base, api, messages())


def messages() -> list[bytes]:
    """All there is to say: each sales rep's next message, then each one's next but one, and so on."""
    said = [firm.steps(number) for number in range(firm.ENGAGEMENTS)]
    return [
        signed.message(number, count, said[number][count].words)
        for count in range(len(said[0]))
        for number in range(firm.ENGAGEMENTS)
    ]


async def measure(report: Report, base: Path, api: str, bodies: list[bytes]) -> None:
    ours, peer, slow, usual = Rates(), Rates(), list[float](), list[float]()
    for _ in range(ROUNDS):
        with bare(api) as process:
            await both(process, bodies, peer)
        folder = copy(base, "run")
        with bot(folder, slack(api)) as process:
            good = await both(process, bodies, ours)
        await verify(folder, good)
        folder = copy(base, "run")
        with bot(folder, slack(api)) as process:
            outcome, good = await steady(process, bodies)
            slow.append(outcome.quantile(0.99) * 1e3)
            usual.append(outcome.quantile(0.5) * 1e3)
        await verify(folder, good)
    changing = "Slack event that changes state"
    together, alone = (
        f"{changing}, {CONNECTIONS} connections; bare bolt",
        f"{changing}, 1 connection; bare bolt",
    )
    report.add(side_by_side(together, "1/s", ours.together, peer.together, 0.5))
    report.add(side_by_side(alone, "1/s", ours.alone, peer.alone, 0.3))
    report.add(medians(f"{changing}, p99 at {RATE}/s", "ms", slow, Goal(50, most=True)))
    report.add(medians(f"{changing}, p50 at {RATE}/s", "ms", usual))
    report.add(
        medians("the same on TinyDB's JSONStorage, 1 connection", "1/s", await stock(base, api, bodies))
    )
    report.add(medians("what the sender could send, 32 connections", "1/s", await ceiling(bodies)))


async def both(process: Process, bodies: list[bytes], rates: Rates) -> int:
    """Warm up, send one by one, send at once; returns how many were answered by 200."""
    warm = await closed_loop(process.port, requests(bodies[:WARM]), 8)
    alone = await closed_loop(process.port, requests(bodies[WARM : WARM + ALONE]), 1)
    rest = bodies[WARM + ALONE : WARM + ALONE + TOGETHER]
    together = await closed_loop(process.port, requests(rest), CONNECTIONS)
    rates.alone.append(alone.rate)
    rates.together.append(together.rate)
    return warm.good + alone.good + together.good


async def steady(process: Process, bodies: list[bytes]) -> tuple[Outcome, int]:
    """Warm up, then send at a steady rate; the outcome, and how many were answered by 200 in all."""
    warm = await closed_loop(process.port, requests(bodies[:WARM]), 8)
    outcome = await open_loop(process.port, requests(bodies[WARM : WARM + RATE * SECONDS]), RATE)
    return outcome, warm.good + outcome.good


def requests(bodies: list[bytes]) -> list[bytes]:
    return [signed.request(body) for body in bodies]


async def verify(folder: Path, good: int) -> None:
    """Every 200 stands for a change that is on disk."""
    applied = (await read_ledger(folder)).applied
    assert applied == good, f"{good} messages were answered by 200, {applied} were applied"


async def stock(base: Path, api: str, bodies: list[bytes]) -> list[float]:
    """Rates of the bot on TinyDB's own storage: each a message."""
    folder = base.with_name("stock")
    folder.mkdir()
    store = TinyStore.open(copy(base, "run"))
    (folder / NAME).write_text(json.dumps(store.db.storage.read()))
    await store.close()
    with bot(folder, slack(api), "-m", "bench.stock_peer") as process:
        await closed_loop(process.port, requests(bodies[:1]), 1)
        outcome = await closed_loop(process.port, requests(bodies[1 : STOCK + 1]), 1)
    assert outcome.good == STOCK
    return [1 / seconds for seconds in outcome.seconds]


async def ceiling(bodies: list[bytes]) -> list[float]:
    """Rates against a server that only answers: what is measured is not the sender."""
    with echo() as process:
        outcomes = [await closed_loop(process.port, requests(bodies), CONNECTIONS) for _ in range(ROUNDS)]
    return [outcome.rate for outcome in outcomes]
