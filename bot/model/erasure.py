"""What remains of somebody who was forgotten: that it was done, and an alias that leads nowhere."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from hashlib import sha256
from typing import ClassVar

import msgspec

#: What the id of somebody who was forgotten begins with.
FORMER = "former."


class Erasure(msgspec.Struct, frozen=True, gc=False):
    """Somebody was erased at a time (aware), asked for by ``by`` (a person's id, "" for themselves).

    The documents are rewritten in the commit that writes this one; until the files are as well (``done_at``), it
    keeps ``salt`` and digests of the ids that the log still has.
    """

    KIND: ClassVar[str] = "erasure"
    V: ClassVar[int] = 1

    alias: str
    at: datetime
    by: str = ""
    documents: int = 0
    salt: str = ""
    digests: tuple[str, ...] = ()
    done_at: datetime | None = None

    @property
    def key(self) -> str:
        return f"erasure:{self.alias}"

    def index(self) -> Iterable[tuple[str, str]]:
        if self.done_at is None:
            yield "state", "pending"

    def stands_for(self, id_: str) -> str:
        """The alias, where this is an id of whoever was forgotten; the id itself otherwise."""
        return self.alias if digest(self.salt, id_) in self.digests else id_


def digest(salt: str, id_: str) -> str:
    """A salted hash of an id, from which nobody can be read back."""
    return sha256(f"{salt}/{id_}".encode()).hexdigest()


def pending(alias: str, by: str, at: datetime, salt: str, ids: Sequence[str], documents: int) -> Erasure:
    """An erasure whose documents are rewritten in the same commit."""
    return Erasure(alias, at, by, documents, salt, tuple(sorted(digest(salt, one) for one in ids)))
