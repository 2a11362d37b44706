"""``python app.py playbook proposals``: what was proposed for the playbooks, to edit them by."""

import asyncio
from collections.abc import Callable, Iterable
from pathlib import Path

from bot.cards.card import say
from bot.commands.terminal import Stopped, told
from bot.flows.proposals import in_order
from bot.model.internal import Inside
from bot.model.proposal import Proposal
from bot.ports import Archive

#: The person at the keyboard has the data anyway.
_INSIDE = Inside()


def proposals(opened: Callable[[Path], Archive], data: Path, *, every: bool) -> str:
    """Those that wait as Markdown, by playbook, or ``every`` one; raises ``Stopped`` where there is no data."""

    async def run() -> list[Proposal]:
        store = opened(data)
        try:
            return [held.doc for held in await store.find(Proposal.KIND)]
        finally:
            await store.close()

    if not (data / "lock").is_file():
        raise Stopped(say("command-no-data", folder=str(data)))
    found = [one for one in in_order(asyncio.run(run())) if every or one.fate == "open"]
    return _markdown(found) if found else told(say("proposals-none"))


def _markdown(found: Iterable[Proposal]) -> str:
    books: dict[str, list[Proposal]] = {}
    for one in found:
        books.setdefault(one.playbook, []).append(one)
    parts = []
    for book, mine in sorted(books.items()):
        lines = [f"## {book}", ""]
        for one in mine:
            words = " ".join(one.said.reveal(_INSIDE).split())
            fate = told(say(f"proposals-{one.fate}"))
            where = f" `{one.about}`" if one.about else ""
            lines.append(f"- {words}{where} ({one.client}, {one.at:%Y-%m-%d}, {one.version[:8]}; {fate})")
        parts.append("\n".join(lines))
    return "\n\n".join(parts)
