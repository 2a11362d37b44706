"""What a message in a client's channel needs besides: how both sides talk, and who is there to answer."""

from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING

from msgspec.structs import replace

from bot.events import Said
from bot.model.person import Person
from bot.model.scope import Scope
from bot.model.seats import Seat, Side

if TYPE_CHECKING:
    from bot.loading import Shelf

PeopleOf = Callable[["Shelf", Iterable[str], dict[str, Person]], Awaitable[None]]
#: Who is there for a project manager who is away without a deputy.
LINE = (Seat.ENGAGEMENT_PARTNER, Seat.MANAGING_PARTNER)


async def overheard(shelf: "Shelf", known: Scope, event: Said, people_of: PeopleOf) -> Scope:
    """The scope of a plain message; nothing is read for one that is not said in a client's channel."""
    engagement = known.engagement
    if engagement is None or known.channel.role != "client" or event.edited:
        return known
    exchange = await shelf.get(f"exchange:{engagement.id}")
    people, manager = dict(known.people), engagement.holder(Seat.PROJECT_MANAGER)
    if manager and not (known.actor and known.actor.side is Side.OURS):
        await people_of(shelf, (manager,), people)
        if manager in people and people[manager].away:
            await people_of(shelf, filter(None, map(engagement.holder, LINE)), people)
    docs = {**known.docs, **({"exchange": exchange} if exchange else {})}
    return replace(known, docs=docs, people=people)
