"""``python -m bench [name …]``: everything that is promised in numbers, measured in one run."""

import argparse
import asyncio
from collections.abc import Awaitable, Callable, Mapping
from time import perf_counter

from bench import slack, storage
from bench.processes import ROOT
from bench.report import Report, file_system

DATA = ROOT / "data"
PARTS: Mapping[str, Callable[[Report], Awaitable[None]]] = {
    "slack": slack.run,
    "storage": storage.run,
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("name", nargs="*", choices=[*PARTS, []], help="only these parts")
    asked = parser.parse_args().name or list(PARTS)
    DATA.mkdir(exist_ok=True)
    file_system(DATA)
    report, started = Report(), perf_counter()
    for name in asked:
        asyncio.run(PARTS[name](report))
    report.tell(DATA)
    report.write()
    print(f"{perf_counter() - started:.0f} s")


if __name__ == "__main__":
    main()
