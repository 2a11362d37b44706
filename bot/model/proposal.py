"""A proposal: what somebody would change in a playbook, after having lived it."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar, Literal

import msgspec

from bot.model.internal import Internal

#: "open" waits for somebody to decide; "taken" stands in the playbook now; "dropped" is not wanted.
Fate = Literal["open", "taken", "dropped"]


class Proposal(msgspec.Struct, frozen=True, gc=False):
    """An edit proposed for a playbook (its id, and the ``version`` that was lived: the content's hash).

    ``workspace`` is ``platform:tenant``; ``about`` says where in the playbook, as a path like ``handoff.due``, where
    that is known. ``by`` and ``settled_by`` are people's ids. The words are for our side only.
    """

    KIND: ClassVar[str] = "proposal"
    V: ClassVar[int] = 1

    id: str
    workspace: str
    playbook: str
    version: str
    engagement: str
    client: str
    said: Internal[str]
    by: str
    at: datetime
    about: str = ""
    fate: Fate = "open"
    settled_by: str = ""
    settled_at: datetime | None = None

    @property
    def key(self) -> str:
        return f"proposal:{self.id}"

    def index(self) -> Iterable[tuple[str, str]]:
        yield "workspace", self.workspace
