"""For whom a card is rendered: their language, zone, the engagement's mood, and the names in it."""

from collections.abc import Mapping
from typing import Literal

import msgspec

from bot.model.person import Person


class Reader(msgspec.Struct, frozen=True, gc=False):
    """``language`` is one of texts.LANGUAGES, ``zone`` an IANA name; ``people`` by person id, for mentions.

    ``outside`` is True where a client can read along: renderers then mark nothing internal.
    """

    language: str = "en"
    zone: str = "UTC"
    mood: Literal["thorough", "light"] = "thorough"
    people: Mapping[str, Person] = {}
    outside: bool = False
