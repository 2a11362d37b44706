"""What the made keys of change requests and hard cases can become."""

from collections.abc import Iterable

from bot.flows.change_forms import ENDS
from bot.flows.guidance import lines
from bot.flows.hard_cases import CASES
from bot.model.change import COUNTED, SHOWN, STATES

CHANGED: dict[str, Iterable[str]] = {
    "change-card-{}": STATES,
    "change-is-{}": STATES,
    "change-ended-by-{}": ENDS,
    "change-told-{}": ENDS,
    "change-end-{}": ENDS,
    "change-shown-{}": SHOWN,
    "change-total-{}": COUNTED,
    "change-waits-{}": ("asked", "assessed"),
    "hint-{}": ("within", "idea", "ignore"),
    "hint-{}-done": ("within", "idea", "ignore"),
    "guide-{}": [*CASES, *(line for case in CASES for line in lines(case))],
}
