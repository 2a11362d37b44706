"""All change requests of an engagement in a list: for our side with totals and their share of the budget."""

from collections.abc import Sequence

from bot import agenda
from bot.cards.card import (
    CLIENT,
    Block,
    Button,
    Card,
    Day,
    Facts,
    Note,
    Para,
    Parts,
    Raw,
    Words,
    internal,
    say,
)
from bot.flows.change_words import book_of, costs, share
from bot.flows.desk import Desk
from bot.model.change import ChangeRequest, Cost
from bot.model.engagement import Engagement
from bot.model.internal import Inside

#: More than these are counted, not shown.
MOST = 20


def listing(desk: Desk, found: Sequence[ChangeRequest], reader: str) -> Card:
    """All of them for our side, with totals and their share of the original budget."""
    head, docs = desk.engagement, desk.docs

    def build(inside: Inside) -> Parts:
        blocks: list[Block] = []
        for one in found[::-1][:MOST]:
            blocks.append(Para(line(head, one, one.said)))
        if not found:
            blocks.append(Para(say("change-none")))
        if len(found) > MOST:
            blocks.append(Note(say("home-more", count=len(found) - MOST)))
        rows: list[tuple[Words, Words]] = []
        for state in ("offered", "approved"):
            total = _total([one for one in found if one.state == state], inside)
            rows += [(say(f"change-total-{state}"), words) for _, words in costs(total)]
        percent = share(head.id, docs)
        if percent is not None:
            most = desk.playbook.changes.percent
            rows.append((say("change-share"), say("change-share-is", percent=percent, most=most)))
        else:
            blocks.append(Note(say("change-no-budget")))
        if rows:
            blocks.append(Facts(tuple(rows)))
        new = Button(say("change-new"), "change.new", head.id, style="main", opens=True)
        known = book_of(head.id, docs).budget is not None
        label = "change-budget-again" if known else "change-budget"
        money = Button(say(label), "change.budget", head.id, opens=True)
        shows = tuple(
            Button(say("change-show-one", number=one.number), "change.show", head.id, str(one.number))
            for one in found[::-1][:MOST]
        )
        title = say("change-list-title", client=head.client, count=len(found))
        return title, blocks, (new, money, *shows)

    return internal(build, only=(reader,))


def _total(found: Sequence[ChangeRequest], inside: Inside) -> Cost:
    known = [one.effect.cost.reveal(inside) for one in found if one.effect]
    hours = [one.hours for one in known if one.hours is not None]
    priced = [one for one in known if one.price is not None]
    currencies = {one.currency for one in priced if one.price}
    if len(currencies) > 1 or not priced:
        return Cost(sum(hours) if hours else None)
    price = sum(one.price or 0 for one in priced)
    return Cost(sum(hours) if hours else None, price, "".join(currencies))


def line(head: Engagement, one: ChangeRequest, words: str) -> Words:
    """One request in a line, in ``words`` that whoever reads it may see."""
    day = Day(agenda.local_day(one.at, head.zone))
    state = say(f"change-is-{one.state}")
    return say("change-line", number=one.number, day=day, state=state, what=Raw(_short(words)))


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 80 else words[:79] + "…"


def theirs(head: Engagement, found: Sequence[ChangeRequest]) -> Card:
    """What the client knows of: what they asked for, and what they were offered."""
    known = [one for one in found if one.client or one.offer][::-1]
    blocks: list[Block] = [
        Para(line(head, one, one.offer.what if one.offer else one.said)) for one in known[:MOST]
    ]
    if not known:
        blocks.append(Para(say("change-none-yours")))
    return Card(say("change-yours"), tuple(blocks), audience=CLIENT)
