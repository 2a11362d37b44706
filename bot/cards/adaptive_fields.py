"""A form's fields as inputs of an Adaptive Card; a moment is two of them, ``{id}`` and ``{id}@time``."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.cards.adaptive_blocks import SMALL, Draw
from bot.cards.adaptive_people import user_of
from bot.cards.adaptive_words import Json, inert, paragraphs
from bot.cards.card import Field, Option, Raw, Text, say
from bot.cards.pieces import cut, units

TIME = "@time"
#: So many options are shown at once; more are a menu.
FEW = 6
#: Our own limits, in 16-bit units.
INPUT = 3000
OPTION = 200
ERROR = 300
PEOPLE = 50
OPTIONS = 200
#: Something beside blanks, for clients that look for a match as for those that match the whole.
FILLED = r"\s*\S[\s\S]*"
#: A scale without labels of its own.
SCALE = tuple(Option(str(step), Raw(str(step))) for step in range(1, 6))
#: Everybody of the organisation (Teams: people picker in Adaptive Cards).
EVERYBODY = {"type": "Data.Query", "dataset": "graph.microsoft.com/users"}


class Inputs:
    """Draws inputs for somebody of ``tenant``, with labels of at most ``most`` units.

    ``rooms`` are those to choose from, by key; ``values`` what was typed before, by input, if anything was.
    """

    def __init__(
        self, draw: Draw, tenant: str, rooms: Mapping[str, str], values: Mapping[str, Any], most: int
    ) -> None:
        self.draw = draw
        self.tenant = tenant
        self.rooms = rooms
        self.values = values
        self.most = most

    def field(self, field: Field, error: Text | None) -> Iterator[Json]:
        """The error, the field, how to fill it in; nothing for a choice that has nothing to choose from."""
        parts = list(self._parts(field))
        if not parts:
            return
        if error is not None:
            yield wrong(self.draw, error) | {"spacing": "Medium"}
        gap = {"spacing": "Small" if error else "Medium"}
        if len(parts) == 1:
            yield parts[0] | gap
        else:
            columns = [{"type": "Column", "width": "stretch", "items": [part]} for part in parts]
            yield {"type": "ColumnSet", "columns": columns} | gap
        if field.hint is not None:
            yield from (
                one | {"spacing": "None"} for one in paragraphs(self.draw.words(field.hint, self.most), SMALL)
            )

    def _parts(self, field: Field) -> Iterator[Json]:
        drawn = self._input(field)
        if drawn is None:
            return
        asked: Json = {"id": field.id, "label": self.draw.line(field.label, self.most)} | drawn
        if field.required:
            asked |= {"isRequired": True, "errorMessage": self.draw.line(say("form-required"), ERROR)}
        yield asked
        if field.kind == "moment":
            label = self.draw.line(say("form-time", zone=self.draw.reader.zone), self.most)
            time: Json = {"type": "Input.Time", "id": field.id + TIME, "label": label}
            kept = {key: asked[key] for key in ("isRequired", "errorMessage") if key in asked}
            yield time | kept | self._value(field.id + TIME, self._moment(field, "%H:%M"))

    def _input(self, field: Field) -> Json | None:
        first = field.value
        match field.kind:
            case "short" | "long":
                most = max(1, min(field.most, INPUT))
                box: Json = {"type": "Input.Text", "maxLength": most, "isMultiline": field.kind == "long"}
                box |= {"regex": FILLED} if field.required else {}
                return box | self._value(field.id, cut(str(first), most, units) if first else "")
            case "number":
                return {"type": "Input.Number"} | self._number(field)
            case "date":
                return {"type": "Input.Date"} | self._value(field.id, str(first or "")[:10])
            case "moment":
                return {"type": "Input.Date"} | self._value(field.id, self._moment(field, "%Y-%m-%d"))
            case "person" | "people":
                return self._people(field)
            case "room":
                rooms = [(key, inert(cut(name, OPTION, units))) for key, name in self.rooms.items()]
                return self._choice(field, rooms[:OPTIONS])
            case "choice" | "several" | "scale":
                offered = field.options or (SCALE if field.kind == "scale" else ())
                return self._choice(
                    field,
                    [
                        (one.code, self.draw.line(one.label, min(OPTION, self.most)))
                        for one in offered[:OPTIONS]
                    ],
                )

    def _choice(self, field: Field, offered: list[tuple[str, str]]) -> Json | None:
        """Buttons or boxes for a few options, a menu for more."""
        if not offered:
            return None
        codes = {code for code, _ in offered}
        first = field.value if isinstance(field.value, tuple) else (str(field.value),)
        chosen = ",".join(code for code in first if code in codes)
        many = field.kind == "several"
        box: Json = {
            "type": "Input.ChoiceSet",
            "choices": [{"title": title, "value": code} for code, title in offered],
            "isMultiSelect": many,
            "style": "expanded" if many or (field.kind != "room" and len(offered) <= FEW) else "compact",
            "wrap": True,
        }
        if box["style"] != "expanded":
            box["placeholder"] = self.draw.line(say("form-choose"), OPTION)
        return box | self._value(field.id, chosen)

    def _people(self, field: Field) -> Json:
        """Everybody can be searched for; those who are known stand ready."""
        known = {
            id_: (user, person.name)
            for id_, person in self.draw.reader.people.items()
            if (user := user_of(person, self.tenant))
        }
        first = field.value if isinstance(field.value, tuple) else (field.value,)
        chosen = ",".join(known[one][0] for one in first if isinstance(one, str) and one in known)
        return {
            "type": "Input.ChoiceSet",
            "choices": [
                {"title": inert(cut(name, OPTION, units)), "value": user}
                for user, name in list(known.values())[:PEOPLE]
            ],
            "choices.data": EVERYBODY,
            "isMultiSelect": field.kind == "people",
            "placeholder": self.draw.line(say("form-choose"), OPTION),
        } | self._value(field.id, chosen)

    def _number(self, field: Field) -> Json:
        with suppress(TypeError, ValueError):
            return {"value": int(self.values.get(field.id, "") if self.values else field.value)}  # type: ignore[arg-type]
        return {}

    def _moment(self, field: Field, shape: str) -> str:
        if not field.value:
            return ""
        at = datetime.fromisoformat(str(field.value))
        return f"{at.astimezone(ZoneInfo(self.draw.reader.zone)):{shape}}"

    def _value(self, id_: str, first: str) -> Json:
        """What was typed before, else what stands in an input at first."""
        value = str(self.values.get(id_) or "") if self.values else first
        return {"value": value} if value else {}


def wrong(draw: Draw, error: Text) -> Json:
    return draw.one(error, {"color": "Attention"})
