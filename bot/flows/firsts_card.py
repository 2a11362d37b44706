"""The first month as a card for our side."""

from bot.cards.card import Button, Card, Facts, private, say
from bot.flows import deliverable, win
from bot.flows.desk import Desk
from bot.flows.firsts import firsts_of
from bot.flows.key_people import key_people


def card(desk: Desk, reader: str, *, writes: bool) -> Card:
    """How the early win, the interim deliverable and the one-to-ones stand."""
    head, held = desk.engagement, firsts_of(desk.engagement, desk.docs)
    rows = (*win.parts(held), *deliverable.parts(desk, held))
    title = say("firsts-title", client=head.client)
    return Card(title, (Facts(rows),), _buttons(desk) if writes else (), private(reader))


def _buttons(desk: Desk) -> tuple[Button, ...]:
    head, held = desk.engagement, firsts_of(desk.engagement, desk.docs)

    def button(label: str, code: str, *, main: bool = False) -> Button:
        return Button(say(label), code, head.id, style="main" if main else "plain", opens=True)

    found = []
    if held.confirmed is None:
        found.append(button("win-choose", "win.form", main=held.win is None))
        if held.win:
            found.append(button("win-deliver", "win.edit", main=True))
    if held.delivered_at is None:
        found.append(button("deliverable-write", "deliverable.edit"))
    if key_people(head, desk.handoff):
        found.append(button("met-note", "met.form"))
    return tuple(found)
