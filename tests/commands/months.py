"""The shipped rehearsals as they are, with the bot stopped for two days, and with all that is ours marked."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import cache
from hashlib import sha256
from pathlib import Path

from bot.commands.rehearsal import Rehearsal
from bot.commands.script import Played, Said, StepPart, Value, in_language, read_script
from bot.core import Core
from storage.tiny import TinyStore

REHEARSALS = Path(__file__).parents[2] / "rehearsals"
MONTHS = ("good_month", "bad_month", "agency")
#: Stands in a script where the tests stop the bot.
STOP = "  # The tests stop the bot here for two days.\n"
#: A word that no script and no text holds begins so.
MARK = "Qzx"
MARKS = re.compile(MARK + "[0-9a-f]{8}")
#: Fields of forms in which our side writes for itself.
INNER = frozenset(
    "answer with said next well badly change how_it_works why_not reason unspoken acceptance priorities path "
    "skills industry relationship availability growth proposals asked why own".split()
)

#: Buttons whose whole form is for our side; and those whose reason the client reads.
FACTS = ("issue.fact", "issue.facts", "issue.look", "issue.why", "issue.effect")
READ = ("plan.milestone",)


@cache
def script(name: str) -> Played:
    """A shipped script."""
    return read_script(REHEARSALS / f"{name}.yml")


def stopped(name: str, folder: Path) -> Played:
    """The script with the bot off for two days at its mark."""
    text = (REHEARSALS / f"{name}.yml").read_text("utf-8")
    assert text.count(STOP) == 1
    file = folder / f"{name}.yml"
    file.write_text(text.replace(STOP, "  - { stop: 2d }\n"), "utf-8")
    return read_script(file)


def marked(name: str) -> Played:
    """The script with a mark in all that our side says and writes for itself only."""
    played = script(name)
    ours = {user for user, one in played.script.people.items() if one.ours}
    steps, pressed = [], ""
    for step in played.script.steps:
        pressed = step.press if isinstance(step.press, str) else pressed
        steps.append(_marked(step, pressed) if step.by in ours else step)
    return replace(played, script=played.script.model_copy(update={"steps": steps}))


def _marked(step: StepPart, pressed: str) -> StepPart:
    """A step of ours, ``pressed`` the last button."""
    if step.say is not None and not step.place:
        return step.model_copy(update={"say": _with_mark(step.say)})
    if step.submit:
        inner = (
            step.submit.keys() - {"cause"}
            if pressed in FACTS
            else INNER - {"why"}
            if pressed in READ
            else INNER
        )
        written = {name: _with_mark(value) if name in inner else value for name, value in step.submit.items()}
        return step.model_copy(update={"submit": written})
    return step


def _with_mark(said: Said | Value) -> Said | Value:
    """Each text with a word at its end that is its own; the same text has the same. Short answers stay as they are."""
    if isinstance(said, dict):
        longest = max(map(len, said.values()))
        return said if longest < 6 else {one: _told(words) for one, words in said.items()}
    return _told(said) if isinstance(said, str) and len(said) >= 6 else said


def _told(words: str) -> str:
    if words[:1].isdigit():
        return words
    mark = MARK + sha256(words.encode()).hexdigest()[:8]
    first, line, rest = words.partition("\n")
    name, semicolon, more = first.partition(";")
    return f"{name}; {mark}{more}{line}{rest}" if semicolon else f"{words} {mark}"


@asynccontextmanager
async def house(played: Played, language: str) -> AsyncIterator[tuple[Rehearsal, TinyStore]]:
    """A rehearsal that has been played to its end, and its store."""
    store = TinyStore.in_memory()
    rehearsal = Rehearsal.of(
        played, language, lambda clock, engine: Core.build(Path("none"), store, clock, engine)
    )
    try:
        await rehearsal.play()
        yield rehearsal, store
    finally:
        await rehearsal.house.outbox.stop()
        await store.close()


def planted(played: Played, language: str) -> dict[str, str]:
    """The marks of a marked script, each with the words that it stands in."""
    found: dict[str, str] = {}
    for step in played.script.steps:
        for said in (step.say, *(step.submit or {}).values()):
            words = in_language(said, language) if isinstance(said, dict | str) else ""
            found |= dict.fromkeys(MARKS.findall(words), words)
    return found
