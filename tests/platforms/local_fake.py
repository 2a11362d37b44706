"""A core of a few lines for the local page's tests: it answers with cards and forms of every kind."""

from dataclasses import dataclass, field
from datetime import datetime

from aiohttp import web

from bot.cards.card import Card, say
from bot.cards.reader import Reader
from bot.effects import Ask, Live, Reject, ShowHome, Whisper
from bot.errors import UsherError
from bot.events import Commanded, Event, Met, Opened, Pressed, Said, Submitted
from bot.model.document import Put
from bot.model.person import Person
from bot.model.seats import Side
from bot.platforms.local import LocalPlatform
from bot.platforms.local_clock import LocalClock
from bot.ports import Batch, Reply, Store
from bot.texts.lookup import Texts
from tests.platforms.local_cards import EVERYTHING, FORM, QUESTION, TOLD

TEXTS = Texts()


@dataclass
class FakeCore:
    """Keeps what it is told. "card" and "question" post a card, "/usher form" asks, "help" whispers."""

    store: Store
    clock: LocalClock
    events: list[Event] = field(default_factory=list)
    advanced: list[datetime] = field(default_factory=list)
    fail: UsherError | None = None

    def __post_init__(self) -> None:
        self.platform = LocalPlatform(self.store, TEXTS, self.take, self.clock, self.advance)

    async def take(self, event: Event) -> Reply:
        if self.fail is not None and not isinstance(event, Met):
            raise self.fail
        self.events.append(event)
        live: tuple[Live, ...] = ()
        match event:
            case Met(by=by, name=name, ours=ours, locale=locale):
                side = Side.OURS if ours else Side.CLIENT
                person = Person(f"p-{by.user}", name, side, (by,), locale=locale)
                await self.store.commit(Batch(self.clock.now(), (Put(person, None),)))
            case Said(text="card"):
                await self.post(event, EVERYTHING)
            case Said(text="question"):
                await self.post(event, QUESTION)
            case Commanded(text="form") | Pressed(code="read"):
                live = (Ask(FORM),)
            case Commanded() | Pressed():
                live = (Whisper(TOLD),)
            case Submitted(code="every.field", values=values):
                wrong = values["client"] == "Nobody"
                live = (Reject({"client": say("error-choose")}),) if wrong else (Whisper(TOLD),)
            case Opened():
                live = (ShowHome(EVERYTHING),)
        return Reply(live, Reader(zone="Europe/Copenhagen"))

    async def post(self, event: Said, card: Card) -> None:
        people = {held.doc.id: held.doc for held in await self.store.find(Person.KIND)}
        reader = Reader("da" if not event.room.direct else "en", "Europe/Copenhagen", people=people)
        await self.platform.messenger.post(event.room, card, reader, f"idem/{event.id}")

    async def advance(self, to: datetime) -> None:
        self.advanced.append(to)


async def serving(store: Store) -> tuple[FakeCore, web.Application]:
    """The page over the fake core, started, ready for a server."""
    clock = LocalClock(store)
    await clock.load()
    core = FakeCore(store, clock)
    app = web.Application()
    core.platform.routes(app)
    await core.platform.start()
    return core, app
