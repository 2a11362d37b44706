"""The welcome package: its eight parts drafted from what is known, sent in the days before the kickoff (playbook)."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from bot import agenda
from bot.cards.card import Button, Card, Moment, Para, Who, private, say
from bot.effects import Effect, Later, Log, Reject, Turn
from bot.events import Value
from bot.flows import paper_form, team_intro
from bot.flows.desk import Desk, papers_of, plan_of, writing
from bot.flows.nudging import escalate, remind
from bot.flows.row import Row
from bot.flows.welcome_sheet import SECTIONS, parts, sheet
from bot.model.engagement import Engagement
from bot.model.person import Person
from bot.model.playbook import Playbook
from bot.model.scope import Case
from bot.model.seats import Seat


def planned(desk: Desk, kickoff: datetime, *, slipped: bool, now: datetime) -> tuple[Effect, ...]:
    """When the package is drafted and when it is late; one that slips, or moves an open draft, offers it at once."""
    one, paper = desk.engagement, desk.paper("welcome")
    if paper and not paper.open:
        return ()
    first, last = _window(one, desk.playbook, kickoff)
    return (
        Later(f"welcome:{one.id}", "welcome.prompt", now if slipped or paper else max(first, now)),
        Later(f"welcome.late:{one.id}", "welcome.late", last),
    )


def _window(one: Engagement, playbook: Playbook, kickoff: datetime) -> tuple[datetime, datetime]:
    day = agenda.local_day(kickoff, one.zone)
    first, last = (agenda.days_before(day, days, playbook.hours, one.countries) for days in playbook.welcome)
    return agenda.opening(first, playbook.hours, one.zone), agenda.closing(last, playbook.hours, one.zone)


def prompt(desk: Desk, now: datetime) -> Turn:
    """Time to send it: the draft goes to the project manager; not before the handoff is accepted."""
    one, paper = desk.engagement, desk.paper("welcome")
    if desk.plan.kickoff is None or one.state != "open" or (paper and not paper.open):
        return Turn()
    if now >= desk.plan.kickoff:
        return Turn()
    following = agenda.add_business_days(
        agenda.local_day(now, one.zone), 1, desk.playbook.hours, one.countries
    )
    tomorrow = agenda.opening(following, desk.playbook.hours, one.zone)
    if desk.handoff is None or not desk.handoff.accepted:
        return Turn(effects=(Later(f"welcome:{one.id}", "welcome.prompt", tomorrow),))
    desk = desk.with_paper("welcome", desk.drafted("welcome", now))
    writer = desk.writer(now)
    again = (remind(writer, one.id, "welcome", tomorrow),) if writer else ()
    return preview(desk, now) + Turn(effects=(*again, Log("welcome.asked")))


def preview(desk: Desk, now: datetime) -> Turn:
    """The package as it is now, with what is still missing in it, to be approved."""
    paper = desk.papers.latest["welcome"]
    at = Moment(desk.plan.kickoff or paper.asked_at)
    hello = Para(say("welcome-prompt", client=desk.engagement.client, at=at))
    card = desk.preview("welcome", sheet(desk, paper), before=(hello, parts(desk, paper)))
    return desk.show("welcome", card, now, bump=True)


def edited(
    desk: Desk, number: str, revision: int, values: Mapping[str, Value], by: Person, now: datetime
) -> Turn | None:
    """The form came back; None where the draft has changed since."""
    paper = desk.current("welcome", number, revision)
    if paper is None:
        return None
    draft, faults = paper_form.read(paper, values, SECTIONS)
    if faults:
        return Turn(effects=(Reject(faults),))
    return preview(desk.with_paper("welcome", draft), now) + Turn(effects=(Log("welcome.edited", by.id),))


def approved(desk: Desk, by: Person, now: datetime) -> Turn:
    """Post the package."""
    names = (f"welcome.late:{desk.engagement.id}", f"welcome:{desk.engagement.id}")
    posted = desk.post("welcome", sheet(desk, desk.papers.latest["welcome"]), by, now, forget=names)
    return posted + Turn((team_intro.known(desk),)) if posted.changes else posted


def late(desk: Desk, now: datetime) -> Turn:
    """The last day to send it is over: the engagement partner is told."""
    paper, kickoff, client = desk.paper("welcome"), desk.plan.kickoff, desk.engagement.client
    if kickoff is None or desk.engagement.state != "open" or (paper and not paper.open):
        return Turn()

    def card(told: str) -> Card:
        words = say("welcome-late", who=Who(desk.writer(now) or ""), client=client, at=Moment(kickoff))
        return Card(say("welcome-late-title", client=client), (Para(words),), audience=private(told))

    told = escalate(desk.engagement, desk.people, Seat.ENGAGEMENT_PARTNER, card, now)
    return Turn(effects=(*told, Log("welcome.late")))


def waiting(person: str, case: Case) -> Iterable[Row]:
    """The package that waits to be approved."""
    one, plan = case.engagement, plan_of(case.engagement, case.docs)
    paper = papers_of(one, case.docs).latest.get("welcome")
    if paper is None or not paper.open or person != writing(one) or plan.kickoff is None:
        return
    args = (str(paper.number), paper.revision)
    button = Button(say("welcome-write"), "welcome.edit", one.id, *args, "main", opens=True)
    yield Row(say("welcome-waits", client=one.client), button, paper.asked_at, "welcome")
