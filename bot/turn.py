"""The one road: load, decide, commit, and only then answer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from time import monotonic
from typing import get_args

import structlog

from bot.abreast import ABREAST
from bot.audience import may_see
from bot.cards.card import CLIENT, Card, Form, Para, say
from bot.cards.reader import Reader
from bot.effects import Ask, Erase, Forget, Later, Live, Log, Reject, Say, ShowHome, Turn, Whisper
from bot.errors import Busy, Conflict, Repeated
from bot.events import Due, Event, Reacted, Said, Submitted
from bot.handlers.routes import decide
from bot.ids import derive
from bot.limits import Limits, Verdict
from bot.loading import Shelf, fresh, load
from bot.model.channel import Channel
from bot.model.document import Change, Document, Drop, Put
from bot.model.engagement import Engagement
from bot.model.erasure import Erasure
from bot.model.owed import DueItem, Owed
from bot.model.person import Person
from bot.model.playbook import Playbook
from bot.model.scope import Scope
from bot.model.seats import Side
from bot.ports import Batch, Clock, LogLine, Reply, Store
from bot.readers import reader_for

#: Turns in hand at once; what comes on top is asked to come again.
MOST = 64
#: Kinds of documents that are written whatever stands under their key.
BLIND: set[type] = {Owed, DueItem, Playbook}
#: What others act on once it is committed: posts, items due, who or what is known now, what is to be erased.
TOLD: set[type] = {Owed, DueItem, Person, Channel, Erasure}
LIVE: set[type] = set(get_args(Live))
#: How often a turn that lost a race decides again; each loss means that another turn was committed.
TRIES = 20

log = structlog.get_logger("usher.turn")


@dataclass(slots=True)
class Turns:
    """Takes every event of every platform. ``committed`` is told what was written of ``TOLD``.

    ``public`` is the address under which the world reaches this server, if any.
    """

    store: Store
    clock: Clock
    playbooks: Mapping[str, Playbook]
    committed: Callable[[tuple[Document, ...]], None]
    public: str = ""
    #: How much people and workspaces may ask for at once, where that is limited.
    limits: Limits | None = None
    in_hand: int = field(default=0, init=False)
    taken: int = field(default=0, init=False)
    #: When the last of them was answered, by the machine's monotonic clock.
    ended: float = field(default=0.0, init=False)

    async def take(self, event: Event) -> Reply:
        """Take one event; when this returns, all that it decided is on disk, once.

        Raises ``Busy`` with too much in hand, ``StoreError`` when nothing could be saved.
        """
        if self.in_hand >= MOST:
            raise Busy
        self.in_hand += 1
        try:
            if self.in_hand > 1:
                await ABREAST
            verdict = self.limits.judge(event, self.clock.now()) if self.limits else ""
            if verdict and (refusal := await self._too_much(verdict, event)):
                return refusal
            for _ in range(TRIES):
                try:
                    return await self._once(event)
                except Conflict:
                    continue
            raise Conflict(f"lost {TRIES} races")
        finally:
            self.in_hand -= 1
            self.taken += 1
            self.ended = monotonic()

    async def _too_much(self, verdict: Verdict, event: Event) -> Reply | None:
        """The answer to somebody who asks for more than people do; None where it is taken. Raises ``Busy``.

        A client's message is taken whatever comes with it, and a form keeps the words that are in it.
        """
        if verdict == "tenant":
            raise Busy
        scope = await load(Shelf(self.store.view()), event, self.playbooks, self.public)
        if isinstance(event, Said) and not (scope.actor and scope.actor.side is Side.OURS):
            return None
        log.warning("turn.too_much", kind=type(event).__name__)
        if isinstance(event, Submitted) and event.values:
            return await self._reply((Reject({next(iter(event.values)): say("limit-help")}),), scope)
        card = Card(say("limit-title"), (Para(say("limit-help")),), audience=CLIENT)
        return await self._reply((Whisper(card),) if verdict == "told" else (), scope)

    async def _once(self, event: Event) -> Reply:
        live, scope, batch, told = await self._decided(event)
        if batch is not None:
            # While it is flushed, many others are decided: what this one had read and made is let go before.
            saving, batch = self.store.commit(batch), None
            try:
                await saving
            except Repeated:
                log.info("turn.repeated", kind=type(event).__name__)
                # A message is answered once; who pressed or sent a form waits for this request's answer.
                return await self._reply(() if isinstance(event, Said | Reacted) else live, scope)
            self.committed(told)
            if self.in_hand > 1:
                await ABREAST
        return await self._reply(live, scope)

    async def _decided(
        self, event: Event
    ) -> tuple[tuple[Live, ...], Scope | None, Batch | None, tuple[Document, ...]]:
        """What is answered, for which scope (None where nothing is), what is to be saved, and who is told of what."""
        now = self.clock.now()
        shelf = Shelf(self.store.view())
        scope = await load(shelf, event, self.playbooks, self.public)
        turn = decide(scope, event, now)
        # What a turn does not do is looked for once: most do little.
        does = set(map(type, turn.effects))
        live = (
            tuple(guarded(one, scope) for one in turn.effects if isinstance(one, Live)) if does & LIVE else ()
        )
        shown_to = scope if live else None
        about = _about(turn, scope)
        written = _written(turn, scope, event, now, about)
        erased: tuple[str, ...] = ()
        if Erase in does:
            erased = tuple(dict.fromkeys(one.key for one in turn.effects if isinstance(one, Erase)))
            written = tuple(doc for doc in written if doc.key not in erased)
        if not (written or erased or isinstance(event, Due) or (live and isinstance(event, Said | Reacted))):
            return live, shown_to, None, ()
        # Owed posts and due items replace what stands under their key; documents only what was read.
        changes: tuple[Change, ...] = tuple(
            [Put(doc, None if type(doc) in BLIND else shelf.versions.get(doc.key, 0)) for doc in written]
        )
        if Forget in does or isinstance(event, Due):
            changes += _gone(turn, event, written)
        if erased:
            changes += tuple(Drop(key, shelf.versions.get(key)) for key in erased)
        lines: tuple[LogLine, ...] = ()
        if Log in does:
            lines = tuple(_line(one, about, now) for one in turn.effects if isinstance(one, Log))
        told = tuple([doc for doc in written if type(doc) in TOLD])
        return live, shown_to, Batch(now, changes, event.id, lines), told

    async def _reply(self, live: tuple[Live, ...], scope: Scope | None) -> Reply:
        if not live or scope is None:
            return Reply((), Reader())
        parts = [part for one in live if (part := shown(one)) is not None]
        reader = await reader_for(
            self.store,
            parts,
            person=scope.actor,
            channel=scope.channel,
            engagement=scope.engagement,
            workspace=scope.workspace,
        )
        return Reply(live, reader)


def shown(effect: Live) -> Card | Form | None:
    """What a live effect shows, where it shows anything."""
    match effect:
        case Whisper(card=card) | ShowHome(card=card):
            return card
        case Ask(form=form):
            return form
        case Reject():
            return None


def guarded(effect: Live, scope: Scope) -> Live:
    """The effect, if whoever acted may see it; a refusal in its place otherwise, and an alarm in the log."""
    part = shown(effect)
    if part is None or may_see(part.audience, scope.actor):
        return effect
    log.error("audience.refused", effect=type(effect).__name__)
    return Whisper(Card(say("aside-not-for-you"), (Para(say("aside-not-for-you-help")),), audience=CLIENT))


def _written(
    turn: Turn, scope: Scope, event: Event, now: datetime, engagement: str | None
) -> tuple[Document, ...]:
    posts: list[Document] = []
    order = f"{now.timestamp():017.6f}"
    for number, one in enumerate(turn.effects):
        if isinstance(one, Say):
            posts.append(
                Owed(
                    idem=derive(event.id, number),
                    to=one.to,
                    card=one.card,
                    due_at=now,
                    order=f"{order}.{number:03}",
                    engagement=one.about or engagement,
                    card_key=one.key,
                    bump=one.bump,
                    critical=one.critical,
                    view=one.view,
                )
            )
        elif isinstance(one, Later):
            generation = derive(event.id, number)
            posts.append(
                DueItem(
                    one.name,
                    one.what,
                    one.at,
                    generation,
                    one.about or engagement,
                    one.person,
                    one.critical,
                    args=one.args,
                    late=one.late,
                )
            )
    changes = (*turn.changes, *posts)
    return (*changes, *fresh(scope, turn.changes)) if changes else ()


def _gone(turn: Turn, event: Event, written: tuple[Document, ...]) -> tuple[Change, ...]:
    names = [one.name for one in turn.effects if isinstance(one, Forget)]
    if isinstance(event, Due):
        names.append(event.name)
    kept = {doc.key for doc in written}
    return tuple(Drop(f"due:{name}", None) for name in dict.fromkeys(names) if f"due:{name}" not in kept)


def _about(turn: Turn, scope: Scope) -> str | None:
    """The engagement that a turn is about: the one it opens, before that of the room the form was shown in."""
    about = turn.first(Engagement) or scope.engagement
    return about.id if about else None


def _line(one: Log, engagement: str | None, now: datetime) -> LogLine:
    return LogLine(now, one.what, one.by, engagement, one.refs)
