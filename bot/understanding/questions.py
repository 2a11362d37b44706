"""Whether a message asks something: a mark, an ending, or a word that asks, in the five languages."""

import re
from functools import cache

from bot.understanding.lexicon import any_of, lexicon
from bot.understanding.plain import narrow, plain

#: No more of a message is looked at, in characters.
LONGEST = 4_000
_ADDRESS = re.compile(r"https?://\S+")
_SENTENCE = re.compile(r"[^.!?。！？\n]+[.!?。！？]*")
#: What may stand before the first word: a greeting has ended, a bullet, quotation marks.
_BEFORE = " \t-–—•*\"'«“„「『("
#: "готово ли": a particle that makes any Russian clause a question.
_PARTICLE = re.compile(r"\w ли(?!\w)")


def asks(text: str) -> bool:
    """Whether somebody expects an answer to this; what is quoted and addresses do not count."""
    shown = _ADDRESS.sub("", plain(text[:LONGEST]))
    own = "\n".join(line for line in narrow(shown).casefold().splitlines() if not line.startswith(">"))
    return "?" in own or any(_asks(one[0]) for one in _SENTENCE.finditer(own))


def _asks(sentence: str) -> bool:
    bare = sentence.strip(_BEFORE)
    begins, anywhere, ends = _patterns()
    if anywhere.search(bare) or _PARTICLE.search(bare):
        return True
    if ends.search(bare.rstrip(" .!。、)」』\"'")):
        return True
    return not bare.endswith("!") and "," not in bare and "、" not in bare and bool(begins.match(bare))


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = lexicon("questions")
    begins, anywhere, ends = (
        [one for language in words[place].values() for one in language]
        for place in ("begins", "anywhere", "ends")
    )
    return (
        re.compile(any_of(begins)),
        re.compile(any_of(anywhere)),
        re.compile(f"(?:{'|'.join(map(re.escape, ends))})$"),
    )
