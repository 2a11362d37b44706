"""The kickoff: its date is set, its agenda approved and posted, a date outside the window told (playbook: kickoff)."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Button, Moment, Para, say
from bot.effects import Effect, Forget, Later, Log, Reject, Say, Turn
from bot.flows import charters, checklist_due, complete, firsts, material, status, welcome
from bot.flows import kickoff_cards as cards
from bot.flows.asides import aside
from bot.flows.desk import Desk, papers_of, plan_of, writing
from bot.flows.meeting_plan import schedule as meetings_from
from bot.flows.nudging import escalate, remind
from bot.flows.prepare import planned as preparing
from bot.flows.row import Row
from bot.flows.survey_plan import schedule as surveys_from
from bot.model.engagement import Engagement
from bot.model.person import Person
from bot.model.plan import Length
from bot.model.playbook import Playbook
from bot.model.scope import Case
from bot.model.seats import Seat

#: Business days after signing: when a kickoff without a date is first asked for.
ASKED = 3


def begin(engagement: Engagement, playbook: Playbook) -> tuple[Effect, ...]:
    """From the start: ask for a date, and tell the partner where there is none on the last day for it."""
    first, last = (
        agenda.opening(
            agenda.add_business_days(engagement.signed, days, playbook.hours, engagement.countries),
            playbook.hours,
            engagement.zone,
        )
        for days in (ASKED, playbook.kickoff_window[1])
    )
    manager = engagement.holder(Seat.PROJECT_MANAGER)
    asked = (remind(manager, engagement.id, "kickoff", first),) if manager else ()
    return (*asked, Later(f"kickoff.unset:{engagement.id}", "kickoff.unset", last))


def unset(desk: Desk, now: datetime) -> Turn:
    """The last day for the kickoff has come, and it has no date: the partner is told, a word to the client offered."""
    if desk.plan.kickoff or desk.engagement.state != "open":
        return Turn()
    manager, seat = desk.writer(now) or desk.engagement.opened_by, Seat.ENGAGEMENT_PARTNER
    told = escalate(desk.engagement, desk.people, seat, lambda one: cards.unset_card(desk, manager, one), now)
    if (draft := desk.paper("interim")) and draft.open:
        return Turn(effects=told)
    desk = desk.with_paper("interim", desk.drafted("interim", now))
    return Turn(effects=told) + interim_shown(desk, now)


def fix(desk: Desk, at: datetime, place: str, length: Length, by: Person, now: datetime) -> Turn:
    """Set or move the kickoff; its agenda is drafted anew, and everything that counts from it is planned."""
    engagement, before = desk.engagement, desk.plan.kickoff
    day = _day(desk, at)
    if day < engagement.signed:
        return Turn(effects=(Reject({"at": say("kickoff-before-signed")}),))
    if abs(at - now) > timedelta(days=365):
        return Turn(effects=(Reject({"at": say("error-date-far")}),))
    first, last = cards.window(desk)
    outside = not first <= day <= last and (before is None or _day(desk, before) != day)
    moved = desk.plan.moved + (before is not None and before != at)
    plan = replace(
        desk.plan,
        kickoff=at,
        place=place,
        length=length,
        invitation=desk.plan.invitation or desk.token,
        asked=tuple(row for row in desk.plan.asked if row not in (*firsts.ROWS, *charters.ROWS)),
        moved=moved,
    )
    desk = replace(desk, plan=plan)
    if ahead := at > now:
        desk = desk.with_paper("agenda", desk.drafted("agenda", now))
    if outside:
        desk = desk.with_paper("interim", desk.drafted("interim", now))
    if (
        package := desk.paper("welcome")
    ) and package.open:  # it names the kickoff: what was seen holds no more
        desk = desk.with_paper("welcome", desk.drafted("welcome", now))
    slipped = before is not None and before < at
    later = (*_planned(desk, at, now), *welcome.planned(desk, at, slipped=slipped, now=now))
    shown = Say(
        engagement.internal, cards.board(desk), key=f"kickoff:{engagement.id}", bump=before is not None
    )
    log = Log("kickoff.set", by.id, {"moved": str(moved)})
    turn = Turn((plan, desk.papers), (shown, Forget(f"kickoff.unset:{engagement.id}"), *later, log))
    turn += aside(say("kickoff-kept"), say("kickoff-kept-next" if ahead else "kickoff-kept-past"))
    if ahead:
        turn += agenda_shown(desk, now)
    return turn + _outside(desk, now) if outside else turn


def _day(desk: Desk, at: datetime) -> date:
    return at.astimezone(ZoneInfo(desk.engagement.zone)).date()


def _planned(desk: Desk, at: datetime, now: datetime) -> tuple[Effect, ...]:
    """What counts from the kickoff: its end, the agenda's reminder, the first status update."""
    one, playbook = desk.engagement, desk.playbook
    over = at + timedelta(minutes=cards.minutes(playbook, desk.plan.length))
    effects: list[Effect] = [
        Later(f"kickoff.over:{one.id}", "kickoff.over", over, args={"at": at.isoformat()})
    ]
    effects += surveys_from(one, playbook, at, now)
    effects += preparing(desk, at, now)
    effects += (*firsts.planned(desk, at), *charters.planned(desk, at))
    effects += checklist_due.planned(one, playbook, at, now)
    effects += material.planned(one, playbook, desk.handoff, at, now)
    effects += meetings_from(one, playbook, at, now)
    effects.append(complete.planned(one, playbook, at, now))
    eve = agenda.opening(
        agenda.days_before(_day(desk, at), 1, playbook.hours, one.countries), playbook.hours, one.zone
    )
    if now < at and (writer := desk.writer(now)):
        effects.append(remind(writer, one.id, "agenda", max(eve, now)))
    if desk.paper("status") is None:
        begins = max(min(_day(desk, at), cards.window(desk)[1]), _day(desk, now))
        effects.append(status.begin(one, playbook, begins))
    return tuple(effects)


