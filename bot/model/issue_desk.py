"""What the issues of an engagement have in common, what leads from a message to its issue, and what has no project."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

import msgspec

from bot.model.internal import Internal
from bot.model.places import Room


class Rush(msgspec.Struct, frozen=True, gc=False):
    """How many issues one person raised in a row: ``count`` since ``began``, ``head`` is the number of the first."""

    began: datetime
    count: int
    head: int


class IssueDesk(msgspec.Struct, frozen=True, gc=False):
    """The head of an engagement's issues: the ``last`` number, and what is counted over all of them.

    ``rushes`` are by person, ``low`` the low ones of each category that the client raised; ``triggered`` names what
    has been found already, so that nothing is found twice. ``kinds`` are the latest numbers of each category,
    ``counts`` how many there were of each category and process cause; matters of people are in neither. ``shaky`` are
    those after which trust is.
    """

    KIND: ClassVar[str] = "desk"
    V: ClassVar[int] = 1

    engagement: str
    last: int = 0
    rushes: dict[str, Rush] = {}
    low: dict[str, int] = {}
    triggered: tuple[str, ...] = ()
    kinds: dict[str, tuple[int, ...]] = {}
    counts: dict[str, int] = {}
    shaky: tuple[int, ...] = ()

    @property
    def key(self) -> str:
        return f"desk:{self.engagement}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()


def strays_key(room: Room) -> str:
    """What the card of all that waits for a project in a workspace is posted under."""
    return f"strays:{room.platform}:{room.tenant}"


def source_key(room: Room, message: str) -> str:
    """The key of what leads from a message to its issue: one message is one issue, however it arrives."""
    return f"source:{room.platform}:{room.tenant}:{room.channel}:{message}"


class SourceMessage(msgspec.Struct, frozen=True, gc=False):
    """Leads from a message to the issue that it raised; the key lets it raise no second one.

    ``number`` is 0 where it was deleted before it came: whatever it raises then is told so.
    """

    KIND: ClassVar[str] = "source"
    V: ClassVar[int] = 1

    room: Room
    message: str
    engagement: str
    number: int

    @property
    def key(self) -> str:
        return source_key(self.room, self.message)

    def index(self) -> Iterable[tuple[str, str]]:
        yield "issue", f"{self.engagement}:{self.number}"


class Stray(msgspec.Struct, frozen=True, gc=False):
    """A concern of which nobody knows the project: on the triage list of its workspace until somebody places it.

    ``about`` is a project that is closed, where it was raised in one of that.
    """

    KIND: ClassVar[str] = "stray"
    V: ClassVar[int] = 1

    id: str
    by: str
    room: Room
    said: Internal[str]
    at: datetime
    message: str = ""
    about: str = ""
    closed_at: datetime | None = None

    @property
    def key(self) -> str:
        return f"stray:{self.id}"

    def index(self) -> Iterable[tuple[str, str]]:
        if self.closed_at is None:
            yield "workspace", f"{self.room.platform}:{self.room.tenant}"
