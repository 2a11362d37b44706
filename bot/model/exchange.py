"""How both sides talk in the client's channel: when we last wrote, what was asked and is not answered. No words."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import ClassVar

import msgspec

from bot.model.places import Room

#: Minutes since midnight, from and to.
Slot = tuple[int, int]


class Asked(msgspec.Struct, frozen=True, gc=False):
    """A question of the client's that we have not answered: who asked it (a person's id), where, when (aware).

    ``message`` is the platform's own id of the message, which is the name of the thread below it. ``told`` is who was
    told that it waits, so that they hear of the answer as well; ``late`` says that its time was over.
    """

    message: str
    room: Room
    by: str
    at: datetime
    told: tuple[str, ...] = ()
    late: bool = False


class Exchange(msgspec.Struct, frozen=True, gc=False):
    """The exchange of one engagement. ``ours_on`` is the last day, in its zone, on which we wrote to the client.

    ``silent`` says who was told of our silence: 0 nobody, 1 the project manager, 2 the partner. ``settled`` is set
    once the weeks in which questions are watched have passed. ``slots`` are the team's own answering slots, empty for
    the playbook's. ``known_until`` (aware) is the slot that the client knows to wait for, ``away_on`` the day on which
    they were last told that the project manager is out of office.
    """

    KIND: ClassVar[str] = "exchange"
    V: ClassVar[int] = 1

    engagement: str
    ours_on: date | None = None
    silent: int = 0
    asked: tuple[Asked, ...] = ()
    settled: bool = False
    slots: tuple[Slot, ...] = ()
    known_until: datetime | None = None
    away_on: date | None = None

    @property
    def key(self) -> str:
        return f"exchange:{self.engagement}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()
