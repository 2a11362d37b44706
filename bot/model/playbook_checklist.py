"""What a playbook says of the preparation: what is to be done, by which seat, by when."""

from typing import Literal

import msgspec

from bot.model.seats import Seat

Dimension = Literal["administrative", "operational", "strategic", "relationship"]
#: The lists inside the administrative dimension; items of the others are in none.
Sort = Literal["", "papers", "technical", "data"]
DIMENSIONS: tuple[Dimension, ...] = ("administrative", "operational", "strategic", "relationship")
SORTS: tuple[Sort, ...] = ("papers", "technical", "data")


class Preparation(msgspec.Struct, frozen=True, gc=False):
    """One item. ``due`` is in business days after the signing; ``asks`` that the client can be asked for it.

    ``text`` and ``ask`` (what the client reads) are the firm's own wording by language; else text keys have them.
    """

    id: str
    dimension: Dimension
    owner: Seat
    due: int
    sort: Sort = ""
    text: dict[str, str] = {}
    ask: dict[str, str] = {}
    asks: bool = False
