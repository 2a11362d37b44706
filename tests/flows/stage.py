"""A stage for conversations: the real turn, store and outbox, on the platform that only remembers."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Union

from msgspec.structs import replace

from bot.cards.card import Card, Form
from bot.cards.plain import words_of
from bot.cards.reader import Reader
from bot.delivery import Delivery
from bot.effects import Ask, Live, Reject, ShowHome, Whisper
from bot.engines.stepping import SteppingEngine
from bot.events import Commanded, Due, Event, Joined, Met, Opened, Pressed, Reported, Said, Submitted, Value
from bot.model.document import Put
from bot.model.firm import Firm
from bot.model.places import Handle, Room
from bot.model.seats import Seat
from bot.outbox import Outbox
from bot.platforms.memory import MemoryMessenger, SetClock
from bot.playbooks.parse import load
from bot.ports import Batch, Reply
from bot.ringing import Ringer
from bot.texts.lookup import Texts
from bot.texts.spell import spell
from bot.turn import Turns
from storage.tiny import TinyStore

if TYPE_CHECKING:
    from storage.postgres import PostgresStore

AnyStore = Union[TinyStore, "PostgresStore"]

PEOPLE = {
    "mika": ("Mika Sørensen", True),
    "aiko": ("Aiko Tanaka", True),
    "lena": ("Lena Vogel", True),
    "omar": ("Omar Aziz", True),
    "petra": ("Petra Novak", True),
    "carl": ("Carl Client", False),
}
SEATS = {
    Seat.SALES_REP: "mika",
    Seat.PROJECT_MANAGER: "aiko",
    Seat.DELIVERY_LEAD: "lena",
    Seat.ENGAGEMENT_PARTNER: "petra",
    Seat.CLIENT_LEAD: "carl",
}
INTERNAL = Room("local", "T", "northwind-internal")
CLIENT_ROOM = Room("local", "T", "northwind")
#: Monday morning in Copenhagen.
START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TEXTS = Texts()
#: What was shown: post, update, whisper, form or reject; where; the title.
Seen = list[tuple[str, str, str]]


def handle(name: str) -> Handle:
    """Somebody by name: "mika", or on another platform "teams/mika"."""
    platform, _, user = name.rpartition("/")
    return Handle(platform or "local", "T", user)


def direct(name: str) -> Room:
    one = handle(name)
    return Room(one.platform, one.tenant, f"dm-{one.user}", direct=True)


def place(room: Room) -> str:
    return room.channel if room.platform == "local" else f"{room.platform}/{room.channel}"


@dataclass(slots=True)
class Stage:
    """People act by name; what they then see comes back as ``(kind, place, words)``."""

    store: AnyStore
    clock: SetClock
    messenger: MemoryMessenger
    outbox: Outbox
    turns: Turns
    engine: SteppingEngine
    ringer: Ringer
    count: int = 0
    engagement: str = ""
    last: Reply | None = None

    async def happens(self, event: Event) -> Seen:
        """Let one event happen; return everything that was shown because of it."""
        self.messenger.news.clear()
        self.last = await self.turns.take(event)
        await self.outbox.drain()
        return [*(self._live(one, event) for one in self.last.live), *self.seen()]

    def seen(self) -> Seen:
        """Room by room, because only within a room is there an order."""
        news = [
            (one.kind, place(one.room), self.shows(one.card, one.reader, one.room))
            for one in self.messenger.news
        ]
        return sorted(news, key=lambda one: one[1])

    def shows(self, part: Card | Form, reader: Reader, room: Room) -> str:
        """A title as it is read out; a conversation that is played on a renderer has the renderer's in its place."""
        return spell(part.title, reader, TEXTS)

    def _live(self, effect: Live, event: Event) -> tuple[str, str, str]:
        assert self.last
        reader = self.last.reader
        room = INTERNAL if isinstance(event, Due | Reported) else event.room
        match effect:
            case Whisper(card=part) | ShowHome(card=part):
                return ("whisper", "", self.shows(part, reader, room))
            case Ask(form=form):
                return ("form", "", self.shows(form, reader, room))
            case Reject(errors=errors):
                return ("reject", ",".join(sorted(errors)), "")

    def id(self) -> str:
        self.count += 1
        return f"e{self.count}"

    async def says(self, name: str, text: str, **more: Any) -> Seen:
        return await self.happens(Said(self.id(), direct(name), handle(name), text, **more))

    async def commands(self, name: str, text: str, room: Room = INTERNAL) -> Seen:
        return await self.happens(Commanded(self.id(), room, handle(name), "usher", text))

    async def presses(self, name: str, code: str, arg: str = "", room: Room | None = None) -> Seen:
        where = room or direct(name)
        return await self.happens(Pressed(self.id(), where, handle(name), code, self.engagement, arg))

    async def submits(
        self, name: str, code: str, values: Mapping[str, Value], arg: str = "", room: Room | None = None
    ) -> Seen:
        where = room or direct(name)
        return await self.happens(
            Submitted(self.id(), where, handle(name), code, values, self.engagement, arg)
        )

    async def opens_home(self, name: str) -> Seen:
        return await self.happens(Opened(self.id(), direct(name), handle(name)))

    async def opens(self, **changed: Value) -> Seen:
        """``/usher new``, filled in and sent by the project manager."""
        seen = await self.happens(
            Submitted(self.id(), INTERNAL, handle("aiko"), "engagement.new", {**filled(), **changed})
        )
        found = await self.store.find("engagement", "state", "open")
        self.engagement = found[-1].doc.id if found else ""
        return seen

    async def moves(self, to: datetime) -> Seen:
        """Move the clock; everything due on the way rings."""
        self.messenger.news.clear()
        await self.engine.advance(to, self.clock, self.store, self.ringer.ring, self.outbox.drain)
        return self.seen()

    async def doc(self, kind: str) -> Any:
        held = await self.store.get(f"{kind}:{self.engagement}")
        assert held
        return held.doc

    def whispered(self) -> str:
        """All words of the last private answer."""
        assert self.last
        card = next(one.card for one in self.last.live if isinstance(one, Whisper))
        return "\n".join(words_of(card, self.last.reader, TEXTS))

    def asked(self) -> Form:
        """The form that was last opened."""
        assert self.last
        return next(one.form for one in self.last.live if isinstance(one, Ask))

    def whispered_home(self) -> str:
        """All words of the home that was last opened."""
        assert self.last
        card = next(one.card for one in self.last.live if isinstance(one, ShowHome))
        return "\n".join(words_of(card, self.last.reader, TEXTS))

    def words(self, part: Card | Form | None = None) -> str:
        """All words of the last card (or a given one), as its reader reads them."""
        last = self.messenger.news[-1]
        return "\n".join(words_of(part or last.card, last.reader, TEXTS))


