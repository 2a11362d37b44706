"""Reads playbooks and says what does not hold: file, line, path, and what to do."""

import hashlib
from functools import cache
from pathlib import Path

from bot.errors import PlaybookError
from bot.model.playbook import Playbook
from bot.playbooks import schema
from bot.playbooks.checked import What, checked, text_of

FOLDER = Path(__file__).parent
SHIPPED = ("services", "agency")
PLAYBOOK = What("playbook", PlaybookError)


def parse(text: str, name: str) -> Playbook:
    """Read a playbook from YAML; ``name`` is the file's, for messages.

    Raises ``PlaybookError`` whose detail has a line for each fault: file, line, path, and the mend.
    """
    read, _ = checked(text, name, schema.PlaybookFile, PLAYBOOK)
    return Playbook(
        id=read.id,
        hash=hashlib.blake2b(text.encode(), digest_size=12).hexdigest(),
        name=read.name,
        handoff=tuple(question.build() for question in read.handoff.questions),
        alignment=tuple(question.build() for question in read.alignment.questions),
        nudges=tuple(nudge.build() for nudge in read.handoff.nudges),
        handoff_due=read.handoff.due,
        kickoff_window=(read.kickoff.window[0], read.kickoff.window[1]),
        hours=read.hours.build(),
        status=read.status.build(),
        agenda=read.agenda.build(),
        welcome=(read.welcome.window[0], read.welcome.window[1]),
        checklist=tuple(row.build() for row in read.checklist),
        surveys=tuple(one.build() for one in read.surveys),
        questionnaire=read.questionnaire.build() if read.questionnaire else None,
        steps=tuple(one.build() for one in read.steps),
        issues=read.issues.build(),
        answers=read.answers.build(),
        meetings=tuple(one.build() for one in read.meetings),
        complete=read.complete.build(),
        retention=read.retention.build(),
        offboarding=tuple(one.build() for one in read.offboarding),
        changes=read.changes.build(),
    )


def read_file(file: Path) -> Playbook:
    """Read one file. Raises ``PlaybookError``, also where it cannot be read."""
    return _shipped(file) if file.parent == FOLDER else _read(file)


@cache
def _shipped(file: Path) -> Playbook:
    """One that comes with the release: it stays as it is while a process runs."""
    return _read(file)


def _read(file: Path) -> Playbook:
    return parse(text_of(file, PLAYBOOK), str(file))


def load(folder: Path | None) -> dict[str, Playbook]:
    """The shipped playbooks and, over them, those of the firm's own folder, by id.

    Raises ``PlaybookError`` with the faults of all files together.
    """
    own = folder.iterdir() if folder and folder.is_dir() else iter(())
    files = [FOLDER / f"{name}.yml" for name in SHIPPED]
    files += sorted(file for file in own if file.suffix in (".yml", ".yaml") and file.is_file())
    read: dict[str, Playbook] = {}
    owner: dict[str, Path] = {}
    faults: list[str] = []
    for file in files:
        try:
            playbook = read_file(file)
        except PlaybookError as fault:
            faults.append(str(fault))
            continue
        if file.parent != FOLDER and playbook.id in owner:
            faults.append(f"{file}:1: id: {playbook.id} is that of {owner[playbook.id]}: choose another")
        elif file.parent != FOLDER:
            owner[playbook.id] = file
        read[playbook.id] = playbook
    if faults:
        raise PlaybookError("\n".join(faults))
    return read
