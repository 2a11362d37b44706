"""Whether a message names somebody: a wish for "Anna rather than Paul" is about people."""

import re
from functools import cache

from bot.understanding.lexicon import lexicon

#: Letters that begin a name within a sentence, and how a person is named in Japanese.
_NAME = re.compile(r"(?<=[a-zæøåа-яё,] )[A-ZÆØÅА-ЯЁ][a-zæøåа-яё]{2,14}(?![\w-])")
_SAN = re.compile(r"(?<![一-龥])(?:[一-龥]{1,3}|[ァ-ヶー]{2,8})さん")


def names_somebody(text: str) -> bool:
    """Days, months, languages and tools are written like names, and are none."""
    return any(name[0].casefold() not in _no_names() for name in _NAME.finditer(text)) or any(
        name[0] not in _no_names() for name in _SAN.finditer(text)
    )


@cache
def _no_names() -> frozenset[str]:
    return frozenset(word for words in lexicon("named").values() for word in words)
