"""How much what a message leans to counts beside the rules: they say what is known, it says what is likely.

The numbers were chosen on batches of labelled messages, each left out of what the leanings were learned from and read
by the rules as they were before anybody had seen it (docs/understanding.md): more weight for the rules finds less,
less weight raises more false alarms.
"""

from bot.model.reading import CATEGORIES, SEVERITIES, Category, Severity
from bot.understanding.leanings import Leaning

#: In log-odds: what it says for an issue that a fact stands, that one was guessed without, or that nothing was found.
FACT, DISMISSED, GUESSED, NOTHING = 1.0, 0.3, -0.2, -1.0
#: The same where something speaks against an issue: with a fact that stands all the same, and without.
DISPUTED, AGAINST = -0.4, -2.0
#: What a workspace's own weights count for beside those.
LEARNED = 2.0
#: From these odds on a message that was raised on purpose is not taken back by what speaks against it.
INSISTS = 1.0
#: Below these, one in which no fact stands is none after all: "/concern nothing to grumble about this week".
CALM = -1.2
#: Below these, a question with a tag in its midst asks about the tag, even where it is put as a wish: "can one write".
ASKS = 0.5
#: What a fact counts for in favour of its severity, by how sure critical is; what a severity without a fact does.
GRADED, CRITICAL_CLOSE, CRITICAL_CLEAR, UNGRADED = 1.0, 1.5, 2.0, 0.2
#: How grave a message is was learned from issues alone: below the first odds it says nothing, from the second all.
NO_ISSUE, ISSUE = -1.0, 0.5
#: So much more must speak for critical than for the others: it wakes people up.
ALARM = 0.4
#: What the category of the rules counts for, and where they found nothing.
NAMED, UNNAMED = 2.0, 0.3


def speaks_up(leaning: Leaning, decided: bool, fact: bool, against: bool, learned: float) -> bool:
    """Whether a message that nobody raised is an issue; ``decided``: the rules say so."""
    if decided:
        says = (DISPUTED if against else FACT) if fact else GUESSED
    else:
        says = AGAINST if against else DISMISSED if fact else NOTHING
    return leaning.issue + says + LEARNED * learned > 0


def graded(leaning: Leaning, ruled: Severity, fact: bool, close: bool) -> Severity:
    """How grave it is, where the rules say ``ruled``, by a ``fact`` or by nothing, and perhaps only just."""
    share = max(0.0, min(1.0, (leaning.issue - NO_ISSUE) / (ISSUE - NO_ISSUE)))
    counts = [share * one for one in leaning.severity]
    critical = SEVERITIES.index("critical")
    counts[critical] -= ALARM
    sure = GRADED if ruled != "critical" else CRITICAL_CLOSE if close else CRITICAL_CLEAR
    counts[SEVERITIES.index(ruled)] += sure if fact else UNGRADED
    return SEVERITIES[max(range(len(counts)), key=counts.__getitem__)]


def about(leaning: Leaning, ruled: Category, found: bool) -> Category:
    """Which category it is of, where the rules say ``ruled`` by what they ``found``, or by nothing."""
    counts = list(leaning.category)
    counts[CATEGORIES.index(ruled)] += NAMED if found else UNNAMED
    return CATEGORIES[max(range(len(counts)), key=counts.__getitem__)]
