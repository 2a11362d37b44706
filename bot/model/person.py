"""A person: one human being, however many platforms know them."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import ClassVar
from zoneinfo import ZoneInfo

import msgspec

from bot.model.places import Handle
from bot.model.seats import Side


class Focus(msgspec.Struct, frozen=True, gc=False):
    """What plain text in a direct message is about: an engagement, a flow, and the step inside it."""

    engagement: str
    flow: str
    step: str = ""


class Away(msgspec.Struct, frozen=True, gc=False):
    """Somebody's days out of office, both included, and who stands in for them (a person's id)."""

    first: date
    last: date
    deputy: str | None = None

    def on(self, at: datetime, zone: str) -> bool:
        """Whether they are away at that time, by the calendar of their ``zone``."""
        return self.first <= at.astimezone(ZoneInfo(zone)).date() <= self.last


class Person(msgspec.Struct, frozen=True, gc=False):
    """Someone the bot talks to.

    ``language`` is their own choice, ``locale`` what their platform says; ``zone`` an IANA name.
    ``side`` is CLIENT for guests and members of other organisations, whatever seat they are given, and None
    until a platform has told; unknown people read what clients may read. The first of the ``handles`` says name,
    language and zone; one of them that a platform calls an outsider (``outside``) makes the whole person one.
    Of two that were found to be one, the other ``became`` the one that stays (its id), and acts no more.
    ``lost`` is when (aware) their platform took no message for them any more; whatever they do ends it.
    """

    KIND: ClassVar[str] = "person"
    V: ClassVar[int] = 2

    id: str
    name: str
    side: Side | None
    handles: tuple[Handle, ...]
    language: str | None = None
    locale: str | None = None
    zone: str | None = None
    email: str | None = None
    focus: Focus | None = None
    outside: tuple[Handle, ...] = ()
    became: str | None = None
    away: Away | None = None
    lost: datetime | None = None

    @classmethod
    def unmet(cls, handle: Handle) -> "Person":
        """Somebody seen for the first time; the id is the same in every rerun."""
        return cls(f"{handle.platform}.{handle.tenant}.{handle.user}", "", None, (handle,))

    @property
    def key(self) -> str:
        return f"person:{self.id}"

    def index(self) -> Iterable[tuple[str, str]]:
        if self.email and not self.became:
            yield "email", self.email.casefold()


class Known(msgspec.Struct, frozen=True, gc=False):
    """Leads from a platform's handle to the person who owns it."""

    KIND: ClassVar[str] = "handle"
    V: ClassVar[int] = 1

    handle: Handle
    person: str

    @property
    def key(self) -> str:
        return self.handle.key

    def index(self) -> Iterable[tuple[str, str]]:
        return ()
