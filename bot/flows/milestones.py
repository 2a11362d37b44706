"""Milestones: dates that were agreed with the client, when they are now expected, and every move with its reason."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Button, Day, Raw, Text, say
from bot.effects import Effect, Log, Reject, Turn
from bot.events import Value
from bot.flows import moved
from bot.flows.asides import aside, stale
from bot.flows.courses import course, with_milestone
from bot.flows.desk import Desk, plan_of, writing
from bot.flows.paper_form import text
from bot.flows.row import Row
from bot.flows.timely import ask_on
from bot.model.person import Person
from bot.model.plan import Milestone, Move, Plan
from bot.model.scope import Case
from bot.model.seats import Side

#: No more milestones than this in one plan, and no more moves are kept in full: the rest is counted.
MOST, KEPT = 15, 15
#: The longest name and reason, in characters; nothing is planned further ahead than this.
NAME, WHY, FURTHEST = 120, 300, timedelta(days=3 * 365)


def move(
    desk: Desk, id_: str, to: date, why: str, by: str, side: Side, now: datetime, *, told: bool = False
) -> Turn:
    """A milestone is now expected on another day: kept with its reason and counted, and told the client by a draft.

    ``side`` is whose wish or doing it was, ``by`` the person (id) who decided it; ``told`` says that the client has
    been answered already. Nothing where the day stays.
    """
    one = desk.plan.milestone(id_)
    if one is None or one.state == "reached" or to == one.expected:
        return Turn()
    changed = replace(one, forecast=None if to == one.due else to, state=course(one.due, to), why=why)
    plan = with_milestone(desk.plan, changed)
    step = Move(id_, one.expected, to, why, by, now, side)
    counts = {**plan.moved_by, side: plan.moved_by.get(side, 0) + 1}
    plan = replace(plan, moves=(*plan.moves, step)[-KEPT:], moved_by=counts)
    desk = replace(desk, plan=plan)
    log = Log("milestone.moved", by, {"milestone": id_, "to": to.isoformat(), "side": side.value})
    turn = Turn((plan,), (on_the_day(desk, changed), log))
    return turn if told else turn + moved.tell(desk, one.expected, changed, now)


def saved(desk: Desk, id_: str, values: Mapping[str, Value], by: Person, new_id: str, now: datetime) -> Turn:
    """The form came back: a new milestone, or one that was renamed, moved, reached, taken out."""
    one = desk.plan.milestone(id_) if id_ else Milestone(new_id, "", date.min)
    if one is None or one.state == "reached":
        return stale()
    faults = _faults(desk, one, values, now)
    if faults:
        return Turn(effects=(Reject(faults),))
    name = text(values, "name")
    if not id_:
        made = replace(one, name=name, due=day_of(values, "due") or date.min)
        return _kept(desk, made, by, "milestone.added")
    today = agenda.local_day(now, desk.engagement.zone)
    match values.get("state"):
        case "reached":
            reached = replace(one, name=name, state="reached", reached=today)
            return _kept(desk, reached, by, "milestone.reached")
        case "dropped" if planning(desk.plan, now):
            return _dropped(desk, one, by)
    named = replace(one, name=name)
    if planning(desk.plan, now):
        due = day_of(values, "due") or one.due
        return _kept(desk, replace(named, due=due, forecast=None, state="on_schedule"), by, "milestone.kept")
    to, why = day_of(values, "expected") or one.expected, text(values, "why")
    if to == one.expected:
        return _kept(desk, replace(named, why=why), by, "milestone.kept")
    desk = replace(desk, plan=with_milestone(desk.plan, named))
    return move(desk, one.id, to, why, by.id, Side.OURS, now) + aside(
        say("plan-moved"), say("plan-moved-next")
    )


def planning(plan: Plan, now: datetime) -> bool:
    """Whether the dates are still being planned: until the kickoff, where they are agreed."""
    return plan.kickoff is None or now < plan.kickoff


def _faults(desk: Desk, one: Milestone, values: Mapping[str, Value], now: datetime) -> dict[str, Text]:
    faults: dict[str, Text] = {}
    name, why, state = text(values, "name"), text(values, "why"), values.get("state")
    today = agenda.local_day(now, desk.engagement.zone)
    if not name:
        faults["name"] = say("plan-name-needed")
    for field, words, most in (("name", name, NAME), ("why", why, WHY)):
        if len(words) > most:
            faults[field] = say("paper-too-long", most=most)
    if not one.name and len(desk.plan.milestones) >= MOST:
        faults["name"] = say("plan-full", most=MOST)
    if state in ("reached", "dropped"):
        return faults
    field = "due" if not one.name or planning(desk.plan, now) else "expected"
    day, before = day_of(values, field), one.due if field == "due" else one.expected
    if day is None:
        faults[field] = say("plan-day-needed")
    elif day != before and day < today:
        faults[field] = say("plan-day-past")
    elif day > today + FURTHEST:
        faults[field] = say("plan-day-far")
    elif field == "expected" and not why and (day != before or day > one.due):
        faults["why"] = say("plan-why-needed")
    return faults


def _kept(desk: Desk, one: Milestone, by: Person, what: str) -> Turn:
    plan = with_milestone(desk.plan, one)
    said = aside(say("plan-reached" if one.state == "reached" else "plan-kept", name=Raw(one.name)))
    effects: tuple[Effect, ...] = (Log(what, by.id, {"milestone": one.id}),)
    if one.state != "reached":
        effects = (*effects, on_the_day(replace(desk, plan=plan), one))
    return Turn((plan,), effects) + said


def _dropped(desk: Desk, one: Milestone, by: Person) -> Turn:
    left = tuple(other for other in desk.plan.milestones if other.id != one.id)
    log = Log("milestone.dropped", by.id, {"milestone": one.id})
    return Turn((replace(desk.plan, milestones=left),), (log,)) + aside(
        say("plan-dropped", name=Raw(one.name))
    )


def day_of(values: Mapping[str, Value], name: str) -> date | None:
    """The date in a field."""
    value = values.get(name)
    return value if isinstance(value, date) and not isinstance(value, datetime) else None


def on_the_day(desk: Desk, one: Milestone) -> Effect:
    """Its day comes: reached, or expected when?"""
    at = agenda.opening(one.expected, desk.playbook.hours, desk.engagement.zone)
    return ask_on(desk.engagement, f"milestone.{one.id}", at)


def waiting(person: str, case: Case) -> Iterable[Row]:
    """The milestones whose day has come: reached, or expected when?"""
    one = case.engagement
    if person != writing(one):
        return
    plan = plan_of(one, case.docs)
    for milestone in plan.milestones:
        if milestone.state != "reached" and f"milestone.{milestone.id}" in plan.asked:
            button = Button(
                say("plan-tell"), "plan.milestone", one.id, milestone.id, style="main", opens=True
            )
            day = Day(milestone.expected)
            words = say("plan-waits", client=one.client, name=Raw(milestone.name), day=day)
            due = agenda.opening(milestone.expected, case.playbook.hours, one.zone)
            yield Row(words, button, due, f"milestone.{milestone.id}")
