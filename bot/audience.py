"""Who may see what: the one guard before anything internal leaves for a room, a person, a form or an export."""

from bot.cards.card import Audience
from bot.model.channel import Channel
from bot.model.person import Person
from bot.model.seats import Side


def may_see(audience: Audience, reader: Person | Channel | None) -> bool:
    """Whether a card for ``audience`` may be shown to a person, or in a channel where everybody reads along.

    Judged as the reader is now. Unknown people and unknown, shared or guest-holding channels count as the
    client's; what is for named people only is never shown in a channel.
    """
    if audience.kind == "client":
        return True
    if isinstance(reader, Person):
        named = audience.kind == "internal" or reader.id in audience.people
        inside = audience.kind == "internal" or audience.inside
        return named and (not inside or reader.side is Side.OURS)
    return audience.kind == "internal" and reader is not None and reader.inside
