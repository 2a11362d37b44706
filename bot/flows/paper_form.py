"""The form of a paper whose sections are the project manager's own words, and how it is read back."""

from collections.abc import Mapping
from datetime import date

from msgspec.structs import replace

from bot.cards.card import Block, Field, Form, Text, say
from bot.events import Value
from bot.flows.desk import Desk
from bot.model.papers import Kind, Paper
from bot.model.plan import Task

#: The longest section, in characters: a page holds several.
LONGEST = 1_000


def form(
    desk: Desk,
    kind: Kind,
    paper: Paper,
    sections: tuple[str, ...],
    *,
    hinted: tuple[str, ...] = (),
    intro: tuple[Block, ...] = (),
) -> Form:
    """All sections of a paper, filled with its draft; those ``hinted`` say how to fill them in.

    A section called "actions" or "requests" holds the paper's tasks.
    """
    return Form(
        code=f"{kind}.edit",
        title=say(f"{kind}-form"),
        fields=tuple(section(kind, name, paper, hint=name in hinted) for name in sections),
        submit=say("paper-see"),
        intro=intro,
        engagement=desk.engagement.id,
        arg=str(paper.number),
        revision=paper.revision,
    )


def section(kind: Kind, name: str, paper: Paper, *, hint: bool = False) -> Field:
    """The field of one section."""
    listed = name in ("actions", "requests")
    return Field(
        id=name,
        kind="long",
        label=say(f"{kind}-{name}"),
        hint=say(f"{kind}-{name}-hint") if hint else None,
        value=task_lines(paper.tasks) if listed else paper.words.get(name, ""),
        required=False,
        most=LONGEST,
    )


def task_lines(tasks: tuple[Task, ...]) -> str:
    """Tasks to edit, one a line: what; who; by when."""
    parts = ((one.what, one.who, one.by.isoformat() if one.by else "") for one in tasks)
    return "\n".join("; ".join(part for part in one if part) for one in parts)


def read(
    paper: Paper, values: Mapping[str, Value], sections: tuple[str, ...]
) -> tuple[Paper, dict[str, Text]]:
    """The draft with the words of the form, one revision on, and the faults by field."""
    words = {name: said for name in sections if (said := text(values, name))}
    faults = {name: say("paper-too-long", most=LONGEST) for name in words if len(words[name]) > LONGEST}
    return replace(paper, revision=paper.revision + 1, words=words), faults


def past(tasks: tuple[Task, ...], today: date) -> Text | None:
    """What is wrong with the dates of tasks: one that has passed."""
    late = next((one for one in tasks if one.by and one.by < today), None)
    return say("paper-date-past", words=late.what[:60]) if late else None


def text(values: Mapping[str, Value], name: str) -> str:
    """What was written in a field."""
    value = values.get(name)
    return value.strip() if isinstance(value, str) else ""
