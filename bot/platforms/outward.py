"""The way out to the platforms: one shared session, on whose lines nothing arrives after it was given up."""

import socket
from typing import Any

import aiohttp

#: Milliseconds after which what was sent and nobody received is thrown away (tcp(7), TCP_USER_TIMEOUT): as long as a
#: call is waited for. Else the system goes on sending it for a quarter of an hour, and a post that was made anew
#: meanwhile appears twice once the network is back.
GIVEN_UP = 10_000


def session() -> aiohttp.ClientSession:
    """To be closed by whoever asked for it."""
    connector = aiohttp.TCPConnector(socket_factory=_opened)
    return aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())


def _opened(address: Any) -> socket.socket:
    family, kind, protocol, *_ = address
    made = socket.socket(family, kind, protocol)
    if option := getattr(socket, "TCP_USER_TIMEOUT", None):  # Linux
        made.setsockopt(socket.IPPROTO_TCP, option, GIVEN_UP)
    return made
