"""The word lists beside this module, read when first asked for."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import yaml

JAPANESE = re.compile(r"[々ぁ-んァ-ヶ一-龥]")


@cache
def lexicon(name: str) -> dict[str, Any]:
    """The list called ``name``, kept for whoever asks again."""
    return read(name)


def read(name: str) -> dict[str, Any]:
    """The list called ``name``, as it stands in its file: every word is a text, "no" and 2 too."""
    raw = Path(__file__).with_name(f"{name}.yml").read_text(encoding="utf-8")
    return dict(yaml.load(raw, Loader=yaml.CBaseLoader))  # noqa: S506 - makes texts, lists and maps only


def any_of(words: Iterable[str], before: str = r"(?<!\w)") -> str:
    """A pattern for any of ``words``, the longest first, whole; Japanese ones and signs are found anywhere.

    ``before`` is what may not touch the beginning of a whole word.
    """
    longest = sorted(set(words), key=lambda word: (-len(word), word))
    whole = [word for word in longest if word[0].isalnum() and not JAPANESE.match(word)]
    spaced = "|".join(re.escape(word) + r"(?!\w)" * word[-1].isalnum() for word in whole)
    loose = [re.escape(word) for word in longest if word not in whole]
    return "(?:" + "|".join([f"{before}(?:{spaced})"] * bool(whole) + loose) + ")"
