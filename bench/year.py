"""A simulated year of a firm: 200 rehearsed engagements in one house, on one clock, in one folder."""

import asyncio
import gc
import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache
from heapq import heappop, heappush
from pathlib import Path
from time import perf_counter
from types import FunctionType, ModuleType
from typing import Any

import psutil
from msgspec import Raw

from bench.report import Report, at_most
from bench.year_people import Rooms
from bot.commands.rehearsal import Rehearsal
from bot.commands.script import Played, ScriptError, SeePart, StepPart, read_script, span
from bot.commands.shown import Shown
from bot.core import Core
from bot.engines.stepping import SteppingEngine
from bot.model.languages import LANGUAGES
from bot.platforms.memory import SetClock
from bot.texts.lookup import Language, Texts
from bot.understanding.classify import warm
from storage.tables import StateStorage
from storage.tiny import TinyStore

REHEARSALS = Path(__file__).parent.parent / "rehearsals"
ENGAGEMENTS, WEEKS, YEAR = 200, 47, timedelta(days=365)
#: Of five projects three have a good month and one a bad one, and one is an agency's.
KINDS = ("good_month", "agency", "good_month", "bad_month", "good_month")
#: What must be done within this, in seconds; what memory may grow by beside the data, in MB.
SECONDS, FLAT = 120.0, 10.0
#: Memory is compared from here on, when all texts and lexicons have been used.
WARM = timedelta(days=120)
_ISO = re.compile(r"\b\d{4}-\d\d-\d\d\b")


async def run(report: Report, folder: Path) -> None:
    """Live the year in ``folder``. Raises AssertionError where an item rang late, or too little happened."""
    started = perf_counter()
    year = Year.begin(folder)
    await year.live()
    took = perf_counter() - started
    held = [one.doc for one in await year.core.store.find("engagement")]
    closed = sum(one.state != "open" for one in held)
    print(
        f"{len(held)} engagements, {closed} closed, {year.core.turns.taken:,} turns, "
        f"{year.rooms.posts:,} posts, {year.skipped} acts found nothing to press"
    )
    assert len(held) == ENGAGEMENTS, len(held)
    assert year.late == 0, f"{year.late} looks found something late"
    report.add(at_most(f"a year of {ENGAGEMENTS} engagements, rehearsed", took, "s", SECONDS))
    first, last = year.weights[0], year.weights[-1]
    report.add(at_most("  data that lives at its end", last.data, "MB", None))
    report.add(
        at_most("  memory beside the data, grown after day 120", last.beside - first.beside, "MB", FLAT)
    )
    await year.core.store.close()  # type: ignore[attr-defined] # an archive, as this one was opened


def weight(*roots: object) -> int:
    """The bytes of everything that ``roots`` hold, each once; what a type or a function holds is not theirs."""
    seen, total, left = set[int](), 0, list(roots)
    while left:
        one = left.pop()
        if id(one) in seen or isinstance(one, type | ModuleType | FunctionType):
            continue
        seen.add(id(one))
        total += 48 + memoryview(one).nbytes if isinstance(one, Raw) else sys.getsizeof(one)
        left += gc.get_referents(one)
        left += [getattr(one, name) for name in getattr(one, "__struct_fields__", ())]
    return total


