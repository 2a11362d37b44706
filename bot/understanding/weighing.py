"""From what a message leans to, and what the rules say, to a reading.

The rules have their say as marks that are weighed together with the words (marks.py). They count once more where words
are few. The numbers were chosen on labelled messages whose writers were left
out of what the leanings were learned from (docs/understanding.md).
"""

from bot.model.reading import CATEGORIES, SEVERITIES, Category, Severity, Via
from bot.understanding.leanings import Leaning

#: From these odds on a message is an issue, by how it was raised: one that is overlooked costs more than one that is
#: waved away in one tap, and most where somebody raised it on purpose.
SPEAKS: dict[Via, float] = {"none": -1.0, "hashtag": -1.5, "/concern": -1.5}
#: So near to them it is a close call.
NEAR = 1.0
#: What a workspace's own weights count for beside the odds.
LEARNED = 2.0
#: What no more signs say is brief: its words say little, so that a fact in it counts; a critical one counts more, in
#: what is only short, too. What somebody raised on purpose is an issue wherever a critical fact stands.
BRIEF, SHORT = 40, 60
FACT, CRITICAL = 2.5, 3.0
#: What the severity of its facts counts for in a brief message, beside what its words lean to.
STATED: dict[Severity, float] = {"low": 0.0, "medium": 1.0, "high": 5.0, "critical": 5.0}


def graded(leaning: Leaning, ruled: Severity, stated: bool) -> Severity:
    """How grave it is; as the rules say where nothing is known of its words, mostly so where few ``stated`` a fact."""
    if not leaning.known:
        return ruled
    counts = list(leaning.severity)
    if stated:
        counts[SEVERITIES.index(ruled)] += STATED[ruled]
    return SEVERITIES[max(range(len(counts)), key=counts.__getitem__)]


def about(leaning: Leaning, ruled: Category) -> Category:
    """Which category it is of; what the rules say where nothing is known of its words."""
    counts = leaning.category
    return CATEGORIES[max(range(len(counts)), key=counts.__getitem__)] if leaning.known else ruled
