"""Reads playbooks and says what does not hold, by file, line and path."""

import hashlib
from pathlib import Path
from typing import Annotated, Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from bot.errors import PlaybookError
from bot.model.playbook import Hours, Nudge, Playbook, Question
from bot.model.seats import Seat, Side

FOLDER = Path(__file__).parent
SHIPPED = ("services", "agency")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
KINDS = ("words", "people", "promises", "number", "scope")
LANGUAGES = ("en", "ja", "ms", "da", "ru")

Texts = dict[str, Annotated[str, Field(min_length=1, max_length=500)]]
Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class _Question(_Strict):
    id: Id
    kind: str = "words"
    text: Texts = {}

    @field_validator("kind")
    @classmethod
    def _known(cls, kind: str) -> str:
        if kind not in KINDS:
            raise ValueError(f"use one of: {', '.join(KINDS)}")
        return kind

    @field_validator("text")
    @classmethod
    def _spoken(cls, text: dict[str, str]) -> dict[str, str]:
        if strange := set(text) - set(LANGUAGES):
            raise ValueError(f"{', '.join(sorted(strange))}: use the languages {', '.join(LANGUAGES)}")
        return text


class _Nudge(_Strict):
    after: Annotated[int, Field(ge=1, le=60)]
    seat: str

    @field_validator("seat")
    @classmethod
    def _ours(cls, seat: str) -> str:
        ours = [one.value for one in Seat if one.side is Side.OURS]
        if seat not in ours:
            raise ValueError(f"use one of our own seats: {', '.join(ours)}")
        return seat


class _Questions(_Strict):
    questions: Annotated[list[_Question], Field(min_length=1, max_length=20)]

    @field_validator("questions")
    @classmethod
    def _different(cls, questions: list[_Question]) -> list[_Question]:
        ids = [question.id for question in questions]
        if twice := sorted({one for one in ids if ids.count(one) > 1}):
            raise ValueError(f"each id once only: {', '.join(twice)}")
        return questions


class _Handoff(_Questions):
    due: Annotated[int, Field(ge=1, le=60)]
    nudges: list[_Nudge] = []


class _Kickoff(_Strict):
    window: Annotated[list[Annotated[int, Field(ge=1, le=120)]], Field(min_length=2, max_length=2)]

    @field_validator("window")
    @classmethod
    def _forward(cls, window: list[int]) -> list[int]:
        if window[0] > window[1]:
            raise ValueError("the first day comes before the last: [5, 10]")
        return window


class _Hours(_Strict):
    opens: Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")] = "09:00"
    closes: Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")] = "17:00"
    weekdays: Annotated[list[str], Field(min_length=1)] = list(DAYS[:5])

    @field_validator("weekdays")
    @classmethod
    def _days(cls, weekdays: list[str]) -> list[str]:
        if strange := [day for day in weekdays if day not in DAYS]:
            raise ValueError(f"{', '.join(strange)}: use {', '.join(DAYS)}")
        return weekdays


class _Playbook(_Strict):
    id: Id
    name: Texts
    hours: _Hours = _Hours()
    kickoff: _Kickoff
    handoff: _Handoff
    alignment: _Questions


def _minutes(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])


def _line(text: str, path: tuple[Any, ...]) -> int:
    """The line (from 1) on which the node at ``path`` begins, or its nearest ancestor that exists."""
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    for part in path:
        if isinstance(node, yaml.MappingNode):
            found = next((value for key, value in node.value if key.value == part), None)
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            found = node.value[part]
        else:
            found = None
        if found is None:
            break
        node = found
    return 1 if node is None else node.start_mark.line + 1


def parse(text: str, name: str) -> Playbook:
    """Read a playbook from YAML; ``name`` is the file's, for messages.

    Raises ``PlaybookError`` whose detail has a line for each fault: file, line, path, and the mend.
    """
    try:
        raw = yaml.safe_load(text)
    except yaml.MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        line = mark.line + 1 if mark else 1
        raise PlaybookError(f"{name}:{line}: not YAML: {fault.problem or fault.context}") from fault
    except yaml.YAMLError as fault:
        raise PlaybookError(f"{name}:1: not YAML: {fault}") from fault
    try:
        read = _Playbook.model_validate(raw)
    except ValidationError as fault:
        lines = [
            f"{name}:{_line(text, error['loc'])}: {'.'.join(map(str, error['loc'])) or 'playbook'}: {error['msg']}"
            for error in fault.errors()
        ]
        raise PlaybookError("\n".join(lines)) from fault

    def questions(part: _Questions) -> tuple[Question, ...]:
        return tuple(Question(one.id, one.kind, one.text) for one in part.questions)  # type: ignore[arg-type]

    return Playbook(
        id=read.id,
        hash=hashlib.blake2b(text.encode(), digest_size=12).hexdigest(),
        name=read.name,
        handoff=questions(read.handoff),
        alignment=questions(read.alignment),
        nudges=tuple(Nudge(one.after, Seat(one.seat)) for one in read.handoff.nudges),
        handoff_due=read.handoff.due,
        kickoff_window=(read.kickoff.window[0], read.kickoff.window[1]),
        hours=Hours(
            opens=_minutes(read.hours.opens),
            closes=_minutes(read.hours.closes),
            weekdays=tuple(DAYS.index(day) for day in read.hours.weekdays),
        ),
    )


def load(folder: Path | None) -> dict[str, Playbook]:
    """The shipped playbooks and, over them, those of the firm's own folder, by id."""
    files = [FOLDER / f"{name}.yml" for name in SHIPPED]
    files += sorted(folder.glob("*.yml")) if folder and folder.is_dir() else []
    read = [parse(file.read_text(encoding="utf-8"), str(file)) for file in files]
    return {playbook.id: playbook for playbook in read}
