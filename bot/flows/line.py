"""Who is told in whose place: the holder of a seat, else the next up the line."""

from collections.abc import Mapping
from datetime import datetime

from bot.model.engagement import Engagement
from bot.model.person import Person
from bot.model.seats import Seat, Side

#: Who is told when somebody below cannot be, in this order.
LINE = (Seat.PROJECT_MANAGER, Seat.ENGAGEMENT_PARTNER, Seat.MANAGING_PARTNER)


def above(seat: Seat) -> tuple[Seat, ...]:
    """The seats up the line from one of ours, the nearest first."""
    return LINE[LINE.index(seat) + 1 :] if seat in LINE else LINE


def whom(engagement: Engagement, people: Mapping[str, Person], seat: Seat, now: datetime) -> str | None:
    """Whoever is to be told what is meant for ``seat``: its holder, else up the line; None where nobody is."""
    for one in (seat, *above(seat)):
        holder = engagement.holder(one)
        person = people.get(holder or "")
        if person and person.side is not Side.CLIENT and not person.became:
            return person.id
    return None
