"""Cards that are drawn when they are sent: what many turns change is drawn once, and never shown as it was."""

from collections.abc import Callable, Mapping

from bot.cards.card import Card, View
from bot.flows import review_cards
from bot.model.scope import Case


def draw(view: View, case: Case) -> Card | None:
    """The card of a view; None where there is nothing left to show."""
    return DRAWN[view.name](case, view.args)


def _progress(case: Case, args: Mapping[str, str]) -> Card | None:
    if case.handoff is None:
        return None
    return review_cards.progress_card(case.engagement, case.playbook, case.handoff, args.get("now_at"))


def _review(case: Case, args: Mapping[str, str]) -> Card | None:
    if case.handoff is None:
        return None
    return review_cards.review_card(case.engagement, case.playbook, case.handoff, args["lead"])


DRAWN: Mapping[str, Callable[[Case, Mapping[str, str]], Card | None]] = {
    "handoff.progress": _progress,
    "handoff.review": _review,
}
