"""What stands in a form's fields at first, as an HTML form holds it: strings."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.cards.card import Field
from bot.cards.reader import Reader


@dataclass(frozen=True, slots=True)
class Choices:
    """Who and where there is to choose from: (handle key, name) and (room key, name)."""

    people: tuple[tuple[str, str], ...] = ()
    rooms: tuple[tuple[str, str], ...] = ()


def shown(
    field: Field, reader: Reader, choices: Choices, typed: Mapping[str, Sequence[str]] | None
) -> tuple[str, ...]:
    """The strings a field shows: what was typed before, else its first value."""
    if typed is not None:
        return tuple(typed.get(field.id, ()))
    value = field.value
    if value is None:
        return ()
    values = value if isinstance(value, tuple) else (str(value),)
    match field.kind:
        case "person" | "people":
            offered = {key for key, _ in choices.people}
            known = (reader.people[one].handles for one in values if one in reader.people)
            return tuple(handle.key for handles in known for handle in handles if handle.key in offered)
        case "moment":
            there = datetime.fromisoformat(values[0]).astimezone(ZoneInfo(reader.zone))
            return (f"{there:%Y-%m-%dT%H:%M}",)
        case _:
            return values


def offers(field: Field, choices: Choices) -> Sequence[tuple[str, str]]:
    """What a field without options of its own offers: people, rooms, or the steps of a scale."""
    match field.kind:
        case "person" | "people":
            return choices.people
        case "room":
            return choices.rooms
        case "scale":
            return [(str(step), str(step)) for step in range(1, 11)]
        case _:
            return ()
