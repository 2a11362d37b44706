"""The script of a rehearsal: who is there, and what they do, step by step."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PlainValidator, model_validator

from bot.errors import UsherError
from bot.model.languages import LANGUAGES, Language
from bot.model.seats import Seat, Side
from bot.model.zones import zones
from bot.playbooks.checked import What, checked, text_of
from bot.playbooks.source import Source


class ScriptError(UsherError):
    """A rehearsal does not hold, or does not go as its script says: file, line, path, and what to do."""


SCRIPT = What("rehearsal", ScriptError)
ACTS = ("say", "command", "press", "submit", "home")
_SPAN = re.compile(r"(\d{1,4})([mhdw])")
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def _said(said: object) -> object:
    if isinstance(said, dict) and said and all(isinstance(one, str) for one in said.values()):
        if strange := [str(one) for one in said if one not in LANGUAGES]:
            raise ValueError(f"{', '.join(strange)}: use the languages {', '.join(LANGUAGES)}")
    elif not isinstance(said, str):
        raise ValueError("write text, or text by language")
    return said


def _value(value: object) -> object:
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return value
    return value if isinstance(value, int | date) and not isinstance(value, bool) else _said(value)


def _move(to: object) -> object:
    if not (isinstance(to, datetime) or to == "next" or (isinstance(to, str) and _SPAN.fullmatch(to))):
        raise ValueError("write next, a span like 30m, 2h, 1d, 1w, or a time like 2026-11-23 09:00:00")
    return to


def _span(to: object) -> object:
    if not (isinstance(to, str) and _SPAN.fullmatch(to)):
        raise ValueError("write a span like 30m, 2h, 1d, 1w")
    return to


#: Words in one language for all, or in each.
Said = Annotated[str | dict[str, str], PlainValidator(_said)]
#: What is written into a field.
Value = Annotated[str | dict[str, str] | int | date | list[str], PlainValidator(_value)]
Move = Annotated[str | datetime, PlainValidator(_move)]


def _zone(name: str) -> str:
    if name not in zones():
        raise ValueError("use a name like Europe/Copenhagen")
    return name


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class PersonPart(_Strict):
    name: Annotated[str, Field(min_length=1, max_length=80)]
    seat: Literal[tuple(seat.value for seat in Seat)] | None = None  # type: ignore[valid-type]
    client: bool = False
    language: Language | None = None

    @property
    def ours(self) -> bool:
        return not self.client and (self.seat is None or Seat(self.seat).side is Side.OURS)


class RoomPart(_Strict):
    name: Annotated[str, Field(min_length=1, max_length=80)]
    shared: bool = False


class SeePart(_Strict):
    place: str = Field(alias="in")
    text: Said | None = None
    title: str | None = None

    @model_validator(mode="after")
    def _something(self) -> "SeePart":
        if self.text is None and self.title is None:
            raise ValueError("say what is to be seen: text (words) or title (a text key)")
        return self


class StepPart(_Strict):
    by: str | None = Field(None, alias="as")
    place: str | None = Field(None, alias="in")
    say: Said | None = None
    command: str | None = None
    press: Said | None = None
    submit: dict[str, Value] | None = None
    home: Literal[True] | None = None
    move: Move | None = None
    stop: Annotated[str, PlainValidator(_span)] | None = None
    see: SeePart | None = None

    @model_validator(mode="after")
    def _one(self) -> "StepPart":
        acts = [name for name in ACTS if getattr(self, name) is not None]
        happens = [one for one in (self.move, self.stop, self.see) if one is not None]
        if len(acts) + len(happens) != 1:
            raise ValueError(f"one step does one thing: {', '.join(ACTS)}, move, stop or see")
        if bool(acts) != bool(self.by):
            raise ValueError("say who does it with as" if acts else "remove as: nobody does this")
        return self


class Script(_Strict):
    language: Language = "en"
    zone: Annotated[str, AfterValidator(_zone)] = "UTC"
    start: datetime
    people: Annotated[dict[str, PersonPart], Field(min_length=1, max_length=30)]
    rooms: Annotated[dict[str, RoomPart], Field(max_length=30)] = {}
    steps: Annotated[list[StepPart], Field(min_length=1, max_length=1000)]


@dataclass(frozen=True, slots=True)
class Played:
    """A script with its file, so that what goes wrong at a step can be found."""

    script: Script
    source: Source
    file: Path

    def fault(self, step: int, why: str, *path: str | int) -> ScriptError:
        """An error at a step (from 0) or at something in it."""
        there: tuple[str | int, ...] = ("steps", step, *path)
        return ScriptError(f"{self.file}:{self.source.line(there)}: {'.'.join(map(str, there))}: {why}")

    def time(self, at: datetime) -> datetime:
        """A time of the script; one without an offset is meant in the script's zone."""
        return at if at.tzinfo else at.replace(tzinfo=ZoneInfo(self.script.zone))


def read_script(file: Path) -> Played:
    """Read a script. Raises ``ScriptError`` with a line for each fault."""
    script, source = checked(text_of(file, SCRIPT), str(file), Script, SCRIPT)
    played = Played(script, source, file)
    if faults := list(_strangers(played)):
        raise ScriptError("\n".join(faults))
    return played


def _strangers(played: Played) -> Iterator[str]:
    """Steps that name a person or a room that is not in the script."""
    people, rooms = list(played.script.people), list(played.script.rooms)
    for number, step in enumerate(played.script.steps):
        if step.by and step.by not in people:
            yield str(played.fault(number, f"use one of: {', '.join(people)}", "as"))
        if step.place and step.place not in rooms:
            yield str(played.fault(number, f"use one of: {', '.join(rooms)}", "in"))
        if step.see and step.see.place not in [*people, *rooms]:
            yield str(played.fault(number, f"use one of: {', '.join([*rooms, *people])}", "see", "in"))


def span(said: str) -> timedelta:
    """``30m``, ``2h``, ``1d``, ``1w``."""
    number, unit = said[:-1], said[-1]
    return timedelta(**{_UNITS[unit]: int(number)})


def in_language(said: str | dict[str, str], language: str) -> str:
    """Words in a language; those that are not written in it in English, or in the first there is."""
    if isinstance(said, str):
        return said
    wished = (said[one] for one in (language, "en") if one in said)
    return next(wished, next(iter(said.values()), ""))
