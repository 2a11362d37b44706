"""What the made keys of meetings can become."""

from collections.abc import Iterable
from typing import get_args

from bot.flows.meeting_forms import ANSWERS, RATINGS
from bot.flows.meeting_words import SECTIONS
from bot.model.health import Health, Pace
from bot.model.meeting import MOMENTUM, RELATIONSHIP, SIGNS
from bot.model.playbook_meetings import MeetingKind
from bot.playbooks.schema_closing import NEEDS, STEPS
from bot.playbooks.schema_meetings import NAMED

_NAMES = [one.replace("_", "-") for one in NAMED]
RHYTHM: dict[str, Iterable[str]] = {
    "meeting-name-{}": _NAMES,
    "meeting-why-{}": _NAMES,
    "meeting-why-own-{}": get_args(MeetingKind),
    "meeting-was-{}": ["held", "skipped"],
    "meeting-kept-{}": ["held", "skipped"],
    "meeting-{}": sorted({*ANSWERS, *(one for kind in SECTIONS.values() for one in kind)}),
    "meeting-health-{}": get_args(Health),
    "meeting-pace-{}": get_args(Pace),
    "meeting-m-{}": MOMENTUM,
    "meeting-q-{}": MOMENTUM,
    "meeting-r-{}": RELATIONSHIP,
    "meeting-s-{}": SIGNS,
    "meeting-rating-{}": RATINGS,
    "complete-need-{}": NEEDS,
    "offboard-step-{}": STEPS,
    "survey-state-after-{}": ["milestone", "end"],
}