def filled() -> dict[str, Value]:
    """The form of ``/usher new`` as it is filled in on this stage."""
    seats: dict[str, Value] = {seat.value: handle(name) for seat, name in SEATS.items()}
    return {
        "client": "Northwind",
        "playbook": "services",
        "language": "en",
        "mood": "thorough",
        "signed": date(2026, 11, 23),
        **seats,
        "team_member": (handle("omar"),),
        "client_stakeholder": (),
        "internal": INTERNAL,
        "client_room": CLIENT_ROOM,
        "zone": "Europe/Copenhagen",
        "countries": "DK",
    }


async def staged(
    language: str = "en", *others: str, prepared: bool = False, store: AnyStore | None = None
) -> AsyncIterator[Stage]:
    """A stage with everybody met, in one language, and both channels known; ``others`` are further platforms.

    Projects have no checklist, whose reminders would come between, unless they are to be ``prepared``.
    """
    books = load(None)
    if not prepared:
        books = {name: replace(one, checklist=()) for name, one in books.items()}
    store, clock = store or TinyStore.in_memory(), SetClock(START)
    messenger = MemoryMessenger(clock, "local")
    elsewhere = {platform: MemoryMessenger(clock, platform, messenger.news) for platform in others}
    outbox = Outbox(Delivery(store, {"local": messenger, **elsewhere}, clock))
    turns = Turns(store, clock, books, outbox.wake)
    engine = SteppingEngine()
    stage = Stage(
        store, clock, messenger, outbox, turns, engine, Ringer(store, clock, turns.take, outbox, engine)
    )
    for name, (full, ours) in PEOPLE.items():
        await turns.take(
            Met(f"met-{name}", direct(name), handle(name), full, ours, language, "Europe/Copenhagen")
        )
    known = Firm("local", "T", "local.T.aiko", START, "skipped")  # the set-up is asked about elsewhere
    await store.commit(Batch(START, (Put(known, 0),)))
    await turns.take(Joined("j1", INTERNAL, handle("usher"), True, "northwind-internal", shared=False))
    await turns.take(Joined("j2", CLIENT_ROOM, handle("usher"), True, "northwind", shared=True))
    yield stage
    await outbox.stop()
    await store.close()
