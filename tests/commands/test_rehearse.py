"""``rehearse``: the shipped script in every language, and scripts that do not hold or do not go as written."""

import json
from pathlib import Path

import pytest

from bot.commands.script import ScriptError, read_script, span
from bot.model.languages import LANGUAGES
from tests.commands.conftest import Run
from tests.commands.played import HANDOFF

HEAD = """\
start: 2026-11-23 09:00:00
zone: Europe/Copenhagen
people:
  mika: { name: Mika Sørensen, seat: sales_rep }
  aiko: { name: Aiko Tanaka, seat: project_manager }
  lena: { name: Lena Vogel, seat: delivery_lead }
  clara: { name: Clara Lim, client: true }
rooms:
  internal: { name: northwind-internal }
  client: { name: northwind, shared: true }
steps:
"""
FIRST = HEAD.count("\n") + 1
OPENED = """\
  - { as: aiko, in: internal, command: /usher new }
  - { as: aiko, submit: { client: Northwind } }
"""


@pytest.fixture
def script(here: Path) -> Path:
    return here / "script.yml"


def written(script: Path, steps: str) -> Path:
    script.write_text(HEAD + steps, encoding="utf-8")
    return script


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shipped_handoff_goes_as_written_in_every_language(run: Run, language: str) -> None:
    result = run("rehearse", HANDOFF, "--language", language, "--json")
    assert (result.exit_code, result.stderr) == (0, "")
    played = json.loads(result.stdout)
    assert played["language"] == language
    shown = {(one["in"], one["title"]) for one in played["entries"] if one["as"] is None}
    assert ("internal", "handoff-accepted-title") in shown
    assert ("internal", "alignment-aligned-title") in shown
    assert {place for place, _ in shown} == {"internal", "client", "mika", "aiko", "lena", "clara"}
    assert {title for place, title in shown if place == "clara"} == {"home-title"}


def test_the_transcript_is_markdown_by_place(run: Run, script: Path) -> None:
    written(script, f"{OPENED}  - {{ as: mika, say: Nine days. }}\n")
    result = run("rehearse", script)
    assert result.exit_code == 0
    headings = [line for line in result.stdout.splitlines() if line.startswith("## ")]
    assert headings == ["## northwind-internal", "## Mika Sørensen", "## Lena Vogel"]
    assert "**2026-11-23 09:00 · Aiko Tanaka**\n\n> /usher new\n" in result.stdout
    assert "**2026-11-23 09:00 · Usher** (only Aiko Tanaka sees this)\n\n> **New project**" in result.stdout
    assert "**2026-11-23 09:00 · Aiko Tanaka** sends the form “New project”\n" in result.stdout
    assert "**2026-11-23 09:00 · Mika Sørensen**\n\n> Nine days.\n" in result.stdout
    assert "> **Internal · the client does not see this**\n\n#### Northwind: handoff\n" in result.stdout


def test_things_happen_at_their_own_time(run: Run, script: Path) -> None:
    written(script, f"{OPENED}  - {{ move: 1w }}\n")
    entries = json.loads(run("rehearse", script, "--json").stdout)["entries"]
    at = [one["at"] for one in entries if one["title"] == "nudge-card"]
    assert at[0] == "2026-11-24T09:00+01:00"
    assert len(at) > 1


def test_a_form_that_comes_back_can_be_sent_again(run: Run, script: Path) -> None:
    steps = f"""{OPENED.replace("client: Northwind", "client: Northwind, zone: Mars")}
  - see: {{ in: aiko, text: Mars }}
  - {{ as: aiko, submit: {{ client: Northwind }} }}
  - see: {{ in: internal, title: open-title, text: Northwind }}
"""
    assert run("rehearse", written(script, steps)).exit_code == 0


def test_buttons_go_by_label_code_or_code_and_argument(run: Run, script: Path) -> None:
    steps = f"""{OPENED}
  - {{ as: mika, press: Later }}
  - {{ as: mika, press: handoff.later }}
  - {{ as: mika, press: handoff.back/stakeholders }}
  - {{ as: mika, in: internal, press: Read it }}
"""
    entries = json.loads(run("rehearse", written(script, steps), "--json").stdout)["entries"]
    assert entries[-1] | {"text": ""} == {
        "at": "2026-11-23T09:00+01:00",
        "in": "internal",
        "kind": "whisper",
        "as": None,
        "only": "mika",
        "title": "document-title",
        "text": "",
    }


def test_a_client_is_told_nothing_internal(run: Run, script: Path) -> None:
    steps = f"""{OPENED.replace("client: Northwind", "client: Northwind, client_room: client, client_lead: clara")}
  - {{ as: clara, in: internal, command: handoff }}
  - {{ as: clara, in: client, command: handoff }}
  - {{ as: clara, say: hello }}
  - {{ as: clara, in: client, say: "@usher hello" }}
"""
    entries = json.loads(run("rehearse", written(script, steps), "--json").stdout)["entries"]
    told = [one for one in entries if one["only"] == "clara" or one["in"] == "client"]
    assert {one["title"] for one in told if not one["as"]} == {"concern-standing", "guide-title"}


