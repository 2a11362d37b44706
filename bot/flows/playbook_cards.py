"""Which playbook a project works by, what a newer version of it changes, and that it moved; for our side only."""

from collections.abc import Iterable, Sequence

from bot.cards.card import (
    Block,
    Button,
    Card,
    Facts,
    Note,
    Own,
    Para,
    Raw,
    Text,
    Who,
    Words,
    private,
    say,
)
from bot.flows.playbook_diff import Difference, worded
from bot.model.engagement import Engagement
from bot.model.playbook import Playbook

#: Differences on one card; the rest is counted.
SHOWN = 25
#: What is shown of a version: enough to tell two apart.
SHORT = 8


def version_card(
    engagement: Engagement, mine: Playbook, offered: Playbook | None, differs: int, waiting: int, reader: str
) -> Card:
    """The version that a project works by, and whether a newer one is on offer."""
    rows: list[tuple[Words, Words]] = [
        (say("open-playbook"), Own(mine.name, engagement.language)),
        (say("playbook-version"), Raw(f"{mine.id} · {mine.hash[:SHORT]}")),
    ]
    buttons: tuple[Button, ...] = ()
    if offered is None:
        state = say("playbook-gone")
    elif offered.hash == mine.hash:
        state = say("playbook-newest")
    else:
        state = say("playbook-newer", count=differs, version=offered.hash[:SHORT])
        buttons = (Button(say("playbook-see"), "playbook.see", engagement.id, style="main"),)
    blocks: list[Block] = [Facts(tuple(rows)), Para(state)]
    if waiting:
        blocks.append(Note(say("playbook-proposals", count=waiting)))
    return Card(say("playbook-title", client=engagement.client), tuple(blocks), buttons, private(reader))


def move_card(
    engagement: Engagement,
    mine: Playbook,
    offered: Playbook,
    found: Sequence[Difference],
    hindrances: Iterable[Text],
    reader: str,
) -> Card:
    """What would change, and the button that moves; where something would be lost, what, and no button."""
    rows: tuple[tuple[Words, Words], ...] = tuple((Raw(one.path), worded(one)) for one in found[:SHOWN])
    blocks: list[Block] = [Facts(rows)] if rows else [Para(say("playbook-same-words"))]
    if len(found) > SHOWN:
        blocks.append(Note(say("playbook-more", count=len(found) - SHOWN)))
    title = say("playbook-move-title", client=engagement.client, count=len(found))
    if lost := tuple(hindrances):
        blocks += [Para(say("playbook-lost")), *map(Para, lost[:SHOWN]), Note(say("playbook-lost-how"))]
        return Card(title, tuple(blocks), (), private(reader))
    blocks.append(Note(say("playbook-move-note")))
    move = Button(say("playbook-move"), "playbook.move", engagement.id, moving(mine, offered), style="main")
    return Card(title, tuple(blocks), (move,), private(reader))


def moving(mine: Playbook, offered: Playbook) -> str:
    """Stands for a move as it was shown, so that a yes to an older one is no yes to another."""
    return f"{mine.hash}|{offered.hash}"


def moved_card(engagement: Engagement, new: Playbook, by: str, differs: int, planned: int) -> Card:
    """The project works by another version now."""
    blocks = (
        Para(say("playbook-moved", who=Who(by), version=new.hash[:SHORT], count=differs)),
        Note(say("playbook-moved-planned", count=planned)),
    )
    return Card(say("playbook-moved-title", client=engagement.client), blocks)
