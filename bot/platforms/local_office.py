"""What the local workspace's modules share: the store, the rooms, the desks, the clock; and who reads what."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.cards.reader import Reader
from bot.model.languages import closest
from bot.model.local import LocalMessage
from bot.model.person import Person
from bot.platforms.local_clock import LocalClock
from bot.platforms.local_desks import Desks
from bot.platforms.local_drawn import Drawn
from bot.platforms.local_history import History
from bot.platforms.local_live import Live
from bot.platforms.local_people import ZONE, Place, Sitter
from bot.ports import Store
from bot.texts.lookup import Texts

#: The emoji offered under a message: the name that the core is told, and the sign.
EMOJI = {
    "+1": "👍",
    "white_check_mark": "✅",
    "eyes": "👀",
    "tada": "🎉",
    "warning": "⚠️",
    "question": "❓",
}


@dataclass(slots=True)
class Office:
    """One workspace at work."""

    store: Store
    texts: Texts
    clock: LocalClock
    live: Live
    history: History
    desks: Desks
    drawn: Drawn = field(default_factory=Drawn)
    _last: int = field(default=0)

    def serial(self) -> int:
        """A number that tells one act from the next, also after a restart: the time in microseconds."""
        self._last = max(self._last + 1, int(self.clock.now().timestamp() * 1_000_000))
        return self._last

    async def people(self) -> Mapping[str, Person]:
        """Everybody the core knows, by id."""
        return {held.doc.id: held.doc for held in await self.store.find(Person.KIND)}

    async def reader(self, sitter: Sitter) -> Reader:
        """The person in a seat, as a reader of their own page: their own choice of language comes first."""
        people = await self.people()
        me = next((one for one in people.values() if sitter.handle in one.handles), None)
        language = closest(me.language if me else None, self.desks.seat(sitter.user).language)
        return Reader(language, ZONE, people=people, outside=not sitter.ours)


def reading(message: LocalMessage, place: Place, own: Reader) -> Reader:
    """For whom a message's card is drawn: the room it was posted to, or whoever alone sees it."""
    alone = place.kind == "direct" or message.only is not None
    language = own.language if alone else message.language
    outside = place.kind == "client" or own.outside
    return Reader(language, message.zone, message.mood, own.people, outside)
