"""What the made keys of worked issues can become."""

from collections.abc import Iterable
from typing import get_args, get_type_hints

from bot.flows.work_after import MINDED
from bot.flows.work_forms import EXECUTIVE
from bot.model.issue_work import CAUSES, GESTURES, IMPACT, REVIEW, SEEN
from bot.understanding.guard import Fault

WORKED: dict[str, Iterable[str]] = {
    "work-{}": [*SEEN, "review", "lesson"],
    "work-{}-form": ["own", "lack"],
    "work-{}-words": ["own", "lack"],
    "work-impact-{}": IMPACT,
    "work-cause-{}": CAUSES,
    "work-gesture-{}": GESTURES,
    "work-trust-{}": ["repaired", "shaky"],
    "work-exec-{}": EXECUTIVE,
    "work-review-{}": REVIEW,
    "work-bond-{}": ["works", "differ"],
    "work-watch-{}": MINDED,
    "work-guard-{}": get_args(get_type_hints(Fault)["kind"]),
}
