"""Reads what is to be done, one a line: what; who; by when. The order of the last two does not matter."""

import re
from datetime import date

from bot.model.plan import Task
from bot.understanding.dates import read_date
from bot.understanding.plain import lines, plain

#: No more than this many of a list are read; each part is cut to this many characters.
MOST, LONGEST = 30, 300
_PARTS = re.compile(r"[;；\t|]\s*")


def split_lines(text: str) -> tuple[str, ...]:
    """The lines of a list that say anything, without their bullets and numbers."""
    return tuple(line.text[:LONGEST] for line in lines(plain(text)))[:MOST]


def read_tasks(text: str, today: date, *, owned: bool) -> tuple[Task, ...]:
    """The tasks of a list; ``owned`` ones have somebody who does them, the others have not."""
    return tuple(_task(line, today, owned=owned) for line in split_lines(text))


def parts(line: str) -> list[str]:
    """The parts of one line."""
    return [part.strip() for part in _PARTS.split(line)]


def _task(line: str, today: date, *, owned: bool) -> Task:
    what, *rest = parts(line)
    by = next((found for part in reversed(rest) if (found := read_date(part, today))), None)
    words = [part for part in rest if part and not read_date(part, today)]
    if not owned:
        return Task("; ".join((what, *words)), by=by)
    return Task(what, "; ".join(words), by)
