"""Reminders of a handoff that waits: to the sales rep, then the PM, then the partner (playbook: timeline)."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot import agenda
from bot.cards.card import Button, Card, Checklist, Para, Who, private, say
from bot.effects import Effect, Later, Log, Say, Turn
from bot.flows.handoff_words import interview
from bot.flows.review import Review
from bot.model.engagement import Engagement
from bot.model.handoff import Handoff
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.playbook import Playbook
from bot.model.seats import Seat


def base(engagement: Engagement) -> date:
    """The day the counting starts: that of signing, or of opening where that was later."""
    opened = engagement.opened_at.astimezone(ZoneInfo(engagement.zone)).date()
    return max(engagement.signed, opened)


def due_day(engagement: Engagement, playbook: Playbook) -> date:
    """The day by which the handoff is to be accepted."""
    return agenda.add_business_days(
        base(engagement), playbook.handoff_due, playbook.hours, engagement.countries
    )


def plan(engagement: Engagement, playbook: Playbook, step: int) -> tuple[Effect, ...]:
    """The ``step``-th reminder (from 0) at the opening of its business day; nothing after the last."""
    if step >= len(playbook.nudges):
        return ()
    nudge = playbook.nudges[step]
    day = agenda.add_business_days(base(engagement), nudge.after, playbook.hours, engagement.countries)
    at = agenda.opening(day, playbook.hours, engagement.zone)
    return (Later(f"handoff.nudge:{engagement.id}", "handoff.nudge", at, args={"step": str(step)}),)


def nudge(
    engagement: Engagement,
    playbook: Playbook,
    handoff: Handoff,
    people: dict[str, Person],
    step: int,
    now: datetime,
) -> Turn:
    """The time has come: whoever holds the step's seat is told, unless the handoff was accepted meanwhile.

    The first reminder asks whoever the handoff waits for; those after it tell the next in line. In somebody's
    quiet hours it waits for their morning.
    """
    if handoff.accepted or step >= len(playbook.nudges) or engagement.state != "open":
        return Turn()
    waits = interview(handoff, playbook).complete and not handoff.open_flags
    actor = engagement.holder(Seat.DELIVERY_LEAD if waits else Seat.SALES_REP)
    seat = playbook.nudges[step].seat
    told = actor if step == 0 else engagement.holder(seat)
    following = plan(engagement, playbook, step + 1)
    if told is None or actor is None:
        return Turn(effects=(*following, Log("handoff.nudge_nobody", refs={"seat": seat.value})))
    zone = (people[told].zone if told in people else None) or engagement.zone
    if (at := agenda.allowed(now, zone, playbook.hours, engagement.countries)) > now:
        name = f"handoff.nudge:{engagement.id}"
        return Turn(effects=(Later(name, "handoff.nudge", at, args={"step": str(step)}),))
    log = Log("handoff.nudged", refs={"step": str(step), "told": told})
    return Turn(
        effects=(Say(Direct(told), _card(engagement, playbook, handoff, told, actor)), *following, log)
    )


def _card(engagement: Engagement, playbook: Playbook, handoff: Handoff, told: str, actor: str) -> Card:
    mine = told == actor
    selling = mine and actor == engagement.holder(Seat.SALES_REP)
    missing = Review(engagement, playbook, handoff, Person(told, "", None, ())).missing(judging=not selling)
    words = say("nudge-mine" if mine else "nudge-theirs", who=Who(actor), client=engagement.client)
    button = (
        Button(say("handoff-continue"), "handoff.continue", engagement.id, style="main")
        if selling
        else Button(say("handoff-read"), "handoff.read", engagement.id, style="main")
    )
    title = say("nudge-title", client=engagement.client)
    blocks = (Para(words), *((Checklist(missing),) if missing else ()))
    return Card(title, blocks, (button,), private(told))
