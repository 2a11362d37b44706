"""A form's fields as input blocks of a Slack view.

``block_id`` is the field's id and ``action_id`` its kind, so that what comes back tells both.
"""

from datetime import datetime
from typing import Any

from bot.cards.blockkit_words import PLATFORM, cut, line, plain
from bot.cards.card import Field, Option, Raw
from bot.cards.reader import Reader
from bot.texts.lookup import Texts

Json = dict[str, Any]

#: Slack's limits.
LABEL = 2000
INPUT = 3000
FEW = 10
#: A longer scale is a menu, so that a form with several of them stays short.
SHORT = 5
GROUP = 100
OPTION_TEXT = 75
OPTION_VALUE = 150
#: A scale without labels of its own.
SCALE = tuple(Option(str(step), Raw(str(step))) for step in range(1, 6))


def input_block(field: Field, reader: Reader, texts: Texts, tenant: str) -> Json | None:
    """The block of one field; None for a choice that has nothing to choose from, which Slack refuses."""
    element = _element(field, reader, texts, tenant)
    if element is None:
        return None
    block: Json = {
        "type": "input",
        "block_id": field.id[:255],
        "label": plain(line(field.label, reader, texts, LABEL)),
        "element": element | {"action_id": field.kind},
        "optional": not field.required,
    }
    if field.hint is not None:
        block["hint"] = plain(line(field.hint, reader, texts, LABEL))
    return block


def _element(field: Field, reader: Reader, texts: Texts, tenant: str) -> Json | None:
    value = field.value
    filled = value not in {None, "", ()}
    match field.kind:
        case "short" | "long":
            most = max(1, min(field.most, INPUT))
            box: Json = {"type": "plain_text_input", "multiline": field.kind == "long", "max_length": most}
            return _start(box, "initial_value", cut(str(value), most) if filled else None)
        case "number":
            box = {"type": "number_input", "is_decimal_allowed": False}
            return _start(box, "initial_value", str(value) if filled else None)
        case "date":
            return _start({"type": "datepicker"}, "initial_date", str(value)[:10] if filled else None)
        case "moment":
            at = int(datetime.fromisoformat(str(value)).timestamp()) if filled else None
            return _start({"type": "datetimepicker"}, "initial_date_time", at)
        case "person":
            users = _users(value, reader, tenant)
            return _start({"type": "users_select"}, "initial_user", users[0] if users else None)
        case "people":
            return _start(
                {"type": "multi_users_select"}, "initial_users", _users(value, reader, tenant) or None
            )
        case "room":
            here, there, channel = str(value).partition(f"room:{PLATFORM}:{tenant}:")
            shown = {"include": ["public", "private"], "exclude_bot_users": True}
            menu: Json = {"type": "conversations_select", "filter": shown}
            return _start(menu, "initial_conversation", channel if there and not here else None)
        case "choice" | "scale" | "several":
            return _choice(field, reader, texts)


def _start(element: Json, key: str, value: Any) -> Json:
    return element if value is None else element | {key: value}


def _choice(field: Field, reader: Reader, texts: Texts) -> Json | None:
    """Buttons or boxes for a few options, a menu for more, in groups past Slack's hundred."""
    chosen = field.value if isinstance(field.value, tuple) else (str(field.value),)
    offered = field.options or (SCALE if field.kind == "scale" else ())
    options: list[Json] = []
    initial: list[Json] = []
    for option in offered[: GROUP * GROUP]:
        text = plain(line(option.label, reader, texts, OPTION_TEXT))
        options.append({"text": text, "value": option.code[:OPTION_VALUE]})
        if option.code in chosen:
            initial.append(options[-1])
    if not options:
        return None
    many = field.kind == "several"
    start: Json = (
        {("initial_options" if many else "initial_option"): initial if many else initial[0]}
        if initial
        else {}
    )
    if len(options) <= (SHORT if field.kind == "scale" else FEW):
        return {"type": "checkboxes" if many else "radio_buttons", "options": options} | start
    menu: Json = {"type": "multi_static_select" if many else "static_select"} | start
    if len(options) <= GROUP:
        return menu | {"options": options}
    groups = [options[at : at + GROUP] for at in range(0, len(options), GROUP)]
    return menu | {"option_groups": [{"label": plain(_span(group)), "options": group} for group in groups]}


def _span(group: list[Json]) -> str:
    """A group by its first and last option; a person finds their own in it by typing."""
    half = (OPTION_TEXT - 3) // 2
    return " – ".join(cut(one["text"]["text"], half) for one in (group[0], group[-1]))


def _users(value: object, reader: Reader, tenant: str) -> list[str]:
    ids = value if isinstance(value, tuple) else (value,)
    people = [reader.people[one] for one in ids if isinstance(one, str) and one in reader.people]
    return [
        handle.user
        for person in people
        for handle in person.handles
        if handle.platform == PLATFORM and handle.tenant == tenant
    ]
