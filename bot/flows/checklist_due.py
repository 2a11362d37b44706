"""What time makes of a checklist: what waits for each owner, the eve of the kickoff, the first week after it."""

from collections.abc import Iterable
from datetime import datetime

from bot import agenda
from bot.cards.card import Block, Button, Checklist, Listed, Note, Para, Parts, Who, internal, say
from bot.effects import Effect, Later, Log, Say, Turn
from bot.flows import checklist_asks as asks
from bot.flows import material
from bot.flows.checklist import Course, checklist_of
from bot.flows.checklist_cards import check
from bot.flows.checklist_items import named
from bot.flows.desk import papers_of, plan_of, writing
from bot.flows.line import whom
from bot.flows.nudging import remind
from bot.flows.row import Row
from bot.model import checklist as model
from bot.model.checklist import Item
from bot.model.engagement import Engagement
from bot.model.handoff import Handoff
from bot.model.internal import Inside
from bot.model.owed import Direct
from bot.model.plan import Plan
from bot.model.playbook import Playbook
from bot.model.scope import Case
from bot.model.seats import Seat

#: So many items of one owner are rows of their own, those due first; the rest is one row.
FEW = 5
#: Of the open items so many are listed on the eve.
LISTED = 20
#: Business days after the kickoff: when access and data of the first week are asked about.
WEEK1 = 2


def planned(
    engagement: Engagement, playbook: Playbook, kickoff: datetime, now: datetime
) -> tuple[Effect, ...]:
    """What counts from the kickoff: its eve, and the first week."""
    hours, of, zone = playbook.hours, engagement.countries, engagement.zone
    day = agenda.local_day(kickoff, zone)
    eve = agenda.opening(agenda.days_before(day, 1, hours, of), hours, zone)
    name, manager = f"checklist.eve:{engagement.id}", writing(engagement)
    effects: list[Effect] = []
    if now < kickoff:
        effects.append(Later(name, "checklist.eve", max(eve, now), args={"at": kickoff.isoformat()}))
    if manager:
        effects.append(
            remind(manager, engagement.id, "week1", max(week1(engagement, playbook, kickoff), now))
        )
    return tuple(effects)


def week1(engagement: Engagement, playbook: Playbook, kickoff: datetime) -> datetime:
    """When the project manager is asked about access and data (playbook: week 1)."""
    hours, of, zone = playbook.hours, engagement.countries, engagement.zone
    day = agenda.add_business_days(agenda.local_day(kickoff, zone), WEEK1, hours, of)
    return agenda.opening(day, hours, zone)


def eve(course: Course, plan: Plan, handoff: Handoff | None, at: str, now: datetime) -> Turn:
    """The day before the kickoff that begins ``at`` (ISO): what is open is listed to the project manager."""
    one, left = course.engagement, course.checklist.unfinished
    behind = material.unread(one, handoff)
    ahead = plan.kickoff is not None and plan.kickoff.isoformat() == at and now < plan.kickoff
    told = whom(one, course.people, Seat.PROJECT_MANAGER, now)
    if not ahead or one.state != "open" or told is None or not (left or behind):
        return Turn(effects=(Log("checklist.eve_quiet"),))
    first = sorted(left, key=lambda item: (item.dimension != "administrative", item.due))

    def build(inside: Inside) -> Parts:
        lines = tuple(check(one, course.playbook, item, inside) for item in first[:LISTED])
        blocks: list[Block] = [Checklist(lines)] if lines else []
        if len(first) > LISTED:
            blocks.append(Note(say("home-more", count=len(first) - LISTED)))
        if behind:
            blocks.append(Para(say("checklist-unread", people=Listed(tuple(map(Who, behind))))))
        button = Button(say("checklist-see"), "checklist.all", one.id, style="main")
        return say("checklist-eve", client=one.client, count=len(left)), blocks, (button,)

    card = internal(build, only=(told,))
    return Turn(effects=(Say(Direct(told), card), Log("checklist.eve", refs={"open": str(len(left))})))


def waiting(person: str, case: Case) -> Iterable[Row]:
    """What is to be approved, the first week, and one's own items, those due first before the rest."""
    one, checklist = case.engagement, checklist_of(case.docs)
    if checklist is None:
        return
    mine = [item for item in checklist.unfinished if item.owner == person]
    if asked := [item for item in mine if item.pending]:
        button = Button(say("asks-see"), "checklist.draft", one.id, style="main")
        since = max((item.at for item in asked if item.at), default=None)
        yield Row(say("asks-waits", client=one.client, count=len(asked)), button, since, asks.ROW)
    yield from _week1(person, case, checklist)
    for item in mine[:FEW]:
        yield _row(case, item)
    if more := mine[FEW:]:
        words = say("checklist-rest", client=one.client, count=len(more))
        button = Button(say("checklist-see"), "checklist.all", one.id)
        yield Row(words, button, _opens(case, more[0]), "checklist")


def _row(case: Case, item: Item) -> Row:
    one = case.engagement
    what = named(one, case.playbook, item)
    key = "came" if item.sent_at else "with" if item.state == "waiting" else "waits"
    button = Button(say("checklist-tick"), "checklist.done", one.id, item.id)
    due = item.sent_at or _opens(case, item)
    return Row(say(f"checklist-{key}", client=one.client, what=what), button, due, asks.row(item))


def _opens(case: Case, item: Item) -> datetime:
    return agenda.opening(item.due, case.playbook.hours, case.engagement.zone)


def _week1(person: str, case: Case, checklist: model.Checklist) -> Iterable[Row]:
    """After the kickoff: access is not finished, or the collection of data has not begun."""
    one, kickoff = case.engagement, plan_of(case.engagement, case.docs).kickoff
    held = "notes" in papers_of(one, case.docs).latest  # they are asked for when the kickoff is over
    if not held or kickoff is None or person != writing(one):
        return
    access = sum(item.unfinished for item in checklist.items if item.sort == "technical")
    data = [item for item in checklist.items if item.sort == "data"]
    idle = bool(data) and not any(item.asked or item.state == "done" for item in data)
    if not access and not idle:
        return
    key = "week1-both" if access and idle else "week1-access" if access else "week1-data"
    button = Button(say("checklist-see"), "checklist.all", one.id, style="main")
    words = say(key, client=one.client, count=access)
    yield Row(words, button, week1(one, case.playbook, kickoff), "week1")
