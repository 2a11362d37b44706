"""Numbers and words of a change request's forms, read with every fault at its field."""

import re
from collections.abc import Mapping

from bot.cards.card import Raw, Text, say
from bot.events import Value
from bot.flows.paper_form import text
from bot.model.change import Cost

#: The most business days, hours and units of money that one request may come to.
DAYS, HOURS, MONEY = 365, 100_000, 1_000_000_000
_CURRENCY = re.compile(r"[A-Z]{3}")


def cost_of(values: Mapping[str, Value]) -> tuple[Cost, dict[str, Text]]:
    """Hours, price and currency, and what is wrong with them by field."""
    hours, wrong = whole(values, "hours", HOURS)
    price, faults = whole(values, "price", MONEY)
    currency = text(values, "currency").upper()
    if price and not _CURRENCY.fullmatch(currency):
        faults["currency"] = say("change-currency-needed")
    return Cost(hours, price, currency if price else ""), {**faults, **wrong}


def whole(values: Mapping[str, Value], name: str, most: int) -> tuple[int | None, dict[str, Text]]:
    """A whole number from 0 on, or nothing."""
    value = values.get(name)
    if value in (None, ""):
        return None, {}
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= most:
        return value, {}
    said = Raw(str(value)[:20])
    return None, {name: say("change-number", words=said, most=most)}


def long(name: str, words: str, most: int) -> dict[str, Text]:
    """What is wrong with a text that is too long, by its field."""
    return {name: say("paper-too-long", most=most)} if len(words) > most else {}
