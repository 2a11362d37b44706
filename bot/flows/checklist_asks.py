"""What the client is asked for: drafted in their words, approved by our side, shown in their channel, sent by them."""

from collections.abc import Iterable, Mapping
from datetime import datetime

import msgspec
from msgspec.structs import replace

from bot.cards.card import (
    CLIENT,
    Block,
    Button,
    Card,
    Check,
    Checklist,
    Day,
    Moment,
    Note,
    Para,
    Parts,
    Quote,
    Words,
    internal,
    private,
    say,
)
from bot.effects import Effect, Log, Say, Turn
from bot.flows.asides import aside, refuse, stale
from bot.flows.checklist_items import asking, name
from bot.flows.late_button import late_button
from bot.flows.line import LINE, acting, whom
from bot.flows.nudging import tomorrow
from bot.ids import derive
from bot.model import checklist as model
from bot.model.checklist import Item
from bot.model.engagement import Engagement
from bot.model.internal import Inside
from bot.model.owed import Direct
from bot.model.person import Person
from bot.model.playbook import Playbook
from bot.model.seats import Seat

#: The row of what waits to be approved (``bot.flows.home``).
ROW = "asks"
#: So many received things are still shown to the client, the latest.
RECEIVED = 10


def row(item: Item) -> str:
    """The id of what waits for an item's owner."""
    return f"check-{item.id}"


def may(engagement: Engagement, item: Item, *people: str) -> bool:
    """Whether one of ``people`` (ids: somebody, and whom they stand in for) approves it: its owner, or the line."""
    return item.owner in people or any(set(people) & set(engagement.seats.get(seat, ())) for seat in LINE)


def pending(engagement: Engagement, checklist: model.Checklist, *people: str) -> tuple[Item, ...]:
    """What waits for a word of theirs before the client is asked."""
    return tuple(one for one in checklist.items if one.pending and may(engagement, one, *people))


def mark(items: Iterable[Item]) -> str:
    """Stands for what was seen, so that a yes to it is no yes to something else."""
    return derive(msgspec.json.encode([(one.id, one.ask, one.due) for one in items]).decode())


def draft(
    engagement: Engagement, playbook: Playbook, checklist: model.Checklist, reader: str, *covers: str
) -> Say:
    """What the client would read, before ``reader``; with what they stand in for."""
    items = pending(engagement, checklist, reader, *covers)
    blocks: list[Block] = [Para(say("asks-draft", client=engagement.client))]
    blocks += [
        Quote(asking(engagement, playbook, one) or say("someone"), say("asks-by", day=Day(one.due)))
        for one in items
    ]
    blocks.append(Note(say("asks-draft-note", client=engagement.client)))
    approve = Button(say("paper-approve"), "checklist.ask", engagement.id, mark(items), style="main")
    title = say("asks-draft-title", client=engagement.client, count=len(items))
    card = Card(title, tuple(blocks), (approve,), private(reader))
    return Say(Direct(reader), card, key=f"checklist.asks:{engagement.id}", bump=True)


def approved(
    engagement: Engagement,
    playbook: Playbook,
    checklist: model.Checklist,
    seen: str,
    by: Person,
    covers: Iterable[str],
    now: datetime,
) -> Turn:
    """Ask the client for what was ``seen``, and for nothing else."""
    items = pending(engagement, checklist, by.id, *covers)
    if not items or mark(items) != seen:
        return stale()
    if engagement.client_room is None:
        return refuse("paper-no-room")
    for one in items:
        checklist = checklist.with_item(replace(one, asked_at=now))
    done = Card(say("asks-approved", client=engagement.client, count=len(items)), audience=private(by.id))
    log = Log("checklist.asked", by.id, {"items": ",".join(one.id for one in items)})
    effects: tuple[Effect, ...] = (
        *board(engagement, playbook, checklist, bump=True),
        Say(Direct(by.id), done, key=f"checklist.asks:{engagement.id}"),
        log,
    )
    return Turn((checklist,), effects)


