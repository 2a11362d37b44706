"""What replicas stand on: a disk that can be full, and networks whose cable can be pulled.

Linux mount(8), tmpfs(5), network_namespaces(7), veth(4).
"""

import contextlib
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

#: What a network of one's own is made with.
TOOLS = ("ip", "nsenter", "unshare")


class Disk:
    """A folder that can be full: a small file system in memory where one may be mounted, else only a folder."""

    def __init__(self, folder: Path, megabytes: int) -> None:
        folder.mkdir(parents=True)
        self.folder = folder
        how = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "usher-faults", str(folder)]
        self.small = bool(shutil.which("mount")) and _runs(*how)
        self._filler = folder / "filler"

    def fill(self) -> None:
        """Leave no byte free."""
        with self._filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
            while True:
                file.write(bytes(1 << 16))
        with self._filler.open("ab", buffering=0) as file, contextlib.suppress(OSError):
            while True:
                file.write(bytes(64))

    def free(self) -> None:
        self._filler.unlink(missing_ok=True)

    def close(self) -> None:
        if self.small:
            subprocess.run(["umount", "-l", str(self.folder)], capture_output=True, check=False)


class Link:
    """A network of one replica's own, tied to ours by a cable that can be pulled.

    Where none can be made it is ours, and ``why`` says what was missing.
    """

    def __init__(self, number: int) -> None:
        self.here = self.there = "127.0.0.1"
        self._cable, self.why = f"faults{number}", ""
        self._holder: subprocess.Popen[bytes] | None = None
        missing = [tool for tool in TOOLS if not shutil.which(tool)]
        if missing:
            self.why = f"not installed: {', '.join(missing)}"
            return
        self._holder = subprocess.Popen(["unshare", "--net", "sleep", "infinity"], stderr=subprocess.DEVNULL)
        try:
            self._lay(number, self._holder.pid)
        except (OSError, subprocess.CalledProcessError) as fault:
            told = fault.stderr.decode() if isinstance(fault, subprocess.CalledProcessError) else str(fault)
            self.why = f"this machine allows no network of one's own ({' '.join(told.split())})"
            self.close()
            self.here = self.there = "127.0.0.1"

    def _lay(self, number: int, pid: int) -> None:
        """Lay the cable. Raises OSError, CalledProcessError."""
        ours = Path("/proc/self/ns/net").readlink()
        while Path(f"/proc/{pid}/ns/net").readlink() == ours:
            time.sleep(0.01)
        self.here, self.there = f"10.99.{number}.1", f"10.99.{number}.2"
        _run("ip", "link", "add", self._cable, "type", "veth", "peer", "name", "cable", "netns", str(pid))
        _run("ip", "addr", "add", f"{self.here}/24", "dev", self._cable)
        _run("ip", "link", "set", self._cable, "up")
        for what in (
            ("link", "set", "lo", "up"),
            ("addr", "add", f"{self.there}/24", "dev", "cable"),
            ("link", "set", "cable", "up"),
        ):
            _run("nsenter", f"--net=/proc/{pid}/ns/net", "ip", *what)

    @property
    def own(self) -> bool:
        return self._holder is not None

    def inside(self, *command: str) -> list[str]:
        """A command that runs in this network."""
        entering = ["nsenter", f"--net=/proc/{self._holder.pid}/ns/net", "--"] if self._holder else []
        return [*entering, *command]

    def pull(self) -> None:
        _run("ip", "link", "set", self._cable, "down")

    def plug(self) -> None:
        _run("ip", "link", "set", self._cable, "up")

    def close(self) -> None:
        if self._holder:
            self._holder.kill()
            self._holder.wait()
            self._holder = None


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)


def _runs(*command: str) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@contextlib.contextmanager
def links(count: int) -> Iterator[list[Link]]:
    """As many networks, until the end of the block."""
    made = [Link(number) for number in range(1, count + 1)]
    try:
        yield made
    finally:
        for link in made:
            link.close()
