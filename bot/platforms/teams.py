"""Teams: the SDK's adapter takes what comes in and routes it by its type; one desk of ours answers all of it.

The only module that knows the SDK. What is slow or wrong in it is ours: its deserialisation of activities and of
invokes' values, its keys, its credentials, its connector. Seen in botbuilder 4.17.1.
"""

import asyncio
from collections.abc import Coroutine
from typing import Any

import aiohttp
import structlog
from aiohttp import web
from botbuilder.core import ActivityHandler, InvokeResponse, TurnContext
from botbuilder.integration.aiohttp import CloudAdapter
from botbuilder.schema import Activity as SdkActivity
from botframework.connector.auth import AuthenticateRequestResult, BotFrameworkAuthentication, ClaimsIdentity

from bot.bodies import read_body
from bot.errors import Busy, StoreError
from bot.platforms.teams_activity import Activity, parse
from bot.platforms.teams_calls import Calls
from bot.platforms.teams_desk import Desk, Foreign
from bot.platforms.teams_dialogs import Dialogs
from bot.platforms.teams_events import Garbled
from bot.platforms.teams_guard import Anonymous, Guard, Misused, Signed, Unproven, match
from bot.platforms.teams_keys import OPENID, Keys, KeysUnknown
from bot.platforms.teams_live import Live, Standing
from bot.platforms.teams_messenger import TeamsMessenger
from bot.platforms.teams_moves import Moves
from bot.platforms.teams_people import People
from bot.platforms.teams_reach import Reach
from bot.platforms.teams_rooms import Rooms
from bot.platforms.teams_roster import Roster
from bot.platforms.teams_tokens import Identity, Tokens
from bot.platforms.teams_urls import ServiceUrls
from bot.ports import Clock, Store, Take
from bot.strangers import Strangers
from bot.texts.lookup import Texts

log = structlog.get_logger("usher.teams")

MESSAGES = "/api/messages"


