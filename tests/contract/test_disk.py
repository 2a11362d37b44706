"""What is written in pieces stands in the file whole, however the system takes it."""

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from storage.disk import RealFile


@pytest.mark.parametrize("many", [1, 3, 2_500])
def test_pieces_stand_one_after_the_other(tmp_path: Path, many: int) -> None:
    path = tmp_path / "journal"
    path.write_bytes(b"kept, and torn")
    file = RealFile(path, at=len(b"kept, "), ahead=1 << 10)
    pieces = [b"%d;" % number for number in range(many)]
    assert file.write(*pieces) == sum(map(len, pieces))
    assert file.write(memoryview(b"(the last)")[1:-1]) == 8
    file.cut()
    file.close()
    assert path.read_bytes() == b"kept, " + b"".join(pieces) + b"the last"


def test_what_the_system_takes_in_parts_is_written_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def some(fd: int, pieces: Sequence[bytes]) -> int:
        return os.write(fd, b"".join(pieces)[:4])

    monkeypatch.setattr("os.writev", some)
    file = RealFile(tmp_path / "journal", at=0, ahead=0)
    file.write(b"one", b"two", b"three")
    file.write(b"four")
    file.close()
    assert (tmp_path / "journal").read_bytes() == b"onetwothreefour"
