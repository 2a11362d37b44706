"""Asks Slack whose token it is, with nothing else of the platform running."""

import logging
from collections.abc import Mapping
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import NotDelivered
from bot.platforms.slack_calls import Refused


async def whose(token: str, api_url: str) -> Mapping[str, Any]:
    """Slack's answer to one ``auth.test``. Raises ``Refused`` with Slack's error, ``NotDelivered`` without one."""
    quiet = logging.getLogger("usher.slack.sdk")
    async with aiohttp.ClientSession() as session:
        client = AsyncWebClient(token, api_url, session=session, logger=quiet, retry_handlers=[])
        try:
            answer = (await client.auth_test()).data
        except SlackApiError as error:
            code = error.response.get("error") if isinstance(error.response.data, dict) else None
            raise (Refused(code) if code else NotDelivered("auth.test")) from error
        except (OSError, aiohttp.ClientError, AttributeError, ValueError) as error:
            raise NotDelivered(type(error).__name__) from error
    return answer if isinstance(answer, dict) else {}
