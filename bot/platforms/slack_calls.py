"""Calls of Slack's Web API, with what went wrong told as a kind of ``DeliveryError``."""

import asyncio
import logging
from collections.abc import Mapping
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import DeliveryError, Limited, NotDelivered, Unknown
from bot.platforms.slack_tenants import Tenants

#: Seconds for one call, connecting included.
TIMEOUT = 10.0
#: Methods that take a form and no JSON (Slack: Web API, "Evaluating body types").
FORMS = {
    "conversations.history",
    "conversations.info",
    "conversations.members",
    "conversations.replies",
    "oauth.v2.access",
    "users.info",
}
#: Errors after which the call may have had its effect all the same.
UNSURE = {"fatal_error", "internal_error", "request_timeout", "service_unavailable"}
LIMITS = {"ratelimited", "rate_limited"}
SERVER_ERROR = 500
TOO_MANY = 429


class Refused(DeliveryError):
    """Slack understood the call and did nothing; ``code`` is its error."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Calls:
    """Calls on behalf of workspaces, over one shared session; nothing is tried twice here."""

    def __init__(self, session: aiohttp.ClientSession, api_url: str, tenants: Tenants) -> None:
        self._session = session
        self._api_url = api_url
        self._tenants = tenants
        self.log = logging.getLogger("usher.slack.sdk")
        # The SDK's lines hold bodies of messages; what matters of a failure is told by its exception.
        self.log.setLevel(logging.CRITICAL)
        self._client = self.client()

    def client(self) -> AsyncWebClient:
        """A client of the SDK, of no workspace, that never sends anything again: a post could double."""
        return AsyncWebClient(None, self._api_url, session=self._session, logger=self.log, retry_handlers=[])

    async def call(self, tenant: str, method: str, **arguments: Any) -> Mapping[str, Any]:
        """Call a method with a workspace's token. Raises ``Gone`` without one, and as ``request``."""
        return await self.request(await self._tenants.token(tenant), method, **arguments)

    async def request(self, token: str | None, method: str, **arguments: Any) -> Mapping[str, Any]:
        """Call a method. Raises ``Limited``, ``Unknown``, ``NotDelivered`` or ``Refused``."""
        how: dict[str, Any] = {"headers": {"Authorization": f"Bearer {token}"}} if token else {}
        if method in FORMS:
            how["data"] = {name: str(value) for name, value in arguments.items()}
        else:
            how["json"] = arguments
        try:
            async with asyncio.timeout(TIMEOUT):
                response = await self._client.api_call(method, **how)
        except SlackApiError as error:
            raise _told(error) from error
        except aiohttp.ClientConnectorError as error:
            raise NotDelivered(type(error).__name__) from error
        except (OSError, aiohttp.ClientError) as error:
            raise Unknown(f"{method}: {type(error).__name__}") from error
        except (AttributeError, ValueError) as error:  # a body that is no JSON object
            raise Unknown(f"{method}: no answer of Slack's") from error
        data = response.data
        if not isinstance(data, dict):
            raise Unknown(f"{method}: no answer of Slack's")
        return data


def _told(error: SlackApiError) -> DeliveryError:
    response = error.response  # the SDK's, or aiohttp's own where the body could not be read
    data = getattr(response, "data", None)
    code = str(data.get("error") or "") if isinstance(data, dict) else ""
    status = int(getattr(response, "status_code", None) or getattr(response, "status", None) or SERVER_ERROR)
    if status == TOO_MANY or code in LIMITS:
        return Limited(_seconds(getattr(response, "headers", {}).get("Retry-After")))
    if status >= SERVER_ERROR or not code or code in UNSURE:
        return Unknown(f"{status} {code}")
    return Refused(code)


def _seconds(said: str | None) -> float:
    try:
        return max(0.0, float(said or 1))
    except ValueError:
        return 1.0
