"""From what a message leans to, and what the rules say, to a reading.

The rules have their say as marks that are weighed together with the words (marks.py). What they count for once more is
little: it keeps a plain fact from being drowned. The numbers were chosen on labelled messages whose writers were left
out of what the leanings were learned from (docs/understanding.md).
"""

from bot.model.reading import CATEGORIES, SEVERITIES, Category, Severity, Via
from bot.understanding.leanings import Leaning

#: From these odds on a message is an issue, by how it was raised: one that is overlooked costs more than one that is
#: waved away in one tap, and most where somebody raised it on purpose. Words that nobody has used before are one then.
SPEAKS: dict[Via, float] = {"none": -1.0, "hashtag": -2.3, "/concern": -2.3}
#: So near to them it is a close call.
NEAR = 1.0
#: What a workspace's own weights count for beside the odds.
LEARNED = 2.0
#: What no more signs say is brief: its words say little.
BRIEF = 32
#: What it says for an issue that a fact stands in a brief message, or a critical one in any, with nothing against it.
FACT, PLAIN = 1.0, 1.5
#: What a critical fact counts for in favour of that severity.
CRITICAL = 0.4


def graded(leaning: Leaning, ruled: Severity, fact: bool) -> Severity:
    """How grave it is, where the rules say ``ruled``, by a ``fact`` or by nothing."""
    counts = list(leaning.severity)
    if not any(counts):
        return ruled
    if fact and ruled == "critical":
        counts[SEVERITIES.index(ruled)] += CRITICAL
    return SEVERITIES[max(range(len(counts)), key=counts.__getitem__)]


def about(leaning: Leaning, ruled: Category) -> Category:
    """Which category it is of; what the rules say where its words say nothing."""
    counts = leaning.category
    return CATEGORIES[max(range(len(counts)), key=counts.__getitem__)] if any(counts) else ruled
