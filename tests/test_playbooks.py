"""Playbooks: what ships holds, and what does not hold is named by file, line, path and what to do."""

import re
import time
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.errors import PlaybookError
from bot.model.languages import LANGUAGES
from bot.model.playbook import Hours, Nudge, Playbook
from bot.model.seats import Seat
from bot.playbooks.parse import FOLDER, SHIPPED, load, parse
from bot.playbooks.schema import ALIGNMENT, HANDOFF

BASE = (FOLDER / "services.yml").read_text(encoding="utf-8")


def fault_of(text: str) -> str:
    with pytest.raises(PlaybookError) as caught:
        parse(text, "mine.yml")
    return str(caught.value)


def changed(old: str, new: str) -> str:
    assert old in BASE, "the shipped playbook has changed: change this test with it"
    return BASE.replace(old, new, 1)


def line_of(words: str, text: str = BASE) -> int:
    return text[: text.index(words)].count("\n") + 1


@pytest.mark.parametrize("name", SHIPPED)
def test_what_ships_holds(name: str) -> None:
    playbook = load(None)[name]
    assert tuple(question.id for question in playbook.handoff) == HANDOFF
    assert tuple(question.id for question in playbook.alignment) == ALIGNMENT
    assert playbook.handoff_due == 2
    assert playbook.kickoff_window == (5, 10)
    assert playbook.hours == Hours(9 * 60, 17 * 60, (0, 1, 2, 3, 4))
    seats = (Seat.SALES_REP, Seat.PROJECT_MANAGER, Seat.ENGAGEMENT_PARTNER)
    assert playbook.nudges == tuple(Nudge(after, seat) for after, seat in enumerate(seats, 1))
    assert set(playbook.name) == set(LANGUAGES)
    assert len({*playbook.name.values()}) == len(LANGUAGES)


def test_the_hash_is_that_of_the_content() -> None:
    one, other = parse(BASE, "a.yml"), parse(BASE, "b.yml")
    assert one.key == other.key
    assert one.key != parse(changed("due: 2", "due: 3"), "a.yml").key


FIRM = """
id: ours
name: { ja: うちのやり方 }
hours: { opens: "08:30", closes: "16:00", weekdays: [sun, mon, tue], breaks: [["12:00", "13:30"]] }
kickoff: { window: [3, 7] }
handoff:
  due: 4
  questions:
    - { id: problems }
    - { id: budget, text: { en: "What may it cost?", da: "Hvad må det koste?" } }
alignment:
  questions: [{ id: length, kind: number, text: { en: "How long?" } }]
"""


def test_a_firm_writes_its_own() -> None:
    playbook = parse(FIRM, "ours.yml")
    assert playbook.hours == Hours(8 * 60 + 30, 16 * 60, (0, 1, 6), ((720, 810),))
    assert playbook.hours.shifts == ((510, 720), (810, 960))
    assert playbook.handoff[1].text == {"en": "What may it cost?", "da": "Hvad må det koste?"}
    assert playbook.alignment[0].kind == "number"
    assert playbook.nudges == ()


