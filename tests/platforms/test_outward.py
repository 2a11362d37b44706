"""What a call sent and nobody received is thrown away when the call is given up, and never arrives later."""

import socket

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.leaving import leaving
from bot.platforms import slack_calls, teams_calls
from bot.platforms.outward import GIVEN_UP, session

#: More than is read before somebody asks for it.
MUCH = 4_000_000


async def _much(request: web.Request) -> web.Response:
    return web.Response(body=bytes(MUCH))


@pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="this system has no such option")
async def test_lines_to_platforms_give_up_what_nobody_receives() -> None:
    app = web.Application()
    app.router.add_get("/", _much)
    async with TestServer(app) as server, session() as out, out.get(server.make_url("/")) as response:
        assert response.connection
        assert response.connection.transport
        line = response.connection.transport.get_extra_info("socket")
        assert line.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == GIVEN_UP
        assert len(await response.read()) == MUCH


def test_a_line_gives_up_when_its_call_does() -> None:
    assert GIVEN_UP == slack_calls.TIMEOUT * 1000 == teams_calls.TIMEOUT * 1000


@pytest.mark.parametrize("ours", [True, False])
async def test_what_another_may_have_sent_meanwhile_does_not_leave(ours: bool) -> None:
    arrived: list[str] = []

    async def take(request: web.Request) -> web.Response:
        arrived.append(await request.text())
        return web.Response()

    asked: list[int] = []

    def may() -> bool:
        asked.append(len(arrived))
        return ours

    app = web.Application()
    app.router.add_post("/", take)
    async with TestServer(app) as server, session() as out:
        with leaving(may):
            if ours:
                await out.post(server.make_url("/"), json={"text": "hello"})
            else:
                with pytest.raises(aiohttp.ClientConnectionError):
                    await out.post(server.make_url("/"), json={"text": "hello"})
        assert asked == [0]
        assert bool(arrived) == ours
        await out.post(server.make_url("/"), json={"text": "again"})
        assert arrived[-1] == '{"text": "again"}'
