"""``export``: what a bot has left on disk, to read and as data; and never a token."""

import asyncio
import json
from datetime import UTC, datetime
from pathlib import Path

from markdown_it import MarkdownIt

from bot.model.concern import Concern
from bot.model.document import Put
from bot.model.internal import Internal
from bot.model.issue import Entry, Issue
from bot.model.places import Room
from bot.model.questionnaire import Given, Questionnaire
from bot.model.workspace import Workspace
from bot.playbooks.parse import load
from bot.ports import Batch
from storage.disk import RealDisk
from storage.tiny import TinyStore
from tests.commands.conftest import Run
from tests.commands.played import fill

TOKEN = "xoxb-123-456-abcdefghij"


def test_each_handoff_becomes_a_document(run: Run, here: Path, data: Path) -> None:
    result = run("export")
    assert (result.exit_code, result.stdout) == (0, "")
    (file,) = (here / "export").iterdir()
    assert result.stderr == f"export/{file.name}\n"
    assert file.name.startswith("northwind-")
    assert (file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    text = file.read_text(encoding="utf-8")
    assert text.startswith("> **Internal · the client does not see this**\n\n# Northwind: handoff\n")
    for said in ("nine days", "Anna Holm", "A weekly call with the CFO · In scope", "four weeks late"):
        assert said in text
    assert "<https://files.example/northwind/proposal.pdf>" in text
    assert "html" not in {token.type for token in MarkdownIt("commonmark").parse(text)}


def test_the_questionnaire_is_in_it_with_who_said_what(run: Run, data: Path) -> None:
    async def write() -> None:
        store = TinyStore.open(data)
        (held,) = await store.find("engagement")
        rules = load(None)["agency"].questionnaire
        assert rules
        first, second = rules.steps[:2]
        at, said = datetime(2026, 12, 1, tzinfo=UTC), "Clearer *reports* <b>soon</b>"
        given = {first: {held.doc.seats["client_lead"][0]: Given(said, at)}}
        late = {second: {held.doc.seats["client_lead"][0]: Given("Five people", at)}}
        sheet = Questionnaire(held.doc.id, rules, at, "x", at.date(), answers=given, late=late)
        await store.commit(Batch(at, (Put(sheet, 0),)))
        await store.close()

    asyncio.run(write())
    text = run("export", "--to", "-").stdout
    part = text[text.index("# Northwind: questionnaire") :]
    assert "> Clearer \\*reports\\* \\<b\\>soon\\</b\\>" in part
    assert "after the end" in part
    assert "Five people" in part
    assert part.count("Not answered yet") == 16


def test_it_is_in_the_language_of_the_project(run: Run, here: Path) -> None:
    fill(here / "data", "ja")
    shown = run("export", "--to", "-").stdout
    assert shown.startswith("> **社内限定 · クライアントには表示されません**\n\n# Northwind")
    assert "9日" in shown


def test_one_project_alone(run: Run, here: Path, data: Path) -> None:
    run("export", "--to", "out")
    (file,) = (here / "out").iterdir()
    one = file.stem.removeprefix("northwind-")
    assert run("export", "--to", "-", "--engagement", one).stdout == file.read_text(encoding="utf-8")
    strange = run("export", "--engagement", "strange")
    assert (strange.exit_code, strange.stderr) == (1, "There is no project with the id strange.\n")


def test_everything_is_plain_json_without_tokens(run: Run, data: Path) -> None:
    async def install() -> None:
        store = TinyStore.open(data)
        workspace = Workspace("slack", "T1", "Northwind", bot_token=TOKEN)
        await store.commit(Batch(datetime(2026, 11, 23, tzinfo=UTC), (Put(workspace, 0),)))
        await store.close()

    asyncio.run(install())
    shown = run("export", "--json", "--to", "-").stdout
    assert TOKEN not in shown
    everything = json.loads(shown)
    documents = everything["documents"]
    assert documents["workspace"]["workspace:slack:T1"]["bot_token"] == "[token]"
    (handoff,) = documents["handoff"].values()
    assert handoff["answers"]["problems"]["words"]["sealed"].startswith("Month-end reporting")
    assert documents["playbook"]
    assert "engagement.opened" in [line["what"] for line in everything["log"]]


def test_json_of_one_project_holds_nothing_of_others(run: Run, here: Path, data: Path) -> None:
    run("export", "--to", "out", "--json")
    everything = json.loads((here / "out" / "usher.json").read_text(encoding="utf-8"))["documents"]
    (one,) = (row["id"] for row in everything["engagement"].values())
    its = json.loads(run("export", "--to", "-", "--json", "--engagement", one).stdout)
    assert its["documents"]["handoff"] == everything["handoff"]
    assert its["documents"]["person"] == {} != everything["person"]
    assert {line["engagement"] for line in its["log"]} == {one}


def test_concerns_are_exported_with_their_project(run: Run, data: Path) -> None:
    at, room = datetime(2026, 11, 23, tzinfo=UTC), Room("slack", "T1", "C1")

    async def raise_two() -> None:
        store = TinyStore.open(data)
        (held,) = await store.find("engagement")
        both = (held.doc.id, "another")
        raised = [Concern(f"c-{one}", one, 1, "p1", room, Internal("Reports come late."), at) for one in both]
        await store.commit(Batch(at, tuple(Put(one, 0) for one in raised)))
        await store.close()

    asyncio.run(raise_two())
    (one,) = json.loads(run("export", "--json", "--to", "-").stdout)["documents"]["engagement"].values()
    its = json.loads(run("export", "--json", "--to", "-", "--engagement", one["id"]).stdout)["documents"]
    (concern,) = its["concern"].values()
    assert (concern["number"], concern["said"]) == (1, {"sealed": "Reports come late."})


def test_an_export_leaves_the_data_as_it_was(run: Run, data: Path) -> None:
    first = run("export", "--json", "--to", "-").stdout
    assert run("export", "--json", "--to", "-").stdout == first


def test_a_running_bot_is_named(run: Run, data: Path) -> None:
    running = RealDisk(data)
    running.lock()
    result = run("export")
    running.unlock()
    assert result.exit_code == 1
    assert result.stderr.startswith("data is in use by process ")
    assert result.stderr.endswith("Stop the bot first, or copy the folder and name the copy in USHER_DATA.\n")


def test_no_data_is_told_and_none_is_made(run: Run, here: Path) -> None:
    result = run("export")
    assert (result.exit_code, result.stderr) == (
        1,
        "There is no data in data yet. Set USHER_DATA if it is somewhere else.\n",
    )
    assert list(here.iterdir()) == []


def test_damage_is_told_by_file_and_line(run: Run, data: Path) -> None:
    journal = min(data.glob("journal-*"))
    kept = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join([kept[0][:9], kept[0][9:].swapcase(), *kept[1:]]))
    result = run("export")
    assert result.exit_code == 1
    assert f"data/{journal.name} is damaged at line 1" in result.stderr


