"""From nothing to ready, beside the bare import of the packages that serving a platform needs; and what it weighs."""

import time
from dataclasses import dataclass, field
from pathlib import Path

from bench.processes import SENDING, SERVING, Process, on_core
from bench.report import Goal, Report, medians, side_by_side
from bench.serving import bot, copy, microsoft, slack, teams, web_api

ROUNDS = 7
#: The packages that serving imports, as the bot imports them: those of every start, and those of each platform.
IMPORTS = (
    "aiohttp.web",
    "apscheduler.schedulers.asyncio",
    "babel.dates",
    "fluent.runtime",
    "msgspec",
    "prometheus_client",
    "pydantic_settings",
    "structlog",
    "tinydb",
    "typer",
    "yaml",
)
SLACK = ("slack_bolt.adapter.socket_mode.aiohttp", "slack_bolt.async_app", "slack_sdk.web.async_client")
TEAMS = ("botbuilder.core", "botbuilder.integration.aiohttp", "botbuilder.schema", "jwt")
#: Seconds after the start at which memory is looked at.
SETTLED = 2.0


async def run(report: Report, base: Path) -> None:
    """Measure starts for each platform and for both, without data and, on Slack, with that of ``base``."""
    full, light, heavy = list[float](), list[float](), list[float]()
    with on_core(SENDING), web_api() as api, microsoft() as service:
        sides = {
            "Slack": Side(SLACK, slack(api)),
            "Teams": Side(TEAMS, teams(service)),
            "both": Side(SLACK + TEAMS, slack(api) | teams(service)),
        }
        for _ in range(ROUNDS):
            for name, side in sides.items():
                side.imports.append(
                    Process(("-c", f"import {', '.join(IMPORTS + side.packages)}"), {}, SERVING).wait()
                )
                with bot(base.with_name(f"empty-{name}"), side.served) as process:
                    side.ready.append(process.ready)
                    if name == "both":
                        light.append(settled(process))
            with bot(copy(base, "run"), slack(api)) as process:
                full.append(process.ready)
                heavy.append(settled(process))
    for name, side in sides.items():
        report.add(
            side_by_side(
                f"start, ready for {name}; the packages' imports", "s", side.ready, side.imports, most=1.5
            )
        )
    more = [one - other for one, other in zip(full, sides["Slack"].ready, strict=True)]
    report.add(medians("start, more with 1,000 engagements", "s", more, Goal(2, most=True)))
    report.add(medians("memory, empty, serving both", "MB", light, Goal(110, most=True)))
    report.add(medians("memory, 1,000 engagements", "MB", heavy, Goal(250, most=True)))


@dataclass(frozen=True, slots=True)
class Side:
    """A platform's packages and settings, and the seconds that were measured."""

    packages: tuple[str, ...]
    served: dict[str, str]
    imports: list[float] = field(default_factory=list)
    ready: list[float] = field(default_factory=list)


def settled(process: Process) -> float:
    time.sleep(SETTLED)
    return process.resident
