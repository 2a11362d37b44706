"""``doctor``: each thing that can be wrong is named with its mend, and nothing is touched."""

import asyncio
import socket
from base64 import urlsafe_b64encode
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest

from bot.commands.doctor_data import file_system
from bot.commands.doctor_settings import version_check
from bot.model.document import Put
from bot.model.workspace import Workspace
from bot.ports import Batch
from storage.disk import RealDisk
from storage.tiny import TinyStore
from tests.commands.conftest import Run
from tests.postgres_server import postgres_url

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
MEND = "Correct it in .env or in the environment"
LEVELS = "^(debug|info|warning|error)$"


@pytest.fixture(autouse=True)
def port(here: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """A port that was free a moment ago."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        number = int(free.getsockname()[1])
    monkeypatch.setenv("PORT", str(number))
    return number


def lines(run: Run, mark: str) -> list[str]:
    return [line for line in run("doctor").stdout.splitlines() if line.startswith(mark)]


def test_a_fresh_checkout_is_well(run: Run) -> None:
    result = run("doctor")
    assert result.exit_code == 0
    assert [line.split()[0] for line in result.stdout.splitlines() if line] == ["✓"] * 8 + ["All"]
    assert lines(run, "✓ Data") == ["✓ Data folder data: made at the first start"]


def test_nothing_is_made_by_looking(run: Run, here: Path) -> None:
    run("doctor")
    assert list(here.iterdir()) == []


def test_it_speaks_the_terminals_language(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "da_DK.UTF-8")
    assert run("doctor").stdout.endswith("\nAlt er i orden.\n")


@pytest.mark.parametrize("version", [(3, 10), (3, 14)])
def test_another_python_is_refused(version: tuple[int, int]) -> None:
    assert version_check(version).mark == "✗"
    assert version_check((3, 12)).mark == "✓"


# -- settings


def test_each_wrong_setting_is_named_and_the_rest_is_checked_all_the_same(
    run: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / ".env").write_text("LOG_LEVEL=loud\nSLACK_BOT_TOKN=xoxb-1\nFOO=1\n", encoding="utf-8")
    (here / ".env").chmod(0o600)
    monkeypatch.setenv("PORT", "99999")
    result = run("doctor")
    assert result.exit_code == 1
    told = result.stdout.splitlines()
    assert told[1:5] == [
        f"✗ PORT: Input should be less than or equal to 65535. {MEND} (port to listen on).",
        f"✗ LOG_LEVEL: String should match pattern '{LEVELS}'. {MEND} (debug, info, warning, error).",
        "! SLACK_BOT_TOKN is not a setting. Did you mean SLACK_BOT_TOKEN?",
        "! FOO is not a setting. Remove it; .env.example lists them all.",
    ]
    assert "✓ 2 playbooks, and all hold" in told
    assert told[-1] == "2 things must be put right."


def test_an_open_or_unreadable_env_is_told(run: Run, here: Path) -> None:
    env = here / ".env"
    env.write_text("LOG_LEVEL=info\n", encoding="utf-8")
    env.chmod(0o644)
    assert lines(run, "!") == ["! Others on this machine can read .env and its tokens. Run `chmod 600 .env`."]
    env.write_bytes(b"LOG_LEVEL=\xff\xfe")
    assert lines(run, "✗") == [
        "✗ .env cannot be read (UTF-8). Make it readable for this user, as UTF-8 text."
    ]


# -- the data folder


def test_a_folder_of_ours_is_read_and_stays_as_it_is(run: Run, data: Path) -> None:
    journal = next(data.glob("journal-*"))
    with journal.open("ab") as torn:
        torn.write(b'{"sum":"torn')
    before = {file.name: file.read_bytes() for file in data.iterdir() if file.name != "lock"}
    result = run("doctor")
    assert result.exit_code == 0
    assert "✓ Data folder data: writable, and closed to others" in result.stdout
    assert "✓ Stored data is whole: " in result.stdout
    assert before == {file.name: file.read_bytes() for file in data.iterdir() if file.name != "lock"}


def test_damage_is_named_by_file_and_line(run: Run, data: Path) -> None:
    journal = next(data.glob("journal-*"))
    kept = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join([kept[0], kept[1].replace(b"e", b"f", 1), *kept[2:]]))
    (told,) = lines(run, "✗")
    assert told.startswith(f"✗ Stored data cannot be read: data/{journal.name} is damaged at line 2")


@pytest.mark.parametrize("kind", ["snapshot", "log"])
def test_damage_in_what_was_compacted_is_named_too(run: Run, data: Path, kind: str) -> None:
    async def compact() -> None:
        store = TinyStore.open(data)
        await store.compact()
        await store.close()

    asyncio.run(compact())
    assert lines(run, "✗") == []
    (file,) = data.glob(f"{kind}-*")
    file.write_bytes(file.read_bytes().replace(b"mika", b"nika", 1))
    (told,) = lines(run, "✗")
    assert f"data/{file.name} is damaged at line " in told


def test_secrets_and_their_key(run: Run, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    token, key, other = "xoxb-1-secret", *(urlsafe_b64encode(bytes([n]) * 32).decode() for n in (1, 2))

    async def install() -> None:
        store = TinyStore.open(data)
        await store.commit(Batch(NOW, (Put(Workspace("slack", "T1", bot_token=token), 0),)))
        await store.close()

    asyncio.run(install())
    assert lines(run, "! Stored tokens are not encrypted. Set USHER_KEY")
    monkeypatch.setenv("USHER_KEY", key)
    assert lines(run, "✓ Stored tokens that the first key of USHER_KEY has not encrypted yet")
    assert run("export", "--json").exit_code == 0  # opens the store as a start does
    assert "[token]" in (data.parent / "export" / "usher.json").read_text(encoding="utf-8")
    assert lines(run, "✓ Stored tokens are encrypted with USHER_KEY")
    assert not any(token in file.read_text(encoding="utf-8") for file in data.glob("*-*"))
    monkeypatch.setenv("USHER_KEY", other)
    (told,) = lines(run, "✗")
    assert told.startswith("✗ No key in USHER_KEY decrypts the token in workspace:slack:T1.")
    monkeypatch.setenv("USHER_KEY", f"{other},hunter2")
    (told,) = lines(run, "✗ USHER_KEY")
    assert "several with commas between" in told
    assert "hunter2" not in told
    monkeypatch.delenv("USHER_KEY")
    (told,) = lines(run, "✗")
    assert told.startswith("✗ workspace:slack:T1 holds an encrypted token, and USHER_KEY is not set.")
    refused = run("export", "--json")
    assert refused.exit_code == 1
    assert "USHER_KEY is not set: set the key that encrypted it" in refused.stderr
    assert (
        run("forget-tokens").stdout
        == "✓ One token is taken out. That workspace must install the app again.\n"
    )
    assert run("forget-tokens").stdout == "Every stored token can be read. Nothing was changed.\n"
    assert lines(run, "✗") == []


@pytest.mark.slow
def test_a_database_is_looked_at(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", postgres_url())
    with psycopg.connect(postgres_url(), autocommit=True) as connection:
        connection.execute("drop schema if exists usher cascade")
        assert lines(run, "✓ The database") == ["✓ The database answers: 0 documents"]
        assert connection.execute("select 1 from pg_namespace where nspname = 'usher'").fetchall() == []
    monkeypatch.setenv("DATABASE_URL", "postgresql://nobody:hunter2@localhost:1/none")
    (told,) = lines(run, "✗")
    assert told.startswith("✗ The database cannot be read (PostgreSQL: ")
    assert "hunter2" not in told


def test_open_or_forbidden_or_no_folder(run: Run, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "data").mkdir(mode=0o755)
    assert lines(run, "!") == ["! Others on this machine can look into data. Run `chmod 700 data`."]
    (here / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("USHER_DATA", "file")
    assert lines(run, "✗") == [f"✗ {here}/file is not a folder. Name another one in USHER_DATA."]
    monkeypatch.setenv("USHER_DATA", "/proc/usher")
    assert lines(run, "✗") == [
        "✗ Nothing can be written in /proc. Make it writable for this user, or name another folder in USHER_DATA."
    ]


def test_a_running_bot_is_no_fault(run: Run, here: Path, port: int) -> None:
    running = RealDisk(here / "data")
    running.lock()
    with socket.create_server(("127.0.0.1", port)):
        result = run("doctor")
    running.unlock()
    assert result.exit_code == 0
    assert "! The bot is running on this folder, so its data was not checked (" in result.stdout
    assert f"✓ Port {port} on 127.0.0.1 is in use, by the bot that is running" in result.stdout


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
tmpfs /run tmpfs rw 0 0
nas:/x /mnt/my\\040share nfs4 rw 0 0
"""


def test_the_file_system_is_that_of_the_closest_mount() -> None:
    assert file_system(Path("/srv/usher"), MOUNTS) == "ext4"
    assert file_system(Path("/run/usher"), MOUNTS) == "tmpfs"
    assert file_system(Path("/running"), MOUNTS) == "ext4"
    assert file_system(Path("/mnt/my share/usher"), MOUNTS) == "nfs4"
    assert file_system(Path("/srv"), "") == ""


@pytest.mark.parametrize(("kind", "told"), [("tmpfs", "is in memory"), ("nfs4", "is on a network")])
def test_a_disk_that_does_not_keep_is_told(
    run: Run, here: Path, monkeypatch: pytest.MonkeyPatch, kind: str, told: str
) -> None:
    (here / "mounts").write_text(f"x / {kind} rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr("bot.commands.doctor_data.MOUNTS", here / "mounts")
    (line,) = lines(run, "!")
    assert told in line


def test_too_little_room_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.commands.doctor_data.WISHED", 1 << 60)
    assert "Make some room soon." in lines(run, "!")[0]
    monkeypatch.setattr("bot.commands.doctor_data.NEEDED", 1 << 60)
    assert "Make room before you start." in lines(run, "✗")[0]


# -- playbooks and the port


def test_a_broken_playbook_is_named_by_file_and_line(run: Run, here: Path) -> None:
    run("playbook", "new", "ours")
    file = here / "playbooks" / "ours.yml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("due: 2", "due: 0"), encoding="utf-8")
    line = text[: text.index("due: 2")].count("\n") + 1
    assert lines(run, "✗") == [f"✗ Playbook playbooks/ours.yml:{line}: handoff.due: write 1 or more"]


def test_a_taken_port_and_a_strange_host(run: Run, port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", port)):
        assert lines(run, "✗") == [
            f"✗ Port {port} on 127.0.0.1 is in use by another program. Stop it, or set PORT."
        ]
    monkeypatch.setenv("HOST", "203.0.113.7")
    assert lines(run, "✗") == [
        f"✗ Nothing can listen on 203.0.113.7, port {port}. Set HOST to an address of this machine."
    ]
