"""The engagement: the head document that everything else of one client project hangs on."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import ClassVar, Literal
from zoneinfo import ZoneInfo

import msgspec

from bot.model.places import Room
from bot.model.seats import Seat, Side

Mood = Literal["thorough", "light"]


class Engagement(msgspec.Struct, frozen=True, gc=False):
    """One client project under onboarding.

    ``playbook`` is the content hash of the playbook it started with, and keeps. ``signed`` is day S, a date in
    ``zone`` (IANA). ``countries`` are ISO 3166 codes whose holidays count, both sides' together.
    Once closed it is ``archived`` and at last ``erased``, when the playbook says: then its bare head and log are left.
    """

    KIND: ClassVar[str] = "engagement"
    V: ClassVar[int] = 2

    id: str
    client: str
    playbook: str
    language: str
    mood: Mood
    signed: date
    zone: str
    countries: tuple[str, ...]
    internal: Room
    client_room: Room | None
    opened_at: datetime
    opened_by: str
    seats: dict[Seat, tuple[str, ...]] = {}
    state: Literal["open", "closed", "archived", "erased"] = "open"

    @property
    def key(self) -> str:
        return f"engagement:{self.id}"

    def index(self) -> Iterable[tuple[str, str]]:
        yield "state", self.state
        for person in self.people():
            yield "person", person

    @property
    def counted_from(self) -> date:
        """The day that business days count from: that of signing, or of opening where that was later."""
        return max(self.signed, self.opened_at.astimezone(ZoneInfo(self.zone)).date())

    def holder(self, seat: Seat) -> str | None:
        """The person in a seat, the first of them where it takes several."""
        people = self.seats.get(seat, ())
        return people[0] if people else None

    def seats_of(self, person: str) -> frozenset[Seat]:
        """All seats that a person holds here."""
        return frozenset(seat for seat, people in self.seats.items() if person in people)

    def people(self, side: Side | None = None) -> tuple[str, ...]:
        """Everybody seated, once each, in the order of the seats; of one side where it is given."""
        chosen = (seat for seat in Seat if side is None or seat.side is side)
        return tuple(dict.fromkeys(person for seat in chosen for person in self.seats.get(seat, ())))
