"""How a server ends: whoever was let in is answered, and nobody holds it up."""

import asyncio
import socket
from time import monotonic

import pytest
from aiohttp import web

from bot.web import shut


# After two rounds asyncio (3.11) itself drops a connection: it hands it to a server that is no more.
@pytest.mark.parametrize("rounds", [0, 3])
async def test_who_came_at_the_last_moment_is_answered_and_holds_up_no_stop(rounds: int) -> None:
    async def hello(request: web.Request) -> web.Response:
        return web.Response(text="hello")

    app = web.Application()
    app.router.add_get("/", hello)
    runner = web.AppRunner(app, handle_signals=False, shutdown_timeout=5)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    with (
        socket.create_connection(runner.addresses[0][:2]) as guest,
        socket.create_connection(runner.addresses[0][:2]),
    ):
        guest.sendall(b"GET / HTTP/1.1\r\nHost: here\r\n\r\n")
        for _ in range(rounds):  # in which asyncio has come so far with the two
            await asyncio.sleep(0)
        begun = monotonic()
        await shut(runner)
        assert monotonic() - begun < 2
        guest.settimeout(2)
        if rounds:
            assert guest.recv(99).startswith(b"HTTP/1.1 200")
