"""The areas of the calendar: whose buttons, forms and due items begin with which word."""

from datetime import datetime
from typing import Protocol

from bot.effects import Turn
from bot.events import Due, Pressed, Submitted
from bot.handlers import (
    actions,
    changes,
    checklists,
    closing,
    decisions,
    exchange,
    firsts,
    gates,
    ground,
    ideas,
    issues,
    late,
    learning,
    meetings,
    nudging,
    out_of_office,
    papers,
    plans,
    playbooks,
    portals,
    privacy,
    questionnaires,
    retention,
    surveys,
    teams,
)
from bot.model.scope import Scope


class Area(Protocol):
    """A module that handles its own buttons, forms and due items."""

    def pressed(self, scope: Scope, event: Pressed, now: datetime) -> Turn: ...
    def submitted(self, scope: Scope, event: Submitted, now: datetime) -> Turn: ...
    def due(self, scope: Scope, event: Due, now: datetime) -> Turn: ...


_AREAS: dict[str, Area] = {
    "away": out_of_office,
    "change": changes,
    "checklist": checklists,
    "nudge": nudging,
    **dict.fromkeys(("status", "kickoff", "agenda", "interim", "notes", "welcome"), papers),
    **dict.fromkeys(("plan", "moved", "series"), plans),
    "decision": decisions,
    **dict.fromkeys(("ground", "statement", "raci", "charter"), ground),
    **dict.fromkeys(("firsts", "win", "deliverable", "met"), firsts),
    **dict.fromkeys(("action", "queries"), actions),
    "survey": surveys,
    "team": teams,
    "playbook": playbooks,
    **dict.fromkeys(("asked", "silence", "slots"), exchange),
    **dict.fromkeys(("learning", "prepare"), learning),
    "meeting": meetings,
    "questionnaire": questionnaires,
    "gate": gates,
    "idea": ideas,
    "late": late,
    **dict.fromkeys(("complete", "offboard"), closing),
    "portal": portals,
    "privacy": privacy,
    "retention": retention,
    "issue": issues,
    "stray": issues,
}


def area(code: str) -> Area | None:
    """The area that a code (``status.approve``) belongs to, if it is one of these."""
    return _AREAS.get(code.partition(".")[0])
