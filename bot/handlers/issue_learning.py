"""What the desk teaches: a correction of category or severity, "not an issue", and that it was one after all."""

from datetime import datetime

from bot.effects import Turn
from bot.flows.issue_matter import Matter
from bot.model.person import Person
from bot.model.reading import Category, Evidence, Reading, Severity
from bot.model.scope import Scope
from bot.model.seats import Side
from bot.understanding.learning import learn


def learned(
    scope: Scope,
    matter: Matter,
    now: datetime,
    *,
    is_issue: bool = True,
    category: Category | None = None,
    severity: Severity | None = None,
) -> Turn:
    """What the workspace knows now; nothing where there were no words to learn from."""
    words = matter.issue.said.sealed
    if scope.docket is None or not words:
        return Turn()
    known = learn(
        scope.docket.learned,
        words,
        read(matter),
        now,
        is_issue=is_issue,
        category=category,
        severity=severity,
    )
    return Turn((known,))


def dismissed(scope: Scope, matter: Matter, by: Person, now: datetime) -> Turn:
    """Our side's word counts; a client who takes back their own teaches nothing."""
    return learned(scope, matter, now, is_issue=False) if by.side is Side.OURS else Turn()


def read(matter: Matter) -> Reading:
    """The issue as it was understood last."""
    issue = matter.issue
    return Reading(
        is_issue=True,
        language=matter.engagement.language,
        category=issue.category,
        severity=issue.severity,
        urgency=issue.urgency,
        confidence=issue.confidence,
        evidence=tuple(Evidence(*one) for one in issue.evidence),
        close=issue.close,
    )
