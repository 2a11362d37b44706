"""``python -m bench [name …]``: what is promised in numbers, measured in one run on the disk of the checkout."""

import argparse
import asyncio
import shutil
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from time import perf_counter

from bench import agenda, firm, memory, replicas, slack, start, storage, tagged, teams, understanding, year
from bench.processes import ROOT
from bench.report import Report, file_system

FOLDER = ROOT / "data" / "bench"
#: Parts that are measured on the data of a firm with 1,000 engagements.
OF_A_FIRM: Mapping[str, Callable[[Report, Path], Awaitable[None]]] = {
    "slack": slack.run,
    "tagged": tagged.run,
    "teams": teams.run,
    "start": start.run,
    "memory": memory.run,
    "replicas": replicas.run,
}
PARTS = ("storage", "agenda", "understanding", "year", *OF_A_FIRM)


async def measure(report: Report, names: list[str]) -> None:
    if "storage" in names:
        await storage.run(report)
    if "agenda" in names:
        await agenda.run(report)
    if "understanding" in names:
        await understanding.run(report)
    if "year" in names:
        await year.run(report, FOLDER / "year")
    if set(names) & set(OF_A_FIRM):
        base = FOLDER / "firm"
        await firm.build(base)
        for name, part in OF_A_FIRM.items():
            if name in names:
                await part(report, base)


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("name", nargs="*", help=f"only these parts, of {', '.join(PARTS)}")
    parser.add_argument(
        "--minutes", type=float, default=2.0, help="how long memory is watched (promised: 10)"
    )
    asked = parser.parse_args()
    if unknown := set(asked.name) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    report, started = Report(minutes=asked.minutes), perf_counter()
    FOLDER.mkdir(parents=True, exist_ok=True)
    try:
        file_system(FOLDER)
        asyncio.run(measure(report, asked.name or list(PARTS)))
        report.tell(FOLDER)
    finally:
        shutil.rmtree(FOLDER)
    report.write()
    print(f"{perf_counter() - started:.0f} s")


if __name__ == "__main__":
    main()
