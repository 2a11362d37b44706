"""One thing that waits for somebody: what Home, "continue" and a reminder all show."""

from datetime import datetime

import msgspec

from bot.cards.card import Button, Words


class Row(msgspec.Struct, frozen=True):
    """One thing that waits for a person, with the button that goes on with it.

    ``due`` (aware) is when it should be done; past it, the row is in every reminder. ``id`` names it within its
    engagement, so that it can be reminded of (``nudging.remind``).
    """

    words: Words
    button: Button
    due: datetime | None = None
    id: str = ""
