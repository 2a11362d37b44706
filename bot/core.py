"""The core put together, whatever store it has, whatever platforms it serves."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bot.delivery import Delivery
from bot.limits import Limits
from bot.model.document import Document
from bot.model.erasure import Erasure
from bot.model.owed import DueItem
from bot.outbox import Outbox
from bot.pacing import Windows
from bot.playbooks.parse import load as load_playbooks
from bot.ports import AgendaEngine, Clock, Messenger, Store
from bot.readiness import behind
from bot.ringing import LATE, Ringer
from bot.rush import Rush
from bot.scrubbing import Scrubber
from bot.texts.lookup import Texts
from bot.turn import Turns
from bot.web import Vitals

#: Posts to one room within so many seconds: Slack asks for about one message a second in a channel; of one
#: conversation Teams takes these (Teams: rate limiting, per bot per thread).
PACE: dict[str, Windows] = {
    "slack": ((1, 1.0),),
    "teams": ((7, 1.0), (8, 2.0), (60, 30.0), (1800, 3600.0)),
}
#: The same where any replica may make the next one: each post is followed by a pause of its room.
PACE_OF_MANY: dict[str, Windows] = {"slack": ((1, 1.0),), "teams": ((1, 0.5),)}


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass(slots=True)
class Core:
    """The core of a running bot, whatever platforms it serves."""

    store: Store
    clock: Clock
    texts: Texts
    turns: Turns
    outbox: Outbox
    ringer: Ringer
    messengers: dict[str, Messenger]
    scrubber: Scrubber
    #: Asked by /readyz: whether a platform can reach us.
    reached: list[Callable[[], Awaitable[bool]]] = field(default_factory=list)

    @classmethod
    def build(
        cls, playbooks: Path, store: Store, clock: Clock, engine: AgendaEngine, public: str = ""
    ) -> "Core":
        """Put the core together, with the firm's own playbooks from a folder; nothing runs yet.

        ``public`` is the address under which the world reaches this server, if any.
        """
        messengers: dict[str, Messenger] = {}
        scrubber = Scrubber(store, clock)
        outbox = Outbox(Delivery(store, messengers, clock), PACE)

        def committed(written: tuple[Document, ...]) -> None:
            outbox.wake(written)
            for doc in written:
                if isinstance(doc, DueItem):
                    engine.arm(doc.due_at)
                elif isinstance(doc, Erasure) and doc.done_at is None:
                    scrubber.wake()

        turns = Turns(store, clock, load_playbooks(playbooks), committed, public)
        turns.limits = (
            Limits() if isinstance(clock, SystemClock) else None
        )  # a clock that is moved measures nobody
        outbox.patience = Rush(lambda: turns.in_hand, lambda: turns.taken, lambda: turns.ended).patience
        ringer = Ringer(store, clock, turns.take, outbox, engine)
        return cls(store, clock, Texts(), turns, outbox, ringer, messengers, scrubber)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """What was erased before the last stop is finished; at the end posts and files are left as they are."""
        self.scrubber.wake()
        try:
            yield
        finally:
            await self.outbox.stop()
            await self.scrubber.stop()

    def vitals(self) -> Vitals:
        """What /readyz and /metrics ask."""

        async def reached() -> bool:
            return all([await one() for one in self.reached])

        return Vitals(
            healthy=lambda: self.store.healthy,
            in_hand=lambda: self.turns.in_hand,
            taken=lambda: self.turns.taken,
            sent=lambda: self.outbox.sent,
            failed=lambda: self.outbox.failed,
            waiting=lambda: len(self.outbox.queues),
            lateness=lambda: self.ringer.lateness,
            reached=reached,
            behind=lambda: behind(self.store, self.clock.now(), LATE),
        )
