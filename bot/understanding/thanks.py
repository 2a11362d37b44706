"""Whether a message only thanks or says that something arrived: that is no answer, and moves no clock."""

import re
import unicodedata
from functools import cache

from bot.understanding.lexicon import any_of, lexicon

#: Longer messages say more than that.
LONGEST = 120
_SIGNS = re.compile(r"[\W_]+")


def only_thanks(words: str) -> bool:
    """Whether nothing is left once the words of thanks, in any of the five languages, are taken away."""
    if not words.strip() or len(words) > LONGEST:
        return not words.strip()
    folded = unicodedata.normalize("NFKC", words).casefold().replace("ё", "е").replace("-", " ")
    thanked = _phrases().search(folded)
    left = _SIGNS.sub(" ", _phrases().sub(" ", folded)).strip()
    return bool(thanked) and not left


@cache
def _phrases() -> re.Pattern[str]:
    said = [phrase for phrases in lexicon("thanks").values() for phrase in phrases]
    return re.compile(any_of(said))
