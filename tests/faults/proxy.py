"""A proxy that stands between the bot and a platform, and makes the faults that it was told, one a call."""

import asyncio
import contextlib
from collections import deque
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Literal

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer
from yarl import URL

Kind = Literal["status", "hang", "reset", "lost", "slow", "late", "nonsense", "said"]
#: Headers of one connection only (RFC 9110, 7.6.1), and what the client writes anew.
HOPS = {"connection", "keep-alive", "transfer-encoding", "content-length", "content-encoding", "host"}


@dataclass(frozen=True, slots=True)
class Fault:
    """``status`` and ``said`` answer in the platform's place; ``lost`` and ``nonsense`` after it did what was asked.

    ``seconds``: how long ``slow`` waits before it passes the call on, ``late`` even to where nobody waits for the
    answer any more; or what ``status`` gives as Retry-After.
    """

    kind: Kind
    status: int = 200
    seconds: float | None = None
    body: str = ""


@dataclass(slots=True)
class Proxy:
    """``concerns`` says which paths the faults are for; ``seen`` is what passed, with the fault that it met."""

    upstream: URL
    concerns: Callable[[str], bool]
    faults: deque[Fault] = field(default_factory=deque)
    seen: list[tuple[float, str, Fault | None]] = field(default_factory=list)
    url: str = ""
    _session: aiohttp.ClientSession | None = None
    _late: asyncio.Task[web.Response] | None = None

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator["Proxy"]:
        """Listening at ``url``, which stands for ``upstream``."""
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._serve)
        async with aiohttp.ClientSession(auto_decompress=True) as self._session, TestServer(app) as server:
            self.url = str(server.make_url("/"))
            yield self

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        path = request.match_info["path"]
        fault = self.faults.popleft() if self.faults and self.concerns(path) else None
        self.seen.append((asyncio.get_running_loop().time(), path, fault))
        raw = await request.read()
        match fault:
            case Fault("status" | "said", status, seconds, body):
                headers = {} if seconds is None else {"Retry-After": f"{seconds:g}"}
                return web.Response(
                    status=status, text=body, content_type="application/json", headers=headers
                )
            case Fault("hang"):
                await asyncio.sleep(3600)
            case Fault("reset"):
                return _reset(request)
            case Fault("slow", seconds=seconds):
                await asyncio.sleep(seconds or 0)
            case Fault("late", seconds=seconds):
                self._late = asyncio.create_task(self._pass_on_late(request, path, raw, seconds or 0))
                return await asyncio.shield(self._late)
        answer = await self._pass_on(request, path, raw)
        if fault and fault.kind == "lost":
            return _reset(request)
        if fault and fault.kind == "nonsense":
            return web.Response(text=fault.body, content_type="application/json")
        return answer

    async def _pass_on_late(
        self, request: web.Request, path: str, raw: bytes, seconds: float
    ) -> web.Response:
        await asyncio.sleep(seconds)
        return await self._pass_on(request, path, raw)

    async def _pass_on(self, request: web.Request, path: str, raw: bytes) -> web.Response:
        assert self._session
        headers = {name: value for name, value in request.headers.items() if name.lower() not in HOPS}
        url = (self.upstream / path).with_query(request.query) if path else self.upstream
        async with self._session.request(request.method, url, data=raw, headers=headers) as response:
            kept = {name: value for name, value in response.headers.items() if name.lower() not in HOPS}
            return web.Response(status=response.status, body=await response.read(), headers=kept)


def _reset(request: web.Request) -> web.Response:
    assert request.transport
    request.transport.abort()
    return web.Response()