def test_what_cannot_be_written_is_told(run: Run, here: Path, data: Path) -> None:
    (here / "taken").write_text("", encoding="utf-8")
    result = run("export", "--to", "taken")
    assert result.exit_code == 1
    assert "cannot be written: " in result.stderr


def test_a_project_without_a_handoff_is_no_document(run: Run, here: Path) -> None:
    async def start() -> None:
        await TinyStore.open(here / "data").close()

    asyncio.run(start())
    result = run("export")
    assert (result.exit_code, result.stderr) == (1, "There is no handoff to export yet.\n")


def raise_issue(data: Path) -> None:
    """An issue of the client, raised in their channel, taken and solved."""

    async def write() -> None:
        store = TinyStore.open(data)
        (held,) = await store.find("engagement")
        head, at = held.doc, datetime(2026, 12, 1, 9, tzinfo=UTC)
        entries = (
            Entry(at.replace(hour=10), head.opened_by, "taken"),
            Entry(at.replace(hour=11), head.opened_by, "fact", Internal("ZXSECRET <b>never tested</b>")),
            Entry(at.replace(hour=12), head.opened_by, "resolved"),
        )
        issue = Issue(
            id="i1",
            engagement=head.id,
            number=1,
            by=head.seats["client_lead"][0],
            via="tag",
            said=Internal("The import lost 200 rows"),
            at=at,
            room=head.client_room,
            category="delivery",
            severity="high",
            urgency="high",
            state="resolved",
            responded_at=at.replace(hour=10),
            resolved_at=at.replace(hour=12),
            from_client=True,
            entries=entries,
        )
        await store.commit(Batch(at, (Put(issue, 0),)))
        await store.close()

    asyncio.run(write())


def test_issues_become_a_report(run: Run, here: Path, data: Path) -> None:
    assert run("export", "--issues").stderr == "There are no issues to export yet.\n"
    raise_issue(data)
    text = run("export", "--issues", "--to", "-").stdout
    assert text.startswith("> **Internal · the client does not see this**\n\n# Issues · Northwind\n")
    assert "**First answer** | 1 h 0 min · in time: 1 of 1" in text
    assert "**Solved** | 3 h 0 min · no date was agreed" in text
    assert "ZXSECRET" in text
    assert "html" not in {token.type for token in MarkdownIt("commonmark").parse(text)}
    run("export", "--html")
    (file,) = (here / "export").iterdir()
    page = file.read_text(encoding="utf-8")
    assert file.name.endswith("-issues.html")
    assert "&lt;b&gt;never tested&lt;/b&gt;" in page
    assert "@page" in page
    assert "http" not in page.replace("http-equiv", "").replace("http://www.w3.org/2000/svg", "")


def test_the_client_s_report_holds_what_they_were_told(run: Run, data: Path) -> None:
    raise_issue(data)
    text = run("export", "--issues", "--client", "--to", "-").stdout
    assert text.startswith("# Your concern\n")
    assert "told you that it is solved" in text
    assert "ZXSECRET" not in text
    assert "never tested" not in text
    assert "ternal" not in text


def test_the_portal_is_handed_over_to_the_client(run: Run, here: Path, data: Path) -> None:
    raise_issue(data)
    text = run("export", "--portal", "--to", "-").stdout
    assert text.startswith("# Project portal · Northwind\n")
    assert [line for line in text.splitlines() if line.startswith("## ")] == [
        "## Overview and objectives",
        "## Who is who",
        "## Timeline and milestones",
        "## Documents",
        "## Where to write",
        "## Meetings and notes",
        "## Status reports",
        "## Concerns and decisions",
    ]
    for inside in ("ZXSECRET", "never tested", "ternal", "nine days", "four weeks late", "proposal.pdf"):
        assert inside not in text
    assert "html" not in {token.type for token in MarkdownIt("commonmark").parse(text)}
    run("export", "--portal", "--html")
    (file,) = (here / "export").iterdir()
    page = file.read_text(encoding="utf-8")
    assert file.name.endswith("-portal.html")
    assert "@page" in page
    assert "ZXSECRET" not in page
    assert "http" not in page.replace("http-equiv", "").replace("http://www.w3.org/2000/svg", "")
