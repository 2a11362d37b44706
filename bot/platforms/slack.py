"""Slack as a platform: HTTP by a door of ours (slack_http.py), Socket Mode by bolt; one desk answers both.

Bolt's listeners are not used: each has its own way to answer 404 or 500. Nor is its authorization, which answers
strangers in its own words. Seen in slack-bolt 1.30.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import structlog
from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.response import BoltResponse

from bot.errors import DeliveryError, StoreError
from bot.platforms.slack_api import SlackMessenger
from bot.platforms.slack_calls import Calls
from bot.platforms.slack_desk import Desk
from bot.platforms.slack_http import EVENTS, Door
from bot.platforms.slack_install import Install
from bot.platforms.slack_live import Live
from bot.platforms.slack_people import People
from bot.platforms.slack_tenants import Tenants
from bot.ports import Clock, Store, Take
from bot.texts.lookup import Texts

log = structlog.get_logger("usher.slack")

#: Seconds between two tries to learn whose token it is.
AGAIN = 15.0


@dataclass(frozen=True, slots=True)
class Keys:
    """What Slack gives for an app; "" where there is none. Never shown by ``repr``."""

    signing_secret: str = field(default="", repr=False)
    bot_token: str = field(default="", repr=False)
    app_token: str = field(default="", repr=False)
    client_id: str = ""
    client_secret: str = field(default="", repr=False)


class SlackPlatform:
    """Slack as the core sees it: ``take`` goes in, ``messenger`` comes out. Made inside the running loop."""

    def __init__(
        self,
        keys: Keys,
        store: Store,
        texts: Texts,
        take: Take,
        clock: Clock,
        session: aiohttp.ClientSession,
        *,
        api_url: str = "https://slack.com/api/",
        public_url: str = "",
    ) -> None:
        self._keys = keys
        self._tenants = Tenants(store, clock, keys.bot_token)
        self._calls = Calls(session, api_url, self._tenants)
        self._people = People(self._calls.call, take, clock)
        self._live = Live(self._calls.call, texts)
        client = (keys.client_id, keys.client_secret)
        self._install = Install(client, public_url, store, clock, texts, self._calls.request, self._tenants)
        self._desk = Desk(self._tenants, self._people, self._live, take, texts)
        self._socket: AsyncSocketModeHandler | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self.messenger = SlackMessenger(self._calls.call, texts, self._people.know)

    def routes(self, app: web.Application) -> None:
        """Add Slack's addresses: events where there is a signing secret, installing where there is a client."""
        if self._keys.signing_secret:
            app.router.add_post(EVENTS, Door(self._keys.signing_secret, self._desk).answer)
        if self._keys.client_id and self._keys.client_secret and not self._keys.bot_token:
            self._install.routes(app)

    async def start(self) -> None:
        """Begin looking people up, learn whose token it is, connect by Socket Mode; waits for none of it."""
        self._begin(self._people.run())
        if self._keys.bot_token:
            self._begin(self._settle())
        if self._keys.app_token:
            self._socket = AsyncSocketModeHandler(
                self._bolt(), self._keys.app_token, self._calls.log, self._calls.client()
            )
            self._begin(self._socket.client.connect())  # type: ignore[no-untyped-call]

    async def ready(self) -> bool:
        """Whether Slack can reach us: always over HTTP, over Socket Mode while connected."""
        return self._socket is None or await self._socket.client.is_connected()

    async def stop(self) -> None:
        """Disconnect, stop looking up, and let words under way arrive."""
        if self._socket is not None:
            await self._socket.close_async()  # type: ignore[no-untyped-call]
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._live.stop()

    def _bolt(self) -> AsyncApp:
        return AsyncApp(
            name="usher",
            client=self._calls.client(),
            authorize=_nobody,
            before_authorize=_Desk(self._desk),
            logger=self._calls.log,
            process_before_response=True,
            ssl_check_enabled=False,
            request_verification_enabled=False,  # Slack signs nothing on a socket that it has let us open
            ignoring_self_events_enabled=False,
            url_verification_enabled=False,
            attaching_function_token_enabled=False,
            attaching_conversation_kwargs_enabled=False,
        )

    def _begin(self, work: Any) -> None:
        self._tasks.append(asyncio.get_running_loop().create_task(work))

    async def _settle(self) -> None:
        while True:
            try:
                told = await self._calls.request(self._keys.bot_token, "auth.test")
                org = told.get("enterprise_id") or ""
                tenant = str(org if told.get("is_enterprise_install") else told["team_id"])
                name, bot = str(told.get("team") or ""), str(told.get("user_id") or "")
                await self._tenants.settle(tenant, name=name, bot_user=bot, enterprise=org)
            except (DeliveryError, StoreError) as error:
                log.warning("slack.token_not_checked", why=str(error))
                await asyncio.sleep(AGAIN)
            else:
                log.info("slack.workspace", tenant=tenant)
                return


class _Desk(AsyncMiddleware):
    """Stands before bolt's authorization and answers everything."""

    def __init__(self, desk: Desk) -> None:
        self._serve = desk.serve

    async def async_process(
        self,
        *,
        req: AsyncBoltRequest,
        resp: BoltResponse,
        next: Callable[[], Awaitable[BoltResponse]],  # noqa: A002 - bolt's name
    ) -> BoltResponse:
        status, body = await self._serve(req.body)
        return BoltResponse(status=status, body=dict(body) if not isinstance(body, str) else body)


async def _nobody() -> AuthorizeResult:
    """Bolt wants an authorization; the desk, which stands before it, has answered."""
    return AuthorizeResult(enterprise_id=None, team_id=None)
