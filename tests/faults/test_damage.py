"""What a crash tore is cut off; what no crash can have torn is refused by name, and left as it is."""

import os
import random
import stat
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from bot.errors import Damaged, Locked, StoreError, StoreFailed
from bot.model.person import Person
from bot.ports import Batch
from storage.journaled import JournalStorage
from storage.line import Line, Record, pack, unpack
from storage.tables import Database
from storage.tiny import TinyStore
from tests.contract.made import NOW, batch, line, person, put
from tests.faults.broken_disk import BrokenDisk
from tests.faults.histories import Written, check, live

ROOT = Path(__file__).parents[2]


async def written(folder: Path, *, compact: bool = False) -> list[Path]:
    """A closed store of twelve commits; its files, the one written last at the end."""
    store = TinyStore.open(folder)
    for n in range(12):
        await store.commit(Batch(NOW, put(person(f"p{n}", "x" * 99)), f"e{n}", (line(f"l{n}"),)))
        if compact and n == 6:
            await store.compact()
    await store.close()
    return files(folder)


def files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.jsonl"), key=lambda path: (path.name.startswith("journal"), path.name))


async def people(folder: Path) -> int:
    store = TinyStore.open(folder)
    count = len(await store.find("person"))
    await store.close()
    return count


def picture(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*.jsonl")}


@pytest.mark.parametrize("cut", [1, 2, 30, 80])
async def test_a_torn_last_line_is_cut_off(tmp_path: Path, cut: int) -> None:
    *_, last = await written(tmp_path)
    lines = last.read_bytes().splitlines(keepends=True)
    last.write_bytes(b"".join(lines[:-1])[:-cut])  # without the line that closing wrote
    for _ in range(2):
        assert await people(tmp_path) == 11


@pytest.mark.parametrize("tail", [b"\0" * 5000, b"{", b'{"sum":"', b"\0" * 512 + b'"}\n', b"\xff" * 99])
async def test_whatever_an_unfinished_write_left_is_cut_off(tmp_path: Path, tail: bytes) -> None:
    *_, last = await written(tmp_path)
    with last.open("ab") as file:
        file.write(tail)
    assert await people(tmp_path) == 12
    assert all(unpack(kept) for kept in last.read_bytes().splitlines(keepends=True))


@pytest.mark.parametrize("compact", [False, True])
async def test_damage_elsewhere_is_refused_by_name_and_left_alone(tmp_path: Path, compact: bool) -> None:
    paths = await written(tmp_path, compact=compact)
    assert len(paths) == (3 if compact else 1)
    chance = random.Random(1)
    for path in paths:
        whole = path.read_bytes()
        lines = whole.splitlines(keepends=True)
        for number in range(len(lines) - (path == paths[-1])):
            at = len(b"".join(lines[:number])) + chance.randrange(len(lines[number]))
            path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x41]) + whole[at + 1 :])
            before = picture(tmp_path)
            with pytest.raises(Damaged, match=rf"{path.name} is damaged at line {number + 1}\b"):
                await read_all(tmp_path)
            assert picture(tmp_path) == before
        path.write_bytes(whole)
    assert await people(tmp_path) == 12


async def read_all(folder: Path) -> None:
    """Open, and read the log too: what has left the journal is not read at a start."""
    store = TinyStore.open(folder)
    try:
        assert [entry.what async for entry in store.lines()] == [f"l{n}" for n in range(12)]
    finally:
        await store.close()


async def test_a_missing_file_is_refused_by_name(tmp_path: Path) -> None:
    *_, snapshot, _ = await written(tmp_path, compact=True)
    snapshot.unlink()
    with pytest.raises(Damaged, match="lacks the journal of commits 1 to 7"):
        TinyStore.open(tmp_path)


async def test_data_of_a_later_release_is_refused_and_left_alone(tmp_path: Path) -> None:
    *_, last = await written(tmp_path)
    doc = b'{"kind":"person","v":99,"id":"p1"}'
    with last.open("ab") as file:
        file.write(pack(Line(n=14, flushed=13, at=NOW, put=[Record("person:p1", 14, msgspec.Raw(doc))])))
    before = picture(tmp_path)
    with pytest.raises(
        StoreError, match=rf"'person', version 99; this release reads up to version {Person.V}\."
    ):
        TinyStore.open(tmp_path)
    assert picture(tmp_path) == before


@pytest.mark.parametrize("room", range(200, 6000, 450))
async def test_a_full_disk_stops_the_store_and_loses_nothing(room: int) -> None:
    disk, history = BrokenDisk(random.Random(room)), Written()
    disk.room = room
    await live(disk, room, history, steps=60)
    disk.room = 500
    store = TinyStore(Database(disk, storage=JournalStorage))
    for _ in range(2):
        with pytest.raises(StoreFailed, match=r"broken:/data: No space left on device\. Free some space"):
            await store.commit(batch(put(person("big", "x" * 9000))))
    assert not store.healthy
    with pytest.raises(StoreFailed, match="No space left"):
        await store.get("person:p1")
    await store.close()
    disk.room = None
    await check(disk, history)


async def test_only_its_owner_reads_the_folder(tmp_path: Path) -> None:
    mask = os.umask(0)
    try:
        await written(tmp_path / "a" / "data", compact=True)
    finally:
        os.umask(mask)
    folder = tmp_path / "a" / "data"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


HOLDS = """
import sys, pathlib, storage.disk
disk = storage.disk.RealDisk(pathlib.Path(sys.argv[1]))
disk.lock()
print("held", flush=True)
input()
"""


def test_one_process_has_a_folder(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDS, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout
        assert other.stdout.readline()
        with pytest.raises(Locked, match=f"{tmp_path} is in use by process {other.pid}"):
            TinyStore.open(tmp_path)
        other.kill()
    TinyStore.open(tmp_path).db.close()


async def test_a_folder_that_cannot_be_made_is_named_with_the_mend(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreFailed, match=r"/file/data: .*name another one in USHER_DATA"):
        TinyStore.open(tmp_path / "file" / "data")


async def test_a_folder_is_free_again_after_a_refused_start(tmp_path: Path) -> None:
    first, *_ = await written(tmp_path)
    whole = first.read_bytes()
    first.write_bytes(whole[:50] + b"?" + whole[51:])
    for _ in range(2):
        with pytest.raises(Damaged):
            TinyStore.open(tmp_path)
    first.write_bytes(whole)
    assert await people(tmp_path) == 12
