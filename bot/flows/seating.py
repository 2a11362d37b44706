"""Who sits where: reads the seats of a form, checked at the field."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from bot.cards.card import Text, say
from bot.events import Value
from bot.ids import derive
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.person import Known, Person
from bot.model.places import Handle, Room
from bot.model.scope import Scope
from bot.model.seats import SHARED_SEATS, Seat, Side


@dataclass(slots=True)
class Seating:
    """The seats by person id, everybody in them, the documents of those not known before, and the faults."""

    seats: dict[Seat, tuple[str, ...]] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    fresh: tuple[Document, ...] = ()
    errors: dict[str, Text] = field(default_factory=dict)


#: The field with the seats that may be freed.
FREE = "free"


def seat_code(seat: Seat, person: str) -> str:
    """A short code for somebody's seat, in the choice of those to free."""
    return derive(f"{seat.value}/{person}")


def seat_key(seat: Seat) -> str:
    """The text key of a seat's name."""
    return f"seat-{seat.value.replace('_', '-')}"


def seat_of(seat: Seat) -> str:
    """The text key of what one person in a seat is; some seats hold several."""
    match seat:
        case Seat.TEAM_MEMBER:
            return "seat-one-team-member"
        case Seat.CLIENT_STAKEHOLDER:
            return "seat-one-client-stakeholder"
    return seat_key(seat)


def named(values: Mapping[str, Value], seat: Seat) -> tuple[Handle, ...]:
    """The handles a form gives for a seat."""
    value = values.get(seat.value)
    if isinstance(value, Handle):
        return (value,)
    return tuple(one for one in value if isinstance(one, Handle)) if isinstance(value, tuple) else ()


def elsewhere(
    engagement: Engagement, people: Mapping[str, Person], room: Room
) -> dict[Seat, tuple[str, ...]]:
    """Who sits where and cannot be shown in a form opened in ``room``: nobody there knows them."""

    def unseen(one: str) -> bool:
        handles = people[one].handles if one in people else ()
        return not any((by.platform, by.tenant) == (room.platform, room.tenant) for by in handles)

    found = {seat: tuple(filter(unseen, ids)) for seat, ids in engagement.seats.items()}
    return {seat: ids for seat, ids in found.items() if ids}


def seating(
    scope: Scope,
    values: Mapping[str, Value],
    *,
    needed: Collection[Seat],
    kept: Mapping[Seat, tuple[str, ...]] | None = None,
) -> Seating:
    """Read all seats of a form. Nobody may sit on both sides, nor a known client on ours.

    Those in ``kept`` the form could not show: they stay, unless it gives a seat of one to somebody else.
    """
    result, fresh = Seating(), list[Document]()
    for seat in Seat:
        ids = []
        for handle in named(values, seat):
            person = _person(scope, handle)
            if person.id not in result.people and handle not in scope.handles:
                fresh += [person, Known(handle, person.id)]
            result.people[person.id] = person
            ids.append(person.id)
            if seat.side is Side.OURS and person.side is Side.CLIENT:
                result.errors[seat.value] = say("error-seat-client")
        if seat in SHARED_SEATS or not ids:
            unseen = (kept or {}).get(seat, ())
            ids += unseen
            result.people |= {one: scope.people[one] for one in unseen if one in scope.people}
        if ids:
            result.seats[seat] = tuple(dict.fromkeys(ids))
        elif seat in needed:
            result.errors[seat.value] = say("error-seat-needed")
        if len(ids) > 1 and seat not in SHARED_SEATS:
            result.errors[seat.value] = say("error-seat-one")
    ours = {one for seat, ids in result.seats.items() if seat.side is Side.OURS for one in ids}
    for seat, people in result.seats.items():
        if seat.side is Side.CLIENT and ours & set(people):
            result.errors[seat.value] = say("error-seat-both")
    result.fresh = tuple(fresh)
    return result


def _person(scope: Scope, handle: Handle) -> Person:
    known = scope.people.get(scope.handles.get(handle, ""))
    return known or Person.unmet(handle)
