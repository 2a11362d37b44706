"""``python app.py playbook``: copies a shipped playbook to edit, and checks what was edited."""

from collections.abc import Sequence
from pathlib import Path

from bot.cards.card import say
from bot.commands.terminal import Stopped, told
from bot.errors import PlaybookError
from bot.playbooks.parse import FOLDER, SHIPPED, load, parse, read_file


def new(name: str, source: str, folder: Path) -> str:
    """Copy the shipped playbook ``source`` under a new id; says what is next. Raises ``Stopped``, ``PlaybookError``."""
    if source not in SHIPPED:
        raise Stopped(say("playbook-not-shipped", name=source, known=", ".join(SHIPPED)))
    lines = (FOLDER / f"{source}.yml").read_text(encoding="utf-8").splitlines(keepends=True)
    text = "".join(line for line in lines if not line.startswith("#")).replace(
        f"id: {source}\n", f"id: {name}\n", 1
    )
    parse(text, f"{name}.yml")  # a name that cannot be an id is no name for a file either
    file = folder / f"{name}.yml"
    if file.exists():
        raise Stopped(say("playbook-exists", file=str(file)))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8") as opened:
            opened.write(text)
    except OSError as fault:
        raise Stopped(say("command-not-written", file=str(file), fault=fault.strerror or "")) from fault
    return told(say("playbook-made", file=str(file)))


def check(folder: Path, files: Sequence[Path] = ()) -> tuple[int, list[str]]:
    """How many playbooks hold, and the faults: of ``files``, or of all that a start would read."""
    faults: list[str] = []
    held = 0
    if not files:
        try:
            return len(load(folder)), []
        except PlaybookError as fault:
            return 0, str(fault).splitlines()
    for file in files:
        try:
            read_file(file)
            held += 1
        except PlaybookError as fault:
            faults += str(fault).splitlines()
    return held, faults


def checked(folder: Path, files: Sequence[Path]) -> str:
    """Says that all hold. Raises ``PlaybookError`` with a line for each fault."""
    held, faults = check(folder, files)
    if faults:
        raise PlaybookError("\n".join(f"✗ {one}" for one in faults))
    return told(say("playbook-holds", count=held))
