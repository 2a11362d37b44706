"""Text as Slack sends it, back to what the person typed (Slack: formatting text, retrieving messages)."""

import re
from collections.abc import Callable

_MARKED = re.compile(r"<([^<>]+)>")


def typed(text: str, name_of: Callable[[str], str]) -> str:
    """What was typed: escapes undone, addresses and channels by their words, people by ``name_of`` their id."""
    if "<" in text:
        text = _MARKED.sub(lambda match: _typed(match[1], name_of), text)
    if "&" in text:
        text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return whole(text)


def whole(text: str) -> str:
    """The text with half characters replaced, which no store and no wire can hold."""
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _typed(inner: str, name_of: Callable[[str], str]) -> str:
    target, _, label = inner.partition("|")
    match target[:1]:
        case "@":
            return f"@{label or name_of(target[1:])}"
        case "#":
            return f"#{label or target[1:]}"
        case "!":
            return label or f"@{target[1:]}"
    address = target.removeprefix("mailto:")
    return address if not label or label in address else f"{label} ({address})"
