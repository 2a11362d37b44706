"""A message as a conversation takes it: the text, what it asks for, and what was read out of it."""

import msgspec

from bot.model.handoff import Stakeholder


class Heard(msgspec.Struct, frozen=True, gc=False):
    """``intent`` as in ``understanding.intents``; the rest is filled as the question at hand expects it.

    ``people`` for a question of kind people, ``items`` for promises, ``weeks`` for number (None: no number was
    found), ``inside`` and ``outside`` for scope; ``message`` is the id of the event that said it.
    """

    text: str
    intent: str = "words"
    number: int | None = None
    people: tuple[Stakeholder, ...] = ()
    items: tuple[str, ...] = ()
    weeks: int | None = None
    inside: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()
    message: str = ""
