"""How much of each of a team's people their other projects take: read where a team is looked at or changed."""

from bot.events import Commanded, Event, Pressed, Submitted
from bot.model.engagement import Engagement
from bot.model.seats import Side
from bot.model.team import Load
from bot.ports import Store


async def loads_of(store: Store, event: Event, engagement: Engagement | None) -> tuple[Load, ...]:
    """Of every open engagement but this one; for a view, so that no version of theirs is expected."""
    match event:
        case Commanded(text=text) if text.casefold().startswith("team"):
            looked = True
        case Pressed(code="usher", arg="team"):
            looked = True
        case Pressed(code=code) | Submitted(code=code):
            looked = code.startswith("team.")
        case _:
            looked = False
    if engagement is None or not looked:
        return ()
    found: list[Load] = []
    for person in engagement.people(Side.OURS):
        for held in await store.find(Engagement.KIND, "person", person):
            one: Engagement = held.doc
            team = await store.get(f"team:{one.id}")
            if one.id == engagement.id or one.state != "open" or team is None:
                continue
            member = team.doc.member(person)
            known = (member.bio, member.photo, member.phone)
            found.append(Load(person, one.client, member.allocation, *known))
    return tuple(found)
