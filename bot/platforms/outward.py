"""The way out to the platforms: one shared session, on whose lines nothing leaves or arrives once it was given up."""

import socket
from typing import Any

import aiohttp

from bot.leaving import may_leave

#: Milliseconds after which what was sent and nobody received is thrown away (tcp(7), TCP_USER_TIMEOUT): as long as a
#: call is waited for. Else the system goes on sending it for a quarter of an hour, and a post that was made anew
#: meanwhile appears twice once the network is back.
GIVEN_UP = 10_000


def session() -> aiohttp.ClientSession:
    """To be closed by whoever asked for it."""
    connector = aiohttp.TCPConnector(socket_factory=_opened)
    return aiohttp.ClientSession(
        connector=connector, cookie_jar=aiohttp.DummyCookieJar(), request_class=_Request
    )


class _Request(aiohttp.ClientRequest):
    """Asks as it is written to the line, and not before its body was drawn: this process may have stood still since."""

    async def write_bytes(self, writer: Any, conn: Any, content_length: int | None = None) -> None:
        if may_leave():
            await super().write_bytes(writer, conn, content_length)
        else:
            conn.protocol.set_exception(aiohttp.ClientConnectionError("another replica may have sent it"))


def _opened(address: Any) -> socket.socket:
    family, kind, protocol, *_ = address
    made = socket.socket(family, kind, protocol)
    if option := getattr(socket, "TCP_USER_TIMEOUT", None):  # Linux
        made.setsockopt(socket.IPPROTO_TCP, option, GIVEN_UP)
    return made
