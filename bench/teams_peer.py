"""What the SDK does with nothing to do, as it comes and at its best. Run as a process of its own.

At its best: keys, credentials and connector clients are made once. Everything else is the SDK's own.
"""

import logging
import sys
from typing import Any

import jwt
from aiohttp import web
from botbuilder.core import ActivityHandler, MessageFactory, TurnContext
from botbuilder.integration.aiohttp import CloudAdapter
from botbuilder.schema import Activity
from botframework.connector.aio import ConnectorClient
from botframework.connector.auth import (
    AuthenticateRequestResult,
    AuthenticationConfiguration,
    BotFrameworkAuthentication,
    BotFrameworkAuthenticationFactory,
    ClaimsIdentity,
    MicrosoftAppCredentials,
    PasswordServiceClientCredentialFactory,
)

from bench.teams_signed import APP, ISSUER, PASSWORD, TENANT

SCOPE = "https://api.botframework.com"


class Quiet(ActivityHandler):  # type: ignore[misc]
    """Says nothing."""


class Replying(ActivityHandler):  # type: ignore[misc]
    """Replies a line to every message."""

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        await turn_context.send_activity(MessageFactory.text("Noted."))


class Credentials(MicrosoftAppCredentials):  # type: ignore[misc]
    """A token in hand."""

    def get_access_token(self, force_refresh: bool = False) -> str:
        return "measured"


class Cached(BotFrameworkAuthentication):  # type: ignore[misc]
    """Checks each token with a key in hand; one connector client for all turns."""

    def __init__(self, key: Any, service: str) -> None:
        self._key = key
        self._client = ConnectorClient(Credentials(APP, PASSWORD, TENANT), base_url=service)

    async def authenticate_request(self, activity: Activity, auth_header: str) -> AuthenticateRequestResult:
        token = auth_header.removeprefix("Bearer ")
        claims = jwt.decode(token, self._key, algorithms=["RS256"], audience=APP, issuer=ISSUER)
        result = AuthenticateRequestResult()
        result.claims_identity = ClaimsIdentity(claims, True)
        result.audience = SCOPE
        result.connector_factory = self
        return result

    async def authenticate_streaming_request(self, auth_header: str, channel_id_header: str) -> Any:
        raise NotImplementedError

    def create_connector_factory(self, claims_identity: ClaimsIdentity) -> "Cached":
        return self

    async def create(self, service_url: str, audience: str) -> ConnectorClient:
        return self._client

    async def create_user_token_client(self, claims_identity: ClaimsIdentity) -> None:
        return


def stock(service: str) -> BotFrameworkAuthentication:
    """The SDK's own way, with Microsoft's addresses replaced by the stand-in's."""
    return BotFrameworkAuthenticationFactory.create(
        validate_authority=True,
        to_channel_from_bot_login_url=f"{service}/{TENANT}",
        to_channel_from_bot_oauth_scope=SCOPE,
        to_bot_from_channel_token_issuer=ISSUER,
        oauth_url=service,
        to_bot_from_channel_open_id_metadata_url=f"{service}/openid",
        to_bot_from_emulator_open_id_metadata_url=f"{service}/openid",
        caller_id="",
        credential_factory=PasswordServiceClientCredentialFactory(APP, PASSWORD, TENANT),
        auth_configuration=AuthenticationConfiguration(),
    )


if __name__ == "__main__":
    port, service, how, key = int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]
    logging.basicConfig(level=logging.ERROR)
    cached = how != "stock"
    adapter = CloudAdapter(Cached(jwt.PyJWK.from_json(key).key, service) if cached else stock(service))
    bot = Replying() if how == "replying" else Quiet()

    async def messages(request: web.Request) -> web.Response:
        answer: web.Response = await adapter.process(request, bot)
        return answer

    app = web.Application()
    app.router.add_post("/api/messages", messages)
    web.run_app(app, host="127.0.0.1", port=port, print=None)