class TeamsPlatform:
    """Teams as the core sees it: ``take`` goes in, ``messenger`` comes out. Made inside the running loop."""

    def __init__(
        self,
        identity: Identity,
        store: Store,
        texts: Texts,
        take: Take,
        clock: Clock,
        session: aiohttp.ClientSession,
        standing: Standing,
        *,
        service_urls: tuple[str, ...] = (),
        openid: str = OPENID,
    ) -> None:
        self._keys = Keys(session, openid) if identity.kind != "anonymous" else None
        self._tokens = Tokens(session, identity)
        self._guard: Guard = Signed(identity.app_id, self._keys) if self._keys else Anonymous()
        urls = ServiceUrls(service_urls)
        rooms = Rooms(store, clock)
        reach = Reach(Calls(session, self._tokens, urls), rooms, identity.app_id)
        roster = Roster(reach)
        self._people = People(roster, rooms, take, clock)
        self.messenger = TeamsMessenger(reach, texts, self._people.know)
        self._live = Live(self.messenger, Dialogs(rooms, roster, take, texts), texts, standing)
        self._moves = Moves(rooms, self._people)
        self._bot = Bot(Desk(identity.tenant, rooms, roster, self._people, self._moves, self._live, take))
        self._adapter = CloudAdapter(Authentication(self._guard, urls))
        self._tasks: list[asyncio.Task[None]] = []
        self._strangers = Strangers()

    def routes(self, app: web.Application) -> None:
        """Add the address that Teams sends everything to."""
        app.router.add_post(MESSAGES, self._http)

    async def start(self) -> None:
        """Begin fetching keys and the token, and looking people up; waits for none of it."""
        self._begin(self._people.run())
        self._begin(self._tokens.run())
        if self._keys:
            self._begin(self._keys.run())

    async def ready(self) -> bool:
        """Whether what Teams sends can be checked."""
        return self._keys is None or self._keys.known

    async def stop(self) -> None:
        """Stop looking up, and let words under way arrive."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._moves.stop()
        await self._live.stop()

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.append(asyncio.get_running_loop().create_task(work))

    async def _http(self, request: web.Request) -> web.Response:
        """Answer a request; what is too large, unproven or garbled goes no further, and is logged once."""
        header = request.headers.get("Authorization", "")
        try:
            await self._guard.check(header)
            if (raw := await read_body(request)) is None:
                return _refused(413, "too large")
            activity = Received(parse(raw))
            response = await self._adapter.process_activity(header, activity, self._bot.on_turn)
        except Unproven as error:
            return self._strangers.answer(request, _refused(401, str(error)))
        except (Misused, Foreign) as error:
            return self._strangers.answer(request, _refused(403, f"{type(error).__name__}: {error}"))
        except KeysUnknown:
            return _refused(503, "no signing keys")
        except (Garbled, ValueError, RecursionError) as error:
            return _refused(400, f"garbled: {type(error).__name__}: {error}"[:200])
        except Busy:
            return web.Response(status=503)
        except StoreError:
            log.exception("teams.not_saved")
            return web.Response(status=500)
        except Exception:
            log.exception("teams.failed")
            return web.Response(status=500)
        if response is None or response.body is None:
            return web.Response(status=response.status if response else 200)
        return web.json_response(response.body, status=response.status)


class Received(SdkActivity):  # type: ignore[misc]
    """An activity as the SDK wants it, with what the SDK reads of it, and as we read it."""

    def __init__(self, plain: Activity) -> None:
        super().__init__(
            type=plain.type,
            id=plain.id,
            name=plain.name,
            channel_id=plain.channel_id or "",
            service_url=plain.service_url or "",
        )
        self.plain = plain


class Bot(ActivityHandler):  # type: ignore[misc]
    """Hands every kind of activity that means something to the desk; all others are answered by nothing.

    The handler made for Teams is not used: it deserialises each value, and answers ``Action.Execute`` by 500.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        await self._desk.serve(turn_context.activity.plain)

    on_message_update_activity = on_message_activity
    on_message_reaction_activity = on_message_activity
    on_conversation_update_activity = on_message_activity
    on_installation_update = on_message_activity

    async def on_invoke_activity(self, turn_context: TurnContext) -> InvokeResponse:
        return InvokeResponse(status=200, body=await self._desk.serve(turn_context.activity.plain))


class Authentication(BotFrameworkAuthentication):  # type: ignore[misc]
    """The SDK's way to ask who sent a request, answered by our guard; it is given no connector and no credentials."""

    def __init__(self, guard: Guard, urls: ServiceUrls) -> None:
        self._guard = guard
        self._urls = urls

    async def authenticate_request(
        self, activity: SdkActivity, auth_header: str
    ) -> AuthenticateRequestResult:
        """Raises ``Unproven``, or ``Misused`` for what the token is not for."""
        match(await self._guard.check(auth_header), activity.channel_id, activity.service_url)
        if not self._urls.allow(activity.service_url):
            raise Misused("service URL")
        result = AuthenticateRequestResult()
        result.claims_identity = ClaimsIdentity({}, True)
        result.connector_factory = self
        return result

    async def authenticate_streaming_request(self, auth_header: str, channel_id_header: str) -> Any:
        """Nothing is streamed."""
        raise Unproven("streaming")

    def create_connector_factory(self, claims_identity: ClaimsIdentity) -> "Authentication":
        """Posts go by the messenger, after the answer: the SDK sends nothing."""
        return self

    async def create(self, service_url: str, audience: str) -> object:
        """Stands where the SDK expects a connector."""
        return self

    async def create_user_token_client(self, claims_identity: ClaimsIdentity) -> None:
        """Nobody signs in."""
        return


def _refused(status: int, why: str) -> web.Response:
    log.warning("teams.refused", status=status, why=why)
    return web.Response(status=status)
