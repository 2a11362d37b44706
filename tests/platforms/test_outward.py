"""What a call sent and nobody received is thrown away when the call is given up, and never arrives later."""

import socket

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

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
