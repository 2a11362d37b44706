"""Would Slack take this message, modal or home? By the SDK's own models, and by Slack's published limits.

Slack answers `invalid_blocks` for one button label that is a letter too long, and the whole card is lost.
Limits: docs.slack.dev/reference/block-kit, "blocks", "block elements", "composition objects" and "views".
"""

import json
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

Json = dict[str, Any]

# (kind, key) → the most characters of its text, and whether it must be plain; any other text may have 3000.
TEXTS = {
    ("header", "text"): (150, True),
    ("section", "text"): (3000, False),
    ("section", "fields"): (2000, False),
    ("image", "title"): (2000, True),
    ("input", "label"): (2000, True),
    ("input", "hint"): (2000, True),
    ("button", "text"): (75, True),
    ("option", "text"): (75, False),
    ("option", "description"): (75, False),
    ("option_group", "label"): (75, True),
    ("confirm", "title"): (100, True),
    ("confirm", "text"): (300, False),
    ("confirm", "confirm"): (30, True),
    ("confirm", "deny"): (30, True),
    ("modal", "title"): (24, True),
    ("modal", "submit"): (24, True),
    ("modal", "close"): (24, True),
}
PLACEHOLDER = (150, True)
ANY_TEXT = (3000, False)

STRINGS = {
    "block_id": 255,
    "action_id": 255,
    "callback_id": 255,
    "external_id": 255,
    "private_metadata": 3000,
    "image_url": 3000,
    "url": 3000,
    "alt_text": 2000,
    "accessibility_label": 75,
    "initial_value": 3000,
}
VALUES = {"button": 2000, "option": 150}

COUNTS = {
    ("message", "blocks"): 50,
    ("modal", "blocks"): 100,
    ("home", "blocks"): 100,
    ("actions", "elements"): 25,
    ("context", "elements"): 10,
    ("section", "fields"): 10,
    ("overflow", "options"): 5,
    ("checkboxes", "options"): 10,
    ("radio_buttons", "options"): 10,
}
MOST = 100  # options and option groups of any menu
TOTAL = (
    10_000  # of a message's texts together: `msg_blocks_too_long` came from 11,341 on (slackapi/bolt-js#2867)
)

NESTED = {"options": "option", "option_groups": "option_group", "confirm": "confirm"}
TEXT_TYPES = {"plain_text", "mrkdwn"}
INTERACTIVE = {"button", "overflow", "checkboxes", "radio_buttons"}
ENDINGS = ("_select", "picker", "_input")


def check_message(payload: Json) -> list[str]:
    """What Slack would refuse in the `text` and `blocks` of a message; nothing when it is good."""
    problems = list(_walk({"blocks": payload["blocks"]}, "message", "message"))
    if not str(payload.get("text", "")).strip():
        problems.append("message: no text for notifications and screen readers")
    if (total := sum(map(len, _texts(payload["blocks"])))) > TOTAL:
        problems.append(f"message: {total} characters in all, of at most {TOTAL}")
    return problems + list(_by_models(payload["blocks"]))


def check_view(view: Json) -> list[str]:
    """What Slack would refuse in a modal or a home; nothing when it is good."""
    problems = list(_walk(view, view["type"], view["type"]))
    if view["type"] == "modal":
        problems += [f"modal: no {key}" for key in ("title", "callback_id") if not view.get(key)]
        if any(block["type"] == "input" for block in view["blocks"]) and not view.get("submit"):
            problems.append("modal: fields, but no submit")
    problems += [f"{view['type']}: Slack knows no {key}" for key in view if key not in View.attributes]
    try:
        View(**{**view, "blocks": [{"type": "divider"}] * len(view["blocks"])}).to_dict()
    except SlackObjectFormationError as error:
        problems.append(f"slack_sdk: {error}")
    return problems + list(_by_models(view["blocks"]))


def _by_models(blocks: list[Json]) -> Iterator[str]:
    for number, block in enumerate(blocks):
        named = {"block_id": "-" * len(block["block_id"])} if "block_id" in block else {}
        if said := _by_model(json.dumps({**block, **named})):
            yield f"slack_sdk: blocks[{number}]: {said}"


@lru_cache(maxsize=100_000)
def _by_model(written: str) -> str:
    """What the SDK has against a block, which costs it a millisecond: the same ones stand in many cards.

    Of the block's own name only the length counts.
    """
    block = json.loads(written)
    try:
        parsed = Block.parse(block)
        known = parsed.to_dict() if parsed else {}
    except (SlackObjectFormationError, TypeError) as error:
        return str(error) or type(error).__name__
    return "" if known == block else f"understood only {known} of {block}"


def _texts(thing: object) -> Iterator[str]:
    if isinstance(thing, dict):
        if isinstance(thing.get("text"), str):
            yield thing["text"]
        thing = list(thing.values())
    if isinstance(thing, list):
        for item in thing:
            yield from _texts(item)


def _walk(thing: Json, kind: str, path: str) -> Iterator[str]:
    yield from _strings(thing, kind, path)
    for key, value in thing.items():
        here = f"{path}.{key}"
        if isinstance(value, list):
            most = COUNTS.get((kind, key), MOST)
            if not 0 < len(value) <= most:
                yield f"{here}: {len(value)} of at most {most}"
            for number, item in enumerate(value):
                yield from _inner(item, kind, key, f"{here}[{number}]")
            yield from _same(value, key, here)
        else:
            yield from _inner(value, kind, key, here)


def _inner(value: object, kind: str, key: str, here: str) -> Iterator[str]:
    if not isinstance(value, dict):
        return
    if value.get("type") in TEXT_TYPES:
        most, plain = PLACEHOLDER if key == "placeholder" else TEXTS.get((kind, key), ANY_TEXT)
        if not 0 < len(value["text"]) <= most:
            yield f"{here}: {len(value['text'])} characters of at most {most}"
        if plain and value["type"] != "plain_text":
            yield f"{here}: must be plain text"
        return
    inner = NESTED.get(key) or str(value.get("type", key))
    if key in {"blocks", "child_blocks"} and not value.get("block_id"):
        yield f"{here}: no block_id"
    if (inner in INTERACTIVE or inner.endswith(ENDINGS)) and not value.get("action_id"):
        yield f"{here}: no action_id"
    if key.startswith("initial_option"):
        return
    yield from _walk(value, inner, here)
    yield from _initial(value, here)


def _strings(thing: Json, kind: str, path: str) -> Iterator[str]:
    limits = STRINGS | ({"value": VALUES[kind]} if kind in VALUES else {})
    for key, most in limits.items():
        value = thing.get(key)
        if isinstance(value, str) and len(value) > most:
            yield f"{path}.{key}: {len(value)} characters of at most {most}"


def _same(items: list[Any], key: str, here: str) -> Iterator[str]:
    name = {"blocks": "block_id", "elements": "action_id"}.get(key)
    ids = [item[name] for item in items if isinstance(item, dict) and name in item]
    if len(ids) != len(set(ids)):
        yield f"{here}: the same {name} twice"


def _initial(element: Json, here: str) -> Iterator[str]:
    chosen = element.get("initial_options") or [element.get("initial_option")]
    groups = element.get("option_groups") or [element]
    offered = [option for group in groups for option in group.get("options", [])]
    if any(option is not None and option not in offered for option in chosen):
        yield f"{here}: starts with a choice that is not offered"
