"""What every stored document is, and the versioned copy that a turn works on.

All values of the house are frozen, so that no cycle can be among them: the collector of garbage need not look at
them (``gc=False``).
"""

from collections.abc import Iterable
from typing import ClassVar, Generic, Protocol, TypeVar

import msgspec


class Document(Protocol):
    """A frozen struct that the store keeps whole under one key.

    ``KIND`` names its type on disk, ``V`` the version of its shape; ``index`` lists the ``(field, value)``
    pairs under which ``Store.find`` may look it up. A document that is due carries ``due_at`` (aware).
    One with secrets names those fields, texts, in ``SECRETS``: stores encrypt them.
    """

    KIND: ClassVar[str]
    V: ClassVar[int]

    @property
    def key(self) -> str: ...

    def index(self) -> Iterable[tuple[str, str]]: ...


D_co = TypeVar("D_co", bound=Document, covariant=True)


class Held(msgspec.Struct, Generic[D_co], frozen=True, gc=False):
    """A document as it was read, with the version that a later commit must still find."""

    doc: D_co
    version: int


class Put(msgspec.Struct, frozen=True, gc=False):
    """Write ``doc``; ``expect`` is the version it must replace, 0 = must not exist, None = whatever is there."""

    doc: Document
    expect: int | None


class Drop(msgspec.Struct, frozen=True, gc=False):
    """Remove the document under ``key``; absent is fine when ``expect`` is None."""

    key: str
    expect: int | None


Change = Put | Drop
