"""What came in. Every event has an id that is the same for every redelivery of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.model.places import Handle, Room

#: What a form field can bring back; people come as handles, rooms as rooms.
Value = str | int | date | datetime | Room | Handle | tuple[str, ...] | tuple[Handle, ...] | None


@dataclass(frozen=True, slots=True)
class Said:
    """A message. ``mentioned`` when the bot was addressed; ``edited`` when it replaces an earlier text."""

    id: str
    room: Room
    by: Handle
    text: str
    mentioned: bool = False
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Commanded:
    """A slash command, or its typed equal: ``/usher people`` is command "usher", text "people"."""

    id: str
    room: Room
    by: Handle
    command: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button of a card; the fields are those of ``cards.card.Button``."""

    id: str
    room: Room
    by: Handle
    code: str
    engagement: str = ""
    arg: str = ""
    revision: int = 0


@dataclass(frozen=True, slots=True)
class Submitted:
    """A form that came back, its values by field id."""

    id: str
    room: Room
    by: Handle
    code: str
    values: Mapping[str, Value]
    engagement: str = ""
    arg: str = ""
    revision: int = 0


@dataclass(frozen=True, slots=True)
class Reacted:
    """An emoji put on a message (its platform id)."""

    id: str
    room: Room
    by: Handle
    emoji: str
    message: str


@dataclass(frozen=True, slots=True)
class Joined:
    """Someone, or the bot itself (``is_bot``), came into a room; what is known of the room comes along."""

    id: str
    room: Room
    by: Handle
    is_bot: bool = False
    name: str = ""
    shared: bool | None = None
    outsider: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """Somebody opened the bot's home."""

    id: str
    room: Room
    by: Handle


@dataclass(frozen=True, slots=True)
class Met:
    """A platform told who somebody is (looked up outside the answer path)."""

    id: str
    room: Room
    by: Handle
    name: str
    ours: bool
    locale: str | None = None
    zone: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """An item of the agenda fell due; its id is the item's name and generation."""

    id: str
    name: str
    what: str
    engagement: str | None = None
    person: str | None = None
    args: dict[str, str] = field(default_factory=dict)


FromPerson = Said | Commanded | Pressed | Submitted | Reacted | Joined | Opened | Met
Event = FromPerson | Due
