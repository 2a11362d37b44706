"""The gate before the client's kickoff: who let the project through, and why where something was missing."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

import msgspec

from bot.model.internal import Internal


class Gate(msgspec.Struct, frozen=True, gc=False):
    """A gate that was passed. ``missing`` is what was not ready then (ids), with the ``reason``; ``by`` is a person."""

    KIND: ClassVar[str] = "gate"
    V: ClassVar[int] = 1

    engagement: str
    by: str
    at: datetime
    missing: tuple[str, ...] = ()
    reason: Internal[str] | None = None

    @property
    def key(self) -> str:
        return f"gate:{self.engagement}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()
