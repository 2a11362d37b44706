"""The core put together, whatever store it has, whatever platforms it serves."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bot.delivery import Delivery
from bot.limits import Limits
from bot.model.document import Document
from bot.model.owed import DueItem
from bot.outbox import Outbox
from bot.playbooks.parse import load as load_playbooks
from bot.ports import AgendaEngine, Clock, Messenger, Store
from bot.readiness import behind
from bot.ringing import LATE, Ringer
from bot.rush import Rush
from bot.scrubbing import Scrubber
from bot.texts.lookup import Texts
from bot.turn import Turns
from bot.web import Vitals

#: Seconds between two posts to one room. Slack asks for about one message a second in a channel; Teams takes 60
#: in 30 seconds of a conversation, 8 in 2, 7 in 1.
PACE = {"slack": 1.0, "teams": 0.5}


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
            scrubber.look(written)
            for doc in written:
                if isinstance(doc, DueItem):
                    engine.arm(doc.due_at)

        turns = Turns(store, clock, load_playbooks(playbooks), committed, public)
        turns.limits = (
            Limits() if isinstance(clock, SystemClock) else None
        )  # a clock that is moved measures nobody
        outbox.patience = Rush(lambda: turns.in_hand, lambda: turns.taken).patience
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
