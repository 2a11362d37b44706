"""What is owed to a room: in order, within its platform's pace, until it is done or a person must act."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

import structlog
from msgspec.structs import replace

from bot.delivery import Address, Delivery
from bot.errors import Conflict, DeliveryError, Gone, Limited, NotDelivered, Overtaken, StoreError, Unknown
from bot.model.channel import Channel
from bot.model.document import Document, Held, Put
from bot.model.owed import Direct, Owed
from bot.model.person import Person
from bot.pacing import Pacing, Windows
from bot.ports import Batch
from bot.resting import Calm, Rest
from bot.set_aside import LOST, alarm, missed

log = structlog.get_logger("usher.outbox")

#: Posts on their way at once, over all rooms: the rest of the machine belongs to whoever is waiting for an answer.
AT_ONCE = 32
#: Waits between attempts double from the first to the last, in seconds.
FIRST_WAIT, LONGEST_WAIT = 1.0, 300.0
#: A post that failed so often (some 25 minutes) is at fault itself, while others were made on its platform; in quiet
#: places after so often (four hours and a half).
ENOUGH, AT_LAST = 12, 60
#: Seconds that a stop waits for posts that are on their way.
GRACE = 5.0
#: The database's clock may be so much ahead of this machine's.
SKEW = timedelta(seconds=5)
#: A post that a person must free waits this long for somebody to act before it is looked at again.
HELD = timedelta(days=1)


@dataclass(slots=True)
class Outbox:
    """Sends owed posts, ``known`` by key until then. One queue a room: a broken room never holds up another."""

    delivery: Delivery
    #: How many posts one room takes within how long, by platform; absent means as many as there are.
    pace: Mapping[str, Windows] = field(default_factory=dict)
    #: Told that posts are owed, where whichever replica is asked to (``post``) makes them; else they are made here.
    elsewhere: Callable[[], None] | None = None
    #: How old a post may become while there is something to answer; what is critical waits for nothing.
    patience: Callable[[], timedelta] = timedelta
    queues: dict[str, list[str]] = field(default_factory=dict, init=False)
    unsure: set[str] = field(default_factory=set, init=False)
    sent: int = field(default=0, init=False)
    failed: int = field(default=0, init=False)
    _made: Counter[str] = field(default_factory=Counter, init=False)
    known: set[str] = field(default_factory=set, init=False)
    _workers: dict[str, asyncio.Task[None]] = field(default_factory=dict, init=False)
    #: Rooms with posts for which nobody works yet, and how many of the workers begun have not begun with a post.
    _waiting: dict[str, None] = field(default_factory=dict, init=False)
    _coming: int = field(default=0, init=False)
    _changed: dict[str, None] = field(default_factory=dict, init=False)
    _freeing: asyncio.Task[None] | None = field(default=None, init=False)
    _pacing: Pacing = field(default_factory=Pacing, init=False)
    _rest: Rest = field(default_factory=Rest, init=False)
    _calm: Calm = field(init=False)
    _slots: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE), init=False)

    def __post_init__(self) -> None:
        self._calm = Calm(lambda: not self.patience())

    def wake(self, rows: Iterable[Document], *, unsure: bool = False) -> None:
        """Take up rows just committed, or (``unsure``) found at start, whose last attempt nobody remembers."""
        for row in rows:
            kind = type(row)
            if kind is Owed and self.elsewhere:
                self.elsewhere()
            elif kind is Owed:
                self._take_up(row.key, row.to.key, unsure=unsure)  # type: ignore[attr-defined]
            elif kind is Person or kind is Channel:
                self._changed[Direct(row.id).key if kind is Person else row.key] = None  # type: ignore[attr-defined]
        if self._changed and self._freeing is None:
            self._freeing = asyncio.get_running_loop().create_task(self._free())

    def _take_up(self, key: str, to: str, *, unsure: bool) -> None:
        if unsure:
            self.unsure.add(key)
        queue = self.queues.setdefault(to, [])
        if key in self.known and key in queue:
            queue.remove(key)
        queue.append(key)
        self.known.add(key)
        if to not in self._workers:
            self._waiting[to] = None
            self._begin()

    def _begin(self) -> None:
        """Begin with rooms that wait, as far as there is room for their posts: a task for each costs the turns."""
        while self._waiting and self._coming < AT_ONCE and not (self._slots.locked() or self._rest.ended()):
            self._work_for(next(iter(self._waiting)))

    def _work_for(self, to: str) -> None:
        if to not in self._workers:
            self._waiting.pop(to, None)
            self._coming += 1
            self._workers[to] = asyncio.get_running_loop().create_task(self._work(to))

    def sweep(self, rows: Iterable[Owed], *, unsure: bool = False) -> None:
        """Take up what the store says is owed and no queue has: after a start, a hold, or a failure."""
        for row in sorted(rows, key=lambda one: one.order):
            if row.key not in self.known:
                self._take_up(row.key, row.to.key, unsure=unsure)

    async def post(self, keys: Sequence[str], unsure: bool) -> None:
        """Make the posts of one room under these keys, as far as they are still owed, and wait until it is done."""
        found = [await self.delivery.store.get(key) for key in keys]
        by = self.delivery.clock.now() + SKEW
        rows = [one.doc for one in found if one and (one.doc.held is None or one.doc.due_at <= by)]
        self.sweep(rows, unsure=unsure)
        rooms = {row.to.key for row in rows if row.to.key in self.queues}
        for to in rooms:
            self.delivery.since[to] = asyncio.get_running_loop().time()
            self._work_for(to)
        await asyncio.gather(*(self._workers[to] for to in rooms))

    async def _free(self) -> None:
        """What was held back from a person or a room is tried again when it became known who or what they are."""
        try:
            while self._changed:
                to = next(iter(self._changed))
                del self._changed[to]
                held_back = await self.delivery.store.find("owed", "held", to)
                if self.elsewhere is None:
                    self.sweep([held.doc for held in held_back])
                    continue
                for held in held_back:
                    await self._write(replace(held.doc, due_at=self.delivery.clock.now()), held.version)
                self.elsewhere()
        except StoreError:
            log.exception("outbox.store_failed")
        finally:
            self._freeing = None

    async def drain(self) -> None:
        """Wait until every queue is empty: for rehearsals, tests and a graceful stop."""
        while tasks := [*self._workers.values(), *([self._freeing] if self._freeing else [])]:
            await asyncio.gather(*tasks, return_exceptions=True)

    async def stop(self) -> None:
        """Let the posts that are on their way arrive, and begin no other; what is left stays owed."""
        self._rest.end()
        tasks = [*self._workers.values(), *([self._freeing] if self._freeing else [])]
        if tasks:
            await asyncio.wait(tasks, timeout=GRACE)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _work(self, to: str) -> None:
        queue, key = self.queues[to], ""
        self._coming -= 1
        try:
            while queue and not self._rest.ended():
                key = queue.pop(0)
                for one in await missed(self.delivery.store, key, to):
                    if self._rest.ended() or not await self._send(one):
                        break
                await self._send(key)
                if key not in queue:
                    self.known.discard(key)
        except Overtaken:
            log.info("outbox.overtaken", to=to)
        except StoreError:
            log.exception("outbox.store_failed")
        finally:
            self.known.difference_update((key, *queue))
            self.queues.pop(to, None)
            self._workers.pop(to, None)
            self._begin()

    async def _send(self, key: str) -> bool:
        """Make the post as it is by the time that there is room for it; again until it is made or held back.

        Whether its place takes posts, as far as it was tried.
        """
        unsure, wait, platform, made = key in self.unsure, FIRST_WAIT, "", self._made.copy()
        while True:
            async with self._slots:
                held = await self._next(key)
                if held is None or self._rest.ended():
                    return held is None
                unsure, delivery = unsure or held.doc.unknown, self.delivery.view()
                try:
                    row = await delivery.drawn(held.doc)
                    if row is None:
                        await self.delivery.store.done(held)
                        return True
                    address = await delivery.address(row)
                    platform = address.room.platform
                    if not delivery.allowed(row, address):
                        await self._refused(held, address)
                        return False
                    receipt = await delivery.make(row, address, unsure=unsure)
                except Limited as limit:
                    log.info("outbox.limited", seconds=limit.retry_after)
                    pause = limit.retry_after
                except Gone as gone:
                    await self._gone(held, gone)
                    return False
                except (Unknown, NotDelivered) as fault:
                    self.failed += 1
                    unsure = unsure or isinstance(fault, Unknown)
                    kind = type(fault).__name__
                    log.warning("outbox.failed", kind=kind, attempt=held.doc.attempts, wait=wait)
                    tried = replace(held.doc, attempts=held.doc.attempts + 1, unknown=unsure)
                    if tried.attempts >= (ENOUGH if self._made[platform] > made[platform] else AT_LAST):
                        await self._hold(Held(tried, held.version), DeliveryError.key)
                        return False
                    await self._write(tried, held.version)  # a newer version of the post takes its place
                    pause, wait = wait, min(wait * 2, LONGEST_WAIT)
                except (StoreError, Overtaken):
                    raise
                except Exception:  # a fault of ours in one post: it may not hold up those behind it for ever
                    log.exception("outbox.fault", key=key)
                    await self._hold(held, DeliveryError.key)
                    return False
                else:
                    self.unsure.discard(key)
                    self.sent += 1
                    self._made.update((platform, ""))
                    break
            await self._pause(pause)
        self._begin()  # others may post while this one is written down as made
        await self.delivery.store.done(held, receipt if held.doc.card_key else None)
        if windows := self.pace.get(platform):
            await self._pause(self._pacing.made(address.room.key, windows))
        return True

    async def _pause(self, seconds: float) -> None:
        """Wait, unless it is to stop; meanwhile others may post."""
        self._begin()
        if seconds:
            await self._rest.take(seconds)

    def _yields(self, row: Owed) -> bool:
        patience = self.patience()
        return bool(patience) and not row.critical and self.delivery.clock.now() - row.due_at < patience

    async def _next(self, key: str) -> Held[Owed] | None:
        """The post as it is when its turn has come; whoever came later waits behind it."""
        held: Held[Owed] | None = await self.delivery.store.get(key)
        waited = False
        while held and self._yields(held.doc) and not self._rest.ended():
            await self._calm.wait()
            waited = True
        return await self.delivery.store.get(key) if waited else held

    async def _write(self, row: Owed, version: int, *more: Document) -> None:
        changes = (Put(row, version), *(Put(one, None) for one in more))
        with contextlib.suppress(Conflict):
            await self.delivery.store.commit(Batch(self.delivery.clock.now(), changes))

    async def _refused(self, held: Held[Owed], address: Address) -> None:
        """Not for this place as it is now: hold the post back and tell the PM, who alone can free it.

        Whoever or whatever no platform has described yet is described first; then the post is tried again.
        """
        row, reader = held.doc, address.reader
        unknown = reader.side is None if isinstance(reader, Person) else reader.shared is None
        if unknown and row.held is None:
            await self._write(replace(row, held="error-not-known-yet"), held.version)
            with contextlib.suppress(DeliveryError):
                await address.messenger.know(address.handle or address.room)
            self.queues[row.to.key].insert(0, row.key)  # next: what comes after it is posted after it
            return
        log.error("audience.held", to=row.to.key, key=row.card_key)
        await self._hold(held, "error-held-back")

    async def _gone(self, held: Held[Owed], gone: Gone) -> None:
        log.error("outbox.gone", to=held.doc.to.key, why=gone.key)
        await self._hold(held, gone.key)
        if isinstance(held.doc.to, Direct) and gone.key in LOST:
            await self._lost(held.doc.to.person)

    async def _lost(self, id_: str) -> None:
        """Remember that somebody cannot be reached: what is meant for them goes up the line from now on."""
        held: Held[Person] | None = await self.delivery.store.get(f"person:{id_}")
        if held is None or held.doc.lost or held.doc.became:
            return
        now = self.delivery.clock.now()
        with contextlib.suppress(Conflict):
            await self.delivery.store.commit(Batch(now, (Put(replace(held.doc, lost=now), held.version),)))

    async def _hold(self, held: Held[Owed], why: str) -> None:
        now = self.delivery.clock.now()
        kept = replace(held.doc, held=why, due_at=now + HELD)
        told = () if held.doc.held == why else await alarm(self.delivery.store, kept, why, now)
        await self._write(kept, held.version, *told)
        self.wake(told)
