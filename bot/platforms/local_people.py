"""The invented people and rooms of the local workspace, and how the core gets to know them."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from bot.events import Joined, Met
from bot.model.places import Handle, Room
from bot.model.seats import Seat, Side

PLATFORM = TENANT = "local"
FIRM, CLIENT_NAME = "Larkfield", "Northwind"
ZONE = "Europe/Copenhagen"
BOT = Handle(PLATFORM, TENANT, "usher")


@dataclass(frozen=True, slots=True)
class Sitter:
    """Somebody whose seat can be taken; ``user`` is their id in handles and addresses."""

    user: str
    name: str
    seat: Seat

    @property
    def handle(self) -> Handle:
        return Handle(PLATFORM, TENANT, self.user)

    @property
    def ours(self) -> bool:
        return self.seat.side is Side.OURS

    @property
    def firm(self) -> str:
        return FIRM if self.ours else CLIENT_NAME

    @property
    def email(self) -> str:
        return f"{self.user}@{self.firm.lower()}.example"


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to be: a channel, the direct conversation with the bot, or the bot's home."""

    channel: str
    name: str
    kind: Literal["internal", "client", "direct", "home"]
    room: Room


SITTERS = (
    Sitter("mika", "Mika Sørensen", Seat.SALES_REP),
    Sitter("priya", "Priya Raman", Seat.PROJECT_MANAGER),
    Sitter("tomas", "Tomás Oliveira", Seat.DELIVERY_LEAD),
    Sitter("aiko", "Aiko Tanaka", Seat.TEAM_MEMBER),
    Sitter("farid", "Farid Osman", Seat.CLIENT_SERVICES_LEAD),
    Sitter("elena", "Elena Volkova", Seat.ENGAGEMENT_PARTNER),
    Sitter("henrik", "Henrik Dahl", Seat.MANAGING_PARTNER),
    Sitter("nadia", "Nadia Rahman", Seat.CLIENT_LEAD),
    Sitter("oscar", "Oscar Lindqvist", Seat.CLIENT_SPONSOR),
    Sitter("mei", "Mei Lin Chong", Seat.CLIENT_STAKEHOLDER),
)
BY_USER = {sitter.user: sitter for sitter in SITTERS}


def channel(name: str, kind: Literal["internal", "client"]) -> Place:
    return Place(f"c-{name}", name, kind, Room(PLATFORM, TENANT, f"c-{name}"))


INTERNAL = channel("northwind-internal", "internal")
CLIENT = channel("northwind-client", "client")
CHANNELS = {place.channel: place for place in (INTERNAL, CLIENT)}


def direct(user: str) -> Room:
    """The room of somebody's direct conversation with the bot."""
    return Room(PLATFORM, TENANT, f"d-{user}", direct=True)


def places(sitter: Sitter) -> dict[str, Place]:
    """Where somebody may be, by channel id: a client sees no internal channel."""
    room = direct(sitter.user)
    channels = [place for place in CHANNELS.values() if sitter.ours or place.kind == "client"]
    own = [Place(room.channel, "Usher", "direct", room), Place("home", "Usher", "home", room)]
    return {place.channel: place for place in (*channels, *own)}


def address(sitter: Sitter, place: Place | str, act: str = "") -> str:
    """Where on the page a seat looks at a place, or does something there."""
    channel = place if isinstance(place, str) else place.channel
    return f"/as/{sitter.user}/{channel}" + (f"/{act}" if act else "")


def met(sitter: Sitter, language: str | None) -> Met:
    """Who somebody is, as the core is told; the same values make the same event."""
    values = (sitter.name, str(sitter.ours), str(language), ZONE, sitter.email)
    told = sha256("\0".join(values).encode()).hexdigest()[:16]
    return Met(
        f"met/{sitter.handle.key}/{told}",
        direct(sitter.user),
        sitter.handle,
        sitter.name,
        sitter.ours,
        language,
        ZONE,
        sitter.email,
    )


def arrivals() -> Iterator[Joined]:
    """The bot's coming into each channel, with what is known of the channel."""
    for place in CHANNELS.values():
        shared = place.kind == "client"
        yield Joined(f"joined/{place.room.key}", place.room, BOT, True, place.name, shared)
