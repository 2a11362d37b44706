"""A Slack to test against, in both of the ways that a bot can be connected to it."""

import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import cast

import pytest

from tests.platforms.local_slack import LocalSlack, local_slack
from tests.platforms.workspace import Mode


@pytest.fixture(params=["events", "socket"])
def mode(request: pytest.FixtureRequest) -> Mode:
    return cast("Mode", request.param)


@pytest.fixture
def port() -> int:
    """A port for the bot to listen on; nobody else is in this network to take it."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@pytest.fixture
async def slack(tmp_path: Path, mode: Mode, port: int) -> AsyncIterator[LocalSlack]:
    """Started, with everybody in; in the mode `events` it sends to http://127.0.0.1:{port}/slack/events."""
    url = f"http://127.0.0.1:{port}/slack/events" if mode == "events" else None
    async with local_slack(tmp_path, mode, url) as running:
        yield running
