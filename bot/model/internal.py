"""A value that only our side may read."""

from typing import Any, Generic, TypeVar

import msgspec

T = TypeVar("T")


class Inside:
    """The proof, asked for by the type checker, that a reader is on our side.

    ``cards.card.internal`` hands one to the function that builds an internal card, ``documents`` to an
    internal export; nothing else makes one.
    """

    __slots__ = ()


class Internal(msgspec.Struct, Generic[T], frozen=True, gc=False):
    """A wrapped value without a readable ``str()``, so that no text for a client can hold it by accident."""

    sealed: T

    def reveal(self, inside: Inside) -> T:
        """Return the value to a reader who can show that they are inside."""
        return self.sealed

    def __repr__(self) -> str:
        return "Internal(…)"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return [("sealed", "…")]
