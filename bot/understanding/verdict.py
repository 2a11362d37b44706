"""Whether a message is an issue at all: by what its words and marks lean to, and by what its workspace has learned."""

from typing import NamedTuple

from bot.model.reading import Via
from bot.understanding.facts import Fact
from bot.understanding.leanings import Leaning
from bot.understanding.weighing import LEARNED, NEAR, PLAIN, SPEAKS

#: Below this a workspace has waved the like away so clearly that no word outweighs it.
_WAVED_AWAY = -0.7
_CRITICAL = 3.0


class Verdict(NamedTuple):
    """``near``: it was a close call."""

    is_issue: bool
    near: bool


def stands(
    via: Via, standing: list[Fact], disputed: bool, weights: dict[str, float], leaning: Leaning
) -> Verdict:
    """Weigh what a message that was raised ``via`` something leans to; corrections of ``standing`` facts count, too.

    ``disputed``: something speaks against an issue.
    """
    learned = sum(weights.get(f"{name}:issue", 0.0) for name in {fact.rule.name for fact in standing})
    plain = not disputed and any(fact.rule.severity >= _CRITICAL for fact in standing)
    odds = leaning.issue + LEARNED * learned + PLAIN * plain - SPEAKS[via]
    return Verdict(odds > 0 and learned > _WAVED_AWAY, abs(odds) < NEAR)
