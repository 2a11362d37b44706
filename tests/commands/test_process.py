"""The command line as a process: what goes where, in which language, and with which code it ends."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from storage.disk import RealDisk
from tests.commands.played import HANDOFF

APP = HANDOFF.parents[1] / "app.py"


def start(*args: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, APP, *args],
        env={**os.environ, **more},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.slow
def test_the_doctor_speaks_the_terminals_language(here: Path) -> None:
    ended = start("doctor", LC_ALL="ru_RU.UTF-8", PORT="99999")
    assert (ended.returncode, ended.stderr) == (1, "")
    assert ended.stdout.splitlines()[-1] == "Нужно исправить 1 проблему."


@pytest.mark.slow
def test_a_start_that_cannot_be_is_told_in_a_line(here: Path) -> None:
    running = RealDisk(here / "data")
    running.lock()
    ended = start("serve")
    running.unlock()
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == (
        f"data is in use by process {os.getpid()}: one process at a time. "
        "Stop the bot first, or copy the folder and name the copy in USHER_DATA.\n"
    )
    (here / "playbooks").mkdir()
    (here / "playbooks" / "ours.yml").write_text("id: ours\n", encoding="utf-8")
    ended = start("serve")
    assert ended.returncode == 1
    assert ended.stderr.splitlines()[0] == "playbooks/ours.yml:1: name: add it"


@pytest.mark.slow
def test_a_transcript_is_drawn_on_a_terminal_and_plain_in_a_pipe(here: Path) -> None:
    plain = start("rehearse", str(HANDOFF)).stdout
    assert "#### Northwind: handoff accepted\n" in plain
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, APP, "rehearse", HANDOFF], stdout=theirs, env=os.environ
    ) as playing:
        os.close(theirs)
        drawn = b""
        while chunk := _read(ours):
            drawn += chunk
    os.close(ours)
    assert playing.returncode == 0
    assert "Northwind: handoff accepted" in drawn.decode()
    assert "####" not in drawn.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 1 << 16)
    except OSError:  # the other end was closed
        return b""
