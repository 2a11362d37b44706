"""What a button or a dialog carries through Teams and back: codes, never words."""

from typing import Any, NamedTuple

from bot.cards.card import Button, Form

Json = dict[str, Any]


class Carried(NamedTuple):
    """What a press or a submission is about; the fields are those of ``Button`` and ``Form``."""

    code: str
    engagement: str = ""
    arg: str = ""
    revision: int = 0


def button_data(button: Button) -> Json:
    """The data of a button; one that opens a form says so to Teams (Teams: dialogs, ``task/fetch``)."""
    opens: Json = {"msteams": {"type": "task/fetch"}} if button.opens else {}
    return {"usher": _about("c", button)} | opens


def form_data(form: Form) -> Json:
    """The data of a dialog's button: what the form is about, and the kind of each field."""
    return {"usher": _about("f", form) | {"k": {field.id: field.kind for field in form.fields}}}


def read_button(data: object) -> Carried:
    """Raises ValueError for data that were not made here."""
    return _carried(data, "c")


def read_form(data: object) -> tuple[Carried, dict[str, str]]:
    """What a dialog is about, and the kinds of its fields by id. Raises ValueError."""
    carried = _carried(data, "f")
    match data:
        case {"usher": {"k": dict(kinds)}} if all(isinstance(kind, str) for kind in kinds.values()):
            return carried, kinds
    raise ValueError("not our form")


def _about(key: str, what: Button | Form) -> Json:
    return {key: what.code, "e": what.engagement, "a": what.arg, "r": what.revision}


def _carried(data: object, key: str) -> Carried:
    match data:
        case {"usher": {"e": str(engagement), "a": str(arg), "r": int(revision), **more}}:
            if isinstance(code := more.get(key), str):
                return Carried(code, engagement, arg, revision)
    raise ValueError("not our button")
