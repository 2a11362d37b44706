"""Understands a message: is it an issue, of which category, how grave, how urgent, and by which words."""

from msgspec.structs import replace

from bot.model.learned import Learned
from bot.model.reading import Category, Evidence, Reading, Via
from bot.understanding.learning import corrected
from bot.understanding.tags import tags_in

_OF_TAG: dict[str, Category] = {"scope": "scope", "billing": "billing"}


def classify(
    text: str, language: str | None = None, via: Via = "none", learned: Learned | None = None
) -> Reading:
    """What ``text`` says. ``language``: that of the channel or person, where known; ``via``: how it was raised.

    What its workspace has ``learned`` goes before what the lexicons say.
    """
    tags = tags_in(text)
    used = [tag for tag in tags if not tag.negated]
    names = {tag.name for tag in used}
    read = Reading(
        is_issue=bool(used) or (via != "none" and not tags),
        language=language or "en",
        category=next((_OF_TAG[tag.name] for tag in used if tag.name in _OF_TAG), "delivery"),
        severity="medium",
        urgency="high" if names & {"urgent", "blocker"} else "medium",
        confidence=0.3,
        evidence=tuple(Evidence(tag.start, tag.end, f"tag-{tag.name}") for tag in tags),
        tags=tags,
    )
    right = corrected(text, learned) if learned else None
    return (
        replace(read, is_issue=right.is_issue, category=right.category, severity=right.severity)
        if right
        else read
    )
