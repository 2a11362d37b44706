"""Reads a submitted form: strings from the page become the values that the core was promised."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.cards.card import Field, Form, Text
from bot.cards.html_fields import Choices, offers
from bot.events import Value
from bot.model.places import Handle, Room
from bot.platforms.local_people import BY_USER, CHANNELS, SITTERS

PREFIX = "f-"
CHOICES = Choices(
    tuple((sitter.handle.key, sitter.name) for sitter in SITTERS),
    tuple((place.room.key, f"#{place.name}") for place in CHANNELS.values()),
)
_HANDLES: Mapping[str, Handle] = {sitter.handle.key: sitter.handle for sitter in BY_USER.values()}
_ROOMS: Mapping[str, Room] = {place.room.key: place.room for place in CHANNELS.values()}


def typed(posted: Sequence[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """The fields of a posted form, by field id, each with all its values."""
    found: dict[str, tuple[str, ...]] = {}
    for name, value in posted:
        if name.startswith(PREFIX):
            field = name.removeprefix(PREFIX)
            found[field] = (*found.get(field, ()), value.replace("\r\n", "\n"))
    return found


def read(form: Form, raw: Mapping[str, Sequence[str]], zone: str) -> tuple[dict[str, Value], dict[str, Text]]:
    """Values and errors by field id; ``zone`` (IANA) is where a date with a time is meant.

    What every chat client sees to itself is seen to here: required fields, lengths, real dates, known codes.
    """
    values: dict[str, Value] = {}
    errors: dict[str, Text] = {}
    for field in form.fields:
        given = tuple(one for one in raw.get(field.id, ()) if one.strip())
        try:
            value = _value(field, given, zone)
        except ValueError:
            errors[field.id] = Text("local-field-unreadable")
            continue
        if field.required and value in (None, "", ()):
            errors[field.id] = Text("form-required")
        elif isinstance(value, str) and len(value) > field.most:
            errors[field.id] = Text("local-field-long", {"most": field.most, "length": len(value)})
        values[field.id] = value
    return values, errors


def _value(field: Field, given: tuple[str, ...], zone: str) -> Value:
    first = given[0] if given else None
    match field.kind:
        case "several":
            return tuple(one for one in given if _offered(field, one))
        case "people":
            return tuple(_HANDLES[one] for one in given if one in _HANDLES)
        case _ if first is None:
            return None
        case "choice":
            return first if _offered(field, first) else None
        case "scale" | "number":
            return int(first) if first.strip().lstrip("+-").isdecimal() else first
        case "date":
            return date.fromisoformat(first)
        case "moment":
            return datetime.fromisoformat(first).replace(tzinfo=ZoneInfo(zone))
        case "person":
            return _HANDLES.get(first)
        case "room":
            return _ROOMS.get(first)
        case _:
            return first


def _offered(field: Field, code: str) -> bool:
    options = [option.code for option in field.options] or [code for code, _ in offers(field, CHOICES)]
    return code in options
