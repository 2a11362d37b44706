"""One owed post on its way out: to whom, may they see it, in which words, and under which message it stands."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import structlog
from msgspec.structs import replace as changed

from bot.audience import may_see
from bot.cards.card import Card, Note, say
from bot.cards.reader import Reader
from bot.errors import DeliveryError, Gone, Overtaken, Uneditable
from bot.leaving import leaving
from bot.model.channel import Channel
from bot.model.engagement import Engagement
from bot.model.owed import Owed, Posted
from bot.model.person import Person
from bot.model.places import Handle, Room
from bot.model.reach import reach
from bot.ports import Clock, Messenger, Store
from bot.readers import reader_for
from bot.views import drawn

#: How far a clock may have been ahead when it was written down that a post is owed.
SKEW = timedelta(days=1)

log = structlog.get_logger("usher.delivery")


@dataclass(frozen=True, slots=True)
class Address:
    """Where a post goes once its person or room was looked up."""

    messenger: Messenger
    room: Room
    reader: Person | Channel
    handle: Handle | None


@dataclass(slots=True)
class Delivery:
    """Makes owed posts through the platforms' messengers."""

    store: Store
    messengers: Mapping[str, Messenger]
    clock: Clock
    #: Whether what this replica has had in hand since then (loop time) is still its own; since when it has a room's.
    holds: Callable[[float], bool] = lambda since: True
    since: dict[str, float] = field(default_factory=dict)
    _direct: dict[Handle, Room] = field(default_factory=dict)

    def view(self) -> "Delivery":
        """For one attempt to make one post."""
        return replace(self, store=self.store.view())

    async def address(self, row: Owed) -> Address:
        """Find where ``row`` goes. Raises ``Gone`` when nobody can be reached under it."""
        if isinstance(row.to, Room):
            messenger = self._messenger(row.to.platform)
            if row.to.direct:
                return Address(messenger, row.to, Channel(row.to), None)
            held = await self.store.get(row.to.key)
            return Address(messenger, row.to, held.doc if held else Channel(row.to), None)
        person = await self._person(row.to.person)
        spread = row.engagement and len(person.handles) > 1
        about = await self.store.get(f"engagement:{row.engagement}") if spread else None
        handle = reach(person, self.messengers, row.to.at, about.doc if about else None)
        if handle is None:
            raise Gone("error-person-unreachable", row.to.person)
        messenger = self._messenger(handle.platform)
        if handle not in self._direct:
            self._direct[handle] = await messenger.direct(handle)
        return Address(messenger, self._direct[handle], person, handle)

    async def _person(self, id_: str) -> Person:
        """Whoever this is now, under the id that the post is for: two may have been found to be one."""
        sought: str | None = id_
        while sought and (held := await self.store.get(f"person:{sought}")):
            person: Person = held.doc
            if person.became is None:
                return person if sought == id_ else changed(person, id=id_)
            sought = person.became
        raise Gone("error-person-unknown", id_)

    def _messenger(self, platform: str) -> Messenger:
        if platform not in self.messengers:
            raise Gone("error-platform-off", platform)
        return self.messengers[platform]

    async def drawn(self, row: Owed) -> Owed | None:
        """The post with what it is to show; None where a view has nothing left to show."""
        if row.view is None:
            return row
        card = await drawn(self.store, row.view)
        return changed(row, card=card) if card else None

    def allowed(self, row: Owed, address: Address) -> bool:
        """Whether the post may be seen where it would land, judged as that place is now."""
        return may_see(row.card.audience, address.reader)

    async def make(self, row: Owed, address: Address, *, unsure: bool) -> Posted:
        """Post or update; returns where the message stands. Raises ``DeliveryError`` kinds.

        ``unsure``: an earlier attempt may have been made, so the platform is asked for the key first.
        """
        reader = await self.reader(row, address)
        key = row.card_key or row.idem
        standing = await self.store.get(f"posted:{row.to.key}:{key}") if row.card_key else None
        before: Posted | None = standing.doc if standing else None
        there = self.messengers.get(before.room.platform) if before else None
        if before and there and not row.bump:
            try:
                await there.update(before.room, before.message, row.card, reader)
            except Uneditable:
                log.info("delivery.posted_anew", key=key)
            else:
                return replace_posted(before, row, self.clock)
        message = await self._made(row, address) if unsure else None
        if message is None:
            since = self.since.get(row.to.key, 0.0)
            if not self.holds(since):
                raise Overtaken(row.idem)
            with leaving(lambda: self.holds(since)):
                message = await address.messenger.post(address.room, row.card, reader, row.idem)
        if row.card.pin:
            await address.messenger.pin(address.room, message)
        if before and there and before.message != message:
            await self._reduce(before, row.card, there, reader)
        return Posted(row.to, key, address.room, message, row.idem, self.clock.now())

    async def _made(self, row: Owed, address: Address) -> str | None:
        since = datetime.fromtimestamp(row.owed_at, UTC) - SKEW
        return await address.messenger.look_up(address.room, row.idem, since)

    async def _reduce(self, old: Posted, card: Card, there: Messenger, reader: Reader) -> None:
        """Leave a pointer where the card stood before; the post is made, so that no fault may repeat it."""
        pointer = Card(card.title, (Note(say("card-moved")),), audience=card.audience)
        try:
            await there.update(old.room, old.message, pointer, reader)
        except DeliveryError as fault:
            log.info("delivery.pointer_refused", key=old.card_key, kind=type(fault).__name__)

    async def reader(self, row: Owed, address: Address) -> Reader:
        """For whom a post is rendered."""
        held = await self.store.get(f"engagement:{row.engagement}") if row.engagement else None
        engagement: Engagement | None = held.doc if held else None
        workspace = await self.store.get(f"workspace:{address.room.platform}:{address.room.tenant}")
        person = address.reader if isinstance(address.reader, Person) else None
        channel = address.reader if isinstance(address.reader, Channel) else None
        return await reader_for(
            self.store,
            [row.card],
            person=person,
            channel=channel,
            engagement=engagement,
            workspace=workspace.doc if workspace else None,
        )


def replace_posted(before: Posted, row: Owed, clock: Clock) -> Posted:
    """The receipt of an update: the same message, under the newer post's key."""
    return Posted(before.to, before.card_key, before.room, before.message, row.idem, clock.now())
