"""Which of the four hard cases an issue may be (issues: hard cases the bot has guidance for)."""

from typing import Literal

from bot.model.issue import Issue

#: More is demanded as a condition; more is asked for as if it were a fault; something failed badly; it is over.
HardCase = Literal["leverage", "dressed", "recovery", "leaving"]
CASES: tuple[HardCase, ...] = ("leverage", "dressed", "recovery", "leaving")


def hard_cases(issue: Issue) -> tuple[HardCase, ...]:
    """Those that it may be; whether to leave a client is asked of the managing partner alone, and last."""
    found: list[HardCase] = []
    if issue.category in ("scope", "billing"):
        found.append("leverage")
    if issue.category in ("scope", "delivery"):
        found.append("dressed")
    if issue.severity in ("critical", "high") and not issue.private:
        found.append("recovery")
    if issue.severity == "critical":
        found.append("leaving")
    return tuple(found)
