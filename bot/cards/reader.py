"""For whom a card is rendered: their language, zone, the engagement's mood, and the names in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from bot.model.person import Person


@dataclass(frozen=True, slots=True)
class Reader:
    """``language`` is one of texts.LANGUAGES, ``zone`` an IANA name; ``people`` by person id, for mentions.

    ``outside`` is True where a client can read along: renderers then mark nothing internal.
    """

    language: str = "en"
    zone: str = "UTC"
    mood: Literal["thorough", "light"] = "thorough"
    people: Mapping[str, Person] = field(default_factory=dict)
    outside: bool = False
