"""Which workspaces have installed the bot, and with which token: documents of the store, kept in memory a while."""

import asyncio
from collections.abc import Iterable, Mapping
from time import monotonic
from typing import Any

from msgspec.structs import replace

from bot.errors import Conflict, Gone
from bot.model.document import Put
from bot.model.workspace import Workspace
from bot.ports import Batch, Clock, Store

PLATFORM = "slack"
#: Seconds until a document is read again: another replica may have changed it.
FRESH = 60.0
TRIES = 5


class Tenants:
    """With ``token`` there is one workspace, the token's; without, those that were installed.

    The token's workspace is not known before Slack has named it (``settle``); until then every signed request
    is taken for it.
    """

    def __init__(self, store: Store, clock: Clock, token: str = "") -> None:
        self.token_alone = token
        self._store = store
        self._clock = clock
        self._alone: Workspace | None = None
        self._known: dict[str, tuple[float, Workspace]] = {}
        self._lock = asyncio.Lock()

    async def find(self, tenants: Iterable[str]) -> Workspace | None:
        """The first installation that there is, of those that a request may be for; None for strangers."""
        for tenant in tenants:
            if tenant and (found := await self._get(tenant)):
                return found
        return None

    async def token(self, tenant: str) -> str:
        """The bot's token there. Raises Gone where the bot is not installed, or no more."""
        found = await self._get(tenant)
        token = found and (self.token_alone or found.bot_token)
        if not token:
            raise Gone("error-token-revoked", tenant)
        return token

    async def settle(self, tenant: str, **told: Any) -> None:
        """Keep an installation, with what Slack told of it; what the firm has chosen stays. Raises StoreError."""
        workspace = await self._change(tenant, installed=True, **told)
        if self.token_alone:
            self._alone = workspace

    async def remove(self, tenant: str) -> None:
        """The bot was uninstalled there, or its token revoked. Raises StoreError."""
        await self._change(tenant, installed=False, bot_token="")

    async def _get(self, tenant: str) -> Workspace | None:
        if self.token_alone:
            if self._alone is None:
                return Workspace(PLATFORM, tenant)
            return self._alone if self._alone.tenant == tenant and not self._alone.removed_at else None
        until, known = self._known.get(tenant, (0.0, None))
        if known is None or until < monotonic():
            held = await self._store.get(f"workspace:{PLATFORM}:{tenant}")
            known = held.doc if held else None
            if known is None or known.removed_at:
                self._known.pop(tenant, None)
                return None
            self._known[tenant] = (monotonic() + FRESH, known)
        return known

    async def _change(self, tenant: str, *, installed: bool, **told: Any) -> Workspace:
        async with self._lock:
            for _ in range(TRIES):
                held = await self._store.get(f"workspace:{PLATFORM}:{tenant}")
                before: Workspace = held.doc if held else Workspace(PLATFORM, tenant)
                if held is None and not installed:
                    return before
                now = self._clock.now()
                since = (before.installed_at if not before.removed_at else None) or now
                times: Mapping[str, Any] = (
                    {"installed_at": since, "removed_at": None}
                    if installed
                    else {"removed_at": before.removed_at or now}
                )
                after = replace(before, **told, **times)
                try:
                    if after != before or held is None:
                        await self._store.commit(Batch(now, (Put(after, held.version if held else 0),)))
                except Conflict:
                    continue
                if self._alone and self._alone.tenant == tenant:
                    self._alone = after
                self._known.pop(tenant, None)
                return after
        raise Conflict(f"workspace:{PLATFORM}:{tenant}")
