"""Issues told beside something harmless, made of labelled messages: a kind word before it makes no issue go away.

Few write down both in one message when asked for messages; in a channel people do (docs/understanding.md).
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from random import Random

from msgspec.structs import replace

from bench.quality import Labelled

#: Of so many issues one is told once more beside something harmless.
EVERY = 4
SEED = 3


def beside(messages: Sequence[tuple[str, Labelled]]) -> Iterator[tuple[str, Labelled]]:
    """Issues of ``messages``, each with its batch, and with what somebody said in its language that is none."""
    harmless, random = defaultdict[str, list[str]](list), Random(SEED)
    for _, one in messages:
        if not one.is_issue and one.via == "none":
            harmless[one.lang].append(one.text)
    issues = [(kind, one) for kind, one in messages if one.is_issue and harmless[one.lang]]
    for kind, one in issues[::EVERY]:
        both = [one.text, random.choice(harmless[one.lang])]
        random.shuffle(both)
        yield kind, replace(one, text=" ".join(both))
