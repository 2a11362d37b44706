"""``playbook new`` and ``playbook check``, as at the prompt."""

from pathlib import Path

import pytest

from bot.playbooks.parse import load
from tests.commands.conftest import Run


def test_a_copy_is_a_playbook_of_its_own(run: Run, here: Path) -> None:
    made = run("playbook", "new", "our_way", "--from", "agency")
    assert (made.exit_code, made.stdout) == (
        0,
        "playbooks/our_way.yml is yours to edit. Then run `python app.py playbook check`, and restart the bot.\n",
    )
    offered = load(here / "playbooks")
    assert list(offered) == ["services", "agency", "our_way"]
    assert offered["our_way"].handoff == offered["agency"].handoff
    assert run("playbook", "check").stdout == "✓ 3 playbooks hold\n"


def test_nothing_is_overwritten(run: Run, here: Path) -> None:
    run("playbook", "new", "ours")
    file = here / "playbooks" / "ours.yml"
    file.write_text("mine", encoding="utf-8")
    again = run("playbook", "new", "ours")
    assert again.exit_code == 1
    assert again.stderr == "playbooks/ours.yml is there already, and stays as it is. Choose another name.\n"
    assert file.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("name", ["../ours", "Ours", "my-way", "1st", "a/b", "x" * 41])
def test_a_name_that_is_no_id_makes_no_file(run: Run, here: Path, name: str) -> None:
    made = run("playbook", "new", name)
    assert made.exit_code == 1
    assert ": id: " in made.stderr
    assert list(here.iterdir()) == []


def test_only_shipped_ones_are_copied(run: Run) -> None:
    made = run("playbook", "new", "ours", "--from", "magic")
    assert (made.exit_code, made.stderr) == (
        1,
        "There is no playbook magic to copy. Choose one of: services, agency\n",
    )


def test_a_folder_that_cannot_be_made_is_named(run: Run, here: Path) -> None:
    (here / "playbooks").write_text("a file", encoding="utf-8")
    made = run("playbook", "new", "ours")
    assert (made.exit_code, made.stderr) == (1, "playbooks/ours.yml cannot be written: File exists\n")


def test_every_fault_is_told_by_file_line_and_path(run: Run, here: Path) -> None:
    run("playbook", "new", "ours")
    file = here / "playbooks" / "ours.yml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("due: 2", "due: soon").replace("nudges:", "nudge:"), encoding="utf-8")
    line = text.splitlines().index(next(one for one in text.splitlines() if "due: 2" in one)) + 1
    for checked in (run("playbook", "check"), run("playbook", "check", "playbooks/ours.yml")):
        assert checked.exit_code == 1
        assert checked.stderr.splitlines() == [
            f"✗ playbooks/ours.yml:{line}: handoff.due: write a whole number, without quotes",
            f"✗ playbooks/ours.yml:{line + 1}: handoff.nudge: not a setting: did you mean nudges?",
        ]


def test_files_are_checked_apart(run: Run, here: Path) -> None:
    run("playbook", "new", "ours")
    (here / "broken.yml").write_bytes(b"name: \xff")
    checked = run("playbook", "check", "playbooks/ours.yml", "broken.yml", "none.yml")
    assert checked.stderr.splitlines() == [
        "✗ broken.yml:1: playbook: save it as UTF-8",
        "✗ none.yml:1: playbook: cannot be read: No such file or directory",
    ]
    assert run("playbook", "check", "playbooks/ours.yml").stdout == "✓ One playbook holds\n"
