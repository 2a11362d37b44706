"""The items of a checklist: drafted from the playbook, named for our side, asked of the client, owned by somebody."""

from bot import agenda
from bot.cards.card import Own, Parts, Raw, Words, internal, say
from bot.model.checklist import Checklist, Item
from bot.model.engagement import Engagement
from bot.model.internal import Inside
from bot.model.playbook import Playbook
from bot.model.playbook_checklist import Preparation
from bot.model.seats import Seat


def drafted(engagement: Engagement, playbook: Playbook) -> Checklist:
    """The playbook's items, each with its owner and its date; the days count from the signing, or the opening."""
    start, hours, of = engagement.counted_from, playbook.hours, engagement.countries
    items = (
        Item(
            id=one.id,
            dimension=one.dimension,
            owner=assigned(engagement, one.owner),
            due=agenda.add_business_days(start, one.due, hours, of),
            sort=one.sort,
            seat=one.owner,
        )
        for one in playbook.checklist
    )
    return Checklist(engagement.id, tuple(items))


def assigned(engagement: Engagement, seat: Seat | None) -> str:
    """Who owns what a seat is given: its holder, else the project manager."""
    holder = engagement.holder(seat) if seat else None
    return holder or engagement.holder(Seat.PROJECT_MANAGER) or engagement.opened_by


def prepared(playbook: Playbook, item: Item) -> Preparation | None:
    """What the playbook says of an item; nothing of one that was added, or that it has no longer."""
    return next((one for one in playbook.checklist if one.id == item.id), None)


def name(engagement: Engagement, playbook: Playbook, item: Item, inside: Inside) -> Words:
    """What there is to do, in the words of our side; what the playbook has no longer is worded here, or by us."""
    if item.words:
        return Raw(item.words.reveal(inside))
    found = prepared(playbook, item)
    if found and found.text:
        return Own(found.text, engagement.language)
    return say(f"item-{item.id.replace('_', '-')}")


def named(engagement: Engagement, playbook: Playbook, item: Item) -> Words:
    """The same for a row of what waits: those are only ever shown in cards for named people of our side."""

    def build(inside: Inside) -> Parts:
        return name(engagement, playbook, item, inside), (), ()

    return internal(build).title


def asking(engagement: Engagement, playbook: Playbook, item: Item) -> Words | None:
    """What the client reads when asked for it: the words written here, the firm's, ours; None where there are none."""
    if item.ask:
        return Raw(item.ask)
    found = prepared(playbook, item)
    if found is None or not found.asks:
        return None
    return Own(found.ask, engagement.language) if found.ask else say(f"ask-{item.id.replace('_', '-')}")
