"""How an issue, its category, severity and state are named."""

from bot.cards.card import Listed, Raw, Text, say
from bot.model.internal import Inside
from bot.model.issue import Issue
from bot.model.reading import SEVERITIES, Severity

#: Words that led to a reading are shown up to so many, each so long.
SHOWN, LONG = 5, 60


def severity(issue: Issue) -> Text:
    """Critical, high, medium or low."""
    return say(f"severity-{issue.severity}")


def urgency(issue: Issue) -> Text:
    """How soon, in the same four steps."""
    return say(f"severity-{issue.urgency}")


def category(issue: Issue) -> Text:
    """What it is about."""
    return say(f"category-{issue.category}")


def state(issue: Issue) -> Text:
    """Where it stands."""
    return say(f"issue-state-{issue.state}")


def title(issue: Issue, client: str) -> Text:
    """The issue in a line."""
    return say(
        "issue-title", client=client, number=issue.number, severity=severity(issue), category=category(issue)
    )


def because(issue: Issue, inside: Inside) -> Listed | None:
    """The words that led to its category and severity."""
    said = issue.said.reveal(inside)
    parts = dict.fromkeys(said[first:last].strip()[:LONG] for first, last, _ in issue.evidence)
    found = [one for one in parts if one]
    return Listed(tuple(Raw(one) for one in found[:SHOWN])) if found else None


def graver(one: Severity, other: Severity) -> bool:
    """Whether the first severity is graver than the other."""
    return SEVERITIES.index(one) > SEVERITIES.index(other)
