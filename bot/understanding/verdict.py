"""Whether a message is an issue at all: by what its words and marks lean to, and by what its workspace has learned."""

from typing import NamedTuple

from bot.model.reading import Via
from bot.understanding.against import Told
from bot.understanding.facts import Fact
from bot.understanding.leanings import Leaning
from bot.understanding.weighing import BRIEF, CRITICAL, FACT, LEARNED, NEAR, SHORT, SPEAKS

#: Below this a workspace has waved the like away so clearly that no word outweighs it.
_WAVED_AWAY = -0.7
_MEDIUM, _CRITICAL = 1.0, 3.0


class Verdict(NamedTuple):
    """``near``: it was a close call."""

    is_issue: bool
    near: bool


def stands(
    via: Via, signs: int, told: Told, standing: list[Fact], weights: dict[str, float], leaning: Leaning
) -> Verdict:
    """Weigh what a message of so many ``signs`` leans to, raised ``via`` something, and what its corrections taught."""
    learned = sum(weights.get(f"{name}:issue", 0.0) for name in {fact.rule.name for fact in standing})
    gravest = max((fact.rule.severity for fact in standing), default=0.0)
    # What speaks clearly for one severity and one category speaks for an issue.
    clear = (max(leaning.severity) + max(leaning.category)) / 3
    odds = leaning.issue + clear + LEARNED * learned - SPEAKS[via]
    critical, fact = gravest >= _CRITICAL, signs <= BRIEF and gravest >= _MEDIUM
    if via != "none" and (critical or (not told.against and (fact or not leaning.known))):
        # Somebody raised it, and it states what is critical, or a fact in a few words, or what nobody has said before.
        return Verdict(is_issue=learned > _WAVED_AWAY, near=odds < NEAR)
    if not told.against and (fact or (critical and signs <= SHORT)):
        odds += CRITICAL if critical else FACT
    return Verdict(odds > 0 and learned > _WAVED_AWAY, abs(odds) < NEAR)
