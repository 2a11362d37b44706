"""A rehearsal's script lived on a platform: what is the same wherever its people are, and the clock it is lived by."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

import pytest

import app as wiring
from bot.commands.script import Played, SeePart, StepPart, read_script, span
from bot.core import Core
from bot.engines.stepping import SteppingEngine
from bot.platforms.memory import SetClock
from bot.texts.lookup import Language

MONTHS = ("good_month", "bad_month", "agency")
REHEARSALS = Path(__file__).parents[2] / "rehearsals"


class Crew(Protocol):
    """The script's people, somewhere."""

    async def act(self, step: StepPart, name: str) -> None: ...
    async def see(self, wanted: SeePart) -> None: ...
    async def move(self, to: str | datetime) -> None: ...
    async def stop(self, how_long: str) -> None: ...


def month(name: str) -> Played:
    """A shipped script."""
    return read_script(REHEARSALS / f"{name}.yml")


async def live(
    played: Played, crew: Crew, enough: Callable[[StepPart], Awaitable[bool]] | None = None
) -> None:
    """Play all steps, or those up to the first after which it is ``enough``.

    Raises AssertionError, with its line, at the first that does not go as written.
    """
    for number, step in enumerate(played.script.steps):
        try:
            if step.see:
                await crew.see(step.see)
            elif step.by:
                await crew.act(step, step.by)
            elif step.stop:
                await crew.stop(step.stop)
            else:
                assert step.move
                await crew.move(step.move)
        except AssertionError as fault:
            raise AssertionError(played.fault(number, str(fault))) from fault
        if enough and await enough(step):
            return


def titled(key: str, language: str) -> re.Pattern[str]:
    """A text, whatever its arguments are."""
    depth, pieces = 0, [""]
    for sign in Language(language).sources[key].strip():
        depth += (sign == "{") - (sign == "}")
        if depth or sign in "}\n":
            pieces += [""] if pieces[-1] else []
        else:
            pieces[-1] += sign
    return re.compile(".*".join(re.escape(one.strip()) for one in pieces), re.DOTALL | re.IGNORECASE)


class Still(SteppingEngine):
    """An engine where a server's is expected, under which nothing rings by itself."""

    def start(self, ring: Callable[[], Awaitable[object]]) -> None:
        """Time moves when the test moves it."""

    async def stop(self) -> None:
        """Nothing is running."""


@dataclass(slots=True)
class Time:
    """The bot's own clock, and what rings when it is moved."""

    played: Played
    clock: SetClock
    engine: SteppingEngine
    built: list[Core]

    @property
    def core(self) -> Core:
        return self.built[0]

    async def settled(self) -> None:
        """Everything that is owed is told."""
        await self.core.outbox.drain()

    async def move(self, to: str | datetime) -> None:
        now = self.clock.now()
        if isinstance(to, datetime):
            at: datetime | None = self.played.time(to)
        elif to == "next":
            at = (await self.core.store.claim_due(now, 1)).next_at
        else:
            at = now + span(to)
        assert at, "nothing is due"
        await self.engine.advance(at, self.clock, self.core.store, self.core.ringer.ring, self.settled)

    async def stop(self, how_long: str) -> None:
        """The bot is off for a while."""
        await self.clock.move(self.clock.now() + span(how_long))
        await self.core.ringer.ring(unsure=True)
        await self.settled()


def stepped(played: Played, monkeypatch: pytest.MonkeyPatch) -> Time:
    """The clock, at the script's start, of the bot that `serve` starts from now on."""
    time = Time(played, SetClock(played.time(played.script.start)), SteppingEngine(), [])

    def build(*args: Any, **more: Any) -> Core:
        time.built.append(original(*args, **more))
        return time.built[-1]

    original = Core.build
    monkeypatch.setattr("bot.core.PACE", {})
    monkeypatch.setattr(wiring, "SystemClock", lambda: time.clock)
    monkeypatch.setattr(wiring, "EmbeddedEngine", Still)
    monkeypatch.setattr(Core, "build", build)
    return time
