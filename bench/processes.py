"""Processes that are measured: each on its core, started, waited for, asked for its memory, ended."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import psutil

ROOT = Path(__file__).parent.parent
#: The first core serves, the last one sends; on a machine with one core they share it.
CORES = sorted(os.sched_getaffinity(0))
SERVING, SENDING = CORES[0], CORES[-1]
#: Seconds after which a server that is not ready never will be.
PATIENCE = 60.0


class Process:
    """A Python process of ours, from its start to its end."""

    def __init__(self, args: Sequence[str], env: Mapping[str, str], core: int, port: int = 0) -> None:
        self.port = port
        #: Seconds from the start until it was ready.
        self.ready = 0.0
        self.started = time.perf_counter()
        self._popen = subprocess.Popen(
            [sys.executable, *args], cwd=ROOT, env={**_environment(), **env}, stdout=subprocess.DEVNULL
        )
        os.sched_setaffinity(self._popen.pid, {core})

    def wait_ready(self, path: str | None = None) -> None:
        """Wait until the port answers, ``path`` by 200 where given. Raises RuntimeError, TimeoutError."""
        while time.perf_counter() - self.started < PATIENCE:
            if self._popen.poll() is not None:
                raise RuntimeError(f"{self._popen.args!r} ended with {self._popen.returncode}")
            if _answers(self.port, path):
                self.ready = time.perf_counter() - self.started
                return
            time.sleep(0.002)
        raise TimeoutError(f"{self._popen.args!r} is not ready after {PATIENCE} s")

    def wait(self) -> float:
        """Wait for the end; returns seconds since the start. Raises RuntimeError when it failed."""
        if self._popen.wait():
            raise RuntimeError(f"{self._popen.args!r} ended with {self._popen.returncode}")
        return time.perf_counter() - self.started

    @property
    def resident(self) -> float:
        """Resident memory in MB (10^6 bytes)."""
        return float(psutil.Process(self._popen.pid).memory_info().rss) / 1e6

    @property
    def running(self) -> bool:
        return self._popen.poll() is None

    def kill(self) -> None:
        """As a power cut does to a process: no warning, no end."""
        self._popen.kill()
        self._popen.wait()

    def ends(self) -> tuple[int, float]:
        """Ask it to end, as a service manager does; returns its code, and how many seconds it took."""
        asked = time.perf_counter()
        self._popen.send_signal(signal.SIGTERM)
        code = self._popen.wait(PATIENCE)
        return code, time.perf_counter() - asked

    def stop(self) -> None:
        self._popen.send_signal(signal.SIGTERM)
        try:
            self._popen.wait(PATIENCE)
        finally:
            self.kill()


@contextmanager
def running(args: Sequence[str], env: Mapping[str, str], core: int, port: int = 0) -> Iterator[Process]:
    """A process for the length of a block."""
    process = Process(args, env, core, port)
    try:
        yield process
    finally:
        if process.running:
            process.stop()


@contextmanager
def on_core(core: int) -> Iterator[None]:
    """This process on one core for the length of a block."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def _environment() -> dict[str, str]:
    """Ours without what would make a server serve something else, or compile its own modules at every start.

    pip has compiled those of the packages, which a start is compared with.
    """
    ours = ("SLACK_", "TEAMS_", "USHER_", "LOG_", "HOST", "PORT", "PUBLIC_URL", "PYTHONDONTWRITEBYTECODE")
    return {name: value for name, value in os.environ.items() if not name.startswith(ours)}


def _answers(port: int, path: str | None) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
            if path is None:
                return True
            connection.sendall(
                f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode()
            )
            return connection.recv(64).startswith(b"HTTP/1.1 200")
    except OSError:
        return False