def agenda_shown(desk: Desk, now: datetime) -> Turn:
    """The agenda as it is now, to be approved."""
    paper = desk.papers.latest["agenda"]
    return desk.show("agenda", desk.preview("agenda", cards.agenda_sheet(desk, paper)), now, bump=True)


def _outside(desk: Desk, now: datetime) -> Turn:
    """Outside the window the partner is told, and a word to the client is offered."""
    told = escalate(
        desk.engagement,
        desk.people,
        Seat.ENGAGEMENT_PARTNER,
        lambda one: cards.outside_card(desk, one),
        now,
    )
    return Turn(effects=told) + interim_shown(desk, now)


def interim_shown(desk: Desk, now: datetime) -> Turn:
    """The interim note as it is now, to be approved."""
    sheet = cards.interim_sheet(desk, desk.papers.latest["interim"])
    offer = say("interim-offer" if desk.plan.kickoff else "interim-offer-unset")
    card = desk.preview("interim", sheet, before=(Para(offer),))
    return desk.show("interim", card, now, bump=True)


def waiting(person: str, case: Case) -> Iterable[Row]:
    """A kickoff without a date once the handoff is accepted; an agenda that waits to be approved."""
    one = case.engagement
    if person != writing(one):
        return
    plan, agenda_paper = plan_of(one, case.docs), papers_of(one, case.docs).latest.get("agenda")
    if plan.kickoff is None and case.handoff and case.handoff.accepted:
        button = Button(say("kickoff-choose"), "kickoff.form", one.id, style="main", opens=True)
        day = agenda.add_business_days(one.signed, ASKED, case.playbook.hours, one.countries)
        due = agenda.opening(day, case.playbook.hours, one.zone)
        yield Row(say("kickoff-waits", client=one.client), button, due, "kickoff")
    if agenda_paper and agenda_paper.open and not agenda_paper.missed and plan.kickoff:
        args = (str(agenda_paper.number), agenda_paper.revision)
        button = Button(say("paper-approve"), "agenda.approve", one.id, *args, "main")
        eve = agenda.days_before(
            plan.kickoff.astimezone(ZoneInfo(one.zone)).date(), 1, case.playbook.hours, one.countries
        )
        due = agenda.opening(eve, case.playbook.hours, one.zone)
        yield Row(say("agenda-waits", client=one.client, at=Moment(plan.kickoff)), button, due, "agenda")
