"""Installing the bot into a workspace (Slack: OAuth v2), with pages of our own and installations in our store.

The OAuth ``state`` is an item of the agenda: it forgets itself after ten minutes, and is used once.
"""

import hashlib
import re
import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta
from html import escape
from typing import Any, Protocol
from urllib.parse import urlencode

import structlog
from aiohttp import web

from bot.errors import Conflict, DeliveryError
from bot.model.document import Drop, Put
from bot.model.languages import closest
from bot.model.owed import DueItem
from bot.platforms.slack_tenants import Tenants
from bot.ports import Batch, Clock, Store
from bot.texts.lookup import Texts

log = structlog.get_logger("usher.slack")

START, BACK = "/slack/install", "/slack/oauth_redirect"
AUTHORIZE = "https://slack.com/oauth/v2/authorize"
COOKIE = "usher-slack-install"
LIFE = timedelta(minutes=10)
#: What the bot needs; the manifest asks for the same.
SCOPES = (
    "app_mentions:read",
    "channels:history",
    "channels:read",
    "chat:write",
    "commands",
    "groups:history",
    "groups:read",
    "im:history",
    "im:read",
    "im:write",
    "mpim:history",
    "mpim:read",
    "pins:write",
    "reactions:read",
    "users:read",
    "users:read.email",
)
PAGE = """<!doctype html><html lang="{language}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>{title}</title>
<style>body{{font:1.1rem/1.6 system-ui,sans-serif;max-width:34rem;margin:20vh auto;padding:0 1.5rem}}</style>
<h1>{title}</h1><p>{text}</p><p><a href="{link}">{label}</a></p></html>"""


class Request(Protocol):
    """A call of a Web API method, with or without a token."""

    async def __call__(self, token: str | None, method: str, **arguments: Any) -> Mapping[str, Any]: ...


class Install:
    """Two pages: one sends a browser to Slack, the other takes it back with the installation."""

    def __init__(
        self,
        client: tuple[str, str],
        public_url: str,
        store: Store,
        clock: Clock,
        texts: Texts,
        request: Request,
        tenants: Tenants,
    ) -> None:
        self._client = client
        self._back = {"redirect_uri": public_url.rstrip("/") + BACK} if public_url else {}
        self._secure = public_url.startswith("https://")
        self._store = store
        self._clock = clock
        self._texts = texts
        self._request = request
        self._tenants = tenants

    def routes(self, app: web.Application) -> None:
        """Add both pages."""
        app.router.add_get(START, self._start)
        app.router.add_get(BACK, self._finish)

    async def _start(self, _: web.Request) -> web.Response:
        state = secrets.token_urlsafe(24)
        now = self._clock.now()
        await self._store.commit(Batch(now, (Put(_ticket(state, now + LIFE), 0),)))
        query = {"client_id": self._client[0], "scope": ",".join(SCOPES), "state": state} | self._back
        response = web.Response(status=302, headers={"location": f"{AUTHORIZE}?{urlencode(query)}"})
        response.set_cookie(
            COOKIE,
            state,
            max_age=int(LIFE.total_seconds()),
            path=BACK,
            httponly=True,
            secure=self._secure,
            samesite="Lax",
        )
        return response

    async def _finish(self, request: web.Request) -> web.Response:
        state, code = request.query.get("state", ""), request.query.get("code", "")
        own = secrets.compare_digest(request.cookies.get(COOKIE, "").encode(), state.encode())
        if not (state and own and await self._use(state)):
            return self._page(request, 400, "expired")
        if not code:
            return self._page(request, 200, "denied")
        try:
            told = await self._request(
                None,
                "oauth.v2.access",
                client_id=self._client[0],
                client_secret=self._client[1],
                code=code,
                **self._back,
            )
        except DeliveryError as error:
            log.warning("slack.not_installed", why=str(error))
            return self._page(request, 502, "refused", reason=str(error))
        tenant, name = await self._keep(told)
        log.info("slack.installed", tenant=tenant)
        link = "https://slack.com/app_redirect?" + urlencode(
            {"app": told.get("app_id") or "", "team": tenant}
        )
        return self._page(request, 200, "done", link, team=name)

    async def _use(self, state: str) -> bool:
        """Whether this installation was begun here in the last ten minutes, and not finished yet."""
        now = self._clock.now()
        ticket = _ticket(state, now)
        held = await self._store.get(ticket.key)
        if held is None or held.doc.due_at <= now:
            return False
        try:
            await self._store.commit(Batch(now, (Drop(ticket.key, held.version),)))
        except Conflict:
            return False
        return True

    async def _keep(self, told: Mapping[str, Any]) -> tuple[str, str]:
        team, enterprise = told.get("team") or {}, told.get("enterprise") or {}
        where = enterprise if told.get("is_enterprise_install") else team
        tenant, name = str(where["id"]), str(where.get("name") or "")
        await self._tenants.settle(
            tenant,
            name=name,
            bot_token=str(told["access_token"]),
            bot_user=str(told.get("bot_user_id") or ""),
            enterprise=str(enterprise.get("id") or ""),
        )
        return tenant, name

    def _page(
        self, request: web.Request, status: int, how: str, link: str = START, **args: str
    ) -> web.Response:
        language = closest(*(one.strip() for one in request.headers.get("accept-language", "").split(",")))

        def words(key: str) -> str:
            return escape(self._texts.find(f"slack-install-{key}", language, args))

        title, label = ("done-title", "open") if how == "done" else ("failed-title", "again")
        text = _CODE.sub(r"<code>\1</code>", words(how))
        page = PAGE.format(
            language=language, title=words(title), text=text, link=escape(link), label=words(label)
        )
        return web.Response(status=status, text=page, content_type="text/html")


_CODE = re.compile("`([^`]+)`")


def _ticket(state: str, until: datetime) -> DueItem:
    """What is kept of a state: no more than it takes to know it again."""
    mark = hashlib.sha256(state.encode()).hexdigest()
    return DueItem(f"slack.install:{mark}", "slack.install", until, mark)
