"""Cards of a room that were drawn already: one more line in a full room costs that line, and not all of them."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from bot.cards.card import Card
from bot.model.local import LocalMessage

#: So many cards are kept as they were drawn; the one that nobody looked at for longest goes.
KEPT = 1_000


class Drawn:
    """Cards by the page (its address) and the message; one that changed, or whose reader did, is drawn anew."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, int], tuple[Card, Hashable, str]] = OrderedDict()

    def card(
        self, page: str, message: LocalMessage, card: Card, reader: Hashable, draw: Callable[[], str]
    ) -> str:
        """The message's card as ``draw`` makes it; ``reader`` is all that it depends on beside the card."""
        where = page, message.n
        known, before, html = self._kept.get(where, (None, None, ""))
        if known is not card or before != reader:
            html = draw()
        self._kept[where] = card, reader, html
        self._kept.move_to_end(where)
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return html
