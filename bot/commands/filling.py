"""Fills a form in as a person would: what the script says, over what stands in it already."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.cards.card import Field, Form
from bot.commands.script import Script, in_language
from bot.commands.script import Value as Written
from bot.events import Value
from bot.model.person import Person
from bot.model.places import Handle
from bot.model.seats import Seat
from bot.platforms.memory import MemoryMessenger


class Unfit(ValueError):
    """A value that the field ``field`` does not take; the message says what it takes."""

    def __init__(self, field: str, why: str) -> None:
        super().__init__(why)
        self.field = field


@dataclass(frozen=True, slots=True)
class Filling:
    """Who and what can be chosen: the people and rooms of a script, in its language."""

    script: Script
    platform: MemoryMessenger
    language: str

    def fill(self, form: Form, written: Mapping[str, Written], zone: str) -> dict[str, Value]:
        """The values of all fields. Raises ``Unfit``. Seats that nobody mentions are those of the script."""
        known = [field.id for field in form.fields]
        places = {str(place): name for place, name in enumerate(known, 1)}
        written = {places.get(name, name): value for name, value in written.items()}
        for name in written:
            if name not in known:
                raise Unfit(name, f"use one of: {', '.join(known)}")
        values = {field.id: self._value(field, written, zone) for field in form.fields}
        for field in form.fields:
            if field.required and values[field.id] in (None, "", ()):
                raise Unfit(field.id, "fill it in")
        return values

    def _value(self, field: Field, written: Mapping[str, Written], zone: str) -> Value:
        if field.id not in written:
            return self._standing(field, zone)
        said = written[field.id]
        if isinstance(said, dict):
            said = in_language(said, self.language)
        names = [str(one) for one in said] if isinstance(said, list) else [str(said)]
        match field.kind:
            case "people":
                return tuple(self._person(field, name) for name in names)
            case "several":
                return tuple(self._offered(field, name) for name in names)
            case "person":
                return self._person(field, names[0])
            case "room":
                return self.platform.room(self._known(field, names[0], self.script.rooms))
            case "choice":
                return self._offered(field, names[0])
            case "date" if isinstance(said, date):
                return said.date() if isinstance(said, datetime) else said
            case "moment" if isinstance(said, datetime):
                return said if said.tzinfo else said.replace(tzinfo=ZoneInfo(zone))
            case "scale" | "number" if isinstance(said, int):
                return said
            case "date" | "moment" | "scale" | "number":
                raise Unfit(field.id, f"write a {field.kind}, without quotes")
            case _:
                return names[0]

    def _standing(self, field: Field, zone: str) -> Value:
        """What is in the field when the form opens."""
        value = field.value
        if field.kind in ("person", "people"):
            ids = value if isinstance(value, tuple) else (value,) if value else ()
            handles = tuple(one for one in self._everybody() if Person.unmet(one).id in ids) or self._seated(
                field
            )
            return handles if field.kind == "people" else next(iter(handles), None)
        if field.kind == "room":
            rooms = (self.platform.room(name) for name in self.script.rooms)
            return next((room for room in rooms if room.key == value), None)
        if field.kind == "several":
            return value if isinstance(value, tuple) else ()
        if isinstance(value, str) and field.kind in ("date", "moment"):
            return datetime.fromisoformat(value) if field.kind == "moment" else date.fromisoformat(value)
        return value if isinstance(value, str | int) else None

    def _everybody(self) -> tuple[Handle, ...]:
        return tuple(self.platform.handle(name) for name in self.script.people)

    def _seated(self, field: Field) -> tuple[Handle, ...]:
        if field.id not in list(Seat):
            return ()
        people = self.script.people.items()
        return tuple(self.platform.handle(name) for name, one in people if one.seat == field.id)

    def _person(self, field: Field, name: str) -> Handle:
        return self.platform.handle(self._known(field, name, self.script.people))

    def _known(self, field: Field, name: str, among: Mapping[str, object]) -> str:
        if name not in among:
            raise Unfit(field.id, f"use one of: {', '.join(among)}")
        return name

    def _offered(self, field: Field, code: str) -> str:
        """The code of an option, or its place among them; people are named as in the script here, too."""
        codes = [option.code for option in field.options]
        if code not in codes and code.isdigit() and 0 < int(code) <= len(codes):
            code = codes[int(code) - 1]
        if code in self.script.people and code not in codes:
            code = Person.unmet(self.platform.handle(code)).id
        if code not in codes:
            raise Unfit(field.id, f"use one of: {', '.join(codes)}")
        return code
