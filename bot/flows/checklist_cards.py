"""The checklist as our side sees it: a card for each dimension in the channel, the whole of it at a glance."""

from collections.abc import Iterable, Iterator, Sequence
from zoneinfo import ZoneInfo

from bot.cards.card import (
    Block,
    Button,
    Card,
    Check,
    Checklist,
    Day,
    Note,
    Para,
    Parts,
    Progress,
    Raw,
    Text,
    Who,
    Words,
    internal,
    private,
    say,
)
from bot.flows.checklist_items import name
from bot.model import checklist as model
from bot.model.checklist import Item
from bot.model.engagement import Engagement
from bot.model.internal import Inside
from bot.model.playbook import Playbook
from bot.model.playbook_checklist import DIMENSIONS

#: More items of a dimension than these are on a card of their own.
PAGE = 15
#: So many items, those that are due first, have a button on the card; all of them are one press away.
AT_HAND = 4
SIGN = {"open": "open", "waiting": "now", "done": "done", "dropped": "later"}


def parts(checklist: model.Checklist, dimension: str = "") -> Iterator[str]:
    """The parts that have a card, of one dimension where it is given: a dimension and a page, ``strategic|1``."""
    for one in [dimension] if dimension else DIMENSIONS:
        for page in range(1, -(-len(checklist.of(one)) // PAGE) + 1):
            yield f"{one}|{page}"


def items_of(checklist: model.Checklist, part: str) -> tuple[Item, ...]:
    """The items of a part; none of one that is not there."""
    dimension, _, page = part.partition("|")
    start = (int(page) - 1) * PAGE if page.isascii() and page.isdigit() and page != "0" else 0
    return checklist.of(dimension)[start : start + PAGE]


def finished(items: Sequence[Item]) -> int:
    """How many of them are done, or do not apply."""
    return sum(not one.unfinished for one in items)


def state(engagement: Engagement, item: Item, inside: Inside) -> Words:
    """How an item stands, in a few words: whose it is and by when, or who did it and when."""
    who, due = Who(item.owner), Day(item.due)
    if item.state == "dropped":
        return say("checklist-dropped", reason=Raw(item.reason.reveal(inside) if item.reason else "–"))
    if item.state == "done":
        at = item.at.astimezone(ZoneInfo(engagement.zone)).date() if item.at else item.due
        return say("checklist-did", who=Who(item.by or item.owner), day=Day(at))
    if item.state == "open":
        return say("checklist-open", who=who, day=due)
    key = "pending" if item.pending else "sent" if item.sent_at else "asked"
    return say(f"checklist-{key}", who=who, day=due)


def check(engagement: Engagement, playbook: Playbook, item: Item, inside: Inside) -> Check:
    """One line."""
    label = name(engagement, playbook, item, inside)
    return Check(label, SIGN[item.state], state(engagement, item, inside))  # type: ignore[arg-type]


def part_card(engagement: Engagement, playbook: Playbook, checklist: model.Checklist, part: str) -> Card:
    """One dimension, or a page of it: how far it is, what is due first at hand, the rest one press away."""
    dimension, _, page = part.partition("|")
    every, items = checklist.of(dimension), items_of(checklist, part)
    title: Text = say(f"checklist-{dimension}", client=engagement.client)
    if len(every) > PAGE:
        title = say("paper-page", title=title, page=int(page), pages=-(-len(every) // PAGE))

    def build(inside: Inside) -> Parts:
        done = finished(every)
        label = say("checklist-progress", done=done, total=len(every))
        blocks: list[Block] = [Progress(done, len(every), label)]
        for sort, found in _sorted(items):
            blocks += [Para(say(f"checklist-{sort}"))] if sort else []
            blocks.append(Checklist(tuple(check(engagement, playbook, one, inside) for one in found)))
        first = sorted((one for one in items if one.unfinished), key=lambda one: one.due)[:AT_HAND]
        buttons = [
            Button(
                say("checklist-do", what=name(engagement, playbook, one, inside)),
                "checklist.done",
                engagement.id,
                one.id,
                style="plain" if number else "main",
            )
            for number, one in enumerate(first)
        ]
        buttons.append(Button(say("checklist-change"), "checklist.pick", engagement.id, part))
        buttons.append(Button(say("checklist-add"), "checklist.add", engagement.id, dimension, opens=True))
        return title, blocks, buttons

    return internal(build)


def _sorted(items: Iterable[Item]) -> Iterator[tuple[str, list[Item]]]:
    """The items list by list, in their order."""
    found: dict[str, list[Item]] = {}
    for one in items:
        found.setdefault(one.sort, []).append(one)
    yield from found.items()


def pick_card(
    engagement: Engagement, playbook: Playbook, checklist: model.Checklist, part: str, reader: str
) -> Card:
    """Every item of a part as a button that opens it."""

    def build(inside: Inside) -> Parts:
        buttons = [
            Button(
                say("checklist-item", what=name(engagement, playbook, one, inside)),
                "checklist.item",
                engagement.id,
                one.id,
                opens=True,
            )
            for one in items_of(checklist, part)
        ]
        return say("checklist-pick", client=engagement.client), (), buttons

    return internal(build, only=(reader,))


def overview(engagement: Engagement, checklist: model.Checklist, reader: str) -> Card:
    """How far the preparation is, dimension by dimension, and the way to each."""
    blocks: list[Block] = []
    buttons: list[Button] = []
    for dimension in DIMENSIONS:
        items = checklist.of(dimension)
        if not items:
            continue
        done, label = finished(items), say(f"checklist-of-{dimension}")
        blocks.append(
            Progress(done, len(items), say("checklist-far", what=label, done=done, total=len(items)))
        )
        for part in parts(checklist, dimension):
            page = int(part.partition("|")[2])
            words = label if page == 1 else say("checklist-next", what=label, page=page)
            buttons.append(Button(words, "checklist.show", engagement.id, part))
    mine = sum(one.owner == reader for one in checklist.unfinished)
    blocks.append(Note(say("checklist-mine", count=mine)) if blocks else Para(say("checklist-empty")))
    buttons.append(Button(say("checklist-add"), "checklist.add", engagement.id, opens=True))
    return Card(
        say("checklist-title", client=engagement.client), tuple(blocks), tuple(buttons), private(reader)
    )
