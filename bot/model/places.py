"""Where something is said and by whom, in every platform's terms at once."""

from dataclasses import dataclass

import msgspec


@dataclass(frozen=True, slots=True)
class Room:
    """One channel, chat or thread; frozen, so that it can be a key.

    ``tenant`` is the installation's team, never the sender's: ids of two workspaces may collide.
    ``direct`` rooms are a conversation of the bot with one person.
    """

    platform: str
    tenant: str
    channel: str
    thread: str | None = None
    direct: bool = False

    @property
    def key(self) -> str:
        """The document key of the channel, whatever the thread: ``room:{platform}:{tenant}:{channel}``."""
        return f"room:{self.platform}:{self.tenant}:{self.channel}"


class Handle(msgspec.Struct, frozen=True, gc=False):
    """A person as one platform knows them."""

    platform: str
    tenant: str
    user: str

    @property
    def key(self) -> str:
        """The document key that leads from this handle to its person: ``handle:{platform}:{tenant}:{user}``."""
        return f"handle:{self.platform}:{self.tenant}:{self.user}"
