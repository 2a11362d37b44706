"""The client is reminded of preparing for the kickoff, on the business day before it (playbook: keep the plan)."""

from datetime import datetime

from bot import agenda
from bot.cards.card import CLIENT, Card, Facts, Moment, Para, Words, say
from bot.effects import Later, Log, Say, Turn
from bot.flows.desk import Desk
from bot.flows.handoff_words import address
from bot.flows.late_button import late_button


def planned(desk: Desk, at: datetime, now: datetime) -> tuple[Later, ...]:
    """The reminder of a kickoff that is still to come; the agenda, which the manager approves, announces it."""
    one, hours = desk.engagement, desk.playbook.hours
    day = agenda.days_before(agenda.local_day(at, one.zone), 1, hours, one.countries)
    eve = agenda.opening(day, hours, one.zone)
    name = f"prepare:{one.id}"
    return (Later(name, "prepare.kickoff", eve, args={"at": at.isoformat()}),) if eve > now else ()


def kickoff(desk: Desk, at: str, now: datetime) -> Turn:
    """The business day before: only where the client has the agenda, which said so."""
    plan, room, paper = desk.plan, desk.engagement.client_room, desk.paper("agenda")
    known = paper is not None and not paper.open
    if (
        plan.kickoff is None
        or plan.kickoff.isoformat() != at
        or plan.kickoff <= now
        or not known
        or room is None
    ):
        return Turn()
    rows: list[tuple[Words, Words]] = [(say("kickoff-when"), Moment(plan.kickoff))]
    if plan.place:
        rows.append((say("kickoff-where"), address(plan.place)))
    blocks = (Para(say("prepare-words")), Facts(tuple(rows)))
    card = Card(say("prepare-title"), blocks, (late_button(desk.engagement.id, "kickoff"),), CLIENT)
    return Turn(effects=(Say(room, card), Log("prepare.kickoff")))
