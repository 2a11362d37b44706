"""The preparation of an engagement: its items are done, changed and added, and everything that shows them follows."""

from collections.abc import Iterable, Mapping
from datetime import datetime

import msgspec
from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Button, Check, Day, Parts, Who, internal, private, say
from bot.cards.card import Checklist as Lines
from bot.effects import Effect, Later, Log, Reject, Say, Turn
from bot.flows import checklist_asks as asks
from bot.flows import checklist_cards as cards
from bot.flows.asides import aside
from bot.flows.checklist_items import assigned, drafted, name, named
from bot.flows.checklist_read import Read, full
from bot.flows.nudging import remind, tomorrow
from bot.model.checklist import Checklist, Item
from bot.model.document import Document
from bot.model.engagement import Engagement
from bot.model.internal import Inside
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.playbook import Playbook
from bot.model.seats import Side


class Course(msgspec.Struct, frozen=True, gc=False):
    """The checklist of one engagement as somebody works on it; every move returns a Turn."""

    engagement: Engagement
    playbook: Playbook
    checklist: Checklist
    people: Mapping[str, Person] = {}

    def begin(self, now: datetime) -> Turn:
        """The cards are posted and the owners' reminders planned."""
        log = Log("checklist.begun", refs={"items": str(len(self.checklist.items))})
        planned = self.planned(self.checklist.items, now)
        return Turn((self.checklist,), (*self.shown(), *planned, log))

    def shown(self, dimension: str = "") -> tuple[Say, ...]:
        """The cards in the channel, brought up to date; those of one dimension where it is given."""
        one = self.engagement
        return tuple(
            Say(
                one.internal,
                cards.part_card(one, self.playbook, self.checklist, part),
                key=f"checklist:{one.id}:{part}",
            )
            for part in cards.parts(self.checklist, dimension)
        )

    def moved(self, role: str) -> tuple[Say, ...]:
        """The cards in a channel that has just become one of the engagement's."""
        if role == "internal":
            return self.shown()
        asked = any(one.asked for one in self.checklist.items)
        return asks.board(self.engagement, self.playbook, self.checklist) if asked else ()

    def planned(self, items: Iterable[Item], now: datetime) -> tuple[Later, ...]:
        """One reminder for each owner and day: when it rings, all that is due by then is told."""
        hours, of, zone = self.playbook.hours, self.engagement.countries, self.engagement.zone
        first: dict[tuple[str, datetime], Item] = {}
        for one in items:
            if one.unfinished:
                at = agenda.opening(one.due, hours, zone)
                if at <= now:
                    day = agenda.add_business_days(agenda.local_day(now, zone), 1, hours, of)
                    at = agenda.opening(day, hours, zone)
                first.setdefault((one.owner, at), one)
        return tuple(
            remind(owner, self.engagement.id, asks.row(one), at) for (owner, at), one in first.items()
        )

    def done(self, item: Item, by: Person, now: datetime, *, quiet: bool) -> Turn:
        """Check an item off; ``quiet`` where the card that was pressed shows it."""
        ticked = replace(item, state="done", by=by.id, at=now, reason=None)
        turn = self._kept(ticked, by, now)
        what = named(self.engagement, self.playbook, item)
        return turn if quiet else turn + aside(say("checklist-ticked", what=what), audience=private(by.id))

    def changed(self, item: Item, read: Read, by: Person, now: datetime) -> Turn:
        """The item's form came back."""
        faults = read.faults or full(self._with(read.item), "ask")
        if faults:
            return Turn(effects=(Reject(faults),))
        turn, after = self._kept(read.item, by, now), self._with(read.item)
        if (read.item.owner, read.item.due, read.item.state) != (item.owner, item.due, item.state):
            turn += Turn(effects=replace(self, checklist=after).planned((read.item,), now))
        if read.item.owner not in (item.owner, by.id) and read.item.unfinished:
            turn += Turn(effects=(self._handed((read.item,), read.item.owner, by.id),))
        if read.item.pending:
            turn += replace(self, checklist=after).to_approve(read.item, by, now)
        return turn

    def to_approve(self, item: Item, by: Person, now: datetime) -> Turn:
        """What is to be asked goes before whoever may approve it: who said so, else its owner."""
        reader = by.id if asks.may(self.engagement, item, by.id) else item.owner
        again = tomorrow(self.engagement, self.playbook, reader, asks.ROW, now)
        return Turn(effects=(asks.draft(self.engagement, self.playbook, self.checklist, reader), again))

    def added(self, read: Read, by: Person, now: datetime) -> Turn:
        """An item of our own."""
        more = replace(self.checklist, items=(*self.checklist.items, read.item))
        faults = read.faults or full(self.checklist, "what")
        if faults:
            return Turn(effects=(Reject(faults),))
        after = replace(self, checklist=more)
        planned = after.planned((read.item,), now)
        log = Log("checklist.added", by.id, {"item": read.item.id})
        turn = Turn((more,), (*after.shown(read.item.dimension), *planned, log))
        if read.item.owner != by.id:
            turn += Turn(effects=(after._handed((read.item,), read.item.owner, by.id),))
        return turn + aside(say("checklist-added"))

    def reseated(self, before: Engagement, by: Person, now: datetime) -> Turn:
        """The seats changed (``before`` they were these): what somebody left behind falls to whoever sits there now."""
        ours, items = self.engagement.people(Side.OURS), list[Item]()
        for one in self.checklist.items:
            passed = one.owner == assigned(before, one.seat) and one.seat is not None
            left = one.owner not in ours
            owner = assigned(self.engagement, one.seat) if one.unfinished and (passed or left) else one.owner
            items.append(replace(one, owner=owner))
        moved = [new for old, new in zip(self.checklist.items, items, strict=True) if old != new]
        if not moved:
            return Turn()
        after = replace(self, checklist=replace(self.checklist, items=tuple(items)))
        told = tuple(
            after._handed(tuple(one for one in moved if one.owner == owner), owner, by.id)
            for owner in dict.fromkeys(one.owner for one in moved)
        )
        log = Log("checklist.passed_on", by.id, {"items": str(len(moved))})
        return Turn((after.checklist,), (*after.shown(), *told, *after.planned(moved, now), log))

    def asked(self, seen: str, by: Person, covers: Iterable[str], now: datetime) -> Turn:
        """What was ``seen`` goes to the client."""
        return self._followed(
            asks.approved(self.engagement, self.playbook, self.checklist, seen, by, covers, now)
        )

    def sent(self, item: Item, by: Person, now: datetime) -> Turn:
        """The client says that they have sent it."""
        return self._followed(
            asks.sent(self.engagement, self.playbook, self.checklist, item, by, self.people, now)
        )

    def _followed(self, turn: Turn) -> Turn:
        """The turn, and the cards of what it changed."""
        held = checklist_of({doc.KIND: doc for doc in turn.changes})
        if held is None:
            return turn
        pairs = zip(self.checklist.items, held.items, strict=True)
        changed = dict.fromkeys(new.dimension for old, new in pairs if old != new)
        after = replace(self, checklist=held)
        return turn + Turn(effects=tuple(card for one in changed for card in after.shown(one)))

    def _with(self, item: Item) -> Checklist:
        return self.checklist.with_item(item)

    def _kept(self, item: Item, by: Person, now: datetime) -> Turn:
        before, after = self.checklist.item(item.id), replace(self, checklist=self._with(item))
        log = Log("checklist.changed", by.id, {"item": item.id, "state": item.state})
        effects: list[Effect] = [*after.shown(item.dimension), log]
        if (before and before.asked) or item.asked:
            effects += asks.board(self.engagement, self.playbook, after.checklist)
        return Turn((after.checklist,), tuple(effects))

    def _handed(self, items: tuple[Item, ...], owner: str, by: str) -> Say:
        """Tells whoever has something new to see to."""
        one = self.engagement

        def build(inside: Inside) -> Parts:
            lines = tuple(
                Check(name(one, self.playbook, item, inside), "open", Day(item.due)) for item in items[:20]
            )
            title = say("checklist-yours", client=one.client, count=len(items), who=Who(by))
            button = Button(say("checklist-see"), "checklist.all", one.id, style="main")
            return title, (Lines(lines),), (button,)

        return Say(Direct(owner), internal(build, only=(owner,)))


def checklist_of(docs: Mapping[str, Document]) -> Checklist | None:
    """The engagement's checklist, once it has begun."""
    held = docs.get("checklist")
    return held if isinstance(held, Checklist) else None


def course(
    engagement: Engagement,
    playbook: Playbook,
    docs: Mapping[str, Document],
    people: Mapping[str, Person] | None = None,
) -> Course:
    """The engagement's checklist; one that has none yet has the playbook's."""
    held = checklist_of(docs) or drafted(engagement, playbook)
    return Course(engagement, playbook, held, people or {})
