"""Typing, filling in a modal, and finding what can be pressed, as Slack's own client does it.

local-slack sends the values that it is given and knows little of elements: an untouched field is sent empty
even when it has an initial value, a required one may stay empty, text is not escaped. All made up for here.
"""

import html
import re
from collections.abc import Iterator, Mapping
from typing import Any

Json = dict[str, Any]

# element type → key in view.state.values, key of its initial value; an empty plural is [], another null
STATE = {
    "plain_text_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "url_text_input": ("value", "initial_value"),
    "number_input": ("value", "initial_value"),
    "static_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "checkboxes": ("selected_options", "initial_options"),
    "multi_static_select": ("selected_options", "initial_options"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
    "users_select": ("selected_user", "initial_user"),
    "multi_users_select": ("selected_users", "initial_users"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
    "multi_conversations_select": ("selected_conversations", "initial_conversations"),
    "channels_select": ("selected_channel", "initial_channel"),
    "multi_channels_select": ("selected_channels", "initial_channels"),
}


def typed(text: str) -> str:
    """What a bot is sent when somebody types this: &, < and > as entities, but mentions (<@id>, <#id>) whole.

    Only the text of messages is escaped so, not what is typed into a form.
    """
    parts = re.split(r"(<[@#][A-Z0-9]+>)", text)
    return "".join(part if n % 2 else html.escape(part, quote=False) for n, part in enumerate(parts))


def filled(view: Json, answers: Mapping[str, Any]) -> Json:
    """The `view.state.values` of this modal; answers by label or block id, choices by their text or value.

    Raises AssertionError for an answer without a field, and for a required field without an answer.
    """
    inputs = [block for block in view["blocks"] if block["type"] == "input"]
    known = {name for block in inputs for name in (block["block_id"], block["label"]["text"])}
    assert set(answers) <= known, f"no such field: {set(answers) - known}; there are {known}"
    return {block["block_id"]: {block["element"]["action_id"]: _state(block, answers)} for block in inputs}


def _state(block: Json, answers: Mapping[str, Any]) -> Json:
    element, label = block["element"], block["label"]["text"]
    key, initial = STATE[element["type"]]
    value = element.get(initial)
    for name in (label, block["block_id"]):
        value = answers.get(name, value)
    if key == "selected_option" and isinstance(value, str):
        value = _option(element, value)
    elif key == "selected_options":
        value = [_option(element, one) if isinstance(one, str) else one for one in value or []]
    elif key.endswith("s"):
        value = value or []
    assert value or block.get("optional"), f"Slack would not send this form: {label!r} is empty"
    return {"type": element["type"], key: value or ([] if key.endswith("s") else None)}


def _option(element: Json, wanted: str) -> Json:
    for option in _options(element):
        if wanted in {option["text"]["text"], option["value"]}:
            return {"text": option["text"], "value": option["value"]}
    raise AssertionError(f"no choice {wanted!r} among {[o['text']['text'] for o in _options(element)]}")


def _options(element: Json) -> list[Json]:
    groups = element.get("option_groups") or [element]
    return [option for group in groups for option in group.get("options", [])]


def pressables(blocks: list[Json]) -> Iterator[tuple[set[str], Json]]:
    """Everything in these blocks that can be pressed: its names (label, action id) and the action it sends.

    A choice in a menu counts as a thing of its own, named by its text and value.
    """
    for block in blocks:
        for element in [*block.get("elements", []), block.get("accessory"), block.get("element")]:
            if element and "action_id" in element:
                common = {key: element.get(key) for key in ("type", "action_id")} | {
                    "block_id": block["block_id"]
                }
                if element["type"] == "button":
                    text = element["text"]
                    yield (
                        {text["text"], element["action_id"]},
                        common | {"text": text, "value": element.get("value")},
                    )
                for option in _options(element):
                    many = STATE.get(element["type"], ("selected_option", ""))[0] == "selected_options"
                    chosen = {"selected_options": [option]} if many else {"selected_option": option}
                    yield {option["text"]["text"], option["value"]}, common | chosen
