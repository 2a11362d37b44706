"""Who is told in whose place: the holder of a seat, their deputy, else the next up the line."""

from collections.abc import Mapping
from datetime import datetime

from bot.model.engagement import Engagement
from bot.model.person import Away, Person
from bot.model.seats import Seat, Side

#: Who is told when somebody below cannot be, in this order.
LINE = (Seat.PROJECT_MANAGER, Seat.ENGAGEMENT_PARTNER, Seat.MANAGING_PARTNER)


def above(seat: Seat) -> tuple[Seat, ...]:
    """The seats up the line from one of ours, the nearest first."""
    return LINE[LINE.index(seat) + 1 :] if seat in LINE else LINE


def absence(person: Person, zone: str, now: datetime) -> Away | None:
    """The days out of office that ``now`` is one of; ``zone`` counts where nobody told the person's own."""
    away = person.away
    return away if away and away.on(now, person.zone or zone) else None


def acting(people: Mapping[str, Person], id_: str | None, zone: str, now: datetime) -> str | None:
    """Who acts for a person now: they themselves, their deputy while they are away, or nobody."""
    person = people.get(id_ or "")
    if person is None or not _reached(person):
        return None
    away = absence(person, zone, now)
    if away is None:
        return person.id
    deputy = people.get(away.deputy or "")
    there = deputy and _reached(deputy) and absence(deputy, zone, now) is None
    return away.deputy if there else None


def whom(engagement: Engagement, people: Mapping[str, Person], seat: Seat, now: datetime) -> str | None:
    """Whoever is to be told what is meant for ``seat``: its holder or their deputy, else up the line."""
    return _first(engagement, people, (seat, *above(seat)), now)


def over(engagement: Engagement, people: Mapping[str, Person], person: str, now: datetime) -> str | None:
    """Whoever is told about somebody: the next up the line from the highest seat that they hold."""
    seats: tuple[Seat, ...] = LINE
    for seat in LINE:
        if person in engagement.seats.get(seat, ()):
            seats = above(seat)
    return _first(engagement, people, seats, now, but=person)


def _first(
    engagement: Engagement,
    people: Mapping[str, Person],
    seats: tuple[Seat, ...],
    now: datetime,
    but: str = "",
) -> str | None:
    for seat in seats:
        found = acting(people, engagement.holder(seat), engagement.zone, now)
        if found and found != but:
            return found
    return None


def _reached(person: Person) -> bool:
    return person.side is not Side.CLIENT and not person.became and not person.lost


def covered(people: Mapping[str, Person], deputy: str, zone: str, now: datetime) -> frozenset[str]:
    """Everybody for whom ``deputy`` acts now."""
    return frozenset(one for one in people if one != deputy and acting(people, one, zone, now) == deputy)
