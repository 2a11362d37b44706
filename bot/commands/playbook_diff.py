"""``python app.py playbook diff``: what a firm's copy changed, setting by setting."""

from pathlib import Path

from bot.cards.card import say
from bot.commands.terminal import Stopped, told
from bot.flows.playbook_diff import OWN, Difference, differences, worded
from bot.model.playbook import Playbook
from bot.playbooks.parse import FOLDER, SHIPPED, read_file


def diff(one: str, other: str | None, folder: Path) -> str:
    """What ``one`` says otherwise than ``other``, else than the shipped playbook that it is nearest to.

    Either is a file, or the name of a playbook of yours or a shipped one. Raises ``Stopped``, ``PlaybookError``.
    """
    mine = read_file(_file(one, folder))
    based, found = _nearest(mine) if other is None else _between(read_file(_file(other, folder)), mine)
    if not found:
        return told(say("playbook-diff-none", one=one, other=other or based.id))
    head = told(say("playbook-diff-head", one=one, other=other or based.id, count=len(found)))
    width = max(len(difference.path) for difference in found)
    rows = (f"  {difference.path:{width}}  {told(worded(difference))}" for difference in found)
    return "\n".join([head, *rows])


def _file(name: str, folder: Path) -> Path:
    """The file that is meant: as it is named, else the firm's own of that name, else a shipped one."""
    files = [Path(name), *(folder / f"{name}{ending}" for ending in (".yml", ".yaml"))]
    files += [FOLDER / f"{name}.yml"] if name in SHIPPED else []
    for file in files:
        if file.is_file():
            return file
    raise Stopped(say("playbook-diff-missing", name=name, folder=str(folder), known=", ".join(SHIPPED)))


def _nearest(mine: Playbook) -> tuple[Playbook, tuple[Difference, ...]]:
    """The shipped playbook with which least differs; a copy has a name of its own, and that is no difference."""
    shipped = (read_file(FOLDER / f"{name}.yml") for name in SHIPPED)
    return min((_between(book, mine) for book in shipped), key=lambda found: len(found[1]))


def _between(old: Playbook, new: Playbook) -> tuple[Playbook, tuple[Difference, ...]]:
    return old, differences(old, new, but=OWN)
