"""Calls of the connector's REST interface over one shared session, with what went wrong told as ``DeliveryError``.

The SDK's connector goes through ``requests`` in a thread, and signs in anew for each turn that replies.
"""

import asyncio
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import aiohttp
import msgspec
from yarl import URL

from bot.errors import DeliveryError, Gone, Limited, NotDelivered, Unknown
from bot.platforms.teams_tokens import Tokens
from bot.platforms.teams_urls import ServiceUrls

#: Seconds for one call, connecting included.
TIMEOUT = 10.0
NONE = aiohttp.ClientTimeout()
#: Teams says how long to wait, or else backs off from two seconds on (Teams: rate limiting).
WAIT = 2.0
UNAUTHORIZED, PRECONDITION, TIMED_OUT, TOO_MANY, SERVER_ERROR = 401, 412, 408, 429, 500

Json = Mapping[str, Any]


class Refused(DeliveryError):
    """Teams understood the call and did nothing; ``status`` and ``code`` say why."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(f"{status} {code}")
        self.status = status
        self.code = code


class Calls:
    """Calls as the bot; nothing is tried twice here."""

    def __init__(self, session: aiohttp.ClientSession, tokens: Tokens, urls: ServiceUrls) -> None:
        self._session = session
        self._tokens = tokens
        self._urls = urls

    async def call(
        self, method: str, service_url: str, path: tuple[str, ...], body: Json | None = None
    ) -> Json:
        """Call ``path`` below ``service_url/v3``. Raises ``Refused``, ``Limited``, ``Unknown``, ``NotDelivered``,
        ``Gone`` where the bot has no token, or none for this address."""
        if not self._urls.allow(service_url):
            raise Gone("error-blocked", f"service URL {service_url}")
        base, _, query = path[-1].partition("?")
        steps = "/".join(quote(step, safe="") for step in (*path[:-1], base))
        url = URL(f"{service_url.rstrip('/')}/v3/{steps}{'?' if query else ''}{query}", encoded=True)
        token = await self._tokens.get()
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        data = None if body is None else msgspec.json.encode(body)
        if data is not None:
            headers["Content-Type"] = "application/json; charset=utf-8"
        try:
            async with (
                asyncio.timeout(TIMEOUT),
                self._session.request(
                    method, url, data=data, headers=headers, allow_redirects=False, timeout=NONE
                ) as response,
            ):
                raw = await response.read()
        except aiohttp.ClientConnectorError as error:
            raise NotDelivered(type(error).__name__) from error
        except (OSError, aiohttp.ClientError) as error:
            raise Unknown(f"{method}: {type(error).__name__}") from error
        if 200 <= response.status < 300:
            return _told(raw)
        raise self._refused(response, raw, token)

    def _refused(self, response: aiohttp.ClientResponse, raw: bytes, token: str) -> DeliveryError:
        status = response.status
        if status == TOO_MANY:
            return Limited(_seconds(response.headers.get("Retry-After")))
        if status == PRECONDITION:  # another write to the conversation was under way
            return NotDelivered(str(status))
        if status >= SERVER_ERROR or status == TIMED_OUT:
            return Unknown(str(status))
        if status == UNAUTHORIZED:
            if self._tokens.spoilt(token):
                return NotDelivered("the token was refused")
            return Gone("error-token-revoked", "401")
        error = _told(raw).get("error")
        return Refused(status, str(error.get("code") or "") if isinstance(error, dict) else "")


def _told(raw: bytes) -> Json:
    """The answer's JSON object, {} where there is none: a call that was made is not made again for its answer."""
    try:
        told = msgspec.json.decode(raw)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {"list": told} if isinstance(told, list) else {}


def _seconds(said: str | None) -> float:
    try:
        return max(0.5, float(said or WAIT))
    except ValueError:
        return WAIT
