"""Text as Teams sends it, back to what the person typed (Teams: bot messages in channels, formatting)."""

import html
import re
from collections.abc import Iterable

from bot.platforms.teams_activity import Entity

_AT = re.compile(r"<at(?: [^<>]*)?>([^<>]*)</at>")
_BREAK = re.compile(r"<(?:br ?/?|/p|/div|/li|/tr|/h[1-6])>", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_SPACES = re.compile(r"[ \t\u00a0]+")
_LINES = re.compile(r"\n{3,}")


def typed(text: str, entities: Iterable[Entity], bot: str) -> tuple[str, bool]:
    """What was typed, without mentions of the bot, others' by name; and whether the bot was mentioned."""
    mentioned = False
    for entity in entities:
        if entity.type != "mention" or not isinstance(entity.mentioned, dict):
            continue
        if bot and entity.mentioned.get("id") == bot:
            mentioned = True
            if isinstance(entity.text, str) and entity.text:
                text = text.replace(entity.text, " ")
    if "<" in text:
        text = _AT.sub(r"@\1", text)
    return tidy(text), mentioned


def tidy(text: str) -> str:
    """Escapes undone, hard spaces made soft, line ends made one kind."""
    if "&" in text:
        text = html.unescape(text)
    return text.replace("\u00a0", " ").replace("\r\n", "\n").replace("\r", "\n").strip()


def unmarked(said: str) -> str:
    """HTML of a message, as a message extension is given it, as text."""
    text = _TAG.sub("", _BREAK.sub("\n", said))
    lines = (_SPACES.sub(" ", line).strip() for line in html.unescape(text).splitlines())
    return _LINES.sub("\n\n", "\n".join(lines)).strip()
