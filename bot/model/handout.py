"""Somebody's data, handed out under an address that nobody can guess, for a day."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

import msgspec


class Handout(msgspec.Struct, frozen=True, gc=False):
    """What may be fetched until ``until`` (aware): the data of ``person`` (an id) for ``asker``.

    It is read when it is fetched, and kept nowhere. ``wide`` holds what our side noted as well.
    """

    KIND: ClassVar[str] = "handout"
    V: ClassVar[int] = 1

    id: str
    person: str
    asker: str
    until: datetime
    wide: bool = False

    @property
    def key(self) -> str:
        return f"handout:{self.id}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()
