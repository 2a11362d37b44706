"""Draws the cards that are drawn when they are sent, from the documents as they are then."""

from bot.cards.card import Card, View
from bot.flows.views import draw
from bot.model.scope import Case
from bot.ports import Store


async def drawn(store: Store, view: View) -> Card | None:
    """The card of a view now; None where there is nothing left to show."""
    engagement = await store.get(f"engagement:{view.engagement}")
    playbook = await store.get(f"playbook:{engagement.doc.playbook}") if engagement else None
    if engagement is None or playbook is None:
        return None
    handoff = await store.get(f"handoff:{view.engagement}")
    alignment = await store.get(f"alignment:{view.engagement}")
    case = Case(
        engagement.doc,
        playbook.doc,
        handoff.doc if handoff else None,
        alignment.doc if alignment else None,
    )
    return draw(view, case)