def board(
    engagement: Engagement, playbook: Playbook, checklist: model.Checklist, *, bump: bool = False
) -> tuple[Say, ...]:
    """The one card in the client's channel: what we wait for, and what has come."""
    if engagement.client_room is None:
        return ()
    card = client_card(engagement, playbook, checklist)
    return (Say(engagement.client_room, card, key=f"checklist.asked:{engagement.id}", bump=bump),)


def client_card(engagement: Engagement, playbook: Playbook, checklist: model.Checklist) -> Card:
    """As the client reads it."""
    asked = [(one, asking(engagement, playbook, one)) for one in checklist.items if one.asked]
    left = sorted(
        ((one, words) for one, words in asked if one.state == "waiting" and words),
        key=lambda pair: pair[0].due,
    )
    came = [Check(words, "done") for one, words in asked if one.state == "done" and words][-RECEIVED:]
    if not left:
        return Card(say("asks-complete"), (Checklist(tuple(came)),) if came else (), audience=CLIENT)
    lines = tuple(
        Check(say("asks-line", number=number, what=words), "now" if one.sent_at else "open", _when(one))
        for number, (one, words) in enumerate(left, 1)
    )
    unsent = [(number, one) for number, (one, _) in enumerate(left, 1) if one.sent_at is None]
    buttons = tuple(
        Button(
            say("asks-sent") if len(left) == 1 else say("asks-sent-number", number=number),
            "checklist.sent",
            engagement.id,
            one.id,
            style="main" if place == 0 else "plain",
        )
        for place, (number, one) in enumerate(unsent)
    )
    if unsent:
        buttons = (
            *buttons,
            late_button(engagement.id, f"item:{unsent[0][1].id}" if len(unsent) == 1 else ""),
        )
    note = Note(say("asks-note"))
    hello = (Para(say("asks-hello")),) if unsent else ()
    blocks: tuple[Block, ...] = (*hello, Checklist((*lines, *came)), note)
    return Card(say("asks-title", count=len(unsent)), blocks, buttons, CLIENT)


def _when(item: Item) -> Words:
    return say("asks-came", at=Moment(item.sent_at)) if item.sent_at else say("asks-by", day=Day(item.due))


def sent(
    engagement: Engagement,
    playbook: Playbook,
    checklist: model.Checklist,
    item: Item,
    by: Person,
    people: Mapping[str, Person],
    now: datetime,
) -> Turn:
    """The client says that they have sent it: its owner looks."""
    if item.state != "waiting" or not item.asked:
        return stale()
    if item.sent_at:
        return aside(say("asks-sent-before"))
    checklist = checklist.with_item(replace(item, sent_at=now, sent_by=by.id))
    owner = acting(people, item.owner, engagement.zone, now)
    told = owner or whom(engagement, people, Seat.PROJECT_MANAGER, now)
    log = Log("checklist.sent", by.id, {"item": item.id})
    effects: list[Effect] = [*board(engagement, playbook, checklist), log]
    if told:
        effects.append(Say(Direct(told), _arrived(engagement, playbook, item, told)))
        effects.append(tomorrow(engagement, playbook, item.owner, row(item), now))
    return Turn((checklist,), tuple(effects)) + aside(say("asks-thanks"))


def _arrived(engagement: Engagement, playbook: Playbook, item: Item, reader: str) -> Card:
    """Tells the owner to look."""

    def build(inside: Inside) -> Parts:
        what = name(engagement, playbook, item, inside)
        tick = Button(say("checklist-tick"), "checklist.done", engagement.id, item.id, style="main")
        change = Button(say("checklist-not-there"), "checklist.item", engagement.id, item.id, opens=True)
        title = say("asks-arrived", client=engagement.client)
        return title, (Para(what), Note(say("asks-arrived-how"))), (tick, change)

    return internal(build, only=(reader,))
