"""Where a person of several platforms is written to, and which engagements they can reach at all."""

from collections.abc import Container
from itertools import chain

from bot.model.engagement import Engagement
from bot.model.person import Person
from bot.model.places import Handle
from bot.model.seats import Side


def reach(
    person: Person, served: Container[str], spoke: Handle | None, about: Engagement | None
) -> Handle | None:
    """The handle to write to, of those on a platform that is ``served``; None where there is none.

    An answer goes where the person spoke. Anything else about an engagement goes where that lives: beside its
    internal channel, for clients beside theirs. Then comes the first handle.
    """
    handles = [one for one in person.handles if one.platform in served]
    if len(handles) < 2:
        return handles[0] if handles else None
    if spoke in handles:
        return spoke
    if about:
        home = about.internal if person.side is Side.OURS else about.client_room or about.internal
        for one in handles:
            if (one.platform, one.tenant) == (home.platform, home.tenant):
                return one
    return handles[0]


def within(person: Person, about: Engagement) -> bool:
    """Whether an engagement is of a workspace that the person belongs to, or has a seat for them.

    Nothing else of it may be named by them: ids travel in buttons and forms, and those can be forged.
    """
    if person.id in chain.from_iterable(about.seats.values()):
        return True
    rooms = (about.internal, about.client_room)
    homes = {(room.platform, room.tenant) for room in rooms if room}
    return any((one.platform, one.tenant) in homes for one in person.handles)
