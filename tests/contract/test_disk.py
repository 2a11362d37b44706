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


def test_zeros_lie_ahead_before_they_are_needed_and_are_cut_off_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    file = RealFile(path, at=0, ahead=100)
    file.prepare()
    assert path.read_bytes() == bytes(100)
    file.write(b"said")
    file.prepare()
    assert path.read_bytes() == b"said" + bytes(96), "enough are left"
    file.write(b"-" * 60)
    file.prepare()
    assert path.read_bytes() == b"said" + b"-" * 60 + bytes(100)
    file.cut()
    file.prepare()
    file.write(b".")
    file.cut()
    file.close()
    assert path.read_bytes() == b"said" + b"-" * 60 + b"."


def test_what_is_only_written_on_needs_no_zeros(tmp_path: Path) -> None:
    file = RealFile(tmp_path / "snapshot", at=0, ahead=0)
    file.prepare()
    file.write(b"all of it")
    file.close()
    assert (tmp_path / "snapshot").read_bytes() == b"all of it"
