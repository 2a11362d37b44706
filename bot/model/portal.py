"""The client portal: what the project manager wrote for it. All the rest is read from what the client has already."""

from collections.abc import Iterable
from typing import ClassVar

import msgspec


class Place(msgspec.Struct, frozen=True, gc=False):
    """Something to be found: a document and its address, a topic and the channel or person for it."""

    name: str
    where: str


class Portal(msgspec.Struct, frozen=True, gc=False):
    """The portal of one engagement (playbook: client portal). The client reads every word; order is kept."""

    KIND: ClassVar[str] = "portal"
    V: ClassVar[int] = 1

    engagement: str
    overview: str = ""
    documents: tuple[Place, ...] = ()
    topics: tuple[Place, ...] = ()

    @property
    def key(self) -> str:
        return f"portal:{self.engagement}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()
