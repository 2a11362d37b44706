"""Whether an open answer states anything: "none" and "all good so far" do not."""

import re
import unicodedata
from functools import cache

from bot.understanding.lexicon import JAPANESE, lexicon

#: Longer answers always state something.
LONGEST = 60
_SIGNS = re.compile(r"[\W_]+")


def states_something(words: str) -> bool:
    """Whether there is something in the words, in any of the five languages."""
    bare = _bare(words)
    return len(words) > LONGEST or (bool(bare) and bare not in _phrases())


@cache
def _phrases() -> frozenset[str]:
    return frozenset(_bare(phrase) for phrases in lexicon("nothing").values() for phrase in phrases)


def _bare(words: str) -> str:
    folded = (
        unicodedata.normalize("NFKC", words)
        .casefold()
        .replace("ё", "е")
        .replace("'", "")
        .replace("\u2019", "")
    )
    bare = " ".join(_SIGNS.sub(" ", folded).split())
    return bare.replace(" ", "") if JAPANESE.search(bare) else bare
