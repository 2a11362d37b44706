"""What came back in a modal: ``view.state.values`` to the values of a form, by the kinds of its fields.

The modal's ``block_id`` is the field's id and its ``action_id`` the field's kind.
"""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from bot.events import Value
from bot.model.places import Handle, Room
from bot.platforms.slack_words import whole

PLATFORM = "slack"
_WHOLE_NUMBER = re.compile(r"[+-]?[0-9]{1,15}")


def form_values(state: Mapping[str, Any], tenant: str) -> dict[str, Value]:
    """Values by field id; what was left empty is None, or () where several may be given."""
    return {
        field: _value(kind, element, tenant)
        for field, elements in state.items()
        for kind, element in elements.items()
    }


def _value(kind: str, element: Mapping[str, Any], tenant: str) -> Value:
    match kind:
        case "short" | "long":
            return _text(element)
        case "number":
            return _number(_text(element))
        case "choice":
            return _choice(element)
        case "scale":
            return _number(_choice(element))
        case "several":
            return tuple(str(option["value"]) for option in element.get("selected_options") or ())
        case "date":
            picked = element.get("selected_date")
            return date.fromisoformat(picked) if picked else None
        case "moment":
            at = element.get("selected_date_time")
            return datetime.fromtimestamp(int(at), UTC) if at else None
        case "person":
            user = element.get("selected_user")
            return Handle(PLATFORM, tenant, str(user)) if user else None
        case "people":
            return tuple(Handle(PLATFORM, tenant, str(user)) for user in element.get("selected_users") or ())
        case "room":
            channel = element.get("selected_conversation")
            return Room(PLATFORM, tenant, str(channel)) if channel else None
    return None


def _text(element: Mapping[str, Any]) -> str | None:
    value = element.get("value")
    return whole(str(value)) if value else None


def _choice(element: Mapping[str, Any]) -> str | None:
    option = element.get("selected_option")
    return str(option["value"]) if option else None


def _number(said: str | None) -> int | str | None:
    return int(said) if said and _WHOLE_NUMBER.fullmatch(said.strip()) else said
