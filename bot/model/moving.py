"""A store that is being filled from another one."""

from collections.abc import Iterable
from typing import ClassVar

import msgspec


class Moving(msgspec.Struct, frozen=True, gc=False):
    """Stands in a store from the first document that was brought to the last: until then nothing serves it.

    ``source`` is the kind of store that it all comes from.
    """

    KIND: ClassVar[str] = "moving"
    V: ClassVar[int] = 1

    source: str

    @property
    def key(self) -> str:
        return "moving:store"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()
