"""The word lists beside this module, read when first asked for."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml


@cache
def lexicon(name: str) -> dict[str, Any]:
    """The list called ``name``, as it stands in its file: every word is a text, "no" and 2 too."""
    raw = Path(__file__).with_name(f"{name}.yml").read_text(encoding="utf-8")
    return dict(yaml.load(raw, Loader=yaml.CBaseLoader))  # noqa: S506 - makes texts, lists and maps only
