"""How a milestone stands against the date that was agreed, and what becomes of it when that changes."""

from datetime import date

from msgspec.structs import replace

from bot.flows.timely import forgotten
from bot.model.plan import Course, Milestone, Plan


def agreed(plan: Plan, id_: str, day: date) -> Plan:
    """The client has confirmed a changed date in writing: it is now the one that was agreed."""
    one = plan.milestone(id_)
    if one is None or one.state == "reached":
        return plan
    forecast = None if one.expected == day else one.expected
    state = course(day, one.expected)
    return with_milestone(
        plan, replace(one, due=day, forecast=forecast, state=state, why=one.why if forecast else "")
    )


def with_milestone(plan: Plan, one: Milestone) -> Plan:
    """The plan with this milestone in the place of the one of its id, else with one more; its day is yet to come."""
    plan = forgotten(plan, f"milestone.{one.id}")
    if plan.milestone(one.id) is None:
        return replace(plan, milestones=(*plan.milestones, one))
    return replace(plan, milestones=tuple(one if one.id == other.id else other for other in plan.milestones))


def course(due: date, expected: date) -> Course:
    if expected == due:
        return "on_schedule"
    return "ahead" if expected < due else "behind"