WRONG = [
    ("  - { as: mika, see: { in: mika, text: x } }", "0: remove as: nobody does this"),
    ("  - { say: hello }", "0: say who does it with as"),
    (
        "  - { as: mika, say: hello, home: true }",
        "0: one step does one thing: say, command, press, submit, home, move, stop or see",
    ),
    ("  - { as: otto, say: hello }", "0.as: use one of: mika, aiko, lena, clara"),
    ("  - { as: mika, in: nowhere, say: hello }", "0.in: use one of: internal, client"),
    (
        "  - see: { in: nowhere, text: x }",
        "0.see.in: use one of: internal, client, mika, aiko, lena, clara",
    ),
    ("  - see: { in: mika }", "0.see: say what is to be seen: text (words) or title (a text key)"),
    ("  - { as: mika, say: { de: hallo } }", "0.say: de: use the languages en, ja, ms, da, ru"),
    ("  - { as: mika, say: 5 }", "0.say: write text, or text by language"),
    ("  - { as: mika, says: hello }", "0.says: not a setting: did you mean say?"),
    (
        "  - { move: later }",
        "0.move: write next, a span like 30m, 2h, 1d, 1w, or a time like 2026-11-23 09:00:00",
    ),
]


@pytest.mark.parametrize(("step", "told"), WRONG)
def test_a_script_that_does_not_hold_is_refused_by_line_and_path(
    run: Run, script: Path, step: str, told: str
) -> None:
    result = run("rehearse", written(script, step))
    assert result.exit_code == 1
    assert f"{script}:{FIRST}: steps.{told}" in result.stderr.splitlines()
    assert result.stdout == ""


FAILING = [
    ("  - { as: mika, press: Accept }", "0.press: no such button: no card there has any"),
    ("  - { as: mika, submit: {} }", "0.submit: no form is open: press or command first"),
    ("  - { move: next }", "0.move: nothing is due any more: remove this step"),
    (
        "  - { move: 2026-11-23 08:00:00 }",
        "0.move: it is 2026-11-23T09:00:00+01:00 already",
    ),
    (
        "  - { as: clara, in: client, command: help }\n  - see: { in: clara, title: guide-new }",
        "1.see: not seen: guide-new",
    ),
]


@pytest.mark.parametrize(("steps", "told"), FAILING)
def test_a_step_that_cannot_be_played_ends_it(run: Run, script: Path, steps: str, told: str) -> None:
    result = run("rehearse", written(script, steps))
    assert result.exit_code == 1
    line = FIRST + int(told[0])
    assert result.stderr.splitlines()[0] == f"{script}:{line}: steps.{told}"


UNFIT = [
    ("playbook: magic", "playbook: use one of: services, agency"),
    ("signed: soon", "signed: write a date, without quotes"),
    ("client_room: nowhere", "client_room: use one of: internal, client"),
    ("sales_rep: otto", "sales_rep: use one of: mika, aiko, lena, clara"),
    ('client: ""', "client: fill it in"),
]


@pytest.mark.parametrize(("value", "told"), UNFIT)
def test_a_value_that_does_not_fit_is_refused_at_its_field(
    run: Run, script: Path, value: str, told: str
) -> None:
    step = f"  - {{ as: aiko, in: internal, command: new }}\n  - {{ as: aiko, submit: {{ {value} }} }}\n"
    result = run("rehearse", written(script, step))
    assert (result.exit_code, result.stderr) == (1, f"{script}:{FIRST + 1}: steps.1.submit.{told}\n")


def test_an_unknown_field_is_told_with_those_there_are(run: Run, script: Path) -> None:
    step = "  - { as: aiko, in: internal, command: new }\n  - { as: aiko, submit: { customer: X } }\n"
    told = run("rehearse", written(script, step)).stderr
    assert told.startswith(f"{script}:{FIRST + 1}: steps.1.submit.customer: use one of: client, playbook, ")


def test_what_was_shown_instead_is_printed_with_the_transcript(run: Run, script: Path) -> None:
    result = run("rehearse", written(script, f"{OPENED}  - see: {{ in: internal, text: Southwind }}\n"))
    assert result.exit_code == 1
    assert "#### Northwind: the project is open" in result.stdout
    told = result.stderr.splitlines()
    assert told[:2] == [
        f"{script}:{FIRST + 2}: steps.2.see: not seen: Southwind",
        "shown there since the step before:",
    ]
    assert told[2].startswith("  open-title: Northwind: the project is open | ")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("steps: [", "script.yml:1: rehearsal: not YAML"),
        ("", "script.yml:1: rehearsal: write lines of name: value"),
        ("people: {}\n", "script.yml:1: people: write 1 at least"),
        (HEAD.replace("Copenhagen", "Kopenhagen"), "script.yml:2: zone: use a name like Europe/Copenhagen"),
        (HEAD.replace("sales_rep", "seller"), "script.yml:4: people.mika.seat: use one of: "),
    ],
)
def test_a_file_that_does_not_hold_is_told_by_line(script: Path, text: str, told: str) -> None:
    script.write_text(text, encoding="utf-8")
    with pytest.raises(ScriptError) as refused:
        read_script(Path("script.yml"))
    assert [line for line in str(refused.value).splitlines() if line.startswith(told)]


def test_a_missing_file_is_told(run: Run) -> None:
    result = run("rehearse", "none.yml")
    assert (result.exit_code, result.stderr) == (
        1,
        "none.yml:1: rehearsal: cannot be read: No such file or directory\n",
    )


def test_spans() -> None:
    assert [span(one).total_seconds() for one in ("30m", "2h", "1d", "1w")] == [1800, 7200, 86400, 604800]


def test_the_handbooks_example_goes_as_written(run: Run, script: Path) -> None:
    handbook = (HANDOFF.parents[1] / "docs" / "rehearsals.md").read_text(encoding="utf-8")
    script.write_text(handbook.split("```yaml\n")[1].split("```")[0], encoding="utf-8")
    assert run("rehearse", script).exit_code == 0
