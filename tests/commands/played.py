"""A store as a bot leaves it: the shipped rehearsal played on a folder."""

import asyncio
from pathlib import Path

from bot.commands.rehearsal import Rehearsal
from bot.commands.script import read_script
from bot.core import Core
from storage.tiny import TinyStore

HANDOFF = Path(__file__).parents[2] / "rehearsals" / "handoff.yml"


def fill(folder: Path, language: str = "en") -> None:
    """Play the handoff with its store in ``folder``."""

    async def play() -> None:
        store = TinyStore.open(folder)
        rehearsal = Rehearsal.of(
            read_script(HANDOFF),
            language,
            lambda clock, engine: Core.build(folder, store, clock, engine),
        )
        await rehearsal.play()
        await store.close()

    asyncio.run(play())
