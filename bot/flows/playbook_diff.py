"""What differs between two playbooks: setting by setting, in order, under the names that a playbook's file uses."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, TypeGuard

import msgspec

from bot.cards.card import Raw, Text, say
from bot.model.playbook import Playbook

#: Names that a file has, where what is stored has others; first at the top, then anywhere.
TOP = {
    "handoff": "handoff.questions",
    "alignment": "alignment.questions",
    "nudges": "handoff.nudges",
    "handoff_due": "handoff.due",
    "kickoff_window": "kickoff.window",
    "welcome": "welcome.window",
}
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
#: The longest value that is shown whole, in characters.
LONGEST = 80
#: What a copy changes by being one.
OWN = ("id", "name", "hash")

Sort = Literal["changed", "added", "removed", "moved"]


class Difference(msgspec.Struct, frozen=True, gc=False):
    """One setting: where (a path), and what it was and is, as a file writes it; "moved" shows an order of ids."""

    path: str
    sort: Sort
    was: str = ""
    now: str = ""


def differences(old: Playbook, new: Playbook, but: tuple[str, ...] = ("hash",)) -> tuple[Difference, ...]:
    """What ``new`` says otherwise than ``old``, in the order of a playbook; the settings ``but`` are left out."""
    before, after = _tree(old, but), _tree(new, but)
    return tuple(_between(before, after, ""))


def _tree(playbook: Playbook, but: Iterable[str]) -> dict[str, Any]:
    """The playbook as plain values, named as in a file."""
    plain: dict[str, Any] = msgspec.to_builtins(playbook)
    named = {TOP.get(name, name): value for name, value in plain.items() if name not in but}
    hours, status = named["hours"], named["status"]
    for one in ("opens", "closes"):
        hours[one] = _clock(hours[one])
    hours["weekdays"] = [DAYS[day] for day in hours["weekdays"]]
    hours["breaks"] = [[_clock(first), _clock(last)] for first, last in hours["breaks"]]
    named["status"] = {
        **{("day" if name == "weekday" else name): value for name, value in status.items()},
        "at": _clock(status["at"]),
    }
    named["status"]["day"] = DAYS[named["status"]["day"]]
    for item in named["checklist"]:
        item["list"] = item.pop("sort")
        item.pop("asks")
    return named


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _between(old: object, new: object, path: str) -> Iterator[Difference]:
    if old == new:
        return
    if isinstance(old, dict) and isinstance(new, dict):
        yield from _names(old, new, path)
    elif _rows(old) and _rows(new):
        yield from _listed(old, new, path)
    else:
        yield Difference(path, "changed", written(old), written(new))


def _names(old: Mapping[str, Any], new: Mapping[str, Any], path: str) -> Iterator[Difference]:
    for name in dict.fromkeys((*new, *old)):
        inner = f"{path}.{name}" if path else name
        if name not in old:
            yield Difference(inner, "added", now=written(new[name]))
        elif name not in new:
            yield Difference(inner, "removed", was=written(old[name]))
        else:
            yield from _between(old[name], new[name], inner)


def _listed(old: list[dict[str, Any]], new: list[dict[str, Any]], path: str) -> Iterator[Difference]:
    """Rows are the same where their id is, wherever they stand; those without ids, where they stand."""
    named = all("id" in row for row in (*old, *new))
    before, after = (
        {row["id"] if named else str(place): row for place, row in enumerate(rows)} for rows in (old, new)
    )
    yield from _names(before, after, path)
    kept = [one for one in before if one in after]
    order = [one for one in after if one in before]
    if kept != order:
        yield Difference(path, "moved", ", ".join(kept), ", ".join(order))


def _rows(value: object) -> TypeGuard[list[dict[str, Any]]]:
    """Whether this is a list of settings that have names; an empty list may become one."""
    return isinstance(value, list | tuple) and all(isinstance(row, dict) for row in value)


def written(value: object) -> str:
    """A value on one line, as a file would have it; what says nothing is left out, and what is long is cut."""
    line = _line(value)
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"


def _line(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case dict():
            rest = {name: one for name, one in value.items() if one not in ("", None, [], {}, (), False)}
            return ", ".join(f"{name}: {_line(one)}" for name, one in rest.items()) or "–"
        case list() | tuple():
            return (
                ", ".join(f"({_line(one)})" if isinstance(one, dict) else _line(one) for one in value) or "–"
            )
        case None | "":
            return "–"
    return str(value)


def worded(one: Difference) -> Text:
    """What became of one setting, in words."""
    match one.sort:
        case "changed":
            return say("playbook-diff-changed", was=Raw(one.was), now=Raw(one.now))
        case "added":
            return say("playbook-diff-added", now=Raw(one.now))
        case "removed":
            return say("playbook-diff-removed", was=Raw(one.was))
        case "moved":
            return say("playbook-diff-moved", now=Raw(one.now))
