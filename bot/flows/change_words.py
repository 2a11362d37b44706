"""What is known of an engagement's change requests, and how their impact is worded."""

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from bot import agenda
from bot.cards.card import Day, Raw, Text, Words, say
from bot.flows.desk import Desk
from bot.model.change import ChangeBook, ChangeRequest, Cost, Offer, Shown, used
from bot.model.document import Document
from bot.model.plan import Plan


def book_of(engagement: str, docs: Mapping[str, Document]) -> ChangeBook:
    """The book of an engagement (its id), fresh where there is none yet."""
    held = docs.get("changes")
    return held if isinstance(held, ChangeBook) else ChangeBook(engagement)


def requests(docs: Mapping[str, Document]) -> tuple[ChangeRequest, ...]:
    """All that were read, by number; the one that the event names as it was read for it."""
    found = {one.number: one for one in docs.values() if isinstance(one, ChangeRequest)}
    if isinstance(named := docs.get("change"), ChangeRequest):
        found[named.number] = named
    return tuple(found[number] for number in sorted(found))


def share(engagement: str, docs: Mapping[str, Document]) -> int | None:
    """How much of the original budget is approved or offered beside it, in per cent; internal."""
    budget = book_of(engagement, docs).budget
    return used(budget.sealed, requests(docs)) if budget else None


def seen(cost: Cost, shown: Shown) -> Cost:
    """As much of the cost as the client is to read."""
    hours = cost.hours if shown in ("hours", "both") else None
    price = cost.price if shown in ("price", "both") else None
    return Cost(hours, price, cost.currency if price is not None else "")


def costs(cost: Cost) -> Iterator[tuple[Words, Words]]:
    """Hours and price, where they are known."""
    if cost.hours is not None:
        yield say("change-hours"), say("change-hours-are", count=cost.hours)
    if cost.price is not None:
        yield say("change-price"), price(cost)


def price(cost: Cost) -> Text:
    """An amount as the reader's language writes it; nothing to pay is said in words."""
    if not cost.price:
        return say("change-free")
    return say("change-amount", amount=cost.price, currency=Raw(cost.currency))


def timeline(plan: Plan, offer: Offer) -> Words:
    """What becomes of the dates."""
    if not offer.days:
        return say("change-no-delay")
    one = plan.milestone(offer.milestone)
    if one is None or offer.was is None or offer.to is None:
        return say("change-delay", count=offer.days)
    was, to = Day(offer.was), Day(offer.to)
    return say("change-moves", count=offer.days, name=Raw(one.name), was=was, to=to)


def terms(plan: Plan, offer: Offer) -> tuple[tuple[Words, Words], ...]:
    """What the client agrees to, a row each."""
    what: tuple[Words, Words] = (say("change-what"), Raw(offer.what))
    return (what, (say("change-timeline"), timeline(plan, offer)), *costs(offer.cost))


def dated(desk: Desk, offer: Offer) -> Offer:
    """The offer with the day that its milestone would move to, where that is known."""
    milestone = desk.plan.milestone(offer.milestone)
    if milestone is None or not offer.days:
        return offer
    hours, countries = desk.playbook.hours, desk.engagement.countries
    to = agenda.add_business_days(milestone.expected, offer.days, hours, countries)
    return replace(offer, was=milestone.expected, to=to)
