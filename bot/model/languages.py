"""The languages the bot speaks, and how one is chosen."""

from typing import Literal, get_args

Language = Literal["en", "ja", "ms", "da", "ru"]
#: The first is the fallback.
LANGUAGES: tuple[str, ...] = get_args(Language)


def closest(*wishes: str | None) -> str:
    """The first wish that is one of our languages ("pt-BR", None, "da-DK" → "da"), else English."""
    for wish in wishes:
        code = (wish or "").replace("_", "-").split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return LANGUAGES[0]
