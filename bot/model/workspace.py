"""A workspace: one installation of the bot, its settings and its tokens."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

import msgspec


class Workspace(msgspec.Struct, frozen=True, gc=False):
    """One team (or Teams tenant) that installed the bot, and what it chose."""

    KIND: ClassVar[str] = "workspace"
    V: ClassVar[int] = 1
    #: Encrypted in the store where there is a key.
    SECRETS: ClassVar[tuple[str, ...]] = ("bot_token",)

    platform: str
    tenant: str
    name: str = ""
    language: str | None = None
    zone: str | None = None
    installed_at: datetime | None = None
    bot_token: str = ""
    bot_user: str = ""
    enterprise: str = ""
    removed_at: datetime | None = None

    @property
    def key(self) -> str:
        return f"workspace:{self.platform}:{self.tenant}"

    def index(self) -> Iterable[tuple[str, str]]:
        return ()
