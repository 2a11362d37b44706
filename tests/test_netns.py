"""The suite's own network: loopback works, for children too, and there is nothing else."""

import asyncio
import socket
import sys
from asyncio.subprocess import PIPE

import pytest


def test_only_loopback_is_there() -> None:
    assert [name for _, name in socket.if_nameindex()] == ["lo"]
    with socket.socket() as outside, pytest.raises(OSError, match="unreachable"):
        outside.connect(("192.0.2.1", 80))


async def test_servers_here_can_be_reached_from_here_and_by_children() -> None:
    async def greet(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"hello")
        writer.close()
        await writer.wait_closed()

    async with await asyncio.start_server(greet, "localhost", 0) as server:
        port = server.sockets[0].getsockname()[1]
        script = f"import socket; print(socket.create_connection(('127.0.0.1', {port})).recv(9).decode())"
        child = await asyncio.create_subprocess_exec(sys.executable, "-Wignore", "-c", script, stdout=PIPE)
        said, _ = await child.communicate()
    assert said == b"hello\n"
