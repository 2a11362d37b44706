"""Small private answers that many flows give: a refusal, a confirmation, a stale card."""

from msgspec.structs import replace

from bot.cards.card import CLIENT, Audience, Card, Note, Para, Text, say
from bot.effects import Effect, Say, Turn, Whisper


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


def greeted(turn: Turn) -> Turn:
    """A greeting in the middle of a question is returned, and the question asked again."""
    return replace(turn, effects=tuple(map(_with_greeting, turn.effects)))


def _with_greeting(effect: Effect) -> Effect:
    if not isinstance(effect, Say):
        return effect
    blocks = (Note(say("guide-hello")), *effect.card.blocks)
    return replace(effect, card=replace(effect.card, blocks=blocks))
