"""The rules of Adaptive Cards 1.5 for what this bot draws, and Teams' own, as one table written by hand.

A row names the properties that an object of a type may have, those it must have with an exclamation mark. What Teams
adds to 1.5 stands apart in ``TEAMS``.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from bot.cards.adaptive_pages import size

Json = dict[str, Any]

ANY = "type! spacing separator"
INPUT = f"{ANY} id! label isRequired errorMessage value placeholder"
ACTION = "type! title data style mode"
RULES = {
    "AdaptiveCard": "type! version! $schema lang fallbackText body actions",
    "TextBlock": f"{ANY} text! wrap size weight color isSubtle style",
    "RichTextBlock": f"{ANY} inlines!",
    "TextRun": "type! text! size weight color isSubtle fontType selectAction",
    "Container": f"{ANY} items! style",
    "ActionSet": f"{ANY} actions!",
    "ColumnSet": f"{ANY} columns",
    "Column": f"{ANY} items width",
    "Image": f"{ANY} url! altText size",
    "Input.Text": f"{INPUT} maxLength isMultiline regex",
    "Input.Number": INPUT,
    "Input.Date": INPUT,
    "Input.Time": INPUT,
    "Input.ChoiceSet": f"{INPUT} choices isMultiSelect style wrap",
    "Input.Choice": "title! value!",
    "Action.Execute": f"{ACTION} verb",
    "Action.Submit": ACTION,
    "Action.OpenUrl": "type! url!",
}
#: People to search for, mentions: neither is part of 1.5.
TEAMS = {"AdaptiveCard": {"msteams"}, "Input.ChoiceSet": {"choices.data"}}
#: By type and property, else by property alone.
VALUES: dict[str, set[Any]] = {
    "version": {"1.5"},
    "size": {"Small", "Medium"},
    "weight": {"Bolder"},
    "color": {"Good", "Attention", "Accent", "Warning"},
    "fontType": {"Monospace"},
    "spacing": {"None", "Small", "Medium"},
    "mode": {"secondary"},
    "TextBlock.style": {"heading"},
    "Container.style": {"emphasis"},
    "Input.ChoiceSet.style": {"compact", "expanded"},
    "Action.Execute.style": {"positive", "destructive"},
    "Action.Submit.style": {"positive", "destructive"},
    "Image.size": {"Stretch"},
    **{key: {True, False} for key in "wrap isSubtle separator isRequired isMultiline isMultiSelect".split()},
}
#: What holds other objects, and the type of those that do not say it themselves.
HELD = {
    "body": None,
    "actions": None,
    "items": None,
    "inlines": None,
    "columns": None,
    "choices": "Input.Choice",
    "selectAction": None,
}
#: UTF-16 bytes of a message (Teams: bot messages); buttons that it shows at once.
MOST = 28 * 1024
VISIBLE = 6


def parts(found: Any, named: str | None = None) -> Iterator[tuple[str, Json]]:
    """Every object of a card with its type, itself first."""
    if isinstance(found, list):
        for one in found:
            yield from parts(one, named)
        return
    yield found.get("type", named), found
    for key, inner in HELD.items():
        if key in found:
            yield from parts(found[key], inner)


def faults(card: Json) -> list[str]:
    """What in a card breaks a rule, a line each."""
    found = [fault for kind, part in parts(card) for fault in _of_part(kind, part)]
    ids = Counter(part["id"] for _, part in parts(card) if "id" in part)
    found += [f"id {id_} stands {count} times" for id_, count in ids.items() if count > 1]
    sets = [part["actions"] for _, part in parts(card) if part.get("actions")]
    for actions in sets:
        shown = sum("mode" not in action for action in actions)
        if not 0 < shown <= VISIBLE:
            found.append(f"{shown} buttons are shown at once")
    if sum(action.get("style") == "positive" for actions in sets for action in actions) > 1:
        found.append("two main buttons")
    if not card.get("body"):
        found.append("nothing to see")
    if size(card) > MOST:
        found.append(f"{size(card)} bytes")
    return [*found, *_of_mentions(card)]


def _of_part(kind: str, part: Json) -> Iterator[str]:
    if kind not in RULES:
        yield f"no type {kind}"
        return
    known = {name.rstrip("!") for name in RULES[kind].split()} | TEAMS.get(kind, set())
    needed = {name[:-1] for name in RULES[kind].split() if name.endswith("!")}
    yield from (f"{kind} has {name}" for name in part.keys() - known)
    yield from (f"{kind} lacks {name}" for name in needed - part.keys())
    for name, value in part.items():
        allowed = VALUES.get(f"{kind}.{name}", VALUES.get(name))
        if allowed is not None and not isinstance(value, list | dict) and value not in allowed:
            yield f"{kind}.{name} is {value}"
        if name in {"text", "title", "label", "altText", "errorMessage"} and not str(value).strip():
            yield f"{kind}.{name} is empty"
    if part.get("isRequired") and not {"label", "errorMessage"} <= part.keys():
        yield f"{kind} {part.get('id')} is required without a word"


def _of_mentions(card: Json) -> Iterator[str]:
    """Whoever is named in a text as mentioned is an entity, each once, and the other way round; none elsewhere."""
    told = [entity["text"] for entity in card.get("msteams", {}).get("entities", [])]
    named: set[str] = set()
    for kind, part in parts(card):
        for key, value in part.items():
            if not isinstance(value, str) or "<at>" not in value or kind.startswith("Input."):
                continue
            if (kind, key) == ("TextBlock", "text"):
                named |= {f"<at>{rest.split('</at>')[0]}</at>" for rest in value.split("<at>")[1:]}
            else:
                yield f"a mention in {kind}.{key}"
    if named != set(told) or len(named) != len(told):
        yield f"{named} are mentioned, {told} known"
