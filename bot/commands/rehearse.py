"""``python app.py rehearse``: plays a script, and writes what everybody saw."""

import asyncio
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec.json import encode

from bot.commands.rehearsal import House, Rehearsal
from bot.commands.script import read_script
from bot.commands.terminal import show
from bot.commands.transcript import Telling
from bot.engines.stepping import SteppingEngine
from bot.platforms.memory import SetClock


def rehearse(
    file: Path, language: str | None, build: Callable[[SetClock, SteppingEngine], House], *, as_json: bool
) -> None:
    """Play a script and write its transcript, up to where it does not go as written: then ``ScriptError``."""

    async def play() -> None:
        rehearsal = Rehearsal.of(played, language or played.script.language, build)
        try:
            with counting(len(played.script.steps)) as told:
                await rehearsal.play(told)
        finally:
            await rehearsal.house.outbox.stop()
            sys.stdout.write(as_data(rehearsal)) if as_json else show(as_markdown(rehearsal))

    played = read_script(file)
    asyncio.run(play())


@contextmanager
def counting(steps: int) -> Iterator[Callable[[int], None]]:
    """A bar on a terminal that shows how many of the steps are played; nothing elsewhere."""
    if not sys.stderr.isatty():
        yield lambda number: None
        return
    from rich.console import Console  # noqa: PLC0415 - a quarter of a second that pipes do not need
    from rich.progress import Progress  # noqa: PLC0415

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=steps)
        yield lambda number: progress.update(task, completed=number)


def as_markdown(rehearsal: Rehearsal) -> str:
    """What happened in each room, then between each person and the bot."""
    script = rehearsal.played.script
    names = {user: one.name for user, one in script.people.items()}
    places = {**{room: one.name for room, one in script.rooms.items()}, **names}
    telling = Telling(rehearsal.house.texts, rehearsal.language, script.zone, names)
    return telling.markdown(rehearsal.shown.entries, places)


def as_data(rehearsal: Rehearsal) -> str:
    """Everything that happened, in order, as JSON."""
    entries = [one.plain(rehearsal.played.script.zone) for one in rehearsal.shown.entries]
    data = {"file": str(rehearsal.played.file), "language": rehearsal.language, "entries": entries}
    return encode(data).decode() + "\n"
