"""Starts the Playground's program between two ports of this machine, with the tap on both of its wires."""

import asyncio
import contextlib
import json
import os
import socket
from asyncio.subprocess import DEVNULL
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp

from tests.platforms.teams_cast import config
from tests.platforms.teams_tap import Tap, tapped

PROGRAM = Path(__file__).parents[1] / "node/node_modules/@microsoft/m365agentsplayground/cli.js"


@contextlib.asynccontextmanager
async def started(folder: Path, bot_url: str, me: str) -> AsyncIterator[tuple[Tap, str]]:
    """Its tap and its address, ready to be called."""
    assert PROGRAM.exists(), "the Agents Playground is not installed: run `make test`, which sets it up"
    settings = folder / "playground.yml"
    settings.write_text(json.dumps(config(me)))
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    async with tapped(bot_url, url) as tap:
        options = f"start -c msteams -p {port} -e {tap.url}/api/messages --su {tap.url}/_connector --dt"
        silent = {"TEAMSAPPTESTER_BROWSER": "none", "M365_AGENTS_PLAYGROUND_CONFIG_PATH": str(settings)}
        process = await asyncio.create_subprocess_exec(
            "node", PROGRAM, *options.split(), env=os.environ | silent, cwd=folder, stdout=DEVNULL
        )
        try:
            await asyncio.wait_for(_ready(tap.session, url), 60)
            yield tap, url
        finally:
            process.terminate()
            await process.wait()


async def _ready(session: aiohttp.ClientSession, url: str) -> None:
    while True:
        with contextlib.suppress(aiohttp.ClientError):
            async with session.get(f"{url}/_debug/ping") as response:
                if response.ok:
                    return
        await asyncio.sleep(0.05)
