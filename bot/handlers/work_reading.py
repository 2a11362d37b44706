"""What the forms of a worked issue say: words, moments, people, and a plan with its steps."""

from datetime import datetime

from bot import agenda
from bot.cards.card import Text, say
from bot.events import Submitted
from bot.flows.issue_matter import Matter
from bot.flows.work_forms import ANSWER, PART, STEPS
from bot.flows.work_moves import steps_of
from bot.model.issue_work import Plan
from bot.model.places import Handle
from bot.model.plan import Task
from bot.model.scope import Scope
from bot.model.seats import Side
from bot.understanding.plain import plain
from bot.understanding.tasks import read_tasks

#: So many steps are a plan; more are a project.
MOST, WHAT, WHO = 6, 120, 60


def words_of(event: Submitted, name: str, most: int = ANSWER) -> str:
    """The words of a field, cut to what its form allows."""
    value = event.values.get(name)
    return plain(value).strip()[:most] if isinstance(value, str) else ""


def moment(event: Submitted, name: str) -> datetime | None:
    """The moment (aware) that a field holds."""
    value = event.values.get(name)
    return value if isinstance(value, datetime) else None


def person_of(scope: Scope, event: Submitted, name: str) -> str:
    """Whom of ours a field names (an id); empty where nobody of ours."""
    value = event.values.get(name)
    return _ours(scope, value) if isinstance(value, Handle) else ""


def people_of(scope: Scope, event: Submitted, name: str) -> tuple[str, ...]:
    """The people of ours whom a field names (ids)."""
    value = event.values.get(name)
    named = value if isinstance(value, tuple) else ()
    return tuple(filter(None, (_ours(scope, one) for one in named if isinstance(one, Handle))))


def _ours(scope: Scope, named: Handle) -> str:
    person = scope.people.get(scope.handles.get(named, ""))
    return person.id if person and person.side is Side.OURS else ""


def plan_of(
    scope: Scope, matter: Matter, event: Submitted, now: datetime
) -> tuple[Plan | None, dict[str, Text]]:
    """The plan that a form holds, its dates with the buffer; else what is to be put right, at each field."""
    fix, cure = words_of(event, "fix", PART), words_of(event, "cure", PART)
    today = agenda.local_day(now, matter.engagement.zone)
    tasks = read_tasks(words_of(event, "steps", STEPS), today, owned=True)
    faults = {name: say("issue-empty") for name, words in (("fix", fix), ("cure", cure)) if not words}
    if not tasks or len(tasks) > MOST:
        faults["steps"] = say("work-steps-many", most=MOST)
    elif undated := next((one for one in tasks if one.by is None), None):
        faults["steps"] = say("work-step-undated", what=undated.what[:WHAT])
    elif gone := next((one for one in tasks if one.by and one.by < today), None):
        faults["steps"] = say("work-step-past", what=gone.what[:WHAT])
    owner = person_of(scope, event, "owner")
    if not owner:
        faults["owner"] = say("error-seat-client")
    steps = tuple(steps_of(matter, tuple(Task(one.what[:WHAT], one.who[:WHO], one.by) for one in tasks), now))
    if not faults and any(one.by <= now for one in steps):
        faults["steps"] = say("work-step-past", what=steps[0].what)
    if faults:
        return None, faults
    options, free = words_of(event, "options", PART), people_of(scope, event, "free")
    return (
        Plan(fix=fix, cure=cure, options=options, owner=owner, steps=steps, free=free, made_at=now),
        {},
    )
