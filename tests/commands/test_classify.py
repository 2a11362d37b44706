"""``python app.py classify``: a line of JSON for each message; a bad line is named, and the rest go on."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app import cli


@pytest.mark.slow
def test_messages_are_classified_and_bad_lines_are_named(tmp_path: Path) -> None:
    file = tmp_path / "messages.jsonl"
    rows = [
        '{"id": "a", "text": "The weekly report is late again", "lang": "en", "via": "none"}',
        '{"id": 2, "text": "請求書の金額が見積もりと違います #請求"}',
        "",
        '{"id": "c", "text": "no end',
        '{"id": "d", "text": "x", "via": "pigeon"}',
        '{"text": "nobody knows which"}',
        '{"id": "e", "text": "No issue at all, thanks!", "via": "/concern", "category": null}',
    ]
    file.write_text("\ufeff" + "\n".join(rows), encoding="utf-8")
    done = CliRunner().invoke(cli, ["classify", str(file)], env={"LC_ALL": "en"})
    assert done.exit_code == 1
    read = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["id"] for one in read] == ["a", 2, "e"]
    first = read[0]
    assert (first["is_issue"], first["lang"], first["severity"]) == (True, "en", "high")
    start, end, why = first["evidence"][0]
    assert (json.loads(rows[0])["text"][start:end], why) == ("late again", "missed-again")
    assert first["ms"] < 500
    assert (read[1]["lang"], read[1]["category"]) == ("ja", "billing")
    assert read[2]["is_issue"] is False
    faults = done.stderr.splitlines()
    assert [fault.split(":")[0] for fault in faults] == [f"{file}, line {number}" for number in (4, 5, 6)]
    assert "pigeon" in faults[1]


def test_good_lines_alone_end_with_0_and_a_missing_file_is_named(tmp_path: Path) -> None:
    file = tmp_path / "messages.jsonl"
    file.write_text('{"id": 1, "text": ""}\n', encoding="utf-8")
    assert CliRunner().invoke(cli, ["classify", str(file)]).exit_code == 0
    missing = CliRunner().invoke(cli, ["classify", str(tmp_path / "none.jsonl")], env={"LC_ALL": "en"})
    assert missing.exit_code == 1
    assert "none.jsonl" in missing.stderr
