"""Whom a handoff waits for, and their reminder when it has come to be their turn."""

from datetime import datetime

from bot.effects import Later
from bot.flows.handoff_words import interview
from bot.flows.nudging import tomorrow
from bot.model.engagement import Engagement
from bot.model.handoff import Handoff
from bot.model.playbook import Playbook
from bot.model.seats import Seat


def waits_for(engagement: Engagement, playbook: Playbook, handoff: Handoff) -> tuple[str | None, str]:
    """The person, and the id of the row that waits for them (``bot.flows.home``)."""
    if interview(handoff, playbook).complete and not handoff.open_flags:
        return engagement.holder(Seat.DELIVERY_LEAD), "accept"
    return engagement.holder(Seat.SALES_REP), "handoff"


def passed_on(
    engagement: Engagement, playbook: Playbook, handoff: Handoff, now: datetime
) -> tuple[Later, ...]:
    """It is somebody's turn now: they have until the next business day before they are reminded."""
    person, row = waits_for(engagement, playbook, handoff)
    return (tomorrow(engagement, playbook, person, row, now),) if person and not handoff.accepted else ()
