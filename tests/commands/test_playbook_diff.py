"""``playbook diff``: what a copy changed, and ``playbook proposals``: what was proposed, as at the prompt."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

from msgspec.structs import replace

from bot.model.document import Put
from bot.model.internal import Internal
from bot.model.proposal import Proposal
from bot.ports import Batch
from storage.tiny import TinyStore
from tests.commands.conftest import Run

EDITS = {
    "  due: 2 #": "  due: 3 #",
    'opens: "09:00"': 'opens: "08:30"',
    "    - { id: problems }\n    - { id: success }\n": "    - { id: success }\n    - { id: problems }\n"
    "    - { id: tooling, text: { en: Which tools } }\n",
    "    - { id: politics }\n": "",
    "status: { day: fri": "status: { day: mon",
    "{ after: 3, seat: engagement_partner }": "{ after: 4, seat: engagement_partner }",
}


def test_a_copy_shows_what_it_changed_in_order(run: Run, here: Path) -> None:
    run("playbook", "new", "ours")
    assert run("playbook", "diff", "ours").stdout == "ours says the same as services.\n"
    file = here / "playbooks" / "ours.yml"
    text = file.read_text(encoding="utf-8")
    for old, new in EDITS.items():
        assert old in text, old
        text = text.replace(old, new, 1)
    file.write_text(text, encoding="utf-8")
    expected = [
        "ours differs from services in 7 settings:",
        "  handoff.questions.tooling   new: id: tooling, kind: words, text: en: Which tools",
        "  handoff.questions.politics  removed; it was: id: politics, kind: words",
        (
            "  handoff.questions           in another order: success, problems, stakeholders, promises, "
            "objections, working_style"
        ),
        "  handoff.nudges.2.after      3 → 4",
        "  handoff.due                 2 → 3",
        "  hours.opens                 09:00 → 08:30",
        "  status.day                  fri → mon",
    ]
    shown = run("playbook", "diff", "ours")
    assert (shown.stderr, shown.stdout.splitlines()) == ("", expected)
    # two files, whichever way round; their own names count as little
    other = run("playbook", "diff", "services", "playbooks/ours.yml").stdout.splitlines()
    assert (other[0], other[-1]) == (
        "services differs from playbooks/ours.yml in 7 settings:",
        "  status.day                  mon → fri",
    )


def test_what_is_missing_or_broken_is_named(run: Run, here: Path) -> None:
    missing = run("playbook", "diff", "ours")
    assert missing.exit_code == 1
    assert missing.stderr == (
        "There is no playbook ours. Name a file, one of yours in playbooks, or one of: services, agency\n"
    )
    (here / "mine.yml").write_text("id: mine\nname: 3\n", encoding="utf-8")
    broken = run("playbook", "diff", "mine.yml")
    assert broken.exit_code == 1
    assert "mine.yml:2: name: write lines of name: value" in broken.stderr.splitlines()


def test_proposals_are_printed(run: Run, here: Path) -> None:
    assert run("playbook", "proposals").stderr == (
        "There is no data in data yet. Set USHER_DATA if it is somewhere else.\n"
    )

    async def fill() -> None:
        store = TinyStore.open(here / "data")
        at = datetime(2026, 11, 23, tzinfo=UTC)
        one = Proposal("p1", "local:T", "ours", "0123456789", "e", "Acme", Internal("Ask\nearlier"), "a", at)
        kept = (
            replace(one, about="handoff.due"),
            replace(one, id="p2", said=Internal("Less"), fate="dropped"),
        )
        await store.commit(Batch(at, tuple(Put(doc, 0) for doc in kept)))
        await store.close()

    asyncio.run(fill())
    one = "## ours\n\n- Ask earlier `handoff.due` (Acme, 2026-11-23, 01234567; Still to decide)\n"
    assert run("playbook", "proposals").stdout == one
    both = f"{one}- Less (Acme, 2026-11-23, 01234567; Not wanted)\n"
    assert run("playbook", "proposals", "--all").stdout == both
