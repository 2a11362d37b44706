"""What a button or a form carries through Slack and back: codes, never words."""

import json
from typing import NamedTuple

from bot.cards.card import Button, Form
from bot.model.places import Room

PLATFORM = "slack"
#: Slack's limits for a button's value and a view's private metadata.
VALUE = 2000
METADATA = 3000


class Carried(NamedTuple):
    """What a press or a submission is about; the fields are those of ``Button`` and ``Form``."""

    code: str
    engagement: str = ""
    arg: str = ""
    revision: int = 0


def button_value(button: Button) -> str:
    """A button's ``value``. Raises ValueError past Slack's limit, which codes and ids do not reach."""
    return _within(VALUE, [button.code, button.engagement, button.arg, button.revision])


def read_button(value: str) -> Carried:
    """Raises ValueError for a value that was not made here."""
    return _carried(json.loads(value))


def form_metadata(form: Form, room: Room) -> str:
    """A view's ``private_metadata``: what it is about and where it was opened. Raises ValueError."""
    about = [form.code, form.engagement, form.arg, form.revision]
    return _within(METADATA, [about, room.channel, room.thread or "", int(room.direct)])


def read_form(metadata: str, tenant: str) -> tuple[Carried, Room]:
    """Raises ValueError for metadata that were not made here."""
    match json.loads(metadata):
        case [about, str(channel), str(thread), 0 | 1 as direct]:
            return _carried(about), Room(PLATFORM, tenant, channel, thread or None, bool(direct))
    raise ValueError("not our form")


def _carried(found: object) -> Carried:
    match found:
        case [str(code), str(engagement), str(arg), int(revision)]:
            return Carried(code, engagement, arg, revision)
    raise ValueError("not our button")


def _within(limit: int, what: list[object]) -> str:
    packed = json.dumps(what, separators=(",", ":"), ensure_ascii=False)
    if len(packed) > limit:
        raise ValueError(f"{len(packed)} characters do not fit in {limit}: {packed[:80]}")
    return packed
