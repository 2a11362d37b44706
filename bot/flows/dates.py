"""The dates that were agreed with the client, and what hangs on each of them."""

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

import msgspec

from bot import agenda
from bot.cards.card import Day, Raw, Words, say
from bot.flows.checklist import checklist_of
from bot.flows.checklist_items import asking
from bot.flows.desk import Desk
from bot.model.document import Document
from bot.model.learning import Learning
from bot.model.plan import Milestone

#: Dates that are offered in a form; later dates that are named one by one.
MOST, NAMED = 25, 4


class Agreed(msgspec.Struct, frozen=True, gc=False):
    """A date that the client knows: ``what`` names it, ``at`` (aware) is there for a meeting."""

    what: str
    name: Words
    day: date
    at: datetime | None = None


def agreed(desk: Desk, docs: Mapping[str, Document], now: datetime) -> tuple[Agreed, ...]:
    """Everything that can still be late, the nearest first: meetings, milestones, what we wait for."""
    plan, zone = desk.plan, desk.engagement.zone
    found = list[Agreed]()
    if plan.kickoff and plan.kickoff > now:
        found.append(
            Agreed("kickoff", say("late-kickoff"), agenda.local_day(plan.kickoff, zone), plan.kickoff)
        )
    held = docs.get("learning")
    if isinstance(held, Learning):
        found += [
            Agreed(f"workshop:{one.id}", Raw(one.topic), agenda.local_day(one.at, zone), one.at)
            for one in held.workshops
            if one.open and one.approved and one.at > now
        ]
    found += [
        Agreed(f"milestone:{one.id}", Raw(one.name), one.expected)
        for one in plan.milestones
        if one.state != "reached"
    ]
    if checklist := checklist_of(docs):
        waiting = (one for one in checklist.items if one.state == "waiting" and one.asked and not one.sent_at)
        for item in waiting:
            if words := asking(desk.engagement, desk.playbook, item):
                found.append(Agreed(f"item:{item.id}", words, item.due))
    paper = desk.paper("status")
    if paper and not paper.open:
        found += [
            Agreed(f"request:{paper.number}.{number}", Raw(task.what), task.by)
            for number, task in enumerate(paper.tasks)
            if task.by
        ]
    return tuple(sorted(found, key=lambda one: one.day)[:MOST])


def shift(desk: Desk, was: date, to: date) -> int:
    """By how many business days a date moves back."""
    days, day = 0, was
    while day < to:
        day = agenda.add_business_days(day, 1, desk.playbook.hours, desk.engagement.countries)
        days += day <= to
    return days


def following(desk: Desk, one: Agreed) -> tuple[Milestone, ...]:
    """The milestones that come on the same day or later, and are not the one itself."""
    left = (each for each in desk.plan.milestones if each.state != "reached")
    later = (each for each in left if each.expected >= one.day and one.what != f"milestone:{each.id}")
    return tuple(sorted(later, key=lambda each: each.expected))


def effect(desk: Desk, one: Agreed, to: date) -> tuple[tuple[Words, Words], ...]:
    """What becomes of the plan, and of its end, if all that follows moves by as many business days."""
    days, after = shift(desk, one.day, to), following(desk, one)

    def moved(day: date) -> date:
        return agenda.add_business_days(day, days, desk.playbook.hours, desk.engagement.countries)

    rows: list[tuple[Words, Words]] = [
        (Raw(each.name), say("moved-days", was=Day(each.expected), day=Day(moved(each.expected))))
        for each in after[:NAMED]
    ]
    ends = [each.expected for each in desk.plan.milestones if each.state != "reached"]
    if not ends:
        return ((say("late-end"), say("late-end-unknown")),)
    own = one.what.startswith("milestone:")
    end = max(ends)
    new = max([end, *(moved(each.expected) for each in after), *([to] if own else [])])
    stays = new <= end
    said = say("late-end-stays", day=Day(end)) if stays else say("moved-days", was=Day(end), day=Day(new))
    return (*rows, (say("late-end"), said))


def at_new_day(one: datetime, day: date, zone: str) -> datetime:
    """The same time of day on another day (aware)."""
    there = one.astimezone(ZoneInfo(zone))
    return agenda.moment(day, there.hour * 60 + there.minute, zone)
