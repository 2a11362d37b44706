"""Where a machine allows no disks and networks of one's own, the campaign goes on without them, and says why."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.faults.ground import Disk, links

which = shutil.which


def _without(monkeypatch: pytest.MonkeyPatch, *missing: str) -> None:
    monkeypatch.setattr(
        "shutil.which", lambda tool: None if tool in missing else which(tool) or f"/bin/{tool}"
    )


def test_tools_that_are_missing_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    _without(monkeypatch, "ip", "unshare")
    with links(1) as (link,):
        assert (link.own, link.why) == (False, "not installed: ip, unshare")
        assert link.inside("true") == ["true"]
        assert link.here == link.there == "127.0.0.1"


def test_a_machine_that_refuses_is_quoted(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*command: str, **_: object) -> subprocess.CompletedProcess[bytes]:
        raise subprocess.CalledProcessError(
            2, command, stderr=b"RTNETLINK answers: Operation not permitted\n"
        )

    class Holder:
        pid = 0

        def kill(self) -> None:
            """Nothing was begun."""

        def wait(self) -> None:
            """It has ended."""

    _without(monkeypatch)
    monkeypatch.setattr("subprocess.Popen", lambda *_, **__: Holder())
    monkeypatch.setattr("subprocess.run", refused)
    monkeypatch.setattr("pathlib.Path.readlink", lambda path: Path(path.parts[2]))
    with links(1) as (link,):
        assert not link.own
        assert (
            link.why
            == "this machine allows no network of one's own (RTNETLINK answers: Operation not permitted)"
        )
        assert link.there == "127.0.0.1"


def test_without_mount_a_disk_is_only_a_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _without(monkeypatch, "mount")
    disk = Disk(tmp_path / "disk", 1)
    assert not disk.small
    disk.close()
