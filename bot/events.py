"""What came in. Every event has an id that is the same for every redelivery of it."""

from collections.abc import Mapping
from datetime import date, datetime

import msgspec

from bot.model.owed import Late
from bot.model.places import Handle, Room

#: What a form field can bring back; people come as handles, rooms as rooms.
Value = str | int | date | datetime | Room | Handle | tuple[str, ...] | tuple[Handle, ...] | None


class Said(msgspec.Struct, frozen=True, gc=False):
    """A message. ``mentioned`` when the bot was addressed; ``edited`` when it replaces an earlier text.

    ``message`` is its id on the platform, ``under`` the thread in which it is answered, where there are threads.
    """

    id: str
    room: Room
    by: Handle
    text: str
    mentioned: bool = False
    edited: bool = False
    message: str = ""
    under: str | None = None


class Removed(msgspec.Struct, frozen=True, gc=False):
    """A message was deleted; ``by`` is whoever had written it, where the platform tells no more.

    ``text`` is what it said, where that is told: Slack tells it, Teams does not.
    """

    id: str
    room: Room
    by: Handle
    message: str
    text: str = ""


class Commanded(msgspec.Struct, frozen=True, gc=False):
    """A slash command, or its typed equal: ``/usher people`` is command "usher", text "people".

    Where it is in the menu of a message, ``message`` is that one's id on the platform.
    """

    id: str
    room: Room
    by: Handle
    command: str
    text: str = ""
    message: str = ""


class Pressed(msgspec.Struct, frozen=True, gc=False):
    """A button of a card; the fields are those of ``cards.card.Button``."""

    id: str
    room: Room
    by: Handle
    code: str
    engagement: str = ""
    arg: str = ""
    revision: int = 0


class Submitted(msgspec.Struct, frozen=True, gc=False):
    """A form that came back, its values by field id."""

    id: str
    room: Room
    by: Handle
    code: str
    values: Mapping[str, Value]
    engagement: str = ""
    arg: str = ""
    revision: int = 0


class Reacted(msgspec.Struct, frozen=True, gc=False):
    """An emoji put on a message (its platform id); ``text`` is what that says, where the platform tells."""

    id: str
    room: Room
    by: Handle
    emoji: str
    message: str
    text: str = ""


class Joined(msgspec.Struct, frozen=True, gc=False):
    """Someone, or the bot itself (``is_bot``), came into a room; what is known of the room comes along.

    ``outsider``: whoever came is not ours; ``alone``: everybody who is there was looked up, and all are ours.
    """

    id: str
    room: Room
    by: Handle
    is_bot: bool = False
    name: str = ""
    shared: bool | None = None
    outsider: bool = False
    alone: bool = False


class Opened(msgspec.Struct, frozen=True, gc=False):
    """Somebody opened the bot's home."""

    id: str
    room: Room
    by: Handle


class Met(msgspec.Struct, frozen=True, gc=False):
    """A platform told who somebody is (looked up outside the answer path)."""

    id: str
    room: Room
    by: Handle
    name: str
    ours: bool
    locale: str | None = None
    zone: str | None = None
    email: str | None = None


class Due(msgspec.Struct, frozen=True, gc=False):
    """An item of the agenda fell due (``at``, aware); its id is the item's name and generation."""

    id: str
    name: str
    what: str
    engagement: str | None = None
    person: str | None = None
    args: dict[str, str] = {}
    at: datetime | None = None
    late: Late = "fire"
    critical: bool = False


class Reported(msgspec.Struct, frozen=True, gc=False):
    """Another system tells of an issue; ``project`` is an engagement's id or its client's name.

    ``reporter`` is the e-mail address of whoever it is for, "" for nobody.
    """

    id: str
    project: str
    text: str
    reporter: str = ""


#: What comes of a card or a form.
Chosen = Pressed | Submitted
FromPerson = Said | Removed | Commanded | Pressed | Submitted | Reacted | Joined | Opened | Met
Event = FromPerson | Reported | Due


def spoken(event: FromPerson) -> FromPerson:
    """A command typed as a message, with or without its stroke, as the command that it is."""
    if not isinstance(event, Said) or event.edited or not (event.room.direct or event.mentioned):
        return event
    words = event.text.split(maxsplit=1)
    first = words[0].casefold() if words else ""
    if not event.room.direct and first.rstrip(":,.!") == "concern":
        first = "/concern"  # in private it may be the beginning of an answer
    if first not in ("/usher", "usher", "/concern"):
        return event
    command, rest = first.removeprefix("/"), "".join(words[1:]).strip()
    return Commanded(event.id, event.room, event.by, command, rest, event.message)


def worry(text: str) -> str | None:
    """What follows the word "concern" at the beginning of a message; None where it begins otherwise."""
    first, *rest = text.split(maxsplit=1) or [""]
    return "".join(rest) if first.rstrip(":,.!").casefold() == "concern" else None
