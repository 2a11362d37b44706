"""Reads a message as the question at hand expects it."""

from bot.model.heard import Heard
from bot.understanding.intents import read_intent
from bot.understanding.lists import split_list
from bot.understanding.people import split_people
from bot.understanding.scope import read_scope
from bot.understanding.weeks import read_weeks


def hear(text: str, kind: str, message: str = "") -> Heard:
    """What ``text`` says to a question of ``kind`` (``model.playbook.Question``); the words stay as they are."""
    intent = read_intent(text)
    answer = intent.kind == "words"
    inside, outside = read_scope(text) if kind == "scope" else ((), ())
    return Heard(
        text,
        intent.kind,
        intent.number,
        people=split_people(text) if kind == "people" and answer else (),
        items=split_list(text) if kind == "promises" and answer else (),
        weeks=read_weeks(text) if kind == "number" else None,
        inside=inside,
        outside=outside,
        message=message,
    )
