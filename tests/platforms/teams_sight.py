"""Reading Adaptive Cards as a person does: their words, what can be pressed, the fields of a dialog."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

Json = dict[str, Any]
CARD = "application/vnd.microsoft.card.adaptive"
WORDS = ("text", "title", "value", "label", "placeholder", "altText", "errorMessage")


def cards(activity: Json) -> list[Json]:
    """The Adaptive Cards of a message."""
    return [one["content"] for one in activity.get("attachments") or [] if one["contentType"] == CARD]


def parts(node: Any) -> Iterator[Json]:
    """Everything in a card, itself first; what a button carries back is not looked into."""
    if isinstance(node, list):
        for one in node:
            yield from parts(one)
    elif isinstance(node, dict):
        yield node
        for key, one in node.items():
            if key not in {"data", "msteams", "fallback"}:
                yield from parts(one)


def words(activity: Json) -> str:
    """What stands in a message, line by line."""
    return "\n".join(filter(None, [activity.get("text"), *map(card_words, cards(activity))]))


def card_words(card: Json) -> str:
    """What stands in a card, as it is read: runs of a line together, marks neither escaped nor seen."""
    return "\n".join(_read(line) for one in parts(card) for line in _lines(one))


def _lines(one: Json) -> Iterator[str]:
    match one.get("type"):
        case "TextRun":
            return
        case "RichTextBlock":
            yield "".join(run if isinstance(run, str) else run["text"] for run in one["inlines"])
        case _:
            yield from (one[key] for key in WORDS if isinstance(one.get(key), str))


def _read(line: str) -> str:
    return re.sub(r"\\([^\w\s])|</?at>|\u2060", r"\1", line)


def actions(card: Json) -> list[Json]:
    """What can be pressed in a card."""
    return [one for one in parts(card) if str(one.get("type")).startswith("Action.") and not _off(one)]


def _off(action: Json) -> bool:
    return action.get("isEnabled") is False


def opens(action: Json) -> bool:
    """Whether pressing it opens a dialog."""
    data = action.get("data") or {}
    return bool(action["type"] == "Action.Submit" and data.get("msteams", {}).get("type") == "task/fetch")


def fields(card: Json) -> list[Json]:
    return [one for one in parts(card) if str(one.get("type")).startswith("Input.")]


def filled(card: Json, answers: Mapping[str, Any]) -> Json:
    """The inputs of a dialog by id; answers by label or id, choices by their title or value.

    Raises AssertionError for an answer without a field, and for what Teams itself would not send.
    """
    inputs = fields(card)
    known = {name for one in inputs for name in (one["id"], one.get("label", ""))}
    assert set(answers) <= known, f"no such field: {set(answers) - known}; there are {known}"
    sent = {}
    for one in inputs:
        value = one.get("value", "")
        for name in (one.get("label", ""), one["id"]):
            value = answers.get(name, value)
        if one["type"] == "Input.ChoiceSet":
            value = _chosen(one, value)
        assert value or not one.get("isRequired"), f"Teams would not send this: {one['id']!r} is empty"
        assert len(str(value)) <= one.get("maxLength", 10**9), f"Teams would not send this: {one['id']!r}"
        if value != "":
            sent[one["id"]] = str(value)
    return sent


def _chosen(field: Json, wanted: Any) -> str:
    several = [wanted] if isinstance(wanted, str) else list(wanted)
    if isinstance(wanted, str) and field.get("isMultiSelect"):
        several = [one for one in wanted.split(",") if one]
    values = {choice["title"]: choice["value"] for choice in field.get("choices") or []}
    if "choices.data" not in field:
        known = {*values, *values.values(), ""}
        assert set(several) <= known, f"no choice {several} among {values}"
    return ",".join(values.get(one, one) for one in several)
