"""For whom something is rendered: language, zone and mood of a person or a room, and the names in a card."""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from bot.cards.card import Card, Form, Who
from bot.cards.reader import Reader
from bot.model.channel import Channel
from bot.model.engagement import Engagement
from bot.model.languages import closest
from bot.model.person import Person
from bot.model.workspace import Workspace
from bot.ports import Store

#: Most of what a card is made of.
_LEAVES = {str, int, bool, type(None)}


def mentioned(part: Any) -> Iterator[str]:
    """The ids of everybody named in a card, a form, or any part of one."""
    left = [part]
    while left:
        part = left.pop()
        kind = type(part)
        if kind is Who:
            yield part.person
        elif kind is tuple:
            left += part
        elif kind is dict:
            left += part.values()
        elif kind not in _LEAVES and isinstance(part, msgspec.Struct):
            left += [getattr(part, name) for name in part.__struct_fields__]
            if isinstance(part, Form):
                yield from (one for field in part.fields for one in _held(field.kind, field.value))


def _held(kind: str, value: Any) -> tuple[str, ...]:
    if kind not in ("person", "people") or value is None:
        return ()
    return value if isinstance(value, tuple) else (str(value),)


async def reader_for(
    store: Store,
    parts: Iterable[Card | Form],
    *,
    person: Person | None = None,
    channel: Channel | None = None,
    engagement: Engagement | None = None,
    workspace: Workspace | None = None,
) -> Reader:
    """The reader of ``parts``: a person where one is given, else whoever is in the channel.

    A person's language is their choice, else their platform's, the engagement's, the workspace's, English;
    a room's is its setting, else the engagement's.
    """
    wider = (engagement.language if engagement else None, workspace.language if workspace else None)
    if person is not None:
        language = closest(person.language, person.locale, *wider)
        zone = person.zone
    else:
        language = closest(channel.language if channel else None, *wider)
        zone = None
    zone = (
        zone or (engagement.zone if engagement else None) or (workspace.zone if workspace else None) or "UTC"
    )
    names: dict[str, Person] = {}
    for one in {one for part in parts for one in mentioned(part)}:
        if held := await store.get(f"person:{one}"):
            names[one] = held.doc
    outside = person.side is None or person.side == "client" if person else not (channel and channel.inside)
    return Reader(language, zone, engagement.mood if engagement else "thorough", names, outside)
