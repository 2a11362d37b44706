"""The bot, its peer and a stand-in of Slack's Web API, each a process, ready when the block begins."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.processes import SENDING, SERVING, Process, free_port, running
from bench.signed import SECRET
from bench.teams_signed import APP, PASSWORD, TENANT, key

#: How long Slack takes to answer a call, in seconds.
SLACK_TAKES = 0.08
BOT = ("app.py", "serve")


def slack(api: str) -> dict[str, str]:
    """The settings that serve Slack over HTTP."""
    return {"SLACK_BOT_TOKEN": "xoxb-measured", "SLACK_SIGNING_SECRET": SECRET, "SLACK_API_URL": api}


def teams(service: str) -> dict[str, str]:
    """The settings that serve Teams as a single tenant's app."""
    return {
        "TEAMS_APP_ID": APP,
        "TEAMS_APP_PASSWORD": PASSWORD,
        "TEAMS_TENANT_ID": TENANT,
        "TEAMS_LOGIN_URL": service,
        "TEAMS_OPENID_URL": f"{service}/openid",
        "TEAMS_SERVICE_URLS": service,
    }


def settings(folder: Path, port: int, served: dict[str, str]) -> dict[str, str]:
    """The environment in which the bot serves from a data folder."""
    return served | {
        "USHER_DATA": str(folder),
        "HOST": "127.0.0.1",
        "PORT": str(port),
        "LOG_LEVEL": "warning",
        "LOG_FORMAT": "json",
    }


@contextmanager
def web_api(delay: float = SLACK_TAKES) -> Iterator[str]:
    """Slack's Web API on the sender's core; its address."""
    port = free_port()
    with running(["-m", "bench.sink", str(port), str(delay)], {}, SENDING, port) as process:
        process.wait_ready()
        yield f"http://127.0.0.1:{port}/api/"


@contextmanager
def microsoft() -> Iterator[str]:
    """Sign-in, keys and connector on the sender's core; its address."""
    port = free_port()
    listed = json.dumps({"keys": [key()]})
    with running(["-m", "bench.entra", str(port), listed], {}, SENDING, port) as process:
        process.wait_ready("/openid")
        yield f"http://127.0.0.1:{port}"


@contextmanager
def bot(folder: Path, served: dict[str, str], *args: str) -> Iterator[Process]:
    """The bot on the serving core; with ``args``, another way of running it."""
    port = free_port()
    with running(args or BOT, settings(folder, port, served), SERVING, port) as process:
        process.wait_ready("/readyz")
        yield process


@contextmanager
def bare(api: str) -> Iterator[Process]:
    """A bolt app that does nothing, on the serving core."""
    port = free_port()
    with running(["-m", "bench.slack_peer", str(port), api], {}, SERVING, port) as process:
        process.wait_ready()
        yield process


@contextmanager
def adapter(service: str, how: str) -> Iterator[Process]:
    """The SDK's adapter on the serving core: "stock", "quiet" or "replying" (bench/teams_peer.py)."""
    port = free_port()
    with running(
        ["-m", "bench.teams_peer", str(port), service, how, json.dumps(key())], {}, SERVING, port
    ) as process:
        process.wait_ready()
        yield process


@contextmanager
def echo() -> Iterator[Process]:
    """A server that answers 200 and nothing else, on the serving core."""
    port = free_port()
    with running(["-m", "bench.echo", str(port)], {}, SERVING, port) as process:
        process.wait_ready()
        yield process


def copy(folder: Path, name: str) -> Path:
    """A fresh copy of a data folder, beside it."""
    fresh = folder.with_name(name)
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.copytree(folder, fresh)
    return fresh
