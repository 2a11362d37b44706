"""Compaction in a process of its own, of the lowest priority: turns never wait for it."""

import subprocess
import sys
from pathlib import Path

import msgspec

from bot.errors import StoreError, StoreFailed
from storage.compact import prepare
from storage.disk import RealDisk, explained
from storage.folder import Folder

_HOME = Path(__file__).parent.parent
_LAST = 19


class Beside:
    """Runs one ``prepare`` at a time in a child process."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[str] | None = None
        self._stopped = False

    def prepare(self, where: str, folder: Folder, mark: str) -> None:
        """As ``prepare``, waiting for it. Raises StoreFailed with what the child said."""
        what = msgspec.json.encode((str(Path(where).absolute()), folder, mark)).decode()
        child = ("nice", "-n", str(_LAST), sys.executable, "-m", __name__, what)
        with subprocess.Popen(  # noqa: S603 - ourselves
            child, cwd=_HOME, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        ) as self._child:
            if self._stopped:
                self._child.kill()
            _, told = self._child.communicate()
        if self._child.returncode:
            raise StoreFailed(told.strip().rpartition("\n")[2] or f"{where}: the compaction was stopped")

    def stop(self) -> None:
        """End the child, if there is one; no other one finishes."""
        self._stopped = True
        if self._child:
            self._child.kill()


def _main(what: str) -> None:
    where, folder, mark = msgspec.json.decode(what, type=tuple[str, Folder, str])
    disk = RealDisk(Path(where))
    try:
        with explained(disk):
            prepare(disk, folder, mark)
    except StoreError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    _main(sys.argv[1])