def apart(weigh: Callable[[], int]) -> int:
    """What a process of its own finds: what weighing takes is neither weighed, nor left behind for the next time."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.write(write, str(weigh()).encode())
        finally:
            os._exit(0)
    os.close(write)
    with os.fdopen(read) as pipe:
        found = int(pipe.read())
    os.waitpid(child, 0)
    return found


def worded(texts: Texts) -> None:
    """Every text is parsed: each is at its first use, and some first come up late in a year."""
    for code in LANGUAGES:
        for key in Language(code).sources:
            texts.find(key, code, {})


@dataclass(frozen=True, slots=True)
class Weight:
    """Megabytes: all that is resident, and what the store holds of documents, with its indexes."""

    resident: float
    data: float

    @property
    def beside(self) -> float:
        return self.resident - self.data


@dataclass(slots=True)
class Year:
    """The house, and every project's script waiting for its next day; ``late`` counts looks that found arrears."""

    core: Core
    store: TinyStore
    clock: SetClock
    engine: SteppingEngine
    rooms: Rooms
    ends: datetime
    skipped: int = 0
    late: int = 0
    weights: list[Weight] = field(default_factory=list)
    _waiting: list[tuple[datetime, int, asyncio.Event]] = field(default_factory=list)
    _turn: asyncio.Event = field(default_factory=asyncio.Event)

    @classmethod
    def begin(cls, folder: Path) -> "Year":
        begins = script("good_month").time(script("good_month").script.start)
        clock, engine, store = SetClock(begins), SteppingEngine(), TinyStore.open(folder)
        core = Core.build(folder / "playbooks", store, clock, engine)
        rooms = Rooms(clock)
        core.messengers[rooms.platform] = rooms
        core.outbox.patience = timedelta  # as in any rehearsal
        warm()
        worded(core.texts)
        return cls(core, store, clock, engine, rooms, begins + YEAR)

    async def live(self) -> None:
        """Let every project do what it does on its day, until the year is over."""
        tasks = [asyncio.create_task(self._project(number)) for number in range(ENGAGEMENTS)]
        await asyncio.sleep(0)
        looked = self.clock.now() + WARM
        while self._waiting and self._waiting[0][0] <= self.ends:
            at, _, call = heappop(self._waiting)
            if at > looked:
                await self._advance(looked)
                self._weigh()
                looked += timedelta(days=30)
            await self._advance(at)
            self._turn.clear()
            call.set()
            await self._turn.wait()
        await self._advance(self.ends)
        self._weigh()
        for task in tasks:
            task.cancel()
        for fault in await asyncio.gather(*tasks, return_exceptions=True):
            if isinstance(fault, Exception):
                raise fault

    async def until(self, at: datetime, number: int) -> None:
        """Whoever waits is called when the clock is there, and nobody else meanwhile."""
        call = asyncio.Event()
        heappush(self._waiting, (at, number, call))
        self._turn.set()
        await call.wait()

    async def _advance(self, at: datetime) -> None:
        core = self.core
        await self.engine.advance(
            max(at, self.clock.now()), self.clock, self.store, core.ringer.ring, core.outbox.drain
        )
        self.late += core.ringer.lateness > 0

    def _weigh(self) -> None:
        gc.collect()
        resident = psutil.Process().memory_info().rss
        storage = self.store.db.storage
        assert isinstance(storage, StateStorage)
        state = storage.state
        held = apart(lambda: weight(state.records, state.seen, state.due, state._index))
        self.weights.append(Weight(resident / 1e6, held / 1e6))

    async def _project(self, number: int) -> None:
        kind = KINDS[number % len(KINDS)]
        later = timedelta(weeks=number * WEEKS // ENGAGEMENTS, minutes=number * 7 % 90)
        played = script(kind)
        await self.until(played.time(played.script.start) + later, number)
        corner = self.rooms.corner(number)
        language = LANGUAGES[(number + number // len(KINDS)) % len(LANGUAGES)]
        shown = Shown(self.core.texts, self.clock, language)
        project = Project(
            moved(played, later),
            language,
            self.core,
            self.clock,
            self.engine,
            corner,
            shown,
            year=self,
            number=number,
        )
        await project.play()
        self.rooms.leave(number)
        self._turn.set()


@dataclass(slots=True)
class Project(Rehearsal):
    """One script among others: time passes for all at once, and what is not there to press is left."""

    year: Any = None
    number: int = 0

    def _id(self) -> str:
        self.count += 1
        return f"rehearsal/{self.number}/{self.count}"

    async def _act(self, number: int, step: StepPart, user: str) -> None:
        try:
            await Rehearsal._act(self, number, step, user)
        except ScriptError:
            self.year.skipped += 1

    async def _move(self, number: int, to: str | datetime | None) -> None:
        now = self.clock.now()
        wanted = now + span(to) if isinstance(to, str) else self.played.time(to or now)
        self.shown.entries.clear()  # nobody reads the transcripts
        await self.year.until(max(wanted, now), self.number)

    async def _stop(self, how_long: str) -> None:
        await self._move(0, how_long)

    def _see(self, number: int, wanted: SeePart) -> None:
        """What is to be seen is held where the months are tested."""


@cache
def script(name: str) -> Played:
    return read_script(REHEARSALS / f"{name}.yml")


def moved(played: Played, later: timedelta) -> Played:
    """The script so much later, every date in it too, and with the end of the project after its own."""
    days = timedelta(days=later // timedelta(days=1))
    steps = [_later(step, played, later, days) for step in played.script.steps]
    steps += _ending()
    script = played.script.model_copy(update={"steps": steps})
    return Played(script, played.source, played.file)


def _later(step: StepPart, played: Played, later: timedelta, days: timedelta) -> StepPart:
    if isinstance(step.move, datetime):
        return step.model_copy(update={"move": played.time(step.move) + later})
    if step.submit:
        return step.model_copy(
            update={"submit": {name: _dated(value, days) for name, value in step.submit.items()}}
        )
    return step.model_copy(update={"say": _dated(step.say, days)}) if step.say else step


def _dated(value: Any, days: timedelta) -> Any:
    match value:
        case date():
            return value + days
        case str():
            return _ISO.sub(lambda hit: (date.fromisoformat(hit[0]) + days).isoformat(), value)
        case dict():
            return {key: _dated(one, days) for key, one in value.items()}
        case list():
            return [_dated(one, days) for one in value]
    return value


def _ending() -> list[StepPart]:
    """Two weeks later what is still open is taken, and the project is closed."""
    manager = "aiko"
    acts: list[dict[str, Any]] = [
        {"move": "2w"},
        {"as": manager, "in": "internal", "command": "offboard"},
        *({"as": manager, "in": "internal", "press": "offboard.done"} for _ in range(2)),
        {"as": manager, "in": "internal", "press": "offboard.waive"},
        {"as": manager, "submit": {"what": "survey", "reason": "Agreed with the client on the phone"}},
        {"as": manager, "in": "internal", "press": "offboard.close"},
        {"as": manager, "submit": {}},
        {"move": "1d"},
    ]
    return [StepPart.model_validate(one) for one in acts]
