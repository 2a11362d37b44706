"""The keys that Microsoft signs with: fetched beside the answers, kept for a day, asked for anew once in a while.

The SDK fetches them inside the event loop, without a time-out, and parses one for each request; an unknown key id
makes it fail instead of asking again. Seen in botframework-connector 4.17.1.
"""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from time import monotonic
from typing import Any

import aiohttp
import structlog
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from jwt import PyJWK
from jwt.exceptions import PyJWTError

log = structlog.get_logger("usher.teams")

OPENID = "https://login.botframework.com/v1/.well-known/openidconfiguration"
#: Seconds: for one fetch, until keys are old (Bot Framework: once a day), between two asked for by an unknown
#: key, and between two that failed.
TIMEOUT = 5.0
DAY = 24 * 3600.0
PAUSE = 300.0
AGAIN = 15.0


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A public key, and the channels that Microsoft lets sign with it."""

    key: RSAPublicKey
    endorsements: frozenset[str]


class KeysUnknown(Exception):
    """No keys could be fetched yet, so nothing can be checked."""


class Keys:
    """Signing keys by id. ``changed`` is called when some are no longer Microsoft's."""

    def __init__(self, session: aiohttp.ClientSession, url: str = OPENID) -> None:
        self.changed: Callable[[], None] = lambda: None
        self._session = session
        self._url = url
        self._keys: dict[str, SigningKey] = {}
        self._fetched = self._asked = -DAY
        self._failed = -DAY
        self._fetching: asyncio.Task[None] | None = None

    @property
    def known(self) -> bool:
        """Whether there are keys to check with."""
        return bool(self._keys)

    async def get(self, kid: str) -> SigningKey | None:
        """The key of an id. One that is unknown is asked for, at most once in a while. Raises ``KeysUnknown``."""
        found = self._keys.get(kid)
        if found is None and monotonic() - self._asked >= (PAUSE if self._keys else AGAIN):
            await self.refresh()
            found = self._keys.get(kid)
        elif found is None and self._fetching:
            await asyncio.shield(self._fetching)
            found = self._keys.get(kid)
        if found is None and not self._keys:
            raise KeysUnknown
        return found

    async def refresh(self) -> None:
        """Fetch the keys, once for all who ask meanwhile; without an answer the old ones stay."""
        if self._fetching is None:
            self._asked = monotonic()
            self._fetching = asyncio.get_running_loop().create_task(self._fetch())
            self._fetching.add_done_callback(self._done)
        await asyncio.shield(self._fetching)

    async def run(self) -> None:
        """Keep the keys fresh, for ever."""
        while True:
            await self.refresh()
            await asyncio.sleep(DAY if self._failed < self._fetched else AGAIN)

    def _done(self, _: object) -> None:
        self._fetching = None

    async def _fetch(self) -> None:
        try:
            async with asyncio.timeout(TIMEOUT):
                document = await self._json(self._url)
                found = _read(await self._json(str(document["jwks_uri"])))
        except (OSError, aiohttp.ClientError, KeyError, TypeError, ValueError) as error:
            self._failed = monotonic()
            log.warning("teams.keys_not_fetched", why=type(error).__name__)
            return
        if not found:
            self._failed = monotonic()
            log.warning("teams.keys_not_fetched", why="none in the answer")
            return
        gone = self._keys.keys() - found.keys()
        self._keys, self._fetched = found, monotonic()
        if gone:
            self.changed()

    async def _json(self, url: str) -> Mapping[str, Any]:
        async with self._session.get(url, raise_for_status=True) as response:
            told = await response.json(content_type=None)
        if not isinstance(told, dict):
            raise TypeError(url)
        return told


def _read(document: Mapping[str, Any]) -> dict[str, SigningKey]:
    found: dict[str, SigningKey] = {}
    for one in document["keys"]:
        try:
            kid, key = str(one["kid"]), PyJWK(one, algorithm="RS256").key
            endorsed = frozenset(str(name) for name in one.get("endorsements") or ())
        except (PyJWTError, AttributeError, KeyError, TypeError, ValueError):
            continue  # a kind of key that is not for us
        if isinstance(key, RSAPublicKey):
            found[kid] = SigningKey(key, endorsed)
    return found
