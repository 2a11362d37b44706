"""Whether a message is an issue at all: by what its words and marks lean to, and by what its workspace has learned."""

from typing import NamedTuple

from bot.model.reading import Via
from bot.understanding.against import Told
from bot.understanding.facts import Fact
from bot.understanding.leanings import Leaning
from bot.understanding.weighing import CRITICAL, FACT, LEARNED, NEAR, SPEAKS

#: Below this a workspace has waved the like away so clearly that no word outweighs it.
_WAVED_AWAY = -0.7
_MEDIUM, _CRITICAL = 1.0, 3.0


class Verdict(NamedTuple):
    """``near``: it was a close call."""

    is_issue: bool
    near: bool


def stands(
    via: Via, brief: bool, told: Told, standing: list[Fact], weights: dict[str, float], leaning: Leaning
) -> Verdict:
    """Weigh what a message that was raised ``via`` something leans to, and what its corrections have taught."""
    learned = sum(weights.get(f"{name}:issue", 0.0) for name in {fact.rule.name for fact in standing})
    gravest = max((fact.rule.severity for fact in standing), default=0.0)
    # What speaks clearly for one severity and one category speaks for an issue.
    clear = (max(leaning.severity) + max(leaning.category)) / 3
    odds = leaning.issue + clear + LEARNED * learned - SPEAKS[via]
    fact = brief and gravest >= _MEDIUM
    if not told.against:
        if via != "none" and (fact or not leaning.known):
            # Somebody raised it, and it states a fact in a few words, or in words that nobody has used before.
            return Verdict(is_issue=learned > _WAVED_AWAY, near=odds < NEAR)
        if fact:
            odds += CRITICAL if gravest >= _CRITICAL else FACT
    return Verdict(odds > 0 and learned > _WAVED_AWAY, abs(odds) < NEAR)
