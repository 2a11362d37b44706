"""What was measured: rows, their goals, a table for people and a file for machines."""

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import psutil
from rich.console import Console
from rich.table import Table

RESULTS = Path(__file__).with_name("results.json")
MEMORY = {"tmpfs", "ramfs", "devtmpfs"}


@dataclass(frozen=True, slots=True)
class Goal:
    """A bound for the value, or with ``ratio`` for its ratio to the peer; ``most``: from above."""

    bound: float
    ratio: bool = False
    most: bool = False

    def met(self, value: float, ratio: float | None) -> bool:
        measured = ratio if self.ratio else value
        if measured is None:
            return False
        return measured <= self.bound if self.most else measured >= self.bound

    def __str__(self) -> str:
        return f"{'≤' if self.most else '≥'} {self.bound:g}{'×' if self.ratio else ''}"


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement, beside a peer's in the same run where there is one; ``spread``: its least and greatest."""

    name: str
    value: float
    unit: str
    peer: float | None = None
    goal: Goal | None = None
    spread: tuple[float, float] | None = None

    @property
    def ratio(self) -> float | None:
        return self.value / self.peer if self.peer else None

    @property
    def met(self) -> bool | None:
        return self.goal.met(self.value, self.ratio) if self.goal else None


def medians(name: str, unit: str, rounds: Sequence[float], goal: Goal | None = None) -> Row:
    """The median of some rounds."""
    return Row(name, median(rounds), unit, None, goal, (min(rounds), max(rounds)))


def side_by_side(
    name: str,
    unit: str,
    rounds: Sequence[float],
    peer: Sequence[float],
    least: float | None = None,
    most: float | None = None,
) -> Row:
    """The medians of two sides measured in turns; the ratio is to be ``least`` or more, ``most`` or less."""
    bound = least if least is not None else most
    goal = None if bound is None else Goal(bound, ratio=True, most=least is None)
    return Row(name, median(rounds), unit, median(peer), goal, (min(rounds), max(rounds)))


def at_most(name: str, value: float, unit: str, bound: float | None, peer: float | None = None) -> Row:
    """A value that has an upper bound, or none."""
    return Row(name, value, unit, peer, None if bound is None else Goal(bound, most=True))


@dataclass(slots=True)
class Report:
    """Takes the rows of a run, and says each as it comes."""

    rows: list[Row] = field(default_factory=list)
    #: How long is watched what takes long.
    minutes: float = 2.0

    def add(self, row: Row) -> None:
        self.rows.append(row)
        signs = {None: "", True: "met", False: "MISSED"}
        ratio = f" = {row.ratio:.2f}×" if row.ratio is not None else ""
        peer = f" / {figures(row.peer)}" if row.peer is not None else ""
        goal = f" ({row.goal})" if row.goal else ""
        print(f"{row.name}: {figures(row.value)}{peer} {row.unit}{ratio}{goal} {signs[row.met]}", flush=True)

    def tell(self, folder: Path) -> None:
        """Print the table; ``folder`` is where data was written."""
        title = f"{os.cpu_count()} cores, {file_system(folder)}; medians, with the least and the greatest"
        table = Table(title=title)
        for column in ("", "value", "spread", "unit", "peer", "ratio", "goal", ""):
            table.add_column(column, justify="left" if column in ("", "unit") else "right", overflow="fold")
        signs = {None: "", True: "[green]met[/]", False: "[red]missed[/]"}
        for row in self.rows:
            spread = f"{figures(row.spread[0])} - {figures(row.spread[1])}" if row.spread else ""
            ratio = f"{row.ratio:.2f}×" if row.ratio is not None else ""
            peer = figures(row.peer) if row.peer is not None else ""
            goal = str(row.goal or "")
            table.add_row(row.name, figures(row.value), spread, row.unit, peer, ratio, goal, signs[row.met])
        console = Console()
        (console if console.is_terminal else Console(width=150)).print(table)

    def write(self) -> None:
        """Write bench/results.json."""
        found = [
            {
                "name": row.name,
                "value": row.value,
                "unit": row.unit,
                "peer": row.peer,
                "ratio": row.ratio,
                "goal": row.goal.bound if row.goal else None,
                "met": row.met,
            }
            for row in self.rows
        ]
        RESULTS.write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def file_system(folder: Path) -> str:
    """The type of the file system that holds a folder. Raises RuntimeError where it is only memory."""
    place = folder.resolve()
    mounts = {part.mountpoint: part.fstype for part in psutil.disk_partitions(all=True)}
    found = next(mounts[str(one)] for one in (place, *place.parents) if str(one) in mounts)
    if found in MEMORY:
        raise RuntimeError(f"{folder} is on {found}, where a flush costs nothing: measure on a disk")
    return found


def figures(value: float) -> str:
    """Three figures that count, and no more zeros than needed."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
