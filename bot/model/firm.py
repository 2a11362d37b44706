"""A firm's own set-up: what it said when the bot was first used in its workspace."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar, Literal

import msgspec

from bot.model.internal import Internal


class Firm(msgspec.Struct, frozen=True, gc=False):
    """The answers of one workspace, by question; ``by`` (a person's id) gave them last, at ``at``.

    "offered" waits for answers, "answered" has some, "skipped" is not asked again. For our side only.
    """

    KIND: ClassVar[str] = "firm"
    V: ClassVar[int] = 1

    platform: str
    tenant: str
    by: str
    at: datetime
    state: Literal["offered", "answered", "skipped"] = "offered"
    answers: dict[str, Internal[str]] = {}

    @property
    def key(self) -> str:
        return f"firm:{self.platform}:{self.tenant}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()
