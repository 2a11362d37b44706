"""What a short message in a conversation means: an answer, or a wish to continue, skip, go back, edit."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

_EDGES = re.compile(r"^[\s\W_]+|[\s\W_]+$")
_NUMBERED = re.compile(r"^(?P<words>.*?)[\s#.:№]*(?P<number>\d{1,2})$")
#: A message longer than this is always an answer.
LONGEST = 40


@dataclass(frozen=True, slots=True)
class Intent:
    """``kind`` is continue, later, back, edit, yes, no, help, or "words" for everything that is an answer."""

    kind: str
    number: int | None = None


WORDS = Intent("words")


@cache
def _phrases() -> dict[str, str]:
    raw = yaml.safe_load(Path(__file__).with_name("intents.yml").read_text(encoding="utf-8"))
    return {
        _plain(phrase): kind
        for kind, languages in raw.items()
        for phrases in languages.values()
        for phrase in phrases
    }


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text.replace("№", " ")).casefold().replace("\u2019", "'")
    return _EDGES.sub("", " ".join(folded.split())) or folded.strip()


def read_intent(text: str) -> Intent:
    """Read a message in any of the five languages, whichever its writer has chosen."""
    if len(text) > LONGEST:
        return WORDS
    plain = _plain(text)
    if kind := _phrases().get(plain):
        return Intent(kind)
    if numbered := _NUMBERED.match(plain):
        if _phrases().get(_plain(numbered["words"])) == "edit":
            return Intent("edit", int(numbered["number"]))
    return WORDS
