"""Finds the words: a text key in a language, with its arguments, as one string."""

import re
from functools import cached_property
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.runtime.types import FluentInt

from bot.model.languages import LANGUAGES

FOLDER = Path(__file__).parent
#: Whole numbers below this are written alike in all our languages.
GROUPED = 1000
#: Where a message begins (Fluent: an identifier at the beginning of a line; whatever goes on with it is indented).
_ENTRY = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)


class Small(FluentInt):
    """A whole number that needs no formatting, which took most of the time of a text; plurals still read it."""

    def format(self, locale: object) -> str:
        return str(int(self))


class Language:
    """One language's texts. Each is parsed at its first use: all of them take a tenth of a second, in the loop.

    No text may refer to another (held by a test).
    """

    def __init__(self, code: str) -> None:
        self.code = code
        #: Texts that say the same each time, by key and mood.
        self._same: dict[tuple[str, object], str | None] = {}

    @cached_property
    def _bundle(self) -> FluentBundle:
        return FluentBundle([self.code], use_isolating=False)

    @cached_property
    def sources(self) -> dict[str, str]:
        """Every message of the language as it is written, by key."""
        found: dict[str, str] = {}
        for path in sorted((FOLDER / self.code).glob("*.ftl")):
            pieces = _ENTRY.split(path.read_text(encoding="utf-8"))
            found.update(zip(pieces[1::2], pieces[2::2], strict=True))
        return found

    def find(self, key: str, args: dict[str, Any]) -> str | None:
        """The text under ``key``; None where this language has no such key."""
        if args.keys() - {"mood"}:
            return self._format(key, args)
        same = (key, args.get("mood"))
        if same not in self._same:
            self._same[same] = self._format(key, args)
        return self._same[same]

    def _format(self, key: str, args: dict[str, Any]) -> str | None:
        if not self._bundle.has_message(key):
            if key not in self.sources:
                return None
            self._bundle.add_resource(FluentResource(f"{key} ={self.sources[key]}"))
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            return None
        # As the bundle does it, but for its own way to write every number.
        given = {name: _number(value) if type(value) is int else value for name, value in args.items()}
        try:
            return str(pattern(ResolverEnvironment(self._bundle, [], CurrentEnvironment(given))))
        except ValueError:  # an argument of more than 1,000 signs once it was escaped
            return "…"


class Texts:
    """All languages. A missing key falls back to English, then to the key itself, never to an error."""

    def __init__(self) -> None:
        self._languages = {code: Language(code) for code in LANGUAGES}

    def find(self, key: str, language: str, args: dict[str, Any]) -> str:
        """The text under ``key`` in ``language``; arguments are strings and numbers, already safe to show."""
        for code in dict.fromkeys((language, LANGUAGES[0])):
            found = self._languages[code].find(key, args) if code in self._languages else None
            if found is not None:
                return found
        return key


def _number(value: int) -> FluentInt:
    return Small(value) if -GROUPED < value < GROUPED else FluentInt(value)
