"""Reminders of a handoff that waits: whoever it waits for, then the PM, then the partner (playbook: timeline)."""

from datetime import date, datetime

from bot import agenda
from bot.cards.card import Button, Card, Checklist, Para, Who, private, say
from bot.effects import Effect, Later, Log, Turn
from bot.flows.handoff_waits import waits_for
from bot.flows.line import whom
from bot.flows.nudging import escalate, remind
from bot.flows.review import Review
from bot.model.engagement import Engagement
from bot.model.handoff import Handoff
from bot.model.person import Person
from bot.model.playbook import Playbook


def due_day(engagement: Engagement, playbook: Playbook) -> date:
    """The day by which the handoff is to be accepted."""
    return agenda.add_business_days(
        engagement.counted_from, playbook.handoff_due, playbook.hours, engagement.countries
    )


def plan(engagement: Engagement, playbook: Playbook, step: int) -> tuple[Later, ...]:
    """The ``step``-th reminder (from 0) at the opening of its business day; nothing after the last."""
    if step >= len(playbook.nudges):
        return ()
    nudge = playbook.nudges[step]
    day = agenda.add_business_days(engagement.counted_from, nudge.after, playbook.hours, engagement.countries)
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
    """The time has come, unless the handoff was accepted meanwhile.

    With the first step whoever the handoff waits for is reminded from now on; with those after it the step's seat
    is told, once. Where several steps are due at once, because nobody looked, nobody hears of more than the last.
    """
    if handoff.accepted or step >= len(playbook.nudges) or engagement.state != "open":
        return Turn()
    actor, row = waits_for(engagement, playbook, handoff)
    following = plan(engagement, playbook, step + 1)
    if actor is None:
        return Turn(effects=(*following, Log("handoff.nudge_nobody")))
    if step == 0:
        return Turn(effects=(remind(actor, engagement.id, row, now), *following))
    seats = [one.seat for one in playbook.nudges]
    told = whom(engagement, people, seats[step], now)
    overdue = [one for one in range(step + 1, len(seats)) if plan(engagement, playbook, one)[0].at <= now]
    if told == actor or any(whom(engagement, people, seats[one], now) == told for one in overdue):
        return Turn(effects=following)

    def card(reader: str) -> Card:
        return _card(engagement, playbook, handoff, reader, actor)

    effects: tuple[Effect, ...] = escalate(engagement, people, seats[step], card, now)
    return Turn(effects=(*effects, *following, Log("handoff.nudged", refs={"step": str(step)})))


def _card(engagement: Engagement, playbook: Playbook, handoff: Handoff, told: str, actor: str) -> Card:
    missing = Review(engagement, playbook, handoff, Person(told, "", None, ())).missing()
    words = say("nudge-theirs", who=Who(actor), client=engagement.client)
    button = Button(say("handoff-read"), "handoff.read", engagement.id, style="main")
    blocks = (Para(words), *((Checklist(missing),) if missing else ()))
    return Card(say("nudge-title", client=engagement.client), blocks, (button,), private(told))
