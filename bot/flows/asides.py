"""Small private answers that many flows give: a refusal, a confirmation, a stale card."""

from bot.cards.card import CLIENT, Audience, Card, Para, Text, say
from bot.effects import Turn, Whisper


def aside(title: Text, *lines: Text, audience: Audience = CLIENT) -> Turn:
    """Answer whoever acted, privately; nothing changes. The words may hold nothing internal."""
    return Turn(effects=(Whisper(Card(title, tuple(Para(line) for line in lines), audience=audience)),))


def refuse(key: str, **args: str | int) -> Turn:
    """Say politely that this cannot be done, and what to do instead: texts ``{key}`` and ``{key}-help``."""
    return aside(say(key, **args), say(f"{key}-help", **args))


def stale() -> Turn:
    """A button of a card that time has passed by."""
    return refuse("aside-stale")


def no_seat() -> Turn:
    """Somebody pressed what belongs to another seat."""
    return refuse("aside-no-seat")