@pytest.mark.parametrize(
    ("old", "new", "path", "mend"),
    [
        ("due: 2", "# due", "handoff.due", "add it"),
        ("due: 2", 'due: "2"', "handoff.due", "whole number"),
        ("due: 2", "due: 0", "handoff.due", "1 or more"),
        ("due: 2", "due: 99", "handoff.due", "60 or less"),
        ("due: 2", "due: 2024-99-99", "playbook", "put quotes around it"),
        ("due: 2", f"due: {'9' * 5000}", "playbook", "put quotes around it"),
        ("  due: 2", "  due: 2\n  due: 3", "playbook", "stands in line 12 already"),
        ("  due: 2", "\tdue: 2", "playbook", "spaces, not with tabs"),
        ("[5, 10]", "[10, 5]", "kickoff.window", "first day comes before"),
        ("[5, 10]", "[5]", "kickoff.window", "2 at least"),
        ("[5, 10]", "5", "kickoff.window", "write a list"),
        ('"17:00"', "17:00", "hours.closes", "put quotes around it"),
        ('"17:00"', '"24:00"', "hours.closes", "a time of day"),
        ('"17:00"', '"5 pm"', "hours.closes", "a time of day"),
        ('"17:00"', '"08:59"', "hours", "opens comes before closes"),
        ('"17:00"', '"09:00"', "hours", "opens comes before closes"),
        ("fri] }", 'fri], breaks: [["12:00"]] }', "hours.breaks.0", "2 at least"),
        ("fri] }", 'fri], breaks: [["13:00", "12:00"]] }', "hours", "put the breaks in their order"),
        ("fri] }", 'fri], breaks: [["09:00", "10:00"]] }', "hours", "put the breaks in their order"),
        ("[mon, tue,", "[mon, mon,", "hours.weekdays", "each once only: mon"),
        ("[mon, tue,", "[man, tue,", "hours.weekdays", "man: use mon, tue"),
        ("weekdays:", "weekday:", "hours.weekday", "did you mean weekdays?"),
        ("id: services", "id: Our Services", "id", "use a-z"),
        ("id: services", f"id: {'a' * 41}", "id", "40 characters"),
        ("  en: Pro", "  de: Pro", "name", "de: use the languages en, ja"),
        ("  en: Professional services", '  en: " "', "name", "en: write the words"),
        ("  en: Professional services", "  en: 3", "name.en", "put quotes around it"),
        ("seat: sales_rep", "seat: client_lead", "handoff.nudges.0.seat", "one of our own seats: sales_rep"),
        ("{ after: 1,", "{ after: 9,", "handoff", "in the order of their days"),
        ("{ id: success }", "{ id: confirm }", "handoff.questions.1.id", "choose another name"),
        ("{ id: success }", "{ id: problems }", "handoff", "each once only: problems"),
        ("{ id: success }", "success", "handoff.questions.1", "name: value"),
        ("{ id: success }", "{ id: gossip }", "handoff", "gossip: add its words"),
        ("{ id: success }", "{ id: success, kind: nice }", "handoff.questions.1.kind", "use one of: 'words'"),
        ("{ id: success }", "{ id: success, kind: scope }", "handoff", "can be asked here: words, people"),
        ("{ id: success }", "{ id: success, kind: promises }", "handoff", "each once only: promises"),
        ("{ id: success }", "{ id: success, text: hi }", "handoff.questions.1.text", "name: value"),
        (", kind: people }", " }", "handoff", "id stakeholders, kind people"),
        ("  percent: 10", "  percent: 0", "changes.percent", "1"),
        ("  percent: 10", "  percentage: 10", "changes.percentage", "did you mean percent"),
        ("  tell: [project_manager,", "  tell: [client_lead,", "changes.tell.0", "one of our own seats"),
    ],
)
def test_what_does_not_hold_is_named_with_the_mend(old: str, new: str, path: str, mend: str) -> None:
    text = changed(old, new)
    told = fault_of(text)
    found = re.fullmatch(r"mine\.yml:(\d+): ([\w.]+): (.+)", told)
    assert found, told
    assert found[2] == path
    assert mend in found[3]
    at = line_of(new, text) + ("stands in" in told)
    assert int(found[1]) in {at, line_of(f"{path.partition('.')[0]}:", text) if path != "playbook" else at}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "mine.yml:1: playbook: write lines of name: value"),
        ("- a\n- b", "mine.yml:1: playbook: write lines of name: value"),
        ("a: [b", "mine.yml:1: playbook: not YAML"),
        ("a: &x [b]\nc: *x", "mine.yml:2: playbook: write it out again"),
        ("a: 1\n---\nb: 2", "mine.yml:2: playbook: keep one document"),
        ("a: 1\nb: \x07", "mine.yml:2: playbook: remove the character '\\x07'"),
        ("? [a]\n: 1", "mine.yml:1: playbook: found unhashable key"),
        ("[" * 50_000, "mine.yml:1: playbook: more than 12 levels deep"),
        ("{a: " * 15_000, "mine.yml:1: playbook: more than 12 levels deep"),
        ("- " * 30_000, "mine.yml:1: playbook: more than 12 levels deep"),
        ("x" * 64_001, "mine.yml:1: playbook: make it shorter"),
        ("!!python/name:os.system x", "mine.yml:1: playbook: write it plainly"),
    ],
)
def test_a_file_that_is_no_playbook(text: str, expected: str) -> None:
    began = time.process_time()
    assert fault_of(text).startswith(expected)
    assert time.process_time() - began < 2


def test_several_faults_are_told_together_in_the_order_of_the_file() -> None:
    text = changed("due: 2", "due: two").replace("[5, 10]", "[5]").replace("mon,", "mo,")
    lines = fault_of(text).splitlines()
    assert [line.split(": ")[1] for line in lines] == ["hours.weekdays", "kickoff.window", "handoff.due"]


def test_many_faults_are_cut_short() -> None:
    lines = fault_of(BASE + "".join(f"extra{n}: 1\n" for n in range(100))).splitlines()
    assert len(lines) == 21
    assert lines[-1] == "mine.yml:1: playbook: 80 more"


def test_a_bomb_of_references_does_not_go_off() -> None:
    rows = "\n".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]" for n in range(1, 12))
    assert "write it out again" in fault_of(f"l0: &l0 [lol]\n{rows}")


@example("? ")
@example("=")
@example("a: !!timestamp x")
@example("a: =\n<<: [{b: 1}]")
@example("a: !!binary ß")
@given(st.text(st.sampled_from("ab12:-[]{}#&*!|>'\"%@`,?\n\t =.~<ß\x00\ufeff"), max_size=60))
def test_whatever_is_written_is_read_or_refused(text: str) -> None:
    assert fault_of(text).startswith("mine.yml:")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def test_a_firms_own_playbooks_lie_over_ours(folder: Path) -> None:
    (folder / "ours.yml").write_text(FIRM, encoding="utf-8")
    (folder / "theirs.yaml").write_text("\ufeff" + changed("due: 2", "due: 7"), encoding="utf-8")
    (folder / "notes.txt").write_text("not a playbook", encoding="utf-8")
    (folder / "old.yml").mkdir()
    read: dict[str, Playbook] = load(folder)
    assert set(read) == {"services", "agency", "ours"}
    assert read["services"].handoff_due == 7


def test_a_folder_that_is_not_there_adds_nothing(folder: Path) -> None:
    assert load(folder / "none") == load(None)


def test_all_files_faults_are_told_together(folder: Path) -> None:
    (folder / "a.yml").write_text(FIRM, encoding="utf-8")
    (folder / "b.yml").write_text(FIRM, encoding="utf-8")
    (folder / "c.yml").write_bytes(b"id: caf\xe9")
    (folder / "d.yml").write_text("x" * 300_000, encoding="utf-8")
    (folder / "e.yml").symlink_to("/proc/self/mem")
    with pytest.raises(PlaybookError) as caught:
        load(folder)
    told = str(caught.value).splitlines()
    assert told[0] == f"{folder}/b.yml:1: id: ours is that of {folder}/a.yml: choose another"
    assert told[1] == f"{folder}/c.yml:1: playbook: save it as UTF-8"
    assert told[2].startswith(f"{folder}/d.yml:1: playbook: make it shorter")
    assert told[3].startswith(f"{folder}/e.yml:1: playbook: cannot be read: ")
