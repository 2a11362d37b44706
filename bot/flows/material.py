"""The sales material and the proposal: each delivery member has read them before the kickoff (playbook: handoff)."""

from collections.abc import Iterable
from datetime import datetime

from bot import agenda
from bot.cards.card import Button, Listed, Moment, say
from bot.effects import Later
from bot.flows.desk import papers_of, plan_of
from bot.flows.handoff_words import address
from bot.flows.nudging import remind
from bot.flows.row import Row
from bot.model.engagement import Engagement
from bot.model.handoff import Handoff
from bot.model.playbook import Playbook
from bot.model.scope import Case
from bot.model.seats import Seat

#: Who delivers, and so reads what was sold.
READERS = (Seat.PROJECT_MANAGER, Seat.DELIVERY_LEAD, Seat.TEAM_MEMBER)
#: Business days before the kickoff from which on they are reminded.
BEFORE = 2
#: More links than these are in the handoff's document only.
LINKS = 3


def unread(engagement: Engagement, handoff: Handoff | None) -> tuple[str, ...]:
    """Who has not said yet that they have read it; nobody where there is nothing to read."""
    if handoff is None or not handoff.materials:
        return ()
    readers = (one for seat in READERS for one in engagement.seats.get(seat, ()))
    return tuple(one for one in dict.fromkeys(readers) if one not in handoff.read_by)


def due(engagement: Engagement, playbook: Playbook, kickoff: datetime) -> datetime:
    """From when on they are reminded."""
    day = agenda.local_day(kickoff, engagement.zone)
    first = agenda.days_before(day, BEFORE, playbook.hours, engagement.countries)
    return agenda.opening(first, playbook.hours, engagement.zone)


def planned(
    engagement: Engagement,
    playbook: Playbook,
    handoff: Handoff | None,
    kickoff: datetime | None,
    now: datetime,
) -> tuple[Later, ...]:
    """Everybody's reminder, as far as the kickoff has a date that is still to come."""
    if kickoff is None or kickoff <= now:
        return ()
    at = max(due(engagement, playbook, kickoff), now)
    return tuple(remind(one, engagement.id, "material", at) for one in unread(engagement, handoff))


def waiting(person: str, case: Case) -> Iterable[Row]:
    """The material, once there is a date by which it has to be read, and until the kickoff is over."""
    one, handoff, kickoff = case.engagement, case.handoff, plan_of(case.engagement, case.docs).kickoff
    if handoff is None or kickoff is None or person not in unread(one, handoff):
        return
    notes = papers_of(one, case.docs).latest.get("notes")
    if notes and notes.asked_at >= kickoff:
        return
    links = Listed(tuple(map(address, handoff.materials[:LINKS])))
    words = say("material-waits", client=one.client, at=Moment(kickoff), links=links)
    button = Button(say("handoff-have-read"), "handoff.have_read", one.id)
    yield Row(words, button, due(one, case.playbook, kickoff), "material")
