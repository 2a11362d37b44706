"""From what a message leans to, and what the rules say, to a reading.

The rules have their say as marks that are weighed together with the words (marks.py). What they count for once more is
little: it keeps a plain fact from being drowned. The numbers were chosen on batches of labelled messages, each quarter
left out of what the leanings were learned from (docs/understanding.md).
"""

from bot.model.reading import CATEGORIES, SEVERITIES, Category, Severity, Via
from bot.understanding.leanings import Leaning

#: From these odds on a message is an issue, by how it was raised: one that is overlooked costs more than one that is
#: waved away in one tap, and most where somebody raised it on purpose.
SPEAKS: dict[Via, float] = {"none": -0.8, "hashtag": -1.2, "/concern": -2.3}
#: So near to them it is a close call.
NEAR = 1.0
#: What a workspace's own weights count for beside the odds.
LEARNED = 2.0
#: What no more signs say is brief: its words say little, so that the facts decide.
BRIEF = 32
#: What it says for an issue that a fact stands in a brief message, or a critical one in any, with nothing against it.
FACT, PLAIN = 2.5, 1.0
#: What a high fact counts for in favour of its severity in a brief message, a critical one in any, where it is close
#: and where it is not; what it counts for that a severity is usual where no fact stands.
HIGH, CRITICAL_CLOSE, CRITICAL_CLEAR, USUAL = 0.6, 0.3, 0.5, 0.25
#: What the category of the rules counts for where they found one.
NAMED = 0.6


def graded(leaning: Leaning, ruled: Severity, fact: bool, close: bool, brief: bool) -> Severity:
    """How grave it is, where the rules say ``ruled``, by a ``fact`` or by nothing, and perhaps only just."""
    counts = list(leaning.severity)
    sure = {"high": HIGH * brief, "critical": CRITICAL_CLOSE if close else CRITICAL_CLEAR}.get(ruled, 0.0)
    counts[SEVERITIES.index(ruled)] += sure if fact else USUAL
    return SEVERITIES[max(range(len(counts)), key=counts.__getitem__)]


def about(leaning: Leaning, ruled: Category, found: bool) -> Category:
    """Which category it is of, where the rules say ``ruled`` by what they ``found``, or by nothing."""
    counts = list(leaning.category)
    counts[CATEGORIES.index(ruled)] += NAMED if found or not any(counts) else 0.0
    return CATEGORIES[max(range(len(counts)), key=counts.__getitem__)]
