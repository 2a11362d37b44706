"""From nothing to ready, beside the bare import of the packages that serving Slack needs; and what it weighs."""

import time
from pathlib import Path

from bench.processes import SENDING, SERVING, Process, on_core
from bench.report import Goal, Report, medians, side_by_side
from bench.serving import bot, copy, slack, web_api

ROUNDS = 7
#: The packages that serving Slack imports, as the bot imports them.
IMPORTS = (
    "aiohttp.web",
    "apscheduler.schedulers.asyncio",
    "babel.dates",
    "fluent.runtime",
    "msgspec",
    "prometheus_client",
    "pydantic_settings",
    "slack_bolt.adapter.socket_mode.aiohttp",
    "slack_bolt.async_app",
    "slack_sdk.web.async_client",
    "structlog",
    "tinydb",
    "typer",
    "yaml",
)
#: Seconds after the start at which memory is looked at.
SETTLED = 2.0


async def run(report: Report, base: Path) -> None:
    """Measure starts without data and with that of ``base``."""
    empty, full, imports = list[float](), list[float](), list[float]()
    light, heavy = list[float](), list[float]()
    with on_core(SENDING), web_api() as api:
        for _ in range(ROUNDS):
            imports.append(Process(("-c", f"import {', '.join(IMPORTS)}"), {}, SERVING).wait())
            folder = base.with_name("empty")
            with bot(folder, slack(api)) as process:
                empty.append(process.ready)
                light.append(settled(process))
            with bot(copy(base, "run"), slack(api)) as process:
                full.append(process.ready)
                heavy.append(settled(process))
    more = [one - other for one, other in zip(full, empty, strict=True)]
    report.add(side_by_side("start, ready for Slack; its packages' imports", "s", empty, imports, most=1.5))
    report.add(medians("start, more with 1,000 engagements", "s", more, Goal(2, most=True)))
    report.add(medians("memory, empty", "MB", light, Goal(110, most=True)))
    report.add(medians("memory, 1,000 engagements", "MB", heavy, Goal(250, most=True)))


def settled(process: Process) -> float:
    time.sleep(SETTLED)
    return process.resident
