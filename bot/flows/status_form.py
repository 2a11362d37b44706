"""The form in which the project manager writes the status update, and how it is read back."""

from collections.abc import Mapping
from datetime import date

from msgspec.structs import replace

from bot.cards.card import Day, Field, Form, Option, Quote, Raw, Text, say
from bot.events import Value
from bot.flows.desk import Desk
from bot.flows.paper_form import past, section, text
from bot.flows.paper_form import read as read_words
from bot.flows.status_sheet import SECTIONS, told
from bot.model.papers import Fact, Mark, Overall, Paper
from bot.model.plan import Course, Milestone, Task

OVERALL: tuple[Overall, ...] = ("on_track", "at_risk", "off_track")
COURSES: tuple[Course, ...] = ("ahead", "on_schedule", "behind", "reached")


def form(desk: Desk, paper: Paper, before: Paper | None = None) -> Form:
    """The whole update in one form, filled with the draft; what was planned ``before`` is shown with it."""
    focus = before.words.get("focus") if before else None
    intro = (Quote(Raw(focus), say("status-planned")),) if focus else ()
    fields = [
        Field(
            id="overall",
            kind="choice",
            label=say("status-overall"),
            options=tuple(Option(one, say(f"status-{one.replace('_', '-')}")) for one in OVERALL),
            value=paper.overall,
        ),
        *_known("noticed", [one for one in paper.facts if not one.ahead]),
        section("status", "done", paper, hint=True),
        section("status", "focus", paper),
    ]
    for one in told(desk):
        fields += _milestone(one, paper)
    fields += [section("status", name, paper) for name in ("issues", "decisions")]
    fields.append(section("status", "requests", paper, hint=True))
    fields += [
        *_known("coming", [one for one in paper.facts if one.ahead]),
        section("status", "events", paper),
    ]
    fields.append(section("status", "questions", paper))
    return Form(
        code="status.edit",
        title=say("status-form"),
        fields=tuple(fields),
        submit=say("paper-see"),
        intro=intro,
        engagement=desk.engagement.id,
        arg=str(paper.number),
        revision=paper.revision,
    )


def _known(name: str, facts: list[Fact]) -> list[Field]:
    if not facts:
        return []
    return [
        Field(
            id=name,
            kind="several",
            label=say(f"status-{name}"),
            options=tuple(Option(one.id, one.words) for one in facts),
            value=tuple(one.id for one in facts if one.kept),
            required=False,
        )
    ]


def _milestone(one: Milestone, paper: Paper) -> list[Field]:
    mark = next((mark for mark in paper.marks if mark.milestone == one.id), None)
    day = Day(one.expected)
    return [
        Field(
            id=f"state_{one.id}",
            kind="choice",
            label=say("status-milestone-on", name=Raw(one.name), day=day),
            options=tuple(Option(course, say(f"status-{course.replace('_', '-')}")) for course in COURSES),
            value=mark.state if mark else one.state,
        ),
        Field(
            id=f"why_{one.id}",
            kind="short",
            label=say("status-why", name=Raw(one.name)),
            value=mark.why if mark else one.why,
            required=False,
            most=300,
        ),
    ]


def read(
    desk: Desk, paper: Paper, values: Mapping[str, Value], tasks: tuple[Task, ...], today: date
) -> tuple[Paper, dict[str, Text]]:
    """The draft as the form has it, one revision on, and the faults by field; ``tasks`` are its requests, read."""
    paper, faults = read_words(paper, values, SECTIONS)
    overall = next((one for one in OVERALL if one == values.get("overall")), None)
    if overall is None:
        faults["overall"] = say("error-choose")
    if undated := next((one for one in tasks if one.by is None), None):
        faults["requests"] = say("paper-date-needed", words=undated.what[:60])
    elif fault := past(tasks, today):
        faults["requests"] = fault
    marks = []
    for one in told(desk):
        state = next((course for course in COURSES if course == values.get(f"state_{one.id}")), one.state)
        why = text(values, f"why_{one.id}")
        if state == "behind" and not why:
            faults[f"why_{one.id}"] = say("status-why-needed")
        marks.append(Mark(one.id, one.name, one.expected, state, why))
    kept = {code for name in ("noticed", "coming") for code in _codes(values, name)}
    facts = tuple(replace(one, kept=one.id in kept) for one in paper.facts)
    return (
        replace(
            paper,
            overall=overall or paper.overall,
            facts=facts,
            marks=tuple(marks),
            tasks=tasks,
        ),
        faults,
    )


def _codes(values: Mapping[str, Value], name: str) -> tuple[str, ...]:
    value = values.get(name)
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, tuple) else ()
