"""The bot as `serve` starts it, on Teams as the Playground plays it, with everybody there and the app installed."""

import contextlib
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from aiohttp import web

import app as wiring
from bot.settings import Settings
from tests.platforms.playground import Playground, playground
from tests.platforms.teams_cast import CLIENT_ROOM, INTERNAL, MANAGER, PEOPLE
from tests.platforms.teams_wire import USUAL


def free_port() -> int:
    """A port for the bot to listen on; nobody else is in this network to take it."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@contextlib.asynccontextmanager
async def teams_house(
    folder: Path, *, me: str = MANAGER, locale: str = USUAL, port: int = 0, **settings: Any
) -> AsyncIterator[Playground]:
    """Both, started; everybody has the app, in the language ``locale``."""
    port = port or free_port()
    async with playground(folder, f"http://127.0.0.1:{port}/api/messages", me) as teams:
        allowed = f"{teams.tap.url}/"
        known = Settings(
            usher_data=folder / "data",
            port=port,
            teams_app_type="anonymous",
            teams_service_urls=(allowed,),
            **settings,
        )
        async with wiring.house(known) as application, served(application, port):
            teams.locale = locale
            for room in (INTERNAL, CLIENT_ROOM):
                await teams.install(room)
            for person in PEOPLE:
                await teams.send(
                    person, await teams.chat(person), {"type": "installationUpdate", "action": "add"}
                )
            yield teams


@contextlib.asynccontextmanager
async def served(application: web.Application, port: int) -> AsyncIterator[None]:
    """The application, answering at this port."""
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", port).start()
        yield
    finally:
        await runner.cleanup()
