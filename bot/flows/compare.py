"""Finds where we disagree: numbers that differ, scope one has inside and another outside, facts missing."""

import re
from itertools import combinations

import msgspec

from bot.model.alignment import Alignment, Beliefs
from bot.model.playbook import Playbook

_LOOSE = re.compile(r"[\W_]+")


class Disagreement(msgspec.Struct, frozen=True, gc=False):
    """One fact on which beliefs part: ``kind`` is differs, opposite or missing; ``about`` the scope items."""

    fact: str
    kind: str
    about: tuple[str, ...] = ()


def complete(check: Alignment) -> bool:
    """Everybody asked has answered everything, so nobody can be led by another's answer any more."""
    return bool(check.asked) and all(
        one in check.beliefs and check.beliefs[one].done_at is not None for one in check.asked
    )


def disagreements(check: Alignment, playbook: Playbook) -> tuple[Disagreement, ...]:
    """All disagreements among those asked, settled or not, in the order of the facts."""
    beliefs = [check.beliefs[one] for one in check.asked if one in check.beliefs]
    found: list[Disagreement] = []
    for question in playbook.alignment:
        said = [one.answers[question.id].sealed for one in beliefs if question.id in one.answers]
        if not all(said):
            found.append(Disagreement(question.id, "missing"))
        elif question.kind == "number" and len(set(said)) > 1:
            found.append(Disagreement(question.id, "differs"))
        elif question.kind == "scope" and (about := _opposite(beliefs)):
            found.append(Disagreement(question.id, "opposite", about))
        elif question is playbook.alignment[0] and len({len(one.objectives) for one in beliefs}) > 1:
            found.append(Disagreement(question.id, "missing"))
    return tuple(found)


def unsettled(check: Alignment, playbook: Playbook) -> tuple[Disagreement, ...]:
    """The disagreements on which nobody has recorded yet what holds."""
    return tuple(one for one in disagreements(check, playbook) if one.fact not in check.rulings)


def _opposite(beliefs: list[Beliefs]) -> tuple[str, ...]:
    items: dict[str, str] = {}
    for one, other in combinations(beliefs, 2):
        for first, second in ((one, other), (other, one)):
            outside = {_plain(item) for item in second.outside}
            items.update((_plain(item), item) for item in first.inside if _plain(item) in outside)
    return tuple(items.values())


def _plain(item: str) -> str:
    return _LOOSE.sub(" ", item.casefold()).strip()
