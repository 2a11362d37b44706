"""The weekly status update: asked for on its day, never skipped, told upwards when it is missing (playbook: status)."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Block, Button, Card, Day, Note, Para, Text, Who, private, say
from bot.effects import Effect, Later, Log, Reject, Turn
from bot.flows import status_sheet
from bot.flows.compare import complete, unsettled
from bot.flows.concern import concern_button
from bot.flows.desk import Desk, papers_of, writing
from bot.flows.late_button import late_button
from bot.flows.nudging import escalate, remind
from bot.flows.row import Row
from bot.model.alignment import Alignment
from bot.model.engagement import Engagement
from bot.model.papers import Mark, Paper
from bot.model.person import Person
from bot.model.plan import Milestone
from bot.model.playbook import Playbook
from bot.model.scope import Case
from bot.model.seats import Seat

WEEK = timedelta(days=7)


def begin(engagement: Engagement, playbook: Playbook, after: date) -> Later:
    """Ask for the first update on the first status day after ``after``: the kickoff, or the end of its window."""
    day = after + timedelta(days=(playbook.status.weekday - after.weekday() - 1) % 7 + 1)
    return _ask_on(engagement, playbook, day)


def _ask_on(engagement: Engagement, playbook: Playbook, day: date) -> Later:
    at = _at(engagement, playbook, day)
    args = {"on": day.isoformat()}
    return Later(f"status:{engagement.id}", "status.prompt", at, args=args, late="yield")


def _at(engagement: Engagement, playbook: Playbook, day: date) -> datetime:
    worked = agenda.add_business_days(day, 0, playbook.hours, engagement.countries)
    return agenda.moment(worked, playbook.status.at, engagement.zone)


def prompt(desk: Desk, check: Alignment | None, concerns: int, on: date, now: datetime) -> Turn:
    """The day has come: a draft of what is known goes to the project manager, and the next day is set."""
    engagement, playbook = desk.engagement, desk.playbook
    if engagement.state != "open":
        return Turn()
    following = on + WEEK * playbook.status.every
    last, paper = desk.paper("status"), _draft(desk, concerns, now)
    desk = desk.with_paper("status", paper)
    writer = desk.writer(now) or ""
    asides = _asides(desk, check, concerns - (last.concerns if last else 0))
    hello = Para(say("status-prompt", who=Who(writer), client=engagement.client))
    as_is = "status-as-is" if paper.overall == "on_track" else "paper-approve"
    shown = desk.preview(
        "status", status_sheet.sheet(desk, paper), before=(hello, *asides), labels=(as_is, "status-write")
    )
    again = agenda.add_business_hours(
        now, playbook.status.again, playbook.hours, engagement.countries, engagement.zone
    )
    next_day = agenda.add_business_days(
        status_sheet.local(now, desk), 1, playbook.hours, engagement.countries
    )
    missed = Later(
        f"status.missed:{engagement.id}",
        "status.missed",
        agenda.closing(next_day, playbook.hours, engagement.zone),
        args={"number": str(paper.number)},
    )
    effects: list[Effect] = [_ask_on(engagement, playbook, following), missed]
    effects += [remind(writer, engagement.id, "status", again)] if writer else []
    return desk.show("status", shown, now) + Turn(
        effects=(*effects, Log("status.asked", refs={"number": str(paper.number)}))
    )


def _draft(desk: Desk, concerns: int, now: datetime) -> Paper:
    """What is known, and what the project manager had written in an update that was never posted."""
    last = desk.paper("status")
    since = desk.engagement.opened_at
    if last:
        since = (last.since or since) if last.open else last.asked_at
    marks = tuple(Mark(one.id, one.name, one.expected, one.state, one.why) for one in status_sheet.told(desk))
    return Paper(
        number=last.number + 1 if last else 1,
        asked_at=now,
        since=since,
        overall="at_risk" if any(mark.state == "behind" for mark in marks) else "on_track",
        words=last.words if last and last.open else {},
        facts=tuple(status_sheet.facts(desk, since, now)),
        marks=marks,
        tasks=last.tasks if last and last.open else (),
        concerns=concerns,
    )


def _asides(desk: Desk, check: Alignment | None, concerns: int) -> tuple[Block, ...]:
    """What the project manager should have in mind while writing; the client never reads it."""
    counts = {
        "status-inside-flags": len(desk.handoff.open_flags) if desk.handoff else 0,
        "status-inside-alignment": len(unsettled(check, desk.playbook)) if check and complete(check) else 0,
        "status-inside-concerns": concerns,
    }
    return tuple(Note(say(key, count=count)) for key, count in counts.items() if count > 0)


def edited(desk: Desk, paper: Paper, faults: dict[str, Text], by: Person, now: datetime) -> Turn:
    """The form came back: every fault at its field, or the draft as it is now, to be approved."""
    if faults:
        return Turn(effects=(Reject(faults),))
    desk = desk.with_paper("status", paper)
    card = desk.preview("status", status_sheet.sheet(desk, paper))
    return desk.show("status", card, now, bump=True) + Turn(effects=(Log("status.edited", by.id),))


def approved(desk: Desk, paper: Paper, by: Person, now: datetime) -> Turn:
    """Post the update; what it says of milestones is from now on in the plan."""
    sheet = status_sheet.sheet(desk, paper)
    marks = {mark.milestone: mark for mark in paper.marks}
    today = status_sheet.local(now, desk)
    milestones = tuple(_marked(one, marks.get(one.id), today) for one in desk.plan.milestones)
    if not paper.missed:
        desk = replace(desk, papers=replace(desk.papers, missed=0))
    names = (f"status.missed:{desk.engagement.id}",)
    posted = desk.post("status", sheet, by, now, buttons=_buttons(desk, paper), forget=names)
    if not posted.changes or milestones == desk.plan.milestones:
        return posted
    return posted + Turn((replace(desk.plan, milestones=milestones),))


def _buttons(desk: Desk, paper: Paper) -> tuple[Button, ...]:
    dated = bool(paper.tasks) or any(one.state != "reached" for one in desk.plan.milestones)
    return (concern_button(), *((late_button(desk.engagement.id),) if dated else ()))


def _marked(one: Milestone, mark: Mark | None, today: date) -> Milestone:
    if mark is None:
        return one
    reached = one.reached or today if mark.state == "reached" else None
    return replace(one, state=mark.state, why=mark.why, reached=reached)


def missed(desk: Desk, number: str, now: datetime) -> Turn:
    """The next business day is over: the client services lead is told, or the partner, as of two in a row."""
    paper = desk.current("status", number)
    if paper is None or paper.missed or desk.engagement.state != "open":
        return Turn()
    count = desk.papers.missed + 1
    desk = desk.with_paper("status", replace(paper, missed=True))
    desk = replace(desk, papers=replace(desk.papers, missed=count))
    lead, partner = Seat.CLIENT_SERVICES_LEAD, Seat.ENGAGEMENT_PARTNER
    seat = lead if count == 1 and desk.engagement.holder(lead) else partner

    def card(told: str) -> Card:
        client, day = desk.engagement.client, Day(status_sheet.local(paper.asked_at, desk))
        words = say("status-missed", day=day, who=Who(desk.writer(now) or ""), client=client)
        lines = (Para(words), Note(say("status-missed-how")))
        return Card(say("status-missed-title", client=client, count=count), lines, audience=private(told))

    log = Log("status.missed", refs={"number": number, "count": str(count)})
    return Turn((desk.papers,), (*escalate(desk.engagement, desk.people, seat, card, now), log))


def waiting(person: str, case: Case) -> Iterable[Row]:
    """The update that waits to be approved."""
    one = case.engagement
    paper = papers_of(one, case.docs).latest.get("status")
    if paper is None or not paper.open or person != writing(one):
        return
    button = Button(
        say("status-write"), "status.edit", one.id, str(paper.number), paper.revision, "main", opens=True
    )
    due = agenda.add_business_hours(
        paper.asked_at, case.playbook.status.again, case.playbook.hours, one.countries, one.zone
    )
    day = Day(paper.asked_at.astimezone(ZoneInfo(one.zone)).date())
    yield Row(say("status-waits", client=one.client, day=day), button, due, "status")
