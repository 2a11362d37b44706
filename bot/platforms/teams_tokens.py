"""The token that the bot's own calls bear: fetched once for its lifetime, and anew before it ends.

One POST, or one GET for a managed identity: too little to load a library for, which would fetch it inside the loop.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from time import monotonic
from typing import Any, Literal

import aiohttp
import structlog

from bot.errors import DeliveryError, Gone, Limited, NotDelivered

log = structlog.get_logger("usher.teams")

LOGIN = "https://login.microsoftonline.com"
RESOURCE = "https://api.botframework.com"
#: Where a virtual machine gets the token of its identity (Azure: instance metadata service).
MACHINE = "http://169.254.169.254/metadata/identity/oauth2/token"
#: Seconds: for one fetch; before a token's end that the next is fetched; until a failed fetch is tried again.
TIMEOUT = 10.0
AHEAD = 600.0
AGAIN = 15.0
#: Seconds at a token's end in which it is not used: a call takes a while.
MARGIN = 30.0
TOO_MANY = 429
SERVER_ERROR = 500


@dataclass(frozen=True, slots=True)
class Identity:
    """What the bot is to Microsoft Entra; the password is never shown by ``repr``.

    ``endpoint`` and ``header`` are what App Service and Container Apps give a managed identity, "" elsewhere.
    """

    kind: Literal["single-tenant", "managed-identity", "anonymous"]
    app_id: str = ""
    tenant: str = ""
    password: str = field(default="", repr=False)
    login: str = LOGIN
    endpoint: str = ""
    header: str = field(default="", repr=False)


class Tokens:
    """Hands out the token in hand; ``run`` renews it, so that nobody waits for that."""

    def __init__(self, session: aiohttp.ClientSession, identity: Identity) -> None:
        self._session = session
        self._identity = identity
        self._token = ""
        self._born = self._until = 0.0
        self._lock = asyncio.Lock()

    async def get(self) -> str:
        """The token, "" where none is needed. Raises ``Gone``, ``Limited`` or ``NotDelivered`` without one."""
        if self._identity.kind == "anonymous":
            return ""
        if self._until <= monotonic():
            async with self._lock:
                if self._until <= monotonic():
                    await self._fetch()
        return self._token

    def spoilt(self, token: str) -> bool:
        """A call with this token was refused: forget it. False when it was fresh, so that another would not help."""
        fresh = monotonic() - self._born < AGAIN
        if token == self._token and not fresh:
            self._until = 0.0
        return not fresh

    async def run(self) -> None:
        """Renew the token ahead of its end, for ever."""
        if self._identity.kind == "anonymous":
            return
        while True:
            try:
                async with self._lock:
                    await self._fetch()
            except DeliveryError as error:
                log.warning("teams.no_token", why=str(error))
            await asyncio.sleep(max(AGAIN, self._until - monotonic() - AHEAD))

    async def _fetch(self) -> None:
        told = await self._asked()
        try:
            token, life = str(told["access_token"]), float(told["expires_in"])
        except (KeyError, TypeError, ValueError) as error:
            raise NotDelivered("no token in the answer") from error
        self._token, self._born = token, monotonic()
        self._until = self._born + max(life - MARGIN, 1.0)

    async def _asked(self) -> Mapping[str, Any]:
        method, url, how = self._request()
        try:
            async with (
                asyncio.timeout(TIMEOUT),
                self._session.request(method, url, allow_redirects=False, **how) as response,
            ):
                told = await response.json(content_type=None)
        except (OSError, aiohttp.ClientError, ValueError) as error:
            raise NotDelivered(f"token: {type(error).__name__}") from error
        if response.status == TOO_MANY:
            raise Limited(AGAIN)
        if response.status >= SERVER_ERROR or not isinstance(told, dict):
            raise NotDelivered(f"token: {response.status}")
        if response.status != 200:
            raise Gone("error-token-revoked", str(told.get("error") or response.status))
        return told

    def _request(self) -> tuple[str, str, dict[str, Any]]:
        """Method, address and the rest (Entra: client credentials; Azure: managed identity's REST interfaces)."""
        me = self._identity
        if me.kind == "single-tenant":
            form = {
                "grant_type": "client_credentials",
                "client_id": me.app_id,
                "client_secret": me.password,
                "scope": f"{RESOURCE}/.default",
            }
            return "POST", f"{me.login.rstrip('/')}/{me.tenant}/oauth2/v2.0/token", {"data": form}
        asked = {"resource": RESOURCE, "client_id": me.app_id}
        if me.endpoint:
            more = {
                "params": {"api-version": "2019-08-01", **asked},
                "headers": {"X-IDENTITY-HEADER": me.header},
            }
            return "GET", me.endpoint, more
        return (
            "GET",
            MACHINE,
            {"params": {"api-version": "2018-02-01", **asked}, "headers": {"Metadata": "true"}},
        )
