"""What erasing asks of both stores: how a word stands in JSON, and a line of the log without an id."""

import re

import msgspec
from msgspec.structs import replace

from bot.ports import Alias, LogLine

#: Where one id of a reference ends and the next begins.
_BETWEEN = re.compile(r"([|,])")


def inside(word: str) -> bytes:
    """A word as it stands inside a JSON string."""
    return msgspec.json.encode(word)[1:-1]


def without(line: LogLine, alias: Alias) -> LogLine:
    """The line with every id that has one under its alias; nothing else of it changes."""
    refs = {name: "".join(map(alias, _BETWEEN.split(value))) for name, value in line.refs.items()}
    return replace(line, by=alias(line.by) if line.by else line.by, refs=refs)
